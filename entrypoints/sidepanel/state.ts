import type { LookUps } from '../../lib/browser/look-ups/look-up-view.ts';
import type { AnnotatedPage, Layer, PageState } from '../../lib/browser/messages.ts';
import type { Span } from '../../lib/contract.ts';
import type { ExportFormat } from '../../lib/export/export-page.ts';
import type { SectionId } from '../../lib/export/labels.ts';
import type { EarlierArticle } from '../../lib/knowledge/reading-history/earlier-articles.ts';

/** Everything that the panel shows comes from this. */
export interface PanelState {
  /** Null until the first answer. */
  page: PageState | null;
  /** The extension's worker did not answer. */
  lost: boolean;
  /** Id of the actor that the panel is filtered by. */
  actor: string | null;
  /** The part of the article that is in view in the page. */
  inView: Span | null;
  /** Id of the highlight that the reader asked to see here, until it is shown. */
  asked: string | null;
  /** A layer was switched for this page only; the panel offers to keep that. */
  unkept: { layer: Layer; on: boolean } | null;
  /**
   * Switched by the reader, and not yet confirmed by the page: an older word of the page does not turn the switch back.
   */
  wished: Partial<Record<Layer, boolean>>;
  /** What Wikipedia says of this page's actors; null before the first answer. */
  lookUps: LookUps | null;
  /** The reader asked for something that Wikipedia is asked for now. */
  lookingUp: boolean;
  /** What the reader read before about the same actors. */
  earlier: readonly EarlierArticle[];
  toast: string;
  folded: readonly SectionId[];
  format: ExportFormat;
}

export type PanelEvent =
  | { type: 'page-changed'; state: PageState }
  | { type: 'connection-lost' }
  | { type: 'reading-asked' }
  | { type: 'view-changed'; inView: Span | null }
  | { type: 'highlight-asked'; id: string }
  | { type: 'asked-shown' }
  | { type: 'actor-chosen'; actor: string | null }
  | { type: 'layer-switched'; layer: Layer; on: boolean }
  | { type: 'layer-failed'; layer: Layer }
  | { type: 'layer-kept' }
  | { type: 'clutter-switched'; index: number; hidden: boolean }
  | { type: 'section-folded'; id: SectionId; folded: boolean }
  | { type: 'format-chosen'; format: ExportFormat }
  | { type: 'look-ups-asked' }
  | { type: 'look-ups-failed' }
  | { type: 'look-ups-changed'; url: string; lookUps: LookUps }
  | { type: 'earlier-changed'; url: string; articles: EarlierArticle[] }
  | { type: 'toast-shown'; text: string }
  | { type: 'toast-over' };

/** The panel as it opens, with what it remembers. */
export function initialState(folded: readonly SectionId[], format: ExportFormat): PanelState {
  return {
    page: null,
    lost: false,
    actor: null,
    inView: null,
    asked: null,
    unkept: null,
    wished: {},
    lookUps: null,
    lookingUp: false,
    earlier: [],
    toast: '',
    folded,
    format,
  };
}

function withPage(state: PanelState, change: (page: AnnotatedPage) => AnnotatedPage): PanelState {
  if (state.page?.status !== 'ready') return state;
  return { ...state, page: { ...state.page, page: change(state.page.page) } };
}

const FLAGS = { highlights: 'highlightsOn', clutter: 'clutterHidden' } as const;

/** The page's word with the reader's open wishes over it, and the wishes that are still open. */
function withWishes(state: PageState, wished: PanelState['wished']): Pick<PanelState, 'wished'> & { page: PageState } {
  if (state.status !== 'ready') return { page: state, wished: {} };
  const open = (Object.keys(FLAGS) as Layer[]).filter(
    (layer) => wished[layer] !== undefined && wished[layer] !== state.page[FLAGS[layer]],
  );
  const flags = Object.fromEntries(open.map((layer) => [FLAGS[layer], wished[layer]]));
  return {
    page: { ...state, page: { ...state.page, ...flags } },
    wished: Object.fromEntries(open.map((layer) => [layer, wished[layer]])),
  };
}

function onPageChanged(state: PanelState, told: PageState): PanelState {
  const samePage = state.page !== null && state.page.url === told.url;
  const { page, wished } = withWishes(told, samePage ? state.wished : {});
  const actorStays =
    samePage && page.status === 'ready' && page.page.annotation.actors.some(({ id }) => id === state.actor);
  return {
    ...state,
    page,
    wished,
    lost: false,
    inView: samePage ? state.inView : null,
    actor: actorStays ? state.actor : null,
    unkept: samePage ? state.unkept : null,
    ...(samePage ? {} : { lookUps: null, lookingUp: false, earlier: [] }),
  };
}

/** The state after an event. Returns the same object when nothing changed. */
export function reduce(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'page-changed':
      return onPageChanged(state, event.state);
    case 'connection-lost':
      return state.lost ? state : { ...state, lost: true };
    case 'reading-asked':
      return { ...state, lost: false, page: { status: 'reading', url: state.page?.url ?? '' } };
    case 'view-changed':
      return { ...state, inView: event.inView };
    case 'highlight-asked': {
      const section = event.id.startsWith('figure-') ? 'figures' : 'actors';
      return { ...state, asked: event.id, actor: null, folded: state.folded.filter((id) => id !== section) };
    }
    case 'asked-shown':
      return { ...state, asked: null };
    case 'actor-chosen':
      return state.actor === event.actor ? state : { ...state, actor: event.actor };
    case 'layer-switched': {
      const { layer, on } = event;
      const changed = withPage(state, (page) => ({ ...page, [FLAGS[layer]]: on }));
      if (changed === state) return state;
      return { ...changed, unkept: { layer, on }, wished: { ...state.wished, [layer]: on } };
    }
    case 'layer-failed': {
      const { [event.layer]: _, ...wished } = state.wished;
      return { ...state, wished };
    }
    case 'layer-kept':
      return { ...state, unkept: null };
    case 'clutter-switched':
      return withPage(state, (page) => ({
        ...page,
        clutter: page.clutter.map((item) => (item.index === event.index ? { ...item, hidden: event.hidden } : item)),
      }));
    case 'section-folded': {
      const others = state.folded.filter((id) => id !== event.id);
      return { ...state, folded: event.folded ? [...others, event.id] : others };
    }
    case 'format-chosen':
      return { ...state, format: event.format };
    case 'look-ups-asked':
      return { ...state, lookingUp: true };
    case 'look-ups-failed':
      return { ...state, lookingUp: false };
    case 'look-ups-changed':
      return state.page?.url === event.url ? { ...state, lookUps: event.lookUps, lookingUp: false } : state;
    case 'earlier-changed':
      return state.page?.url === event.url ? { ...state, earlier: event.articles } : state;
    case 'toast-shown':
      return { ...state, toast: event.text };
    case 'toast-over':
      return state.toast === '' ? state : { ...state, toast: '' };
  }
}
