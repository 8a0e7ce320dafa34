import { tellPanels } from './rpc.ts';
import { openPanelFor } from './side-panel.ts';

/**
 * By tab: the highlight that a reader asked to see in the panel, until a panel takes it. Kept for the moment of opening
 * only.
 */
const asked = new Map<number, string>();

/** Shows a highlight of a tab in the panel. False when no panel took it and none could be opened. */
export async function showInPanel(tabId: number, id: string): Promise<boolean> {
  asked.set(tabId, id);
  const opening = openPanelFor(tabId);
  await tellPanels('highlightAsked', { tabId });
  if (!asked.has(tabId)) return true;
  const isOpen = await opening;
  if (!isOpen) asked.delete(tabId);
  return isOpen;
}

/** The highlight that was asked for in a tab, once; null when there is none. */
export function takeAsked(tabId: number): string | null {
  const id = asked.get(tabId) ?? null;
  asked.delete(tabId);
  return id;
}
