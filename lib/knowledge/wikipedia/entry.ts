import { splitSentences } from '../../analysis/language/sentences.ts';
import { articleAddress } from './addresses.ts';
import type { WikipediaPage } from './answer.ts';

/** Wikipedia's text is under this licence (Wikimedia terms of use, section 7). */
export const LICENCE = 'CC BY-SA 4.0';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** A card reads at a glance: two sentences, in at most so many UTF-16 code units unless the first alone is longer. */
const MOST_SENTENCES = 2;
const LONGEST_TEXT = 400;

/** What a card shows of a Wikipedia article. */
export interface WikipediaEntry {
  /** Actor id. */
  actor: string;
  title: string;
  description: string | null;
  text: string;
  /** The introduction is longer than `text`, as the licence wants to be said. */
  shortened: boolean;
  url: string;
  language: string;
  /** ISO day on which Wikipedia was asked. */
  asOf: string;
}

/** Cuts an introduction to its first sentences for a card. */
export function makeEntry(page: WikipediaPage, actor: string, asOf: string): WikipediaEntry {
  const { title, description, introduction, language } = page;
  const text = firstSentences(introduction, language);
  const url = articleAddress(language, title);
  return { actor, title, description, text, shortened: text.length < introduction.length, url, language, asOf };
}

function firstSentences(introduction: string, language: string): string {
  const [first, ...rest] = splitSentences(introduction, language).slice(0, MOST_SENTENCES);
  if (!first) return introduction;
  const last = rest.findLast(({ end }) => end <= LONGEST_TEXT) ?? first;
  return introduction.slice(first.start, last.end);
}
