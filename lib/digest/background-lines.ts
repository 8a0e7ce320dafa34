import { COUNTS_FROM_BEFORE, DEMONSTRATIVE, OPENS_BACKWARDS, POINTS_BACK } from '../analysis/summary/sentence-cues.ts';
import type { Annotation, Passage } from '../contract.ts';

/** A sentence is told again when a line of the summary has so much of it, in characters or in longer words. */
const MOST_TOLD = 0.6;
/** More would be longer than the summary that they stand behind; the first in the text are kept. */
const MOST_LINES = 4;

/** Longer words, which carry what a sentence tells; of every script. */
const contentWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** Does the line say again, in however other an order, what the other one says? */
function repeats(line: string, other: string): boolean {
  const words = contentWords(line);
  const told = contentWords(other);
  return words.size > 0 && [...words].filter((word) => told.has(word)).length >= MOST_TOLD * words.size;
}

/** What stands between quotation marks, which go on into the next sentence where none closes them. */
const QUOTED = /["“„«][^"”“»]*(?:["”“»]|$)/gu;

/** Somebody's words alone, without who says them: a quotation, and no word behind it. */
const isUnspoken = (text: string): boolean => /^["“„«]/.test(text) && !/\p{L}/u.test(text.replace(QUOTED, ''));

/** Signs, in the words of an English sentence, that it needs one before it. */
const POINTERS = [POINTS_BACK, OPENS_BACKWARDS, COUNTS_FROM_BEFORE, DEMONSTRATIVE];

/** Does it need a sentence before it, or stand in brackets there? */
const leansOnOthers = (text: string, language: string): boolean =>
  /^[([]/.test(text) || isUnspoken(text) || (language === 'en' && POINTERS.some((sign) => sign.test(text)));

/**
 * The article's own background as a reader is shown it: without the sentences that the summary above tells nearly whole or in other words,
 * and without those that point back, as nothing before them says to what.
 */
export function backgroundLines({ language, summary, background }: Annotation): Passage[] {
  const shown = [...summary.why, ...summary.how].filter(({ doubtful }) => !doubtful);
  const told = [...summary.what, ...shown, ...summary.keyPoints];
  return background.fromArticle
    .filter(
      ({ start, end, text }) =>
        !leansOnOthers(text, language) &&
        told.every(
          (line) =>
            Math.min(end, line.end) - Math.max(start, line.start) < MOST_TOLD * (end - start) &&
            !repeats(text, line.text),
        ),
    )
    .slice(0, MOST_LINES);
}
