import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { messagesPlugin } from './messages-plugin.ts';

const root = resolve(import.meta.dirname, '../..');

/** Serves panel, options and welcome in a plain tab, with a sample article and no extension around them. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), messagesPlugin(root)],
  server: { host: '127.0.0.1', port: 4873, fs: { allow: [root] } },
});
