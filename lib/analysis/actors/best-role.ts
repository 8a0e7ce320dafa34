/** "one of Holt's friends" says less than any office. */
const ONE_OF = /^one of /i;
/** "a member of the crew" says less than any office but one without its body, and so does what somebody runs for. */
const SAYS_LITTLE = /(?<!\p{L})(?:contender|member|nominee)(?!\p{L})/iu;

/** The first with most letters of the roles that tell most; null of none. */
export function bestOf(roles: readonly string[]): string | null {
  const plain = roles.filter((role) => !ONE_OF.test(role));
  const office = longestOf(plain.filter((role) => !SAYS_LITTLE.test(role)));
  return office?.includes(' ') ? office : (longestOf(plain) ?? longestOf(roles));
}

/** The first of the longest; null of none. */
export function longestOf(roles: readonly string[]): string | null {
  return roles.reduce<string | null>((longest, role) => (role.length > (longest?.length ?? 0) ? role : longest), null);
}
