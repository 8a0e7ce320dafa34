import { foldName } from '../names.ts';
import { type ChangedFigure, changedFigures } from './changed-figures.ts';
import type { KeptArticle } from './kept-article.ts';

/** An article that was read before and is about the same people, organizations or places. */
export interface EarlierArticle {
  url: string;
  title: string;
  publisher: string | null;
  /** ISO 8601: the day it was published, else the day it was read. */
  date: string;
  /** Names of the main actors that both have, as the current article writes them. */
  shared: string[];
  changed: ChangedFigure[];
}

/** One actor alone ("United States") makes no story. */
const FEWEST_SHARED = 2;
const MOST_SHOWN = 5;

/** The kept articles that share at least two main actors with the current one; most shared first, then newest; at most five. */
export function earlierArticles(current: KeptArticle, kept: readonly KeptArticle[]): EarlierArticle[] {
  return kept
    .filter((article) => !isSameArticle(article, current))
    .map((article) => ({ article, shared: sharedActors(current, article) }))
    .filter(({ shared }) => shared.length >= FEWEST_SHARED)
    .map(({ article, shared }) => ({
      url: article.url,
      title: article.title,
      publisher: article.publisher,
      date: article.published ?? article.readAt,
      shared,
      changed: changedFigures(article.figures, current.figures),
    }))
    .sort((a, b) => b.shared.length - a.shared.length || Date.parse(b.date) - Date.parse(a.date) || 0)
    .slice(0, MOST_SHOWN);
}

/** One article may have several addresses, with what a newsletter adds to it, or "amp" in it: then site and headline are the same. */
function isSameArticle(a: KeptArticle, b: KeptArticle): boolean {
  if (a.url === b.url) return true;
  return a.title !== '' && a.title === b.title && siteOf(a.url) === siteOf(b.url);
}

function siteOf(url: string): string {
  return /^https?:\/\/(?:www\.|amp\.)?([^/?#]*)/.exec(url)?.[1] ?? url;
}

function sharedActors(current: KeptArticle, earlier: KeptArticle): string[] {
  return current.actors
    .filter(({ name, type }) =>
      earlier.actors.some((other) => (type === 'person' ? isSamePerson(name, other.name) : isSame(name, other.name))),
    )
    .map(({ name }) => name);
}

function isSame(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

/** "Erdogan" is "Recep Tayyip Erdogan" in another article with the same actors. */
function isSamePerson(a: string, b: string): boolean {
  const [short, long] = [foldName(a), foldName(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || long.endsWith(` ${short}`);
}
