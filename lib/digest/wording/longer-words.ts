/** The longer words of a line, each once and in lower case, which carry what it tells; of every script. */
export const longerWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** The share, 0..1, of the words that are told; 0 without words. */
export function shareTold(words: ReadonlySet<string>, told: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => told.has(word)).length / words.size;
}
