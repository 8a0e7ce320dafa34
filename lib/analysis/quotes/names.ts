import type { Actor, Span } from '../../contract.ts';
import type { Steps } from '../../steps.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { NAME_PARTICLES, NEVER_NAMES, PREPOSITIONS } from './function-words.ts';
import { learnGenders } from './gender-evidence.ts';
import type { Line, Word } from './line.ts';
import {
  FEMALE_NAMES,
  FEMALE_TITLES,
  INSTITUTION_NOUNS,
  MALE_NAMES,
  MALE_TITLES,
  ROLE_WORDS,
} from './speaker-words.ts';

/** 'he' or 'she' when a title or given name tells; else null. */
export type Gender = 'he' | 'she' | null;

/** A person's or body's name as the article first gives it in full. */
export interface KnownName {
  name: string;
  gender: Gender;
  actor: Actor | null;
  /** False for a body or place; null when nothing tells. */
  person: boolean | null;
}

/** One place in the text where a name stands. */
export interface NameMention extends Span {
  known: KnownName;
  /** Stands at the beginning of a sentence, where subjects stand. */
  leads: boolean;
}

/** The names of one article: by last name, by role and in text order. */
export interface Names {
  mentions: readonly NameMention[];
  byLast: ReadonlyMap<string, KnownName>;
  byRole: ReadonlyMap<string, ReadonlySet<KnownName>>;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV|QC|MP|MD)$/;
const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}'’]*|\p{Lu}\.(?:\p{Lu}\.)+)$/u;

/** Last name in lower case, suffixes left out. */
export function lastNameOf(name: string): string {
  const parts = name.split(/[\s.]+/).filter((part) => part !== '' && !SUFFIX.test(part));
  return (parts.at(-1) ?? '').replace(/['’]s$/, '').toLowerCase();
}

/** Name without the titles and offices before it: "Atlantic City Mayor Don Guardian" gives "Don Guardian". */
export function withoutRoles(parts: readonly string[]): string[] {
  let start = 0;
  parts.forEach((part, index) => {
    if (index < parts.length - 1 && ROLE_WORDS.has(part.toLowerCase().replace(/\.$/, ''))) start = index + 1;
  });
  if (/^['’]/.test(parts[start] ?? '')) return [...parts];
  return parts.slice(start).filter((part, index) => part !== '.' || index > 0);
}

/** "Ann", "B", ".", "Roe" as written: "Ann B. Roe". */
export function joinName(parts: readonly string[]): string {
  return parts
    .join(' ')
    .replace(/ ([.,'’])/g, '$1')
    .replace(/ - /g, '-')
    .replace(/([-'’]) /g, (mark) => mark);
}

/** Gender that titles or the given name tell. */
export function genderOf(name: string, titles: readonly string[] = []): Gender {
  for (const title of titles) {
    const lower = title.toLowerCase();
    if (MALE_TITLES.has(lower)) return 'he';
    if (FEMALE_TITLES.has(lower)) return 'she';
  }
  const given = name.split(/[\s-]/, 1)[0].toLowerCase();
  if (MALE_NAMES.has(given)) return 'he';
  return FEMALE_NAMES.has(given) ? 'she' : null;
}

/** Reads the names off the article; with actors, theirs come first. In steps; linear in the text. */
export function* collectNames(text: AnalysedText, lines: readonly Line[], actors: readonly Actor[]): Steps<Names> {
  const byLast = new Map<string, KnownName>();
  const byRole = new Map<string, Set<KnownName>>();
  const mentions: NameMention[] = [];
  const taken = new Set<number>();
  const leading = leadingOffsets(lines);
  yield;
  for (const actor of actors) {
    const person = actor.type === 'person';
    const known: KnownName = { name: actor.name, gender: person ? genderOf(actor.name) : null, actor, person };
    const last = lastNameOf(actor.name);
    if (person && last && !byLast.has(last)) byLast.set(last, known);
    for (const mention of actor.mentions) {
      taken.add(mention.start);
      mentions.push({ start: mention.start, end: mention.end, known, leads: leading.has(mention.start) });
    }
  }
  const runs = nameRuns(text);
  yield;
  for (const [last, { name, gender, titled }] of fullestNames(runs)) {
    if (byLast.has(last)) continue;
    const body = name.split(/[ -]/).some((part) => INSTITUTION_NOUNS.has(part.toLowerCase()));
    byLast.set(last, { name, gender, actor: null, person: body ? false : gender !== null || titled ? true : null });
  }
  for (const run of runs) {
    const parts = withoutRoles(run.parts);
    const known = byLast.get(lastNameOf(joinName(parts)));
    if (!known) continue;
    const titles = run.parts.slice(0, run.parts.length - parts.length);
    known.gender ??= genderOf('', titles);
    const role = titles.at(-1) ?? run.role;
    if (role) {
      known.person ??= true;
      const set = byRole.get(role.toLowerCase()) ?? new Set();
      byRole.set(role.toLowerCase(), set.add(known));
    }
    if (!taken.has(run.start)) mentions.push({ start: run.start, end: run.end, known, leads: leading.has(run.start) });
  }
  mentions.sort((a, b) => a.start - b.start);
  yield;
  learnGenders(lines, mentions);
  return { mentions, byLast, byRole };
}

/** Words from the beginning of a sentence within which a name is taken for its subject: titles and "But" may come first. */
const LEADING_WORDS = 5;

/**
 * Offsets at the head of sentences, or behind the time or place with which one opens ("At a hearing in May, *Roe* asked"); quotations left out:
 * whoever is named inside one does not speak next.
 */
function leadingOffsets(lines: readonly Line[]): Set<number> {
  const offsets = new Set<number>();
  for (const { words } of lines) {
    let since = 0;
    let isIntroduced = false;
    for (const [at, word] of words.entries()) {
      if (word.opens) {
        since = 0;
        isIntroduced = PREPOSITIONS.has(word.key);
      } else if (isIntroduced && word.text === ',') {
        if (!isNameOfOffice(words, at)) since = -1;
        isIntroduced = false;
      }
      if (!word.quoted && since < LEADING_WORDS) offsets.add(word.start);
      since += 1;
    }
  }
  return offsets;
}

/** Does the comma there part an office from its holder's name, "at the home of the mayor, Bob Roe, windows broke"? */
function isNameOfOffice(words: readonly Word[], comma: number): boolean {
  if (!ROLE_WORDS.has(words[comma - 1]?.lower ?? '')) return false;
  let at = comma + 1;
  while (at - comma < LEADING_WORDS && NAME_PART.test(words[at]?.text ?? '')) at += 1;
  return at > comma + 1 && words[at]?.text === ',';
}

interface FullName {
  name: string;
  gender: Gender;
  titled: boolean;
  weight: number;
}

/** Weight of a name that begins with a known given name, in mentions. */
const GIVEN_NAME_WEIGHT = 3;

/** For each last name the full name that the article uses most; "Understated Roe" in a headline loses to "Ann Roe". */
function fullestNames(runs: readonly NameRun[]): Map<string, FullName> {
  const byName = new Map<string, FullName>();
  for (const run of runs) {
    const parts = withoutRoles(run.parts);
    if (parts.filter((part) => part.length > 1).length < 2) continue;
    const name = joinName(parts);
    const titles = run.parts.slice(0, run.parts.length - parts.length);
    const known = byName.get(name) ?? {
      name,
      gender: genderOf(name, titles),
      titled: false,
      weight: genderOf(name) ? GIVEN_NAME_WEIGHT : 0,
    };
    known.weight += 1;
    known.titled ||= titles.length > 0;
    byName.set(name, known);
  }
  const best = new Map<string, FullName>();
  for (const full of byName.values()) {
    const last = lastNameOf(full.name);
    const other = best.get(last);
    if (!other || full.weight > other.weight) best.set(last, full);
  }
  return best;
}

interface NameRun extends Span {
  parts: string[];
  /** Office in lower case right before the name: "spokesman Todd Mesek". */
  role: string | null;
}

function nameRuns(text: AnalysedText): NameRun[] {
  const runs: NameRun[] = [];
  for (const { tokens } of text.sentences) {
    let at = 0;
    while (at < tokens.length) {
      if (!NAME_PART.test(tokens[at].text) || NEVER_NAMES.has(tokens[at].text.toLowerCase())) {
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < tokens.length && continuesName(tokens, end)) end += 1;
      const before = tokens[at - 1]?.text ?? '';
      const role = /^\p{Ll}/u.test(before) && ROLE_WORDS.has(before) ? before : null;
      runs.push({
        start: tokens[at].start,
        end: tokens[end - 1].end,
        parts: tokens.slice(at, end).map((token) => token.text),
        role,
      });
      at = end;
    }
  }
  return runs;
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at];
  const next = tokens[at + 1]?.text ?? '';
  if (text === '.')
    return (
      /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,4})$/u.test(tokens[at - 1].text) &&
      NAME_PART.test(next) &&
      tokens[at].start === tokens[at - 1].end
    );
  if (text === '-')
    return tokens[at].start === tokens[at - 1].end && tokens[at].end === tokens[at + 1]?.start && NAME_PART.test(next);
  if (NAME_PARTICLES.has(text)) return NAME_PART.test(next);
  return NAME_PART.test(text) && !NEVER_NAMES.has(text.toLowerCase());
}
