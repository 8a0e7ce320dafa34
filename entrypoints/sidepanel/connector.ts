import type { LookUps } from '../../lib/browser/look-ups/look-up-view.ts';
import type { Layer, PageState } from '../../lib/browser/messages.ts';
import type { LookUpAnswer } from '../../lib/browser/settings.ts';
import type { Span } from '../../lib/contract.ts';
import type { EarlierArticle } from '../../lib/knowledge/reading-history/earlier-articles.ts';
import type { OwnColours } from '../../lib/painter/kind-colours.ts';

/** How long a change of a layer lasts. */
export type Keep = 'page' | 'site' | 'everywhere';

/**
 * What the panel needs from the browser. A promise is rejected when the extension's worker or the page cannot be
 * reached.
 */
export interface Connector {
  /**
   * Follows the tab that the reader looks at: calls with its state now, and on every change of the tab or its page.
   * `lost` is called when the state cannot be asked for. Returns what ends it.
   */
  follow(onState: (state: PageState) => void, lost: () => void): () => void;
  /** Calls with the highlight that the reader asked in the page to see here. Returns what ends it. */
  onAsked(show: (id: string) => void): () => void;
  /** Calls with the part of the followed page's article that is in view; null when none is. Returns what ends it. */
  onView(show: (inView: Span | null) => void): () => void;
  /**
   * Calls with the colours that the reader chose for highlights, now and whenever they change. Returns what ends it.
   */
  followColours(show: (own: OwnColours) => void): () => void;
  /** Asks again for the state of the followed tab. */
  refresh(): void;
  annotate(): Promise<void>;
  setLayer(layer: Layer, on: boolean, remember: Keep): Promise<void>;
  setSiteOff(off: boolean): Promise<void>;
  showPassage(span: Span): Promise<void>;
  lightPassage(span: Span | null): Promise<void>;
  setClutterItem(index: number, hidden: boolean): Promise<void>;
  /** What Wikipedia says, as far as it may be asked; `again`: also after a failure. */
  lookUps(again: boolean): Promise<LookUps>;
  /** The browser's own question whether Wikipedia may be asked; to be called in the click's own turn. */
  requestWikipedia(): Promise<boolean>;
  /**
   * `url`: of the page that the reader was asked beside; the browser's own question may take so long that another is
   * shown by then.
   */
  answerLookUps(answer: LookUpAnswer, url: string): Promise<void>;
  meanings(actor: string): Promise<LookUps>;
  chooseMeaning(actor: string, title: string): Promise<LookUps>;
  /** What the reader read before about the same actors. */
  earlierArticles(): Promise<EarlierArticle[]>;
  openOptions(): Promise<void>;
}
