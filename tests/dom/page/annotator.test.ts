import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/browser/settings.ts';
import type { Analysis } from '../../../lib/contract.ts';
import { Annotator, type AnnotatorOptions } from '../../../lib/page/annotator.ts';
import { PageSession } from '../../../lib/page/page-session.ts';
import { waitFor } from '../../wait-for.ts';

const WORDS = { direction: 'ltr', locale: 'en', hidden: String };

const NOTHING: Analysis = {
  language: 'en',
  actors: [],
  figures: [],
  quotes: [],
  timeline: [],
  summary: { who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] },
  background: { fromArticle: [], entries: [] },
};

const ARTICLE = `<article><h1>Town rebuilds its harbour</h1>
  <p>The town of Arendal began to rebuild its harbour on Monday, the mayor said, after a storm in March broke the quay.</p>
  <aside class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></aside>
  <p>Some 40 boats were lost in the storm, and the work will take two years, according to the engineers in charge.</p>
  <p>Fishing goes on from the old pier until the new one is ready, the council has decided.</p></article>`;

function annotator(
  settings: Settings,
  analyse: AnnotatorOptions['analyse'] = () => new Promise(() => {}),
  tellView: AnnotatorOptions['tellView'] = async () => false,
): Annotator {
  return new Annotator({
    window: window as Window & typeof globalThis,
    words: WORDS as never,
    hiddenLineWords: WORDS as never,
    locale: 'en',
    direction: 'ltr',
    root: null,
    settings,
    score: 0.9,
    analyse,
    tellView,
    showInPanel: async () => false,
    onState: () => {},
  });
}

const page = ({ state }: Annotator) => (state.status === 'ready' ? state.page : null);

beforeEach(() => {
  document.body.innerHTML = '<main><h1>News</h1><p>Town rebuilds</p></main>';
  Element.prototype.checkVisibility ??= () => true;
  window.matchMedia ??= () => new EventTarget() as MediaQueryList;
});

describe('a page that was left alone', () => {
  test('stays alone when the reader changes a setting', () => {
    const made = annotator(DEFAULT_SETTINGS);
    made.leaveAlone('no-article');
    made.changeSettings({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(made.state).toMatchObject({ status: 'left-alone', why: 'no-article' });
  });

  test('since its site is off is read when the site is on again', () => {
    const made = annotator(DEFAULT_SETTINGS);
    made.changeSettings({ ...DEFAULT_SETTINGS, sites: { [location.hostname]: { off: true } } });
    expect(made.state).toMatchObject({ status: 'left-alone', why: 'site-off' });
    made.changeSettings(DEFAULT_SETTINGS);
    expect(made.state.status).not.toBe('left-alone');
  });

  test('since its site is off stays alone when it goes on to another article', async () => {
    const off = { ...DEFAULT_SETTINGS, sites: { [location.hostname]: { off: true } } };
    const session = new PageSession({
      window: window as Window & typeof globalThis,
      isArticle: () => true,
      signal: new AbortController().signal,
      start: () => annotator(off),
      onState: () => {},
    });
    const from = new URL(location.href);
    history.pushState({}, '', '/next');
    void session.onAddress(new URL(location.href), from);
    const first = session.current;
    await waitFor(() => expect(session.current).not.toBe(first));
    expect(session.current.state).toMatchObject({ status: 'left-alone', why: 'site-off' });
  });
});

test.each([
  ['automatic', true, 'reading'],
  ['automatic', false, 'no-article'],
  ['on-click', true, 'on-click'],
] as const)(
  'what came while the site was off is, when it is on again, in the mode "%s", article: %s: %s',
  async (mode, isArticle, then) => {
    const settings = { ...DEFAULT_SETTINGS, mode };
    const session = new PageSession({
      window: window as Window & typeof globalThis,
      isArticle: () => isArticle,
      signal: new AbortController().signal,
      start: () => annotator({ ...settings, sites: { [location.hostname]: { off: true } } }),
      onState: () => {},
    });
    const from = new URL(location.href);
    history.pushState({}, '', `/while-off-${mode}-${isArticle}`);
    await session.onAddress(new URL(location.href), from);
    expect(session.current.state).toMatchObject({ status: 'left-alone', why: 'site-off' });
    session.changeSettings(settings);
    const { state } = session.current;
    expect(state.status === 'left-alone' ? state.why : state.status).toBe(then);
    session.stop();
  },
);

test.each([
  ['on-click', true, 'on-click'],
  ['on-click', false, 'no-article'],
  ['automatic', false, 'no-article'],
] as const)('in the mode "%s", what takes the page\u2019s place is left alone', async (mode, isArticle, why) => {
  const session = new PageSession({
    window: window as Window & typeof globalThis,
    isArticle: () => isArticle,
    signal: new AbortController().signal,
    start: () => annotator({ ...DEFAULT_SETTINGS, mode }),
    onState: () => {},
  });
  const from = new URL(location.href);
  history.pushState({}, '', `/next-${mode}-${isArticle}`);
  void session.onAddress(new URL(location.href), from);
  const first = session.current;
  await waitFor(() => expect(session.current).not.toBe(first));
  expect(session.current.state).toMatchObject({ status: 'left-alone', why });
});

describe('an article that arrives late in a shadow root', () => {
  const STORY = `<article><h1>Town rebuilds its harbour</h1>
    <p>The town of Arendal began to rebuild its harbour on Monday, the mayor said, after a storm in March broke the quay.</p>
    <p>Some 40 boats were lost in the storm, and the work will take two years, according to the engineers in charge.</p>
    <p>Fishing goes on from the old pier until the new one is ready, the council has decided after a long debate.</p></article>`;
  const readLate = async (arrive: () => void) => {
    const made = annotator(DEFAULT_SETTINGS, async () => ({ analysis: NOTHING, notices: [] }));
    await made.run();
    expect(made.state.status).toBe('empty');
    arrive();
    await waitFor(() => expect(made.state.status).toBe('ready'));
    made.stop();
  };

  test('that was there before is read', async () => {
    document.body.innerHTML = '<main><div></div></main>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    await readLate(() => {
      root.innerHTML = STORY;
    });
  });

  test('that came with it is read', async () => {
    document.body.innerHTML = '<main></main>';
    await readLate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = STORY;
      document.querySelector('main')!.append(host);
    });
  });
});

describe('a page that changes while it is read', () => {
  const story = (last: string) =>
    `<main><article><h1>Town rebuilds its harbour</h1>
      <p>The town of Arendal began to rebuild its harbour on Monday, the mayor said, after a storm in March broke the quay.</p>
      <p>Some 40 boats were lost in the storm, and the work will take two years, according to the engineers in charge.</p>
      <p>${last}</p></article></main>`;

  test('is read again, and the words that went are not marked', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      document.body.innerHTML = story(
        'Fishing goes on from the old pier until the new one is ready, the council has decided.',
      );
      const texts: string[] = [];
      const made = annotator(DEFAULT_SETTINGS, async ({ text }) => {
        texts.push(text);
        if (texts.length === 1)
          document.querySelector('article p:last-child')!.textContent = 'Fishing has ended for good.';
        if (texts.length > 1) return new Promise(() => {});
        throw new Error('Cut off.');
      });
      void made.run();
      await waitFor(() => expect(texts).toHaveLength(1));
      await waitFor(() => {
        vi.runOnlyPendingTimers();
        expect(texts).toHaveLength(2);
      });
      expect(texts[0]).toContain('old pier');
      expect(texts[1]).toContain('ended for good');
      made.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  test('by the same words in new text nodes is marked all the same', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      document.body.innerHTML = story('Fishing goes on from the old pier in Arendal, the council has decided.');
      const paragraphs = document.querySelectorAll('article p');
      const made = annotator(DEFAULT_SETTINGS, async ({ text }) => {
        for (const paragraph of [paragraphs[0], paragraphs[2]])
          paragraph.replaceChildren(paragraph.textContent!.trim());
        const mentions = [...text.matchAll(/Arendal/g)].map(({ 0: name, index }) => ({
          start: index,
          end: index + name.length,
          text: name,
        }));
        const town = { id: 'a1', name: 'Arendal', type: 'place', role: null, salience: 1, mentions } as const;
        return { analysis: { ...NOTHING, actors: [{ ...town, mentions }] }, notices: [] };
      });
      void made.run();
      await waitFor(async () => {
        await vi.advanceTimersByTimeAsync(1000);
        expect(document.querySelectorAll('.newsgloss-mark')).toHaveLength(2);
      });
      made.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  test('is not read again before the reading at hand is done', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      document.body.innerHTML = story(
        'Fishing goes on from the old pier until the new one is ready, the council has decided.',
      );
      let begun = 0;
      let finish: (error: Error) => void = () => {};
      const made = annotator(DEFAULT_SETTINGS, () => {
        begun++;
        return new Promise((_, reject) => {
          finish = reject;
        });
      });
      void made.run();
      await waitFor(() => expect(begun).toBe(1));
      document.querySelector('article p:last-child')!.textContent = 'Fishing has ended for good.';
      for (let turn = 0; turn < 5; turn++) await vi.advanceTimersByTimeAsync(5000);
      expect(begun).toBe(1);
      finish(new Error('Cut off.'));
      await waitFor(async () => {
        await vi.advanceTimersByTimeAsync(5000);
        expect(begun).toBe(2);
      });
      made.stop();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('an article that is taken away', () => {
  async function afterChange(change: () => void): Promise<Annotator> {
    document.body.innerHTML = `${ARTICLE}<div id="menu"></div>`;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const made = annotator(DEFAULT_SETTINGS, async () => ({ analysis: NOTHING, notices: [] }));
    void made.run();
    await waitFor(async () => {
      await vi.advanceTimersByTimeAsync(100);
      expect(made.state.status).toBe('ready');
    });
    change();
    for (let turn = 0; turn < 5; turn++) await vi.advanceTimersByTimeAsync(5000);
    return made;
  }

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('leaves nothing of ours, and no old state that a switch brings back', async () => {
    const article = () => document.querySelector('article')!;
    let taken: Element | null = null;
    const made = await afterChange(() => {
      taken = article();
      taken.remove();
    });
    expect(made.state.status).toBe('empty');
    made.setLayer('highlights', false);
    expect(made.state.status).toBe('empty');
    expect(taken!.querySelector('[data-newsgloss-hidden]')).toBeNull();
    made.stop();
  });

  test('keeps what was read when it is only hidden for a while', async () => {
    const made = await afterChange(() => {
      vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
        return this.closest('article') === null;
      });
      document.querySelector('article')!.append('\u2014 Updated');
    });
    expect(made.state.status).toBe('ready');
    made.stop();
  });
});

const STORY = `<main><article><h1>Town rebuilds its harbour</h1>
  <p>The town of Arendal began to rebuild its harbour on Monday, the mayor said, after a storm in March broke the quay.</p>
  <div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
  <p>Some 40 boats were lost in the storm, and the work will take two years, according to the engineers in charge.</p>
  <div class="newsletter-signup">Sign up for our newsletter</div>
  <p>Fishing goes on from the old pier until the new one is ready, the council has decided.</p></article></main>`;

describe('an article that cannot be shown', () => {
  test('is an error that the reader hears of, and leaves nothing behind', async () => {
    document.body.innerHTML = STORY;
    const before = document.body.innerHTML;
    const made = annotator(DEFAULT_SETTINGS, async () => ({ analysis: NOTHING, notices: [] }));
    const refused = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation(() => {
      throw new Error('No sheets here.');
    });
    await made.run();
    expect(made.state).toMatchObject({ status: 'error', message: 'No sheets here.' });
    expect(document.body.innerHTML).toBe(before);
    refused.mockRestore();
    await made.run();
    expect(made.state.status).toBe('ready');
    made.stop();
  });
});

describe('the line that says what is hidden', () => {
  test('stays for the way back when the article is read again', async () => {
    document.body.innerHTML = STORY;
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const made = annotator(DEFAULT_SETTINGS, async () => ({ analysis: NOTHING, notices: [] }));
    await made.run();
    const roots = attach.mock.results.map(({ value }) => value as ShadowRoot);
    roots
      .find(({ host }) => host.localName === 'newsgloss-hidden-line')!
      .querySelector('button')!
      .click();
    expect(made.state).toMatchObject({ page: { clutterHidden: false } });
    document.querySelector('article p')!.append(' The ferry goes on.');
    await waitFor(() => expect(page(made)?.annotation.article.text).toContain('The ferry'));
    expect(document.querySelector('newsgloss-hidden-line')).not.toBeNull();
    attach.mockRestore();
    made.stop();
    expect(document.querySelector('newsgloss-hidden-line')).toBeNull();
  });
});

describe('an article whose paragraphs stand at the top of a shadow root', () => {
  test('is read again when it changes', async () => {
    document.body.innerHTML = '<main><news-story></news-story></main>';
    const root = document.querySelector('news-story')!.attachShadow({ mode: 'open' });
    root.innerHTML = ARTICLE.replace(/<\/?article>/g, '');
    Object.defineProperty(root, 'adoptedStyleSheets', { value: [], writable: true });
    const texts: string[] = [];
    const made = annotator(DEFAULT_SETTINGS, async ({ text }) => {
      texts.push(text);
      return { analysis: NOTHING, notices: [] };
    });
    await made.run();
    expect(made.place?.container.localName).toBe('news-story');
    root.querySelector('p')!.append(' The ferry goes on.');
    await waitFor(() => expect(texts).toHaveLength(2));
    expect(texts[1]).toContain('The ferry goes on.');
    made.stop();
  });
});

describe('what is in view', () => {
  test('is told on after a late word that nobody heard an earlier watch', async () => {
    document.body.innerHTML = ARTICLE;
    const answers: ((isHeard: boolean) => void)[] = [];
    const made = annotator(
      DEFAULT_SETTINGS,
      async () => ({ analysis: NOTHING, notices: [] }),
      () =>
        new Promise((resolve) => {
          answers.push(resolve);
        }),
    );
    await made.run();
    made.watchView();
    made.watchView();
    expect(answers).toHaveLength(2);
    answers[0](false);
    await Promise.resolve();
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ top: 10, bottom: 60 } as DOMRect);
    window.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(answers).toHaveLength(3));
    vi.restoreAllMocks();
    made.stop();
  });
});

describe('what was chosen for one page only', () => {
  async function shown(): Promise<Annotator> {
    document.body.innerHTML = STORY;
    const made = annotator(DEFAULT_SETTINGS, async () => ({ analysis: NOTHING, notices: [] }));
    await made.run();
    expect(hidden(made)).toEqual([true, true]);
    return made;
  }

  const hidden = (made: Annotator) => page(made)?.clutter.map((item) => item.hidden);

  test('a single piece stays shown when other settings change', async () => {
    const made = await shown();
    made.setClutterItem(0, false);
    made.changeSettings({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(hidden(made)).toEqual([false, true]);
    made.stop();
  });

  test('a layer stays switched when other settings change', async () => {
    const made = await shown();
    made.setLayer('highlights', false);
    made.setLayer('clutter', false);
    made.changeSettings({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(page(made)).toMatchObject({ highlightsOn: false, clutterHidden: false });
    expect(hidden(made)).toEqual([false, false]);
    made.stop();
  });

  test('gives way to a newer choice for all pages', async () => {
    const made = await shown();
    made.setLayer('highlights', false);
    made.changeSettings({ ...DEFAULT_SETTINGS, highlightsOn: false });
    made.changeSettings(DEFAULT_SETTINGS);
    expect(page(made)).toMatchObject({ highlightsOn: true });
    made.setClutterItem(0, false);
    made.setLayer('clutter', false);
    made.setLayer('clutter', true);
    expect(hidden(made)).toEqual([true, true]);
    made.stop();
  });
});

test('a page that goes dark while it is read has what is shown in it in the colours for dark pages', async () => {
  document.body.innerHTML = STORY;
  const made = annotator(DEFAULT_SETTINGS, async () => ({ analysis: NOTHING, notices: [] }));
  await made.run();
  const [sheet] = document.adoptedStyleSheets;
  const line = document.querySelector('newsgloss-hidden-line');
  expect(line).not.toBeNull();
  document.body.style.background = 'rgb(10, 10, 10)';
  await waitFor(() => expect(document.adoptedStyleSheets[0]).not.toBe(sheet));
  expect(document.querySelector('newsgloss-hidden-line')).not.toBe(line);
  made.stop();
  document.body.removeAttribute('style');
});
