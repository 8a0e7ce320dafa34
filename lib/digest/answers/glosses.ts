import { HONORIFICS } from '../../analysis/actors/name-words.ts';
import { hasWords } from '../../analysis/language/whole-words.ts';
import { isWithin } from '../../analysis/language/within.ts';
import { ROLE_WORDS } from '../../analysis/quotes/speaker-words.ts';
import type { Actor, Annotation, Passage } from '../../contract.ts';
import { asSentence } from '../wording/as-sentence.ts';
import { pronounReferent } from '../wording/pronoun-referent.ts';
import { answers } from './answers.ts';
import { pointsOf } from './points.ts';

/** Words of the article beside a name that no line before explains, as editors put them in brackets. */
export interface Gloss {
  /** UTF-16 offset in the line behind which it stands. */
  at: number;
  text: string;
}

/** A line cut where its glosses stand. */
export interface Piece {
  text: string;
  isGloss: boolean;
}

/** Words above which a role is a story of its own; by reading. */
const LONGEST_ROLE = 12;
/** Characters before a name in which its title is sought. */
const TITLE_REACH = 40;

/** "KFOR", "UN", "MPs": what may be written out. */
const SHORT_NAME = /^[\p{Lu}\d&]{2,6}s?$/u;

/** Words of roles that before a name may also be others: "at first | Lund", "in general | Lund". */
const NO_TITLE = /^(?:first|general|second)$/;

/**
 * "Gov. | Lund", "mayor-elect | Lund", but not "Mr | Lund": does a word for an office or a profession stand right
 * before?
 */
function followsTitle(before: string): boolean {
  const word = /(?<!\p{L})(\p{L}+)(?:-\p{L}+)?\.? $/u.exec(before.slice(-TITLE_REACH))?.[1] ?? '';
  const lower = word.toLowerCase();
  return ROLE_WORDS.has(lower) && !HONORIFICS.has(lower) && !NO_TITLE.test(word);
}

/** Roles that say nothing without the body in which somebody has them: "coach", of which team? */
const OF_A_BODY: ReadonlySet<string> = new Set(
  `boss captain ceo chairman chairperson chairwoman chair chief coach commander director editor executive head leader
  manager member officer owner partner spokesman spokesperson spokeswoman`.split(/\s+/),
);

/** Titles that a role has short and a line may have whole, or the other way round. */
const SHORT_TITLES: Readonly<Record<string, string>> = { gov: 'governor', rep: 'representative', sen: 'senator' };

/** Does the line say what somebody is, in these words or by the noun of the role: "Ida Lund, the Brell mayor"? */
const tellsRole = (line: string, role: string): boolean =>
  hasWords(line, role) ||
  (role.match(/\p{L}+/gu) ?? []).some((word) => {
    const lower = word.toLowerCase();
    return ROLE_WORDS.has(lower) && (hasWords(line, word) || hasWords(line, SHORT_TITLES[lower] ?? word));
  });

/** "Ida Lund | is a writer", "Ida Lund | , the woman who …": the line goes on to say who that is. */
const tellsItself = (after: string): boolean => /^(?:,| is| was) (?:an?|the) /.test(after);

/** What the line leaves open about a person whom the reader has not met: the full name, and what the person is. */
function openAboutPerson({ name, role }: Actor, line: string, from: number, to: number): string[] {
  const isExplained =
    role === null ||
    role.split(' ').length > LONGEST_ROLE ||
    OF_A_BODY.has(role.toLowerCase()) ||
    hasWords(role, name) ||
    tellsRole(line, role) ||
    tellsItself(line.slice(to)) ||
    followsTitle(line.slice(0, from));
  const isNamed = hasWords(line.toLowerCase(), name.toLowerCase());
  return [...(isNamed ? [] : [name]), ...(isExplained ? [] : [role])];
}

/** Behind the name that ends there, and behind the "'s" that belongs to it. */
function behind(line: string, end: number): number {
  return end + (/^['’]s?(?!\p{L})/u.exec(line.slice(end, end + 3))?.[0].length ?? 0);
}

/** The gloss of an actor in a line, none, or null where the line does not say whom the name means. */
function glossOf(actor: Actor, line: Passage): Gloss | 'none' | null {
  const { start, text } = line;
  const mentions = actor.mentions.filter((mention) => isWithin(line, mention));
  const [first] = mentions;
  if (!first || (actor.type !== 'person' && actor.type !== 'organization')) return null;
  const gloss = (end: number, words: readonly string[]): Gloss | 'none' =>
    words.length > 0 ? { at: behind(text, end - start), text: words.join(', ') } : 'none';
  if (actor.type === 'person')
    return gloss(first.end, openAboutPerson(actor, text, first.start - start, first.end - start));
  const { name } = actor;
  const short = mentions.find((mention) => SHORT_NAME.test(mention.text));
  if (!short || SHORT_NAME.test(name) || hasWords(name, short.text)) return null;
  return gloss(short.end, hasWords(text, name) ? [] : [name]);
}

/** The glosses of a line; the actors whom it explains are met from now on. */
function glossesIn(line: Passage, actors: readonly Actor[], met: Set<string>): Gloss[] {
  const glosses: Gloss[] = [];
  for (const actor of actors) {
    const gloss = met.has(actor.id) ? null : glossOf(actor, line);
    if (gloss === null) continue;
    met.add(actor.id);
    if (gloss !== 'none') glosses.push(gloss);
  }
  return glosses.sort((x, y) => x.at - y.at);
}

/**
 * The glosses of the panel's lines, in the order in which they are read: answers, points, background (`lines`, see
 * backgroundLines). The first line that names a person tells the full name and the role that the article gives them,
 * and the first with a short name of an organization what it stands for. A "he" or "she" of a line is told by name
 * where the article shows plainly who that is.
 */
export function glossesOf(annotation: Annotation, lines: readonly Passage[]): ReadonlyMap<Passage, readonly Gloss[]> {
  const { actors, summary } = annotation;
  const met = new Set<string>();
  const read = [...answers(summary).map(({ passage }) => passage), ...pointsOf(summary), ...lines];
  return new Map(
    read.map((line) => {
      const referent = pronounReferent(annotation, line);
      const glosses = glossesIn(line, actors, met);
      if (!referent) return [line, glosses];
      met.add(referent.actor.id);
      const own = { at: referent.end, text: referent.actor.name };
      return [line, [own, ...glosses.filter(({ text }) => text !== own.text)].sort((x, y) => x.at - y.at)];
    }),
  );
}

/**
 * The line cut where its glosses stand; empty pieces are left out. It begins with a capital by the rules of the
 * language in `sentenceIn`, or as the page has it where that is null.
 */
export function piecesOf(line: string, glosses: readonly Gloss[], sentenceIn: string | null): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, text } of glosses) {
    pieces.push({ text: line.slice(from, at), isGloss: false }, { text, isGloss: true });
    from = at;
  }
  pieces.push({ text: line.slice(from), isGloss: false });
  const [opening, ...rest] = pieces.filter(({ text }) => text !== '');
  if (!opening || opening.isGloss || sentenceIn === null) return opening ? [opening, ...rest] : [];
  return [{ ...opening, text: asSentence(opening.text, sentenceIn) }, ...rest];
}

/** The line as people read it, with its glosses in brackets. */
export const withGlosses = (line: string, glosses: readonly Gloss[], sentenceIn: string | null): string =>
  piecesOf(line, glosses, sentenceIn)
    .map(({ text, isGloss }) => (isGloss ? ` [${text}]` : text))
    .join('');
