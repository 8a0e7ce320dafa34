import { expect, test } from 'vitest';
import {
  addressesSomebody,
  isFirstPerson,
  isSecondPerson,
  speaksInFirstPerson,
  writerSpeaks,
} from '../../../lib/analysis/language/en/first-person.ts';

test.each([
  ['Then I left.', true],
  ['On Friday I left.', true],
  ['We’re here.', true],
  ['They told us.', true],
  ['“Our dam broke.”', true],
  ['It broke in World War I in Brell.', false],
  ['Ida I. Lund left by the I-95.', false],
  ['Sen. Ida Lund (I-Brell) left.', false],
  ['Lund was in the film Our Dam.', false],
  ['US troops left.', false],
])('does somebody speak of himself? %s %s', (text, expected) => {
  expect(speaksInFirstPerson(text)).toBe(expected);
});

test.each([
  ['“We left,” Lund said.', false],
  ['„Wir left“, wrote Lund to us.', true],
  ['“We left,” Lund told us.', true],
])('does the writer speak? %s %s', (text, expected) => {
  expect(writerSpeaks(text)).toBe(expected);
});

test('words of the first and the second person are known by themselves', () => {
  for (const word of ['I', 'We', 'our', 'us']) expect(isFirstPerson(word)).toBe(true);
  for (const word of ['i', 'US', 'WE', 'mine', 'you']) expect(isFirstPerson(word)).toBe(false);
  for (const word of ['You', 'yours']) expect(isSecondPerson(word)).toBe(true);
  expect(isSecondPerson('we')).toBe(false);
});

test('a text speaks to somebody by "you", not by "youth"', () => {
  expect(addressesSomebody('You’ve seen it.')).toBe(true);
  expect(addressesSomebody('Is it yours?')).toBe(true);
  expect(addressesSomebody('The youth left.')).toBe(false);
});
