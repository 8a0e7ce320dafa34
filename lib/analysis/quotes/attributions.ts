import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  FORMS_OF_BE,
  NOUN_FORMS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TAIL_OPENERS,
} from './function-words.ts';
import type { Word } from './line.ts';
import {
  firstSubject,
  isAdverb,
  isCapital,
  isIntroduction,
  phraseStartingAt,
  subjectBefore,
  type WordRange,
  withNameBehind,
} from './noun-phrases.ts';
import { type SpeechVerb, speechVerb } from './speech-verbs.ts';

/** Who says something in a sentence, with which verb, and what: ranges of words of the line. */
export interface Attribution {
  /** Null for "according to" and a bare colon. */
  verb: SpeechVerb | null;
  /** Null when the sentence does not name the speaker. */
  subject: WordRange | null;
  /** The words of the attribution itself: subject, verb and their modifiers. */
  from: number;
  to: number;
  /** What is said, as far as this sentence has it; empty ranges are null. */
  before: WordRange | null;
  after: WordRange | null;
  /** Content behind the verb begins with "that", a colon, a comma or a quotation: certainly what is said. */
  marked: boolean;
}

/** Furthest that "according to", a tail or an inverted subject is followed, in words. */
const REACH = 40;
const SENTENCE_END = /^[.?!;]$/;

/** Every attribution of the sentence `[from, to)`, in order. */
export function findAttributions(words: readonly Word[], from: number, to: number): Attribution[] {
  const found: Attribution[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word.quoted) continue;
    const attribution =
      word.lower === 'according' && words[at + 1]?.lower === 'to'
        ? accordingTo(words, from, to, at)
        : verbAttribution(words, from, to, at, found.at(-1) ?? null);
    if (!attribution) continue;
    found.push(attribution);
    at = Math.max(at, attribution.to - 1);
  }
  return separate(words, found, from);
}

function accordingTo(words: readonly Word[], from: number, to: number, at: number): Attribution | null {
  const subject = phraseStartingAt(words, at + 2, to);
  if (!subject) return null;
  const whole = withNameBehind(words, subject, to);
  const leads = at === from || (at === from + 1 && words[from].lower === 'but');
  let end = whole.to;
  if (leads) while (end < Math.min(to, at + REACH) && words[end].text !== ',') end += 1;
  return {
    verb: null,
    subject: whole,
    from: at,
    to: end,
    before: leads ? null : { from, to: at },
    after: leads && end + 1 < to ? { from: end + 1, to } : null,
    marked: true,
  };
}

function verbAttribution(
  words: readonly Word[],
  from: number,
  to: number,
  at: number,
  earlier: Attribution | null,
): Attribution | null {
  const verb = verbAt(words, at);
  if (!verb || isPartOfName(words, at) || isOtherSense(words, at, verb)) return null;
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
  if (isPassive(words, group, at) || isNounUse(words, group, at, to, behindQuote)) return null;
  const subject = subjectOf(words, from, group, at, earlier);
  if (!subject && !startsContent(words, at + 1, to)) return null;
  const content = contentBehind(words, verb, at, to);
  const lead = subject && isOwn(words, subject, group) ? subject.from : group;
  const couldTrail =
    !content.marked && lead > from && (content.empty || (content.tail && !isBareIntroduction(words, from, lead)));
  const previous = words[lead - 1];
  const trails =
    couldTrail && (previous.quoted !== null || previous.text === ',' || previous.text === '—' || previous.text === '–');
  const sandwiched = lead > from && (previous.quoted !== null || (previous.text === ',' && words[lead - 2]?.quoted));
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

/** "During the call, he asked about it": a modifier without a verb stands before the subject, not what is said. */
function isBareIntroduction(words: readonly Word[], from: number, to: number): boolean {
  if (!isIntroduction(words[from])) return false;
  for (let at = from; at < to; at += 1)
    if (AUXILIARIES.has(words[at].key) || /^\p{Ll}{2,}ed$/u.test(words[at].text)) return false;
  return true;
}

/** Does the phrase belong to this verb alone: nothing but an apposition or "who" between them? */
function isOwn(words: readonly Word[], subject: WordRange, group: number): boolean {
  if (subject.to > group) return false;
  const next = words[subject.to];
  return subject.to === group || /^[,(—–]$/.test(next.text) || next.lower === 'who' || next.lower === 'which';
}

/** The verb of saying at `at`; "went on" is "continue". */
function verbAt(words: readonly Word[], at: number): SpeechVerb | null {
  const goesOn = words[at].lower === 'on' && /^(?:goes|went)$/.test(words[at - 1]?.lower ?? '');
  return speechVerb(goesOn ? 'continued' : words[at].lower);
}

/** Particles that give a verb another sense: "called on the state", "requested by the town". */
const OTHER_SENSES: Readonly<Record<string, ReadonlySet<string>>> = {
  call: new Set(['for', 'in', 'off', 'on', 'out', 'up', 'upon']),
  feel: new Set(['free', 'like']),
  read: new Set(['about', 'up']),
};

function isOtherSense(words: readonly Word[], at: number, verb: SpeechVerb): boolean {
  const next = words[at + 1];
  if (!next || next.quoted) return verb.lemma === 'continue' && next !== undefined && /^\p{Ll}/u.test(next.text);
  if (/ed$/.test(words[at].lower) && next.lower === 'by') return true;
  return Object.hasOwn(OTHER_SENSES, verb.lemma) && OTHER_SENSES[verb.lemma].has(next.lower);
}

/** "Trump Calls", "the Post Reports": a capital inside a sentence is part of a name or headline; "so-called" is no verb. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const joined = words[at - 1]?.text === '-' || words[at + 1]?.text === '-';
  return joined || (isCapital(words[at]) && !words[at].opens && words[at - 1]?.quoted === null);
}

/** `“…,” said Ann Roe`: the phrase behind the verb when the words before it are what is said. */
function invertedSubject(words: readonly Word[], to: number, at: number): WordRange | null {
  const form = words[at].lower;
  if (/ing$/.test(form) || at + 1 >= to) return null;
  const before = words[at - 1];
  const behindQuote = before.quoted !== null || (/^[,—–]$/.test(before.text) && words[at - 2]?.quoted);
  const behindClause = before.text === ',' && (form === 'said' || form === 'says');
  if (!behindQuote && !behindClause) return null;
  const next = words[at + 1];
  if (next.lower === 'that' || next.quoted || (SUBJECT_PRONOUNS.has(next.key) && form === 'told')) return null;
  const phrase = phraseStartingAt(words, at + 1, to);
  if (!phrase) return null;
  if (behindClause && !behindQuote) {
    const stop = words[phrase.to];
    if (stop && !/^[.,]$/.test(stop.text) && !PREPOSITIONS.has(stop.key) && stop.lower !== 'who') return null;
  }
  return withNameBehind(words, phrase, to);
}

/** `“…,” the letter reads.`: nothing but a subject stands between a quotation and the verb. */
function followsQuotation(words: readonly Word[], from: number, group: number, at: number, to: number): boolean {
  const next = words[at + 1];
  if (next && at + 1 < to && !/^[.,:;—–]$/.test(next.text) && !TAIL_OPENERS.has(next.key)) return false;
  const subject = subjectBefore(words, from, group);
  if (!subject) return false;
  const before = words[subject.from - 1];
  return (
    subject.from > from && (before.quoted !== null || (before.text === ',' && words[subject.from - 2]?.quoted != null))
  );
}

function verbGroupStart(words: readonly Word[], from: number, at: number): number {
  let start = at;
  while (start > from) {
    const before = words[start - 1];
    if (before.quoted) break;
    const catenative = before.lower === 'to' && start - 2 >= from && isCatenative(words[start - 2]);
    if (catenative) start -= 2;
    else if (AUXILIARIES.has(before.key) || isAdverb(before) || /^['’](?:d|ve|ll)$/.test(before.lower)) start -= 1;
    else if (before.lower === 'on' && start - 2 >= from && /^(?:went|goes|going)$/.test(words[start - 2].lower))
      start -= 2;
    else break;
  }
  return start;
}

const CATENATIVES = new Set([
  'continued',
  'continues',
  'declined',
  'on',
  'refused',
  'seemed',
  'appeared',
  'used',
  'tends',
  'wanted',
]);
const isCatenative = (word: Word): boolean => CATENATIVES.has(word.lower);

function isPassive(words: readonly Word[], group: number, at: number): boolean {
  if (/ing$/.test(words[at].lower)) return false;
  for (let index = group; index < at; index += 1) if (FORMS_OF_BE.has(words[index].key)) return true;
  return false;
}

function isNounUse(words: readonly Word[], group: number, at: number, to: number, behindQuote: boolean): boolean {
  const before = words[group - 1];
  const next = words[at + 1];
  const form = words[at].lower;
  if (before && group === at) {
    if (DETERMINERS.has(before.key) || /^['’]s?$/.test(before.text)) return true;
    if (before.lower === 'to') return true;
    if (PREPOSITIONS.has(before.key)) return !/ing$/.test(form);
  }
  if (behindQuote || !NOUN_FORMS.has(form)) return false;
  if (form === 'saying') return false;
  if (!next || at + 1 >= to)
    return !before || !(SUBJECT_PRONOUNS.has(before.key) || isCapital(before) || form === 'read');
  const takesContent = next.quoted !== null || /^[,:]$/.test(next.text) || next.lower === 'that';
  if (takesContent) return before === undefined || (before.quoted === null && PREPOSITIONS.has(before.key));
  const clause = DETERMINERS.has(next.key) || SUBJECT_PRONOUNS.has(next.key) || isCapital(next);
  const subject =
    before !== undefined && (SUBJECT_PRONOUNS.has(before.key) || isCapital(before) || /s$/.test(before.lower));
  return !(clause && subject) && !(group < at && clause) && !(form === 'read' && next.text === '.');
}

function subjectOf(
  words: readonly Word[],
  from: number,
  group: number,
  at: number,
  earlier: Attribution | null,
): WordRange | null {
  const before = group > from ? words[group - 1] : null;
  const participle = /ing$/.test(words[at].lower) && !(group < at && FORMS_OF_BE.has(words[at - 1].key));
  const shares = before !== null && /^(?:and|but|or|then|before|while|as|by|after|in)$/.test(before.lower);
  if (!participle && !shares) {
    const subject = subjectBefore(words, from, group);
    if (subject) return subject;
  }
  if (before === null && !participle) return null;
  if (before?.quoted && !participle) return null;
  const clause = clauseStart(words, Math.max(from, earlier?.to ?? from), group);
  if (clause !== null) return firstSubject(words, clause, group) ?? earlier?.subject ?? null;
  return earlier?.subject ?? firstSubject(words, from, group);
}

/** Where the clause of a participle begins: behind the last "where", "while" or "but" before it; null without one. */
function clauseStart(words: readonly Word[], from: number, group: number): number | null {
  for (let at = group - 2; at > Math.max(from, group - REACH); at -= 1)
    if (OPENS_CLAUSE.has(words[at].key)) return at + 1;
  return null;
}

const OPENS_CLAUSE = new Set(['because', 'but', 'when', 'where', 'while']);

function startsContent(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at];
  if (at >= to) return false;
  return (
    next.quoted !== null ||
    next.text === ':' ||
    next.lower === 'that' ||
    (next.text === ',' && words[at + 1]?.quoted != null && at + 1 < to)
  );
}

function startOfContent(words: readonly Word[], at: number, to: number): boolean {
  return at < to && (words[at].text === ':' || words[at].lower === 'that');
}

/** Past "in a statement on Monday": to the next comma, colon, quotation, "that" or end of the sentence. */
function tailEnd(words: readonly Word[], start: number, to: number): number {
  let end = start;
  while (
    end < Math.min(to, start + REACH) &&
    !words[end].quoted &&
    !/^[,:;—–]$/.test(words[end].text) &&
    words[end].lower !== 'that'
  ) {
    if (SENTENCE_END.test(words[end].text) && (end + 1 >= to || words[end + 1].opens)) break;
    end += 1;
  }
  return end;
}

interface Content {
  range: WordRange | null;
  marked: boolean;
  /** Nothing but the end of the sentence or a comma follows. */
  empty: boolean;
  /** A modifier follows that may belong to a trailing attribution. */
  tail: boolean;
}

function contentBehind(words: readonly Word[], verb: SpeechVerb, at: number, to: number): Content {
  let start = at + 1;
  while (start < to && isAdverb(words[start]) && !TAIL_OPENERS.has(words[start].key)) start += 1;
  const next = words[start];
  const none = { range: null, marked: false, empty: true, tail: false };
  if (!next || start >= to) return none;
  if (next.quoted || next.lower === 'that')
    return { range: { from: start, to }, marked: true, empty: false, tail: false };
  if (next.text === ':') return { range: { from: start + 1, to }, marked: true, empty: false, tail: false };
  if (/^[,.?!;)—–]$/.test(next.text)) {
    const quoted = words[start + 1]?.quoted && start + 1 < to;
    return quoted ? { range: { from: start + 1, to }, marked: true, empty: false, tail: false } : none;
  }
  const addressed = verb.frame === 'addressed' || verb.frame === 'naming';
  const tail = TAIL_OPENERS.has(next.key) || isDateBehind(next);
  const end = tailEnd(words, start, to);
  const stop = words[end];
  if (stop && end < to) {
    const commaQuote = stop.text === ',' && words[end + 1]?.quoted && end + 1 < to;
    const reachesQuote = stop.quoted !== null && (tail || addressed || verb.frame === 'speech');
    if (stop.text === ':' && (tail || addressed || words[end + 1]?.quoted))
      return { range: { from: end + 1, to }, marked: true, empty: false, tail };
    if (stop.lower === 'that' && (tail || addressed))
      return { range: { from: end, to }, marked: true, empty: false, tail };
    if (commaQuote && (tail || addressed)) return { range: { from: end + 1, to }, marked: true, empty: false, tail };
    if (reachesQuote) return { range: { from: end, to }, marked: verb.frame !== 'naming', empty: false, tail };
  }
  if (addressed && !tail) return addressedContent(words, start, to);
  return { range: { from: start, to }, marked: false, empty: false, tail };
}

const isDateBehind = (word: Word): boolean => /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word.text);

/** "told reporters he would": the person addressed is left out when a new subject follows. */
function addressedContent(words: readonly Word[], start: number, to: number): Content {
  for (let at = start + 1; at < Math.min(to, start + 8); at += 1) {
    const word = words[at];
    if (word.quoted || CLAUSE_OPENERS.has(word.key)) break;
    if (SUBJECT_PRONOUNS.has(word.key) || DETERMINERS.has(word.key) || word.lower === 'to')
      return { range: { from: at, to }, marked: false, empty: false, tail: false };
  }
  return { range: { from: start, to }, marked: false, empty: false, tail: true };
}

/**
 * Cuts what is said where the next attribution of the same sentence begins, and leaves out beliefs within what somebody says
 * ("he said he hoped").
 */
function separate(words: readonly Word[], found: Attribution[], from: number): Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of found) {
    const previous = kept.at(-1);
    const joined = words[attribution.from - 1];
    const within = previous?.after && attribution.from > previous.after.from && attribution.from < previous.after.to;
    const parted = joined !== undefined && (joined.text === ',' || joined.lower === 'and' || joined.lower === 'but');
    if (within && attribution.verb?.frame === 'thought' && !parted) continue;
    const relative =
      within && !parted && isInRelativeClause(words, previous) && attribution.subject?.from === previous.subject?.from;
    if (previous && relative) previous.after = null;
    if (previous?.after && within && (parted || attribution.before)) previous.after.to = attribution.from;
    if (attribution.before && previous?.before) attribution.before.from = Math.max(from, previous.to);
    kept.push(attribution);
  }
  return kept;
}

/** "the man who reported the call": the verb belongs to a clause about the subject. */
function isInRelativeClause(words: readonly Word[], { subject, to }: Attribution): boolean {
  const next = subject && subject.to < to ? words[subject.to] : null;
  return next?.lower === 'who' || (next?.text === ',' && words[subject!.to + 1]?.lower === 'who');
}
