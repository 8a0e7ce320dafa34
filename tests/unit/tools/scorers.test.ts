import { describe, expect, it } from 'vitest';
import type { Actor, Annotation, Figure, Quote, Summary, TimelineEntry } from '../../../lib/contract.ts';
import { type ExtractionGold, scoreExtraction } from '../../../tools/evaluate/score-extraction.ts';
import { scoreFigures } from '../../../tools/evaluate/score-figures.ts';
import { type FivewGold, scoreFivew } from '../../../tools/evaluate/score-fivew.ts';
import { scoreNer } from '../../../tools/evaluate/score-ner.ts';
import { scoreQuotes } from '../../../tools/evaluate/score-quotes.ts';
import { scoreTime } from '../../../tools/evaluate/score-time.ts';

// The expected numbers are worked out by hand from the definitions in each scorer's docstring.

const of = <T>(value: T) => new Map([['a', value]]);

describe('scoreExtraction', () => {
  const gold: ExtractionGold = {
    id: 'a',
    url: null,
    html: '',
    text: 'one two three four five',
    title: 'Rain in May',
    author: 'Ada Lovelace and Alan Turing',
    published: '2026-05-01T23:30:00-02:00',
  };
  const annotation = (text: string, more: object = {}) =>
    ({ isArticle: true, article: { text, title: '', byline: [], published: null, ...more } }) as unknown as Annotation;

  it('counts shared four-word shingles', () => {
    // Shingles of the gold: 1234, 2345. Of the text: 1234, 234x. One shared, one surplus, one missed.
    const score = scoreExtraction([gold], of(annotation('one two three four x')));
    expect(score.shinglePrecision).toBe(0.5);
    expect(score.shingleRecall).toBe(0.5);
    expect(score.wordF1).toBe(0.8);
  });

  it('takes a title with a site name, one of several authors, and the day in UTC', () => {
    const more = { title: 'Rain in May - The Daily', byline: ['Alan Turing'], published: '2026-05-02' };
    const score = scoreExtraction([gold], of(annotation(gold.text!, more)));
    expect(score).toMatchObject({ shingleF1: 1, title: 1, byline: 1, publishedDay: 1, detectionRecall: 1 });
  });

  it('counts a missing line as an empty extraction', () => {
    expect(scoreExtraction([gold], new Map())).toMatchObject({ shingleF1: 0, title: 0, detectionRecall: 0 });
  });
});

describe('scoreTime', () => {
  const gold = [{ id: 'a', text: '', published: '', timexes: [{ s: 10, e: 21, type: 'DATE', value: '2026-05-04' }] }];
  const entry = (start: number, end: number, value: string) => [{ start, end, value } as TimelineEntry];

  it('tells the same span from one that touches, and the value from the span', () => {
    expect(scoreTime(gold, of(entry(10, 21, '2026-05-04'))).strict.f1).toBe(100);
    const touching = scoreTime(gold, of(entry(15, 21, '2026-05-05')));
    expect([touching.strict.f1, touching.relaxed.f1, touching.value.f1]).toEqual([0, 100, 0]);
  });
});

describe('scoreNer', () => {
  const text = 'The Red Cross and Ada met Serbs.';
  const gold = [
    {
      id: 'a',
      text,
      entities: [
        { start: 4, end: 13, type: 'ORG' },
        { start: 18, end: 21, type: 'PER' },
        { start: 26, end: 31, type: 'GROUP' },
      ],
    },
  ];
  const actor = (type: Actor['type'], start: number, end: number) =>
    ({ type, mentions: [{ start, end, text: text.slice(start, end) }] }) as Actor;

  it('cuts a leading "the", needs the type, and counts groups on their own', () => {
    const score = scoreNer(gold, of([actor('organization', 0, 13), actor('place', 18, 21), actor('group', 26, 31)]));
    expect(score.ORG.f1).toBe(100);
    expect(score.micro).toEqual({ p: 50, r: 50, f1: 50 });
    expect(score.span.f1).toBe(100);
    expect(score.withGroup.r).toBe(66.67);
  });
});

describe('scoreFigures', () => {
  const gold = [
    {
      id: 'a',
      text: '',
      figures: [
        { value: 30, unit: 'international soldier', change: '=', concept: '-' },
        { value: [40, 50] as [number, number], unit: 'dollar', change: '~', concept: '-' },
      ],
    },
  ];
  const figure = (value: number, valueTo: number | null, unit: string | null, approx: Figure['approx']) =>
    ({ value, valueTo, unit, approx }) as Figure;

  it('wants both ends of a range and the head of a counted noun', () => {
    const score = scoreFigures(gold, of([figure(30, null, 'soldiers', '='), figure(40, 50, 'USD', '=')]));
    expect(score.value.f1).toBe(100);
    expect(score.valueUnitHead.f1).toBe(100);
    expect(score.approxAccuracy).toBe(50);
    expect(scoreFigures(gold, of([figure(40, null, 'USD', '~')])).value.f1).toBe(0);
    expect(scoreFigures(gold, of([figure(30, null, 'officers', '=')])).valueUnitHead.f1).toBe(0);
  });
});

describe('scoreQuotes', () => {
  const text = '"It is over," said Ada Lovelace.';
  const gold = [
    {
      id: 'a',
      text,
      quotes: [
        {
          content: [[0, 13]] as [number, number][],
          quoted: [[1, 12]] as [number, number][],
          source: [[19, 31]] as [number, number][],
          sourceText: 'Ada Lovelace',
          sourceResolved: null,
          kind: 'direct' as const,
        },
      ],
    },
  ];
  const quote = (speakerName: string | null) => [{ kind: 'direct', start: 1, end: 12, speakerName } as Quote];

  it('matches the segment and the last name of the speaker', () => {
    expect(scoreQuotes(gold, of(quote('Lovelace')))).toMatchObject({ direct: { f1: 100 }, speaker: 100 });
    expect(scoreQuotes(gold, of(quote('Babbage'))).speaker).toBe(0);
    expect(scoreQuotes(gold, of([{ ...quote(null)[0], end: 4 }])).direct.f1).toBe(0);
  });

  it('leaves out what the gold cannot know to be direct: words between doubled apostrophes', () => {
    const doubled = `${text} ''It is late,'' she said.`;
    const more = {
      ...gold[0].quotes[0],
      content: [[33, 48]] as [number, number][],
      quoted: [],
      kind: 'indirect' as const,
    };
    const golds = [{ ...gold[0], text: doubled, quotes: [...gold[0].quotes, more] }];
    const late = { kind: 'direct', start: 34, end: 45, speakerName: null } as Quote;
    expect(scoreQuotes(golds, of([...quote('Lovelace'), late])).direct).toMatchObject({ f1: 100, p: 100 });
  });
});

describe('scoreFivew', () => {
  const gold: FivewGold[] = [
    {
      id: 'a',
      title: '',
      text: '',
      published: '',
      who: [{ text: 'the police' }],
      what: [],
      when: [],
      where: [],
      why: [],
      how: [],
    },
  ];
  const summary = (...who: string[]) =>
    ({ who: who.map((text) => ({ text, start: 0, end: 0 })) }) as unknown as Summary;

  it('tells the first answer from the first three', () => {
    expect(scoreFivew(gold, of(summary('Police'))).who).toEqual({ articles: 1, top1: 100, top3: 100 });
    expect(scoreFivew(gold, of(summary('a driver', 'local police'))).who).toEqual({ articles: 1, top1: 0, top3: 100 });
    expect(scoreFivew(gold, of(summary('a', 'b', 'c', 'police'))).who.top3).toBe(0);
  });
});
