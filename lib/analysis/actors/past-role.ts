/** Words that may stand a little before a role and without which it is not true: "former area councillor". */
export const PASSING = /^(?:acting|ex|former|interim|outgoing|retired)$/i;

const PAST = /^(?:acting|ex|former|interim|late|outgoing|retired|then)$/i;

/** Words that say of a role that it is past for good, which holds wherever the article names the person. */
const OVER = /^(?:ex|former|late|retired)$/i;

const wordsOf = (role: string): string[] => role.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Does the role say that it is past or passing? */
export const isPast = (role: string): boolean => wordsOf(role).some((word) => PAST.test(word));

/**
 * The role with "former" or "late" where the article puts the word before the same role elsewhere: "president of Velo"
 * and "late president" are "late president of Velo".
 */
export function withPast(role: string, stated: readonly string[]): string {
  if (isPast(role)) return role;
  const own = new Set(wordsOf(role));
  const past = stated.find((other) => {
    const [first, ...rest] = wordsOf(other);
    return OVER.test(first ?? '') && rest.length > 0 && rest.every((word) => own.has(word));
  });
  return past === undefined ? role : `${wordsOf(past)[0]} ${role}`;
}
