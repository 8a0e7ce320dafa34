import { expect, test } from 'vitest';
import { isHeadline } from '../../../lib/article/related-links.ts';

test.each([
  ['Storm of 2019 still costs the town millions', true],
  ['iPhones of pupils stay at home', true],
  ['Islanders demonstrate peacefully', true],
  ['Wellen über dem Hafen', true],
  ['港の壁が崩れ住民が避難', true],
  ['Northern Europe', false],
  ['Marta Lindqvist Berg', false],
  ['Latest news', false],
  ['supports HTML5 video', false],
  ['Create a free account', false],
  ['Sign up for the harbour letter', false],
  ['Get 40% off a year of the Harbour Post', false],
  ['Get the Harbour Post app for your phone', false],
  ['Get well soon, says the king to his fool', true],
  ['Read more stories', false],
])('%s', (title, expected) => {
  expect(isHeadline(title)).toBe(expected);
});
