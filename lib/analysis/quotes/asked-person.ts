import { PREPOSITIONS, QUESTION_WORDS } from '../language/en/closed-classes.ts';
import type { Attribution } from './attribution.ts';
import type { NameMention } from './known-name.ts';
import type { Word } from './line.ts';
import { mentionsIn } from './name-mentions.ts';

/** Openings of what is asked. */
const OPENS_QUESTION: ReadonlySet<string> = new Set([...QUESTION_WORDS, 'about', 'if', 'whether']);

/** Words of the longest person asked: "asked the chairman of the mill's board, Ann Roe, | whether". */
const LONGEST_PERSON = 12;

/**
 * The person to whom an indirect question is put, "asked *Ann Roe* whether …", and who speaks next; null for questions
 * in quotation marks, for requests, and where nobody is named.
 */
export function askedPerson(
  words: readonly Word[],
  { verb, to }: Pick<Attribution, 'verb' | 'to'>,
  mentions: readonly NameMention[],
): NameMention | null {
  if (verb?.strength !== 'question') return null;
  let end = to;
  while (end < words.length && end - to <= LONGEST_PERSON && !OPENS_QUESTION.has(words[end].lower)) {
    const { key, opens, quoted } = words[end];
    if (opens || quoted || PREPOSITIONS.has(key)) return null;
    end += 1;
  }
  if (end === to || end >= words.length || !OPENS_QUESTION.has(words[end].lower)) return null;
  const asked = mentionsIn(mentions, { start: words[to].start, end: words[end].start });
  const [first] = asked;
  const isOne = first?.known.person === true && asked.every(({ known }) => known === first.known);
  const owns = isOne && words.slice(to, end).some(({ start, text }) => start === first.end && /^['’]s?$/.test(text));
  return isOne && !owns ? first : null;
}
