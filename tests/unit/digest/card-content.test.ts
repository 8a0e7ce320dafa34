import { describe, expect, test } from 'vitest';
import type { Actor, Figure, Quote } from '../../../lib/contract.ts';
import { cardContent } from '../../../lib/digest/card-content.ts';
import { SAMPLE_ANNOTATION } from '../../../tools/panel/sample-page.ts';

const MINISTER: Actor = {
  id: 'a1',
  name: 'Helga Arnadottir',
  type: 'person',
  role: 'Transport Minister',
  salience: 0.8,
  mentions: [
    { start: 40, end: 50, text: 'Arnadottir' },
    { start: 0, end: 16, text: 'Helga Arnadottir' },
  ],
};

function figure(value: number, start: number, part: number | null = null, unit = 'people'): Figure {
  const text = `${value} ${unit}`;
  return {
    start,
    end: start + text.length,
    text,
    kind: 'quantity',
    value,
    valueTo: null,
    unit,
    approx: '=',
    approxWords: null,
    amountWords: null,
    per: null,
    change: null,
    of: null,
    part,
    key: true,
  };
}

const QUOTE: Quote = {
  start: 90,
  end: 140,
  text: '',
  kind: 'indirect',
  speaker: null,
  speakerName: 'the minister',
  actor: 'a1',
  unnamed: false,
  verb: 'say',
  strength: 'neutral',
};

const ANALYSIS = {
  article: { ...SAMPLE_ANNOTATION.article, title: '', text: 'Velish trains, Helga Arnadottir says' },
  actors: [MINISTER],
  figures: [figure(14, 60), figure(9, 70, 0), figure(5, 80, 0), figure(14, 100), figure(3, 150, null, 'ships')],
  quotes: [QUOTE],
  background: {
    fromArticle: [],
    entries: ['one', 'two', 'three'].map((text) => ({ actor: 'a1', text, source: 's', url: null, asOf: '2025' })),
  },
};

describe('what a card says', () => {
  test('of an actor: its mentions in text order and at most two statements', () => {
    expect(cardContent(ANALYSIS, 'a1')).toEqual({
      kind: 'person',
      id: 'a1',
      name: 'Helga Arnadottir',
      role: 'Transport Minister',
      mentions: [
        { start: 0, end: 16 },
        { start: 40, end: 50 },
      ],
      entries: ANALYSIS.background.entries.slice(0, 2),
      listed: 'a1',
    });
  });

  test('of an actor that the panel does not list: no place there', () => {
    const mentions = [{ start: 0, end: 6, text: 'Velish' }];
    const people: Actor = { id: 'a2', name: 'Velish', type: 'group', role: null, salience: 0.1, mentions };
    expect(cardContent({ ...ANALYSIS, actors: [MINISTER, people] }, 'a2')).toMatchObject({ id: 'a2', listed: null });
  });

  test('of a figure: its parts, and where the panel lists it', () => {
    expect(cardContent(ANALYSIS, 'figure-0')).toMatchObject({
      parts: [{ value: 9 }, { value: 5 }],
      whole: null,
      speaker: null,
      listed: 'figure-0',
    });
  });

  test('of a part: its whole', () => {
    expect(cardContent(ANALYSIS, 'figure-1')).toMatchObject({ whole: { value: 14 }, parts: [], listed: 'figure-0' });
  });

  test('of a figure in a quote: who says so; the parts of the same amount elsewhere', () => {
    expect(cardContent(ANALYSIS, 'figure-3')).toMatchObject({
      speaker: 'Helga Arnadottir',
      parts: [{ value: 9 }, { value: 5 }],
      listed: 'figure-0',
    });
  });

  test.each(['a2', 'figure-9', 'figure-', ''])('of an unknown id (%j): nothing', (id) => {
    expect(cardContent(ANALYSIS, id)).toBeNull();
  });
});
