import { expect, test } from 'vitest';
import {
  COUNTS_FROM_BEFORE,
  OPENS_BACKWARDS,
  POINTS_BACK,
  pointsToNoun,
  SAME_TIME,
} from '../../../lib/analysis/language/en/pointing-words.ts';

test.each([
  ['It broke.', true],
  ['Hers broke.', true],
  ['Such dams broke.', true],
  ['We left.', true],
  ['Itself, it broke.', false],
  ['The dam broke.', false],
])('does it point back? %s %s', (text, expected) => {
  expect(POINTS_BACK.test(text)).toBe(expected);
});

test.each([
  ['The board met these concerns.', true],
  ['The toll of that flood rose.', true],
  ['The flood was the worst; the toll of that flood rose.', false],
  ['Lund said that ferries left.', false],
  ['The board met those living there.', false],
  ['The board met this week.', false],
  ['The board met this time.', false],
  ['The board met such a mayor.', false],
])('does it speak of what another sentence tells? %s %s', (text, expected) => {
  expect(pointsToNoun(text)).toBe(expected);
});

test.each([
  ['Despite these cracks, it held.', true],
  ['After that the dam broke.', true],
  ['After this week the dam broke.', false],
  ['After the flood the dam broke.', false],
])('does it open backwards? %s %s', (text, expected) => {
  expect(OPENS_BACKWARDS.test(text)).toBe(expected);
});

test.each([
  ['Two centuries later, it broke.', true],
  ['If those prove so, it holds.', true],
  ['After his flight, Lund was ill.', false],
  ['Two ferries left later.', false],
])('does it count from what stands before? %s %s', (text, expected) => {
  expect(COUNTS_FROM_BEFORE.test(text)).toBe(expected);
});

test.each([
  ['The dam broke the same day.', true],
  ['The next afternoon it held.', true],
  ['The previous decade was dry.', false],
  ['The dam broke at the time of the fair.', false],
])('does the sentence before give its time? %s %s', (text, expected) => {
  expect(SAME_TIME.test(text)).toBe(expected);
});
