import type { RelatedLink } from '../article/related-links.ts';
import type { Analysis, Annotation, Article, Clutter, Notice, Span } from '../contract.ts';
import type { EarlierArticle } from '../knowledge/reading-history/earlier-articles.ts';
import type { LookUps } from './look-ups/look-up-view.ts';
import type { LookUpAnswer, PaintEngine, Settings } from './settings.ts';

/** A piece of clutter as the panel lists it. */
export interface HiddenItem extends Clutter {
  /** Index within the page's clutter; names the item in messages. */
  index: number;
  hidden: boolean;
}

/** An annotated page, everything that the panel shows. */
export interface AnnotatedPage {
  annotation: Annotation;
  related: RelatedLink[];
  clutter: HiddenItem[];
  highlightsOn: boolean;
  clutterHidden: boolean;
  engine: PaintEngine;
  /** Things the reader should know. */
  notices: Notice[];
}

/** Why a page is left alone: it is no article, its site is switched off, or the reader wants a click first. */
export type LeftAlone = 'no-article' | 'site-off' | 'on-click';

/** What the panel knows of a tab. */
export type PageState =
  | { status: 'reading'; url: string }
  /** The page was left alone; annotating it all the same is offered. */
  | { status: 'left-alone'; url: string; why: LeftAlone }
  /** The page was taken for an article, and no text was found in it. */
  | { status: 'empty'; url: string; reason: string }
  /** A browser page, a store page, or a page that the reader gave no access to. */
  | { status: 'inaccessible'; url: string }
  | { status: 'error'; url: string; message: string }
  | { status: 'ready'; url: string; page: AnnotatedPage };

/** Which of the two things a reader switches on and off. */
export type Layer = 'highlights' | 'clutter';

/** Calls that the panel makes to the background. */
export interface PanelToBackground {
  getPageState(request: { tabId: number }): PageState;
  /** Annotates the tab, also when it was not taken for an article. */
  annotateTab(request: { tabId: number }): void;
  /**
   * `remember`: for this tab's page only, for its site, or everywhere. `url`: the page that the panel shows; the tab
   * may have gone on.
   */
  setLayer(request: {
    tabId: number;
    url: string;
    layer: Layer;
    on: boolean;
    remember: 'page' | 'site' | 'everywhere';
  }): void;
  /** Switches the site of the page at this address, which the panel shows, off or on again. */
  setSiteOff(request: { tabId: number; url: string; off: boolean }): void;
  /** Scrolls the page to a passage and flashes it. */
  showPassage(request: { tabId: number; span: Span }): void;
  /** Lights a passage while the pointer is on its line; null puts the light out. */
  lightPassage(request: { tabId: number; span: Span | null }): void;
  /** Asks the tab's page to report what is in view. */
  watchView(request: { tabId: number }): void;
  /** Shows one hidden item again, or hides it. */
  setClutterItem(request: { tabId: number; index: number; hidden: boolean }): void;
  /** The highlight that the reader asked to see in the panel before it was open; null when there is none. */
  takeAsked(request: { tabId: number }): string | null;
  /**
   * What Wikipedia says of the tab's main actors. Asks Wikipedia where the reader allows it; once for a page, unless
   * `again`.
   */
  getLookUps(request: { tabId: number; again: boolean }): LookUps;
  /** The reader's answer to whether names may be looked up, given beside the page at this address. */
  answerLookUps(request: { url: string; answer: LookUpAnswer }): void;
  /** Asks what an ambiguous name may mean. */
  getMeanings(request: { tabId: number; actor: string }): LookUps;
  /** The reader says which article is about an actor. */
  chooseMeaning(request: { tabId: number; actor: string; title: string }): LookUps;
  /** Articles that were read before and share main actors with the tab's; none where nothing is kept. */
  getEarlierArticles(request: { tabId: number }): EarlierArticle[];
  countReading(request: Record<never, never>): number;
  exportReading(request: Record<never, never>): string;
  eraseReading(request: Record<never, never>): void;
  /** Forgets every answer of Wikipedia kept on this device. */
  eraseLookUps(request: Record<never, never>): void;
  getSettings(request: Record<never, never>): Settings;
  changeSettings(request: { change: Partial<Settings> }): Settings;
}

/** Calls that the background makes to the annotator in a page. */
export interface BackgroundToPage {
  getState(request: Record<never, never>): PageState;
  setLayer(request: { layer: Layer; on: boolean }): void;
  showPassage(request: { span: Span }): void;
  lightPassage(request: { span: Span | null }): void;
  setClutterItem(request: { index: number; hidden: boolean }): void;
  /** Opens the card of the next highlight, with the keyboard's focus in it. */
  explainNext(request: Record<never, never>): void;
  /** Reports what is in view, as long as a panel is open. */
  watchView(request: Record<never, never>): void;
}

/** Calls that a page's content scripts make to the background. */
export interface PageToBackground {
  /** The detector took this page for an article. Should it be annotated, as the reader's settings have it? */
  articleDetected(request: { url: string; score: number }): { annotate: boolean };
  /** The language work, done in the background so that the page's own thread is free. */
  analyse(request: { article: Article }): { analysis: Analysis; notices: Notice[] };
  /** The state of the page changed; the panel wants to know. */
  stateChanged(request: { state: PageState }): void;
  /** The part of the article in view changed; false when no panel is open to hear it. */
  viewChanged(request: { inView: Span | null }): boolean;
  /**
   * Shows a highlight of the page, by its id, in the panel. Opens the panel where the browser lets a click in a page do
   * that; false when no panel is open and none could be opened.
   */
  showInPanel(request: { id: string }): boolean;
}

/** What the background tells the panel at a tab. */
export interface BackgroundToPanel {
  pageStateChanged(event: { tabId: number; state: PageState }): void;
  /** The part of the article that is in view in a tab; null when none is. */
  viewChanged(event: { tabId: number; inView: Span | null }): void;
  /** The reader wants to see a highlight of this tab; the tab's panel takes it. */
  highlightAsked(event: { tabId: number }): void;
}
