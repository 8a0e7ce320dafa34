/** Longest title, in words. */
const LONGEST_TITLE = 14;

/** Words that stay in lower case in a title. */
const TITLE_PARTICLE =
  /^(?:an?|and|as|at|but|by|for|from|in|into|is|its|nor|of|off|on|or|out|so|the|to|up|via|vs|with)$/;

/** "The Art of the Deal", "Fox News Sunday": capitals throughout, no sentence punctuation inside. */
export function looksLikeTitle(text: string): boolean {
  const found = text.replace(/[.,!?]+$/, '').split(/[\s]+/, LONGEST_TITLE + 1);
  if (found.length > LONGEST_TITLE || /[,;]/.test(text.slice(0, -1))) return false;
  const long = found.filter((word) => /^[\p{L}\p{N}]/u.test(word) && !TITLE_PARTICLE.test(word));
  return long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && found.length > 1;
}
