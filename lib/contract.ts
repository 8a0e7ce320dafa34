/**
 * The data that the stages hand to each other and that `npm run annotate` prints. Plain JSON throughout.
 * Every offset is a half-open range of UTF-16 code units in `Article.text`.
 */

/** Half-open range of UTF-16 code units in `Article.text`. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the text it covers, so that every statement in the panel can be traced to the page. */
export interface Passage extends Span {
  text: string;
}

/** What a block is in the article. */
export type BlockRole = 'standfirst' | 'paragraph' | 'subheading' | 'list-item' | 'quotation' | 'table';

/** One block of the body; blocks are in reading order and joined by a blank line in `Article.text`. */
export interface Block extends Span {
  role: BlockRole;
}

/** What was read from a page: the body's text and the page's own metadata. */
export interface Article {
  /** BCP 47 language tag; 'und' when the page does not say and the text is too short to tell. */
  language: string;
  /** Headline without the site's name; '' when the page has none. */
  title: string;
  standfirst: string | null;
  /** Authors as names, without "By", roles or agencies' e-mail addresses. */
  byline: string[];
  publisher: string | null;
  /** ISO 8601, as precise as the page states it. */
  published: string | null;
  /** ISO 8601, as precise as the page states it. */
  modified: string | null;
  /** Body only, in reading order, blocks joined by "\n\n". */
  text: string;
  blocks: Block[];
  /** How the page says the article is made; absent or null when it does not say. */
  statedKind?: StatedKind | null;
}

/** What a page can say of how its article is made: by a schema.org type, a section's name, or the address. */
export type StatedKind = 'interview' | 'live-blog' | 'opinion';

/** What a part of the page is that does not belong to the article. */
export type ClutterKind =
  | 'player'
  | 'read-more'
  | 'related'
  | 'caption-repeat'
  | 'label'
  | 'share'
  | 'newsletter'
  | 'advert'
  | 'comments'
  | 'consent'
  | 'other';

/** Something in or around the article that is not the story. */
export interface Clutter {
  kind: ClutterKind;
  /** Its visible text, white space collapsed. */
  text: string;
}

/** group: nationalities, ethnic, religious and political groups. */
export type ActorType = 'person' | 'organization' | 'place' | 'group' | 'other';

/** Somebody or something named in the article, with every mention of it. */
export interface Actor {
  id: string;
  /** The fullest form in the article, without title: "Jens Stoltenberg". */
  name: string;
  type: ActorType;
  /** As the article states it: "NATO Secretary General". */
  role: string | null;
  /** 0..1; how much the story is about it. */
  salience: number;
  mentions: Passage[];
}

/** A quantity in the text. */
export interface Figure extends Passage {
  /** pair: a score, a vote or odds, "2-0"; `value` and `valueTo` are its two counts, not the ends of a range. */
  kind: 'quantity' | 'pair';
  value: number;
  /** The upper end of a range, else null. */
  valueTo: number | null;
  /** "%", ISO 4217 code, SI or common unit, or the counted noun in the plural. */
  unit: string | null;
  /** "almost 3,800" is "<", "around 500" is "~", "at least 12" is ">". */
  approx: '=' | '~' | '<' | '>';
  /** The article's own words for it, before the number: "almost"; null when there are none. */
  approxWords: string | null;
  /**
   * The article's own words for an amount that has no exact number or is a share in words: "tens of thousands", "a
   * third"; else null.
   */
  amountWords: string | null;
  /** "USD" per "barrel". */
  per: string | null;
  change: 'up' | 'down' | null;
  /** What is counted or measured, in at most six words of the article. */
  of: string | null;
  /**
   * The sentence or clause that states a listed figure, as a reader understands it alone; absent where it is too long
   * or nothing but the figure.
   */
  statement?: Passage;
  /** Index in `figures` of the whole that this is a part of: "11 Italians" of "30 soldiers". */
  part: number | null;
  /** Belongs in the key-figures list. */
  key: boolean;
}

/**
 * What the verb of saying commits the speaker to: "said" is neutral, "alleged" an accusation, "denied" a denial.
 * The verbs of each are listed in `lib/analysis/quotes/speech-verbs.ts`.
 */
export type SpeechStrength =
  | 'neutral'
  | 'accusation'
  | 'announcement'
  | 'claim'
  | 'confirmation'
  | 'demand'
  | 'denial'
  | 'opinion'
  | 'promise'
  | 'question'
  | 'warning';

/** Quoted content, without quotation marks. */
export interface Quote extends Passage {
  /**
   * direct: all of it stands in quotation marks; mixed: part of it; indirect: none, or only a title or another's words.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /** Where the article names the speaker of this quote. */
  speaker: Span | null;
  speakerName: string | null;
  /** Id of the actor who speaks, when the speaker is one. */
  actor: string | null;
  /** A person or people whom the article does not name: "a defence ministry official". */
  unnamed: boolean;
  /** Verb of saying in its base form ("warn"); null when the quote has none of its own. */
  verb: string | null;
  /** Of `verb`; 'neutral' without one. */
  strength: SpeechStrength;
  /**
   * Present where the text is no statement of the speaker's: it is denied or supposed ("doesn't think that …"), or no
   * clause. A reader is not shown it.
   */
  doubtful?: true;
}

/** A temporal expression: "last Monday". */
export interface TimelineEntry extends Passage {
  /** TIMEX3 / ISO 8601, resolved against the publication date: 2023-05-29, 2023-W22, PT6H, PRESENT_REF. */
  value: string;
  type: 'date' | 'time' | 'duration' | 'set';
  /** The clause that it dates. */
  event: Passage | null;
}

/** An answer of a ranked list. */
export interface RankedAnswer extends Passage {
  /**
   * Present where it may be of something else than the main event: it keeps its rank, and a reader is not shown it as
   * an answer.
   */
  doubtful?: true;
}

/** A moment that the article names. */
export interface AnsweredTime extends RankedAnswer {
  /** TIMEX3 value of the expression, resolved against the publication date. */
  value?: string;
}

/**
 * How the article is made: a live blog's posts and an interview's answers read differently from a report. guide:
 * advice, a review or an explanation, no report of news.
 */
export type ArticleKind = 'report' | 'short' | 'long' | 'list' | 'live-blog' | 'interview' | 'opinion' | 'guide';

/** Each list best first; [] when the article does not say. */
export interface Summary {
  who: RankedAnswer[];
  what: RankedAnswer[];
  when: AnsweredTime[];
  where: RankedAnswer[];
  why: RankedAnswer[];
  how: RankedAnswer[];
  /** 3 to 5 sentences or clauses, in text order. */
  keyPoints: Passage[];
  /** Absent when nobody looked. */
  articleKind?: ArticleKind;
  /** 0..1: how much of the main event's words the headline has, and the other way round (F1); absent without either. */
  headlineAgreement?: number;
}

/** One statement of the knowledge pack about an actor of the article. */
export interface BackgroundEntry {
  /** Actor id. */
  actor: string;
  text: string;
  source: string;
  url: string | null;
  /** ISO date (or year) at which the statement was checked. */
  asOf: string;
  /**
   * Of an actor without a part in the story, or more than it asks for (lib/digest/background/reference-entries.ts):
   * folded in the panel, and not copied with the whole.
   */
  inPassing?: true;
}

export interface Background {
  /** Sentences of the article that give earlier history or standing facts. */
  fromArticle: Passage[];
  entries: BackgroundEntry[];
}

/** What `lib/analysis` makes of an article. */
export interface Analysis {
  /**
   * Two-letter code of the language that the analysis went by, 'und', or 'mis' where it is surely none of those known.
   * Names, quotes and summary are complete in English only.
   */
  language: string;
  /** Most salient first. */
  actors: Actor[];
  /** In text order. */
  figures: Figure[];
  /** In text order. */
  quotes: Quote[];
  /** In text order. */
  timeline: TimelineEntry[];
  summary: Summary;
  background: Background;
}

/** Everything that is known of a page: one line of output of `npm run annotate`. */
export interface Annotation extends Analysis {
  id: string;
  url: string;
  isArticle: boolean;
  /** 0..1, the detector's confidence. */
  articleScore: number;
  article: Article;
  clutter: Clutter[];
}

/** What the panel tells of a reading that is not all it could be. */
export type Notice = 'tagger-missing' | 'pack-missing' | 'language-unsupported' | 'text-shortened';
