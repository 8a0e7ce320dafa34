import { expect, test } from 'vitest';
import { figuresIn } from './read.ts';

function keys(text: string): string[] {
  return figuresIn(text)
    .filter(({ key }) => key)
    .map((figure) => figure.text);
}

test('money, shares and casualties are key; ages, "one" and scores are not', () => {
  expect(
    keys(
      'Ana Silva, 55, was one of the pilots. The crash killed 12 people and cost $3 million, 4% of sales. Her club won 2-0.',
    ),
  ).toEqual(['12 people', '$3 million', '4%']);
});

test('each value and unit once, the fullest mention', () => {
  const figures = figuresIn('Thirty soldiers hid.\nThe blast left 30 foreign soldiers wounded.\nThirty soldiers rest.');
  expect(figures.map(({ key }) => key)).toEqual([false, true, false]);
});

test('the amount in another unit is not key', () => {
  expect(keys('They drove 800 miles (1,287 km).')).toEqual(['800 miles']);
});

test('a long table does not fill the list', () => {
  const text = Array.from({ length: 60 }, (_, index) => `Fund ${index} rose ${index + 0.5}%.`).join('\n');
  expect(keys(text).length).toBe(14);
});

test('a prison term is key, another duration is not', () => {
  expect(keys('She was sentenced to 50 weeks in jail. She waited 50 days.')).toEqual(['50 weeks']);
});
