import { CALENDAR_WORDS } from '../calendar-words.ts';
import { withoutQuotations } from '../quotation-marks.ts';
import { FIRST_PERSON, SECOND_PERSON } from './closed-classes.ts';

/** By which words an English text shows that somebody speaks in it, or speaks to its reader. */

/** Is it a word by which somebody speaks of himself: "I", "our"? Not "i", which numbers an item, nor "US". */
export const isFirstPerson = (word: string): boolean =>
  FIRST_PERSON.has(word.toLowerCase()) && word !== 'i' && (word === 'I' || !/^\p{Lu}{2}/u.test(word));

/** Is it a word by which somebody speaks to another: "you", "Your"? */
export const isSecondPerson = (word: string): boolean => SECOND_PERSON.has(word.toLowerCase());

const PLURAL_AND_OBJECTS = [...FIRST_PERSON].filter((word) => word !== 'i');
const AT_START = PLURAL_AND_OBJECTS.map((word) => `${word[0].toUpperCase()}${word.slice(1)}`).join('|');

/**
 * "I", "we're", "our" small anywhere, and with a capital where a sentence or a quotation opens: else it is the word of
 * a title, "Our Town". Not the "I" of "I-95" and "Ida I. Lund".
 */
const SPEAKS = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])(?:I(?![\\p{L}\\p{N}'’.-])|(?:I|we)['’]\\p{Ll}+|(?:${PLURAL_AND_OBJECTS.join('|')})(?![\\p{L}\\p{N}'’-]))|(?:^|["“‘«(\\[:—–] ?)(?:${AT_START})(?![\\p{L}\\p{N}-])`,
  'u',
);

/**
 * The text without the "I" that numbers a name, as in "World War I"; behind the first word, a month or a day it is the
 * writer's.
 */
const withoutNumerals = (text: string): string =>
  text.replace(/(?<= )(\p{Lu}\p{Ll}+) I(?![\p{L}'’])/gu, (whole: string, word: string) =>
    CALENDAR_WORDS.has(word.toLowerCase()) ? whole : word,
  );

/** Does somebody speak of himself in the text, in a quotation or without? */
export const speaksInFirstPerson = (text: string): boolean => SPEAKS.test(withoutNumerals(text));

/** The same outside quotations: does the writer speak, or somebody whose words stand without marks? */
export const writerSpeaks = (text: string): boolean => speaksInFirstPerson(withoutQuotations(text));

const ADDRESS = new RegExp(`\\b(?:${[...SECOND_PERSON].join('|')})\\b`, 'i');

/** Does somebody speak to the reader, or to another: "you", "your"? */
export const addressesSomebody = (text: string): boolean => ADDRESS.test(text);
