import './fake-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/sidepanel/App.tsx';
import type { Connector } from '../../../entrypoints/sidepanel/connector.ts';
import type { PageState } from '../../../lib/browser/messages.ts';
import { ACTOR_TYPE_MESSAGES } from '../../../locales/kinds.ts';
import { t } from '../../../locales/text.ts';
import { MOCK_STATES, mockConnector } from '../../../tools/panel/mock-connector.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';
import { waitFor } from '../../wait-for.ts';

const { annotation } = SAMPLE_PAGE;

beforeEach(() => {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
  });
});

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

function open(connector: Connector) {
  act(() => render(<App connector={connector} locale="en" />, document.body));
}

/** The panel of another annotation. */
function openWith(changed: typeof annotation) {
  const page: PageState = { status: 'ready', url: annotation.url, page: { ...SAMPLE_PAGE, annotation: changed } };
  open({
    ...mockConnector('ready'),
    follow(onState) {
      onState(page);
      return () => undefined;
    },
  });
}

/** The one control with this name. */
function control(name: string, root: ParentNode = document): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} controls are named "${name}"`);
  return found[0]!;
}

function section(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#section-${id}`);
  if (!found) throw new Error(`There is no section "${id}"`);
  return found;
}

async function click(element: HTMLElement) {
  await act(async () => element.click());
}

/** Waits until the live region says it. */
async function said(words: string) {
  await waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toContain(words));
}

describe('an annotated article', () => {
  test('has below each actor the role, else the kind, and how often it is named', () => {
    open(mockConnector('ready'));
    const cards = [...section('actors').querySelectorAll('.actor')];
    expect(cards.length).toBeGreaterThan(3);
    for (const card of cards) {
      const { role, type, mentions } = annotation.actors.find(({ id }) => id === card.getAttribute('data-highlight'))!;
      expect(card.querySelector('.actor-role')!.textContent).toBe(role ?? t(ACTOR_TYPE_MESSAGES[type]));
      expect(card.querySelector('.actor-mentions')!.textContent).toMatch(new RegExp(`^${mentions.length} mention`));
    }
  });

  test('is shown in every section', () => {
    open(mockConnector('ready'));
    expect(document.querySelector('h1')?.textContent).toBe(annotation.article.title);
    for (const [id, words] of Object.entries({
      points: 'NATO announced last Tuesday',
      questions: 'Where',
      actors: 'NATO Secretary General',
      figures: 'around 500',
      quotes: 'unnamed source',
      timeline: 'April 2023',
      background: 'boycotted',
      related: 'What KFOR may and may not do',
      hidden: 'Video player',
    })) {
      expect(section(id).textContent, id).toContain(words);
    }
  });

  test('every line of the article leads to its passage', async () => {
    const connector = mockConnector('ready');
    const show = vi.spyOn(connector, 'showPassage');
    open(connector);
    const sources = [...document.querySelectorAll<HTMLElement>('.source')];
    expect(sources.length).toBeGreaterThan(30);
    for (const source of sources) await click(source);
    expect(show).toHaveBeenCalledTimes(sources.length);
    for (const [{ start, end }] of show.mock.calls) {
      expect(annotation.article.text.slice(start, end)).not.toBe('');
    }
  });

  test('pointing at a line lights its passage, and leaving puts it out', () => {
    const connector = mockConnector('ready');
    const light = vi.spyOn(connector, 'lightPassage');
    open(connector);
    const line = section('points').querySelector('.source')!;
    const point = annotation.summary.keyPoints[0]!;
    act(() => void line.dispatchEvent(new MouseEvent('mouseenter')));
    expect(light).toHaveBeenLastCalledWith({ start: point.start, end: point.end });
    act(() => void line.dispatchEvent(new MouseEvent('mouseleave')));
    expect(light).toHaveBeenLastCalledWith(null);
  });

  test('an actor filters the rest, and “Show all” ends it', async () => {
    open(mockConnector('ready'));
    await click(control('Only what concerns Jens Stoltenberg'));
    expect(section('quotes').querySelectorAll('li')).toHaveLength(2);
    expect(document.querySelector('#section-figures')).toBeNull();
    await click(control('Show all'));
    expect(section('quotes').querySelectorAll('li')).toHaveLength(4);
  });

  test('a folded section stays folded in the next panel', async () => {
    open(mockConnector('ready'));
    expect(section('quotes').hidden).toBe(false);
    await click(document.querySelector<HTMLElement>('[aria-controls=section-quotes]')!);
    expect(section('quotes').hidden).toBe(true);
    render(null, document.body);
    open(mockConnector('ready'));
    expect(section('quotes').hidden).toBe(true);
    expect(section('points').hidden).toBe(false);
  });

  test('a switch holds for the page and can be kept for the site', async () => {
    const connector = mockConnector('ready');
    const set = vi.spyOn(connector, 'setLayer');
    open(connector);
    await click(control('Highlights'));
    expect(set).toHaveBeenLastCalledWith('highlights', false, 'page');
    expect(control('Highlights').getAttribute('aria-checked')).toBe('false');
    await click(control('This site'));
    expect(set).toHaveBeenLastCalledWith('highlights', false, 'site');
    await said('Kept');
    expect(document.querySelector('.keep')).toBeNull();
  });

  test('a hidden thing is shown again on its own', async () => {
    const connector = mockConnector('ready');
    const set = vi.spyOn(connector, 'setClutterItem');
    open(connector);
    await click(control('Show again: Video player'));
    expect(set).toHaveBeenLastCalledWith(0, false);
    expect(control('Hide again: Video player').textContent).toBe('Hide again');
  });

  test('a failed call is told', async () => {
    const connector = mockConnector('ready');
    connector.showPassage = () => Promise.reject(new Error('gone'));
    open(connector);
    await click(section('points').querySelector<HTMLElement>('.source')!);
    await said('did not work');
  });

  test('has the page’s own description under the headline, as text, and says where it is from', () => {
    const described = (standfirst: string | null) => {
      const changed = { ...annotation, article: { ...annotation.article, standfirst } };
      openWith(changed);
      return document.querySelector('.overview-description');
    };
    const words = 'Around 500 soldiers will join KFOR; <b>talks</b> between Kosovo and Serbia are planned for June 20.';
    const shown = described(words);
    expect(shown?.textContent).toContain(words);
    expect(shown?.querySelector('b')).toBeNull();
    expect(shown?.querySelector('.overview-origin')?.textContent).toBe('From the page’s own description');
    render(null, document.body);
    expect(described(null)).toBeNull();
  });

  test('folds what reference works say of a name in passing, and tells it when it is asked for', async () => {
    const passing = { actor: 'eu', text: 'Union of states.', source: 'Atlas', url: null, asOf: '2025' };
    const entries = [...annotation.background.entries, passing];
    const changed = { ...annotation, background: { ...annotation.background, entries } };
    openWith(changed);
    const folded = section('background').querySelector('details')!;
    expect(folded.open).toBe(false);
    expect(folded.querySelector('summary')?.textContent).toBe('1 entry');
    expect(folded.querySelector('ul')?.textContent).toContain('European UnionUnion of states.');
    expect(section('background').textContent).toContain(annotation.background.fromArticle[1]!.text);
    const other = [...document.querySelectorAll<HTMLElement>('.others-list button')];
    await click(other.find(({ textContent }) => textContent === 'European Union')!);
    expect(section('background').querySelector('details')).toBeNull();
    expect(section('background').textContent).toContain('Union of states.');
  });

  test('counts as more what is folded below entries that are shown', () => {
    const of = (actor: string, text: string, asOf: string) => ({ actor, text, source: 'Atlas', url: null, asOf });
    const entries = [
      of('nato', 'Alliance.', '2025'),
      of('nato', 'Founded in 1949.', '2025'),
      of('eu', 'Union.', '2025'),
    ];
    openWith({ ...annotation, background: { fromArticle: [], entries } });
    expect(section('background').querySelector('summary')?.textContent).toBe('1 more entry');
  });

  test('repeats the words for a time only where the line lacks them', () => {
    const [entry] = annotation.timeline;
    const event = { start: 0, end: 40, text: 'Der Damm brach am Freitag' };
    const inLine = { ...entry!, value: '2023-06-02', start: 30, end: 37, text: 'Freitag', event };
    const apart = {
      ...inLine,
      value: '2023-05-30',
      start: 60,
      end: 68,
      text: 'Dienstag',
      event: { ...event, start: 70, end: 90 },
    };
    const text = `${' '.repeat(30)}Freitag${' '.repeat(23)}Dienstag${' '.repeat(40)}`;
    const article = { ...annotation.article, text, language: 'de' };
    openWith({ ...annotation, article, language: 'de', timeline: [inLine, apart] });
    const wordings = [...section('timeline').querySelectorAll('.stop-wording')].map(({ textContent }) => textContent);
    expect(wordings).toEqual(['“Dienstag”']);
  });

  test('offers no copy of a section whose lines are all folded away', () => {
    const copies = (inStory: boolean) => {
      const passing = { actor: 'eu', text: 'Union of states.', source: 'Atlas', url: null, asOf: '2025' };
      const entries = inStory ? [...annotation.background.entries, passing] : [passing];
      openWith({ ...annotation, background: { fromArticle: [], entries } });
      return document.querySelectorAll('.section-background .section-copy').length;
    };
    expect(copies(true)).toBe(1);
    render(null, document.body);
    expect(copies(false)).toBe(0);
  });

  test('draws what is still to come apart, seasons and years too', () => {
    const [entry] = annotation.timeline;
    const values = ['2022', '2023-06-04', '2023-Q4', '2024-SU', '2031'];
    const events = ['a dam broke', 'boats came', 'new pipes are due', 'a bridge opens', 'the debt ends'];
    const timeline = values.map((value, index) => {
      const [start, end] = [index * 100, index * 100 + 50];
      return { ...entry!, value, start, end, event: { start, end, text: events[index]! } };
    });
    openWith({ ...annotation, language: 'de', timeline });
    const ahead = [...document.querySelectorAll('.stop-ahead time')].map((time) => time.getAttribute('datetime'));
    expect(ahead).toEqual(['2023-Q4', '2024-SU', '2031']);
  });

  test('points to the headline where nothing else is answered, and tells the doubted event once', () => {
    const { summary } = annotation;
    const what = summary.what.map((event) => ({ ...event, doubtful: true as const }));
    const nothing = { who: [], when: [], where: [], why: [], how: [], keyPoints: [] };
    const page: PageState = {
      status: 'ready',
      url: annotation.url,
      page: {
        ...SAMPLE_PAGE,
        annotation: { ...annotation, summary: { ...summary, ...nothing, what, headlineAgreement: 0.5 } },
      },
    };
    open({
      ...mockConnector('ready'),
      follow(onState) {
        onState(page);
        return () => undefined;
      },
    });
    expect(section('questions').textContent).toContain('The headline’s words');
    expect(section('questions').textContent).not.toContain(what[0]!.text);
    expect(section('points').textContent).toContain(what[0]!.text.slice(1));
  });

  test('text of the page never becomes markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const page: PageState = {
      status: 'ready',
      url: annotation.url,
      page: {
        ...SAMPLE_PAGE,
        related: [{ title: hostile, url: 'javascript:alert(1)' }],
        annotation: {
          ...annotation,
          article: { ...annotation.article, title: hostile },
          actors: annotation.actors.map((actor) => ({ ...actor, name: hostile, role: hostile })),
          summary: { ...annotation.summary, keyPoints: [{ start: 0, end: 1, text: hostile }] },
        },
      },
    };
    open({
      ...mockConnector('ready'),
      follow(onState) {
        onState(page);
        return () => undefined;
      },
    });
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.querySelectorAll('a[href^=javascript]')).toHaveLength(0);
  });
});

describe('copying', () => {
  test('writes HTML and plain text together, with the source', async () => {
    const write = vi.fn(async (_items: { data: Record<string, Blob> }[]) => undefined);
    vi.stubGlobal('navigator', { clipboard: { write } });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        data: Record<string, Blob>;
        constructor(data: Record<string, Blob>) {
          this.data = data;
        }
      },
    );
    open(mockConnector('ready'));
    await click(control('Copy section: Key figures'));
    const data = write.mock.calls[0]?.[0][0]?.data;
    expect(Object.keys(data ?? {})).toEqual(['text/html', 'text/plain']);
    await said('Copied as Formatted text');
  });

  test.each([
    ['the whole', null],
    ['what concerns one actor', 'NATO'],
  ])('a line is copied as it stands: %s', async (_, actor) => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    localStorage.setItem('newsgloss.format', 'text');
    const passing = { actor: 'eu', text: 'Union of states.', source: 'Atlas', url: null, asOf: '2025' };
    const [quote] = annotation.quotes;
    const quotes = Array.from({ length: 15 }, (_, index) => ({
      ...quote!,
      start: quote!.start + index,
      end: quote!.end + index,
      text: `NATO found pump ${index + 100} of the dam too old`,
      actor: 'nato',
    }));
    const entries = [passing, ...annotation.background.entries];
    openWith({ ...annotation, quotes, background: { ...annotation.background, entries } });
    if (actor) await click(control(`Only what concerns ${actor}`));
    const lines = [...document.querySelectorAll<HTMLElement>('.line, .actor, .figures tr[data-highlight]')];
    let copies = 0;
    for (const line of lines) {
      const button = line.querySelector<HTMLElement>('.line-copy');
      if (!button) continue;
      await click(button);
      copies += 1;
      const said = line.querySelector('.quote-text, .actor-name, .entry p, .figure-said > span, [dir=auto]');
      expect(writeText.mock.calls.at(-1)?.[0]).toContain(said?.textContent?.split(' (')[0]?.slice(1, 30));
    }
    expect(copies).toBeGreaterThan(actor ? 8 : 20);
  });

  test('a browser that refuses is told of in words', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    localStorage.setItem('newsgloss.format', 'markdown');
    open(mockConnector('ready'));
    await click(control('Copy all'));
    await said('did not allow copying');
  });
});

test('a browser that lets no page keep anything shows the panel all the same', async () => {
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  open(mockConnector('ready'));
  expect(document.querySelector('h1')?.textContent).toBe(annotation.article.title);
  await act(async () => undefined);
  expect(console.warn).toHaveBeenCalled();
  vi.mocked(console.warn).mockRestore();
});

describe('states', () => {
  test.each([
    ['reading', 'Reading the article', null],
    ['not-article', 'does not look like a news article', 'Annotate anyway'],
    ['on-click', 'waits for your click', 'Annotate this page only'],
    ['site-off', 'is off on this site', 'Switch on for this site'],
    ['empty', 'No article text was found', 'Try again'],
    ['inaccessible', 'cannot read this page', 'Try again'],
    ['error', 'Something went wrong', 'Try again'],
    ['lost', 'lost its connection', 'Try again'],
  ])('%s is said in words, with what to do', (name, words, action) => {
    open(mockConnector(name));
    expect(document.querySelector('main')?.textContent).toContain(words);
    expect(document.querySelectorAll('h1').length).toBe(1);
    if (action) expect(control(action)).toBeTruthy();
  });

  test('why no text was found is a word for developers, and not shown', () => {
    open(mockConnector('empty'));
    expect(document.body.textContent).not.toContain('no-text');
    expect(document.querySelector('details')).toBeNull();
  });

  test('a partly read article says so', () => {
    open(mockConnector('partial'));
    expect(document.querySelector('main')?.textContent).toContain('Only its first part was read');
  });

  test('“Annotate anyway” annotates', async () => {
    const connector = mockConnector('not-article');
    const annotate = vi.spyOn(connector, 'annotate');
    open(connector);
    await click(control('Annotate anyway'));
    expect(annotate).toHaveBeenCalledOnce();
    expect(document.querySelector('h1')?.textContent).toBe(annotation.article.title);
  });

  test('the mock knows every status', () => {
    const statuses = new Set(Object.values(MOCK_STATES).map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['empty', 'error', 'inaccessible', 'left-alone', 'reading', 'ready']);
  });
});
