import type { Actor, Span } from '../../contract.ts';
import type { Steps } from '../../steps.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../language/en/given-names.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../language/name-parts.ts';
import { NEVER_NAMES } from './attribution-words.ts';
import { learnGenders } from './gender-evidence.ts';
import type { Gender, KnownName, NameMention } from './known-name.ts';
import { leadingPlaces } from './leading-names.ts';
import type { Line } from './line.ts';
import { FEMALE_TITLES, INSTITUTION_NOUNS, MALE_TITLES, ROLE_WORDS } from './speaker-words.ts';

/** The names of one article: by last name, by role and in text order. */
export interface Names {
  mentions: readonly NameMention[];
  byLast: ReadonlyMap<string, KnownName>;
  byRole: ReadonlyMap<string, ReadonlySet<KnownName>>;
  /** Last names, in lower case, that several people bear. */
  shared: ReadonlySet<string>;
}

const LETTERS_BEHIND = /^(?:MD|MP|QC)$/;
const isSuffix = (part: string): boolean => NAME_SUFFIXES.has(part.toLowerCase()) || LETTERS_BEHIND.test(part);
const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}'’]*|\p{Lu}\.(?:\p{Lu}\.)+)$/u;

/** Last name in lower case, suffixes left out. */
export function lastNameOf(name: string): string {
  const parts = name.split(/[\s.]+/).filter((part) => part !== '' && !isSuffix(part));
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
  // "Warren" alone is a last name as often.
  if (MALE_NAMES.has(given)) return name.includes(' ') ? 'he' : null;
  return FEMALE_NAMES.has(given) ? 'she' : null;
}

/** The key of an office that is over among those of `Names.byRole`: "former senator". */
export const formerly = (role: string): string => `former ${role}`;

/** Reads the names off the article; with actors, theirs come first. In steps; linear in the text. */
export function* collectNames(text: AnalysedText, lines: readonly Line[], actors: readonly Actor[]): Steps<Names> {
  const byLast = new Map<string, KnownName>();
  const byRole = new Map<string, Set<KnownName>>();
  const mentions: NameMention[] = [];
  const byStart = new Map<number, KnownName>();
  const places = leadingPlaces(lines);
  yield;
  const mentionAt = ({ start, end }: Span, known: KnownName): void => {
    mentions.push({ start, end, known, place: places.get(start) ?? null });
  };
  for (const actor of [...actors].sort((a, b) => Number(b.type === 'person') - Number(a.type === 'person'))) {
    const person = actor.type === 'person';
    const known: KnownName = { name: actor.name, gender: person ? genderOf(actor.name) : null, actor, person };
    const last = lastNameOf(actor.name);
    if (person && last && !byLast.has(last)) byLast.set(last, known);
    for (const mention of actor.mentions) {
      const meant = (!person && bearerOfPart(actor, mention.text, byLast)) || known;
      byStart.set(mention.start, meant);
      mentionAt(mention, meant);
    }
  }
  const runs = nameRuns(text);
  yield;
  for (const [last, { name, gender, titled }] of fullestNames(runs)) {
    if (byLast.has(last)) continue;
    const body = name.split(/[ -]/).some((part) => INSTITUTION_NOUNS.has(part.toLowerCase()));
    byLast.set(last, { name, gender, actor: null, person: body ? false : gender !== null || titled ? true : null });
  }
  const shared = sharedLastNames(byStart.values());
  for (const run of runs) {
    const parts = withoutRoles(run.parts);
    const known =
      run.starts.map((start) => byStart.get(start)).find((one) => one?.person) ??
      byLast.get(lastNameOf(joinName(parts)));
    if (!known) continue;
    const titles = run.parts.slice(0, run.parts.length - parts.length);
    const isSure = parts.length > 1 || !shared.has(lastNameOf(known.name));
    const role = isSure ? (titles.at(-1) ?? run.role) : null;
    known.gender ??= genderOf('', role ? [...titles, role] : titles);
    if (role) {
      known.person ??= true;
      const held = run.isOver ? formerly(role.toLowerCase()) : role.toLowerCase();
      byRole.set(held, (byRole.get(held) ?? new Set()).add(known));
    }
    if (!byStart.has(run.start)) mentionAt(run, known);
  }
  mentions.sort((a, b) => a.start - b.start);
  yield;
  learnGenders(lines, mentions);
  return { mentions, byLast, byRole, shared };
}

/**
 * "Roe" of the "Roe Mill" where the article has a person of that last name: whoever bears it; null where it is the
 * body's own.
 */
export function bearerOfPart(body: Actor, mention: string, byLast: ReadonlyMap<string, KnownName>): KnownName | null {
  const word = mention.toLowerCase();
  return lastNameOf(body.name) === word ? null : (byLast.get(word) ?? null);
}

/** The last names that several people of the article bear. */
function sharedLastNames(names: Iterable<KnownName>): Set<string> {
  const bearers = Map.groupBy(new Set(names), ({ name }) => lastNameOf(name));
  const several = [...bearers].filter(([, known]) => known.filter(({ person }) => person === true).length > 1);
  return new Set(several.map(([last]) => last));
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
  /** Offsets of the parts. */
  starts: number[];
  /** Office in lower case right before the name: "spokesman Todd Mesek". */
  role: string | null;
  /** Is the office before it, or its own title, over: "former state senator Ann Roe", "Ex-President Roe"? */
  isOver: boolean;
}

/** Furthest before a name that its office is said to be over, in tokens of the same phrase. */
const OVER_WITHIN = 8;
/** Words that say of an office behind them that it is over. */
export const OVER = /^(?:ex|former)$/i;
/** "*Former Norland* treasurer Ann Roe": capitals that begin so are no name, in tokens. */
const LONGEST_TITLE = 2;

/** "*former* mill chief and mayoral candidate Ann Roe", behind the name that ends at `from`. */
function isOver(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens.slice(Math.max(from, at - OVER_WITHIN), at + 1).map(({ text }) => text);
  return before.slice(before.findLastIndex((text) => /^[,.;:—–]$/.test(text)) + 1).some((text) => OVER.test(text));
}

function nameRuns(text: AnalysedText): NameRun[] {
  const runs: NameRun[] = [];
  for (const { tokens } of text.sentences) {
    let at = 0;
    let lastEnd = 0;
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
        starts: tokens.slice(at, end).map((token) => token.start),
        role,
        isOver: isOver(tokens, lastEnd, at),
      });
      const isTitle = OVER.test(tokens[at].text) && end - at <= LONGEST_TITLE;
      at = end;
      if (!isTitle && !OVER.test(tokens[end - 1].text)) lastEnd = end;
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
