import type { Analysis, Passage, Summary } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';

/** What the other finders found; the summary is chosen from it. */
export type Findings = Pick<Analysis, 'actors' | 'figures' | 'quotes' | 'timeline'>;

/** Answers who, what, when, where, why and how with passages of the article and picks the key points. */
export function summarise(_text: AnalysedText, _findings: Findings): Summary {
  return { who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] };
}

/** Sentences that give earlier history or standing facts rather than today's news. */
export function findBackground(_text: AnalysedText, _findings: Findings): Passage[] {
  return [];
}
