/** Words at which clauses part, all in lower case. */
export interface ClauseWords {
  /** Words that are no part of what happens when they stand at the edge of a clause. */
  connectors: string[];
  /** Words that open a clause wherever they stand. */
  openers: string[];
  /** Words that open a clause after a comma. */
  openersAfterComma: string[];
  /** Verb forms without a regular ending. */
  verbs: string[];
}

/** English clauses. */
export const clauses: ClauseWords = {
  connectors: ['and', 'but', 'that', 'so', 'yet'],
  openers: ['although', 'because', 'but', 'that', 'though', 'when', 'whereas', 'which', 'while', 'who', 'whose'],
  openersAfterComma: ['after', 'and', 'as', 'before', 'he', 'it', 'or', 'she', 'since', 'so', 'they', 'where'],
  verbs: [
    'are',
    'became',
    'began',
    'broke',
    'came',
    'can',
    'could',
    'did',
    'do',
    'does',
    'fell',
    'found',
    'gave',
    'got',
    'grew',
    'had',
    'has',
    'have',
    'held',
    'hit',
    'is',
    'kept',
    'knew',
    'led',
    'left',
    'lost',
    'made',
    'may',
    'met',
    'might',
    'paid',
    'ran',
    'rose',
    'said',
    'saw',
    'says',
    'sent',
    'shot',
    'should',
    'sold',
    'spoke',
    'spent',
    'stood',
    'struck',
    'told',
    'took',
    'was',
    'went',
    'were',
    'will',
    'won',
    'would',
    'wrote',
  ],
};
