import type { ActorType } from '../../contract.ts';
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

/**
 * The kept articles that share at least two main actors with the current one; most shared first, then newest; at most
 * five.
 */
export function earlierArticles(current: KeptArticle, kept: readonly KeptArticle[]): EarlierArticle[] {
  const names = current.actors.map(({ name, type }) => ({ name, type, folded: foldName(name) }));
  return kept
    .filter((article) => !isSameArticle(article, current))
    .map((article) => ({ article, shared: sharedNames(names, article), date: article.published ?? article.readAt }))
    .filter(({ shared }) => shared.length >= FEWEST_SHARED)
    .sort((a, b) => b.shared.length - a.shared.length || Date.parse(b.date) - Date.parse(a.date) || 0)
    .slice(0, MOST_SHOWN)
    .map(({ article: { url, title, publisher, figures }, shared, date }) => {
      const changed = changedFigures(figures, current.figures);
      return { url, title, publisher, date, shared, changed };
    });
}

/**
 * One article may have several addresses, with what a newsletter adds to it, or "amp" in it: then site and headline are
 * the same.
 */
function isSameArticle(a: KeptArticle, b: KeptArticle): boolean {
  if (a.url === b.url) return true;
  return a.title !== '' && a.title === b.title && siteOf(a.url) === siteOf(b.url);
}

function siteOf(url: string): string {
  return /^https?:\/\/(?:www\.|amp\.)?([^/?#]*)/.exec(url)?.[1] ?? url;
}

interface FoldedName {
  name: string;
  type: ActorType;
  folded: string;
}

function sharedNames(names: readonly FoldedName[], { actors }: KeptArticle): string[] {
  const others = actors.map(({ name }) => foldName(name));
  return names
    .filter(({ type, folded }) =>
      others.some((other) => (type === 'person' ? isSamePerson(folded, other) : folded === other)),
    )
    .map(({ name }) => name);
}

/** "Erdogan" is "Recep Tayyip Erdogan" in another article with the same actors. */
function isSamePerson(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
