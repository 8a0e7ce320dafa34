import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/annotate.ts';
import { LONGEST_TEXT } from '../../../lib/article/article-limit.ts';
import { hasRequestShape } from '../../../lib/browser/request-shapes.ts';
import { articleFromText } from '../../../tools/annotate/article-from-text.ts';
import { loadResources } from '../../../tools/annotate/load-resources.ts';

const article = articleFromText('Ann Berg told Reuters on Monday that 40 ships had left Oslo.', {
  title: 'Ships leave',
});
const url = 'https://news.example/ships';
const page = {
  annotation: {
    id: url,
    url,
    isArticle: true,
    articleScore: 0.9,
    article,
    clutter: [],
    ...analyse(article, loadResources()),
  },
  related: [{ title: 'More of the ships in Oslo', url }],
  clutter: [{ kind: 'label', text: 'Advertisement', index: 0, hidden: true }],
  highlightsOn: true,
  clutterHidden: true,
  engine: 'marks',
  notices: [],
};

/** A good request of every call, field by field. */
const GOOD: Readonly<Record<string, Record<string, unknown>>> = {
  analyse: { article },
  annotateTab: { tabId: 1 },
  answerLookUps: { url: 'https://post.example/story', answer: 'never' },
  articleDetected: { url, score: 0.7 },
  changeSettings: { change: { density: 'all' } },
  chooseMeaning: { tabId: 1, actor: 'a1', title: 'Oslo' },
  countReading: {},
  eraseLookUps: {},
  eraseReading: {},
  exportReading: {},
  getEarlierArticles: { tabId: 1 },
  getLookUps: { tabId: 1, again: false },
  getMeanings: { tabId: 1, actor: 'a1' },
  getPageState: { tabId: 1 },
  getSettings: {},
  lightPassage: { tabId: 1, span: null },
  setClutterItem: { tabId: 1, index: 0, hidden: false },
  setLayer: { tabId: 1, url: 'https://post.example/story', layer: 'clutter', on: true, remember: 'site' },
  setSiteOff: { tabId: 1, url: 'https://post.example/story', off: true },
  showInPanel: { id: 'a1' },
  showPassage: { tabId: 1, span: { start: 3, end: 9 } },
  stateChanged: { state: { status: 'ready', url, page } },
  takeAsked: { tabId: 1 },
  viewChanged: { inView: { start: 0, end: 5 } },
  watchView: { tabId: 1 },
};

describe('the form of a request', () => {
  it.each(Object.keys(GOOD))('%s is taken as the page or the panel sends it', (name) => {
    expect(hasRequestShape(name, structuredClone(GOOD[name]))).toBe(true);
  });

  it.each(Object.keys(GOOD))('%s is refused without one of its fields, or with another kind of value there', (name) => {
    for (const field of Object.keys(GOOD[name])) {
      const { [field]: _, ...less } = GOOD[name];
      expect(hasRequestShape(name, less), field).toBe(false);
      for (const other of [undefined, Number.NaN, [1], () => 1])
        expect(hasRequestShape(name, { ...less, [field]: other }), field).toBe(false);
    }
  });

  it.each([
    ['analyse', { article: { ...article, text: 'x'.repeat(LONGEST_TEXT + 1) } }],
    ['analyse', { article: { ...article, blocks: [{ start: 0, end: 1e9, role: 'paragraph' }] } }],
    ['analyse', { article: { ...article, blocks: [{ start: 5, end: 2, role: 'paragraph' }] } }],
    ['articleDetected', { url: 'javascript:alert(1)', score: 1 }],
    ['showPassage', { tabId: 1, span: { start: 9, end: 3 } }],
    ['stateChanged', { state: { status: 'ready', url: 'file:///etc/passwd', page } }],
    ['stateChanged', { state: { status: 'ready', url, page: { ...page, related: [{ title: 'x', url: 'data:,x' }] } } }],
    ['constructor', {}],
    ['__proto__', {}],
  ])('%s is refused with values that make no sense', (name, request) => {
    expect(hasRequestShape(name, request)).toBe(false);
  });

  it('never throws, and takes nothing that is no object', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(GOOD)), fc.anything(), (name, request) => {
        const isTaken = hasRequestShape(name, request);
        if (typeof request !== 'object' || request === null) expect(isTaken).toBe(false);
      }),
    );
  });
});
