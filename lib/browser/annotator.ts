import { type ArticleReading, readArticle } from '../article/read-article.ts';
import type { TextPiece } from '../article/text-map.ts';
import type { CardWords } from '../card/card-words.ts';
import { Cards } from '../card/cards.ts';
import { HiddenLine, type HiddenLineWords } from '../card/hidden-line.ts';
import type { Analysis, Span } from '../contract.ts';
import { cardContent } from '../digest/card-content.ts';
import { chooseEngine } from '../painter/choose-engine.ts';
import { cleanCopies } from '../painter/clean-copy.ts';
import { groundBehind } from '../painter/ground.ts';
import { type Guard, guardMarks } from '../painter/guard.ts';
import { hideElement, showElement } from '../painter/hide.ts';
import { type HighlightScope, HighlightsPainter, highlightScope } from '../painter/highlights.ts';
import type { Ground } from '../painter/kind-styles.ts';
import { MarksPainter } from '../painter/marks.ts';
import type { Painter } from '../painter/painter.ts';
import { PlacedText } from '../painter/placed-text.ts';
import { type PlannedHighlight, planHighlights } from '../painter/plan.ts';
import { lightPieces, scrollToPiece } from '../painter/point-out.ts';
import { FLASH_NAME, LIGHT_NAME, pageStyles } from '../painter/stylesheet.ts';
import { shortenArticle } from './article-limit.ts';
import type { AnnotatedPage, Layer, Notice, PageState, PaintEngine } from './messages.ts';
import { type Settings, settingsFor } from './settings.ts';
import { watchView } from './view-watch.ts';

/** How long a passage flashes; long enough to find it after a scroll. */
const FLASH_MILLISECONDS = 2500;

/** What the annotator needs from its surroundings. */
export interface AnnotatorOptions {
  window: Window & typeof globalThis;
  settings: Settings;
  /** The detector's confidence, 0 to 1. */
  score: number;
  /** The language work, elsewhere. */
  analyse: (article: ArticleReading['article']) => Promise<{ analysis: Analysis; notices: Notice[] }>;
  /** The words of the cards, the interface's language (BCP 47) and its direction. */
  words: CardWords;
  hiddenLineWords: HiddenLineWords;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Tells which part of the article is in view; false when nobody wants to know any more. */
  tellView: (inView: Span | null) => Promise<boolean>;
  /** Shows a highlight, by its id, in the panel; false when no panel is open and none could be opened. */
  showInPanel: (id: string) => Promise<boolean>;
  /** Called on every change of the state. */
  onState: (state: PageState) => void;
}

/** What was read and found, and where it is in the page. */
interface Work {
  reading: ArticleReading;
  text: PlacedText;
  analysis: Analysis;
  notices: Notice[];
}

/** One article in one page: reads it, has it analysed, paints it, and takes everything away again when stopped. */
export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #document: Document;
  readonly #scope: HighlightScope | null;
  #settings: Settings;
  #state: PageState;
  #work: Work | null = null;
  #engine: PaintEngine;
  #painter: Painter | null = null;
  #guard: Guard | null = null;
  #leaveCopies: (() => void) | null = null;
  #cards: Cards | null = null;
  #hiddenLine: HiddenLine | null = null;
  #leaveView: (() => void) | null = null;
  /** The line was used to show what is hidden. */
  #shownByLine = false;
  #ground: Ground = 'light';
  #sheet: CSSStyleSheet | null = null;
  #hidden = new Set<number>();
  #flashTimer = 0;
  #stopped = false;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#document = options.window.document;
    this.#scope = highlightScope(options.window);
    this.#settings = settingsFor(options.settings, options.window.location.hostname);
    this.#engine = chooseEngine(this.#document, this.#settings.engine, this.#scope !== null);
    this.#state = { status: 'reading', url: this.#url };
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads, analyses and paints. Never rejects: what goes wrong becomes a state with a sentence. */
  async run(): Promise<void> {
    this.#stopped = false;
    this.#tell({ status: 'reading', url: this.#url });
    try {
      const reading = readArticle(this.#document, { url: this.#url, isVisible: (element) => this.#isVisible(element) });
      if (reading.article.text === '') {
        this.#tell({ status: 'empty', url: this.#url, reason: reading.reason ?? 'no-text' });
        return;
      }
      const text = new PlacedText(reading.textMap, reading.article.text.length);
      const { article, shortened } = shortenArticle(reading.article);
      const { analysis, notices } = await this.#options.analyse(article);
      if (this.#stopped) return;
      this.#work = { reading, text, analysis, notices: shortened ? [...notices, 'text-shortened'] : notices };
      this.#addStyles();
      if (this.#settings.clutterHidden) this.#hideClutter();
      if (this.#settings.highlightsOn) this.#paint();
      this.#tellReady();
    } catch (error) {
      this.#tell({ status: 'error', url: this.#url, message: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Switches highlights or hiding on this page. */
  setLayer(layer: Layer, on: boolean): void {
    if (layer === 'highlights') this.#settings = { ...this.#settings, highlightsOn: on };
    else this.#settings = { ...this.#settings, clutterHidden: on };
    if (!this.#work) return;
    if (layer === 'highlights') {
      if (on) this.#paint();
      else this.#clearPaint();
    } else if (on) this.#hideClutter();
    else this.#showClutter();
    this.#tellReady();
  }

  /** Takes over changed settings, and repaints what is painted. */
  changeSettings(settings: Settings): void {
    const { off, ...next } = settingsFor(settings, this.#options.window.location.hostname);
    this.#settings = next;
    this.#engine = chooseEngine(this.#document, next.engine, this.#scope !== null);
    if (off) {
      this.stop();
      this.#tell({ status: 'not-article', url: this.#url, siteOff: true });
      return;
    }
    if (this.#state.status === 'not-article') void this.run();
    if (!this.#work) return;
    this.#addStyles();
    this.#clearPaint();
    this.#showClutter();
    if (next.clutterHidden) this.#hideClutter();
    if (next.highlightsOn) this.#paint();
    this.#tellReady();
  }

  /** Reports what is in view from now on, until nobody wants to know any more; begins anew when it is called again. */
  watchView(): void {
    this.#stopView();
    if (!this.#work) return;
    const { window, tellView } = this.#options;
    this.#leaveView = watchView(window, this.#work.reading.blocks, (inView) => {
      tellView(inView).then(
        (isHeard) => isHeard || this.#stopView(),
        () => this.#stopView(),
      );
    });
  }

  /** Scrolls to a passage of the article and flashes it. */
  showPassage(span: Span): void {
    const pieces = this.#work?.text.pieces(span.start, span.end) ?? [];
    if (pieces.length === 0) throw new Error('The page has changed, and this passage is no longer in it.');
    scrollToPiece(pieces[0], this.#options.window);
    this.#flash(pieces);
  }

  /** Opens the card of the next highlight; does nothing while highlights are off. */
  explainNext(): void {
    this.#cards?.openNext();
  }

  /** Lights a passage, or puts the light out. */
  lightPassage(span: Span | null): void {
    if (!this.#scope || !this.#work) return;
    lightPieces(this.#scope, LIGHT_NAME, span ? this.#work.text.pieces(span.start, span.end) : []);
  }

  /** Hides or shows one piece of clutter; an unknown index is ignored. */
  setClutterItem(index: number, hidden: boolean): void {
    const item = this.#work?.reading.clutter[index];
    if (!item) return;
    if (hidden) this.#hide(index);
    else this.#show(index);
    this.#tellReady();
  }

  /** Tells that this page is no article. */
  leaveAlone(): void {
    this.#tell({ status: 'not-article', url: this.#url, siteOff: false });
  }

  /** Takes everything away; the page is as it was. */
  stop(): void {
    this.#stopped = true;
    this.#clearPaint();
    this.#showClutter();
    this.#removeHiddenLine();
    this.#stopView();
    this.lightPassage(null);
    this.#options.window.clearTimeout(this.#flashTimer);
    if (this.#scope) lightPieces(this.#scope, FLASH_NAME, []);
    this.#removeStyles();
    this.#work = null;
  }

  #flash(pieces: readonly TextPiece[]): void {
    if (!this.#scope) return;
    const { window } = this.#options;
    window.clearTimeout(this.#flashTimer);
    lightPieces(this.#scope, FLASH_NAME, pieces);
    this.#flashTimer = window.setTimeout(
      () => this.#scope && lightPieces(this.#scope, FLASH_NAME, []),
      FLASH_MILLISECONDS,
    );
  }

  get #url(): string {
    return this.#options.window.location.href;
  }

  #isVisible(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true });
  }

  #tell(state: PageState): void {
    this.#state = state;
    this.#options.onState(state);
  }

  #tellReady(): void {
    if (!this.#work) return;
    this.#updateHiddenLine();
    const { reading, analysis, notices } = this.#work;
    const page: AnnotatedPage = {
      annotation: {
        id: this.#url,
        url: this.#url,
        isArticle: true,
        articleScore: this.#options.score,
        article: reading.article,
        clutter: reading.clutter.map(({ kind, text }) => ({ kind, text })),
        ...analysis,
      },
      related: reading.related,
      clutter: reading.clutter.map(({ kind, text }, index) => ({ kind, text, index, hidden: this.#hidden.has(index) })),
      highlightsOn: this.#settings.highlightsOn,
      clutterHidden: this.#settings.clutterHidden,
      engine: this.#engine,
      notices,
    };
    this.#tell({ status: 'ready', url: this.#url, page });
  }

  #paint(): void {
    if (!this.#work) return;
    this.#clearPaint();
    const { reading, text, analysis } = this.#work;
    const { kinds, density } = this.#settings;
    const plan = planHighlights({ ...analysis, blocks: reading.blocks, kinds, density });
    this.#cards = this.#cardsFor(plan);
    if (this.#engine === 'highlights' && this.#scope) {
      this.#painter = new HighlightsPainter(this.#scope);
      this.#painter.paint(plan, text);
      return;
    }
    this.#painter = new MarksPainter();
    this.#painter.paint(plan, text);
    this.#leaveCopies = cleanCopies(this.#document);
    if (this.#scope) this.#guard = guardMarks(this.#document.body, () => this.#switchEngine());
  }

  #cardsFor(plan: readonly PlannedHighlight[]): Cards {
    const { window, words, locale, direction, showInPanel } = this.#options;
    const { reading, text, analysis } = this.#work!;
    return new Cards({
      window,
      plan,
      text,
      shadowRoots: [...this.#roots()].filter((root) => root !== this.#document) as ShadowRoot[],
      ground: this.#ground,
      colours: this.#settings.colours,
      words,
      locale,
      direction,
      language: reading.article.language,
      content: (id) => cardContent(analysis, id),
      onPointOut: (span) => this.#flash(this.#work?.text.pieces(span.start, span.end) ?? []),
      onShowInPanel: showInPanel,
    });
  }

  /** Page and marks collided: the DOM is the page's, so the highlights go on without it. */
  #switchEngine(): void {
    this.#engine = 'highlights';
    this.#paint();
    this.#tellReady();
  }

  #clearPaint(): void {
    this.#guard?.stop();
    this.#guard = null;
    this.#leaveCopies?.();
    this.#leaveCopies = null;
    this.#cards?.stop();
    this.#cards = null;
    this.#painter?.clear();
    this.#painter = null;
  }

  #hideClutter(): void {
    this.#work?.reading.clutter.forEach(({ kind }, index) => {
      if (this.#settings.clutterKinds[kind]) this.#hide(index);
    });
  }

  #showClutter(): void {
    for (const index of [...this.#hidden]) this.#show(index);
  }

  /** The line is there while something is hidden, and stays when it was used to show everything, for the way back. */
  #updateHiddenLine(): void {
    const count = this.#hidden.size;
    if (count === 0 && !this.#shownByLine) {
      this.#removeHiddenLine();
      return;
    }
    const { window, hiddenLineWords: words } = this.#options;
    const { blocks } = this.#work!.reading;
    this.#hiddenLine ??= new HiddenLine({
      window,
      first: blocks[0].element,
      last: blocks[blocks.length - 1].element,
      ground: this.#ground,
      words,
      onSwitch: (hidden) => {
        this.#shownByLine = !hidden;
        this.setLayer('clutter', hidden);
      },
    });
    this.#hiddenLine.update(count, count > 0);
  }

  #stopView(): void {
    this.#leaveView?.();
    this.#leaveView = null;
  }

  #removeHiddenLine(): void {
    this.#hiddenLine?.remove();
    this.#hiddenLine = null;
    this.#shownByLine = false;
  }

  #hide(index: number): void {
    this.#hidden.add(index);
    hideElement(this.#work!.reading.clutter[index].element);
  }

  #show(index: number): void {
    this.#hidden.delete(index);
    const { element } = this.#work!.reading.clutter[index];
    const stillHidden = [...this.#hidden].some((other) => this.#work!.reading.clutter[other].element === element);
    if (!stillHidden) showElement(element);
  }

  #addStyles(): void {
    this.#removeStyles();
    const { window } = this.#options;
    const first = this.#work!.reading.blocks[0].element;
    const sheet = new window.CSSStyleSheet();
    this.#ground = groundBehind(first, (element) => window.getComputedStyle(element));
    sheet.replaceSync(pageStyles(this.#ground, this.#settings.colours));
    this.#sheet = sheet;
    for (const root of this.#roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #removeStyles(): void {
    for (const root of this.#roots()) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#sheet = null;
  }

  /** The document and the open shadow roots that hold a part of the article; each needs the styles. */
  #roots(): Set<Document | ShadowRoot> {
    const roots = new Set<Document | ShadowRoot>([this.#document]);
    for (const { element } of [...(this.#work?.reading.blocks ?? []), ...(this.#work?.reading.clutter ?? [])]) {
      const root = element.getRootNode();
      if (root instanceof this.#options.window.ShadowRoot) roots.add(root);
    }
    return roots;
  }
}
