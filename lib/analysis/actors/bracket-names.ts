import type { AnalysedText } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { nameKey } from './organization-names.ts';

/**
 * Acronyms that the text itself explains: "Petróleos de Venezuela, S.A. (PDVSA)" and "the PTI (Pakistan Tehreek-e-Insaf)". By key of the
 * short name, the key of the long one, when every letter of the short name stands in the long one in this order and begins it, or when the
 * story goes on to use the short name of an organization ("the Lund Institute of Research (TNO)", from another language). Mentions are
 * in text order.
 */
export function explainedAcronyms(text: AnalysedText, mentions: readonly Mention[]): Map<string, string> {
  const long = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { text: surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  for (let i = 1; i < mentions.length; i += 1) {
    const before = mentions[i - 1];
    const inside = mentions[i];
    if (before.sentence !== inside.sentence || before.type !== inside.type) continue;
    const { tokens } = text.sentences[inside.sentence];
    const gap = inside.first - before.last;
    const opens = tokens[inside.first - 1]?.text === '(' && tokens[inside.last + 1]?.text === ')';
    if (!opens || gap < 2 || gap > 4) continue;
    if (abbreviates(inside, before)) long.set(nameKey(inside), nameKey(before));
    else if (abbreviates(before, inside)) long.set(nameKey(before), nameKey(inside));
    else if (isForeignAcronym(inside, before, counts)) long.set(nameKey(inside), nameKey(before));
  }
  return long;
}

function isForeignAcronym(short: Mention, long: Mention, counts: ReadonlyMap<string, number>): boolean {
  if (short.type !== 'ORG' || long.words.length < 3 || (counts.get(short.text) ?? 0) < 2) return false;
  return /^\p{Lu}{2,6}$/u.test(short.text);
}

function abbreviates(short: Mention, long: Mention): boolean {
  if (short.words.length !== 1 || long.words.length < 2) return false;
  const letters = short.words[0].replaceAll('.', '');
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}/u.test(letters) || letters.length > 10) return false;
  const name = long.words.join('').toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    const found = name.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return name[0] === letters[0].toLowerCase();
}
