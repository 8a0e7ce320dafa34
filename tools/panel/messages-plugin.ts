import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

function localeFiles(root: string): string[] {
  return globSync(join(root, 'locales', '*.json'));
}

/** Every locale in the form that browsers read, made by the code that makes the extension's own. */
export async function readMessages(root: string): Promise<Record<string, Record<string, { message: string }>>> {
  const entries = localeFiles(root).map(async (file) => [
    basename(file, '.json'),
    generateChromeMessages(await parseMessagesFile(file)),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** A Vite plugin that serves them as `virtual:messages`, and anew after a change. */
export function messagesPlugin(root: string): Plugin {
  return {
    name: 'newsgloss-messages',
    resolveId: (id) => (id === 'virtual:messages' ? `\0${id}` : null),
    async load(id) {
      if (id !== '\0virtual:messages') return null;
      for (const file of localeFiles(root)) this.addWatchFile(file);
      return `export default ${JSON.stringify(await readMessages(root))}`;
    },
  };
}
