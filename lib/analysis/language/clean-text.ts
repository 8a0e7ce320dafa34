/**
 * Control characters except none, and the bidirectional embeddings, overrides and isolates that can reorder what
 * follows.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * One line of text: control and reordering characters removed, white space collapsed. Keeps every visible character.
 */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}
