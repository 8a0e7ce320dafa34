import { browser } from 'wxt/browser';

/** Firefox's sidebar; Chrome has none, and its types are not part of Chrome's. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel beside a tab, for a click in that tab's page; false where the browser wants a click on its own
 * interface (Firefox), or where there is no panel. To be called before any `await`.
 */
export async function openPanelFor(tabId: number): Promise<boolean> {
  if (!browser.sidePanel) return false;
  return browser.sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/**
 * Opens the panel beside the page. Must be called in the click's own turn, before any `await`: both browsers ask for a
 * user's gesture. Does nothing in a browser that has neither a side panel nor a sidebar.
 */
export function openPanel(windowId: number): void {
  const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
  const opened = browser.sidePanel ? browser.sidePanel.open({ windowId }) : sidebar?.open();
  opened?.catch((error: unknown) => console.warn('The panel did not open:', error));
}
