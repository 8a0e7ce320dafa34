import { rememberReading } from './background-knowledge.ts';
import type { PageState } from './messages.ts';
import { tellPanels } from './rpc.ts';
import { showOnToolbar } from './toolbar.ts';

/**
 * Passes on what a tab's page told of itself: to the toolbar button, to the panels, to the reading history. What fails
 * for one, as the button does for a tab that was just closed, fails for it alone.
 */
export async function passOn(tabId: number, state: PageState): Promise<void> {
  const button = showOnToolbar(tabId, state).catch((error: unknown) => {
    console.warn('The toolbar button was not changed:', error);
  });
  await tellPanels('pageStateChanged', { tabId, state });
  await rememberReading(tabId, state);
  await button;
}
