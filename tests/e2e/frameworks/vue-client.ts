import { createSSRApp } from 'vue';
import { errors, type PageData } from './stories.ts';
import { StoryPage } from './vue-story.ts';

const { story, late } = JSON.parse(document.getElementById('page-data')!.textContent!) as PageData;

/** Takes the server's HTML over. */
function start(): void {
  const app = createSSRApp(StoryPage, { first: story });
  app.config.errorHandler = (error) => errors.push(String(error));
  app.mount('#root');
}

Object.assign(window, { start, pageErrors: errors });
if (!late) start();
