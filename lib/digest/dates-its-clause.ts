import { tokenize } from '../analysis/language/tokenize.ts';
import { inMarks } from '../analysis/summary/enclosed.ts';
import { isFiniteVerb } from '../analysis/summary/finite-verb.ts';
import { AUXILIARIES, BASE_FORMS, PAST_FORMS, PRESENT_FORMS } from '../analysis/summary/verb-forms.ts';
import { daysBetween, periodOf, readDay } from '../analysis/timeline/calendar.ts';
import type { Passage, TimelineEntry } from '../contract.ts';

/** Characters beside a date in which its part in the clause shows. */
const REACH = 60;

/** What others are compared with is not when something happened: "up from 4% in 2018", "compared with the same month of 2018". */
const BASELINE =
  /(?:\b(?:compared|comparison) (?:to|with)\b[^,;]*|\b(?:than|versus|vs\.?|dat(?:es?|ed|ing)(?: back)? to|go(?:es|ing)? back to)(?: \p{Ll}+){0,3}|(?:\b(?:changed?|climb(?:ed)?|cut|declined?|decreased?|down|drop(?:ped)?|fall|fallen|fell|gain|grew|growth|higher|increased?|jump(?:ed)?|lower|percent|points?|rise|risen|rose|slid|up)|%) from\b[^,;]*|, from [\d$€£][^,;]*) $/iu;

/** The time is before or behind that of the event, or one end of a span of which the other is no date. */
const BESIDE = /\b(?:after|ahead of|before|beyond|following|prior to)(?: the)? $/i;

/** "the worst since 2009": only the rank goes back so far. */
const RANKED_SINCE =
  /\b(?:best|biggest|first|fewest|highest|largest|last|lowest|most|only|worst|[a-z]{3,}est)\b[^,;]*\bsince (?:the )?$/i;

/** "has stood there since 2009". */
const PERFECT = /\b(?:had|has|have)\b|['’](?:d|s|ve) /;

/** What stands before a date as its own, not as that of a noun behind it: "a | 2010 claim", "its annual | 2022 report". */
const DETERMINER =
  /(?:^|[ (“"])((?:an?|each|every|her|his|its|my|our|that|the|their|this|your)|[^ ]+(?:['’]s|s['’]))((?: (?:annual|former|historic|new|original|previous|recent))?) $/i;

/** A noun behind a date: "2010 claim", not "2010 as". */
const NOUN_BEHIND =
  /^(?: |-)(?!(?:a|about|after|against|ago|alone|along|also|although|amid|an|and|are|as|at|because|been|before|but|by|could|despite|did|during|for|from|had|has|have|he|her|his|if|in|including|into|is|it|its|just|may|might|not|of|on|or|over|said|she|should|since|so|than|that|the|their|they|this|through|to|under|until|was|we|were|when|where|which|while|who|will|with|without|would)\b)[\p{L}“"]/u;

/** Nouns of occasions and texts, whose day is that of what was said or done there: "at a June 6 hearing", "the 2022 report found". */
const OCCASION =
  /^(?:(?: |-|['’]s? )[\p{L}’'-]+){0,2}(?: |-|['’]s? )(?:address|analysis|announcement|article|briefing|call|ceremony|concert|conference|debate|decision|deposition|derby|document|event|filing|forum|game|gathering|hearing|interview|letter|match|meeting|memo|paper|performance|post|race|raid|rally|report|ruling|session|slideshow|speech|statement|study|summit|survey|talks|testimony|trial|tweet|verdict|visit|vote)\b/u;

/** Prepositions of place and time, behind which an occasion is that of the clause: "said at". */
const AT_OCCASION = /(?:^|, |\b(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n) )(?:(?:[Tt]he )?(?:\p{Lu}[^ ]* )*)$/u;

/** "the act of 2007", and not "the end of 2007". */
const OF_NOUN =
  /\b(?!(?:afternoon|april|as|august|autumn|beginning|close|course|day|days|december|end|ending|evening|fall|february|first|half|instead|january|july|june|march|may|middle|month|months|morning|night|november|october|out|part|period|quarter|rest|season|second|september|spring|start|summer|third|week|weeks|winter)\b)\p{L}+ of (?:the )?$/iu;

/** A year that ends a name: "Agenda 2030", "Euro 2020". */
const NAME_BEFORE =
  /(?:^|[^.!?] )(?!(?:According|After|Already|And|As|Around|Before|But|By|During|Early|From|In|Late|Of|On|Since|Through|Until|Up)\b)\p{Lu}[\p{L}’'-]+ $/u;
/** A law or paper with its year: "the Water Act, 2009". */
const LAW_BEFORE = /\b(?:Act|Bill|Budget|Census|Code|Index|Law|Order|Regulations|Report|Rules|Survey),? $/;
const MONTH_OR_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|q[1-4])\p{Ll}*\.? $/iu;

/** Time words that say the day only of who speaks, or no day at all: "today's world", "in recent years", "in the morning". */
const NO_DAY =
  /^(?:(?:the )?(?:coming|past|recent|previous|next few) (?:days|weeks|months|years|decades|seasons)|(?:over |in |during |within )?the (?:last|past) (?:year|month|week|decade|quarter|summer|winter)|(?:the )?(?:beginning|course|remainder|rest|start) of (?:the|this) .*)$/i;
const PART_OF_DAY =
  /^(?:(?:about|around|at|before|early|in|just|late|later|mid|nearly|on|shortly|the|very|of|that|same|a|after|next) ?)*(?:morning|afternoon|evening|night|noon|midnight|day|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d|\d{1,2} o['’]clock)(?: \p{Lu}{2,4})?(?: local time)?$/iu;
const BARE_SEASON = /^(?:(?:during|in|of|the) )*(?:spring|summer|autumn|fall|winter)$/i;
const HOURS_APART = /\b(?:hours?|minutes?|seconds?) (?:ago|earlier|later)$/i;
/** "over 20 years ago" is no year. */
const VAGUE_AGO = /\b(?:almost|at least|less than|more than|nearly|over|well over) $/i;

/** A month of any year, where the present tense tells a habit: "In November, the air is dry". */
const BARE_MONTH =
  /^(?:(?:early|late|mid)[- ]?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/** Words that mean another day in somebody's mouth than in the writer's. */
const DEICTIC = /\b(?:ago|last|next|now|the (?:month|week|weekend|year)|this|today|tomorrow|tonight|yesterday)\b/i;
const PRESENT =
  /^(?:today|tonight|this (?:month|quarter|season|week|year|fiscal year)|the current .*|the (?:month|weekend|year)|(?:late|early|later|earlier|mid) ?-?(?:this|in the) (?:month|year)|the? ?end of (?:the|this) .*)$/i;

/** Verb groups that look ahead. */
const AHEAD = /^(?:['’]ll|shall|will|wo|won['’]t)$/i;

type Look = 'back' | 'ahead' | 'now' | null;

/** Behind "is" these look ahead: "is due on Friday". */
const PROSPECT = /^(?:due|expected|likely|planned|scheduled|set|slated|to)$/;
/** No verb stands right behind these. */
const DETERMINERS = /^(?:an?|her|his|its|our|the|their|this)$/;

/** Where the finite verb nearest before the date looks, else the one behind it; null without one. */
function lookOf(row: string, at: number): Look {
  const tokens = tokenize(row);
  const date = tokens.findIndex(({ end }) => end > at);
  const lookAt = (index: number): Look => {
    const word = tokens[index].text.toLowerCase();
    const before = tokens[index - 1]?.text.toLowerCase() ?? '';
    const after = tokens[index + 1]?.text.toLowerCase() ?? '';
    if (AHEAD.test(word)) return 'ahead';
    if (PROSPECT.test(word) || before === 'be') return null;
    if (/^(?:am|are|is|['’]re)$/.test(word)) return PROSPECT.test(after) ? 'ahead' : 'now';
    if (/^(?:did|had|has|have|was|were|['’]ve)$/.test(word)) return 'back';
    if (AUXILIARIES.has(word)) return 'now';
    if (PAST_FORMS.has(word) || /^\p{Ll}{3,}ed$/u.test(word)) return DETERMINERS.test(before) ? null : 'back';
    if (PRESENT_FORMS.has(word) && isFiniteVerb(tokens, index)) return 'now';
    return BASE_FORMS.has(word) && /^(?:I|they|we|you)$/i.test(before) ? 'now' : null;
  };
  for (let index = date - 1; index >= 0; index--) {
    const look = lookAt(index);
    if (look) return look;
  }
  for (let index = date + 1; index < tokens.length; index++) {
    const look = lookAt(index);
    if (look) return look;
  }
  return null;
}

/** Does the time of a value begin behind the day of publication, or is it over before that? Null for neither, and where one is unknown. */
function sideOf(value: string, published: string | null): 'ahead' | 'over' | null {
  const day = readDay(published);
  const period = periodOf(value);
  if (day === null || period === null) return null;
  if (daysBetween(day, period.first) > 0) return 'ahead';
  return daysBetween(period.last, day) > 0 ? 'over' : null;
}

/** A date in its row: what stands before and behind it. */
interface Setting {
  before: string;
  after: string;
}

/** Does the date belong to a noun of the clause, so that it does not say when the clause happened: "a 2010 claim", "Agenda 2030"? */
function datesNoun({ text, type }: TimelineEntry, { before, after }: Setting): boolean {
  if (/^\s?\/|^[-–]\d/.test(after) || /[/]$/.test(before)) return true;
  if (/^[-–]\p{Lu}/u.test(after) || /\p{L}[-–]$/u.test(before)) return true;
  if (OF_NOUN.test(before)) return true;
  const isYear = /^\d{4}$/.test(text);
  if (isYear && (LAW_BEFORE.test(before) || (NAME_BEFORE.test(before) && !MONTH_OR_DAY.test(before)))) return true;
  if (/^['’]s?(?!\p{L})/u.test(after)) {
    return /^(?:today|tomorrow|this|next|last)\b/i.test(text) || !(type !== 'duration' && AT_OCCASION.test(before));
  }
  const determiner = DETERMINER.exec(before);
  if (!determiner || /^(?:the|this|last|next|that|on|in|at|early|late)\b/i.test(text)) return false;
  // "a Saturday", "every 2 April".
  if (!NOUN_BEHIND.test(after)) return /^(?:an?|each|every)$/i.test(determiner[1]);
  const phrase = determiner.index + (/^[ (“"]/.test(determiner[0]) ? 1 : 0);
  return !(OCCASION.test(after) && AT_OCCASION.test(before.slice(0, phrase)));
}

/** One end of a span of which the other is no date: "between Friday and the vote", "from 4% today to 9%", a bare "from 2009". */
function isEndOfSpan({ value }: TimelineEntry, { before, after }: Setting): boolean {
  if (/\bbetween (?:the )?$/i.test(before)) return true;
  if (/\bfrom [^,;]*$/i.test(before) && /^ to\b/.test(after)) return true;
  return /\bfrom (?:the )?$/i.test(before) && /^\d{4}$/.test(value);
}

/** Does the expression name no calendar time that the row can stand under? */
function namesNoTime({ text }: TimelineEntry, { before, after }: Setting): boolean {
  return (
    NO_DAY.test(text) ||
    PART_OF_DAY.test(text) ||
    BARE_SEASON.test(text) ||
    HOURS_APART.test(text) ||
    (/ago$/i.test(text) &&
      (VAGUE_AGO.test(before) || /^(?:almost|at least|less than|more than|nearly|over|well over)\b/i.test(text))) ||
    (/^the /i.test(text) && /^ (?:he|I|it|she|they|we|you)\b/.test(after))
  );
}

/**
 * Does an English expression say when its clause (`row`, with the expression in it) happened? Not when it belongs to a noun ("a 2010 claim"), to
 * a comparison ("up from 2018"), to a quotation in which "today" is another day, or to what is so for long ("Today, few farm"); nor when
 * the value lies on the other side of `published` (ISO 8601, or null) than the clause looks. `isSpan` is for the
 * two ends of a span of time in one expression, "2004 to 2017".
 */
export function datesItsClause(
  entry: TimelineEntry,
  row: Passage,
  { published, isSpan }: { published: string | null; isSpan: boolean },
): boolean {
  const from = entry.start - row.start;
  const to = entry.end - row.start;
  if (from < 0 || entry.end > row.end) return false;
  const cut = Math.max(0, from - REACH);
  const setting = { before: (cut > 0 ? '…' : '') + row.text.slice(cut, from), after: row.text.slice(to, to + REACH) };
  const { before } = setting;
  if (/\([^)]*$/.test(before)) return false;
  if (BASELINE.test(before) || RANKED_SINCE.test(before)) return false;
  if (entry.type !== 'time' && BESIDE.test(before)) return false;
  if (/\bsince (?:the )?$/i.test(before) && !PERFECT.test(before)) return false;
  if (!isSpan && isEndOfSpan(entry, setting)) return false;
  if (datesNoun(entry, setting) || namesNoTime(entry, setting)) return false;
  if (DEICTIC.test(entry.text) && isQuoted(row.text, from)) return false;
  const look = lookOf(row.text, from);
  if (PRESENT.test(entry.text) && (look === 'now' || look === null)) return false;
  if (
    /^today$/i.test(entry.text) &&
    /(?:^|\s)(?:I|we|you|they|\p{Ll}+ing) (?:\p{Ll}+ )?$/u.test(before) &&
    look !== 'ahead'
  )
    return false;
  const side = sideOf(entry.value, published);
  if (look === 'now' && side !== 'ahead' && BARE_MONTH.test(entry.text)) return false;
  if (side === 'ahead') return look !== 'back' || PLANNED.test(row.text);
  return !(side === 'over' && look === 'ahead' && !/\d{4}/.test(entry.text));
}

/** What past verbs say of the future: "agreed to open in 2030". */
const PLANNED =
  /\b(?:ahead|by|could|deadline|due|expect\p{Ll}*|from|may|might|plan\p{Ll}*|scheduled|set|should|through|to|until|will|would)\b/u;

/** Does the text at an offset stand between quotation marks? */
function isQuoted(row: string, at: number): boolean {
  const tokens = tokenize(row);
  const index = tokens.findIndex(({ end }) => end > at);
  return inMarks(tokens)[index] === true && /["“„«]/.test(row.slice(0, at));
}
