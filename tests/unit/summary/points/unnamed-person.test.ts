import { expect, test } from 'vitest';
import { tokenize } from '../../../../lib/analysis/language/tokenize.ts';
import { meetsNobody } from '../../../../lib/analysis/summary/points/unnamed-person.ts';

const meets = (sentence: string, ...people: string[]): boolean =>
  meetsNobody(
    tokenize(sentence),
    people.map((name) => ({ start: sentence.indexOf(name), end: sentence.indexOf(name) + name.length })),
  );

test.each([
  'As the ferry sank, he swam.',
  'For years the quay had been hers.',
  'Now his ferry has sunk.',
  'In March he had built a dam.',
  'On Tuesday she had left.',
  'As the women left, her ferry sank.',
  'The children slept as she left.',
  'Villagers say that he left.',
])('a pronoun stands for nobody in the sentence: %s', (sentence) => {
  expect(meets(sentence)).toBe(true);
});

test.each([
  'As the ferry of Lund sank, he swam.',
  'As the pilot climbed, he met her.',
  'A gunman fired until he was hit.',
  'As the boss of nine ferries left, he sang.',
  'He swam as the ferry sank.',
  'As the ferry sank, it rained.',
  'The ferry sank.',
])('somebody is named or called, or there is no such pronoun: %s', (sentence) => {
  expect(meets(sentence)).toBe(false);
});

test('only people before the pronoun are met', () => {
  expect(meets('as lund left, he swam', 'lund')).toBe(false);
  expect(meets('as it rained he met lund', 'lund')).toBe(true);
});
