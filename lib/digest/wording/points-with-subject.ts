/** One of several of which another sentence tells: "Another vote was held", not "Another flood in Brell". */
const ANOTHER = /^Another \p{Ll}+ (?:are|is|had|has|was|were|will|would|\p{Ll}{3,}ed)\b/u;

/** Somebody who is told by an age alone: "The 19-year-old was sent home". */
const AGE_ALONE =
  /^The \d{1,3}-year-old (?:(?:also|later|once|then) )?(?:became|began|came|did|had|has|is|joined|left|lost|made|said|spoke|told|took|was|went|will|won|would)\b/;

/** A subject that is told before, behind an opening that already points to it: "In addition to its order, it sold". */
const PRONOUN_TWICE = /^[^,]*\b(?:it|its|their|them|they)\b[^,]*, (?:it|they) /;

/** "On December 1, that changes": what is told before, as a subject. */
const THAT_ALONE =
  /^[^,]{1,40}, (?:that|this) (?:came|changed|changes|comes|had|has|is|led|made|makes|meant|means|was|will|would)\b/;

/**
 * Has an English line a subject that another sentence tells: "Another vote was held", "The 19-year-old was sent home"?
 */
export const pointsWithSubject = (line: string): boolean =>
  [ANOTHER, AGE_ALONE, PRONOUN_TWICE, THAT_ALONE].some((sign) => sign.test(line));
