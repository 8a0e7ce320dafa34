import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../lib/contract.ts';
import { aboutActor } from '../../../lib/digest/about-actor.ts';
import { authors } from '../../../lib/digest/article/authors.ts';
import { pageDescription } from '../../../lib/digest/article/page-description.ts';
import { readingTime } from '../../../lib/digest/article/reading-time.ts';
import { entriesBesideCards } from '../../../lib/digest/background/card-entries.ts';
import { answeredTime } from '../../../lib/digest/dates/answered-time.ts';
import { datedEvents } from '../../../lib/digest/dates/dated-events.ts';
import { formatDay, formatTime, formatTimex } from '../../../lib/digest/dates/format-date.ts';
import { formatAmount, formatQuantity } from '../../../lib/digest/figures/format-figure.ts';
import { keyFigures } from '../../../lib/digest/figures/key-figures.ts';
import { isOwnWords, quotedWords, speakerOf } from '../../../lib/digest/quotes/speaker.ts';
import { asSentence } from '../../../lib/digest/wording/as-sentence.ts';
import { SAMPLE_ANNOTATION } from '../../../tools/panel/sample-page.ts';
import { LABELS } from '../export/labels.ts';

describe('asSentence', () => {
  test.each([
    ['nine houses burned', 'en', 'Nine houses burned'],
    ['işçiler geldi', 'tr', 'İşçiler geldi'],
    ['işçiler geldi', 'no such language', 'Işçiler geldi'],
    ['iPhone sales fell', 'en', 'iPhone sales fell'],
    ['“nine houses” burned', 'en', '“nine houses” burned'],
    ['', 'en', ''],
  ])('%s (%s)', (text, language, expected) => {
    expect(asSentence(text, language)).toBe(expected);
  });
});

const FIGURE: Figure = {
  start: 0,
  end: 3,
  text: '500',
  kind: 'quantity',
  value: 500,
  valueTo: null,
  unit: 'soldiers',
  approx: '=',
  approxWords: null,
  amountWords: null,
  per: null,
  change: null,
  of: null,
  part: null,
  key: true,
};

describe('formatAmount', () => {
  test.each<[Partial<Figure>, string]>([
    [{}, '500'],
    [{ value: 3800, approx: '<' }, 'under 3,800'],
    [{ value: 3800, approx: '<', approxWords: 'Almost' }, 'almost 3,800'],
    [{ approx: '~' }, 'about 500'],
    [{ value: 12, approx: '>' }, 'over 12'],
    [{ value: 40, valueTo: 50 }, '40 to 50'],
    [{ value: 4.5, unit: '%' }, '4.5%'],
    [{ value: 3e9, unit: 'USD' }, '$3 billion'],
    [{ value: -2.5e6, unit: 'EUR' }, '-€2.5 million'],
    [{ value: 10.5, unit: 'USD' }, '$10.50'],
    [{ value: 0.034, unit: 'USD' }, '$0.034'],
    [{ value: 2_400_000 }, '2.4 million'],
    [{ value: 2_412_345 }, '2,412,345'],
    [{ value: 1000, valueTo: 10_000, amountWords: 'thousands' }, 'thousands'],
    [
      { value: 1e6, valueTo: 1e7, unit: 'USD', amountWords: 'millions of dollars', approx: '>' },
      'over millions of dollars',
    ],
    [{ value: 1 / 3, amountWords: 'a third', approxWords: 'About' }, 'about a third'],
    [{ value: 80, unit: 'USD', per: 'barrel' }, '$80 per barrel'],
    [{ value: 2, valueTo: 0, kind: 'pair' }, '2–0'],
    [{ value: Number.NaN, text: 'dozens' }, 'dozens'],
  ])('%j is %s', (rest, words) => {
    expect(formatAmount({ ...FIGURE, ...rest }, 'en', LABELS.figureWords)).toBe(words);
  });

  test.each<[Partial<Figure>, string]>([
    [{}, '500 soldiers'],
    [{ of: 'foreign soldiers' }, '500'],
    [{ unit: 'miles', of: 'ferry route', per: 'day' }, '500 miles per day'],
    [{ unit: 'm', of: 'summit' }, '500 m'],
    [{ unit: '%', of: 'voters' }, '500%'],
    [{ unit: 'SMS', of: null }, '500 SMS'],
    [{ unit: 'fundings', of: 'town funding', amountWords: 'half' }, 'half'],
    [{ text: 'dozens of soldiers', amountWords: 'dozens', of: null }, 'dozens of soldiers'],
  ])('with its unit, %j is %s', (rest, words) => {
    expect(formatQuantity({ ...FIGURE, ...rest }, 'en', LABELS.figureWords)).toBe(words);
  });

  test('a locale that does not exist gives the article’s words', () => {
    expect(formatAmount(FIGURE, 'not a locale', LABELS.figureWords)).toBe('500');
  });
});

test.each([
  ['We will rebuild,', 'We will rebuild'],
  ['We will, in time, rebuild.', 'We will, in time, rebuild.'],
  ["the dam was ''safe''", 'the dam was "safe"'],
  ['سنعيد البناء،', 'سنعيد البناء'],
])('the words of the quote “%s” stand alone as “%s”', (text, words) => {
  expect(quotedWords({ text })).toBe(words);
});

describe('keyFigures', () => {
  test('puts parts under their whole and scales the rest to the largest', () => {
    const shown = keyFigures(SAMPLE_ANNOTATION.figures).map(({ figure, parts, isComplete, share }) => [
      figure.value,
      parts.map(({ value }) => value),
      isComplete,
      share === null ? null : Math.round(share * 100),
    ]);
    expect(shown).toEqual([
      [30, [11, 19], true, 100],
      [500, [], false, 13],
      [700, [], false, 18],
      [3800, [350], false, 100],
    ]);
  });

  test('lists an amount once, with its parts wherever they stand', () => {
    const figures = [FIGURE, { ...FIGURE, start: 90 }, { ...FIGURE, start: 99, value: 200, key: false, part: 1 }];
    const shown = keyFigures(figures);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.figure.start).toBe(90);
    expect(shown[0]?.share).toBeNull();
  });

  test('lists an amount of money again where it is of something else', () => {
    const money = { ...FIGURE, unit: 'USD' };
    const figures = [
      { ...money, of: 'tax' },
      { ...money, start: 90, of: 'fine' },
      { ...money, start: 99, of: 'fine' },
    ];
    expect(keyFigures(figures).map(({ figure }) => figure.start)).toEqual([FIGURE.start, 90]);
  });

  test('of two mentions of an amount the one that says more is listed, with the parts of the other', () => {
    const whole = { ...FIGURE, start: 90, of: 'guards' };
    const part = { ...FIGURE, start: 99, value: 200, key: false, part: 1 };
    const listed = (of: string) => keyFigures([{ ...FIGURE, of }, whole, part]).map(({ figure }) => figure.start);
    expect(keyFigures([{ ...FIGURE, of: 'guards hurt' }, whole, part])[0]?.parts).toEqual([part]);
    expect(listed('guards hurt')).toEqual([FIGURE.start]);
    expect(listed('guardsmen')).toEqual([90]);
  });

  test('a part whose whole is not a key figure stands by itself', () => {
    const figures = [
      { ...FIGURE, key: false },
      { ...FIGURE, value: 200, part: 0 },
    ];
    expect(keyFigures(figures).map(({ figure }) => figure.value)).toEqual([200]);
  });
});

describe('dates', () => {
  test.each([
    ['2023-05-29', 'Mon, May 29, 2023'],
    ['2023-05', 'May 2023'],
    ['1999', '1999'],
    ['2023-W22', 'week of May 29, 2023'],
    ['2020-W53', 'week of Dec 28, 2020'],
    ['2023-W22-WE', 'weekend of Jun 3 – 4, 2023'],
    ['2023-Q2', 'Q2 2023'],
    ['2019-FA', 'autumn 2019'],
    ['2022-SU', 'summer 2022'],
    ['2023-WI', 'winter 2023'],
    ['2023-H2', 'second half of 2023'],
    ['2023-W99-WE', 'weekend of Nov 23 – 24, 2024'],
    ['2023-05-29T14:30', 'Mon, May 29, 2023, 02:30 PM'],
    ['2023-05-29T24:00', 'Mon, May 29, 2023'],
    ['PRESENT_REF', null],
    ['P3D', null],
    ['2023-99-99', null],
  ])('%s is %s', (value, words) => {
    expect(formatTimex(value, 'en', LABELS.times)?.replace(/[\u202f\u2009]/g, ' ') ?? null).toBe(words);
  });

  test('a span of time has both of its ends, and what has no words stands as it is', () => {
    expect(formatTime({ value: '2004', until: '2017' }, 'en', LABELS.times)).toBe('2004 – 2017');
    expect(formatTime({ value: '2023-05', until: null }, 'en', LABELS.times)).toBe('May 2023');
    expect(formatTime({ value: '20XX', until: null }, 'en', LABELS.times)).toBe('20XX');
  });

  test('the publisher’s day stays the day, whatever the offset', () => {
    expect(formatDay('2023-06-04T23:30:00-05:00', 'en')).toBe('June 4, 2023');
    expect(formatDay('2023', 'en')).toBeNull();
    expect(formatDay(null, 'en')).toBeNull();
  });
});

describe('aboutActor', () => {
  test('keeps what concerns an actor and the text as it is', () => {
    const about = aboutActor(SAMPLE_ANNOTATION, 'stoltenberg');
    expect(about.quotes.map(({ speakerName }) => speakerName)).toEqual(['Jens Stoltenberg', 'Jens Stoltenberg']);
    expect(about.summary.keyPoints).toHaveLength(1);
    expect(about.figures).toEqual([]);
    expect(about.article).toEqual(SAMPLE_ANNOTATION.article);
    expect(about.actors).toBe(SAMPLE_ANNOTATION.actors);
  });

  test('a part keeps pointing at its whole', () => {
    const about = aboutActor(SAMPLE_ANNOTATION, 'kfor');
    const part = about.figures.find(({ value }) => value === 350);
    expect(about.figures[part?.part ?? -1]?.value).toBe(3800);
  });

  test('the page’s description is the one of the whole, though what is left of the summary tells less', () => {
    const { article } = SAMPLE_ANNOTATION;
    const shown = pageDescription(SAMPLE_ANNOTATION);
    expect(shown).not.toBeNull();
    expect(pageDescription(aboutActor(SAMPLE_ANNOTATION, 'stoltenberg'))).toBe(shown);
    const told = {
      ...article,
      standfirst: 'To calm the north of the country NATO asked for help after clashes last Monday',
    };
    expect(pageDescription({ ...SAMPLE_ANNOTATION, article: told })).toBeNull();
    const about = aboutActor({ ...SAMPLE_ANNOTATION, article: told }, 'stoltenberg');
    expect(pageDescription(about)).toBeNull();
    expect(pageDescription({ ...about, article: told })).not.toBeNull();
  });

  test('a figure is about whom its whole sentence names', () => {
    const text = 'Ida Lund told the U.S. board of 40 new boats.';
    const { language, actors, article, figures } = SAMPLE_ANNOTATION;
    const annotation = {
      ...SAMPLE_ANNOTATION,
      language,
      article: { ...article, text, blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }] },
      actors: [{ ...actors[0], id: 'lund', mentions: [{ start: 0, end: 8, text: 'Ida Lund' }] }],
      figures: [{ ...figures[0], start: 31, end: 33, text: '40', part: null }],
    };
    expect(aboutActor(annotation, 'lund').figures).toEqual(annotation.figures);
  });

  test('an answer to "when" keeps its date, though the event that it dates is not about the actor', () => {
    const text = 'The pier closed on Sunday, Ida Lund said.';
    const { actors, article, summary } = SAMPLE_ANNOTATION;
    const sunday = { start: 16, end: 25, text: 'on Sunday' };
    const annotation = {
      ...SAMPLE_ANNOTATION,
      article: { ...article, text, blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }] },
      actors: [{ ...actors[0], id: 'lund', mentions: [{ start: 27, end: 35, text: 'Ida Lund' }] }],
      timeline: [
        {
          ...{ start: 19, end: 25, text: 'Sunday' },
          value: '2023-06-04',
          type: 'date' as const,
          event: { start: 0, end: 25, text: text.slice(0, 25) },
        },
      ],
      summary: { ...summary, when: [sunday] },
    };
    const about = aboutActor(annotation, 'lund');
    expect(about.summary.when).toEqual([sunday]);
    expect(answeredTime(sunday, about)).toBe('2023-06-04');
    expect(datedEvents(about)).toEqual([]);
  });

  test('an unknown actor changes nothing', () => {
    expect(aboutActor(SAMPLE_ANNOTATION, 'nobody')).toBe(SAMPLE_ANNOTATION);
  });

  test('an entry stands on a card or beside the cards, never in both places', () => {
    const { background } = SAMPLE_ANNOTATION;
    const more = { actor: 'nato', text: 'More.', source: 's', url: null, asOf: '2026' };
    const beside = { actor: 'hungarians', text: 'Beside.', source: 's', url: null, asOf: '2026' };
    const annotation = {
      ...SAMPLE_ANNOTATION,
      background: { ...background, entries: [...background.entries, more, beside] },
    };
    expect(entriesBesideCards(annotation)).toEqual([more, beside]);
  });
});

test('a mixed quote with marks of its own gets no second pair', () => {
  expect(isOwnWords({ kind: 'mixed', text: 'NATO “will act”' })).toBe(false);
  expect(isOwnWords({ kind: 'mixed', text: "NATO ''will act''" })).toBe(false);
  expect(isOwnWords({ kind: 'mixed', text: 'must step back' })).toBe(true);
  expect(isOwnWords({ kind: 'direct', text: 'I said "no"' })).toBe(true);
  expect(isOwnWords({ kind: 'indirect', text: 'it was so' })).toBe(false);
});

test('readingTime counts whole minutes and never a negative saving', () => {
  const text = 'word '.repeat(238 * 4);
  expect(readingTime(text, [{ start: 0, end: 1, text: 'word '.repeat(100) }])).toEqual({ whole: 4, saved: 3 });
  expect(readingTime(text, [])).toEqual({ whole: 4, saved: 0 });
  expect(readingTime('', [])).toEqual({ whole: 1, saved: 0 });
  expect(readingTime('short', [{ start: 0, end: 1, text: 'word '.repeat(900) }])).toEqual({ whole: 1, saved: 0 });
});

test('a publisher that signs its own article is no author', () => {
  expect(authors({ byline: ['The Courier ', 'Mira Aksoy', ''], publisher: 'the courier' })).toEqual(['Mira Aksoy']);
  expect(authors({ byline: ['Mira Aksoy'], publisher: null })).toEqual(['Mira Aksoy']);
});

test('a speaker who is an actor goes by the full name', () => {
  const { actors } = SAMPLE_ANNOTATION;
  expect(speakerOf({ actor: 'stoltenberg', speakerName: 'Stoltenberg' }, actors)).toBe('Jens Stoltenberg');
  expect(speakerOf({ actor: null, speakerName: 'a ministry official' }, actors)).toBe('a ministry official');
  expect(speakerOf({ actor: 'gone', speakerName: null }, actors)).toBeNull();
});
