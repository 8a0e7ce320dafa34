import { elementsOf, hasWord } from './element-index.ts';
import { firstString } from './json-ld.ts';
import type { PageStatements } from './page-statements.ts';
import { plainly } from './plainly.ts';

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
];

/** Published and modified as the page writes them. */
export function readDates(page: PageStatements): { published: string | null; modified: string | null } {
  const { article, meta, nodes } = page;
  const any = (key: string) => nodes.map((node) => firstString(node[key])).find((value) => plausible(value)) ?? null;
  const published = first([
    () => firstString(article?.datePublished),
    () => firstString(article?.dateCreated),
    ...PUBLISHED_META.map((name) => () => meta.get(name)?.[0]),
    () => fromMarkup(page, 'datePublished'),
    () => any('datePublished'),
    () => fromTimeElement(page),
    () => any('uploadDate'),
    () => fromAddress(page.url),
    () => fromVisibleText(page),
  ]);
  const modified = first([
    () => firstString(article?.dateModified),
    ...MODIFIED_META.map((name) => () => meta.get(name)?.[0]),
    () => fromMarkup(page, 'dateModified'),
  ]);
  return { published, modified };
}

/** The first source with a date in it; the later ones are not asked. */
function first(sources: readonly (() => string | null | undefined)[]): string | null {
  for (const source of sources) {
    const value = source();
    if (plausible(value)) return value;
  }
  return null;
}

function plausible(value: string | null | undefined): value is string {
  return normaliseDate(value ?? null) !== null;
}

function fromMarkup({ elements }: PageStatements, property: string): string | null {
  for (const marked of elements.all) {
    if (!hasWord(marked, 'itemprop', property)) continue;
    const element = plainly(marked);
    const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
    if (plausible(value)) return value;
  }
  return null;
}

/**
 * The first `<time>` with a date, preferring one that is marked as the publication date or stands in the article's
 * head.
 */
function fromTimeElement({ elements }: PageStatements): string | null {
  const times = elementsOf(elements, 'time').filter((time) => plausible(time.getAttribute('datetime')));
  const marked = times.find(
    (time) => time.hasAttribute('pubdate') || /publish|entry-date|posted/i.test(time.getAttribute('class') ?? ''),
  );
  const inArticle = times.find((time) => time.closest('article, main, header') !== null && !time.closest('aside, nav'));
  return (marked ?? inArticle ?? times[0])?.getAttribute('datetime') ?? null;
}

/** A short line after the headline holds the day in dotted form, "Do 25.04.24 | 14:07 Uhr": always day, month, year. */
function fromVisibleText({ tree }: PageStatements): string | null {
  const main = tree.blocks.findIndex(({ box }) => box.tag === 'h1');
  const from = Math.max(0, main >= 0 ? main : tree.blocks.findIndex(({ box }) => /^h[23]$/.test(box.tag)));
  for (const { text } of tree.blocks.slice(from, from + 60)) {
    const match =
      text.length > 160 ? null : /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d|\d\d)(?![\d.]*\d)/.exec(text);
    if (!match) continue;
    const [, day, month, year] = match;
    const date = `${day}.${month}.${year.length === 2 ? `20${year}` : year}`;
    if (plausible(date)) return date;
  }
  return null;
}

/** Many publishers put the day into the address: /2023/06/04/. */
function fromAddress(url: string): string | null {
  const match = /\/(20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/-]|$)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * ISO 8601 with the precision and the time zone that the page states; null when the text is no date of 1990 to 2100.
 * Reads ISO forms (also without separators and with a space for the T), Unix times and English dates as in HTTP.
 */
export function normaliseDate(value: string | null): string | null {
  const text = value?.trim().slice(0, 80) ?? '';
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const time = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return inRange(time.getUTCFullYear(), 1, 1) ? time.toISOString().replace(/\.\d+Z$/, 'Z') : null;
  }
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i.exec(
      text,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, , zone] = iso;
    if (!inRange(Number(year), Number(month), Number(day))) return null;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}:${second ?? '00'}${normaliseZone(zone)}`;
  }
  const named =
    /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(text) ??
    swap(/(?:^|\s)([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text));
  if (named) {
    const month = MONTHS.indexOf(named[2].toLowerCase()) + 1;
    if (!inRange(Number(named[3]), month, Number(named[1]))) return null;
    const date = `${named[3]}-${String(month).padStart(2, '0')}-${named[1].padStart(2, '0')}`;
    const clock = /\b(\d\d):(\d\d):(\d\d)\s*(Z|UTC|GMT|[+-]\d{4})/.exec(text);
    return clock ? `${date}T${clock[1]}:${clock[2]}:${clock[3]}${normaliseZone(clock[4])}` : date;
  }
  const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text);
  if (numeric && inRange(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))) {
    return `${numeric[3]}-${numeric[2].padStart(2, '0')}-${numeric[1].padStart(2, '0')}`;
  }
  return null;
}

function swap(match: RegExpExecArray | null): string[] | null {
  return match ? [match[0], match[2], match[1], match[3]] : null;
}

function inRange(year: number, month: number, day: number): boolean {
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function normaliseZone(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '').slice(1).padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
