import { firstString } from './json-ld.ts';
import { type PageStatements, textOfFirst } from './page-statements.ts';
import type { PageTree } from './page-tree.ts';

/** Longer than any headline; the title of a page that never closes the element is the whole page. */
const MAX_TITLE = 1000;

/** Separators between a headline and a site's name in `<title>`. */
const SEPARATOR = /\s+[|\-–—·•»:/\\]+\s+|\s*[|»]\s*/g;

/**
 * The headline: the one in the article's JSON-LD, unless only `<title>` agrees with it and the visible headline does
 * not; then it was written for search engines and `og:title` is taken. Without JSON-LD the `<h1>` that shares words
 * with the page's other titles, then `og:title`, then `<title>`; always without the site's name.
 */
export function readTitle(page: PageStatements): string {
  const { article, meta, isPart, tree } = page;
  const clean = (text: string | null | undefined) => collapse(decode((text ?? '').slice(0, MAX_TITLE)));
  const sites = [meta.get('og:site_name')?.[0], firstString(article?.publisher), hostName(page.url)];
  const shared = withoutSite(clean(meta.get('og:title')?.[0] ?? meta.get('twitter:title')?.[0]), sites);
  const headline = wholeHeadline(clean(firstString(article?.headline ?? article?.name)), shared);
  const pageTitle = clean(textOfFirst(page.page, 'title'));
  const heading = visibleHeading(tree, [headline, shared, pageTitle], isPart ? ['h1', 'h2'] : ['h1']);
  if (headline) {
    const forSearch =
      shared !== '' &&
      heading !== '' &&
      overlap(pageTitle, headline) >= SAME &&
      overlap(heading, headline) < AS_GOOD_AS;
    return forSearch && overlap(shared, headline) < AS_GOOD_AS ? shared : withoutSite(headline, sites);
  }
  return heading || shared || (isPart ? firstHeading(tree) : withoutSite(pageTitle, sites, true));
}

/** Longer "headlines" are the beginning of the text. */
const LONGEST_HEADLINE = 250;
/** Search engines ask for 110 characters at most, and many sites cut their stated headlines there. */
const CUT_FROM = 90;

/** The stated headline; the shared title where that is the same and goes on, '' for what is no headline. */
function wholeHeadline(stated: string, shared: string): string {
  if (stated.length > LONGEST_HEADLINE) return '';
  const start = stated.replace(/\s*(?:…|\.{3})$/, '');
  const goesOn = shared.startsWith(start) && /^\s?[\p{L}\p{N}]/u.test(shared.slice(start.length));
  return start.length >= CUT_FROM && goesOn ? shared : stated;
}

/** Words that two titles must share to be the same headline; the site's name may be in one of them. */
const SAME = 0.7;

/** Words that two wordings of a headline share when they differ by a word at most. */
const AS_GOOD_AS = 0.9;

/** The first heading of a part of a page, '' without one: the page's title may still be that of the article before. */
function firstHeading(tree: PageTree): string {
  const box = tree.boxes.find(({ tag }) => tag === 'h1' || tag === 'h2');
  return box ? textOf(tree, box) : '';
}

function textOf(tree: PageTree, box: PageTree['boxes'][number]): string {
  const blocks = tree.blocks.slice(box.firstBlock, box.endBlock);
  return collapse(
    blocks
      .map((block) => block.text)
      .join(' ')
      .slice(0, MAX_TITLE),
  );
}

/** The heading most like the stated titles; '' when none shares half of its words or begins one. */
function visibleHeading(tree: PageTree, references: readonly string[], tags: readonly string[]): string {
  let best = '';
  let bestScore = 0.5;
  for (const box of tree.boxes) {
    if (!tags.includes(box.tag)) continue;
    const text = textOf(tree, box);
    const score = Math.max(...references.map((reference) => (begins(reference, text) ? 1 : overlap(text, reference))));
    if (score >= bestScore && text !== best) {
      best = text;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Is a heading all that stands before a separator in a stated title? The rest is then the site's name or the section.
 */
function begins(title: string, heading: string): boolean {
  const own = squash(heading);
  return own.length >= 8 && [...title.matchAll(SEPARATOR)].some(({ index }) => squash(title.slice(0, index)) === own);
}

/** Title without a leading or trailing site name; `guess` also takes a short last part for the name. */
function withoutSite(title: string, sites: readonly (string | null | undefined)[], guess = false): string {
  const parts: { start: number; end: number }[] = [];
  for (const match of title.matchAll(SEPARATOR)) parts.push({ start: match.index, end: match.index + match[0].length });
  if (parts.length === 0) return title;
  const names = sites.filter((name) => !!name).map((name) => squash(name as string));
  const isSite = (text: string) => {
    const squashed = squash(text);
    return squashed !== '' && names.some((name) => name === squashed || name.includes(squashed));
  };
  for (const part of parts) if (isSite(title.slice(part.end))) return title.slice(0, part.start);
  const first = parts[0];
  if (isSite(title.slice(0, first.start))) return title.slice(first.end);
  const last = parts[parts.length - 1];
  const head = title.slice(0, last.start);
  const tail = title.slice(last.end);
  return guess && head.split(' ').length >= 3 && tail.split(' ').length <= 4 ? head : title;
}

function hostName(url: string): string | null {
  const match = /^https?:\/\/(?:www\.)?([^/:.]+)/.exec(url);
  return match ? match[1] : null;
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Share of the longer one's words that both have. */
function overlap(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const x = words(a);
  const y = words(b);
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared / Math.max(x.size, y.size);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

/** Character references that a page escaped twice, as many do inside JSON-LD and meta elements. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}
