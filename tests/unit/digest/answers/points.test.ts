import { expect, test } from 'vitest';
import type { Annotation, Summary } from '../../../../lib/contract.ts';
import { glossesOf } from '../../../../lib/digest/answers/glosses.ts';
import { pointsOf } from '../../../../lib/digest/answers/points.ts';

const at = (start: number) => ({ start, end: start + 5, text: 'A dog' });
const summaryOf = (what: Summary['what']): Summary => ({
  who: [],
  what,
  when: [],
  where: [],
  why: [],
  how: [],
  keyPoints: [at(0), at(20)],
});

test('an event that is surely the main one is no point', () => {
  expect(pointsOf(summaryOf([at(10)])).map(({ start }) => start)).toEqual([0, 20]);
});

test('one that may not be is a point, in the order of the text', () => {
  expect(pointsOf(summaryOf([{ ...at(10), doubtful: true }])).map(({ start }) => start)).toEqual([0, 10, 20]);
});

test.each(['They do not impress Lund', 'it sank', 'And do not swim'])(
  'one that may not be and that nobody understands alone is no point: %s',
  (text) => {
    expect(pointsOf(summaryOf([{ ...at(10), text, doubtful: true }])).map(({ start }) => start)).toEqual([0, 20]);
  },
);

test.each(['It’s been two years since a boat sank', 'Item nine was sold'])(
  'one that may not be and that can be understood alone is a point: %s',
  (text) => {
    expect(pointsOf(summaryOf([{ ...at(10), text, doubtful: true }])).map(({ start }) => start)).toEqual([0, 10, 20]);
  },
);

test('the glosses of a doubted event are those of a point', () => {
  const text = 'Lund has closed the bridge.';
  const event = { start: 0, end: text.length, text, doubtful: true as const };
  const lund = {
    id: 'a1',
    name: 'Ida Lund',
    type: 'person',
    role: null,
    salience: 1,
    mentions: [{ start: 0, end: 4, text: 'Lund' }],
  };
  const annotation = { actors: [lund], summary: { ...summaryOf([event]), keyPoints: [] } } as unknown as Annotation;
  expect([...glossesOf(annotation, [])].map(([line, its]) => [line.text, its.map((gloss) => gloss.text)])).toEqual([
    [text, ['Ida Lund']],
  ]);
});

test('one that a point tells is told once', () => {
  expect(pointsOf(summaryOf([{ ...at(22), doubtful: true }])).map(({ start }) => start)).toEqual([0, 20]);
});
