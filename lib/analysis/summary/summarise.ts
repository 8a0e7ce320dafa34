import type { Passage, Summary } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { HOW_CUES, WHY_CUES } from './cues.ts';
import type { Findings } from './findings.ts';
import { chooseKeyPoints } from './key-points.ts';
import { findReasons } from './reasons.ts';
import { viewArticle } from './sentence-view.ts';
import { findMainEvents, predicateOf } from './what.ts';
import { findWhen } from './when.ts';
import { findWhere } from './where.ts';
import { findWho } from './who.ts';

export { findBackground } from './background.ts';
export type { Findings } from './findings.ts';

const present = (passages: (Passage | null | undefined)[]): Passage[] => passages.flatMap((passage) => passage ?? []);

/** Answers who, what, when, where, why and how with passages of the article and picks the key points. */
export function summarise(text: AnalysedText, findings: Findings): Summary {
  const article = viewArticle(text, findings);
  const events = findMainEvents(article);
  const main = events[0];
  return {
    who: findWho(article, main, 3),
    what: present([main?.passage, main && predicateOf(article, main, 6)]),
    when: findWhen(article, main, 3),
    where: findWhere(article, main, 3),
    why: findReasons(article, main, WHY_CUES, 3),
    how: findReasons(article, main, HOW_CUES, 3),
    keyPoints: chooseKeyPoints(article, main),
  };
}
