/** Words that show whether a clause looks back or ahead, all in lower case. */
export interface TenseWords {
  /** "will". */
  ahead: string[];
  /** Present forms of fixtures and programmes, ahead right before a date or with one token between: "play Tuesday", "opens on Friday". */
  aheadInProgramme: string[];
  /** Participles that look ahead after a present form of "be" and back after a past one: "is expected", "was scheduled". */
  aheadAfterBe: string[];
  /** Words right before a date that is to come: "until Friday". */
  aheadBefore: string[];
  /** Words that with "of" tell what a noun behind them lies ahead of: "ahead of the November vote". */
  aheadWithOf: string[];
  /** Those of `aheadBefore` that may look back where they open a clause in the past: "By Friday, the water had risen". */
  backAfterOpening: string[];
  /** Words right before a date that is over: "since Friday". */
  begunBefore: string[];
  /** Ahead when "to" follows: "is to meet", "expected to". */
  aheadWithTo: string[];
  /** Ahead when "to" follows a few words later: "expect Lund to win". */
  aheadWithLaterTo: string[];
  /** Past tense forms. */
  back: string[];
  /** Endings of regular past tense forms. */
  backEndings: string[];
  /** Verbs that show the past only with a participle: "has closed", but not "has a roof". */
  backWithParticiple: string[];
  /** What may stand before the first words of a clause. */
  conjunctions: string[];
  /** Words right before a date for which something is meant, which the tense of its verb does not show: "was planned for July". */
  goalBefore: string[];
  /** Those of `ahead` that look ahead with every verb. */
  onlyAhead: string[];
  /** Present forms that tell of what has happened where they follow a date: "The ruling today means". */
  newsPresent: string[];
  /** Past forms of "be". */
  pastBe: string[];
  /** Present forms of "be". */
  presentBe: string[];
  /** Present forms of "have". */
  presentHave: string[];
}

/** English tense. */
export const tense: TenseWords = {
  ahead: [
    "'ll",
    'could',
    'due',
    'effective',
    'may',
    'might',
    'must',
    'scheduled',
    'shall',
    'should',
    'slated',
    'upcoming',
    'will',
    "won't",
    '’ll',
  ],
  aheadAfterBe: ['due', 'expected', 'forecast', 'planned', 'predicted', 'projected', 'scheduled', 'set', 'slated'],
  aheadInProgramme: [
    'begin',
    'begins',
    'face',
    'faces',
    'host',
    'hosts',
    'meet',
    'meets',
    'open',
    'opens',
    'play',
    'plays',
    'starts',
    'travel',
    'travels',
    'visit',
    'visits',
  ],
  aheadBefore: ['until', 'till', 'by', 'through', 'is'],
  backAfterOpening: ['by', 'till', 'until'],
  begunBefore: ['since'],
  aheadWithOf: ['ahead'],
  aheadWithTo: [
    'agreed',
    'are',
    'expect',
    'expected',
    'expects',
    'going',
    'hope',
    'hopes',
    'intends',
    'is',
    'likely',
    'plan',
    'planned',
    'planning',
    'plans',
    'ready',
    'set',
  ],
  aheadWithLaterTo: ['expect', 'expected', 'expects'],
  back: [
    'ago',
    'became',
    'began',
    'broke',
    'brought',
    'built',
    'came',
    'did',
    'fell',
    'felt',
    'found',
    'gave',
    'got',
    'grew',
    'had',
    'heard',
    'held',
    'hit',
    'kept',
    'knew',
    'led',
    'left',
    'lost',
    'made',
    'met',
    'paid',
    'put',
    'ran',
    'rose',
    'said',
    'saw',
    'sent',
    'shot',
    'sold',
    'spoke',
    'spent',
    'stood',
    'struck',
    'took',
    'taken',
    'told',
    'thought',
    'was',
    'went',
    'were',
    'won',
    'wrote',
  ],
  backEndings: ['ed'],
  backWithParticiple: ['has', 'have', 'having', '’ve', "'ve"],
  conjunctions: [',', 'and', 'but', 'so', 'then', 'yet'],
  goalBefore: ['for', 'to'],
  newsPresent: ['brings', 'comes', 'ends', 'follows', 'marks', 'means', 'opens', 'paves', 'sends', 'shows', 'signals'],
  onlyAhead: ["'ll", 'shall', 'will', "won't", '’ll'],
  pastBe: ['been', 'was', 'were'],
  presentHave: ['has', 'have', '’ve', "'ve"],
  presentBe: ['are', 'is', "'re", "'s", '’re', '’s'],
};
