import type { TimelineEntry } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';

/** Finds temporal expressions, resolved against `text.article.published`, in text order. */
export function findTimeline(_text: AnalysedText): TimelineEntry[] {
  return [];
}
