import { describe, expect, it } from 'vitest';
import { findMainEvents, withoutReasons } from '../../../../lib/analysis/summary/event/what.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { weighArticle } from '../../../../lib/analysis/summary/weighing/article-chances.ts';
import type { Quote } from '../../../../lib/contract.ts';
import { articleOf, NOTHING, quoteOf, viewOf } from '../article.ts';
import { PLAIN_MODELS, plainEvents } from '../plain-models.ts';

/** The sentence that tells the main event. */
function chosenOf(title: string, ...sentences: string[]): string {
  const article = viewOf(title, ...sentences);
  const { start, end } = plainEvents(article)[0].view.sentence;
  return article.text.article.text.slice(start, end);
}

/** What the one sentence tells as the main event. */
const clauseOf = (title: string, sentence: string): string => plainEvents(viewOf(title, sentence))[0].passage.text;

describe('the sentence of the main event', () => {
  const SECOND = 'The mayor closed the bridge of Brell to all buses.';

  it.each([
    [
      'told by the writer',
      'The guards closed the bridge of Brell for us.',
      'The guards closed the bridge of Brell for him.',
    ],
    [
      'of an unnamed doer',
      'Their guards closed the bridge of Brell to lorries.',
      'The guards closed the bridge of Brell to lorries.',
    ],
    [
      'of an unnamed doer behind an opening',
      'Now 24, she closed the bridge of Brell.',
      'Now 24, Lund closed the bridge of Brell.',
    ],
    [
      'of nobody',
      'Not all guards closed the bridge of Brell to lorries.',
      'Now all guards closed the bridge of Brell to lorries.',
    ],
  ])('is none %s, where another tells as much', (_, flawed, sound) => {
    const title = 'Bridge of Brell closed';
    expect(chosenOf(title, sound, SECOND)).toBe(sound);
    expect(chosenOf(title, flawed, SECOND)).toBe(SECOND);
  });

  it('is none of three words, where another tells nearly as much', () => {
    const title = 'Lund closes bridges of Brell to lorries';
    const second = 'The mayor Lund closed nine bridges of the town to them.';
    expect(chosenOf(title, 'On Monday, Ida Lund closed bridges.', second)).toMatch(/^On Monday/);
    expect(chosenOf(title, 'On Monday, Lund closed bridges.', second)).toBe(second);
  });

  it('is no remark, where another tells nearly as much', () => {
    const title = 'Bridge of Brell closed to lorries';
    expect(chosenOf(title, 'This has closed the bridge of Brell to lorries.', SECOND)).toMatch(/^This/);
    expect(chosenOf(title, 'This is the closed bridge of Brell to lorries.', SECOND)).toBe(SECOND);
  });

  it('is none whose deed another tells, where that tells nearly as much', () => {
    const second = 'The sailors of Brell hailed the ferry.';
    const title = 'Brell greets ferry';
    expect(chosenOf(title, 'The guards of Brell did all of it for the ferry.', second)).toMatch(/^The guards/);
    expect(chosenOf(title, 'The guards of Brell did it all for the ferry.', second)).toBe(second);
  });

  it('is no doing without a doer, where another tells nearly as much', () => {
    const second = 'The mayor has kept lorries from the bridge of Brell.';
    const title = 'Bridge of Brell closed to lorries';
    expect(chosenOf(title, 'The closed bridge of Brell has pleased the town.', second)).toMatch(/^The closed/);
    expect(chosenOf(title, 'Closing the bridge of Brell has pleased the town.', second)).toBe(second);
  });

  it('may be what might happen where the headline speaks of that', () => {
    const first = 'The robots could take over the taxis of Brell.';
    const second = 'The robots do take over the taxis of Brell.';
    expect(chosenOf('Robots take over taxis', first, second)).toBe(second);
    expect(chosenOf('Robots may take over taxis', first, second)).toBe(first);
  });

  it('is chosen by the model too', () => {
    const article = viewOf('Bridge of Brell closed', SECOND, SECOND);
    const chosenWith = (nearTop: number) =>
      article.sentences.indexOf(
        findMainEvents(article, weighArticle(article, { ...PLAIN_MODELS, main: { bias: 0, weights: { nearTop } } }))[0]
          .view,
      );
    expect(chosenWith(1)).toBe(0);
    expect(chosenWith(-1)).toBe(1);
  });

  it('is none that is all somebody’s words, whatever the model makes of it', () => {
    const models = { ...PLAIN_MODELS, main: { bias: -4, weights: { agreement: 6, nearTop: 1 } } };
    const words = 'The guards closed the bridge of Brell to lorries';
    const text = articleOf('Bridge of Brell closed', `${words}.`, SECOND);
    const chosenWith = (quotes: Quote[]) => {
      const article = viewArticle(text, { ...NOTHING, quotes });
      return article.sentences.indexOf(findMainEvents(article, weighArticle(article, models))[0].view);
    };
    expect(chosenWith([])).toBe(0);
    expect(chosenWith([quoteOf(text, words)])).toBe(1);
  });

  it('is chosen by how well its clause agrees with the headline, too', () => {
    const models = { ...PLAIN_MODELS, main: { bias: 0, weights: {} } };
    const chosenWith = (title: string) => {
      const article = viewOf(title, 'Nine boats waited at the northern quay.', SECOND);
      return article.sentences.indexOf(findMainEvents(article, weighArticle(article, models))[0].view);
    };
    expect(chosenWith('Boats at quay')).toBe(0);
    expect(chosenWith('Bridge of Brell closed')).toBe(1);
  });

  it('is one of the first thirty', () => {
    const others = (count: number) => Array.from({ length: count }, () => 'Nine boats waited at the northern quay.');
    expect(chosenOf('Bridge of Brell closed', ...others(29), SECOND)).toBe(SECOND);
    expect(chosenOf('Bridge of Brell closed', ...others(30), SECOND)).not.toBe(SECOND);
  });
});

describe('the clause of the main event', () => {
  const SHORT = 'The council closed the harbour bridge of the town';

  it('is the shorter one where the longer has more than twenty words and agrees little better', () => {
    const title = 'Council closes harbour bridge as cracks weaken pillars';
    const longer = (fill: string) => `${SHORT}, while for most of the year ${fill} cracks hit pillars`;
    expect(clauseOf(title, `${longer('its own')}.`)).toBe(longer('its own'));
    expect(clauseOf(title, `${longer('more of its')}.`)).toBe(SHORT);
  });

  it('is the shorter one where the longer has more than thirty words, however well it agrees', () => {
    const title = 'Council closes harbour bridge as cracks hit pillars, arches, railings and lamps';
    const longer = (fill: string) =>
      `${SHORT}, while for most of the year and for most of the other years ${fill} cracks hit pillars, arches, railings and lamps`;
    expect(clauseOf(title, `${longer('its')}.`)).toBe(longer('its'));
    expect(clauseOf(title, `${longer('its own')}.`)).toBe(SHORT);
  });

  it('is the first of two that are joined, unless the other agrees clearly better', () => {
    const sentence = 'The council closed the harbour bridge, and Ida Lund has opened the old quay.';
    expect(clauseOf('Lund opens quay as council meets', sentence)).toMatch(/^The council closed/);
    expect(clauseOf('Lund opens quay', sentence)).toBe('Ida Lund has opened the old quay');
  });
});

it('is no noun behind a number', () => {
  const sentence =
    'The firm of the town will pay nine ropes, two old boats of wood, and 9 million common shares to buy the closely held ferry.';
  expect(clauseOf('', sentence)).toMatch(/^The firm of the town will pay/);
});

it('does not end behind a participle', () => {
  const sentence = 'The council joined a race that was driven during the storm by anger';
  expect(clauseOf('Council joins race', `${sentence}.`)).toBe(sentence);
});

describe('the event without a reason', () => {
  /** What is left of the event that the sentence tells, without the words at its end. */
  const leftOf = (sentence: string, words: string): string => {
    const text = articleOf(sentence.split(' ').reverse().join(' '), `${sentence}.`);
    const article = viewArticle(text, NOTHING);
    const start = text.article.text.indexOf(words);
    const reason = { start, end: start + words.length, text: words };
    return withoutReasons(article, plainEvents(article)[0], [reason]).passage.text;
  };

  it.each([
    ['what its verb needs', 'The council blamed Ida Lund ', 'amid the cracks', 'for the cracks'],
    ['two words behind its verb', 'The council of Brell met ', 'at noon amid a storm', 'amid a storm'],
    ['the second of two', 'The council has cut nine jobs ', 'amid a storm', 'and amid a storm'],
    ['what its last word needs', 'The council closed the bridge', ' because of a storm', ' that is because of a storm'],
    [
      'what a reaction is about',
      'The mayor ',
      'stepped in at the harbour amid a strike',
      'weighed in at the harbour amid a strike',
    ],
  ])('keeps %s', (_, start, cut, kept) => {
    const reasonOf = (end: string) => /(?:amid|because|for) .*$/.exec(end)?.[0] ?? '';
    expect(leftOf(start + cut, reasonOf(cut))).toBe((start + cut).replace(reasonOf(cut), '').trim());
    expect(leftOf(start + kept, reasonOf(kept))).toBe(start + kept);
  });

  it.each([
    ['The council voted by a clear majority to leave the union', 'to leave the union'],
    ['The council managed to avoid a row', 'to avoid a row'],
    ['The mayor said it was wrong to close the bridge', 'to close the bridge'],
  ])('keeps an infinitive: %s', (sentence, infinitive) => {
    expect(leftOf(sentence, infinitive)).toBe(sentence);
  });

  it('keeps a reason that something else follows', () => {
    const sentence = 'The council has cut nine jobs amid a storm on Monday';
    expect(leftOf(sentence, 'amid a storm on Monday')).toBe('The council has cut nine jobs');
    expect(leftOf(sentence, 'amid a storm')).toBe(sentence);
  });
});
