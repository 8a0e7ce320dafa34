import { browser } from 'wxt/browser';

/** What the reader can do by a key or by the page's menu. The ids are those of the manifest's commands. */
export const ACTIONS = ['toggle-highlights', 'toggle-clutter', 'annotate-page'] as const;
/** A command of the manifest that has no place in a menu. */
export const EXPLAIN_NEXT = 'explain-next';
export type PageAction = (typeof ACTIONS)[number];

/** Adds the entries to the page's menu; to be called once per installation. */
export async function createMenus(title: (action: PageAction) => string): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of ACTIONS) browser.contextMenus.create({ id, title: title(id), contexts: ['page'] });
}
