import type { Actor, Quote, Span } from '../../contract.ts';
import { finish, type Steps } from '../../steps.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../language/en/closed-classes.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './attributions.ts';
import { foldQuotations, type Line, type Word } from './line.ts';
import { isCapital, subjectPronoun, type WordRange } from './noun-phrases.ts';
import { plainQuotations } from './plain-quotations.ts';
import { type Draft, quotesOfSentence } from './sentence-quotes.ts';
import { createSpeakerFinder, type Speaker, type SpeakerFinder } from './speakers.ts';
import { firstSubject } from './subject-phrases.ts';
import { type TranscriptTurn, transcriptTurns } from './transcript.ts';

/**
 * Finds direct, indirect and mixed quotes with their speakers, in text order. A quotation broken by its attribution
 * gives one quote per part. Names, pronouns and "the ministry" resolve to actors where the list has them; without
 * actors the names are read off the text. Texts in other languages than English give their quotations without speakers.
 * Pure; linear in the text; a text without quotes gives [].
 */
export function findQuotes(text: AnalysedText, actors: readonly Actor[]): Quote[] {
  return finish(quotesInSteps(text, actors));
}

/** The same as `findQuotes`, in steps. */
export function* quotesInSteps(text: AnalysedText, actors: readonly Actor[]): Steps<Quote[]> {
  const lines = yield* foldQuotations(text);
  if (!readAsEnglish(text.language))
    return plainQuotations(lines).map((draft) => toQuote(text.article.text, draft, null));
  yield;
  const turns = transcriptTurns(text.article.text, lines);
  yield;
  const speakers = yield* createSpeakerFinder(text, lines, actors);
  const found: Found[] = [];
  const state: Carry = { speaker: null, line: -2, introduces: null };
  for (const [index, line] of lines.entries()) {
    yield;
    const before =
      index > 0 && text.article.blocks[lines[index - 1].block].role !== 'subheading' ? lines[index - 1] : null;
    for (const one of quotesOfLine(line, index, before, turns.get(line) ?? null, speakers, state)) found.push(one);
  }
  carryBack(found);
  // Nobody who could have said it: a headline or a slogan set in quotation marks.
  return found
    .filter(({ draft, speaker }) => draft.attribution || speaker)
    .map(({ draft, speaker }) => toQuote(text.article.text, draft, speaker))
    .filter((quote) => /[\p{L}\p{N}]/u.test(quote.text));
}

interface Found {
  draft: Draft;
  /** Index of its paragraph among the lines. */
  line: number;
  speaker: Speaker | null;
  /** The paragraph ended before the quotation did. */
  runsOn: boolean;
}

interface Carry {
  /** Who spoke last. */
  speaker: Speaker | null;
  line: number;
  /** Who was left speaking at the end of the last paragraph: "Ms Roe said:". */
  introduces: Speaker | null;
}

function quotesOfLine(
  line: Line,
  index: number,
  before: Line | null,
  turn: TranscriptTurn | null,
  speakers: SpeakerFinder,
  state: Carry,
): Found[] {
  const found: Found[] = [];
  const { words } = line;
  if (turn) {
    const speaker = speakers.resolveLabel(turn.span, turn.name);
    state.speaker = speaker;
    state.line = index;
    const draft: Draft = {
      start: turn.content.start,
      end: turn.content.end,
      kind: 'direct',
      attribution: null,
      alone: true,
      word: 0,
      doubtful: false,
    };
    return turn.content.end > turn.content.start ? [{ draft, line: index, speaker, runsOn: turn.runsOn }] : [];
  }
  const introduced = state.introduces;
  state.introduces = null;
  for (const [from, to] of sentencesOf(words)) {
    const attributions = findAttributions(words, from, to);
    const resolved = new Map<Attribution, Speaker | null>();
    let asked: Speaker | null = null;
    for (const one of attributions) {
      resolved.set(
        one,
        one.subject ? speakers.resolve(words, one.subject, words[from].start, toldBy(words, one)) : null,
      );
      // Remembers who was asked as well: "he" of "asked Roe about the days when *he* claimed".
      asked = speakers.asked(words, one);
    }
    const drafts = quotesOfSentence(words, from, to, attributions);
    for (const draft of drafts) {
      let speaker = draft.attribution ? (resolved.get(draft.attribution) ?? null) : null;
      if (!draft.attribution) {
        const near = index - state.line <= 1 ? state.speaker : null;
        if (draft.alone) {
          const isFirst = found.length === 0;
          speaker = introduced && isFirst ? introduced : near;
          if (!speaker && isFirst && before && isUtterance(words[draft.word].text))
            speaker = subjectOf(before, speakers);
          // Nobody who is named in the words speaks them.
          if (
            speaker &&
            speaker.kind === 'person' &&
            !goesOn(words, draft, found.at(-1) ?? null, speaker) &&
            !tellsOwnName(words[draft.word].text) &&
            speakers.isNamedIn(speaker, draft)
          )
            speaker = null;
        } else {
          const carries =
            index === state.line || (near !== null && MAY_SPEAK.has(near.kind)) || isUtterance(words[draft.word].text);
          speaker = speakerOfFragment(words, from, to, draft.word, speakers, carries ? near : null);
        }
      }
      if (speaker && draft.kind !== 'indirect') {
        state.speaker = speaker;
        state.line = index;
      }
      // "high hopes that …", "expects the numbers to …": nobody says it.
      if (speaker?.kind === 'none' && draft.kind !== 'direct') continue;
      const subject = draft.attribution?.subject;
      // "You could say, “…”": nobody has said it.
      if (subject && subjectPronoun(words[subject.from]) === 'you') draft.doubtful = true;
      const quoted = words[draft.word]?.quoted;
      const runsOn = quoted !== null && quoted !== undefined && !quoted.closed;
      found.push({ draft, line: index, speaker, runsOn });
    }
    const last = attributions.at(-1);
    const speaker = last ? (asked ?? resolved.get(last) ?? null) : null;
    if (speaker && words[to - 1]?.text === ':') state.introduces = speaker;
    if (speaker && !drafts.some((draft) => draft.kind !== 'indirect')) {
      state.speaker = speaker;
      state.line = index;
    }
  }
  return found;
}

/**
 * Whom the last sentence of a paragraph without a quote tells of; a quotation in a paragraph of its own behind it is
 * theirs.
 */
function subjectOf({ words }: Line, speakers: SpeakerFinder): Speaker | null {
  const [from, to] = sentencesOf(words).at(-1) ?? [0, 0];
  const subject = from < to ? firstSubject(words, from, to) : null;
  return subject && speakers.personAt(words, subject);
}

/** `“I am Ann Roe”`, `“They call me Roe”`: the speaker's own name within what is said. */
const tellsOwnName = (quoted: string): boolean =>
  /\b(?:I am|I['’]m|my name|(?:call|calls|called|tell|tells|told) me|to me)\b/.test(quoted);

/**
 * Spans of what an attribution's subject says: nobody named there is the subject's pronoun. Of words before it that
 * stand partly in quotation marks the rest is the article's, and in "When Roe came, she said, …" Roe may speak.
 */
function toldBy(words: readonly Word[], { before, after }: Attribution): Span[] {
  const told: Span[] = [];
  for (const range of [before, after]) {
    if (!range || range.to <= range.from) continue;
    const own = words.slice(range.from, range.to);
    const quoted = own.filter((word) => word.quoted);
    if (quoted.some(({ text }) => tellsOwnName(text))) return [];
    const opening = own[0];
    const bracket = own.findIndex(({ text }) => text === '(');
    const clause = CLAUSE_OPENERS.has(opening.key) || PREPOSITIONS.has(opening.key);
    if (range === before && (quoted.length > 0 || clause))
      for (const { start, end } of quoted) told.push({ start, end });
    else told.push({ start: opening.start, end: (bracket > 0 ? own[bracket] : own[own.length - 1]).end });
  }
  return told;
}

/** `“…,” said Roe. *“…”*`: the same speaker's next words, with nothing between them and the attribution's sentence. */
function goesOn(words: readonly Word[], { start }: Draft, last: Found | null, speaker: Speaker): boolean {
  if (!last?.draft.attribution || last.draft.kind !== 'direct' || last.speaker?.name !== speaker.name) return false;
  return !words.slice(last.draft.word + 1).some((word) => word.quoted && word.end <= start);
}

/** Whoever words in quotation marks may be given to without a verb of saying. */
const MAY_SPEAK: ReadonlySet<Speaker['kind']> = new Set(['institution', 'person', 'unknown']);

/** A whole sentence in quotation marks is speech; a part of one may be a term or a title. */
const isUtterance = (quoted: string): boolean => /^\p{Lu}/u.test(quoted) && /[.,!?…]$/.test(quoted);

/** "a reporter", "the plan": one that the sentence is about. */
const isOneThing = (words: readonly Word[], { from }: WordRange): boolean =>
  /^(?:an?|one|the)$/.test(words[from].lower);

/**
 * Without a verb of saying: the sentence's subject when it can speak, else whoever is named last before the quotation,
 * else `carried`.
 */
function speakerOfFragment(
  words: readonly Word[],
  from: number,
  to: number,
  quoted: number,
  speakers: SpeakerFinder,
  carried: Speaker | null,
): Speaker | null {
  const sentence = words[from].start;
  const subject = firstSubject(words, from, to);
  const speaker = subject && canSpeak(words, subject) ? speakers.resolve(words, subject, sentence) : null;
  if (speaker && MAY_SPEAK.has(speaker.kind)) return speaker;
  if (speaker?.kind === 'document') return isUtterance(words[quoted].text) ? speaker : null;
  const named = quoted < to ? speakers.lastNamed(sentence, words[quoted].start) : null;
  if (named) return named;
  const whole = speaker !== null && speaker.kind !== 'none' && isUtterance(words[quoted].text);
  return whole && isOneThing(words, subject!) ? speaker : carried;
}

/** A name, a pronoun, a plural or a phrase with a determiner. */
function canSpeak(words: readonly Word[], { from, to }: WordRange): boolean {
  const first = words[from];
  return (
    isCapital(first) || SUBJECT_PRONOUNS.has(first.key) || DETERMINERS.has(first.key) || /s$/.test(words[to - 1].lower)
  );
}

/** Longest sentence in words; a line of quotations without an end is cut there, so that the work stays linear. */
const LONGEST_SENTENCE = 300;
/** Words behind a quotation within which its attribution ends. */
const ATTRIBUTION_REACH = 60;

/** Sentences of a line as word ranges. A sentence goes on behind a quotation when an attribution follows. */
function sentencesOf(words: readonly Word[]): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && at - from < LONGEST_SENTENCE && (!words[at].opens || continuesBehindQuote(words, at)))
      continue;
    ranges.push([from, at]);
    from = at;
  }
  return words.length > 0 ? ranges : [];
}

/** `“Why now?” Ann Roe asked.` is one sentence. */
function continuesBehindQuote(words: readonly Word[], at: number): boolean {
  const quoted = words[at - 1];
  if (!quoted.quoted || words[at].quoted) return false;
  let end = at + 1;
  while (end < words.length && end - at < ATTRIBUTION_REACH && !words[end].opens) end += 1;
  const attribution = findAttributions(words, at - 1, end)[0];
  if (attribution?.before?.to !== at) return false;
  // “We paid.” Roe called it a “fraud”: of a name for something.
  if (attribution.verb?.frame === 'naming' && ENDS_STATEMENT.test(quoted.text)) return false;
  if (attribution.after === null) return true;
  // “Stop!” She replied that …: the new sentence has its own content.
  const next = words[attribution.after.from];
  // “We paid.” He added:
  if (next === undefined) return false;
  return next.quoted !== null && !hasItsOwn(words, quoted, attribution, next);
}

/**
 * `“We paid.” He added: “They did not.”`: a full stop, a pronoun or a colon shows that the attribution opens what
 * stands behind it.
 */
function hasItsOwn(words: readonly Word[], quoted: Word, { from, to, after }: Attribution, next: Word): boolean {
  const isStatement = ENDS_STATEMENT.test(quoted.text);
  const gap = after!.from - to;
  // “We paid.” Roe said, “but not all.” But: “We paid.” Roe warned the town it “may well fall”.
  if (!/^[^\p{L}\p{N}]*\p{Lu}/u.test(next.text)) return isStatement && gap > 1;
  return isStatement || words[after!.from - 1].text === ':' || subjectPronoun(words[from]) !== null;
}

/** A full stop that is no ellipsis. */
const ENDS_STATEMENT = /(?<![.…])\.["”’')\]]*$/;

/** A quotation that runs over paragraphs, each of which opens it anew, belongs to whoever its end is attributed to. */
function carryBack(found: Found[]): void {
  let next: Found | null = null;
  for (const one of found.toReversed()) {
    if (one.draft.attribution) next = one.draft.kind === 'direct' ? one : null;
    else if (one.runsOn && next?.line === one.line + 1) {
      one.speaker = next.speaker;
      next = one;
    } else next = null;
  }
}

function toQuote(source: string, draft: Draft, speaker: Speaker | null): Quote {
  const span = trimSpan(source, draft);
  const verb = draft.attribution?.verb ?? null;
  return {
    ...span,
    text: source.slice(span.start, span.end),
    kind: draft.kind === 'direct' && isInApostrophes(source, span) ? 'mixed' : draft.kind,
    speaker: speaker ? { start: speaker.span.start, end: speaker.span.end } : null,
    speakerName: speaker?.name ?? null,
    actor: speaker?.actor ?? null,
    unnamed: speaker?.unnamed ?? false,
    verb: verb?.lemma ?? null,
    strength: verb?.strength ?? 'neutral',
    ...(draft.doubtful ? { doubtful: true as const } : {}),
  };
}

/**
 * Do two apostrophes stand for its marks? Such marks set off terms and titles too, so that not all within is sure to be
 * said.
 */
const isInApostrophes = (source: string, { start, end }: Span): boolean =>
  source.slice(start - 2, start) === "''" || source.slice(end, end + 2) === "''";

function trimSpan(source: string, { start, end }: Span): Span {
  const cut = source.slice(start, end);
  return { start: start + (cut.length - cut.trimStart().length), end: start + cut.trimEnd().length };
}
