import { writerSpeaks } from '../../language/en/first-person.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';

/** Chance of being news from which an article is told as a report. */
const NEWS = 0.5;
/** Share of quotation below which the words are the article's own. */
const OWN_WORDS = 0.3;

/**
 * "I followed two scientists", "we render at 1080p": the writer of a report, or somebody whose words stand without
 * marks. `news` is the article's chance of being news, 0..1; in guides and opinions the writer may speak.
 */
export function speaksOfItself(
  { text: { article } }: ArticleView,
  { sentence, quoted }: SentenceView,
  news: number,
): boolean {
  return news > NEWS && quoted < OWN_WORDS && writerSpeaks(article.text.slice(sentence.start, sentence.end));
}
