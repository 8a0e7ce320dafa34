import * as v from 'valibot';
import { LONGEST_TEXT } from '../article/article-limit.ts';
import type { BackgroundCalls } from './rpc.ts';

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const tabId = v.pipe(v.number(), v.integer());
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end),
);
const layer = v.picklist(['highlights', 'clutter']);

const block = v.object({
  start: offset,
  end: offset,
  role: v.picklist(['standfirst', 'paragraph', 'subheading', 'list-item', 'quotation', 'table']),
});
/** Every field of an article that the analysis reads; its blocks are inside the text. */
const article = v.pipe(
  v.object({
    language: v.string(),
    title: v.string(),
    standfirst: v.nullable(v.string()),
    byline: v.array(v.string()),
    publisher: v.nullable(v.string()),
    published: v.nullable(v.string()),
    modified: v.nullable(v.string()),
    text: v.string(),
    blocks: v.array(block),
  }),
  v.check(({ text, blocks }) => blocks.every(({ start, end }) => start <= end && end <= text.length)),
);
const analysedArticle = v.pipe(
  article,
  v.check(({ text }) => text.length <= LONGEST_TEXT),
);

/** What is kept and passed on of an annotated page; the panel shows the rest as text. */
const annotatedPage = v.looseObject({
  annotation: v.looseObject({
    url: webAddress,
    article,
    actors: v.array(
      v.looseObject({
        id: v.string(),
        name: v.string(),
        type: v.string(),
        mentions: v.array(v.looseObject({ text: v.string() })),
      }),
    ),
    figures: v.array(v.looseObject({ text: v.string(), value: v.number() })),
    quotes: v.array(v.looseObject({ text: v.string() })),
    timeline: v.array(v.looseObject({ text: v.string(), value: v.string() })),
    summary: v.looseObject({ keyPoints: v.array(v.looseObject({ text: v.string() })) }),
    background: v.looseObject({
      fromArticle: v.array(v.looseObject({ text: v.string() })),
      entries: v.array(v.looseObject({})),
    }),
  }),
  related: v.array(v.object({ title: v.string(), url: webAddress })),
  clutter: v.array(v.looseObject({ kind: v.string(), text: v.string(), index: offset, hidden: v.boolean() })),
  highlightsOn: v.boolean(),
  clutterHidden: v.boolean(),
  engine: v.picklist(['marks', 'highlights']),
  notices: v.array(v.string()),
});
const pageState = v.variant('status', [
  v.object({ status: v.literal('reading'), url: v.string() }),
  v.object({
    status: v.literal('left-alone'),
    url: v.string(),
    why: v.picklist(['no-article', 'site-off', 'on-click']),
  }),
  v.object({ status: v.literal('empty'), url: v.string(), reason: v.string() }),
  v.object({ status: v.literal('inaccessible'), url: v.string() }),
  v.object({ status: v.literal('error'), url: v.string(), message: v.string() }),
  v.object({ status: v.literal('ready'), url: webAddress, page: annotatedPage }),
]);

const nothing = v.object({});
const ofTab = v.object({ tabId });

/** The form that the request of each call to the background has. */
const SHAPES: Readonly<Record<keyof BackgroundCalls, v.GenericSchema>> = {
  analyse: v.object({ article: analysedArticle }),
  annotateTab: ofTab,
  answerLookUps: v.object({ url: webAddress, answer: v.picklist(['this-site', 'not-here', 'everywhere', 'never']) }),
  articleDetected: v.object({ url: webAddress, score: v.number() }),
  changeSettings: v.object({
    change: v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  }),
  chooseMeaning: v.object({ tabId, actor: v.string(), title: v.string() }),
  countReading: nothing,
  eraseLookUps: nothing,
  eraseReading: nothing,
  exportReading: nothing,
  getEarlierArticles: ofTab,
  getLookUps: v.object({ tabId, again: v.boolean() }),
  getMeanings: v.object({ tabId, actor: v.string() }),
  getPageState: ofTab,
  getSettings: nothing,
  lightPassage: v.object({ tabId, span: v.nullable(span) }),
  setClutterItem: v.object({ tabId, index: offset, hidden: v.boolean() }),
  setLayer: v.object({
    tabId,
    url: v.string(),
    layer,
    on: v.boolean(),
    remember: v.picklist(['page', 'site', 'everywhere']),
  }),
  setSiteOff: v.object({ tabId, url: v.string(), off: v.boolean() }),
  showInPanel: v.object({ id: v.string() }),
  showPassage: v.object({ tabId, span }),
  stateChanged: v.object({ state: pageState }),
  takeAsked: ofTab,
  viewChanged: v.object({ inView: v.nullable(span) }),
  watchView: ofTab,
};

/** Has the request the form that the call to the background asks for? An unknown call has none. */
export function hasRequestShape(name: string, request: unknown): boolean {
  return Object.hasOwn(SHAPES, name) && v.is(SHAPES[name as keyof BackgroundCalls], request);
}
