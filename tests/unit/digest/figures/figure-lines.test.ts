import { describe, expect, test } from 'vitest';
import type { Annotation, Figure, Passage } from '../../../../lib/contract.ts';
import { figureLines, partsBeside, statementPieces } from '../../../../lib/digest/figures/figure-lines.ts';
import { SAMPLE_ANNOTATION } from '../../../../tools/panel/sample-page.ts';

const TEXT = 'Some 46% of sailors and 36% of bakers save, the bank said. It has 90 clerks.';
const passage = (words: string): Passage => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const SENTENCE = passage('Some 46% of sailors and 36% of bakers save, the bank said');

function figure(words: string, unit: string, rest: Partial<Figure> = {}): Figure {
  const [value] = words.split(/\D/).map(Number);
  const { statement: _, ...sample } = SAMPLE_ANNOTATION.figures[0]!;
  return {
    ...sample,
    ...passage(words),
    value: value!,
    unit,
    part: null,
    key: true,
    of: words,
    ...rest,
  };
}

function annotationWith(figures: Figure[], rest: Partial<Annotation> = {}): Annotation {
  const article = { ...SAMPLE_ANNOTATION.article, text: TEXT };
  const summary = {
    ...SAMPLE_ANNOTATION.summary,
    who: [],
    what: [],
    when: [],
    where: [],
    why: [],
    how: [],
    keyPoints: [],
  };
  return { ...SAMPLE_ANNOTATION, article, summary, figures, quotes: [], ...rest };
}

const SHARES = [figure('46%', '%', { statement: SENTENCE }), figure('36%', '%', { statement: SENTENCE })];

describe('figureLines', () => {
  test('tells a statement once with all its figures', () => {
    const lines = figureLines(annotationWith(SHARES));
    expect(lines.map(({ statement, entries }) => [statement?.text, entries.length])).toEqual([[SENTENCE.text, 2]]);
  });

  test('leaves out a statement whose figures another one tells in nearly its words, with more', () => {
    const told = (start: number, text: string) => ({ start, end: start + text.length, text });
    const short = told(100, 'The harbour bank earned 90 crowns in spring');
    const long = told(200, 'The harbour bank earned 90 crowns, while fees rose 36%');
    const other = told(300, 'A baker of Brell lost 90 crowns');
    const at = (start: number, words: string, unit: string, statement: Passage) =>
      figure(words, unit, { start, end: start + words.length, text: words, statement });
    const figures = [at(124, '90', 'crowns', short), at(250, '36%', '%', long), at(322, '90', 'farthings', other)];
    const lines = figureLines(annotationWith(figures));
    expect(lines.map(({ statement }) => statement?.start)).toEqual([200, 300]);
  });

  test('joins statements that overlap, so that all its figures stand in it', () => {
    const [first, second] = [
      passage('Some 46% of sailors and 36% of bakers'),
      passage('sailors and 36% of bakers save'),
    ];
    const shares = [
      { ...SHARES[0]!, statement: first },
      { ...SHARES[1]!, statement: second },
    ];
    const whole = passage('Some 46% of sailors and 36% of bakers save');
    expect(figureLines(annotationWith(shares)).map(({ statement }) => statement)).toEqual([whole]);
    shares[1]!.statement = passage('36% of bakers');
    expect(figureLines(annotationWith(shares)).map(({ statement }) => statement)).toEqual([first]);
  });

  test('tells what a figure counts where it has no statement', () => {
    const lines = figureLines(annotationWith([figure('90 clerks', 'clerks'), ...SHARES]));
    expect(lines.map(({ statement, entries }) => [statement?.text, entries.length])).toEqual([
      [undefined, 1],
      [SENTENCE.text, 2],
    ]);
  });

  test('says who gives a figure where the statement does not', () => {
    const said = {
      ...SAMPLE_ANNOTATION.quotes[0]!,
      ...passage('Some 46% of sailors and 36% of bakers save'),
      actor: null,
    };
    const spoken = { ...said, speakerName: 'The bank', speaker: passage('the bank') };
    const saidBy = (statement: Passage) =>
      figureLines(annotationWith([figure('46%', '%', { statement })], { quotes: [spoken] })).map((line) => line.saidBy);
    expect(saidBy(SENTENCE)).toEqual([null]);
    expect(saidBy(passage('Some 46% of sailors and 36% of bakers save'))).toEqual(['The bank']);
  });

  test('names everybody who gives a figure of the statement, each once', () => {
    const quote = (words: string, speakerName: string) => ({
      ...SAMPLE_ANNOTATION.quotes[0]!,
      ...passage(words),
      actor: null,
      speakerName,
      speaker: null,
    });
    const saidBy = (...quotes: Annotation['quotes']) => figureLines(annotationWith(SHARES, { quotes }))[0]!.saidBy;
    const [sailors, bakers] = ['46% of sailors', '36% of bakers'];
    expect(saidBy(quote(sailors, 'Ann Roe'), quote(bakers, 'Bob Doe'))).toBe('Ann Roe, Bob Doe');
    expect(saidBy(quote(sailors, 'Ann Roe'), quote(bakers, 'Ann Roe'))).toBe('Ann Roe');
    expect(saidBy(quote(bakers, 'Bob Doe'))).toBe('Bob Doe');
  });
});

test('a statement is cut at its figures and begins with a capital', () => {
  const statement = passage('of sailors and 36% of bakers save');
  expect(
    statementPieces(statement, [{ figure: SHARES[1]! }], 'en').map(({ text, isFigure }) => [text, isFigure]),
  ).toEqual([
    ['Of sailors and ', false],
    ['36%', true],
    [' of bakers save', false],
  ]);
});

test('a figure within another is told once', () => {
  const entries = ['46% of sailors', 'sailors', '36%'].map((words) => ({ figure: figure(words, '%') }));
  expect(statementPieces(SENTENCE, entries, 'en').map(({ text, isFigure }) => [text, isFigure])).toEqual([
    ['Some ', false],
    ['46% of sailors', true],
    [' and ', false],
    ['36%', true],
    [' of bakers save, the bank said', false],
  ]);
});

test('the parts of a whole stand beside the line where its statement does not tell them', () => {
  const whole = figure('90 clerks', 'clerks', { statement: passage('It has 90 clerks') });
  const inside = figure('90', 'clerks', { part: 0, key: false });
  const outside = figure('46%', '%', { part: 0, key: false });
  const [line] = figureLines(annotationWith([whole, outside, inside]));
  expect(partsBeside(line!)).toEqual([outside]);
  expect(partsBeside({ ...line!, statement: null })).toEqual([outside, inside]);
});
