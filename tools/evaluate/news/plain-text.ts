const SINGLE = /[‘’‚‛′´`]/g;
const DOUBLE = /[“”„«»″]/g;
const SPACES = /[\u00a0\u202f\u2009]/g;
const INVISIBLE = /[\u200b\u00ad]/g;
const DASHES = /[‐‑–—]/g;

/** One kind of quotation mark, dash and space, white space collapsed. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

/** White space collapsed, invisible characters dropped; marks and dashes stay. */
export function squash(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(INVISIBLE, '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

/** A name as words: lower case, without dots, possessives and a leading article. */
export function nameTokens(name: string | null | undefined): string[] {
  const bare = plain(name)
    .toLowerCase()
    .replace(/'s(?![\p{L}\p{N}_])|(?<=s)'(?=\s|$)/gu, '')
    .replaceAll('.', '');
  const tokens: string[] = bare.match(/[\p{L}\p{N}_&]+/gu) ?? [];
  return tokens.length > 1 && ['the', 'a', 'an'].includes(tokens[0]) ? tokens.slice(1) : tokens;
}

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
