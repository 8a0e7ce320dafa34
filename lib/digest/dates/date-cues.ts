import {
  MONTH_NAME,
  MONTH_SHORT,
  SEASON_NAME,
  WEEKDAY_NAME,
  WEEKDAY_SHORT,
} from '../../analysis/language/en/calendar.ts';
import { mayLeadToYear } from '../../analysis/language/en/year-words.ts';

/**
 * Signs, in the words around a date of an English clause, of whether it says when the clause happened. Own lists, by
 * reading.
 */

/**
 * What others are compared with is not when something happened: "up from 4% in 2018", "compared with the same month of
 * 2018".
 */
export const BASELINE =
  /(?:\b(?:compared|comparison) (?:to|with)\b[^,;]*|\bthan (?:there )?(?:are|did|had|has|have|is|was|were)\b[^,;]*|\b(?:than|versus|vs\.?|dat(?:es?|ed|ing)(?: back)? to|go(?:es|ing)? back to)(?: \p{Ll}+){0,3}|(?:\b(?:changed?|climb(?:ed)?|cut|declined?|decreased?|down|drop(?:ped)?|fall|fallen|fell|gain|grew|growth|higher|increased?|jump(?:ed)?|lower|percent|points?|rise|risen|rose|slid|up)|%) from\b[^,;]*|, from [\d$€£][^,;]*) $/iu;

/** The time is before or behind that of the event, or one end of a span of which the other is no date. */
export const BESIDE = /\b(?:after|ahead of|before|beyond|following|prior to)(?: the)? $/i;

/** What was so at a time: "As of April, Norland had nine dams". */
export const AS_OF = /\bas of (?:the )?(?:early |late |mid-?)?$/i;

/** "the view of the board from April": the words before are a noun's, and no verb's, which would begin there. */
export const FROM_BEHIND_NOUN =
  /\b(?!(?:apart|away|back|day|days|lasts?|month|months|on|open|opens|ran|runs?|week|weeks|year|years)\b)(?!\p{Ll}+(?:ed|en|ing|ly)\b)\p{Ll}{4,} from (?:the )?$/u;

/**
 * Papers and figures on which a clause rests, up to their day: "according to figures released in", "based on a poll
 * conducted in".
 */
export const SOURCE = /\b(?:according to|as per|based on|citing) [^,;:]*$/i;

/** What is done time and again. */
export const HABIT = /\b(?:generally|normally|traditionally|typically|usually)\b/i;
/** Weekdays of any week: "on a Tuesday, Thursday or". */
export const ANY_OF_WEEKDAYS = /\b(?:an?|any) \p{Lu}\p{Ll}+day(?:, \p{Lu}\p{Ll}+day)*,? (?:(?:and|or) )?$/u;
/** A weekday alone. */
export const WEEKDAY = new RegExp(`^(?:${WEEKDAY_NAME})s?$`);

/** A day as pages give it: "Fri, June 2, 2023". */
export const SHORT_WEEKDAY = new RegExp(`^(?:${WEEKDAY_SHORT})\\.?, `);
/** A day as captions give it behind their place: "Friday, June 2, 2023". */
export const FULL_DAY = /^\p{Lu}\p{Ll}+day, \p{Lu}[\p{Ll}.]+ \d{1,2}, \d{4}$/u;

/** Behind these a year opens a noun: "on 2015 levels". */
export const TOUCHES_NOUN = /\b(?:against|at|for|into|on|with) $/;
/** Behind these a year is one of several things, and no time: "like 2003 and 1984". */
export const LIKENED = /\b(?:alongside|and|beside|like|or|than|unlike) $/;
/** Verbs of which a year right before them is the subject. */
export const FINITE_BEHIND = /^ (?:could|did|had|has|is|marked|may|might|saw|was|will|would)\b/;

/** "has stood there since 2009". */
export const PERFECT = /\b(?:had|has|have)\b|['’](?:d|s|ve) /;

/**
 * What stands before a date as its own, not as that of a noun behind it: "a | 2010 claim", "its annual | 2022 report".
 */
export const DETERMINER =
  /(?:^|[ (“"])((?:an?|each|every|her|his|its|my|our|that|the|their|this|your)|[^ ]+(?:['’]s|s['’]))((?: (?:annual|former|historic|new|original|previous|recent))?) $/i;

/** A noun behind a date: "2010 claim", not "2010 as". */
export const NOUN_BEHIND =
  /^(?: |-)(?!(?:a|about|after|against|ago|alone|along|also|although|amid|an|and|are|as|at|because|been|before|but|by|could|despite|did|during|for|from|had|has|have|he|her|his|if|in|including|into|is|it|its|just|may|might|not|of|on|or|over|said|she|should|since|so|than|that|the|their|they|this|through|to|under|until|was|we|were|when|where|which|while|who|will|with|without|would)\b)[\p{L}“"]/u;

/**
 * Nouns of occasions and texts, whose day is that of what was said or done there: "at a June 6 hearing", "the 2022
 * report found".
 */
export const OCCASION =
  /^(?:(?: |-|['’]s? )[\p{L}’'-]+){0,2}(?: |-|['’]s? )(?:address|analysis|announcement|article|briefing|call|ceremony|concert|conference|debate|decision|deposition|derby|document|event|filing|forum|game|gathering|hearing|interview|letter|match|meeting|memo|paper|performance|post|race|raid|rally|report|ruling|session|slideshow|speech|statement|study|summit|survey|talks|testimony|trial|tweet|verdict|visit|vote)\b/u;

/** Prepositions of place and time, behind which an occasion is that of the clause: "said at". */
export const AT_OCCASION = /(?:^|, |\b(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n) )(?:(?:[Tt]he )?(?:\p{Lu}[^ ]* )*)$/u;

/**
 * Ballots, whose day is that of what was done there: "won in the June 7 primary"; but not of what meddled in it or is
 * told of it.
 */
export const BALLOT =
  /^(?:(?: |-)[\p{L}’'-]+){0,2}(?: |-)(?:ballot|caucus|convention|election|inauguration|primary|referendum|runoff)\b/u;
/** What was done to a ballot or told of it, before its date. */
export const OUT_OF_BALLOT =
  /\b(?:fraud|influenc\p{Ll}*|interfer\p{Ll}*|interven\p{Ll}*|involvement|meddl\p{Ll}*|part|role|tamper\p{Ll}*)\b[^,;]*$/u;

/**
 * Deeds and disasters, whose day is that of who came to harm in them: "died in the 2015 attack", not "was convicted
 * in".
 */
export const HARM =
  /^(?:(?: |-)[\p{L}’'-]+){0,2}(?: |-)(?:attack|blast|bombing|clash|collapse|crash|disaster|earthquake|explosion|fire|flood|invasion|massacre|protest|riot|shooting|siege|storm|strike|war)s?\b/u;
/** What came to those in the deed or disaster, before its date. */
export const HARMED =
  /\b(?:destroyed|died|hurt|injured|killed|lost|perished|wounded)\b(?: \p{Ll}+){0,3} (?:during|in) (?:the )?$/u;

/** "the act of 2007", and not "the end of 2007". */
export const OF_NOUN = new RegExp(
  `\\b(?!(?:afternoon|as|beginning|close|course|day|days|end|ending|evening|first|half|hours|instead|middle|month|months|morning|night|out|part|period|quarter|rest|season|second|start|third|week|weeks|${MONTH_NAME}|${SEASON_NAME})\\b)\\p{L}+ of (?:the )?$`,
  'iu',
);

/** A capitalised word before a year, within a sentence or at its head. */
const CAPITALISED_BEFORE = /(?:^|[^.!?] )(?<word>\p{Lu}[\p{L}’'-]+) $/u;

/** Does a year behind the words end a name: "Agenda 2030", "Euro 2020"? */
export function endsInName(before: string): boolean {
  const word = CAPITALISED_BEFORE.exec(before)?.groups?.word;
  return word !== undefined && !mayLeadToYear(word);
}

/** A law or paper with its year: "the Water Act, 2009". */
export const LAW_BEFORE = /\b(?:Act|Bill|Budget|Census|Code|Index|Law|Order|Regulations|Report|Rules|Survey),? $/;
/** Months, days and seasons before a year, which then ends no name. */
export const MONTH_OR_DAY = new RegExp(
  `\\b(?:${MONTH_NAME}|${MONTH_SHORT}|${WEEKDAY_NAME}|${WEEKDAY_SHORT}|${SEASON_NAME}|q[1-4])\\.? $`,
  'iu',
);

/**
 * Time words that say the day only of who speaks, or no day at all: "today's world", "in recent years", "in the
 * morning".
 */
export const NO_DAY =
  /^(?:(?:the )?(?:coming|past|recent|previous|next few) (?:days|weeks|months|years|decades|seasons)|(?:over |in |during |within )?the (?:last|past) (?:year|month|week|decade|quarter|summer|winter)|(?:the )?(?:beginning|course|remainder|rest|start) of (?:the|this) .*)$/i;
/** A part of a day or an hour, without its day. */
export const PART_OF_DAY =
  /^(?:(?:about|around|at|before|early|in|just|late|later|mid|nearly|on|shortly|the|very|of|that|same|a|after|next) ?)*(?:morning|afternoon|evening|night|noon|midnight|day|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d|\d{1,2} o['’]clock)(?: \p{Lu}{2,4})?(?: local time)?$/iu;
/** A season of any year: "in winter". */
export const BARE_SEASON = new RegExp(`^(?:(?:during|in|of|the) )*(?:${SEASON_NAME})$`, 'i');
/** A time counted from an hour that another sentence tells. */
export const HOURS_APART = /\b(?:hours?|minutes?|seconds?) (?:ago|earlier|later)$/i;
/** "nearly a year ago" is no year; nor is "over a year ago", which has no value. */
export const VAGUE_AGO = /^(?:almost|less than|nearly)\b.*\bago$/i;

/** A month of any year, where the present tense tells a habit: "In November, the air is dry". */
export const BARE_MONTH = new RegExp(`^(?:(?:early|late|mid)[- ]?)?(?:${MONTH_NAME})$`, 'i');

/** Words that mean another day in somebody's mouth than in the writer's. */
export const DEICTIC =
  /\b(?:ago|last|next|now|the (?:month|week|weekend|year)|this|today|tomorrow|tonight|yesterday)\b/i;
/**
 * The stretch of time in which the article appears, where only a verb of past or future tells of an event: "prices rise
 * this year".
 */
export const PRESENT = new RegExp(
  `^(?:today|tonight|this (?:month|quarter|season|week|year|fiscal year|${SEASON_NAME})|the current .*|the (?:month|weekend|year)|(?:late|early|later|earlier|mid) ?-?(?:this|in the) (?:month|year)|the? ?end of (?:the|this) .*)$`,
  'i',
);

/** Verb groups that look ahead. */
export const AHEAD = /^(?:['’]ll|shall|will|wo)$/i;

/** Present forms of what is planned: "opens on Friday". */
export const PROGRAMME =
  /^(?:begins|debuts|ends|expires|kicks|launches|opens|premieres|reopens|resumes|returns|starts)$/;

/** Behind "is" these look ahead: "is due on Friday". */
export const PROSPECT = /^(?:due|expected|likely|planned|scheduled|set|slated|to)$/;

/** What past verbs say of the future: "agreed to open in 2030". */
export const PLANNED =
  /\b(?:ahead|by|could|deadline|due|expect\p{Ll}*|from|may|might|plan\p{Ll}*|scheduled|set|should|through|to|until|will|would)\b/u;

/**
 * Participles of verbs that need an object, so that behind a noun they tell what was done to it: "the deal reached in
 * May". Own list, by reading.
 */
export const DONE_TO: ReadonlySet<string> = new Set(
  `
  adopted agreed announced approved arrested awarded brokered built captured carried charged committed completed
  conducted convicted created delivered described detained discovered drafted enacted established filed found founded
  given held imposed installed introduced issued killed launched made negotiated obtained ordered organised organized
  planned produced proposed published purchased reached received recorded released scheduled seized sent set signed
  slated sold staged stolen struck submitted taken unveiled written
  `
    .trim()
    .split(/\s+/),
);

/** What was planned and did not come: "cancelled a fair planned for July". */
export const CALLED_OFF =
  /\b(?:abandoned|averted|called off|cancell?ed|delayed|dropped|halted|postponed|scrapped|scuttled|shelved|suspended|withdrawn|withdrew)\b/i;

/** Texts and occasions that tell what they tell on their day: "a study published last year found". */
export const TELLS_THEN =
  /^(?:analysis|article|briefing|filing|hearing|interview|letter|memo|paper|poll|report|ruling|speech|statement|study|survey)$/;
