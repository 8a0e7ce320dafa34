import type { Labels } from '../../lib/export/labels.ts';
import { messageGetter } from '../panel/get-message.ts';
import { readMessages } from '../panel/messages-plugin.ts';
import { root } from '../setup/set-up.mjs';

/** The words of panel and exports as an English reader has them, from locales/en.json. */
export async function englishLabels(): Promise<Labels> {
  const { en } = await readMessages(root);
  // The messages ask the browser, and look for one when they are loaded.
  Object.assign(globalThis, { chrome: { runtime: { id: 'newsgloss' }, i18n: { getMessage: messageGetter(en) } } });
  const { exportLabels } = await import('../../locales/export-labels.ts');
  return exportLabels();
}
