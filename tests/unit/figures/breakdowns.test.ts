import { expect, test } from 'vitest';
import { figuresIn } from './read.ts';

function parts(text: string): [number, string | null, number | null][] {
  return figuresIn(text).map(({ value, unit, part }) => [value, unit, part]);
}

test.each([
  [
    'The crash hurt 24 sailors — 9 Danes and 15 Swedes — on Monday.',
    [
      [24, 'sailors', null],
      [9, 'sailors', 0],
      [15, 'sailors', 0],
    ],
  ],
  [
    'The port has almost 4,100 guards, including some 270 from Norway.',
    [
      [4100, 'guards', null],
      [270, 'guards', 0],
    ],
  ],
  [
    'They signed five sales: two to Oslo Air and three to the king.',
    [
      [5, 'sales', null],
      [2, 'sales', 0],
      [3, 'sales', 0],
    ],
  ],
  [
    'Of the 24 sailors, 9 were Danish.',
    [
      [24, 'sailors', null],
      [9, 'sailors', 0],
    ],
  ],
  [
    'The storm killed 12 hikers and another 40 are missing.',
    [
      [12, 'hikers', null],
      [40, 'hikers', null],
    ],
  ],
  [
    'The club sold 30 shirts and bought 4 balls.',
    [
      [30, 'shirts', null],
      [4, 'balls', null],
    ],
  ],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test('an index counts the figures of earlier sentences', () => {
  const figures = figuresIn('Rents rose 4%. The crash hurt 24 sailors: 9 Danes and 15 Swedes.');
  expect(figures.map(({ part }) => part)).toEqual([null, null, 1, 1]);
});
