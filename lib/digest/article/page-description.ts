import { contentStems, shared } from '../../analysis/language/en/stems.ts';
import { tokenize } from '../../analysis/language/tokenize.ts';
import type { Annotation } from '../../contract.ts';
import { answers } from '../answers/answers.ts';
import { pointsOf } from '../answers/points.ts';

/** Words above which it is the story's opening rather than an account of it; by reading some hundred. */
const MOST_WORDS = 55;
/** Stems that neither headline nor summary has, from which it tells their reader something; by reading. */
const LEAST_NEW = 3;
/**
 * Share of its stems that the article has too; a publisher's words on itself share fewer (.33 beside .63 and more). By
 * reading.
 */
const LEAST_SHARE = 0.6;

/** Cut by the page, or leading to more of it: "…", "[...]", "Read more". */
const IS_CUT = /(?:…|\.\.|\[|\b(?:learn|read|see) more)[\s\]).»”"]*$/i;
/** Characters at the end in which that is sought, so that rows of dots stay quick. */
const END_REACH = 40;
const ENDS_A_SENTENCE = /[.!?:;。！？؟।][\s"'”’»)\]]*$/u;
const SENTENCE_WITHIN = /[.!?]\s+\p{Lu}/u;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The page's own account of the story, as editors write it for search and sharing, for the place under the headline. It
 * is no passage of the text, so it is never a line of the summary. Null where the text has it anyway, where it is cut,
 * too long, or speaks of the publisher rather than of the story, and where headline and summary tell it already.
 */
export function pageDescription(annotation: Annotation): string | null {
  const { article, summary } = annotation;
  const text = article.standfirst?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '' || text.split(' ').length > MOST_WORDS || IS_CUT.test(text.slice(-END_REACH))) return null;
  if (SENTENCE_WITHIN.test(text) && !ENDS_A_SENTENCE.test(text)) return null;
  if (lettersOf(article.text).includes(lettersOf(text))) return null;
  const stems = contentStems(tokenize(text));
  if (shared(stems, contentStems(tokenize(article.text))) < LEAST_SHARE * stems.size) return null;
  const shown = [...answers(summary).map(({ passage }) => passage), ...pointsOf(summary)];
  const told = contentStems([article.title, ...shown.map((line) => line.text)].flatMap((line) => tokenize(line)));
  return stems.size - shared(stems, told) < LEAST_NEW ? null : text;
}
