import type { Span } from '../../contract.ts';
import { TIME_UNITS } from '../language/en/calendar.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUN_DETERMINERS, SMALL_NUMBERS } from '../language/en/closed-classes.ts';
import { NAME_PARTICLES } from '../language/name-parts.ts';
import { DATE_WORDS } from './attribution-words.ts';
import type { Word } from './line.ts';
import { followsVerb, phraseStartingAt, type WordRange } from './noun-phrases.ts';
import { speakerNoun } from './speaker-nouns.ts';
import { INSTITUTION_NOUNS, ROLE_WORDS, UNNAMED_NOUNS } from './speaker-words.ts';

/** Adjectives and participles that follow their noun and take a preposition. */
const BEHIND_NOUN = new Set([
  'aware',
  'based',
  'close',
  'familiar',
  'filed',
  'given',
  'involved',
  'issued',
  'leaked',
  'loyal',
  'obtained',
  'opposed',
  'posted',
  'prepared',
  'present',
  'privy',
  'published',
  'released',
  'responsible',
  'reviewed',
  'seen',
  'sent',
  'shared',
  'sympathetic',
  'written',
]);

/** Last word before the first modifier: "a spokesman for the group" gives "spokesman". */
export function headOf(words: readonly Word[], phrase: WordRange): number {
  let end = phrase.from + 1;
  while (
    end < phrase.to &&
    !(PREPOSITIONS.has(words[end].key) && words[end - 1].text !== '-') &&
    words[end].text !== ',' &&
    !(words[end].lower === 'and' && words[end - 1].text !== '-' && !joinsAdjectives(words, end, phrase.to)) &&
    words[end].lower !== 'for' &&
    !(DATE_WORDS.has(words[end].lower) && BEHIND_NOUN.has(words[end - 1].lower))
  )
    end += 1;
  let head = end - 1;
  while (head > phrase.from && !/[\p{L}\p{N}]/u.test(words[head].text)) head -= 1;
  // "officials familiar with the plan": the adjective begins the modifier.
  return head > phrase.from && BEHIND_NOUN.has(words[head].lower) && end < phrase.to ? head - 1 : head;
}

/** "the Norland and Sorland *governments*": the adjectives share the noun behind them. */
function joinsAdjectives(words: readonly Word[], and: number, to: number): boolean {
  const adjective = (at: number): boolean => /^\p{Lu}/u.test(words[at]?.text ?? '');
  if (!adjective(and - 1) || !adjective(and + 1)) return false;
  let noun = and + 2;
  while (noun < to && adjective(noun)) noun += 1;
  return noun < to && /^\p{Ll}+s$/u.test(words[noun].text) && !PREPOSITIONS.has(words[noun].key);
}

/** The head of a phrase already read: "a spokesman for the group" gives "spokesman". */
export function headWord(name: string): string {
  const cut = name.split(/ (?:of|for|in|at|from|with|on|to|who|close|familiar) |,/, 1)[0];
  return cut.split(' ').at(-1)?.toLowerCase() ?? '';
}

/** "the candidate" is somebody already named; "the official" and "the spokesman" stay unnamed. */
export function describesPerson(noun: string): boolean {
  if (UNNAMED_NOUNS.has(noun)) return false;
  return ROLE_WORDS.has(noun) || /(?:man|woman|old|native|star|mogul|billionaire|magnate)$/.test(noun);
}

/**
 * Words that open no noun phrase for somebody who speaks: "there was …", "done the sums, they say", "neither side
 * believes".
 */
const OPENS_NO_SPEAKER =
  /^(?:citing|designed|done|few|given|here|like|made|neither|no|nobody|none|quoting|referring|seen|there)$/;
/** Words with which no noun phrase ends: "rated Harris better". */
const ENDS_NO_SPEAKER = /^(?:better|best|less|more|most|much|well|worse|worst)$/;
/** Nouns of time: "for three months, said …". */
export const TIME_NOUNS: ReadonlySet<string> = new Set([...TIME_UNITS, 'weekend', 'weekends']);
/** Adverbs that stand at a verb: "the town also gave advice". */
const AT_VERB = new Set(['also', 'already', 'always', 'never', 'not', 'often', 'still', 'then']);

/**
 * Is the stretch before a verb of speech no noun phrase for somebody or something that speaks: a negative, a time, a
 * clause with a verb of its own, an adverb? `head` is its head noun.
 */
export function isNoSpeaker(words: readonly Word[], phrase: WordRange, head: number): boolean {
  const first = words[phrase.from].lower;
  const isNumbered = first === 'no' && /^\p{Nd}/u.test(words[phrase.from + 1]?.text ?? '');
  if ((OPENS_NO_SPEAKER.test(first) && !isNumbered) || ENDS_NO_SPEAKER.test(words[head]?.lower ?? '')) return true;
  if (TIME_NOUNS.has(words[head]?.lower ?? '')) return true;
  const alone = phrase.to === phrase.from + 1;
  const standsForNoun = PRONOUN_DETERMINERS.has(first) || ONE_OF_THEM.test(first);
  return (alone && DETERMINERS.has(first) && !standsForNoun) || hasVerb(words, phrase);
}

/** "…, said *one*": somebody of those who were told of. */
const ONE_OF_THEM = /^(?:another|one)$/;

/** "expects the June numbers", "the town also issued advice": a determiner right behind a verb, or an adverb at one. */
function hasVerb(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let at = from; at < to; at += 1) {
    const { lower, quoted } = words[at];
    if (quoted || /^(?:who|which|that|where|,)$/.test(lower)) return false;
    // "a letter confirming the sale": the participle goes on about the noun.
    const goesOn = at > from + 1 && /ing$/.test(words[at - 1].lower);
    if (at > from && (AT_VERB.has(lower) || (followsVerb(words, at) && !goesOn))) return true;
  }
  return false;
}

/**
 * Whether the phrase, read up to `name`, is a description of whoever is named there: "Bank of Norland economist *Ann
 * Roe*", "the guild's clerk, *Ann Roe*"; not "a friend of singer *Ann Roe*".
 */
export function describesWhoFollows(words: readonly Word[], phrase: WordRange, name: number): boolean {
  if (name <= phrase.from) return false;
  const before = words[name - 1];
  if (before.text === ',') return true;
  if (!/^\p{L}/u.test(before.text) || PREPOSITIONS.has(before.key) || before.lower === 'and' || before.lower === 'for')
    return false;
  const head = headOf(words, phrase);
  const holdsOffice = !/s$/.test(words[head].lower) && !DETERMINERS.has(words[phrase.from].key);
  if (!holdsOffice && speakerNoun(before.lower) !== 'person') return false;
  for (let at = phrase.from; at < name; at += 1) {
    if (!PREPOSITIONS.has(words[at].key) && words[at].lower !== 'for') continue;
    const inName = at > phrase.from && /^\p{Lu}/u.test(words[at - 1].text) && /^\p{Lu}/u.test(words[at + 1].text);
    if (!inName && !holdsOffice) return false;
  }
  return true;
}

/** Heads that count the noun behind "of": "one of the guards", "a number of guards". */
const COUNTS =
  /^(?:all|both|dozens|each|half|hundreds|majority|many|minority|most|number|one|several|some|thousands|three|two)$/;

/**
 * The noun that a phrase is about, in lower case: its head, of "one of the guards" the guards, of "those in favour"
 * people.
 */
export function countedNoun(words: readonly Word[], phrase: WordRange, head: number): string {
  const noun = words[head]?.lower ?? '';
  if (ONE_OF_THEM.test(noun) && phrase.to === phrase.from + 1) return 'person';
  if (/^(?:others|those)$/.test(noun) || (PRONOUN_DETERMINERS.has(noun) && phrase.to === head + 1)) return 'people';
  if (!COUNTS.test(noun) || words[head + 1]?.lower !== 'of' || head + 2 >= phrase.to) return noun;
  const counted = words[headOf(words, { from: head + 2, to: phrase.to })].lower;
  return counted === 'those' || counted === 'them' ? 'people' : counted;
}

const SMALL_NUMBER = `(?:\\d+|${[...SMALL_NUMBERS].join('|')})`;
const SHARE = new RegExp(
  `%|\\bper ?cent\\b|\\b(?:half|majority|quarters?|share|thirds?|fifths?)(?: of\\b|$)|\\b${SMALL_NUMBER}[ -](?:in|of|out of)[ -]${SMALL_NUMBER}\\b`,
  'i',
);

/** "52 percent of voters", "six in 10", "two-thirds of those asked": what a poll found, and nobody's secret. */
export const isShare = (phrase: string): boolean => SHARE.test(phrase);

/** "Minister of Water": whoever holds the office is known. */
export function isOfficeHolder(words: readonly Word[], phrase: WordRange, head: number): boolean {
  const behind = words[head + 2];
  return (
    ROLE_WORDS.has(words[head].lower) &&
    words[head + 1]?.lower === 'of' &&
    head + 2 < phrase.to &&
    /^\p{Lu}/u.test(behind.text) &&
    !/^(?:an?|one|some)$/.test(words[phrase.from].lower)
  );
}

const MADE =
  /^(?:collected|compiled|gathered|issued|posted|prepared|produced|provided|published|released|shared|written)$/;

/**
 * "by the Water Board" behind the noun of a document's phrase, within it or right after it; null when nothing says who
 * made it.
 */
export function makerPhrase(words: readonly Word[], phrase: WordRange, head: number): WordRange | null {
  let at = head + 1;
  if (MADE.test(words[at]?.lower ?? '')) at += 1;
  if (words[at]?.quoted || !/^(?:by|from)$/.test(words[at]?.lower ?? '')) return null;
  return phraseStartingAt(words, at + 1, at + 1 < phrase.to ? phrase.to : words.length);
}

/** "the ministry" as a name: "ministry"; but "the country's ministry", of which the article is the country's. */
export const withoutLeading = (phrase: string): string => phrase.replace(/^the\s+(?!\p{Ll}+(?:['’]s|s['’])\s)/iu, '');

/** A capital, also behind a particle: "d'Aubigny". */
const STARTS_NAME = /^(?:[dl]['’])?\p{Lu}/u;

/** "the Prime Minister", "Norland Water's CEO": an office in capitals, and nobody's name. */
function isOfficeOf(words: readonly Word[], { from, to }: WordRange): boolean {
  const last = words[to - 1];
  if (!/^\p{Lu}/u.test(last.text) || !ROLE_WORDS.has(last.lower)) return false;
  return words[from].lower === 'the' || words.slice(from, to).some(({ text }) => /^['’]s?$/.test(text));
}

/** The capitals that end at the head, or the name behind a comma ("her lawyer, Ann Roe"). */
export function nameInPhrase(
  words: readonly Word[],
  phrase: WordRange,
  head: number,
): { parts: string[]; span: Span } | null {
  let comma = head + 1;
  while (comma < phrase.to && words[comma].text !== ',') comma += 1;
  const isName = (at: number): boolean => STARTS_NAME.test(words[at].text) && !DETERMINERS.has(words[at].key);
  const last = phrase.to - 1;
  const listsOffices = ROLE_WORDS.has(words[head].lower) && /^(?:and|,)$/.test(words[head + 1]?.lower ?? '');
  if (!listsOffices && last === head && isOfficeOf(words, phrase)) return null;
  let end = head + 1;
  if (listsOffices && last > head + 1 && isName(last)) {
    end = phrase.to;
  } else if (!isName(head)) {
    if (phrase.to - comma < 2) return null;
    end = phrase.to;
  } else if (
    ROLE_WORDS.has(words[head].lower) &&
    words[head + 1]?.lower === 'of' &&
    isName(last) &&
    phrase.to - head >= 5
  ) {
    // "Secretary of State Mike Pompeo": the name is behind the office.
    end = phrase.to;
  } else if (words[end]?.lower === 'of' && end + 1 < phrase.to && isName(end + 1)) {
    while (end < phrase.to && (isName(end) || words[end].lower === 'of' || words[end].lower === 'the')) end += 1;
    const parts = [];
    let from = head;
    while (from > phrase.from && isName(from - 1)) from -= 1;
    for (let at = from; at < end; at += 1) parts.push(words[at].text);
    return { parts, span: { start: words[from].start, end: words[end - 1].end } };
  }
  let from = end - 1;
  while (from > phrase.from && words[from - 1].text !== ',' && continuesNameLeft(words, from)) from -= 1;
  const owner = from - 2;
  if (
    INSTITUTION_NOUNS.has(words[end - 1].lower) &&
    owner >= phrase.from &&
    /^['’]s?$/.test(words[from - 1].text) &&
    isName(owner)
  ) {
    from = owner;
    while (from > phrase.from && continuesNameLeft(words, from)) from -= 1;
  }
  const office = words[from - 1]?.lower === 'of' && end - from > 2;
  if (office) from = end - 2;
  const parts = words.slice(from, end).map((word) => word.text);
  return parts.length > 0 ? { parts, span: { start: words[from].start, end: words[end - 1].end } } : null;
}

function continuesNameLeft(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (/^(?:-|\.|&)$/.test(before.text)) return true;
  if (NAME_PARTICLES.has(before.text)) return true;
  return /^\p{Lu}/u.test(before.text) && !DETERMINERS.has(before.key) && !/^['’]/.test(words[from].text);
}

/** Words of the verb itself: "Ann Roe has over the years | warned", "the clerk only | said". */
const OF_VERB = /^(?:had|has|have|just|only)$/;

/** The phrase without what already belongs to its verb. */
export function beforeVerb(words: readonly Word[], { from, to }: WordRange): WordRange {
  for (let at = from + 1; at < to; at += 1) {
    const { lower, quoted } = words[at];
    if (quoted || /^(?:who|which|that|where|,)$/.test(lower)) break;
    if (OF_VERB.test(lower)) return { from, to: at };
  }
  return { from, to };
}

/** "the campaign on Tuesday" gives "the campaign", "a few years ago many doctors" gives "many doctors". */
export function withoutDate(words: readonly Word[], { from: start, to }: WordRange): WordRange {
  let from = start;
  for (let at = start; at < to - 1; at += 1) if (words[at].lower === 'ago') from = at + 1;
  const dated = to - from > 2 && DATE_WORDS.has(words[to - 1].lower) && words[to - 2].lower === 'on';
  return { from, to: dated ? to - 2 : to };
}
