import { describe, expect, it, test } from 'vitest';
import {
  JOINING_CONJUNCTIONS,
  JOINS_BEFORE,
  PLAIN_CONNECTIVES,
  REASONING_CONNECTIVES,
  TURNS,
  withoutConnective,
} from '../../../lib/analysis/language/en/connectives.ts';

describe('connectives', () => {
  const lists = { JOINING_CONJUNCTIONS, PLAIN_CONNECTIVES, REASONING_CONNECTIVES, TURNS };
  it.each(Object.entries(lists))('%s is sorted, with a capital', (_, list) => {
    expect(list).toEqual([...list].sort());
    for (const phrase of list) expect(phrase).toMatch(/^[A-Z][a-z]+(?: [a-z]+)*$/);
  });

  it('has each in one list', () => {
    const all = Object.values(lists).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

test.each([
  ['However, the dam broke.', true],
  ['Furthermore, the dam broke.', true],
  ['In fact, the dam broke.', true],
  ['But the dam broke.', true],
  ['Another dam broke.', true],
  ['Separately, the dam broke.', false],
  ['Then-mayor Ida Lund left.', false],
  ['Soon the dam broke.', false],
])('does it join the sentence before? %s %s', (text, joins) => {
  expect(JOINS_BEFORE.test(text)).toBe(joins);
});

test.each([
  ['However, the dam broke.', 'the dam broke.'],
  ['Separately, the dam broke.', 'the dam broke.'],
  ['Meanwhile the dam broke.', 'the dam broke.'],
  ['Therefore, the dam broke.', 'Therefore, the dam broke.'],
  ['However wide, the dam broke.', 'However wide, the dam broke.'],
])('%s without its connective is %s', (text, expected) => {
  expect(withoutConnective(text)).toBe(expected);
});
