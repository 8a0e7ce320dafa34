import { describe, expect, it } from 'vitest';
import { findBackground } from '../../../../lib/analysis/summary/sentences/background.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { articleOf, dateOf, NOTHING } from '../article.ts';

const LEAD = 'The council closed the harbour bridge of Brell.';

/** The background of an article, published on 6 March 2024 or on the given day; each date is [words, value]. */
function backgroundOf(
  paragraphs: readonly string[],
  dates: readonly [words: string, value: string][] = [],
  published = '2024-03-06',
): string[] {
  const text = articleOf('Bridge closes', ...paragraphs);
  const dated = { ...text, article: { ...text.article, published } };
  const timeline = dates.map(([words, value]) => dateOf(text, words, value));
  return findBackground(viewArticle(dated, { ...NOTHING, timeline })).map((passage) => passage.text);
}

/** Is the sentence background behind two sentences that are none? */
const isBackground = (sentence: string, ...dates: [words: string, value: string][]): boolean =>
  backgroundOf([LEAD, LEAD, sentence], dates).includes(sentence);

describe('what is background', () => {
  it.each([
    [
      'what was before the news',
      'The ferry had crossed the bay of Brell in nine minutes.',
      'The ferry crossed the bay of Brell in about nine minutes.',
    ],
    [
      'a time that lies back',
      'The ferry crossed the bay of Brell a decade ago.',
      'The ferry crossed the bay of Brell a decade on.',
    ],
    [
      'what is so for long',
      'The ferry currently leaves the port of Brell at nine.',
      'The ferry evidently leaves the port of Brell at nine.',
    ],
    [
      'no reason or clause of somebody that reaches back',
      'The ferry sank and a guard had opened both of its doors.',
      'The ferry sank because a guard had opened both of its doors.',
    ],
    [
      'nothing of today or of what is to come',
      'The ferry had crossed the bay of Brell, as no boat could.',
      'The ferry had crossed the bay of Brell, as no boat will.',
    ],
    [
      'no statement',
      'The ferry had crossed the bay of Brell, Ida Lund recalls.',
      'The ferry had crossed the bay of Brell, Ida Lund says.',
    ],
    [
      'no opinion',
      'The ferry had crossed the bay of Brell, Ida Lund recalls.',
      'The ferry had crossed the bay of Brell, Ida Lund believes.',
    ],
    [
      'no claim of today',
      'The ferry currently leaves the old port of Brell at nine.',
      'The ferry currently leaves, reportedly, the port of Brell at nine.',
    ],
    [
      'no rank that goes back to a year',
      'The ferry of Brell carries nine farmers since 2009, the fewest of all.',
      'The ferry of Brell carries nine farmers, the fewest since 2009.',
    ],
    [
      'nothing on a screen',
      'The ferry had crossed the bay of Brell, as a chart shows.',
      'The ferry had crossed the bay of Brell, as a video shows.',
    ],
    [
      'nothing of the writer or the reader',
      'The ferry had crossed the bay of Brell with all of them.',
      'The ferry had crossed the bay of Brell with all of us.',
    ],
    [
      'nothing that the paper says of its own article',
      'The first part of the road has been in the plans since 2019.',
      'This article has been in parts of the archive since 2019.',
    ],
    [
      'no caption',
      'The ferry has been at the northern quay of Brell, behind the mill.',
      'The ferry has been at the northern quay of Brell, pictured below.',
    ],
    [
      'no deed of the news in the perfect',
      'The ferries have been the pride of Brell and its bay.',
      'The ferries have been painted in Brell and its bay.',
    ],
    [
      'what a clause adds to a noun',
      'The vote is close in Brell, whose ferries have been painted.',
      'The vote is close in Brell and ferries have been painted.',
    ],
    [
      'a perfect that lasts',
      'The ferries have been painted here for thirty years.',
      'The ferries have been painted here by thirty people.',
    ],
    [
      'nothing that might have been',
      'The old ferries have been the pride of Brell.',
      'The old ferries could have been the pride of Brell.',
    ],
    [
      'no name of before beside a name of now',
      'Lund Lines, formerly of Brell, bought the ferry at the quay.',
      'Lund Lines, formerly known as Brell, bought the ferry at the quay.',
    ],
    [
      'nothing likened to what was thought',
      'There are some signs that more ferries originally left Brell.',
      'There are some signs of more ferries than originally expected.',
    ],
    [
      'no turn to what is new',
      'In Brell the ferry had crossed the bay in nine minutes.',
      'Now in Brell the ferry had crossed the bay in nine minutes.',
    ],
    [
      'no picture beside which the text runs on',
      'The ferry had crossed the bay of Brell (first) in nine minutes.',
      'The ferry had crossed the bay of Brell (left) in nine minutes.',
    ],
    [
      'no quotation',
      'The ferry had crossed the bay of Brell in nine minutes.',
      '“The ferry had crossed the bay of Brell in nine minutes.”',
    ],
    [
      'nothing of so few words',
      'The ferry had crossed the bay of Brell twice.',
      'The ferry had crossed the bay of Brell.',
    ],
    [
      'no list',
      `The ferry had carried wool, ${'salt, '.repeat(48)}and nails.`,
      `The ferry had carried wool, ${'salt, '.repeat(49)}and nails.`,
    ],
  ])('is %s', (_, background, other) => {
    expect(isBackground(background)).toBe(true);
    expect(isBackground(other)).toBe(false);
  });
});

describe('the date of background', () => {
  const SENTENCE = 'The ferry left the port of Brell on that very day.';

  it('lies some days before the article', () => {
    expect(isBackground(SENTENCE, ['that very day', '2024-02-25'])).toBe(true);
    expect(isBackground(SENTENCE, ['that very day', '2024-03-03'])).toBe(false);
  });

  it('counts more where it lies weeks before the article', () => {
    const isSecond = (value: string) => backgroundOf([LEAD, SENTENCE], [['that very day', value]]).includes(SENTENCE);
    expect(isSecond('2024-01-05')).toBe(true);
    expect(isSecond('2024-02-25')).toBe(false);
  });

  it('does not outweigh that somebody speaks', () => {
    const said = (verb: string) => `The ferry left the port of Brell on that very day, Lund ${verb}.`;
    expect(isBackground(said('recalls'), ['that very day', '2024-01-05'])).toBe(true);
    expect(isBackground(said('says'), ['that very day', '2024-01-05'])).toBe(false);
  });

  it('is none of the news', () => {
    const sentence = 'The ferry had left the port of Brell on that day.';
    expect(isBackground(sentence)).toBe(true);
    expect(isBackground(sentence, ['that day', '2024-03-05'])).toBe(false);
  });

  it('weighs little where it is that of a noun', () => {
    expect(isBackground('The ferry left the quay of Brell in 1922.', ['1922', '1922'])).toBe(true);
    expect(isBackground('The ferry left by the original 1922 stone quay.', ['1922', '1922'])).toBe(false);
    expect(isBackground('Lund beat Eva Berg, the 2007 world champion, in Brell.', ['2007', '2007'])).toBe(false);
    const two = 'Lund beat Eva Berg, the 2007 world champion, in 2009.';
    expect(isBackground(two, ['2007', '2007'], ['2009', '2009'])).toBe(true);
  });

  it('is no background where today’s is told beside it', () => {
    const sentence = 'The ferry left Brell on Tuesday, as it did in May last year.';
    expect(isBackground(sentence, ['Tuesday', '2024-03-05'], ['May last year', '2023-05'])).toBe(false);
  });

  it('is no year alone that is the year of the article', () => {
    const isDated = (value: string) =>
      backgroundOf([LEAD, LEAD, SENTENCE], [['that very day', value]], '2024-12-06').includes(SENTENCE);
    expect(isDated('2023')).toBe(true);
    expect(isDated('2024')).toBe(false);
  });
});

describe('findBackground', () => {
  it('leaves out the lead, and the sentence behind it where little speaks for it', () => {
    const sentence = 'The ferry had crossed the bay of Brell in nine minutes.';
    expect(backgroundOf([sentence, LEAD, sentence])).toEqual([sentence]);
    expect(backgroundOf([LEAD, sentence])).toEqual([]);
  });

  it('takes the ten surest, in the order of the text', () => {
    const weak = 'The mill currently stands behind the northern quay of Brell.';
    const strong = Array.from({ length: 10 }, (_, index) => `The ferry had crossed the bay of Brell ${index} times.`);
    expect(backgroundOf([LEAD, LEAD, weak, ...strong.slice(0, 9)])).toEqual([weak, ...strong.slice(0, 9)]);
    expect(backgroundOf([LEAD, LEAD, weak, ...strong])).toEqual(strong);
  });

  it('leaves out the lead even when it has an old date', () => {
    const lead = 'A man was jailed for a murder that he had committed in 1998.';
    expect(backgroundOf([lead, 'The judge spoke for an hour.'], [['1998', '1998']])).toEqual([]);
  });
});
