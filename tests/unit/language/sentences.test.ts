import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS, SENTENCE_STARTERS } from '../../../lib/analysis/language/abbreviations.ts';
import { splitSentences } from '../../../lib/analysis/language/sentences.ts';

const cut = (text: string, language = 'en'): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['titles', 'Gen. Anna Holt met Sen. Rao. They left.', ['Gen. Anna Holt met Sen. Rao.', 'They left.']],
    [
      'initials',
      'J. K. Brandt wrote to Mary T. Osei. She replied.',
      ['J. K. Brandt wrote to Mary T. Osei.', 'She replied.'],
    ],
    [
      'countries',
      'The U.S. Senate voted. He lives in the U.S. He votes.',
      ['The U.S. Senate voted.', 'He lives in the U.S.', 'He votes.'],
    ],
    ['cases', 'They cite Roe v. Doe. George V. He died.', ['They cite Roe v. Doe.', 'George V.', 'He died.']],
    [
      'titles in brackets',
      'I asked (Ohio Sen.) Anna Holt. (It rained.) They left.',
      ['I asked (Ohio Sen.) Anna Holt.', '(It rained.)', 'They left.'],
    ],
    ['numbers', 'Bus No. 10 stopped. No. It ran.', ['Bus No. 10 stopped.', 'No.', 'It ran.']],
    [
      'a number behind its noun',
      'They vote on Prop. 8 by Tues. 9 a.m. near Hwy. 61.',
      ['They vote on Prop. 8 by Tues. 9 a.m. near Hwy. 61.'],
    ],
    [
      'a number that opens a sentence',
      'The dam broke in May. 12 houses fell, of which Velo Inc. 40 years ago built 3.',
      ['The dam broke in May.', '12 houses fell, of which Velo Inc. 40 years ago built 3.'],
    ],
    [
      'companies',
      'Velo Inc. shares fell. He sold Velo Inc. The buyer paid.',
      ['Velo Inc. shares fell.', 'He sold Velo Inc.', 'The buyer paid.'],
    ],
    [
      'saints',
      'She drove to St. Albans on Jan. 5 at 9 a.m. sharp.',
      ['She drove to St. Albans on Jan. 5 at 9 a.m. sharp.'],
    ],
    ['questions in quotes', '"Really?" he asked. "Yes."', ['"Really?" he asked.', '"Yes."']],
    [
      'names of several sentences',
      'The “Sleep. It helps.” campaign began. “Go. Now.” He left. “Stay! Sit!” she said.',
      ['The “Sleep. It helps.” campaign began.', '“Go.', 'Now.”', 'He left.', '“Stay!', 'Sit!” she said.'],
    ],
    ['codes of stocks', 'The Brell Index .BRX fell 2%. Banks led.', ['The Brell Index .BRX fell 2%.', 'Banks led.']],
    [
      'lines that only style sets apart',
      'The road closed.The ferry ran.”He left. Ask Velo.Link or The.Lund.',
      ['The road closed.', 'The ferry ran.”', 'He left.', 'Ask Velo.Link or The.Lund.'],
    ],
    ...[
      'Will.I.Am sang.',
      'See https://brell.example/news.The-road now.',
      'Write to john.She@brell.example now.',
      'Velo.It closed.',
      'A new model.A has come.',
      'The “sleep.It helps.” campaign began.',
    ].map((sentence): [string, string, string[]] => [`the name in ${sentence}`, sentence, [sentence]]),
    ['lines', 'One line\nAnother line', ['One line', 'Another line']],
    ['list numbers', '1. Wash the rice.', ['1. Wash the rice.']],
  ])('keeps %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('knows German ordinals and abbreviations', () => {
    expect(cut('Am 3. Oktober sprach Dr. Weber. Er ging.', 'de')).toEqual([
      'Am 3. Oktober sprach Dr. Weber.',
      'Er ging.',
    ]);
  });

  it.each(['', '   ', '\ud800', '...', 'x'.repeat(10)])('never throws and never gives blank sentences: %j', (text) => {
    for (const sentence of cut(text, 'und')) expect(sentence.trim()).toBe(sentence);
  });

  it('takes an unknown language code', () => {
    expect(cut('One. Two.', 'not a code')).toEqual(['One.', 'Two.']);
  });
});

describe('abbreviations', () => {
  const lists = Object.entries(ABBREVIATIONS).flatMap(([language, kinds]) =>
    Object.entries(kinds).map(([kind, list]) => [`${language} ${kind}`, list as readonly string[]] as const),
  );

  it.each(lists)('%s: sorted, once each, lower case, without the final stop', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    for (const entry of list) expect(entry).toMatch(/^[^\p{Lu}]*[^.]$/u);
  });

  it('has starters in lower case', () => {
    for (const word of SENTENCE_STARTERS) expect(word).toBe(word.toLowerCase());
  });
});
