/** Words and phrases that open or mark clauses in English news prose, compiled for this project. Each list is sorted. */

/** Words that open an adjunct or subordinate clause before the main clause: "After the vote, …". */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'according after ahead also although amid among and as at because before besides but by despite during earlier even finally following for from given however if in initially instead later meanwhile moments nevertheless nonetheless on once over previously rather separately since so speaking still such then though through thus to today tomorrow tonight under unless until upon when whereas while with within without yesterday yet'.split(
    ' ',
  ),
);

/** Words after which a new clause begins inside a sentence. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'after although amid as because before despite following if since so though unless until when where whereas whereby while who whom whose which'.split(
    ' ',
  ),
);

export const RELATIVE_WORDS: ReadonlySet<string> = new Set(['that', 'where', 'which', 'who', 'whom', 'whose']);

/** Verbs of speech whose clause may be left out at the end of a sentence: the claim is reported as a fact there. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  'according added announced confirmed explained noted read reported reports said says stated told wrote'.split(' '),
);

/** Verbs of speech that must stay, because the claim is disputed or one-sided. */
export const LOADED_SPEECH: ReadonlySet<string> = new Set(
  'accused alleged alleges argued argues believed believes claimed claims denied denies insisted insists maintained suggested suggests thinks warned warns'.split(
    ' ',
  ),
);

/** A phrase and how surely it answers the question, 0..1. */
export interface Cue {
  words: readonly string[];
  weight: number;
}

const cue = (weight: number, ...phrases: string[]): Cue[] =>
  phrases.map((phrase) => ({ words: phrase.split(' '), weight }));

/** Openers of causes, reasons and purposes. Weights by how often the phrase has another sense; set by reading. */
export const WHY_CUES: readonly Cue[] = [
  ...cue(1, 'because', 'because of', 'due to', 'in response to', 'prompted by', 'as a result of', 'in retaliation for'),
  ...cue(0.95, 'in revenge for', 'on suspicion of', 'owing to', 'thanks to', 'triggered by', 'sparked by', 'caused by'),
  ...cue(
    0.9,
    'in an effort to',
    'in an attempt to',
    'in order to',
    'in a bid to',
    'in protest at',
    'in protest against',
  ),
  ...cue(
    0.9,
    'attributed to',
    'blamed on',
    'driven by',
    'fuelled by',
    'fueled by',
    'in retaliation',
    'so that',
    'so as to',
  ),
  ...cue(
    0.8,
    'in the wake of',
    'in support of',
    'grew out of',
    'led to',
    'over allegations',
    'the reason',
    'with the aim of',
  ),
  ...cue(
    0.75,
    'citing',
    'following',
    'prompting',
    'forcing',
    'amid',
    'out of concern',
    'to protest',
    'to avoid',
    'to prevent',
  ),
  ...cue(
    0.6,
    'after',
    'to help',
    'to reduce',
    'to make',
    'to bolster',
    'to boost',
    'to support',
    'to allow',
    'aimed at',
  ),
  ...cue(0.5, 'since', 'for', 'as', 'over'),
];

/** Openers of means and manner. */
export const HOW_CUES: readonly Cue[] = [
  ...cue(
    1,
    'by means of',
    'in a phone call',
    'in a call',
    'during a call',
    'during a conference call',
    'using',
    'by using',
  ),
  ...cue(
    0.9,
    'via',
    'through',
    'with the help of',
    'at a speed',
    'at high speed',
    'in exchange for',
    'as part of',
    'as a reserve',
  ),
  ...cue(
    0.8,
    'in return for',
    'on the basis of',
    'under a deal',
    'under an agreement',
    'in a statement',
    'in a letter',
  ),
  ...cue(0.7, 'when', 'by', 'with', 'while', 'despite'),
  ...cue(0.5, 'after', 'as', 'before', 'in which'),
];

/** Strings of page furniture that old crawls leave in the body; a sentence with one is no prose. */
export const FURNITURE: readonly string[] = [
  'click to share',
  'full screen autoplay',
  'http://',
  'https://',
  'image caption',
  'image copyright',
  'opens in new window',
  'pic.twitter.com',
  'read more',
  'sign up',
  'skip ad',
  'subscribe',
  'view photos',
];

/** Words that do not tell one sentence from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a about after again all also an and any are as at be because been before being between both but by can could did do does during each few for from further had has have he her here him his how i if in into is it its itself just like may me might more most much my new no nor not now of off on once one only or other our out over own per said same say says she should since so some such than that the their them then there these they this those through to today told too two under until up upon us very was we were what when where which while who whom why will with within without would year years you your'.split(
    ' ',
  ),
);
