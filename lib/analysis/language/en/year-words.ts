/** Prepositions and adverbs behind which a year alone says when, in lower case, sorted: "in 2009", "late 2009". */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  `about after around before between by circa during early from in late mid of since through throughout till to
  until`.split(/\s+/),
);

/**
 * Further words that stand before a year at the head of a clause, where their capital makes them no part of a name:
 * "And 2009 was", "Copyright 2009".
 */
const ALSO_BEFORE_YEAR: ReadonlySet<string> = new Set('according already and as but copyright on or up'.split(' '));

/** May a capitalised word stand before a year without making a name of both: "Since 2009", not "Agenda 2030"? */
export function mayLeadToYear(word: string): boolean {
  const lower = word.toLowerCase();
  return BEFORE_YEAR.has(lower) || ALSO_BEFORE_YEAR.has(lower);
}

/** Words before a year that the clause speaks in; else a year before a verb is what it speaks of: "2019 was". */
export const LEADS_TO_YEAR = new RegExp(`\\b(?:${[...BEFORE_YEAR].join('|')})[- ](?:the )?$`, 'i');
