import { describe, expect, it, test } from 'vitest';
import { ADVERBS, isAdverbInLy, NO_ADVERBS } from '../../../lib/analysis/language/en/adverbs.ts';
import * as closedClasses from '../../../lib/analysis/language/en/closed-classes.ts';

describe('word classes', () => {
  it.each(Object.entries({ ...closedClasses, ADVERBS, NO_ADVERBS }))('%s is in lower case', (_name, list) => {
    for (const word of list) expect(word).toMatch(/^[a-z]+$/);
  });

  const { ARTICLES, DEMONSTRATIVES, POSSESSIVES, PERSONAL_PRONOUNS, PREPOSITIONS, PREPOSITIONS_ALONE } = closedClasses;
  it.each(
    Object.entries({
      ADVERBS,
      ARTICLES,
      DEMONSTRATIVES,
      NO_ADVERBS,
      PERSONAL_PRONOUNS,
      POSSESSIVES,
      PREPOSITIONS_ALONE,
    }),
  )('%s is sorted', (_name, list) => {
    expect([...list]).toEqual([...list].sort());
  });

  it('has words that point, questions and small numbers', () => {
    for (const word of ['him', 'its', 'those']) expect(closedClasses.POINTING_WORDS).toContain(word);
    for (const word of ['i', 'we', 'our']) expect(closedClasses.POINTING_WORDS).not.toContain(word);
    for (const word of closedClasses.QUESTION_WORDS) expect(closedClasses.CLAUSE_OPENERS).toContain(word);
    expect([...closedClasses.SMALL_NUMBERS]).toHaveLength(10);
  });

  it('keeps determiners, subject pronouns and prepositions apart, but for "this"', () => {
    const { DETERMINERS, SUBJECT_PRONOUNS } = closedClasses;
    expect([...DETERMINERS].filter((word) => PREPOSITIONS.has(word))).toEqual([]);
    expect([...SUBJECT_PRONOUNS].filter((word) => DETERMINERS.has(word) || PREPOSITIONS.has(word))).toEqual(['this']);
  });
});

test.each([
  ['quickly', true],
  ['reply', false],
  ['family', false],
  ['Emily', false],
  ['only', false],
])('is %s an adverb in -ly? %s', (word, expected) => {
  expect(isAdverbInLy(word)).toBe(expected);
});
