import type { AnalysedText, Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { ROLE_NOUNS } from './name-words.ts';
import { appositiveAfter } from './phrase-after.ts';
import { phraseBeforeComma } from './phrase-before-comma.ts';
import { ARTICLE, LONGEST_PHRASE, type TokenRange } from './role-tokens.ts';
import { titleBefore } from './title-before.ts';

/** Reads the roles of persons; made once for a text and its mentions. */
export class RoleReader {
  private readonly text: AnalysedText;
  private readonly bySentence = new Map<number, Mention[]>();

  constructor(text: AnalysedText, mentions: readonly Mention[]) {
    this.text = text;
    for (const mention of mentions) {
      const here = this.bySentence.get(mention.sentence);
      if (here) here.push(mention);
      else this.bySentence.set(mention.sentence, [mention]);
    }
  }

  /**
   * The role that the text states beside this mention of a person: a title before it, a phrase after it between commas or dashes, or a
   * phrase before it and a comma ("the company's chief executive, Ana Holt,"). The longest of them; null when there is none.
   */
  roleAt(mention: Mention): string | null {
    const { tokens } = this.text.sentences[mention.sentence];
    const others = nearby(this.bySentence.get(mention.sentence) ?? [], mention);
    const ranges = [
      titleBefore(tokens, mention, others),
      appositiveAfter(tokens, mention, others),
      phraseBeforeComma(tokens, mention, others),
    ];
    let longest: string | null = null;
    for (const range of ranges) {
      if (range === null || isOfSeveral(tokens, range, mention)) continue;
      const first = startWithPast(tokens, range.first);
      const role = this.text.article.text.slice(tokens[first].start, tokens[range.end - 1].end);
      if (role.length > (longest?.length ?? 0)) longest = role;
    }
    return longest;
  }
}

/** The mentions of a sentence that a role beside `mention` can touch; `all` are in text order. */
function nearby(all: readonly Mention[], mention: Mention): Mention[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].last < mention.first - LONGEST_PHRASE) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < all.length && all[i].first <= mention.last + LONGEST_PHRASE + 4; i += 1)
    if (all[i].start !== mention.start) found.push(all[i]);
  return found;
}

/** Words before a role without which it is not true. */
const PAST = /^(?:acting|ex|former|interim|outgoing|retired)$/i;
/** Words between such a word and the role: "former area | councillor". */
const LONGEST_KIND = 2;

/** Where the role starts with the word that says that it is past or passing: of "former area councillor" not "councillor" alone. */
function startWithPast(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 1 - LONGEST_KIND); at -= 1) {
    const word = tokens[at].text;
    if (PAST.test(word)) return at;
    if (!/^\p{L}+$/u.test(word) || ARTICLE.test(word) || /^(?:and|at|by|for|from|in|of|or|to|with)$/.test(word)) break;
  }
  return first;
}

/** "judges | Ana Holt, Bo Rao": an office of the several who are named, right before the first of them. */
function isOfSeveral(tokens: readonly Token[], { end }: TokenRange, { first }: Mention): boolean {
  const word = tokens[end - 1].text.toLowerCase();
  return end === first && !ROLE_NOUNS.has(word) && word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1));
}
