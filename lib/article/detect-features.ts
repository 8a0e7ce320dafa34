import { countIn, elementsIn, openTrees } from './open-trees.ts';
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
 * Words by which publishers sort their articles, in the languages of the interface and without accents; the model
 * weighs them anywhere in the address. Gathered from addresses of the development pages among others.
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
const EVERYTHING = { has: () => true };

/**
 * One row of numbers about a page: its address, its own statements, and the shape of its text. Never throws; reads at
 * most a few hundred paragraphs. What is not `asked` for, by its place in the row, is not measured and 0.
 */
export function detectFeatures(
  document: Document,
  url: string,
  asked: { has(place: number): boolean } = EVERYTHING,
): Float32Array {
  const trees = document.documentElement ? openTrees(document.documentElement) : [];
  const all = (...tags: string[]) => elementsIn(trees, ...tags);
  const count = (...tags: string[]) => countIn(trees, ...tags);
  const select = (selector: string) => trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
  const has = (selector: string) => document.querySelector(selector) !== null;
  const path = /^[a-z]+:\/\/[^/]+([^?#]*)(\?[^#]*)?/i.exec(url);
  const address = path?.[1] ?? '/';
  const segments = address.split('/').filter((segment) => segment !== '');
  const slug = Math.max(
    0,
    ...segments.map((segment) => segment.split(/[-_]/).filter((word) => word.length > 1).length),
  );
  let ld = '';
  for (const script of select('script[type*="ld+json"]')) ld += (script.textContent ?? '').slice(0, 200_000);
  const stated = statementsOf(all('meta'));
  const og = (stated.get('property=og:type') ?? '').toLowerCase();

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
  const links = trees.reduce((sum, tree) => sum + tree.querySelectorAll('a[href]').length, 0);
  const log = (value: number) => Math.log2(1 + value);
  const flag = (value: boolean) => (value ? 1 : 0);
  const values: Record<(typeof DETECT_NAMES)[number], () => number> = {
    'root-address': () => flag(segments.length === 0 || /^(?:index|home|default)\b/.test(segments.join('/'))),
    'address-depth': () => segments.length,
    'slug-words': () => slug,
    'address-number': () => flag(/\d{5,}/.test(address)),
    'address-date': () => flag(/\/(?:19|20)\d\d[/-]?[01]?\d/.test(address)),
    'address-query': () => flag(path?.[2] !== undefined),
    'listing-word': () => flag(LISTING.test(address)),
    'og-article': () => flag(og === 'article' || og === 'news' || og.startsWith('news')),
    'og-other': () => flag(og !== '' && og !== 'article'),
    'og-missing': () => flag(og === ''),
    'news-type': () => flag(NEWS_TYPE.test(ld)),
    'article-type': () => flag(ARTICLE_TYPE.test(ld)),
    'blog-type': () => flag(BLOG_TYPE.test(ld)),
    'other-type': () => flag(OTHER_TYPE.test(ld)),
    'published-meta': () => flag(isStated(stated, PUBLISHED_META)),
    'news-meta': () =>
      flag(isStated(stated, NEWS_META) || all('link').some((link) => link.getAttribute('rel') === 'amphtml')),
    author: () => flag(isStated(stated, AUTHOR_META) || has(AUTHOR_MARKS)),
    times: () => log(count('time')),
    articles: () => log(count('article')),
    paragraphs: () => log(paragraphs),
    prose: () => log(prose),
    'mean-paragraph': () => prose / (paragraphs || 1),
    'same-parent': () => Math.max(0, ...parents.values()) / (prose || 1),
    links: () => log(links),
    'links-per-prose': () => (links * 100) / (prose + 100),
    'linked-headings': () => log(linkedHeadings(all('h2', 'h3', 'h4'))),
    headings: () => log(count('h2', 'h3', 'h4')),
    items: () => log(count('li')),
    code: () => log(count('pre', 'code', 'kbd')),
    tables: () => log(count('table')),
    forms: () => log(count('input', 'select', 'textarea')),
    buttons: () => log(count('button')),
    images: () => log(count('img')),
    'headline-in-title': () => flag(isInTitle(all('h1')[0]?.textContent ?? '', all('title')[0]?.textContent ?? '')),
    headlines: () => count('h1'),
    quotes: () => (quotes * 1000) / (prose + 500),
    commas: () => (commas * 1000) / (prose + 500),
    sentences: () => sentences / (paragraphs || 1),
    'second-person': () => (second * 1000) / (prose + 500),
    replies: () => flag(has(REPLY_MARKS)),
    prices: () => flag(has(PRICE_MARKS)),
    'linked-prose': () => linkedProse / (prose || 1),
    'has-json-ld': () => flag(ld !== ''),
    'site-name': () => flag((stated.get('property=og:site_name') ?? '') !== ''),
    figures: () => log(count('figure')),
    'paragraph-share': () => paragraphs / (paragraphs + short + 1),
    'news-address': () =>
      flag(
        address
          .toLowerCase()
          .split(/[/_.-]/)
          .some((word) => NEWS_WORDS.has(word)),
      ),
  };
  return Float32Array.from(DETECT_NAMES, (name, place) => (asked.has(place) ? values[name]() : 0));
}

const PUBLISHED_META = [
  'property=article:published_time',
  'itemprop=datePublished',
  'name=date',
  'name=pubdate',
  'name=parsely-pub-date',
];
const NEWS_META = [
  'name=news_keywords',
  'property=article:section',
  'property=article:opinion',
  'name=cXenseParse:recs:publishtime',
  'property=article:content_tier',
];
const AUTHOR_META = ['name=author', 'property=article:author'];

/**
 * What the page says in its meta elements: the first content by "attribute=value", for each attribute that can name
 * what is said.
 */
function statementsOf(metas: readonly Element[]): ReadonlyMap<string, string | null> {
  const stated = new Map<string, string | null>();
  for (const element of metas) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = `${attribute}=${element.getAttribute(attribute)}`;
      if (!stated.has(key)) stated.set(key, element.getAttribute('content'));
    }
  }
  return stated;
}

/** Does the page state one of these, written "attribute=value"? */
function isStated(stated: ReadonlyMap<string, string | null>, keys: readonly string[]): boolean {
  return keys.some((key) => stated.has(key));
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

/** Does the title hold the beginning of the headline? */
function isInTitle(headline: string, title: string): boolean {
  const heading = headline.trim().toLowerCase();
  return heading.length > 8 && title.toLowerCase().includes(heading.slice(0, 40));
}

/** Links inside headings and headings inside links. */
function linkedHeadings(headings: readonly Element[]): number {
  let count = 0;
  for (const heading of headings) count += heading.getElementsByTagName('a').length + (heading.closest('a') ? 1 : 0);
  return count;
}
