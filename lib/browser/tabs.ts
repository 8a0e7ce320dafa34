import { browser } from 'wxt/browser';
import type { Layer, PageState } from './messages.ts';
import { forgetPage, recordedPage, recordPage } from './page-records.ts';
import { callPage, tellPanels } from './rpc.ts';
import { withLayer, withSite } from './settings.ts';
import { changeSettings } from './settings-store.ts';

/** Where the annotator is in the package. */
const ANNOTATOR = '/content-scripts/annotate.js';

/** The state of a tab: its annotator's own word, else what was recorded of it. */
export async function pageState(tabId: number): Promise<PageState> {
  try {
    return await callPage(tabId, 'getState', {});
  } catch {
    const recorded = await recordedPage(tabId);
    if (recorded) return recorded;
    const { url = '' } = await browser.tabs.get(tabId);
    const isWebPage = url === '' || /^https?:/.test(url);
    return isWebPage ? { status: 'left-alone', url, why: 'no-article' } : { status: 'inaccessible', url };
  }
}

/**
 * Annotates a tab, whatever the detector thinks of it. Needs access to the page: the reader's click on the toolbar
 * button gives it. Where there is none, the panel is told so.
 */
export async function annotateTab(tabId: number): Promise<void> {
  try {
    const runs = await browser.scripting.executeScript({ target: { tabId }, files: [ANNOTATOR as never] });
    // Of its own pages Firefox reports no error: it gives null for the frame that no script may enter.
    if (!runs.some(Boolean)) throw new Error('No frame let the annotator in.');
    await forgetPage(tabId);
  } catch {
    const { url = '' } = await browser.tabs.get(tabId);
    await setRecordedState(tabId, { status: 'inaccessible', url });
  }
}

/** Annotates a tab unless that has been done. */
export async function annotateOnce(tabId: number): Promise<void> {
  const { status } = await pageState(tabId);
  if (status !== 'ready' && status !== 'reading') await annotateTab(tabId);
}

/**
 * Records the state of a tab without an annotator, and tells the panels; the word of an annotator that runs there goes
 * first.
 */
export async function setRecordedState(tabId: number, state: PageState): Promise<void> {
  await recordPage(tabId, state);
  await tellPanels('pageStateChanged', { tabId, state: await pageState(tabId) });
}

/** Switches a layer in a tab, and remembers it as asked. `url`: of the page that it was asked for. */
export async function setLayer(
  tabId: number,
  url: string,
  layer: Layer,
  on: boolean,
  remember: 'page' | 'site' | 'everywhere',
): Promise<void> {
  // First in the page: where the choice cannot be stored, it holds there all the same.
  await callPage(tabId, 'setLayer', { layer, on });
  if (remember === 'page') return;
  await changeSettings((settings) => withLayer(settings, hostOf(url), layer, on, remember));
}

/** Opens the next highlight's card in a tab; does nothing where no annotator runs. */
export async function explainNext(tabId: number): Promise<void> {
  await callPage(tabId, 'explainNext', {}).catch(() => undefined);
}

/** Switches a layer to the other side, for a key or a menu entry; remembered for every site. */
export async function toggleLayer(tabId: number, layer: Layer): Promise<void> {
  const state = await pageState(tabId);
  if (state.status !== 'ready') return;
  const on = layer === 'highlights' ? state.page.highlightsOn : state.page.clutterHidden;
  await setLayer(tabId, state.url, layer, !on, 'everywhere');
}

/**
 * Switches the site of a page in a tab off or on again. A page that was left alone because its site was off is loaded
 * anew, as only then its detector runs again.
 */
export async function setSiteOff(tabId: number, url: string, off: boolean): Promise<void> {
  const runs = await callPage(tabId, 'getState', {}).then(
    () => true,
    () => false,
  );
  await changeSettings((settings) => withSite(settings, hostOf(url), { off }));
  if (!off && !runs) await browser.tabs.reload(tabId);
}

function hostOf(url: string): string {
  if (!/^https?:/.test(url)) throw new Error('This page has no site to remember it for.');
  return new URL(url).hostname;
}
