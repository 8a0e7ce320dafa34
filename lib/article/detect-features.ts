import { type ElementIndex, elementsOf, indexElements } from './element-index.ts';
import { plainly } from './plainly.ts';

/** Names of what the detector looks at, in the order of its row. */
export const DETECT_NAMES = [
  'root-address',
  'address-depth',
  'slug-words',
  'address-number',
  'address-date',
  'address-query',
  'listing-word',
  'og-article',
  'og-other',
  'og-missing',
  'news-type',
  'article-type',
  'blog-type',
  'other-type',
  'published-meta',
  'news-meta',
  'author',
  'times',
  'articles',
  'paragraphs',
  'prose',
  'mean-paragraph',
  'same-parent',
  'links',
  'links-per-prose',
  'linked-headings',
  'headings',
  'items',
  'code',
  'tables',
  'forms',
  'buttons',
  'images',
  'headline-in-title',
  'headlines',
  'quotes',
  'commas',
  'sentences',
  'second-person',
  'replies',
  'prices',
  'linked-prose',
  'has-json-ld',
  'site-name',
  'figures',
  'paragraph-share',
  'news-address',
] as const;

const LISTING =
  /\/(?:tags?|topics?|category|categories|search|authors?|archives?|page|products?|shop|store|cart|forums?|threads?|questions?|docs?|documentation|wiki|help|support|pricing|about|contact|services?|collections?|videos?|live-scores?|newsletters?|login|account)(?:[/?.-]|$)/i;
/**
 * Words by which publishers sort their articles, in the languages of the interface and without accents; the model weighs them anywhere in
 * the address. Gathered from addresses of the development pages among others.
 */
const NEWS_WORDS = new Set(
  [
    'actu actualite actualites africa america article articles articleview artikel asia breaking business',
    'cultura culture deportes dunya economia economie economy ekonomi entertainment europe gundem haber',
    'haberi haberler inland international kultur latest local mundo nachrichten national news newsview',
    'noticia noticias panorama politica politics politik politika politique region regional siyaset societe',
    'spor sport sports stories story turkiye wirtschaft world',
  ].flatMap((line) => line.split(' ')),
);
const NEWS_TYPE = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|LiveBlogPosting|Report)"/;
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"Article"/;
const BLOG_TYPE = /"@type"\s*:\s*\[?\s*"(?:BlogPosting|SocialMediaPosting|TechArticle)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|FAQPage|LocalBusiness|Service|SoftwareApplication|ProfilePage|Recipe|JobPosting|Event|Course)"/;
const MAX_PARAGRAPHS = 400;
const LONG = 80;

/** One row of numbers about a page: its address, its own statements, and the shape of its text. Never throws; reads at most a few hundred paragraphs. */
export function detectFeatures(document: Document, url: string): Float32Array {
  const page = indexElements(document.documentElement);
  const all = (...tags: string[]) => elementsOf(page, ...tags);
  const has = (selector: string) => document.querySelector(selector) !== null;
  const path = /^[a-z]+:\/\/[^/]+([^?#]*)(\?[^#]*)?/i.exec(url);
  const address = path?.[1] ?? '/';
  const segments = address.split('/').filter((segment) => segment !== '');
  const slug = Math.max(
    0,
    ...segments.map((segment) => segment.split(/[-_]/).filter((word) => word.length > 1).length),
  );
  let ld = '';
  for (const script of all('script'))
    if (/ld\+json/.test(script.getAttribute('type') ?? '')) ld += (script.textContent ?? '').slice(0, 200_000);
  const og = (propertyOf(page, 'og:type') ?? '').toLowerCase();

  let paragraphs = 0;
  let prose = 0;
  let short = 0;
  let linkedProse = 0;
  let quotes = 0;
  let commas = 0;
  let sentences = 0;
  let second = 0;
  const parents = new Map<Element, number>();
  const judge = (element: Element, text: string) => {
    paragraphs++;
    prose += text.length;
    for (const link of element.getElementsByTagName('a')) linkedProse += link.textContent?.length ?? 0;
    quotes += text.match(/[“”„«»"]/g)?.length ?? 0;
    commas += text.match(/[,،、]/g)?.length ?? 0;
    sentences += text.match(/[.!?。؟][\s"”»]/g)?.length ?? 0;
    second += text.match(/\b(?:you|your|Sie|Ihre|vous|votre|tu|usted|we|our)\b/g)?.length ?? 0;
    const parent = element.parentElement;
    if (parent) parents.set(parent, (parents.get(parent) ?? 0) + text.length);
  };
  for (const element of all('p').slice(0, MAX_PARAGRAPHS)) {
    const text = element.textContent ?? '';
    if (text.length < LONG) short++;
    else if (!element.closest('nav,footer,aside,li') && !isInForm(element)) judge(element, text);
  }
  if (prose < 600) {
    for (const element of all('div', 'td', 'span', 'section').slice(0, 4000)) {
      let own = '';
      for (let node = element.firstChild; node; node = node.nextSibling)
        if (node.nodeType === 3) own += (node as Text).data;
      if (own.trim().length >= LONG) judge(element, own);
    }
  }
  const heading = all('h1')[0]?.textContent?.trim().toLowerCase() ?? '';
  const title = all('title')[0]?.textContent?.toLowerCase() ?? '';
  const links = all('a').filter((link) => link.hasAttribute('href')).length;
  const log = (value: number) => Math.log2(1 + value);
  const flag = (value: boolean) => (value ? 1 : 0);
  const values: Record<(typeof DETECT_NAMES)[number], number> = {
    'root-address': flag(segments.length === 0 || /^(?:index|home|default)\b/.test(segments.join('/'))),
    'address-depth': segments.length,
    'slug-words': slug,
    'address-number': flag(/\d{5,}/.test(address)),
    'address-date': flag(/\/(?:19|20)\d\d[/-]?[01]?\d/.test(address)),
    'address-query': flag(path?.[2] !== undefined),
    'listing-word': flag(LISTING.test(address)),
    'og-article': flag(og === 'article' || og === 'news' || og.startsWith('news')),
    'og-other': flag(og !== '' && og !== 'article'),
    'og-missing': flag(og === ''),
    'news-type': flag(NEWS_TYPE.test(ld)),
    'article-type': flag(ARTICLE_TYPE.test(ld)),
    'blog-type': flag(BLOG_TYPE.test(ld)),
    'other-type': flag(OTHER_TYPE.test(ld)),
    'published-meta': flag(hasMeta(page, PUBLISHED_META)),
    'news-meta': flag(hasMeta(page, NEWS_META) || all('link').some((link) => link.getAttribute('rel') === 'amphtml')),
    author: flag(hasMeta(page, AUTHOR_META) || has(AUTHOR_MARKS)),
    times: log(all('time').length),
    articles: log(all('article').length),
    paragraphs: log(paragraphs),
    prose: log(prose),
    'mean-paragraph': prose / (paragraphs || 1),
    'same-parent': Math.max(0, ...parents.values()) / (prose || 1),
    links: log(links),
    'links-per-prose': (links * 100) / (prose + 100),
    'linked-headings': log(linkedHeadings(page)),
    headings: log(all('h2', 'h3', 'h4').length),
    items: log(all('li').length),
    code: log(all('pre', 'code', 'kbd').length),
    tables: log(all('table').length),
    forms: log(all('input', 'select', 'textarea').length),
    buttons: log(all('button').length),
    images: log(all('img').length),
    'headline-in-title': flag(heading.length > 8 && title.includes(heading.slice(0, 40))),
    headlines: all('h1').length,
    quotes: (quotes * 1000) / (prose + 500),
    commas: (commas * 1000) / (prose + 500),
    sentences: sentences / (paragraphs || 1),
    'second-person': (second * 1000) / (prose + 500),
    replies: flag(has(REPLY_MARKS)),
    prices: flag(has(PRICE_MARKS)),
    'linked-prose': linkedProse / (prose || 1),
    'has-json-ld': flag(ld !== ''),
    'site-name': flag((propertyOf(page, 'og:site_name') ?? '') !== ''),
    figures: log(all('figure').length),
    'paragraph-share': paragraphs / (paragraphs + short + 1),
    'news-address': flag(
      address
        .toLowerCase()
        .split(/[/_.-]/)
        .some((word) => NEWS_WORDS.has(word)),
    ),
  };
  return Float32Array.from(DETECT_NAMES, (name) => values[name]);
}

const PUBLISHED_META = new Set([
  'property=article:published_time',
  'itemprop=datePublished',
  'name=date',
  'name=pubdate',
  'name=parsely-pub-date',
]);
const NEWS_META = new Set([
  'name=news_keywords',
  'property=article:section',
  'property=article:opinion',
  'name=cXenseParse:recs:publishtime',
  'property=article:content_tier',
]);
const AUTHOR_META = new Set(['name=author', 'property=article:author']);

/** Is there a meta element with one of these attributes, written "attribute=value"? */
function hasMeta(page: ElementIndex, wanted: ReadonlySet<string>): boolean {
  return elementsOf(page, 'meta').some((element) =>
    ['property', 'name', 'itemprop'].some((name) => wanted.has(`${name}=${element.getAttribute(name)}`)),
  );
}

/** Content of the first meta element with a property; null without one. */
function propertyOf(page: ElementIndex, property: string): string | null {
  const found = elementsOf(page, 'meta').find((element) => element.getAttribute('property') === property);
  return found?.getAttribute('content') ?? null;
}

/** In a form of the page, such as for comments; not in one that is the whole page, as some servers make it. */
function isInForm(element: Element): boolean {
  const form = element.closest('form');
  return form !== null && plainly(form).getElementsByTagName('h1').length === 0;
}

/** What authors, threads of replies and prices go by. */
const AUTHOR_MARKS = '[class*="byline"], [itemprop="author"], [rel="author"]';
const REPLY_MARKS = '[class*="reply"], [class*="thread"], [class*="forum"], [class*="post"][id*="post-"]';
const PRICE_MARKS = '[class*="price"], [class*="add-to-cart"], [class*="addtocart"], [itemprop="price"]';

/** Links inside headings and headings inside links. */
function linkedHeadings(page: ElementIndex): number {
  let count = 0;
  for (const heading of elementsOf(page, 'h2', 'h3', 'h4'))
    count += heading.getElementsByTagName('a').length + (heading.closest('a') ? 1 : 0);
  return count;
}
