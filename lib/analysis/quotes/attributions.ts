import { AUXILIARIES } from '../language/en/auxiliaries.ts';
import { PREPOSITIONS } from '../language/en/closed-classes.ts';
import type { Attribution } from './attribution.ts';
import { NOUN_FORMS } from './attribution-words.ts';
import type { Word } from './line.ts';
import { isCapital, isIntroduction, phraseStartingAt, type WordRange, withNameBehind } from './noun-phrases.ts';
import { canBeFinite, hasPredicate } from './predicate.ts';
import { contentBehind, startOfContent, startsContent, tailEnd } from './reported-content.ts';
import { followsQuotation, invertedSubject, subjectOf } from './subjects.ts';
import { looksLikeTitle } from './titles.ts';
import {
  isBareInfinitive,
  isNounUse,
  isOtherSense,
  isPartOfName,
  isPassive,
  isSaidByNobody,
  verbAt,
  verbGroupStart,
} from './verb-groups.ts';

/** Furthest that a leading "according to" is followed, in words. */
const REACH = 40;

/** Index of an attribution's verb, or of "according". */
export const verbOf = ({ subject, from, to }: Attribution): number =>
  subject && subject.from > from && subject.to === to ? from : to - 1;

/** Every attribution of the sentence `[from, to)`, in order. */
export function findAttributions(words: readonly Word[], from: number, to: number): Attribution[] {
  const found: Attribution[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word.quoted) continue;
    const attribution =
      word.lower === 'according' && words[at + 1]?.lower === 'to'
        ? accordingTo(words, from, to, at)
        : (inWordsOf(words, from, to, at) ?? verbAttribution(words, from, to, at, found.at(-1) ?? null));
    if (!attribution) continue;
    found.push(attribution);
    at = Math.max(at, attribution.to - 1);
  }
  return separate(words, found, from);
}

/** "According to Ann Roe, *of* the dam's board, …". */
const OPENS_APPOSITION = /^(?:at|from|of|which|who|whose)$/;

/** "…, *published in* May, …" belongs to the source too. */
const opensApposition = (words: readonly Word[], at: number): boolean =>
  OPENS_APPOSITION.test(words[at].lower) ||
  (/^\p{Ll}{3,}ed$/u.test(words[at].text) && PREPOSITIONS.has(words[at + 1]?.key ?? ''));

function accordingTo(words: readonly Word[], from: number, to: number, at: number): Attribution | null {
  const subject = phraseStartingAt(words, at + 2, to);
  if (!subject) return null;
  const whole = withNameBehind(words, subject, to);
  const opens = at === from || (at === from + 1 && words[from].lower === 'but');
  const leads = opens || (words[at - 1].text === ',' && words[at - 2]?.lower === 'that');
  let end = whole.to;
  const limit = Math.min(to, at + REACH);
  if (leads) {
    while (end < limit && words[end].text !== ',') end += 1;
    if (end + 1 < limit && opensApposition(words, end + 1)) {
      end += 1;
      while (end < limit && words[end].text !== ',') end += 1;
    }
  }
  // "a book that, according to Ann Roe, “…”"
  const opensQuotation =
    words[at - 1]?.text === ',' && words[end]?.text === ',' && end + 1 < to && words[end + 1].quoted !== null;
  return {
    verb: null,
    subject: whole,
    from: at,
    to: end,
    before: leads || opensQuotation ? null : { from, to: at },
    after: (leads && end + 1 < to) || opensQuotation ? { from: end + 1, to } : null,
    marked: true,
  };
}

/** `*in Ann Roe’s words*, “…”`, `*in the words of Ann Roe*, “…”`, and the same behind the quotation. */
function inWordsOf(words: readonly Word[], from: number, to: number, at: number): Attribution | null {
  if (words[at].lower !== 'in' || at + 3 >= to) return null;
  const isOf = ['the', 'words', 'of'].every((word, offset) => words[at + 1 + offset]?.lower === word);
  const subject = isOf ? phraseStartingAt(words, at + 4, to) : ownerOfWords(words, at + 1, to);
  if (!subject) return null;
  const end = isOf ? subject.to : words.findIndex(({ lower }, index) => index >= subject.to && lower === 'words') + 1;
  const content = /^[,:]$/.test(words[end]?.text ?? '') ? end + 1 : end;
  const attribution = { verb: null, subject, from: at, to: end, marked: true };
  if (content < to && words[content].quoted) return { ...attribution, before: null, after: { from: content, to } };
  return words[at - 1]?.quoted && at > from ? { ...attribution, before: { from, to: at }, after: null } : null;
}

/** Words of the longest owner: "in former mayor Ann Roe’s own words". */
const LONGEST_OWNER = 8;

/** "*Ann Roe*’s words"; null where nobody owns them. */
function ownerOfWords(words: readonly Word[], from: number, to: number): WordRange | null {
  let end = from;
  while (end < Math.min(to, from + LONGEST_OWNER) && /^[\p{L}.-]/u.test(words[end].text) && !words[end].quoted)
    end += 1;
  const own = words[end + 1]?.lower === 'own' ? end + 2 : end + 1;
  return end > from && /^['’]s?$/.test(words[end]?.text ?? '') && words[own]?.lower === 'words'
    ? { from, to: end }
    : null;
}

function verbAttribution(
  words: readonly Word[],
  from: number,
  to: number,
  at: number,
  earlier: Attribution | null,
): Attribution | null {
  const verb = verbAt(words, at);
  if (!verb || isPartOfName(words, at) || isOtherSense(words, at, verb) || isSubjectNoun(words, at)) return null;
  if (isBareInfinitive(words, from, at)) return null;
  const inverted = from < at ? invertedSubject(words, to, at) : null;
  if (inverted) {
    const end = tailEnd(words, inverted.to, to);
    const comma = words[end]?.text === ',' && words[end + 1]?.quoted;
    const lead = startOfContent(words, end, to);
    return {
      verb,
      subject: inverted,
      from: at,
      to: inverted.to,
      before: { from, to: at },
      after: comma || lead ? { from: end, to } : null,
      marked: true,
    };
  }
  const group = verbGroupStart(words, from, at);
  const behindQuote = followsQuotation(words, from, group, at, to);
  if (isPassive(words, group, at) || isSaidByNobody(words, group)) return null;
  if (isNounUse(words, group, at, to, behindQuote)) return null;
  const subject = subjectOf(words, from, group, at, earlier);
  if (!subject && !startsContent(words, at + 1, to)) return null;
  const content = contentBehind(words, verb, at, to);
  if (subject && content.empty && verb.frame === 'thought' && isAmount(words[subject.to - 1])) return null;
  const lead = subject && isOwn(words, subject, group) ? subject.from : group;
  const couldTrail =
    !content.marked && lead > from && (content.empty || (content.tail && !isBareIntroduction(words, from, lead)));
  const previous = words[lead - 1];
  // "Roe left, warning nobody": what the speaker did.
  const isAct = subject !== null && subject.to < lead && /ing$/.test(words[at].lower) && !previous?.quoted;
  const trails =
    couldTrail &&
    !isAct &&
    (previous.quoted !== null || previous.text === ',' || previous.text === '—' || previous.text === '–');
  const sandwiched =
    lead > from &&
    (previous.quoted !== null || (previous.text === ',' && (words[lead - 2]?.quoted ?? null) !== null)) &&
    !(content.range && isTitleIntroduction(words, from, lead));
  const after = content.range && !(trails && !content.marked) ? content.range : null;
  if (!after && !trails && !sandwiched && !content.empty) return null;
  return {
    verb,
    subject,
    from: lead,
    to: at + 1,
    before: trails || sandwiched ? { from, to: lead } : null,
    after,
    marked: content.marked,
  };
}

/** "the “Dams in Norland” report shows": a noun with its verb behind it. */
function isSubjectNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!NOUN_FORMS.has(words[at].lower) || !next || next.quoted || isCapital(next)) return false;
  return /^\p{Ll}{3,}s$/u.test(next.text) && verbAt(words, at)?.lemma === words[at].lower && canBeFinite(words, at + 1);
}

/** "short of the 2.3 *million* expected": a participle, and nobody who expects. */
function isAmount({ text }: Word): boolean {
  return /^(?:\p{Nd}.*|%|[mb]illion|percent|cent|trillion|dollars|euros|pounds)$/u.test(text);
}

/** "During the call, he asked about it": a modifier without a verb stands before the subject, not what is said. */
function isBareIntroduction(words: readonly Word[], from: number, to: number): boolean {
  if (!isIntroduction(words[from]) || /^(?:and|but)$/.test(words[from].lower)) return false;
  const looksFinite = ({ key, text }: Word): boolean => AUXILIARIES.has(key) || /^\p{Ll}{2,}ed$/u.test(text);
  return !words.slice(from, to).some(looksFinite) || !hasPredicate(words, from, to);
}

/** "On this week's “Norland Today,” Roe said …": a modifier that ends with the title of a work or programme. */
function isTitleIntroduction(words: readonly Word[], from: number, lead: number): boolean {
  const last = words[lead - 1].text === ',' ? lead - 2 : lead - 1;
  const title = words[last];
  return last > from && title.quoted !== null && looksLikeTitle(title.text) && isBareIntroduction(words, from, lead);
}

/** Does the phrase belong to this verb alone: nothing but an apposition or "who" between them? */
function isOwn(words: readonly Word[], subject: WordRange, group: number): boolean {
  if (subject.to > group) return false;
  const next = words[subject.to];
  return subject.to === group || /^[,(—–]$/.test(next.text) || next.lower === 'who' || next.lower === 'which';
}

/**
 * Cuts what is said where the next attribution of the same sentence begins, and leaves out beliefs within what somebody
 * says ("he said he hoped").
 */
function separate(words: readonly Word[], found: Attribution[], from: number): Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of found) {
    const previous = kept.at(-1);
    const joined = words[attribution.from - 1];
    const within = previous?.after && attribution.from > previous.after.from && attribution.from < previous.after.to;
    const parted = joined !== undefined && PARTS_CLAIMS.test(joined.lower);
    if (within && attribution.verb?.frame === 'thought' && !parted) continue;
    if (within && (isActOfItsOwn(words, attribution) || isInfinitiveOf(words, previous, attribution))) continue;
    const relative =
      within && !parted && isInRelativeClause(words, previous) && attribution.subject?.from === previous.subject?.from;
    if (previous && relative) previous.after = null;
    if (previous?.after && within && (parted || attribution.before)) previous.after.to = attribution.from;
    if (attribution.before && previous?.before) attribution.before.from = Math.max(from, previous.to);
    kept.push(attribution);
  }
  return kept;
}

/** Before the next attribution these end what is said; quotations end it by themselves. */
const PARTS_CLAIMS = /^(?:,|and|but|while|whilst|whereas)$/;

/**
 * "Roe *said* they would go and *tell* the clerk it was late": in its base form the second verb shares an auxiliary
 * within what is said.
 */
function isInfinitiveOf(
  words: readonly Word[],
  outer: Attribution,
  { verb, subject, from, to, marked }: Attribution,
): boolean {
  if (!verb || !outer.verb || marked || !subject || subject.to > from) return false;
  if (words[to - 1].lower !== verb.lemma || !/^(?:and|or)$/.test(words[from - 1]?.lower ?? '')) return false;
  return words[verbOf(outer)].lower !== outer.verb.lemma;
}

/** "as of May, the country had admitted a million people": a subject, an object, and nothing said. */
function isActOfItsOwn(words: readonly Word[], { subject, from, before, after, marked }: Attribution): boolean {
  if (subject === null || subject.from < from || before !== null || after === null || marked) return false;
  return !hasPredicate(words, after.from, after.to);
}

/** "the man who reported the call": the verb belongs to a clause about the subject. */
export function isInRelativeClause(
  words: readonly Word[],
  { subject, to }: Pick<Attribution, 'subject' | 'to'>,
): boolean {
  const next = subject && subject.to < to ? words[subject.to] : null;
  return next?.lower === 'who' || (next?.text === ',' && words[subject!.to + 1]?.lower === 'who');
}
