import type { Actor, Passage } from '../../../contract.ts';

/** "George | and Ida Lund": a forename whose surname stands with the next one. */
const isForename = (text: string, { end, text: name }: Passage): boolean =>
  !name.includes(' ') && /^ (?:and|&) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 40));

/** Says nothing without its country. */
const BARE_OFFICE =
  /^(?:the )?(?:administration|army|authorities|court|government|military|ministry|parliament|senate)$/;

/** An office alone, "the Prime Minister", "President of the Senate": who holds it is an actor of the article. */
const OFFICE =
  /^(?:the )?(?:(?:chief|deputy|former|prime|vice) )?(?:chairman|chancellor|chief|executive|governor|king|mayor|minister|president|prince|princess|queen|royal|secretary|senator|speaker)(?: of (?:the )?(?<of>[\p{L} ]+))?$|^(?:the )?\p{L}+ (?:leader|president|prime minister|royal)$/iu;

/** "Election Day": nobody who acts. */
const OCCASION = /\b(?:Age|Day|Eve|Month|Night|Season|Week|Weekend|Year)$/;

/**
 * An office alone, without the name of who holds it? "President of three small clubs" is none: what follows "of" has no
 * capital.
 */
export function isOffice(name: string): boolean {
  const office = OFFICE.exec(name);
  const of = office?.groups?.of;
  return office !== null && (of === undefined || /^\p{Lu}/u.test(of));
}

/** Is what the article calls the actor by no name of somebody who acts: an office, a forename, a day of the year? */
export function isNobody(text: string, { type }: Actor, passage: Passage): boolean {
  if (type === 'person') return BARE_OFFICE.test(passage.text) || isForename(text, passage);
  return BARE_OFFICE.test(passage.text) || isOffice(passage.text) || (type === 'other' && OCCASION.test(passage.text));
}
