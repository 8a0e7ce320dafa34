import type { Annotation } from '../../lib/contract.ts';

/**
 * The first passage, wherever it is in the annotation, that is not what the article's text has there; null when all
 * are.
 */
export function wrongPassage(annotation: Annotation): string | null {
  const { text } = annotation.article;
  const { fromArticle } = annotation.background;
  const parts = [annotation.actors, annotation.figures, annotation.quotes, annotation.timeline, annotation.summary];
  const waiting: unknown[] = [...parts, fromArticle, annotation.article.blocks];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const { start, end, text: covered } = value as { start?: unknown; end?: unknown; text?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      const inside =
        Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
      if (!inside || (typeof covered === 'string' && text.slice(start, end) !== covered)) {
        return JSON.stringify({ start, end, covered, found: text.slice(start, end) }).slice(0, 300);
      }
    }
    waiting.push(...Object.values(value));
  }
  return null;
}
