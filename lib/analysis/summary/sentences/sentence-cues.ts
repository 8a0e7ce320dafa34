import { MONTH_NAME, PERIOD_NAME, SEASON_NAME } from '../../language/en/calendar.ts';
import { JOINS_BEFORE } from '../../language/en/connectives.ts';
import { COUNTS_FROM_BEFORE, POINTING_PRONOUN } from '../../language/en/pointing-words.ts';

/**
 * What the words of an English sentence show of its part in a news article: history, standing facts, the writer's
 * voice. Own lists.
 */

/** "had agreed", "had never been": told as before the news. */
export const PAST_PERFECT =
  /\bhad (?:(?:already|also|been|long|never|previously) )*(?:\p{Ll}+(?:ed|en|wn|ght|lt)|been|begun|put|made|held|led|left|met|said)\b/u;

/** What is so for long. */
export const STANDING =
  /\b(?:currently|consists? of|is (?:one of|the (?:first|largest|biggest|number|only|world)|an? )|are (?:one of|the )|has (?:been|had|long|always|avoided)|have (?:been|had|long|always)|since (?:19|20)\d\d|is home to|is based|was founded|was born|was convicted|serves as|always)\b/;

/** "the worst since 2009", "has risen since 2009": only the rank or the change goes back so far. */
export const RANKED_SINCE =
  /\b(?:climbed|declined|doubled|down|dropped|fallen|grown|increased|jumped|plunged|risen|soared|surged|tripled|up|best|biggest|first|fewest|highest|largest|last|lowest|most|only|worst|[a-z]{3,}est)\b[^,;]*\bsince (?:the )?$/i;

/** What was before. */
export const HISTORY =
  /\b(?:ago|earlier this year|last (?:year|month|summer|decade|season)|previously|formerly|originally|at the time|the next year|in the past|over the past|the (?:19|20)\d\ds|in (?:19|20)\d\d|grew out of|dates? back|years? of|decades? of|since (?:\p{Lu}\p{Ll}+|then)|first announced|came to power|history|when .{3,60} first)\b/u;

/**
 * Openings that say that something else is the news: "Earlier this year, …", "Two months ago …", "For more than ten
 * years, …".
 */
export const EARLIER = new RegExp(
  `^(?:Barely an? (?:day|month|week|year) ago|Earlier this (?:month|week|year)|For (?:\\S+ ){0,3}(?:decades|years)|In recent (?:decades|months|weeks|years)|Last (?:decade|month|season|year|${SEASON_NAME})|(?:Days|Hours|Minutes|Months|Weeks|Years) (?:before|earlier)|Originally|Previously|(?:\\w+ ){1,3}(?:decades?|months?|years?) ago)\\b`,
);

/**
 * Words of history and standing facts that tell of none: "formerly known as", "than originally expected", "could have
 * been".
 */
export const NO_SIGN =
  /\b(?:(?:formerly|originally|previously) (?:anticipated|called|expected|known as|planned|reported|thought)|(?:can|could|may|might|must|should|to|would) have been)\b/g;

/** What has just been done, or goes on: "have been painted", where no time says that it has lasted. */
export const PERFECT_OF_BE = /\b(?:has|have) been (?:\p{Ll}+ly )?(\p{Ll}+)/gu;
/**
 * Up to there in a relative clause, which tells of its noun what is not new: "the yard, whose ferries have been
 * painted".
 */
export const IN_RELATIVE = /\b(?:which|who|whose)\b[^,;]*$/;
/** A time that it has lasted. */
export const LASTING =
  /\b(?:(?:almost|for|over|nearly) (?:an? )?(?:\p{Ll}+ )?(?:centur|decade|generation|month|year)|always|long|since)/u;

/** A year, where "|" stands, before the noun that it belongs to: "the original | stone quay", not "the | attack". */
export const YEAR_AS_NOUN =
  /(?:^|[ ,(])(?:an?|her|his|its|the|their)(?: \p{Ll}+)? \|[ -](?!(?:\p{L}+ )?(?:attack|bombing|crash|disaster|earthquake|fire|flood|invasion|law|massacre|protest|riot|ruling|shooting|strike|study|war|wildfire)s?\b)\p{L}/u;

/** Today's news, or what is to come. */
export const TODAY =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|tomorrow|next (?:week|month|year)|is expected|will)\b/i;

/** What the paper says of its own article. */
export const OF_THE_PAPER =
  /^(?:This|The) (?:article|chart|graphic|map|piece|post|report|story|video) (?:first|has been|is|originally|was)\b/;

/** Somebody speaks. */
export const SPEECH = /\b(?:said|says|told|added|adding|tweeted|thanked|welcomed|warned|urged|called on)\b/;

/** Somebody thinks or comments now; such sentences are background half as often as others with the same signs. */
export const OPINION =
  /\b(?:agrees?|argues?|believes?|claims?|expects?|explained|explains|fears?|hopes?|insists?|maintains?|noted|notes?|questions|says|suggest(?:s|ed)|testified|thinks?)\b/;

/** A claim of today that nobody has shown. */
export const ALLEGED = /\b(?:alleged|allegedly|purportedly|reportedly)\b/;

/** Pictures and posts are told of: one such sentence in ten is background. */
export const ON_SCREEN = /\b(?:photos?|posted|posts|tweets?|videos?)\b/i;

/** Whose word is an office's: "officials said". */
export const OFFICIAL =
  /\b(?:authorities|court|government|judge|ministry|minister|officials?|police|president|prosecutors?|spokes(?:man|person|woman))\b/i;

/** Why it happened, or what came of it. */
export const CAUSE =
  /\b(?:after|amid|because|caused|due to|following|led to|prompt(?:ed|ing)|result(?:ed|ing)? (?:in|of)|sparked|over (?:claims|allegations|concerns)|in response)\b/i;

/** What comes of it: "would", "plans to", "is set to". */
export const OUTLOOK =
  /\b(?:could|expected to|faces|due to (?:be|appear|start)|is set to|may|plans? to|scheduled|will|would)\b/i;

/** Findings and sums of what was told: "the study found", "in total". */
export const FINDING =
  /\b(?:according to|announced|confirmed|data|found|figures|in total|report(?:ed)?|revealed|showed|shows|statement|study|survey)\b/i;

/** Scores, deaths, votes, money: the figures that news is about. */
export const OF_NEWS =
  /\b(?:accus|agree|approv|arrest|attack|ban|blam|bomb|charg|clash|collaps|convict|crash|cut|dead|defeat|deal|die|dismiss|elect|explo|fil|fin|injur|jail|kill|launch|murder|protest|record|resign|rul|sentenc|shot|shoot|strike|su|suspend|vote|win|won|wound)(?:s|es|d|ed|ing|ion|ions)?\b/i;

/** "has agreed", "have now been named": the tense in which news is told first. */
export const PRESENT_PERFECT =
  /(?:\b(?:has|have)|['’](?:s|ve)) (?:(?:already|also|been|finally|just|not|now|officially|reportedly) )*(?:\p{Ll}+ed|become|begun|bought|brought|broken|built|chosen|come|cut|found|given|gone|grown|hit|kept|left|lost|made|met|named|paid|put|risen|said|seen|sent|set|shown|sold|taken|told|won)\b/u;

/** The turn from what was to what is new. */
export const NOW = /^(?:But )?Now\b|\b(?:has now|have now|is now|are now)\b/;

/** A moment is painted: "On a clear morning in March", "as they sat". */
export const SCENE =
  /^(?:It (?:was|is) (?:a|the|late|early)|On a \p{Ll}+ (?:afternoon|day|evening|morning|night)|As (?:a|an|he|I|she|the|they|we) |When (?:I|he|she|they|we|you) |Imagine|Picture )/u;

/** A picture is described: "poses with", "(Getty Images)", "is seen in this". */
export const CAPTION =
  /\b(?:file photo|Getty|is (?:pictured|seen) (?:during|in|on|at)|Image|image shows|Photo|photograph(?:ed)? by|pictured|poses? (?:for|with)|steps onto)\b|Pictures?:|\bfrom left(?=[,:)])|, (?:cent(?:er|re)|left|right),|\((?:left|pictured|right)\)/;

/**
 * Behind a time at its head, a subject that the sentence before tells: "In 2015 it closed", "In May, that share was
 * lower", "On Friday, she left".
 */
export const SUBJECT_FROM_BEFORE = new RegExp(
  `^(?:About|Around|At|By|During|Early|For|From|In|Last|Late|On|Since|Until) (?:[^\\s,]+ ){0,3}(?:[’']?\\d{2,4}s?|\\p{Lu}\\p{Ll}+day|${MONTH_NAME}|${PERIOD_NAME}),? (?:${POINTING_PRONOUN}|these|that \\p{Ll}+ (?:are|fell|grew|had|has|is|rose|was|were|will|would))(?!\\p{L})`,
  'u',
);

/** Weighs or goes on with what stands before, in its midst: "The rules, however, …". */
export const GOES_ON = /(?<!\d{4}s?), (?:however|in turn|meanwhile|therefore|though|too)[,.]|\bin the meantime\b/;

/**
 * Does the line, without an "and" or "but" that its sentence opens with, still hang on the sentence before: "then came
 * the rain", "although they left, …"?
 */
export function opensFromBefore(line: string): boolean {
  const opening = line.slice(0, 1).toUpperCase() + line.slice(1);
  return JOINS_BEFORE.test(opening) || (opening !== line && COUNTS_FROM_BEFORE.test(opening));
}
