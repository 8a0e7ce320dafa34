import type { Passage } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { isAdverb } from '../../language/en/adverbs.ts';
import { FINITE_AUXILIARIES } from '../../language/en/auxiliaries.ts';
import { WEEKDAY_NAME } from '../../language/en/calendar.ts';
import { QUESTION_WORDS, RELATIVE_WORDS } from '../../language/en/closed-classes.ts';
import { isGerund } from '../../language/en/gerund.ts';
import { BASE_FORMS, PRESENT_FORMS } from '../../language/en/verb-forms.ts';
import { isWord } from '../../language/words.ts';
import type { MainEvent } from '../event/main-event.ts';
import { LEADING_WORDS, PLAIN_SPEECH } from '../phrases/cues.ts';
import { passageOf } from '../phrases/passage.ts';
import type { ArticleView } from '../sentences/sentence-view.ts';

const DAY = new RegExp(`^(?:${WEEKDAY_NAME})$`);

/** The subject of the main event, without relative clauses and appositions; null when it is a pronoun or too long. */
export function subjectOf(article: ArticleView, event: MainEvent): Passage | null {
  const { view } = event;
  const { tokens } = view.sentence;
  let end = event.from;
  let count = 0;
  while (end < event.verb) {
    const lower = tokens[end].text.toLowerCase();
    if (end > event.from && (RELATIVE_WORDS.has(lower) || /^[,;:(–—]$/.test(lower))) break;
    if (
      end > event.from + 1 &&
      /[a-z]ed$|^known$/.test(lower) &&
      /^(?:by|in|to|from|as|at|on)$/.test(tokens[end + 1]?.text ?? '')
    )
      break;
    if (end > event.from && lower === 'on' && DAY.test(tokens[end + 1]?.text ?? '')) break;
    // "The council Friday | closed the bridge"
    if (end > event.from && end + 1 === event.verb && view.dates.some(({ start }) => start === tokens[end].start))
      break;
    // "many Brits | think they know": a verb with a clause of its own.
    if (end > event.from && BASE_FORMS.has(lower) && SUBJECT_PRONOUN.test(tokens[end + 1]?.text ?? '')) break;
    if (isWord(tokens[end])) count++;
    end++;
  }
  while (end > event.from + 1 && isAdverb(tokens[end - 1].text)) end--;
  if (count === 0 || count > 10) return null;
  const passage = passageOf(article.text.article.text, tokens, event.from, end);
  if (isCutWrongly(tokens.slice(event.from, end))) return null;
  if (!passage || /^(?:it|not|he|she|they|we|i|you|this|that|these|those|there|what|who)$/i.test(passage.text))
    return null;
  return passage;
}

/**
 * Words that open no phrase of who acts, or one that nobody understands alone: "In 2024", "Here’s a look", "What’s
 * more", "Not to be confused", "she and her friends".
 */
const NO_NOUN_PHRASE =
  /^(?:by|from|he|here|how|i|i['’].*|in|my|not|now|on|our|seek|she|since|they|think|until|we|what|when|where|why|you)$/;

const SUBJECT_PRONOUN = /^(?:he|she|they|we)$/;

/**
 * Is a part that was cut off before the verb no noun phrase: a connective opens it, or a verb stands in it after all?
 */
function isCutWrongly(words: readonly Token[]): boolean {
  const [first, second] = words.map(({ text }) => text.toLowerCase());
  if (NO_NOUN_PHRASE.test(first) || isGerund(words)) return true;
  if (
    words.length > 1 &&
    (RELATIVE_WORDS.has(words.at(-1)?.text ?? '') || QUESTION_WORDS.has(words.at(-1)?.text ?? ''))
  )
    return true;
  if (words.some(({ text }, index) => index > 0 && SUBJECT_PRONOUN.test(text))) return true;
  if (LEADING_WORDS.has(first) && !/^(?:least|most|many|few|\d.*)$/.test(second ?? '')) return true;
  return words.some(
    ({ text }, index) =>
      index > 0 &&
      (PLAIN_SPEECH.has(text) ||
        FINITE_AUXILIARIES.has(text) ||
        /n['’]t$/.test(text) ||
        /^remains?$/.test(text) ||
        (index > 1 && PRESENT_FORMS.has(text) && /^(?:a|an|the)$/.test(words[index + 1]?.text ?? ''))),
  );
}
