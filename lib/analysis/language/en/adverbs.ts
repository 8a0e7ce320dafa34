/**
 * Adverbs of time, degree and stance, in lower case, sorted. Those in -ly are here that often open a sentence, where
 * the ending shows none: "Emily" would be one. Own list.
 */
export const ADVERBS: ReadonlySet<string> = new Set(
  `actually additionally again already also always apparently certainly clearly currently early even eventually
  ever finally first formerly further furthermore hence however immediately importantly indeed initially instead
  interestingly just last lately later meanwhile moreover naturally never nevertheless next nonetheless not
  notably now obviously often once only perhaps previously quite rather recently reportedly sadly separately shortly
  similarly since sometimes soon still suddenly surely then thereafter though thus today together tomorrow
  tonight too ultimately unfortunately yesterday yet`.split(/\s+/),
);

/** Nouns and verbs in -ly, sorted. Own list. */
export const NO_ADVERBS: ReadonlySet<string> = new Set(
  `ally anomaly apply assembly bully butterfly comply family imply lily monopoly multiply rally rely reply supply`.split(
    /\s+/,
  ),
);

/** Is the word as it is written an adverb in -ly: "quickly", but not "family" or "Emily"? */
export function isAdverbInLy(word: string): boolean {
  return /^\p{Ll}{3,}ly$/u.test(word) && !NO_ADVERBS.has(word);
}

/** Is the word as it is written an adverb of the list or one in -ly? */
export const isAdverb = (word: string): boolean => ADVERBS.has(word) || isAdverbInLy(word);
