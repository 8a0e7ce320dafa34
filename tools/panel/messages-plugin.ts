import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** Every locale in the form that browsers read, made by the code that makes the extension's own. */
export async function readMessages(root: string): Promise<Record<string, Record<string, { message: string }>>> {
  const files = globSync(join(root, 'locales', '*.json'));
  const entries = files.map(async (file) => [
    basename(file, '.json'),
    generateChromeMessages(await parseMessagesFile(file)),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** A Vite plugin that serves them as `virtual:messages`. */
export function messagesPlugin(root: string) {
  return {
    name: 'newsgloss-messages',
    resolveId: (id: string) => (id === 'virtual:messages' ? `\0${id}` : null),
    load: async (id: string) =>
      id === '\0virtual:messages' ? `export default ${JSON.stringify(await readMessages(root))}` : null,
  };
}
