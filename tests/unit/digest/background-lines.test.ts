import { expect, test } from 'vitest';
import type { Annotation, Passage } from '../../../lib/contract.ts';
import { backgroundLines } from '../../../lib/digest/background-lines.ts';

const at = (start: number, end: number): Passage => ({ start, end, text: 'x'.repeat(end - start) });

test('a sentence that the summary tells nearly whole is no background line', () => {
  const annotation = {
    summary: { who: [], what: [], when: [], where: [], why: [at(100, 110)], how: [], keyPoints: [at(0, 45)] },
    background: { fromArticle: [at(0, 50), at(60, 90), at(95, 150)], entries: [] },
  } as unknown as Annotation;
  expect(backgroundLines(annotation).map(({ start }) => start)).toEqual([60, 95]);
});
