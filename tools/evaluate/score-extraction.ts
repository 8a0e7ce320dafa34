import type { Annotation } from '../../lib/contract.ts';
import { type Bag, bagOf, mean, round, sharedCount, tokenF1, words } from './measures.ts';

/** A page with its hand-made body and metadata. */
export interface ExtractionGold {
  id: string;
  url: string | null;
  html: string;
  pageType?: string;
  text: string | null;
  title?: string | null;
  author?: string | string[] | null;
  published?: string | null;
}

/** What a set of pages comes to; shares from 0 to 1, null where there is nothing to count. */
export interface ExtractionScore {
  articles: number;
  shingleF1: number;
  shinglePrecision: number;
  shingleRecall: number;
  wordF1: number;
  title: number | null;
  byline: number | null;
  publishedDay: number | null;
  detectionRecall: number;
  falsePositiveRate: number | null;
}

/**
 * Body by shingle F1 (4-grams with multiplicity, as in Scrapinghub's article-extraction-benchmark) and by word F1
 * (as in WCXB), title, byline, published day, and detection. Pages without a `pageType` are articles.
 */
export function scoreExtraction(
  golds: readonly ExtractionGold[],
  predictions: Map<string, Annotation>,
): ExtractionScore {
  const articles = golds.filter(isArticleGold);
  const others = golds.filter((gold) => !isArticleGold(gold));
  const said = (gold: ExtractionGold) => predictions.get(gold.id)?.isArticle === true;
  const bodies = articles.map((gold) => ({
    gold: gold.text ?? '',
    text: predictions.get(gold.id)?.article?.text ?? '',
  }));
  const shares = bodies.map(({ gold, text }) => shingleShares(gold, text));
  const precision = mean(shares.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp, fn }) => ratio(tp, fp, fn)));
  const recall = mean(shares.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fp, fn }) => ratio(tp, fn, fp)));
  const share = (asked: ExtractionGold[], right: (gold: ExtractionGold, made?: Annotation) => boolean) =>
    asked.length > 0
      ? round(asked.filter((gold) => right(gold, predictions.get(gold.id))).length / asked.length, 4)
      : null;
  return {
    articles: articles.length,
    shingleF1: round(precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0, 4),
    shinglePrecision: round(precision, 4),
    shingleRecall: round(recall, 4),
    wordF1: round(mean(bodies.map(({ gold, text }) => wordF1(gold, text))), 4),
    title: share(
      articles.filter((gold) => gold.title),
      (gold, made) => titlesMatch(made?.article?.title ?? '', gold.title!),
    ),
    byline: share(
      articles.filter((gold) => gold.author?.length),
      (gold, made) => !names(gold.author).isDisjointFrom(names(made?.article?.byline)),
    ),
    publishedDay: share(
      articles.filter((gold) => possibleDays(gold.published).size > 0),
      (gold, made) => !possibleDays(gold.published).isDisjointFrom(possibleDays(made?.article?.published)),
    ),
    detectionRecall: round(articles.filter(said).length / Math.max(1, articles.length), 4),
    falsePositiveRate: others.length > 0 ? round(others.filter(said).length / others.length, 4) : null,
  };
}

function isArticleGold(gold: ExtractionGold): boolean {
  return (gold.pageType ?? 'article') === 'article';
}

function shingles(text: string): Bag {
  const all = words(text);
  const grams: string[] = [];
  for (let from = 0; from < Math.max(1, all.length - 3); from++) {
    const gram = all.slice(from, from + 4);
    if (gram.length > 0) grams.push(gram.join(' '));
  }
  return bagOf(grams);
}

function shingleShares(gold: string, made: string): { tp: number; fp: number; fn: number } {
  const [a, b] = [shingles(gold), shingles(made)];
  const size = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const shared = sharedCount(a, b);
  const [fp, fn] = [size(b) - shared, size(a) - shared];
  const sum = shared + fp + fn;
  return sum > 0 ? { tp: shared / sum, fp: fp / sum, fn: fn / sum } : { tp: 0, fp: 0, fn: 0 };
}

/** Precision (`error` = false positives) or recall (`error` = misses), with the benchmark's rules for empty sides. */
function ratio(tp: number, error: number, other: number): number {
  if (error === 0 && other === 0) return 1;
  if (tp === 0 && error === 0) return 0;
  return tp / (tp + error);
}

function wordF1(gold: string, made: string): number {
  const [g, m] = [words(gold.toLowerCase()), words(made.toLowerCase())];
  if (g.length === 0) return m.length === 0 ? 1 : 0;
  return tokenF1(m, g);
}

function plainWords(text: string | null | undefined): string[] {
  return words((text ?? '').normalize('NFKD').toLowerCase().replaceAll('ß', 'ss').replace(/\p{M}/gu, ''));
}

/** The same words, nearly all of them, or one is the other with a site's name before or behind it. */
function titlesMatch(made: string, gold: string): boolean {
  const [a, b] = [plainWords(made), plainWords(gold)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ') || tokenF1(a, b) >= 0.9) return true;
  const pairs: [string, string][] = [
    [made, b.join(' ')],
    [gold, a.join(' ')],
  ];
  return pairs.some(([raw, other]) => {
    const parts = raw.split(/\s+[|\-–—·»:]+\s+/);
    return parts.some((_, index) => {
      if (index === 0) return false;
      const head = plainWords(parts.slice(0, index).join(' ')).join(' ');
      return head === other || plainWords(parts.slice(index).join(' ')).join(' ') === other;
    });
  });
}

function names(value: string | readonly string[] | null | undefined): Set<string> {
  const list = typeof value === 'string' ? [value] : (value ?? []);
  const found = new Set<string>();
  for (const entry of list) {
    const bare = entry.replace(/^\s*(by|von|par|por|di|door)\s+/i, '');
    for (const part of bare.split(/\s*(?:,|;|&|\||\band\b|\bund\b|\bet\b)\s*/)) {
      const name = plainWords(part).join(' ');
      if (name) found.add(name);
    }
  }
  return found;
}

/** The calendar days that an ISO date with a zone may stand for: the local day and the day in UTC. */
function possibleDays(value: string | null | undefined): Set<string> {
  const days = new Set<string>();
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(value ?? '')?.[1];
  if (!day) return daysOfLooseDate(value);
  days.add(day);
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(value!.trim())) {
    const instant = new Date(value!.trim());
    if (!Number.isNaN(instant.getTime())) days.add(instant.toISOString().slice(0, 10));
  }
  return days;
}

/** Gold dates in words, such as "March 3, 2021". */
function daysOfLooseDate(value: string | null | undefined): Set<string> {
  const clean = (value ?? '').replace(/(\d)(st|nd|rd|th)\b/, '$1').split(' at ')[0];
  if (!/[\p{L}\d]/u.test(clean) || !/\d{4}/.test(clean)) return new Set();
  const instant = new Date(`${clean} UTC`);
  return Number.isNaN(instant.getTime()) ? new Set() : new Set([instant.toISOString().slice(0, 10)]);
}
