import { shortenArticle } from '../article/article-limit.ts';
import { plainly } from '../article/plainly.ts';
import { type ArticleReading, type ReadOptions, readArticle, readInSteps } from '../article/read-article.ts';
import type { Layer, LeftAlone, PageState } from '../browser/messages.ts';
import type { PaintEngine } from '../browser/settings.ts';
import { type Settings, settingsFor } from '../browser/settings.ts';
import type { Analysis, Notice, Span } from '../contract.ts';
import { chooseEngine } from '../painter/choose-engine.ts';
import { highlightScope } from '../painter/highlights.ts';
import { PlacedText } from '../painter/placed-text.ts';
import { HIDDEN_ATTRIBUTE } from '../painter/stylesheet.ts';
import { finishInTurns } from '../turns.ts';
import { articleContainer, watchedNodes } from './article-container.ts';
import { ArticleView, type ArticleViewOptions, type ReadArticle } from './article-view.ts';
import { watchGround } from './ground-watch.ts';
import { isShown } from './is-shown.ts';
import type { ArticlePlace } from './next-article.ts';
import { PageChoices } from './page-choices.ts';
import { ReadingLimit } from './reading-limit.ts';
import { annotatedPage } from './ready-page.ts';
import { shadowRootsIn, type TextWatch, watchText } from './text-watch.ts';
import { watchView } from './view-watch.ts';

/** What the annotator needs from its surroundings. */
export interface AnnotatorOptions
  extends Omit<ArticleViewOptions, 'choices' | 'onClutterSwitched' | 'onEngineSwitched'> {
  settings: Settings;
  /** The detector's confidence, 0 to 1. */
  score: number;
  /** The part of the page that holds the article; null for the whole page. */
  root: Element | null;
  /** The language work, elsewhere. */
  analyse: (article: ArticleReading['article']) => Promise<{ analysis: Analysis; notices: Notice[] }>;
  /** Tells which part of the article is in view; false when nobody wants to know any more. */
  tellView: (inView: Span | null) => Promise<boolean>;
  /** Called on every change of the state. */
  onState: (state: PageState) => void;
}

interface Work extends ReadArticle {
  notices: Notice[];
  view: ArticleView;
}

/**
 * One article in one page: reads it, has it analysed, shows it, reads it again when its text has changed, and takes
 * everything away again when stopped.
 */
export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #document: Document;
  /** Address of the page when the article was first read; an endless page changes its own. */
  readonly url: string;
  /** What is stored, as it holds on this site. */
  #stored: Settings;
  readonly #choices = new PageChoices();
  #state: PageState;
  #work: Work | null = null;
  #textWatch: TextWatch | null = null;
  readonly #limit = new ReadingLimit();
  #leaveView: (() => void) | null = null;
  #leaveGround: (() => void) | null = null;
  #stopped = false;
  #lastReading = 0;
  #isReading = false;
  /** Why the page is to be left alone also when its site is on again; null when it is to be read then. */
  #afterOff: LeftAlone | null = null;
  /** Page and marks collided once: they would again. */
  #collided = false;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#document = options.window.document;
    this.url = options.window.location.href;
    this.#stored = settingsFor(options.settings, options.window.location.hostname);
    this.#state = { status: 'reading', url: this.url };
  }

  get state(): PageState {
    return this.#state;
  }

  /** Where the article is, while it is in the page and to be seen; else null. */
  get place(): ArticlePlace | null {
    const { reading, text } = this.#work ?? {};
    if (!reading || !text || text.pieces(0, reading.blocks[0].end).length === 0) return null;
    const container = articleContainer(reading, this.#document);
    const { blocks } = reading;
    return container && { container, first: blocks[0].element, last: blocks[blocks.length - 1].element };
  }

  /** Reads, analyses and shows. Never rejects: what goes wrong becomes a state with a sentence. */
  async run(): Promise<void> {
    this.#stopped = false;
    this.#tell({ status: 'reading', url: this.url });
    await this.#read();
  }

  /** Tells the state once more. */
  tellAgain(): void {
    this.#tell(this.#state);
  }

  /** What holds on this page. */
  get #settings(): Settings {
    return this.#choices.over(this.#stored);
  }

  /** Switches highlights or hiding on this page. */
  setLayer(layer: Layer, on: boolean): void {
    this.#choices.setLayer(layer, on);
    this.#change(({ view }) => (layer === 'highlights' ? view.setHighlighted(on) : view.setClutterHidden(on)));
  }

  /** Takes over changed settings, and shows the article by them; what was chosen for this page alone stays. */
  changeSettings(settings: Settings): void {
    const { off, ...next } = settingsFor(settings, this.#options.window.location.hostname);
    this.#choices.giveWay(this.#stored, next);
    this.#stored = next;
    if (off) {
      this.stop();
      this.#tell({ status: 'left-alone', url: this.url, why: 'site-off' });
      return;
    }
    if (this.#state.status === 'left-alone' && this.#state.why === 'site-off') {
      if (this.#afterOff) this.leaveAlone(this.#afterOff);
      else void this.run();
    }
    this.#change(({ view }) => view.show(this.#settings, this.#engine()));
  }

  /** Reports what is in view from now on, until nobody wants to know any more; begins anew when it is called again. */
  watchView(): void {
    this.#stopView();
    if (!this.#work) return;
    const { window, tellView } = this.#options;
    // An answer that comes late is none to a watch that began since.
    const onUnheard = () => this.#leaveView === leave && this.#stopView();
    const leave = watchView(window, this.#work.reading.blocks, (inView) => {
      tellView(inView).then((isHeard) => isHeard || onUnheard(), onUnheard);
    });
    this.#leaveView = leave;
  }

  /** Scrolls to a passage of the article and flashes it. Throws, in plain words, when it is no longer in the page. */
  showPassage(span: Span): void {
    this.#work?.view.showPassage(span);
  }

  /** Opens the card of the next highlight; does nothing while highlights are off. */
  explainNext(): void {
    this.#work?.view.explainNext();
  }

  /** Lights a passage, or puts the light out. */
  lightPassage(span: Span | null): void {
    this.#work?.view.lightPassage(span);
  }

  /** Hides or shows one piece of clutter; an unknown index is ignored. */
  setClutterItem(index: number, hidden: boolean): void {
    this.#change(({ view }) => view.setClutterItem(index, hidden));
  }

  /** Shows what took the place of another page, or leaves it alone where it is no article or was not asked for. */
  async runUnasked(isArticle: boolean): Promise<void> {
    const { off, mode } = settingsFor(this.#stored, this.#options.window.location.hostname);
    const why = !isArticle ? 'no-article' : mode === 'on-click' ? 'on-click' : null;
    this.#afterOff = why;
    if (off) this.leaveAlone('site-off');
    else if (why) this.leaveAlone(why);
    else await this.run();
  }

  /** Leaves the page alone, and tells why. */
  leaveAlone(why: LeftAlone): void {
    this.#tell({ status: 'left-alone', url: this.url, why });
  }

  /** Takes everything away; the page is as it was. */
  stop(): void {
    this.#stopped = true;
    this.#textWatch?.stop();
    this.#textWatch = null;
    this.#stopView();
    this.#leaveGround?.();
    this.#leaveGround = null;
    this.#work?.view.remove();
    this.#work = null;
  }

  /** Reads the page, and shows what is new in it. A reading that begins after a stop takes over. */
  async #read(): Promise<void> {
    const number = ++this.#lastReading;
    this.#isReading = true;
    const isOver = () => this.#stopped || number !== this.#lastReading;
    try {
      if (!this.#textWatch) this.#watchPage();
      const reading = await finishInTurns(readInSteps(this.#document, this.#readOptions()), this.#document);
      if (isOver()) return;
      if (this.#work && reading.article.text === this.#work.reading.article.text) {
        // The page put the same text into new elements.
        if (!this.#work.text.isInPage) this.#replace(reading, this.#work.analysis, this.#work.notices);
        return;
      }
      if (reading.article.text === '') {
        // Not to be seen for a while, as under a menu: what was read is still right.
        if (this.#work?.text.isInPage) return;
        this.#stopView();
        this.#work?.view.remove();
        this.#work = null;
        this.#tell({ status: 'empty', url: this.url, reason: reading.reason ?? 'no-text' });
        this.#watchPage();
        return;
      }
      const { article, shortened } = shortenArticle(reading.article);
      const { analysis, notices } = await this.#options.analyse(article);
      if (isOver()) return;
      const told: Notice[] = shortened ? [...notices, 'text-shortened'] : notices;
      if (this.#work) this.#replace(reading, analysis, told);
      else this.#begin(reading, analysis, told);
    } catch (error) {
      // What was read before is still right for its part of the text.
      if (isOver() || this.#work) return;
      this.#tell({ status: 'error', url: this.url, message: error instanceof Error ? error.message : String(error) });
    } finally {
      if (number === this.#lastReading) this.#isReading = false;
    }
  }

  #readPage(): ArticleReading {
    return readArticle(this.#document, this.#readOptions());
  }

  #readOptions(): ReadOptions {
    const { root } = this.#options;
    return { url: this.url, isVisible: (element) => this.#isVisible(element), ...(root ? { root } : {}) };
  }

  /** Shows an article that is in the page for the first time. */
  #begin(reading: ArticleReading, analysis: Analysis, notices: Notice[]): void {
    const text = new PlacedText(reading.textMap, reading.article.text);
    const article = { reading, text, analysis };
    const view = new ArticleView(article, this.#settings, this.#engine(), {
      ...this.#options,
      choices: this.#choices,
      onClutterSwitched: (hidden) => this.setLayer('clutter', hidden),
      onEngineSwitched: () => {
        this.#collided = true;
        this.#tellReady();
      },
    });
    const hasChanged = this.#textWatch?.isUnsettled ?? false;
    this.#textWatch?.stop();
    // Until it is shown, there is nothing: when showing fails, that is told.
    this.#work = null;
    try {
      view.show(this.#settings, this.#engine());
    } catch (error) {
      view.remove();
      throw error;
    }
    this.#work = { ...article, notices, view };
    this.#leaveGround ??= watchGround(this.#options.window, () => this.#followGround());
    this.#watchText(watchedNodes(reading));
    // While it was read and analysed.
    if (hasChanged) this.#textWatch?.settleLater();
    this.#tellReady();
  }

  /** Shows the article's new text in place of the old one, in one go, so that nothing flickers. */
  #replace(analysed: ArticleReading, analysis: Analysis, notices: Notice[]): void {
    this.#work?.view.remove();
    // Marks are gone: the text nodes are the page's own again.
    const reading = this.#readPage();
    if (reading.article.text !== analysed.article.text) {
      this.#work?.view.show(this.#settings, this.#engine());
      return;
    }
    this.#begin(reading, analysis, notices);
    if (this.#leaveView) this.watchView();
  }

  /** Watches all of the page that may become the article. */
  #watchPage(): void {
    const page = this.#options.root ?? this.#document.body ?? this.#document.documentElement;
    this.#watchText([page, ...shadowRootsIn(page)]);
  }

  #watchText(roots: readonly Node[]): void {
    this.#textWatch?.stop();
    this.#textWatch = watchText(roots, () => this.#onTextSettled());
  }

  #onTextSettled(): void {
    // One after the other: a page that never stands still would keep a long article from being shown.
    if (this.#isReading) {
      this.#textWatch?.settleLater();
      return;
    }
    if (!this.#limit.allows(this.#options.window.performance.now())) {
      this.#textWatch?.stop();
      this.#textWatch = null;
      return;
    }
    void this.#read();
  }

  #change(change: (work: Work) => void): void {
    const work = this.#work;
    if (!work) return;
    if (this.#textWatch) this.#textWatch.unseen(() => change(work));
    else change(work);
    this.#tellReady();
  }

  /** A page that changes its theme has its highlights in the colours of the other one. */
  #followGround(): void {
    if (this.#work?.view.isGroundOther) this.#change(({ view }) => view.show(this.#settings, this.#engine()));
  }

  #stopView(): void {
    this.#leaveView?.();
    this.#leaveView = null;
  }

  /** What we hid is there for the reading. */
  #isVisible(element: Element): boolean {
    return isShown(element, { visibilityProperty: true }) || plainly(element).closest(`[${HIDDEN_ATTRIBUTE}]`) !== null;
  }

  #engine(): PaintEngine {
    const wish = this.#collided ? 'highlights' : this.#settings.engine;
    return chooseEngine(this.#document, wish, highlightScope(this.#options.window) !== null);
  }

  #tell(state: PageState): void {
    this.#state = state;
    this.#options.onState(state);
  }

  #tellReady(): void {
    if (!this.#work) return;
    const { reading, analysis, notices, view } = this.#work;
    const { clutterItems: clutter, engine } = view;
    const shown = { url: this.url, score: this.#options.score, reading, analysis, clutter, engine, notices };
    this.#tell({ status: 'ready', url: this.url, page: annotatedPage(shown, this.#settings) });
  }
}
