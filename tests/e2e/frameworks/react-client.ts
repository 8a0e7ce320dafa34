import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { StoryPage } from './react-story.ts';
import { errors, type PageData } from './stories.ts';

const { story, late } = JSON.parse(document.getElementById('page-data')!.textContent!) as PageData;
const root = document.getElementById('root') ?? document.getElementById('__next')!;

/** Takes the server's HTML over. */
function start(): void {
  hydrateRoot(root, createElement(StoryPage, { story, date: '8 March 2026' }), {
    onRecoverableError: (error) => errors.push(String(error)),
  });
}

Object.assign(window, { start, pageErrors: errors });
if (!late) start();
