/** Words that show whether a clause looks back or ahead, all in lower case. */
export interface TenseWords {
  /** "will". */
  ahead: string[];
  /** Words right before a date that is to come: "until Friday". */
  aheadBefore: string[];
  /** Words right before a date that is over: "since Friday". */
  begunBefore: string[];
  /** Ahead when "to" follows: "is to meet", "expected to". */
  aheadWithTo: string[];
  /** Past tense forms. */
  back: string[];
  /** Endings of regular past tense forms. */
  backEndings: string[];
}

/** English tense. */
export const tense: TenseWords = {
  ahead: [
    "'ll",
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
  aheadBefore: ['until', 'till', 'by', 'through', 'is'],
  begunBefore: ['since'],
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
    'has',
    'have',
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
};
