import { cleanText } from '../../analysis/language/clean-text.ts';
import type { Meaning, NameAnswer } from './answer.ts';

/** The longest introduction that is kept, in UTF-16 code units; some 600 words, more than almost any has. */
const LONGEST_INTRODUCTION = 4000;
/** The longest title in bytes is 255 (MediaWiki manual, "Page title"); a description is a few words. */
const LONGEST_TITLE = 255;
const LONGEST_DESCRIPTION = 250;
/** Renamed and redirected titles are followed at most this often. */
const MOST_STEPS = 5;
/** Meanings that a reader can look over. */
const MOST_MEANINGS = 10;

/** The API's own word that something is wrong: "maxlag", "ratelimited", "internal_api_error_DBQueryError". */
export function errorCode(answer: unknown): string | null {
  const error = isRecord(answer) && isRecord(answer.error) ? answer.error : null;
  return error ? (text(error.code, LONGEST_TITLE) ?? 'unknown') : null;
}

/** Parameters of the request for the rest of an answer, which are words and numbers; null when this was all. */
export function restOf(answer: unknown): Record<string, string> | null {
  if (!isRecord(answer) || !isRecord(answer.continue)) return null;
  const pairs = Object.entries(answer.continue).filter(
    ([key, part]) => /^[a-z]+$/.test(key) && /^(?:number|string)$/.test(typeof part),
  );
  return pairs.length === 0 ? null : Object.fromEntries(pairs.map(([key, part]) => [key, String(part)]));
}

/**
 * Reads the answers of the Action API (`formatversion=2`) to one request for introductions and what continued it. Null
 * when one has not the documented form. Everything in it is data: control characters go, lengths are capped, addresses
 * are never taken from it.
 */
export function readAnswers(
  answers: readonly unknown[],
  names: readonly string[],
  language: string,
): Map<string, NameAnswer> | null {
  const pages = new Map<string, Record<string, unknown>>();
  const steps = new Map<string, string | null>();
  for (const answer of answers) {
    const query = isRecord(answer) ? answer.query : null;
    if (!isRecord(query) || !Array.isArray(query.pages)) return null;
    for (const page of query.pages) {
      const title = isRecord(page) ? text(page.title, LONGEST_TITLE) : null;
      if (title === null) return null;
      pages.set(title, { ...pages.get(title), ...page });
    }
    for (const list of [query.normalized, query.converted, query.redirects]) addSteps(list, steps);
  }
  const read = (title: string): NameAnswer => {
    const page = pages.get(title);
    return page ? readPage(page, title, language) : { kind: 'missing' };
  };
  return new Map(
    names.map((name) => {
      const title = follow(name, steps);
      return [name, title === null ? { kind: 'missing' } : read(cleanText(title))];
    }),
  );
}

/**
 * Reads an answer to a request for the meanings of a name: those whose title has the name in it first, at most ten.
 * Null when it has not the documented form.
 */
export function readMeanings(answer: unknown, name: string): Meaning[] | null {
  if (!isRecord(answer)) return null;
  // A page without links: the API leaves `query` out.
  if (answer.query === undefined) return answer.error === undefined ? [] : null;
  if (!isRecord(answer.query) || !Array.isArray(answer.query.pages)) return null;
  const meanings: Meaning[] = [];
  for (const page of answer.query.pages) {
    if (!isRecord(page)) return null;
    const title = text(page.title, LONGEST_TITLE);
    if (title === null || page.missing !== undefined || isDisambiguation(page)) continue;
    meanings.push({ title, description: text(page.description, LONGEST_DESCRIPTION) });
  }
  const wanted = name.toLowerCase();
  const rank = ({ title }: Meaning) => (title.toLowerCase().includes(wanted) ? 0 : 1);
  return meanings.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_MEANINGS);
}

function readPage(page: Record<string, unknown>, title: string, language: string): NameAnswer {
  if (flag(page.missing) || flag(page.invalid)) return { kind: 'missing' };
  if (isDisambiguation(page)) return { kind: 'ambiguous', title, language };
  const introduction = text(page.extract, LONGEST_INTRODUCTION);
  if (introduction === null) return { kind: 'missing' };
  const description = text(page.description, LONGEST_DESCRIPTION);
  return { kind: 'page', page: { title, description, introduction, language } };
}

function addSteps(list: unknown, steps: Map<string, string | null>): void {
  for (const step of Array.isArray(list) ? list : []) {
    if (!isRecord(step) || typeof step.from !== 'string' || typeof step.to !== 'string') continue;
    // A redirect to a section: the article is about something larger than what was asked for.
    steps.set(step.from, step.tofragment === undefined ? step.to : null);
  }
}

/** The title that a name led to; null when it led to a part of an article only. */
function follow(name: string, steps: ReadonlyMap<string, string | null>): string | null {
  let title = name;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = steps.get(title);
    if (next === undefined) break;
    if (next === null) return null;
    title = next;
  }
  return title;
}

/** The API puts the property there with an empty value. */
function isDisambiguation(page: Record<string, unknown>): boolean {
  return isRecord(page.pageprops) && page.pageprops.disambiguation !== undefined;
}

function flag(value: unknown): boolean {
  return value !== undefined && value !== false;
}

/** Clean text of at most so many code units, cut between characters; null for anything else and for nothing. */
function text(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const clean = cleanText(value.slice(0, longest)).replace(/[\uD800-\uDBFF]$/, '');
  return clean === '' ? null : clean;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
