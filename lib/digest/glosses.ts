import { ROLE_WORDS } from '../analysis/quotes/speaker-words.ts';
import { isWithin } from '../analysis/summary/within.ts';
import type { Actor, Annotation, Passage } from '../contract.ts';
import { answers } from './answers.ts';
import { backgroundLines } from './background-lines.ts';

/** Words of the article beside a name that no line before explains, as editors put them in brackets. */
export interface Gloss {
  /** UTF-16 offset in the line behind which it stands. */
  at: number;
  text: string;
}

/** A line cut where its glosses stand. */
export interface Piece {
  text: string;
  /** The line's own words, or words beside them? */
  isGloss: boolean;
}

/** Words above which a role is a story of its own; by reading. */
const LONGEST_ROLE = 8;

/** "KFOR", "UN", "MPs": what may be written out. */
const SHORT_NAME = /^[\p{Lu}\d&]{2,6}s?$/u;

const has = (line: string, words: string): boolean => line.toLowerCase().includes(words.toLowerCase());

/** "Gov. | Gianforte": does a word for an office or a profession stand right before? */
function followsTitle(before: string): boolean {
  const word = /(\p{L}+)\.? $/u.exec(before)?.[1];
  return word !== undefined && ROLE_WORDS.has(word.toLowerCase());
}

/** What the line leaves open about an actor that the reader has not met: the full name, and what somebody is. */
function leftOpen({ name, role, type }: Actor, line: string, from: number, to: number): string[] {
  const isNamed = has(line, name);
  const mention = line.slice(from, to);
  if (type === 'organization') return !isNamed && SHORT_NAME.test(mention) && !SHORT_NAME.test(name) ? [name] : [];
  if (type !== 'person') return [];
  const isExplained =
    role === null ||
    role.split(' ').length > LONGEST_ROLE ||
    has(line, role) ||
    has(role, name) ||
    followsTitle(line.slice(0, from));
  return [...(isNamed ? [] : [name]), ...(isExplained ? [] : [role])];
}

/** The glosses of a line; the actors that it names are met from now on. */
function glossesIn(line: Passage, actors: readonly Actor[], met: Set<string>): Gloss[] {
  const { start, text } = line;
  const glosses: Gloss[] = [];
  for (const actor of actors) {
    const mention = met.has(actor.id) ? undefined : actor.mentions.find((span) => isWithin(line, span));
    if (!mention) continue;
    met.add(actor.id);
    const open = leftOpen(actor, text, mention.start - start, mention.end - start);
    if (open.length > 0) glosses.push({ at: mention.end - start, text: open.join(', ') });
  }
  return glosses.sort((x, y) => x.at - y.at);
}

/**
 * The glosses of the panel's lines, in the order in which they are read: answers, points, background. The first line that names a person
 * tells the full name and the role that the article gives them, and the first with a short name of an organization what it stands for.
 */
export function glossesOf(annotation: Annotation): ReadonlyMap<Passage, readonly Gloss[]> {
  const { actors, summary } = annotation;
  const met = new Set<string>();
  const lines = [
    ...answers(summary).map(({ passage }) => passage),
    ...summary.keyPoints,
    ...backgroundLines(annotation),
  ];
  return new Map(lines.map((line) => [line, glossesIn(line, actors, met)]));
}

/** The line cut where its glosses stand; empty pieces are left out. */
export function piecesOf(line: string, glosses: readonly Gloss[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, text } of glosses) {
    pieces.push({ text: line.slice(from, at), isGloss: false }, { text, isGloss: true });
    from = at;
  }
  pieces.push({ text: line.slice(from), isGloss: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The line with its glosses in brackets. */
export const withGlosses = (line: string, glosses: readonly Gloss[]): string =>
  piecesOf(line, glosses)
    .map(({ text, isGloss }) => (isGloss ? ` [${text}]` : text))
    .join('');
