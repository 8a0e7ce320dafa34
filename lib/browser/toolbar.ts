import { browser } from 'wxt/browser';
import { t } from '../../locales/text.ts';
import type { PageState } from './messages.ts';

/** The colour behind the number on the toolbar button; dark enough for white digits. */
const BADGE_COLOUR = '#1d63b8';

/**
 * Shows a page's state on the toolbar button: the number of actors, "…" while reading, "!" when something went wrong.
 */
export async function showOnToolbar(tabId: number, state: PageState): Promise<void> {
  const text = badgeText(state);
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title: tooltip(state) });
}

/** The same in words. */
function tooltip(state: PageState): string {
  if (state.status === 'ready') return t('toolbar.names', state.page.annotation.actors.length);
  if (state.status === 'reading') return t('toolbar.reading');
  return state.status === 'error' ? t('toolbar.error') : t('toolbar.idle');
}

function badgeText(state: PageState): string {
  if (state.status === 'ready') return String(state.page.annotation.actors.length);
  if (state.status === 'reading') return '…';
  return state.status === 'error' ? '!' : '';
}
