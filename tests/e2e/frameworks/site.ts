import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { StoryPage as ReactStory } from './react-story.ts';
import { type PageData, STORIES, storyPath } from './stories.ts';
import { StoryPage as VueStory } from './vue-story.ts';

/** A way in which a framework owns the page. */
export interface Framework {
  client: 'react' | 'vue';
  /** The id of the element that it owns. */
  root: 'root' | '__next';
  /** The server writes another date than the client. */
  mismatch: boolean;
  /** Takes the page over only after the highlights are there. */
  late: boolean;
}

const PLAIN: Framework = { client: 'react', root: 'root', mismatch: false, late: false };

export const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  'React 19': PLAIN,
  'React 19 that takes over after us': { ...PLAIN, late: true },
  'React 19 with a mismatch': { ...PLAIN, mismatch: true },
  'React 19 with a mismatch that takes over after us': { ...PLAIN, mismatch: true, late: true },
  'React 19 as Next has it': { ...PLAIN, root: '__next' },
  'Vue 3': { ...PLAIN, client: 'vue' },
  'Vue 3 that takes over after us': { ...PLAIN, client: 'vue', late: true },
};

/** The pages of a site made with a framework, by their addresses. */
export async function sitePages(framework: Framework): Promise<Record<string, string>> {
  const { client, mismatch, root, late } = framework;
  const pages: Record<string, string> = { '/client.js': await bundle(client) };
  for (const story of STORIES) {
    const inner =
      client === 'vue'
        ? await renderVue(createSSRApp(VueStory, { first: story }))
        : renderToString(createElement(ReactStory, { story, date: mismatch ? 'March 8, 2026' : '8 March 2026' }));
    const data: PageData = { story, late };
    pages[storyPath(story.slug)] =
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${story.title}</title><meta property="og:type" content="article"></head><body><div id="${root}">${inner}</div><script id="page-data" type="application/json">${JSON.stringify(data)}</script><script src="/client.js" defer></script></body></html>`;
    pages[`/stories/${story.slug}.json`] = JSON.stringify(story);
  }
  return pages;
}

async function bundle(client: Framework['client']): Promise<string> {
  const entry = fileURLToPath(new URL(`${client}-client.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'site' } },
  });
  const [{ output }] = built as { output: { code: string }[] }[];
  return output[0].code;
}
