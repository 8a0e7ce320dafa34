import { CLUTTER_PHRASES } from './clutter-phrases.ts';

/** Names of the phrase groups, in the order of the values. */
export const PHRASE_GROUP_NAMES: readonly string[] = Object.keys(CLUTTER_PHRASES);

const STARTS = PHRASE_GROUP_NAMES.map((name) => {
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of CLUTTER_PHRASES[name as keyof typeof CLUTTER_PHRASES]) {
    const first = phrase.split(' ')[0];
    const known = byFirstWord.get(first);
    if (known) known.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  return byFirstWord;
});

/** Lower case, signs at the ends dropped, one kind of apostrophe: the form in which phrases are written. */
export function normalisePhrase(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/i̇/g, 'i')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  // Not by an expression that ends in "+$": it would look at each run of signs once for each of them.
  let end = plain.length;
  while (end > 0 && !/[\p{L}\p{M}\p{N}]/u.test(lastCharacter(plain, end))) end -= lastCharacter(plain, end).length;
  return plain.slice(0, end);
}

/** The character before `end`, of one or two code units. */
function lastCharacter(text: string, end: number): string {
  const isPair = /[\uDC00-\uDFFF]/.test(text[end - 1]) && /[\uD800-\uDBFF]/.test(text[end - 2] ?? '');
  return text.slice(end - (isPair ? 2 : 1), end);
}

const levels = new Map<string, readonly number[]>();
const MAX_CACHED = 5_000;

/**
 * For each group: 2 when the text is one of its phrases, 1 when it begins with one, else 0. The same text is judged
 * once.
 */
export function phraseGroups(text: string): readonly number[] {
  const known = levels.get(text);
  if (known) return known;
  if (levels.size > MAX_CACHED) levels.clear();
  const result = judgePhrases(text);
  levels.set(text, result);
  return result;
}

function judgePhrases(text: string): number[] {
  const normal = normalisePhrase(text.slice(0, 200));
  const first = /^[^\s:,.!?]+/.exec(normal)?.[0] ?? '';
  return STARTS.map((byFirstWord) => {
    let level = 0;
    for (const phrase of byFirstWord.get(first) ?? []) {
      if (normal === phrase) return 2;
      if (normal.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(normal[phrase.length])) level = 1;
    }
    return level;
  });
}

/** How strongly a text speaks of one group: 2 is the phrase itself, 1 begins with it, 0 not at all. */
export function phraseLevel(text: string, group: keyof typeof CLUTTER_PHRASES): number {
  return phraseGroups(text)[PHRASE_GROUP_NAMES.indexOf(group)];
}
