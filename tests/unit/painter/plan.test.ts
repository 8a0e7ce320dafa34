import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, ActorType, Block, Figure } from '../../../lib/contract.ts';
import { type HighlightKind, type PlanInput, planHighlights } from '../../../lib/painter/plan.ts';

const ALL: Record<HighlightKind, boolean> = {
  person: true,
  organization: true,
  place: true,
  group: true,
  other: true,
  figure: true,
};

function actor(id: string, type: ActorType, ...spans: [number, number][]): Actor {
  const mentions = spans.map(([start, end]) => ({ start, end, text: '' }));
  return { id, name: id, type, role: null, salience: 0, mentions };
}

function figure(start: number, end: number, text = '', key = false): Figure {
  return { start, end, text, key } as Figure;
}

function block(start: number, end: number): Block {
  return { start, end, role: 'paragraph' };
}

function plan(change: Partial<PlanInput>) {
  const input = { actors: [], figures: [], blocks: [block(0, 1000)], kinds: ALL, density: 'all' as const, ...change };
  return planHighlights(input).map(({ start, end, id }) => [start, end, id]);
}

test('leaves out "one of", which counts nothing, unless it is a key figure', () => {
  const figures = [
    figure(0, 16, 'One of the boats'),
    figure(20, 29, 'one ferry'),
    figure(30, 46, 'one of the boats', true),
  ];
  expect(plan({ figures })).toEqual([
    [20, 29, 'figure-1'],
    [30, 46, 'figure-2'],
  ]);
});

test('sorts by place', () => {
  expect(plan({ actors: [actor('b', 'place', [50, 55]), actor('a', 'person', [10, 15])] })).toEqual([
    [10, 15, 'a'],
    [50, 55, 'b'],
  ]);
});

test.each([
  [
    'the longer of two that overlap',
    [actor('short', 'place', [5, 9]), actor('long', 'person', [0, 9])],
    [[0, 9, 'long']],
  ],
  [
    'the earlier of two of one length',
    [actor('late', 'place', [2, 6]), actor('early', 'person', [0, 4])],
    [[0, 4, 'early']],
  ],
  [
    'both of two that touch',
    [actor('a', 'person', [0, 4]), actor('b', 'place', [4, 8])],
    [
      [0, 4, 'a'],
      [4, 8, 'b'],
    ],
  ],
  ['no empty span', [actor('a', 'person', [4, 4])], []],
])('takes %s', (_name, actors, expected) => {
  expect(plan({ actors })).toEqual(expected);
});

test('a figure keeps what the actors in it leave', () => {
  expect(plan({ actors: [actor('italians', 'group', [3, 11])], figures: [figure(0, 11)] })).toEqual([
    [0, 3, 'figure-0'],
    [3, 11, 'italians'],
  ]);
});

test.each([
  ['article', [[0, 4, 'a']]],
  [
    'paragraph',
    [
      [0, 4, 'a'],
      [25, 29, 'a'],
    ],
  ],
  [
    'all',
    [
      [0, 4, 'a'],
      [10, 14, 'a'],
      [25, 29, 'a'],
    ],
  ],
] as const)('density "%s" chooses the mentions', (density, expected) => {
  const actors = [actor('a', 'person', [25, 29], [0, 4], [10, 14])];
  expect(plan({ actors, density, blocks: [block(0, 20), block(22, 40)] })).toEqual(expected);
});

test('leaves out kinds that are off', () => {
  const actors = [actor('a', 'person', [0, 4]), actor('b', 'place', [10, 14])];
  const kinds = { ...ALL, person: false, figure: false };
  expect(plan({ actors, figures: [figure(20, 22)], kinds })).toEqual([[10, 14, 'b']]);
});

test('for any input the ranges are sorted and apart, each is part of its own span, and no span goes without one in its place', () => {
  const span = fc.tuple(fc.nat(300), fc.nat(40)).map(([start, length]): [number, number] => [start, start + length]);
  fc.assert(
    fc.property(fc.array(fc.array(span, { maxLength: 8 }), { maxLength: 8 }), fc.array(span), (mentions, figures) => {
      const input = {
        actors: mentions.map((spans, index) => actor(`a${index}`, 'person', ...spans)),
        figures: figures.map(([start, end]) => figure(start, end)),
        blocks: [block(0, 150), block(152, 400)],
        kinds: ALL,
        density: 'all' as const,
      };
      const found = planHighlights(input);
      for (const { start, end } of found) expect(end).toBeGreaterThan(start);
      for (let i = 1; i < found.length; i++) expect(found[i].start).toBeGreaterThanOrEqual(found[i - 1].end);
      const spans = [
        ...mentions.flatMap((list, index) => list.map(([start, end]) => ({ id: `a${index}`, start, end }))),
        ...figures.map(([start, end], index) => ({ id: `figure-${index}`, start, end })),
      ];
      for (const { id, start, end } of found) {
        expect(spans.some((each) => each.id === id && each.start <= start && end <= each.end)).toBe(true);
      }
      for (const { start, end } of spans.filter((each) => each.end > each.start)) {
        expect(found.some((each) => each.start < end && start < each.end)).toBe(true);
      }
      expect(planHighlights(input)).toEqual(found);
    }),
  );
});
