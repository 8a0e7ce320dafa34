import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  articleAddress,
  englishTitle,
  introductionsAddress,
  wikipediaLanguage,
} from '../../../../lib/knowledge/wikipedia/addresses.ts';
import { readAnswers, readMeanings, restOf } from '../../../../lib/knowledge/wikipedia/read-answer.ts';

const withPages = (pages: unknown, rest: object = {}) => ({ query: { pages, ...rest } });

test('text is taken as plain data: no control characters, no reordering, one line, not endless', () => {
  const extract = `A \u202Eport\u202C\u0000.\n\n${'Long. '.repeat(2000)}`;
  const read = readAnswers([withPages([{ title: 'Vik', extract, fullurl: 'javascript:alert(1)' }])], ['Vik'], 'en');
  const answer = read?.get('Vik');
  if (answer?.kind !== 'page') throw new Error('not read');
  expect(answer.page.introduction.startsWith('A port. Long.')).toBe(true);
  expect(answer.page.introduction.length).toBeLessThanOrEqual(4000);
  expect(JSON.stringify(answer)).not.toContain('javascript');
});

test.each([
  ['missing', { title: 'Vik', missing: true }],
  ['invalid', { title: 'Vik', invalid: true, invalidreason: 'bad' }],
  ['without text', { title: 'Vik' }],
  ['with empty text', { title: 'Vik', extract: ' ' }],
  ['with text that is none', { title: 'Vik', extract: 7 }],
])('a page %s is no article', (_, page) => {
  expect(readAnswers([withPages([page])], ['Vik'], 'en')?.get('Vik')).toEqual({ kind: 'missing' });
});

test('redirects that lead in a circle end', () => {
  const redirects = [
    { from: 'A', to: 'B' },
    { from: 'B', to: 'A' },
  ];
  expect(readAnswers([withPages([], { redirects })], ['A'], 'en')?.get('A')).toEqual({ kind: 'missing' });
});

test.each([
  null,
  7,
  [],
  {},
  { query: null },
  { query: { pages: {} } },
  { query: { pages: [7] } },
  { query: { pages: [{}] } },
])('an answer of another form is refused: %j', (answer) => {
  expect(readAnswers([answer], ['Vik'], 'en')).toBeNull();
});

test('the rest of an answer is asked for by words and numbers alone', () => {
  expect(restOf({ continue: { excontinue: 3, continue: '||', other: { toString: '' }, list: ['x'] } })).toEqual({
    excontinue: '3',
    continue: '||',
  });
  expect(restOf({ continue: { a: { toString: '' } } })).toBeNull();
});

test('no answer makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (answer, name) => {
      readAnswers([answer], [name], 'en');
      readAnswers([withPages(answer), { query: answer }], [name], 'en');
      readMeanings(answer, name);
      readMeanings(withPages(answer), name);
      restOf(answer);
      restOf({ continue: answer });
    }),
  );
});

test('a disambiguation page without links has no meanings; one that leads to others leaves them out', () => {
  expect(readMeanings({ batchcomplete: true }, 'Vik')).toEqual([]);
  const pages = [
    { title: 'Viks', pageprops: { disambiguation: '' } },
    { title: 'Red link', missing: true },
    { title: 'Vik (town)' },
  ];
  expect(readMeanings(withPages(pages), 'Vik')).toEqual([{ title: 'Vik (town)', description: null }]);
});

test.each([
  ['en', 'en'],
  ['de-AT', 'de'],
  ['zh_TW', 'zh'],
  ['nb', 'no'],
  ['', 'en'],
  ['../x', 'en'],
  ['evil.example', 'en'],
])('the language %j reads the Wikipedia %s', (tag, language) => {
  expect(wikipediaLanguage(tag)).toBe(language);
});

test('addresses are built by us, and names cannot leave their place in them', () => {
  const address = new URL(introductionsAddress('https://en.wikipedia.org/w/api.php', ['A&action=edit#', 'B']));
  expect(address.searchParams.get('titles')).toBe('A&action=edit#|B');
  expect(address.searchParams.getAll('action')).toEqual(['query']);
  expect(articleAddress('tr', 'İzmir (il)/x?y')).toBe('https://tr.wikipedia.org/wiki/%C4%B0zmir_(il)%2Fx%3Fy');
  expect(englishTitle('https://en.wikipedia.org/wiki/Georgia_(country)')).toBe('Georgia (country)');
  expect(englishTitle('https://en.wikipedia.org/wiki/%E0%A4%A')).toBeNull();
  expect(englishTitle('https://www.wikidata.org/wiki/Q1')).toBeNull();
  expect(englishTitle(null)).toBeNull();
});
