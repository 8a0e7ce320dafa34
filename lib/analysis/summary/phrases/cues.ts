import { RELATIVE_PRONOUNS, SUBORDINATORS } from '../../language/en/closed-classes.ts';
import { formsOfAll } from '../../language/en/inflection.ts';

/**
 * Words and phrases that open or mark clauses in English news prose, compiled for this project. Each list is sorted.
 */

/** Words that open an adjunct or subordinate clause before the main clause: "After the vote, …". */
export const LEADING_WORDS: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...`according ahead also amid among and at besides but by despite during earlier even ever finally following for from
  given however in initially instead just later meanwhile moments nevertheless no nonetheless on once over previously
  rather separately so speaking still such then through thus to today tomorrow tonight under upon well with within
  without yes yesterday yet`.split(/\s+/),
]);

/**
 * Words inside a sentence that open what may be left out: a subordinate or relative clause, or a phrase that tells of
 * another event. "that" is none: what it opens is what was said or found.
 */
export const ADJUNCT_OPENERS: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...RELATIVE_PRONOUNS,
  ...['amid', 'despite', 'following', 'so', 'where', 'whereby'],
]);

/** Verbs of speech whose clause may be left out at the end of a sentence: the claim is reported as a fact there. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  'according added announced confirmed explained noted read reported reports said says stated told wrote'.split(' '),
);

/** Verbs of speech that must stay, because the claim is disputed or one-sided. */
export const LOADED_SPEECH: ReadonlySet<string> = new Set(
  `accused alleged alleges argued argues believed believes claimed claims denied denies insisted insists maintained
  suggested suggests thinks warned warns`.split(/\s+/),
);

/** Whose word stands for a fact; a named person's, a party's or a study's does not. */
export const NEUTRAL_SOURCE =
  /^(?:agencies|agency|authorities|authority|board|bureau|committee|company|council|court|data|department|documents?|figures|filing|firm|hospital|institute|ministry|office|officials|organi[sz]ers|police|regulator|reports?|service|statement|statistics|university)$/i;

/** A phrase and how surely it answers the question, 0..1. */
export interface Cue {
  words: readonly string[];
  weight: number;
}

const cue = (weight: number, ...phrases: string[]): Cue[] =>
  phrases.map((phrase) => ({ words: phrase.split(' '), weight }));

/** Openers of causes, reasons and purposes. Weights by how often the phrase has another sense; set by reading. */
export const WHY_CUES: readonly Cue[] = [
  ...cue(
    1,
    'as a result of',
    'because',
    'because of',
    'due to',
    'in response to',
    'in retaliation for',
    'prompted by',
    'the reason',
  ),
  ...cue(0.95, 'caused by', 'in revenge for', 'on suspicion of', 'owing to', 'sparked by', 'thanks to', 'triggered by'),
  ...cue(0.95, 'retaliation for', 'revenge attack', 'revenge for'),
  ...cue(0.9, 'asked for by', 'at the request of', 'requested by'),
  ...cue(0.9, 'attributed to', 'blamed on', 'driven by', 'fueled by', 'fuelled by', 'in a bid to', 'in an attempt to'),
  ...cue(0.9, 'in an effort to', 'in order to', 'in protest against', 'in protest at', 'so as to', 'so that'),
  ...cue(0.8, 'grew out of', 'in support of', 'in the wake of', 'on', 'over allegations', 'with the aim of'),
  ...cue(0.75, 'amid', 'citing', 'following', 'for', 'out of concern', 'to avoid', 'to prevent'),
  ...cue(0.7, 'to protest', 'wake of'),
  ...cue(0.6, 'after', 'aimed at', 'to'),
  ...cue(0.4, 'as', 'over', 'since'),
];

/** Openers of means and manner. */
export const HOW_CUES: readonly Cue[] = [
  ...cue(
    1,
    'by means of',
    'by using',
    'during a call',
    'during a conference call',
    'in a call',
    'in a phone call',
    'using',
  ),
  ...cue(
    0.9,
    'as a reserve',
    'as part of',
    'at a speed',
    'at high speed',
    'in exchange for',
    'via',
    'with the help of',
  ),
  ...cue(0.8, 'in a', 'in a letter', 'in an', 'in return for', 'on the basis of', 'under a deal', 'under an agreement'),
  ...cue(0.75, 'by', 'when'),
  ...cue(0.6, 'despite'),
  ...cue(0.45, 'after'),
];

/** Nouns after "in a" that are means: "released in a prisoner swap". */
export const MEANS_NOUNS: ReadonlySet<string> = new Set(
  `ambush attack auction bombing coup crackdown deal drill exchange operation poll raid referendum shootout sting strike
  swap vote`.split(/\s+/),
);

/** Verbs whose object does what the infinitive says: in "urged the council to act" nothing is said of the purpose. */
export const OBJECT_CONTROLLERS: ReadonlySet<string> = formsOfAll(
  `allow ask call cause challenge command convince direct enable encourage expect force get help instruct invite lead
  let order permit persuade press prompt push require teach tell urge want warn`,
);

/** Verbs whose object after "on" is the cause: "blamed her defeat on". */
export const BLAMING_VERBS: ReadonlySet<string> = formsOfAll('blame pin');

/** Verbs whose object after "for" is the reason: "fined the firm for". */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  `accused apologised apologized blame blamed blames blaming condemned credited criticised criticized fined hailed hails
  honoured jailed pinned praised praises punished sentenced slammed slams thanked thanks`.split(/\s+/),
);

/**
 * Words whose own infinitive follows them: in "on track to hit" and "agreed to sell" nothing is said of the purpose.
 */
export const INFINITIVE_TAKERS: ReadonlySet<string> = new Set(
  `ability able agree agreed agrees aimed allowed ambition ambitions asked attempt attempted attempting attempts
  authority began begin begins bid bids bound call calls chance chose commitment continue continued continues course
  deal decided decision desire determined dream due duty eager effort efforts expected fail failed failing fails failure
  fight forced free freedom gamble going had has have hope hoped hopes incentive intend intends intention invited keen
  like likely managed mandate meant need needed needs obligation offer offered opportunity ordered permission plan
  planned planning plans pledged power prepared pressure promise promised promises proposal proposals push race ready
  refusal refused refuses reluctance reluctant request right scheduled scramble scrambled seek seeking seeks set
  struggle struggled struggles struggling supposed talks tend threatened threatening threatens time told track tried
  tries try trying unable unlikely urge urged used vote voted vowed vows want wanted wants way willing willingness`.split(
    /\s+/,
  ),
);

/** Strings of page furniture that old crawls leave in the body; a sentence with one is no prose. */
export const FURNITURE: readonly string[] = [
  'all rights reserved',
  'article has been adapted',
  'article has been updated',
  'article originally appeared',
  'article was adapted',
  'article was first published',
  'article was originally published',
  'article was updated',
  'click here',
  'click to share',
  'contributed reporting',
  'contributed to this article',
  'contributed to this report',
  'contributed to this story',
  'doi:',
  'edited for clarity',
  'edited for length',
  'follow us on',
  'full screen autoplay',
  'http://',
  'https://',
  'image caption',
  'image copyright',
  'is part of a series',
  'is part of our series',
  'may earn a commission',
  'opens in new window',
  'pic.twitter.com',
  'read more',
  'sign up',
  'skip ad',
  'story has been updated',
  'story was originally published',
  'story was updated',
  'subscribe',
  'view photos',
];

/** Phrases of sentences that tell how the paper asked, or whose picture is shown, not what happened. */
export const NO_NEWS: readonly string[] = [
  'a photo posted by',
  'a post shared by',
  'a video posted by',
  'be reached for comment',
  'declined to comment',
  'did not immediately respond',
  'did not respond',
  'has been contacted for',
  'have been contacted for',
  'play slideshow',
  'request for comment',
  'requests for comment',
];

/** Verbs that tell nothing without what comes after a comma: "lashed out at the court, calling it …". */
export const REACTIONS: readonly string[] = [
  'commented on',
  'fired back',
  'hit back',
  'hits back',
  'lashed out',
  'lashes out',
  'pushed back',
  'reacted to',
  'responded to',
  'spoke out',
  'weigh in',
  'weighed in',
  'weighs in',
];
