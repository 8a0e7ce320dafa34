import { describe, expect, it } from 'vitest';
import { candidatePoints, chooseKeyPoints } from '../../../lib/analysis/summary/key-points.ts';
import { viewArticle } from '../../../lib/analysis/summary/sentence-view.ts';
import type { Passage, TimelineEntry } from '../../../lib/contract.ts';
import { articleOf, dateOf, NOTHING } from './article.ts';
import { plainChances, plainEvents } from './plain-models.ts';

function pointsOf(title: string, ...paragraphs: string[]): string[] {
  const article = viewArticle(articleOf(title, ...paragraphs), NOTHING);
  const [event] = plainEvents(article);
  return chooseKeyPoints(
    event,
    event ? [event.passage] : [],
    candidatePoints(article, event, plainChances(article)),
  ).map(({ text }) => text);
}

const OTHERS = [
  'The harbour of Brell has nine cranes and a lighthouse.',
  'Fishermen had asked for a new quay in the spring.',
  'Two ferries leave the town on every weekday.',
  'A market fills the square of the old town each autumn.',
  'Boats from the islands bring wool and salted fish.',
];

describe('chooseKeyPoints', () => {
  it('does not repeat the main event, which has its own line', () => {
    const points = pointsOf(
      'Council closes harbour bridge',
      'The council of Brell closed the harbour bridge.',
      ...OTHERS,
    );
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.join()).not.toContain('closed the harbour bridge');
  });

  it('takes sentences before items of lists and credits', () => {
    const points = pointsOf(
      'Council closes harbour bridge',
      'The council of Brell closed the harbour bridge.',
      'Harbour bridge of Brell: nine pillars, two lanes, one road.',
      'Views of the harbour bridge, photos © Lund.',
      ...OTHERS.slice(1, 4),
    );
    expect(points.join()).not.toMatch(/nine pillars|photos/);
  });

  it('does not repeat the reasons either', () => {
    const sentence = 'The mayor left the harbour because its pillars had cracked';
    const text = articleOf(
      'Council closes harbour bridge',
      'The council closed the bridge.',
      `${sentence}.`,
      ...OTHERS.slice(0, 3),
    );
    const article = viewArticle(text, NOTHING);
    const [event] = plainEvents(article);
    const start = text.article.text.indexOf('because');
    const end = text.article.text.indexOf(sentence) + sentence.length;
    const reason = { start, end, text: text.article.text.slice(start, end) };
    const pointsWith = (answers: Passage[]) =>
      chooseKeyPoints(event, answers, candidatePoints(article, event, plainChances(article))).map(({ text }) => text);
    expect(pointsWith([event.passage])).toContain(sentence);
    expect(pointsWith([event.passage, reason])).not.toContain(sentence);
  });

  it('gives no part of the sentence of the main event again, however much more it tells', () => {
    const more = ', which carries the only road to the islands and has stood for ninety years without a single repair';
    const points = pointsOf(
      'Council closes harbour bridge',
      `The council closed the harbour bridge${more}.`,
      ...OTHERS,
    );
    expect(points.join()).not.toContain('council closed');
    expect(points.length).toBeGreaterThanOrEqual(3);
  });

  it('prefers other sentences to a remark on the one before and to a scene that is set', () => {
    const scene = 'The building of a bridge is a long dance of steel and water.';
    const remark = 'And that is a big deal for the sailors of the whole coast.';
    const twist = 'There is a new twist in the tale of the old bridge.';
    const points = pointsOf(
      'Council closes harbour bridge',
      scene,
      'The council of Brell closed the harbour bridge.',
      remark,
      twist,
      ...OTHERS,
    );
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.join()).not.toMatch(/dance|big deal|twist/);
  });

  it('tells a sentence of forty words whole and none of forty-one', () => {
    const sentence = (words: number) =>
      `Nine ferries leave the harbour of Brell ${'now '.repeat(words - 10)}for the islands.`;
    const pointsWith = (words: number) =>
      pointsOf('Council closes bridge', 'The council of Brell closed the bridge.', sentence(words));
    expect(pointsWith(40)).toEqual([sentence(40).slice(0, -1)]);
    expect(pointsWith(41)).toEqual([]);
  });

  it.each([
    [['The council closed the harbour bridge.']],
    [
      [
        'The council closed the harbour bridge of the old town, which carries the only road to the islands and has stood for ninety years.',
      ],
    ],
  ])('repeats the event for want of others neither whole nor in part: %s', (paragraphs) => {
    expect(pointsOf('Council closes bridge', ...paragraphs, 'Ships had hit it.')).toEqual([]);
  });

  it('prefers what the accused answers, and what has content', () => {
    const points = pointsOf(
      'Council closes harbour bridge',
      'The council of Brell closed the harbour bridge.',
      'The case of the old bridge is far from clear.',
      ...OTHERS,
      'The builder of the bridge denied that its pillars had cracked.',
    );
    expect(points.join()).toContain('denied');
    expect(points.join()).not.toContain('far from clear');
  });

  it('takes what stands alone before what stands for something told elsewhere', () => {
    const points = pointsOf(
      'Council closes harbour bridge',
      'The council of Brell closed the harbour bridge.',
      'The builders of the town had told the council of these concerns about its pillars.',
      'The builders of the town had told the council of nine cracks in all of its pillars.',
      ...OTHERS.slice(0, 2),
    );
    expect(points.join()).toContain('nine cracks');
    expect(points.join()).not.toContain('these concerns');
  });

  it('does not repeat the main event, however short the article is', () => {
    expect(pointsOf('Council closes bridge', 'The council closed the harbour bridge.', OTHERS[0])).toEqual([
      'The harbour of Brell has nine cranes and a lighthouse',
    ]);
  });

  it('covers what the headline says beside the event', () => {
    const points = pointsOf(
      'Council of Brell closes harbour bridge over cracks in its pillars after row with builders, night ferries start',
      'The council of Brell closed the harbour bridge over cracks in its pillars after a row with builders.',
      ...OTHERS.slice(1),
      'Some night ferries of an island firm start tomorrow.',
    );
    expect(points.join()).toContain('night ferries');
  });

  it('takes what is told of a name before what is told of a pronoun behind an opening phrase', () => {
    const points = pointsOf(
      'Council closes bridge',
      'The council of Brell closed the harbour bridge.',
      'With this in mind he expects the harbour to lose a third of its ships.',
      ...OTHERS,
    );
    expect(points.join()).not.toContain('he expects');
  });

  it.each([
    'Despite these concerns the harbour will lose a third of its ships.',
    'At the time the harbour was to lose a third of its ships.',
    'I followed two builders to the harbour and its many ships.',
    'We build the pillars of the harbour bridge from steel alone.',
  ])('takes what stands alone before: %s', (sentence) => {
    const points = pointsOf('Council closes bridge', 'The council closed the bridge.', sentence, ...OTHERS);
    expect(points.join()).not.toContain(sentence.slice(0, -1));
  });

  it('takes no doing without a doer while there is something to tell', () => {
    const points = pointsOf(
      'Council closes bridge',
      'The council of Brell closed the harbour bridge.',
      'Building a bridge over the sea, while not easy, has been done.',
      ...OTHERS,
    );
    expect(points.join()).not.toContain('Building');
  });

  it.each([
    'The mayor of Brell did not respond to a request for comment.',
    'A photo posted by the mayor on Nov 9 shows the bridge of Brell.',
    'Check out our nine best pictures of the bridge and its builders below.',
    'as the mayor and the council of Brell did not respond in time.',
  ])(
    'leaves out who did not answer, whose picture it is and what the reader is asked for, while there is something to tell: %s',
    (sentence) => {
      const points = pointsOf('Council closes bridge', 'The council closed the harbour bridge.', sentence, ...OTHERS);
      expect(points.join()).not.toMatch(/did not respond|posted by|Check out/);
    },
  );

  it('gives a quotation both its marks', () => {
    const points = pointsOf(
      'Council closes bridge',
      'The council closed the bridge.',
      '“The pillars were a danger,” said a driver of the Brell ferry.',
    );
    expect(points).toEqual(['“The pillars were a danger,” said a driver of the Brell ferry']);
  });

  it('gives no sentence that says the same as the event, however few there are', () => {
    const few = ['The bridge of the town closed to lorries.', ...OTHERS.slice(1, 3)];
    const points = pointsOf('Council closes bridge', 'The council of the town closed the bridge.', ...few);
    expect(points).toEqual(OTHERS.slice(1, 3).map((sentence) => sentence.slice(0, -1)));
  });

  it('keeps the mark that closes words in single marks at its end', () => {
    const points = pointsOf(
      'Council closes bridge',
      'The council closed the bridge.',
      'The mayor of the town spoke of the worst ‘storm of his time’.',
    );
    expect(points.join('|')).toContain('‘storm of his time’');
  });

  it('prefers what a day of the news dates', () => {
    const text = articleOf(
      'Council closes bridge',
      'The council closed the bridge.',
      ...OTHERS,
      'Nine sheep of a farm near the town swam over the bay to the island on Tuesday.',
    );
    const day = dateOf(text, 'Tuesday', '2024-03-05');
    const pointsWith = (timeline: TimelineEntry[]) => {
      const article = viewArticle(text, { ...NOTHING, timeline });
      const [event] = plainEvents(article);
      return chooseKeyPoints(event, [event.passage], candidatePoints(article, event, plainChances(article))).map(
        (point) => point.text,
      );
    };
    expect(pointsWith([day]).join()).toContain('sheep');
    expect(pointsWith([]).join()).not.toContain('sheep');
  });

  it('knows a paragraph that is one quotation, whoever speaks', () => {
    const text = articleOf(
      'Council closes bridge',
      '“All sailors loved the bridge. It was theirs for ninety years.”',
      'The “old” bridge of the town was closed.',
    );
    expect(viewArticle(text, NOTHING).sentences.map(({ quoted }) => quoted)).toEqual([1, 1, 0]);
  });
});
