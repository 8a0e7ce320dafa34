import { isOneRole } from './role-tokens.ts';

const WRITTEN_OUT: Readonly<Record<string, string>> = { Gov: 'Governor', Rep: 'Representative', Sen: 'Senator' };

/**
 * Does the role end with an office of a state, so that the state behind the name belongs to it: "Sen.", "former
 * governor"?
 */
export const isOfState = (role: string): boolean =>
  /(?:^| )(?:(?:Gov|Rep|Sen)\.|(?:congress(?:man|woman)|governor|representative|senator))$/i.test(role);

/** Adherents of a party, who may have an office too: "Republican Sen." */
const PARTY = /^(?:Democrat|Independent|Republican)$/;

/** The role without the short title that follows it: of "party nominee Gov." the first, as the second tells less. */
export function withoutSecondTitle(role: string): string {
  const first = /^(.* (\p{L}+)) (?:Gov|Rep|Sen)\.$/u.exec(role);
  return first && isOneRole(first[2]) && !PARTY.test(first[2]) ? first[1] : role;
}

/**
 * The role with a short title at its head written out where no place stands before it: "Senator", "Senator (D., Ohio)".
 */
export function writtenOut(role: string): string {
  return role.replace(/^(Gov|Rep|Sen)\.(?=$| (?:\(|of ))/, (_, title: string) => WRITTEN_OUT[title]);
}

/** Characters behind a name that are read for its party and state. */
export const SEAT_REACH = 28;

/** Titles before a name that say little without the state: "Sen.", "Rep.". */
const SEAT_TITLE = /(?:^| )(?:Rep|Sen)\.$/;

/** " (D., Ohio)", " (R-Ohio)", " (Ohio)". */
const IN_BRACKETS = /^ (\((?:(?:[DIR]|Dem|Rep)\.?(?:, ?|-|–))?\p{Lu}[\p{L}. ]{1,14}\))/u;
/** ", R-Ohio,". */
const BETWEEN_COMMAS = /^, ([DIR][-–]\p{Lu}(?:\p{L}|\.(?=[\p{L},]))*)(?=[,. ])/u;

/**
 * Party and state of a member of a parliament, in brackets, as `after`, the text behind the name, has them after such a
 * title: "(R-Ohio)". Null when the title is another one or the text does not go on so.
 */
export function seatAfter(title: string, after: string): string | null {
  if (!SEAT_TITLE.test(title)) return null;
  const inBrackets = IN_BRACKETS.exec(after)?.[1];
  if (inBrackets) return inBrackets;
  const plain = BETWEEN_COMMAS.exec(after)?.[1];
  return plain ? `(${plain})` : null;
}
