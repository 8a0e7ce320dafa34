import { plainly } from '../article/plainly.ts';
import type { ArticleReading } from '../article/read-article.ts';
import type { TextPiece } from '../article/text-map.ts';
import type { HiddenItem } from '../browser/messages.ts';
import type { PaintEngine, Settings } from '../browser/settings.ts';
import type { CardWords } from '../card/card-words.ts';
import { Cards } from '../card/cards.ts';
import { HiddenLine, type HiddenLineWords } from '../card/hidden-line.ts';
import type { Analysis, Span } from '../contract.ts';
import { cardContent } from '../digest/card-content.ts';
import { isOfFramework } from '../painter/choose-engine.ts';
import { cleanCopies } from '../painter/clean-copy.ts';
import { commonParents } from '../painter/common-parents.ts';
import { groundOfMost } from '../painter/ground.ts';
import { type Guard, guardMarks } from '../painter/guard.ts';
import { HiddenClutter } from '../painter/hidden-clutter.ts';
import { HighlightsPainter, highlightScope } from '../painter/highlights.ts';
import type { Ground } from '../painter/kind-styles.ts';
import { MarksPainter } from '../painter/marks.ts';
import type { Painter } from '../painter/painter.ts';
import type { PlacedText } from '../painter/placed-text.ts';
import { type PlannedHighlight, planHighlights } from '../painter/plan.ts';
import { lightPieces, scrollToPiece } from '../painter/point-out.ts';
import { FLASH_NAME, LIGHT_NAME, pageStyles } from '../painter/stylesheet.ts';
import { onFirstGesture } from './first-gesture.ts';
import type { PageChoices } from './page-choices.ts';

/** How long a passage flashes; long enough to find it after a scroll. */
const FLASH_MILLISECONDS = 2500;

/** What was read and found, and where it is in the page. */
export interface ReadArticle {
  reading: ArticleReading;
  text: PlacedText;
  analysis: Analysis;
}

/** What the view needs from its surroundings. */
export interface ArticleViewOptions {
  window: Window & typeof globalThis;
  /** The words of the cards and of the line at the end, the interface's language (BCP 47) and its direction. */
  words: CardWords;
  hiddenLineWords: HiddenLineWords;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Shows a highlight, by its id, in the panel; false when no panel is open and none could be opened. */
  showInPanel: (id: string) => Promise<boolean>;
  /** What holds on this page only. */
  choices: PageChoices;
  /** The line at the end of the article was used to show or hide the clutter. */
  onClutterSwitched: (hidden: boolean) => void;
  /** Page and marks collided, and the other engine goes on. */
  onEngineSwitched: () => void;
}

/** Everything of ours that is to be seen of one article in a page. `remove` takes all of it away. */
export class ArticleView {
  readonly #options: ArticleViewOptions;
  readonly #article: ReadArticle;
  readonly #clutter: HiddenClutter;
  #settings: Settings;
  #engine: PaintEngine;
  #ground: Ground = 'light';
  #sheet: CSSStyleSheet | null = null;
  #painter: Painter | null = null;
  #guard: Guard | null = null;
  #leaveCopies: (() => void) | null = null;
  #cards: Cards | null = null;
  #hiddenLine: HiddenLine | null = null;
  /**
   * Ends the wait with the line on a page that a framework owns: it may have yet to take over the server's HTML, and
   * would stumble over an element that it does not know. By the reader's first scroll it has.
   */
  #leaveWait: (() => void) | null = null;
  #mayAddLine: boolean;
  #flashTimer = 0;

  constructor(article: ReadArticle, settings: Settings, engine: PaintEngine, options: ArticleViewOptions) {
    this.#article = article;
    this.#settings = settings;
    this.#engine = engine;
    this.#options = options;
    this.#clutter = new HiddenClutter(article.reading.clutter);
    this.#mayAddLine = !isOfFramework(options.window.document);
  }

  get engine(): PaintEngine {
    return this.#engine;
  }

  /** Shows the article as the settings have it; what was shown before is taken away. */
  show(settings: Settings, engine: PaintEngine): void {
    this.#settings = settings;
    this.#engine = engine;
    this.#addStyles();
    this.setClutterHidden(settings.clutterHidden);
    this.setHighlighted(settings.highlightsOn);
  }

  /** Has the page gone from a light ground to a dark one, or back, since the article was shown? */
  get isGroundOther(): boolean {
    return this.#groundNow() !== this.#ground;
  }

  setHighlighted(on: boolean): void {
    this.#clearPaint();
    if (on) this.#paint();
  }

  /**
   * Hides all clutter of the kinds that the reader wants hidden, or shows all of it; single pieces as they were chosen.
   */
  setClutterHidden(hidden: boolean): void {
    const { clutter } = this.#article.reading;
    const byKind = clutter.filter(({ kind }) => hidden && this.#settings.clutterKinds[kind]);
    const wanted = new Set(byKind.map(({ element }) => element));
    for (const { element } of clutter) {
      const chosen = this.#options.choices.item(element);
      if (chosen === true) wanted.add(element);
      if (chosen === false) wanted.delete(element);
    }
    this.#clutter.hideOnly(wanted);
    this.#updateHiddenLine();
  }

  /** Hides or shows one piece of clutter on this page; an unknown index is ignored. */
  setClutterItem(index: number, hidden: boolean): void {
    const item = this.#article.reading.clutter[index];
    if (!item) return;
    this.#options.choices.setItem(item.element, hidden);
    this.#clutter.set(index, hidden);
    this.#updateHiddenLine();
  }

  /** The clutter as the panel lists it. */
  get clutterItems(): HiddenItem[] {
    return this.#article.reading.clutter.map(({ kind, text }, index) => ({
      kind,
      text,
      index,
      hidden: this.#clutter.has(index),
    }));
  }

  /** Scrolls to a passage and flashes it. Throws, in plain words, when it is no longer in the page. */
  showPassage({ start, end }: Span): void {
    const pieces = this.#article.text.pieces(start, end);
    if (pieces.length === 0) throw new Error('The page has changed, and this passage is no longer in it.');
    scrollToPiece(pieces[0], this.#options.window);
    this.#flash(pieces);
  }

  /** Lights a passage, or puts the light out. */
  lightPassage(span: Span | null): void {
    const scope = highlightScope(this.#options.window);
    if (scope) lightPieces(scope, LIGHT_NAME, span ? this.#article.text.pieces(span.start, span.end) : []);
  }

  /** Opens the card of the next highlight; does nothing while highlights are off. */
  explainNext(): void {
    this.#cards?.openNext();
  }

  /** Takes everything away; the page is as it was. */
  remove(): void {
    this.#clearPaint();
    this.#clutter.hideOnly(new Set());
    this.#leaveWait?.();
    this.#leaveWait = null;
    this.#removeHiddenLine();
    this.lightPassage(null);
    this.#flash([]);
    this.#removeStyles();
  }

  #paint(): void {
    const { reading, text, analysis } = this.#article;
    const { window } = this.#options;
    const { kinds, density } = this.#settings;
    const plan = planHighlights({ ...analysis, blocks: reading.blocks, kinds, density });
    this.#cards = this.#cardsFor(plan);
    const scope = highlightScope(window);
    if (this.#engine === 'highlights' && scope) {
      this.#painter = new HighlightsPainter(scope);
      this.#painter.paint(plan, text);
      return;
    }
    this.#painter = new MarksPainter();
    this.#painter.paint(plan, text);
    this.#leaveCopies = cleanCopies(window.document);
    if (!scope) return;
    this.#guard = guardMarks(commonParents(reading.blocks.map(({ element }) => element)), () => {
      this.#engine = 'highlights';
      this.setHighlighted(true);
      this.#options.onEngineSwitched();
    });
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

  #cardsFor(plan: readonly PlannedHighlight[]): Cards {
    const { window, words, locale, direction, showInPanel } = this.#options;
    const { reading, text, analysis } = this.#article;
    return new Cards({
      window,
      plan,
      text,
      shadowRoots: [...this.#roots()].filter((root) => root !== window.document) as ShadowRoot[],
      ground: this.#ground,
      colours: this.#settings.colours,
      words,
      locale,
      direction,
      language: reading.article.language,
      content: (id) => cardContent({ article: reading.article, ...analysis }, id),
      onPointOut: (span) => this.#flash(text.pieces(span.start, span.end)),
      onShowInPanel: showInPanel,
    });
  }

  #flash(pieces: readonly TextPiece[]): void {
    const { window } = this.#options;
    const scope = highlightScope(window);
    if (!scope) return;
    window.clearTimeout(this.#flashTimer);
    lightPieces(scope, FLASH_NAME, pieces);
    if (pieces.length === 0) return;
    this.#flashTimer = window.setTimeout(() => lightPieces(scope, FLASH_NAME, []), FLASH_MILLISECONDS);
  }

  /** The line is there while something is hidden, and stays when it was used to show everything, for the way back. */
  #updateHiddenLine(): void {
    const { count } = this.#clutter;
    if (count === 0 && !this.#options.choices.lineStays) {
      this.#removeHiddenLine();
      return;
    }
    const { window, hiddenLineWords: words, onClutterSwitched } = this.#options;
    if (!this.#mayAddLine) {
      this.#leaveWait ??= onFirstGesture(window, () => {
        this.#mayAddLine = true;
        this.#updateHiddenLine();
      });
      return;
    }
    const { blocks } = this.#article.reading;
    this.#hiddenLine ??= new HiddenLine({
      window,
      first: blocks[0].element,
      last: blocks[blocks.length - 1].element,
      ground: this.#ground,
      words,
      onSwitch: (hidden) => {
        this.#options.choices.lineStays = !hidden;
        onClutterSwitched(hidden);
      },
    });
    this.#hiddenLine.update(count, count > 0);
  }

  #removeHiddenLine(): void {
    this.#hiddenLine?.remove();
    this.#hiddenLine = null;
  }

  #addStyles(): void {
    this.#removeStyles();
    const { window } = this.#options;
    const sheet = new window.CSSStyleSheet();
    const before = this.#ground;
    this.#ground = this.#groundNow();
    // The line has its colours from the start.
    if (this.#ground !== before) this.#removeHiddenLine();
    sheet.replaceSync(pageStyles(this.#ground, this.#settings.colours));
    this.#sheet = sheet;
    for (const root of this.#roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #groundNow(): Ground {
    const { window } = this.#options;
    return groundOfMost(this.#article.reading.blocks, (element) => window.getComputedStyle(element));
  }

  #removeStyles(): void {
    for (const root of this.#roots()) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#sheet = null;
  }

  /** The document and the open shadow roots that hold a part of the article; each needs the styles. */
  #roots(): Set<Document | ShadowRoot> {
    const { window } = this.#options;
    const { blocks, clutter } = this.#article.reading;
    const roots = new Set<Document | ShadowRoot>([window.document]);
    for (const { element } of [...blocks, ...clutter]) {
      const root = plainly(element).getRootNode();
      if (root instanceof window.ShadowRoot) roots.add(root);
    }
    return roots;
  }
}
