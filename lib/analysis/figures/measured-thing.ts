import { CALENDAR_WORDS } from '../actors/calendar-words.ts';
import type { CountedNoun } from './counted-noun.ts';
import type { FigureWords } from './figure-words.ts';
import { countWords, isGerund, isVerb, MAX_WORDS, phraseAfter, phraseBefore, type Stretch } from './noun-phrases.ts';
import type { Quantity } from './quantities.ts';
import { isCapitalised, isGlued, isHyphen, isWord, type Words } from './words.ts';

/** Function words that are passed on the way back to the subject: "rates *are expected to rise by* 5%". */
const MAX_SKIPPED = 7;
/** Phrases of time and place that are passed on the way: "the rate *in Norwich on Tuesday* was". */
const MAX_PHRASES = 3;
/** Pieces between two levels of one thing: "from $5 *in May 2020 to* $8". */
const MAX_CHAIN = 6;
/** Pieces between two measures of one thing: "4%*, or* $5", "4% *to* $9". */
const MAX_JOINT = 3;
/** Pieces from a word of punishment to its length. */
const PENALTY_REACH = 4;
/** Pieces from a verb of giving to the amount. */
const GIVING_REACH = 4;
/** From so large a count on, what "and" joins to its noun is counted with it: "30,154 *cars, trucks and vans*". */
const LARGE_COUNT = 100;

/** Time units: what lasts is rarely the subject of the sentence. */
const DURATION = /^(?:seconds|minutes|hours|days|weeks|months|years|decades|years old|months old)$/;

/**
 * What is counted or measured, in at most six words of the article, as a range of pieces: the counted noun with its
 * modifiers, what "of" and "and" join to it, and a participle ("international soldiers wounded"); what follows "of" ("10% *of
 * annual turnover*"); the noun after the quantity ("a $700,000 *award*", "$5m in *revenue*"); what stands before its bracket; or
 * the subject before a verb that tells an amount ("*revenue* rose 3.5% to $27bn"). Null when none is near: the subject of
 * another verb ("he spent $5") is not measured. `before` is the figure before it in the sentence, `beforeThing` what that one
 * measures.
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
  const isDuration = unit !== null && DURATION.test(unit);
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

function isChangeWord(word: string, language: FigureWords): boolean {
  return language.up.has(word) || language.down.has(word);
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

/** "350 *from Türkiye*", "two *to Biman Bangladesh Airlines*": the words up to the next mark or link. */
function partChunk(words: Words, from: number, language: FigureWords): Stretch | null {
  let to = from;
  while (
    to < Math.min(words.length, from + MAX_WORDS) &&
    isWord(words.raw[to]) &&
    !language.numberLinks.has(words.lower[to])
  )
    to++;
  return to > from ? [from, to] : null;
}

function nounChunk(words: Words, { noun, value }: Quantity, language: FigureWords): Stretch {
  const { lower, raw } = words;
  const { from, head } = noun!;
  const modified = noun!.noun !== lower[head] && value !== 1 ? modifiedNoun(words, noun!, language) : null;
  if (modified) return modified;
  const start = startOfChunk(words, from, head + 1);
  let to = value >= LARGE_COUNT ? coordinatedEnd(words, head + 1, language) : head + 1;
  if (language.copulas.has(lower[to]) && language.people.has(lower[to + 1])) to++;
  const isHarm = isWord(raw[to]) && (language.casualty.has(lower[to]) || language.people.has(lower[to]));
  if (isHarm || (/[^e]ed$/.test(lower[to] ?? '') && lower[to + 1] !== language.farLink)) to++;
  else if (language.of.has(lower[to])) to = phraseAfter(words, to + 1, language)?.[1] ?? to;
  if (language.each.has(lower[to])) to++;
  return countWords(words, [start, to]) <= MAX_WORDS ? [start, to] : [start, head + 1];
}

/** "an 11-game *losing streak*", "an 11 member *trade agreement*": what a number with a singular noun modifies. */
function modifiedNoun(words: Words, { from, head }: CountedNoun, language: FigureWords): Stretch | null {
  return from === head && !isCapitalised(words.raw[head]) ? phraseAfter(words, head + 1, language) : null;
}

/** The last six words up to the noun. */
function startOfChunk(words: Words, from: number, to: number): number {
  let start = to;
  for (let count = 0; start > from && (count < MAX_WORDS || isGlued(words, start)); ) {
    start--;
    if (!isGlued(words, start)) count++;
  }
  return start;
}

/** "cars*, trucks and vans*": single plurals that commas and a last "and" join to the noun. */
function coordinatedEnd({ lower, raw }: Words, from: number, language: FigureWords): number {
  const isMember = (at: number): boolean =>
    /^\p{L}+s$/u.test(raw[at] ?? '') && !language.stops.has(lower[at]) && !language.plainVerbs.has(lower[at]);
  let at = from;
  while (raw[at] === ',' && isMember(at + 1)) at += 2;
  if (raw[at] === ',') at++;
  return language.numberLinks.has(lower[at]) && isMember(at + 1) ? at + 2 : from;
}

/**
 * The subject of the verb that tells the amount, the object of the verb that changes it, or what its bracket or "of" belongs to.
 * Phrases of time and place are passed on the way; a subject that is said to be the most of something ("wells are the commonest
 * source (38%)") is what is measured.
 */
function subjectOf(
  words: Words,
  quantity: Quantity,
  before: Quantity | undefined,
  language: FigureWords,
): Stretch | null {
  let at = quantity.opening;
  let isTold = isToldRightBefore(words, quantity, language);
  const link = words.lower[at - 1];
  const isJoined =
    isTold || language.nextLinks.has(link) || language.predicates.has(link) || language.levelOpeners.has(link);
  for (let count = 0; count <= MAX_PHRASES; count++) {
    const passed = passBack(words, at, before, language);
    isTold ||= passed.isTold;
    const chunk = phraseBefore(words, passed.to, language);
    if (!chunk) return null;
    const last = words.lower[chunk[1] - 1];
    // another length of time: the subject is too far off
    if (language.timeUnits.has(last)) return null;
    if (isTimeOrPlace(words, chunk, language)) {
      at = chunk[0];
      continue;
    }
    const verb = wordBefore(words, chunk[0], language);
    const isChange =
      isChangeWord(words.lower[chunk[0]], language) && language.changedLinks.has(words.lower[chunk[0] + 1]);
    const isObject = isChange || language.changers.has(words.lower[verb]);
    if (language.predicates.size > 0 && !isTold && !isObject) return null;
    if (language.rateNouns.has(last) && countWords(words, chunk) <= 2 && !isJoined) return null;
    if (!isJoined && !isObject && (isVerb(words, verb, language) || isGerund(words, verb, language))) return null;
    return withoutChange(words, namedBefore(words, chunk, language) ?? chunk, language);
  }
  return null;
}

/** "rate *exceeding* 5%", "rates *around* 5%", "(5%": what stands right before the amount tells it. */
function isToldRightBefore({ lower, raw }: Words, { opening, from, source }: Quantity, language: FigureWords): boolean {
  if (raw[opening - 1] === '(') return true;
  if (opening === from) return false;
  return (
    language.boundVerbs.has(lower[opening]) ||
    (source === 'percent' && isWord(raw[opening - 1]) && !language.stops.has(lower[opening - 1]))
  );
}

/** The piece before a noun phrase and its articles. */
function wordBefore({ lower }: Words, from: number, language: FigureWords): number {
  let at = from - 1;
  while (language.determiners.has(lower[at]) || lower[at] === "'s") at--;
  return at;
}

/** "*reduction in* solar costs" without its change, which is said by a sign. */
function withoutChange({ lower }: Words, [from, to]: Stretch, language: FigureWords): Stretch {
  if (!isChangeWord(lower[from], language) || !language.changedLinks.has(lower[from + 1])) return [from, to];
  let start = from + 2;
  while (language.determiners.has(lower[start])) start++;
  return start < to ? [start, to] : [from, to];
}

/** "*wells* are the commonest source of water": what is said to be the most of it. */
function namedBefore(words: Words, [from]: Stretch, language: FigureWords): Stretch | null {
  const { lower } = words;
  const isMost =
    language.superlatives.has(lower[from - 1]) || (language.copulas.size > 0 && lower[from].endsWith('est'));
  let at = from;
  while (language.determiners.has(lower[at - 1]) || language.superlatives.has(lower[at - 1])) at--;
  return isMost && language.copulas.has(lower[at - 1]) ? phraseBefore(words, at - 1, language) : null;
}

/** "Tuesday"; a name after a word of place: "in Norwich". */
function isTimeOrPlace({ raw, lower }: Words, [from, to]: Stretch, language: FigureWords): boolean {
  const chunk = lower.slice(from, to);
  if (chunk.every((word) => CALENDAR_WORDS.has(word))) return true;
  return language.placeLinks.has(lower[from - 1]) && raw.slice(from, to).every(isCapitalised);
}

/** Back over function words, links and another amount; `isTold` when a word that tells an amount is among them. */
function passBack(
  words: Words,
  at: number,
  before: Quantity | undefined,
  language: FigureWords,
): { to: number; isTold: boolean } {
  const { lower, raw } = words;
  let to = at;
  let isTold = false;
  let skipped = 0;
  while (to > 0 && skipped++ < MAX_SKIPPED) {
    const last = to - 1;
    if (before && to === before.to) {
      to = before.opening;
      isTold ||= at - before.to <= MAX_JOINT;
      continue;
    }
    // "tickets *cost* $5", not "the *cost* of"
    const isNoun = language.costNouns.has(lower[last]) && to !== at;
    if (isNoun || (raw[last] !== '(' && !isPassed(words, last, language))) break;
    if (raw[last] === '(' || tellsAmount(lower[last], language)) isTold = true;
    to--;
  }
  // a preposition tells the amount of the noun that it follows at once: "a rate of 5%", not "he ran for 5 hours"
  if (to < at && language.nextLinks.has(lower[to])) isTold = true;
  return { to, isTold };
}

function tellsAmount(word: string, language: FigureWords): boolean {
  return (
    language.predicates.has(word) ||
    language.by.has(word) ||
    language.subjectLinks.has(word) ||
    language.up.has(word) ||
    language.down.has(word) ||
    language.levelOpeners.has(word)
  );
}

function isPassed(words: Words, at: number, language: FigureWords): boolean {
  return isWord(words.raw[at]) && (language.stops.has(words.lower[at]) || isLink(words.lower[at], language));
}

function isLink(word: string, language: FigureWords): boolean {
  return (
    language.up.has(word) ||
    language.down.has(word) ||
    language.subjectLinks.has(word) ||
    /(?:ly|ing|[^e]ed)$/.test(word)
  );
}

/** "$5m *in revenue*": what the money is, where no place or time stands there. */
function substance(words: Words, at: number, language: FigureWords): Stretch | null {
  if (!language.changedLinks.has(words.lower[at]) || language.determiners.has(words.lower[at + 1])) return null;
  return complement(words, at, language);
}

/** "$5m *on a new road*", "$5m *for a bridge*": what the money is for. */
function purpose(words: Words, at: number, language: FigureWords): Stretch | null {
  return language.purposeLinks.has(words.lower[at]) ? complement(words, at, language) : null;
}

/** "gave $5m *to the town's museum*": to whom, with the preposition, after a verb of giving. */
function recipient(words: Words, { opening, to }: Quantity, language: FigureWords): Stretch | null {
  const isNamed = language.determiners.has(words.lower[to + 1]) || isCapitalised(words.raw[to + 1]);
  if (words.lower[to] !== language.farLink || !isNamed) return null;
  const isGiven = words.lower
    .slice(Math.max(0, opening - GIVING_REACH), opening)
    .some((word) => language.giving.has(word));
  const one = isGiven ? phraseAfter(words, to + 1, language) : null;
  return one && countWords(words, [to, one[1]]) <= MAX_WORDS ? [to, one[1]] : null;
}

/** The noun phrase after a preposition, unless it is a name, a time or has an amount of its own ("on a budget of $5m"). */
function complement(words: Words, at: number, language: FigureWords): Stretch | null {
  const thing = phraseAfter(words, at + 1, language, true);
  if (!thing || words.raw.slice(...thing).every(isCapitalised) || language.of.has(words.lower[thing[1]])) return null;
  const isTime = words.lower.slice(...thing).some((word) => language.timeUnits.has(word) || CALENDAR_WORDS.has(word));
  return isTime || language.rateNouns.has(words.lower[thing[1] - 1]) ? null : thing;
}

/** "paid $5,000 *legal fees*": a noun that follows at once, in lower case; no verb ("$5m *reserved* for", "$5m *building* a road"). */
function nounRightAfter(words: Words, at: number, language: FigureWords): Stretch | null {
  const { lower, raw } = words;
  if (!isWord(raw[at]) || isChangeWord(lower[at], language) || isCapitalised(raw[at])) return null;
  if (isVerb(words, at, language) || isGerund(words, at, language) || language.determiners.has(lower[at])) return null;
  // "5% relative to"
  if (lower[at + 1] === language.farLink) return null;
  // "2% year on year"
  if (language.rateNouns.has(lower[at]) || language.adjectives.has(lower[at])) return null;
  return phraseAfter(words, at, language);
}
