import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { PRESENT_PARTICIPLES } from '../language/en/verb-forms.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import type { Mention } from './mention.ts';

/** Words that headings write small, whatever the others. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|of|on|or|our|over|per|the|this|to|up|vs|with|without|you|your)$/i;
/** A longer block is no heading. */
const LONGEST_HEADING = 16;

/**
 * Which sentences stand alone in a block without a stop and have a capital in every word that counts: "Building Boats
 * for the Harbour". Their capitals make no names. By index.
 */
function titleCased({ article: { blocks, text }, sentences }: AnalysedText): ReadonlySet<number> {
  const found = new Set<number>();
  sentences.forEach(({ block, start, end, tokens }, index) => {
    const { start: from, end: to, role } = blocks[block];
    const slice = text.slice(from, to);
    if (start > from + 4 || end < to - 1 || role === 'table' || tokens.length > LONGEST_HEADING) return;
    if (/[.!]$/.test(slice) || slice === slice.toUpperCase()) return;
    const words = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text) && !SMALL.test(token.text));
    if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word.text))) found.add(index);
  });
  return found;
}

/** "Upskill | the workforce": an imperative that opens its sentence, with the article of its object behind it. */
function isImperative(tokens: readonly Token[], { first, last, words, type }: Mention): boolean {
  return (
    (first === 0 || (first === 2 && /^\p{Nd}+$/u.test(tokens[0].text) && tokens[1].text === '.')) &&
    words.length === 1 &&
    type !== 'PER' &&
    /^\p{Lu}\p{Ll}+$/u.test(words[0]) &&
    /^(?:an?|each|every|our|the|their|these|this|those|your)$/.test(tokens[last + 1]?.text ?? '')
  );
}

/**
 * The mentions without those that are names by the capitals of headings alone: all their words stand elsewhere in small
 * letters, or a doing opens the heading; and without imperatives that were taken for names. Names that stand anywhere
 * else in the text stay. In the given order; linear in the text. Other languages than English write headings otherwise:
 * their mentions stay.
 */
export function withoutHeadingWords(text: AnalysedText, mentions: readonly Mention[]): Mention[] {
  if (!readAsEnglish(text.language)) return [...mentions];
  const headings = titleCased(text);
  const small = new Set<string>();
  for (const { tokens } of text.sentences)
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) small.add(token.text.toLowerCase());
  const isOnlyCapitals = (mention: Mention): boolean => {
    const { sentence, first, words, type } = mention;
    const { tokens } = text.sentences[sentence];
    if (isImperative(tokens, mention)) return true;
    if (type === 'PER' || type === 'GROUP' || !headings.has(sentence)) return false;
    if (first === 0 && words.length > 1 && PRESENT_PARTICIPLES.has(words[0].toLowerCase())) return true;
    const telling = words.filter((word) => !SMALL.test(word));
    return telling.length > 0 && telling.every((word) => small.has(word.toLowerCase()));
  };
  const sure = new Set(mentions.filter((mention) => !isOnlyCapitals(mention)).map(({ key }) => key));
  return mentions.filter((mention) => sure.has(mention.key));
}
