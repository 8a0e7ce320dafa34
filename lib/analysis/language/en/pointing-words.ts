import { PERIOD_NAME, PERIODS, TIME_UNITS } from './calendar.ts';
import { DEMONSTRATIVES, FIRST_PERSON, PERSONAL_PRONOUNS, POSSESSIVES, SECOND_PERSON } from './closed-classes.ts';

/**
 * English words that stand for what another sentence tells, as alternatives of patterns, and the rules that ask for
 * them.
 */

const isThird = (word: string): boolean => !FIRST_PERSON.has(word) && !SECOND_PERSON.has(word);
const isOfPersons = (word: string): boolean => /^(?:he|her|his|she)$/.test(word);
const capitalised = (word: string): string => `${word[0].toUpperCase()}${word.slice(1)}`;
const alternatives = (words: Iterable<string>): string => [...words].join('|');
const inEitherCase = (words: Iterable<string>): string =>
  [...words].map((word) => `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`).join('|');

/** Subjects of the third person: "he". */
const SUBJECTS = [...PERSONAL_PRONOUNS].filter(isThird);
/** What names the owner of a thing by a pronoun of the third person: "his". */
const OWNERS = [...POSSESSIVES].filter(isThird);
/** They stand before a noun, or for it: "these concerns". */
const DETERMINERS = ['such', ...DEMONSTRATIVES];

/** Subjects and demonstratives, small: "he", "those"; with a possessive a sentence may name its owner behind it. */
export const POINTING_SUBJECT: string = alternatives([...SUBJECTS, ...DEMONSTRATIVES]);

/** The same without demonstratives, and with possessives: "he", "his". */
export const POINTING_PRONOUN: string = alternatives([...SUBJECTS, ...OWNERS]);

/** Pronouns and possessives of somebody: "She", "her". */
export const PERSON_POINTER: string = inEitherCase([...SUBJECTS, ...OWNERS].filter(isOfPersons));

/** "this" but where the article's day shows the time: "this week", "this past summer", "this Monday". */
const THIS_DAY = `(?! (?:past|${PERIOD_NAME}|\\p{Lu}))`;

/** What stands for a thing, or for several: "It", "their", "such". */
export const THING_POINTER: string = `${inEitherCase(
  [...SUBJECTS, ...OWNERS, ...DETERMINERS].filter((word) => !isOfPersons(word) && word !== 'this'),
)}|[Tt]his${THIS_DAY}`;

/** Words with which a sentence opens that points back, or in which somebody speaks: small. */
export const POINTING_OPENERS: ReadonlySet<string> = new Set([
  'hers',
  ...SUBJECTS,
  ...OWNERS,
  ...DETERMINERS,
  ...FIRST_PERSON,
  ...SECOND_PERSON,
]);

/** Points back to a sentence before. */
export const POINTS_BACK = new RegExp(`^(?:Both|${alternatives([...POINTING_OPENERS].map(capitalised))})\\b`);

/** "Despite these concerns", "To combat this, …", "At the time": the first words point back to what was told before. */
export const OPENS_BACKWARDS = new RegExp(
  `^(?:(?:\\S+ ){1,3}(?:${alternatives(DETERMINERS.filter((word) => word !== 'that'))})(?![\\p{L}'’])(?! (?:${PERIOD_NAME}))|(?:After|At|Before|By|Despite|Following|For|From|In|On|Since|To \\p{Ll}+|Under|With|Without) that |At the (?:same|time)\\b)`,
  'u',
);

/**
 * "Two years later, …", "If they prove so, …": a time counted from what was told before, or its subject behind an
 * opener.
 */
export const COUNTS_FROM_BEFORE = new RegExp(
  `^(?:(?:\\S+ ){0,4}(?:${alternatives(TIME_UNITS)}) (?:after that|afterwards?|earlier|later)\\b|(?:After|Although|As|Because|Before|If|Since|Though|When|While) (?:${POINTING_SUBJECT}) )`,
);

const NEAR_PERIODS = 'afternoon|day|evening|month|morning|night|week|weekend|year';

/** A time that the sentence before gives, as an alternative of a pattern: "[Tt]he same day", "[Tt]he previous year". */
export const TIME_OF_BEFORE = `(?:[Tt](?:hat|he) same|[Tt]he (?:following|next|preceding|previous)) (?:${NEAR_PERIODS})`;

/** The same anywhere in a sentence, or "at the time". */
export const SAME_TIME = new RegExp(`\\b(?:${TIME_OF_BEFORE}|[Aa]t (?:that|the) time(?! of))\\b`);

/** "Lund criticised this, …", "it led to these.": a pointing word that is all of an object. */
export const POINTS_ALONE = /\b(?:these|this|those)[,.;](?:\s|$)/;

const DEMONSTRATIVE = new RegExp(
  `\\b(?:${alternatives(DETERMINERS.filter((word) => word !== 'that'))}|(?<=\\b(?:about|after|at|by|during|for|from|in|of|on|to|with) )that) (?<noun>\\p{Ll}[\\p{L}-]*)`,
  'gu',
);

/**
 * Words behind a demonstrative that make it no noun which stands for something: a time that the article's day shows, or
 * "those who", "such a".
 */
const NO_NOUN: ReadonlySet<string> = new Set([
  ...PERIODS,
  ...`a about an and are as at by cycle day election fiscal for from had has in is of on or outside term that time to was
  way were when which who whose will with`.split(/\s+/),
]);

/**
 * Does an English line speak of a thing that another sentence tells, by a demonstrative with a noun that does not stand
 * in the line before it: "these concerns", "the toll of that flood", not "those living there"?
 */
export function pointsToNoun(line: string): boolean {
  return [...line.matchAll(DEMONSTRATIVE)].some(({ index, groups }) => {
    const noun = groups?.noun ?? '';
    const isPeople = /(?:ed|ing)$/.test(noun);
    return !NO_NOUN.has(noun) && !isPeople && !line.slice(0, index).includes(noun);
  });
}
