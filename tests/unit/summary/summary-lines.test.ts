import { describe, expect, it } from 'vitest';
import type { SummaryModels } from '../../../lib/analysis/summary/models.ts';
import { summarise } from '../../../lib/analysis/summary/summarise.ts';
import { viewArticle } from '../../../lib/analysis/summary/view-article.ts';
import type { Summary } from '../../../lib/contract.ts';
import { actorOf, articleOf, dateOf, NOTHING, viewOf } from './article.ts';
import { PLAIN_MODELS } from './plain-models.ts';

const summaryOf = (title: string, sentences: readonly string[], models: Partial<SummaryModels> = {}): Summary =>
  summarise(viewOf(title, ...sentences), { ...PLAIN_MODELS, ...models });

const whatOf = (title: string, sentence: string) => summaryOf(title, [sentence]).what[0].text;

describe('what the lines of a summary leave to each other', () => {
  const DOUBTING: Partial<SummaryModels> = { why: { bias: -5, weights: {} } };

  it('the event keeps a reason that is not shown', () => {
    const title = 'Ferry firm opens pier';
    const sentence = 'The ferry firm has opened a new pier in order to win more guests.';
    expect(summaryOf(title, [sentence]).what[0].text).toBe('The ferry firm has opened a new pier');
    expect(summaryOf(title, [sentence], DOUBTING).what[0].text).toBe(sentence.slice(0, -1));
  });

  it('a point may tell a reason that is not shown', () => {
    const title = 'Council closes harbour bridge';
    const sentences = [
      'The council of Brell closed the harbour bridge.',
      'The move came because engineers of the town had found nine cracks.',
      'Fishermen had asked for a new quay in the spring.',
      'Two ferries leave the town on every weekday.',
      'A market fills the square of the old town each autumn.',
    ];
    const pointsWith = (models: Partial<SummaryModels>) =>
      summaryOf(title, sentences, models).keyPoints.map(({ text }) => text);
    expect(pointsWith(DOUBTING).join()).toContain('because');
    expect(pointsWith({}).join()).not.toContain('because');
  });
});

describe('how much of its sentence the event is told with', () => {
  const CLAUSE = 'The council has announced new ferries';

  it('is at most thirty-two words', () => {
    const sentence = (words: number) => `${CLAUSE}, including four for ${'nice '.repeat(words - 10)}islands`;
    expect(whatOf('Council announces ferries', `${sentence(32)}.`)).toBe(sentence(32));
    expect(whatOf('Council announces ferries', `${sentence(33)}.`)).toBe(CLAUSE);
  });

  it('is never less than its clause, where the whole sentence is too long', () => {
    const title = 'Council closes harbour bridge as cracks hit pillars, arches, railings and lamps';
    const clause =
      'The council closed the harbour bridge of the town, while for most of the year and for most of its days cracks hit pillars, arches, railings and lamps';
    expect(whatOf(title, `${clause}, which the many divers of the small northern islands had seen.`)).toBe(clause);
  });

  it('is never told without who says it, where the whole sentence is too long', () => {
    const title = 'Fire office sees nine old houses burn down in northern town of Brell';
    const claim =
      'nine old houses of the many in the far northern town of Brell had burned down in the long and dry summer';
    const opening = 'After a long night of work in the hills and at the quays, ';
    expect(whatOf(title, `${opening}the fire office said on Monday that ${claim}.`)).toMatch(/^the fire office said/);
  });
});

describe('the reasons', () => {
  const whyOf = (title: string, ...sentences: string[]) => summaryOf(title, sentences).why.map(({ text }) => text);
  const LEAD = 'The council closed the harbour bridge of Brell.';

  it('are at most two', () => {
    expect(
      whyOf('Council closes bridge', 'The council closed the bridge because of cracks, due to rust, owing to a storm.'),
    ).toEqual(['because of cracks', 'due to rust']);
  });

  it('are none of another event', () => {
    const second = 'because its pillars had cracked';
    expect(whyOf('Council closes bridge', LEAD, `The bridge was closed ${second}.`)).toEqual([second]);
    expect(whyOf('Council closes bridge', LEAD, `The lighthouse was painted ${second}.`)).toEqual([]);
  });

  it('have no part of the one that the headline gives', () => {
    const stated = 'Dockers and guards fought in clashes at the quay in revenge for the winter strike';
    expect(whyOf('Council closes bridge amid clashes', LEAD, `${stated}.`)).toEqual([stated]);
    expect(whyOf('Council closes bridge', LEAD, `${stated}.`)).toEqual(['in revenge for the winter strike']);
  });
});

describe('how many answers there are', () => {
  const NAMES = ['Lund', 'Holt', 'Berg', 'Brandt', 'Olsen', 'Varga', 'Keller'];
  const PLACES = ['Brell', 'Oru', 'Olm', 'Stad'];
  const DAYS = ['2 March', '3 March', '4 March'];

  it('is at most five of who, two of when and three of where', () => {
    const text = articleOf(
      'Ferries sink',
      `Ferries of ${NAMES.join(', of ')} sank in ${PLACES.join(', in ')} on ${DAYS.join(', on ')}.`,
    );
    const actors = [
      ...NAMES.map((name) => actorOf(text, 'person', 0.5, name)),
      ...PLACES.map((name) => actorOf(text, 'place', 0.5, name)),
    ];
    const timeline = DAYS.map((day) => dateOf(text, day, `2024-03-0${day[0]}`));
    const { who, when, where } = summarise(viewArticle(text, { ...NOTHING, actors, timeline }), PLAIN_MODELS);
    expect([who.length, when.length, where.length]).toEqual([5, 2, 3]);
  });
});

describe('the kind', () => {
  const REPORT = ['The council of Brell closed the harbour bridge.', 'Two ferries leave the town on every weekday.'];
  const NO_NEWS: Partial<SummaryModels> = { news: { bias: -5, weights: {} } };

  it('is a guide where the article reads like no news', () => {
    expect(summaryOf('Council closes bridge', REPORT).articleKind).toBe('short');
    expect(summaryOf('Council closes bridge', REPORT, NO_NEWS).articleKind).toBe('guide');
  });

  it('is told by more than its length in some articles', () => {
    expect(summaryOf('Live updates: council closes bridge', REPORT, NO_NEWS).articleKind).toBe('live-blog');
  });

  it('is weighed by English words alone', () => {
    const kindIn = (language: string) =>
      summarise(viewArticle({ ...articleOf('Council closes bridge', ...REPORT), language }, NOTHING), {
        ...PLAIN_MODELS,
        ...NO_NEWS,
      }).articleKind;
    expect(kindIn('en')).toBe('guide');
    expect(kindIn('tr')).toBe('short');
  });
});
