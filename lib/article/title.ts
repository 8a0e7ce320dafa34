import { firstString } from './json-ld.ts';
import type { PageStatements } from './metadata.ts';

/** Separators between a headline and a site's name in `<title>`. */
const SEPARATOR = /\s+[|\-–—·•»:/\\]+\s+|\s*[|»]\s*/g;

/**
 * The headline. The visible `<h1>` that shares words with `<title>` or with the stated headline wins, since it is what the
 * reader sees; without one the stated headline, and last `<title>` without the site's name.
 */
export function readTitle(page: PageStatements): string {
  const { article, meta, document, tree } = page;
  const stated = [
    firstString(article?.headline),
    meta.get('og:title')?.[0],
    meta.get('twitter:title')?.[0],
    firstString(article?.name),
  ]
    .filter((text) => text !== undefined && text !== null)
    .map((text) => collapse(decode(text)))
    .filter((text) => text !== '');
  const pageTitle = collapse(document.querySelector('title')?.textContent ?? '');
  const headings = tree.boxes
    .filter((box) => box.tag === 'h1')
    .map((box) =>
      collapse(
        tree.blocks
          .slice(box.firstBlock, box.endBlock)
          .map((block) => block.text)
          .join(' '),
      ),
    )
    .filter((text) => text !== '');
  const references = [...stated, pageTitle].filter((text) => text !== '');
  let best = '';
  let bestScore = 0;
  for (const heading of headings) {
    const score = Math.max(0, ...references.map((reference) => overlap(heading, reference)));
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  if (bestScore >= 0.5) return best;
  const sites = [meta.get('og:site_name')?.[0], firstString(article?.publisher), hostName(page.url)];
  if (stated.length > 0) return withoutSite(stated[0], sites);
  if (pageTitle) return withoutSite(pageTitle, sites, true);
  return headings[0] ?? '';
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
