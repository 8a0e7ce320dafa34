import { TIME_UNITS } from '../language/en/calendar.ts';
import type { FigureWords } from '../language/figure-words.ts';
import { isChangeWord } from './change.ts';
import { nounChunk, partChunk } from './counted-chunk.ts';
import { phraseAfter, type Stretch } from './noun-phrases.ts';
import type { Quantity } from './quantities.ts';
import { subjectOf } from './subject-of-amount.ts';
import { nounRightAfter, purpose, recipient, substance } from './thing-after-amount.ts';
import { isGlued, isHyphen, isWord, type Words } from './words.ts';

/** Pieces between two levels of one thing: "from $5 *in May 2020 to* $8". */
const MAX_CHAIN = 6;
/** Pieces from a word of punishment to its length. */
const PENALTY_REACH = 4;

/**
 * What is counted or measured, in at most six words of the article, as a range of pieces: the counted noun with its
 * modifiers, what "of" and "and" join to it, and a participle ("international soldiers wounded"); what follows "of"
 * ("10% *of annual turnover*"); the noun after the quantity ("a $700,000 *award*", "$5m in *revenue*"); what stands
 * before its bracket; or the subject before a verb that tells an amount ("*revenue* rose 3.5% to $27bn"). Null when
 * none is near: the subject of another verb ("he spent $5") is not measured. `before` is the figure before it in the
 * sentence, `beforeThing` what that one measures.
 */
export function findMeasuredThing(
  words: Words,
  quantity: Quantity,
  before: Quantity | undefined,
  beforeThing: Stretch | null,
  language: FigureWords,
): Stretch | null {
  if (quantity.noun) return nounChunk(words, quantity, language);
  if (quantity.part !== null) return partChunk(words, quantity.to, language);
  if (quantity.source === 'noun') return null;
  const { lower } = words;
  const { opening, to, source, unit } = quantity;
  if (isChangeWord(lower[to], language)) {
    const changed = changedThing(words, to, language);
    if (changed || language.determiners.has(lower[opening - 1])) return changed;
  } else if (language.comparatives.has(lower[to])) return null;
  if (language.worth.has(lower[to]) && language.of.has(lower[to + 1]))
    return phraseAfter(words, to + 2, language, true);
  if (isBaseAfter(words, quantity, language)) return phraseAfter(words, to + 1, language, true);
  if (quantity.form === 'fraction' && language.determiners.has(lower[to])) return phraseAfter(words, to, language);
  if (isAttributive(words, quantity, language)) {
    const noun = phraseAfter(
      words,
      isHyphen(words, to) && isGlued(words, to) ? afterCompound(words, to) : to,
      language,
    );
    if (noun || isPossessive(words, opening - 1)) return noun;
  }
  if (before && beforeThing && isChained(words, before, quantity, language)) return beforeThing;
  const isDuration = unit !== null && TIME_UNITS.has(unit.replace(/ old$/, ''));
  const isOf = language.of.has(lower[opening - 1]);
  const penalty = isDuration && !isOf ? penaltyOf(words, quantity, language) : null;
  if (penalty) return penalty;
  const isMoney = source === 'money';
  const own = isMoney ? (nounRightAfter(words, to, language) ?? substance(words, to, language)) : null;
  if (own) return own;
  const subject = isDuration && !isOf ? null : subjectOf(words, quantity, before, language);
  if (subject) return subject;
  if (isMoney) return purpose(words, to, language) ?? recipient(words, quantity, language);
  // "69% use it" is a verb, "a permanent 5% tax" is none
  const isModified = isWord(words.raw[opening - 1]) && !language.stops.has(lower[opening - 1]);
  return isModified && !language.verbBases.has(lower[to]) ? nounRightAfter(words, to, language) : null;
}

/** "12 years in *prison*", "*jailed* for 12 years": what makes a length of time a punishment. */
function penaltyOf(words: Words, { opening, to }: Quantity, language: FigureWords): Stretch | null {
  const { lower } = words;
  const inside = language.changedLinks.has(lower[to]) ? phraseAfter(words, to + 1, language) : null;
  if (inside && lower.slice(...inside).some((word) => language.penalty.has(word))) return inside;
  for (let at = opening - 1; at >= Math.max(0, opening - PENALTY_REACH) && isWord(words.raw[at]); at--) {
    if (language.penalty.has(lower[at])) return [at, at + 1];
  }
  return null;
}

/** "a 21.4% drop in *annual profit*". */
function changedThing(words: Words, at: number, language: FigureWords): Stretch | null {
  return language.changedLinks.has(words.lower[at + 1]) ? phraseAfter(words, at + 2, language, true) : null;
}

/** "10% *of* the turnover", "1.2m tonnes *of* grain". */
function isBaseAfter({ lower }: Words, { to }: Quantity, language: FigureWords): boolean {
  return language.of.has(lower[to]);
}

/** "a $700,000 award", "a 10-km road", "the bank's 5% target": the amount stands before the noun that it belongs to. */
function isAttributive(words: Words, { opening, to }: Quantity, language: FigureWords): boolean {
  const before = words.lower[opening - 1];
  return language.determiners.has(before) || isPossessive(words, opening - 1) || isHyphen(words, to);
}

function isPossessive({ lower, raw }: Words, at: number): boolean {
  return lower[at] === "'s" || (/^['’]$/.test(raw[at] ?? '') && /s$/.test(lower[at - 1] ?? ''));
}

/** Past "-deep" in "20-foot-deep well": where the noun begins. */
function afterCompound(words: Words, hyphen: number): number {
  const next = hyphen + 1;
  return isHyphen(words, hyphen) && isGlued(words, next) && isWord(words.raw[next]) ? next + 1 : next;
}

/** "from $5 in May *to $8*", "$5, up *from $4* a year ago": levels of one thing. */
function isChained(
  { lower, raw }: Words,
  before: Quantity,
  { opening, unit }: Quantity,
  language: FigureWords,
): boolean {
  const link = lower[opening - 1];
  if (before.unit !== unit || opening - before.to > MAX_CHAIN) return false;
  if (raw.slice(before.to, opening).some((piece) => /^[;:.()—]$/.test(piece))) return false;
  return link === language.farLink || language.levelOpeners.has(link);
}
