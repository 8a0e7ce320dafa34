import { expect, test } from 'vitest';
import type { Passage, Summary } from '../../../../lib/contract.ts';
import { answers } from '../../../../lib/digest/answers/answers.ts';

const at = (start: number, end: number): Passage => ({ start, end, text: 'x'.repeat(end - start) });
const NONE: Summary = { who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] };

test('answers follow the order of the questions, and points are none', () => {
  const summary = { ...NONE, how: [at(60, 70)], who: [at(0, 5)], why: [at(40, 50)], keyPoints: [at(80, 90)] };
  expect(answers(summary).map(({ question }) => question)).toEqual(['who', 'why', 'how']);
});

test('what was done is no second line where the main event says it, but other means are', () => {
  const summary = { ...NONE, what: [at(0, 30)], how: [at(10, 20), at(20, 40)] };
  expect(answers(summary).map(({ passage }) => passage.start)).toEqual([0, 20]);
});

test('the clause of "why" with which the event goes on is no second line, who asked for it is', () => {
  const text = 'The troops requested by NATO have come to help the town';
  const passage = (words: string): Passage => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const summary = { ...NONE, what: [passage(text)], why: [passage('requested by NATO'), passage('to help the town')] };
  expect(answers(summary).map((answer) => answer.passage.text)).toEqual([text, 'requested by NATO']);
});

test('an answer that may be of something else is none', () => {
  const summary: Summary = {
    ...NONE,
    when: [{ ...at(0, 5), doubtful: true }, at(10, 15)],
    where: [at(20, 25), { ...at(30, 35), doubtful: true }],
  };
  expect(answers(summary).map(({ passage }) => passage.start)).toEqual([10, 20]);
});
