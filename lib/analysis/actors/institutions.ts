import type { Passage } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { canonicalKey } from './cluster.ts';
import type { Mention } from './mention.ts';
import { INSTITUTIONS } from './name-words.ts';
import { followsLocative, isFacility } from './type-evidence.ts';

/** An institution named by its country and a common noun: "the Afghan government", "Türkiye's defence ministry". */
export interface Institution {
  /** With the country, as the article has it. */
  name: string;
  mentions: Passage[];
  /** Named only as the place of what happens ("at the Ecuadorean embassy"). */
  isPlace: boolean;
  /** Where the names of its country start. */
  adjectives: number[];
}

/**
 * Institutions whose country stands before them. Their mentions are the nouns alone, as the country is a mention of its
 * own; the noun without a country is a mention too when only one institution of the article has it ("the ministry").
 */
export function findInstitutions(text: AnalysedText, mentions: readonly Mention[]): Institution[] {
  const found = new Map<string, Institution>();
  const used = new Set<number>();
  for (const mention of mentions) {
    const { sentence, first, last, type } = mention;
    if (type !== 'LOC' && type !== 'GROUP') continue;
    const { tokens } = text.sentences[sentence];
    let at = last + 1;
    const possessive = /^['’]s?$/u.test(tokens[at]?.text ?? '');
    if (possessive) at += 1;
    if (type === 'LOC' && !possessive) continue;
    const length = institutionLength(tokens.slice(at, at + LONGEST_INSTITUTION).map((token) => token.text));
    if (length === 0) continue;
    const { start } = tokens[at];
    const { end } = tokens[at + length - 1];
    const name = text.article.text.slice(tokens[first].start, end);
    const key = `${canonicalKey(mention)} ${text.article.text.slice(start, end).toLowerCase()}`;
    const passage = { start, end, text: text.article.text.slice(start, end) };
    const isPlace = isFacility([tokens[at + length - 1].text]) && followsLocative(tokens, first);
    used.add(start);
    const known = found.get(key);
    if (known) {
      known.mentions.push(passage);
      known.isPlace &&= isPlace;
      known.adjectives.push(tokens[first].start);
    } else found.set(key, { name, mentions: [passage], isPlace, adjectives: [tokens[first].start] });
  }
  addBareMentions(text, [...found.values()], used);
  return [...found.values()];
}

/** The longest institution has so many tokens: "public defender's office". */
const LONGEST_INSTITUTION = 4;

/** How many of the tokens, from the first, name an institution; 0 for none. */
function institutionLength(words: readonly string[]): number {
  for (let length = Math.min(LONGEST_INSTITUTION, words.length); length > 0; length -= 1) {
    const name = words
      .slice(0, length)
      .join(' ')
      .replace(/ ['’]s\b/gu, "'s");
    if (INSTITUTIONS.has(name)) return length;
  }
  return 0;
}

/** Institutions that "the" alone points back to; "the government" may be another country's. */
const STANDS_ALONE = new Set(['consulate', 'embassy', 'ministry']);

/**
 * "the ministry" and "a defence ministry official", later in the text, when there is one institution that they can
 * mean.
 */
function addBareMentions(text: AnalysedText, institutions: readonly Institution[], used: ReadonlySet<number>): void {
  const byNoun = new Map<string, Institution[]>();
  for (const institution of institutions) {
    const noun = institution.mentions[0].text.split(/\s/).at(-1)?.toLowerCase() ?? '';
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), institution]);
  }
  for (const { tokens } of text.sentences) {
    tokens.forEach((token, i) => {
      const candidates = byNoun.get(token.text);
      if (candidates?.length !== 1) return;
      const [institution] = candidates;
      const whole = institution.mentions[0].text.toLowerCase().split(/\s+/);
      const before = tokens[i - 1]?.text.toLowerCase();
      const matches = whole.length > 1 && before === whole[0];
      const from = matches ? tokens[i - 1] : token;
      if (from.start < institution.mentions[0].start || used.has(from.start)) return;
      const determiner = tokens[matches ? i - 2 : i - 1]?.text.toLowerCase();
      if (!matches && !(determiner === 'the' && STANDS_ALONE.has(token.text))) return;
      institution.mentions.push({
        start: from.start,
        end: token.end,
        text: text.article.text.slice(from.start, token.end),
      });
    });
  }
  for (const institution of institutions) institution.mentions.sort((a, b) => a.start - b.start);
}
