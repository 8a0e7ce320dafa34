import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../../../lib/analysis/summary/sentences/sentence-view.ts';
import { summarise } from '../../../../lib/analysis/summary/summarise.ts';
import { findWhere, whereCandidates } from '../../../../lib/analysis/summary/time-and-place/where.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import type { Actor, TimelineEntry } from '../../../../lib/contract.ts';
import { actorOf, articleOf, dateOf, NOTHING } from '../article.ts';
import { PLAIN_MODELS, plainChances, plainEvents } from '../plain-models.ts';

interface Named {
  type?: Actor['type'];
  salience?: number;
}

/** The article with Brell and Oru as places, or what is named instead of them. */
function articleWith(
  title: string,
  sentences: readonly string[],
  names: Readonly<Record<string, Named>> = { Brell: {}, Oru: {} },
) {
  const text = articleOf(title, ...sentences);
  const actors = Object.entries(names).map(([name, { type = 'place', salience = 0.4 }]) =>
    actorOf(text, type, salience, name),
  );
  return viewArticle(text, { ...NOTHING, actors });
}

/** The places that may be that of the event, best first; `told` is the sentence that tells it, if any. */
function placesOf(article: ArticleView, told?: number): string[] {
  const event = plainEvents(article).find(({ view }) => told !== undefined && view === article.sentences[told]);
  return whereCandidates(article, event, plainChances(article)).map(({ passage }) => passage.text);
}

const TITLE = 'A quiet day';

describe('which of two places is the better one', () => {
  it.each(['at', 'inside', 'near', 'outside'])('one behind "%s" rather than behind "in"', (preposition) => {
    expect(placesOf(articleWith(TITLE, [`Guests met in Oru and ${preposition} Brell.`]))).toEqual(['Brell', 'Oru']);
  });

  it.each(['into', 'on', 'to'])('one behind "in" rather than behind "%s"', (preposition) => {
    expect(placesOf(articleWith(TITLE, [`Guests came ${preposition} Brell and met in Oru.`]))).toEqual([
      'Oru',
      'Brell',
    ]);
  });

  it('one that is known rather than one that only sounds like it', () => {
    expect(placesOf(articleWith(TITLE, ['Guests met in Oru Hall and in Brell.'], { Brell: {} }))).toEqual([
      'Brell',
      'Oru Hall',
    ]);
  });

  it('one of more weight in the article', () => {
    const sentence = 'Guests met in Oru and in Brell.';
    expect(placesOf(articleWith(TITLE, [sentence], { Brell: { salience: 0.9 }, Oru: {} }))[0]).toBe('Brell');
    expect(placesOf(articleWith(TITLE, [sentence], { Brell: {}, Oru: {} }))[0]).toBe('Oru');
  });

  it('one in the headline', () => {
    expect(placesOf(articleWith('The day of Brell', ['Guests met in Oru and in Brell.']))[0]).toBe('Brell');
  });

  it('one in the headline unless a body there is called after it', () => {
    const larks = { Brell: {}, Oru: {}, 'Brell Larks': { type: 'organization' } as const };
    const sentences = ['Guests met in Oru and in Brell.', 'The Brell Larks won.'];
    expect(placesOf(articleWith('Brell Larks win', sentences))[0]).toBe('Brell');
    expect(placesOf(articleWith('Brell Larks win', sentences, larks))[0]).toBe('Oru');
  });

  it('one that is named more often', () => {
    const rest = 'Most guests had come to know each other in Brell.';
    expect(placesOf(articleWith(TITLE, ['Guests met in Oru and in Brell.', rest]))[0]).toBe('Brell');
  });

  it('one that the sentence says something happened in, unless the other has much weight', () => {
    const sentence = 'Guests saw Brell and met in Oru.';
    const both = (salience: number) => ({ Brell: { salience }, Oru: { salience } });
    expect(placesOf(articleWith(TITLE, [sentence], both(0.5)))[0]).toBe('Oru');
    expect(placesOf(articleWith(TITLE, [sentence], both(1)))[0]).toBe('Brell');
  });

  it.each([
    ['is left', 'Guests left Brell and met in Oru.'],
    ['only describes', 'Guests saw Brell lorries and met in Oru.'],
  ])('one that %s is the worse one, whatever its weight', (_, sentence) => {
    expect(placesOf(articleWith(TITLE, [sentence], { Brell: { salience: 1 }, Oru: { salience: 1 } }))[0]).toBe('Oru');
  });

  it('one that describes what the headline speaks of is none the worse for it', () => {
    const names = { Brell: { salience: 1 }, Oru: { salience: 1 } };
    expect(placesOf(articleWith('A day of lorries', ['Guests saw Brell lorries and met in Oru.'], names))[0]).toBe(
      'Brell',
    );
  });

  it('one in the sentence of the event', () => {
    const article = articleWith('Ferry sinks', ['A ferry sank in Oru.', 'A ferry sank in Brell.']);
    expect(placesOf(article, 0)[0]).toBe('Oru');
    expect(placesOf(article, 1)[0]).toBe('Brell');
  });

  it('one in a sentence that agrees with the headline', () => {
    const sentences = ['Nine guests had dined in Oru.', 'A ferry sank in Brell.'];
    expect(placesOf(articleWith('Ferry sinks', sentences))[0]).toBe('Brell');
    expect(placesOf(articleWith('Guests dine', sentences))[0]).toBe('Oru');
  });

  it('one outside of a quotation', () => {
    expect(placesOf(articleWith(TITLE, ['Guests had met in Oru.', 'A ferry sank in Brell.']))[0]).toBe('Oru');
    expect(placesOf(articleWith(TITLE, ['“Guests had met in Oru.”', 'A ferry sank in Brell.']))[0]).toBe('Brell');
  });
});

describe('what may be a place', () => {
  it.each([
    ['one phrase', 'A bomb went off at a market in Brell.', { Brell: {} }, ['a market in Brell']],
    ['a name, once', 'A ferry sank in Brell.', { Brell: {} }, ['Brell']],
    ['a town with its state', 'Guests saw St. Olm, Texas, at noon.', { 'St. Olm': {} }, ['St. Olm, Texas']],
    [
      'a square named for somebody',
      'Guests met in Ida Lund Square.',
      { 'Ida Lund': { type: 'person' } },
      ['Ida Lund Square'],
    ],
    ['the seat of a body', 'Guests met at Brell House.', { 'Brell House': { type: 'organization' } }, ['Brell House']],
    ['no body', 'Guests believe in Brell House.', { 'Brell House': { type: 'organization' } }, []],
    ['no person', 'Guests still believe in Ida Lund.', { 'Ida Lund': { type: 'person' } }, []],
    ['no words that are not written as a name', 'Guests saw the northern isles.', { 'northern isles': {} }, []],
  ] satisfies [string, string, Record<string, Named>, string[]][])('is %s', (_, sentence, names, places) => {
    expect(placesOf(articleWith(TITLE, [sentence], names))).toEqual(places);
  });

  it('is a body without a word of place where the headline has it happen there', () => {
    const names = { 'Olm House': { type: 'organization' } as const };
    const sentences = ['Two leaders saw Olm House late.'];
    expect(placesOf(articleWith('Two leaders talk at Olm House', sentences, names))).toEqual(['Olm House']);
    expect(placesOf(articleWith('Two leaders talk', sentences, names))).toEqual([]);
  });

  it('is no day', () => {
    const text = articleOf(TITLE, 'Nine guests met in Carnival.');
    const placesWith = (timeline: TimelineEntry[]) => placesOf(viewArticle(text, { ...NOTHING, timeline }));
    expect(placesWith([])).toEqual(['Carnival']);
    expect(placesWith([dateOf(text, 'Carnival', '2024-02')])).toEqual([]);
  });

  it('is a short name in brackets that is not made of the initials before it', () => {
    const placesWith = (before: string) =>
      placesOf(articleWith(TITLE, [`${before} (Sho).`, 'Guards at Sho got ships.'], { Sho: {} }));
    expect(placesWith('Nine guests had seen the Southern Harbour Office')).toEqual([]);
    expect(placesWith('Nine guests had seen the Northern Harbour Office')).toContain('Sho');
  });

  it('is sought in the first thirty sentences', () => {
    const others = (count: number) => Array.from({ length: count }, () => 'Nine boats had waited at the quay.');
    expect(placesOf(articleWith(TITLE, [...others(29), 'A ferry sank in Brell.']))).toEqual(['Brell']);
    expect(placesOf(articleWith(TITLE, [...others(30), 'A ferry sank in Brell.']))).toEqual([]);
  });
});

describe('what is known of a place', () => {
  const featuresOf = (article: ArticleView) =>
    whereCandidates(article, undefined, plainChances(article)).at(-1)?.features;

  it('a dateline of two places is the place of neither', () => {
    const dateline = (places: string) =>
      articleWith(TITLE, [`${places} (Agency) — A ferry sank with ten people.`], { BRELL: {} });
    expect(featuresOf(dateline('BRELL/ORU'))?.dateline).toBeUndefined();
    expect(featuresOf(dateline('BRELL, Oru'))?.dateline).toBe(1);
  });

  it('no place of a dateline is told beside it', () => {
    const sentence = 'BRELL/THE ORU (Agency) — A ferry sank with ten people.';
    expect(placesOf(articleWith(TITLE, [sentence], { BRELL: {}, ORU: {} }))).toEqual([]);
  });

  it('it is no dateline far behind the top', () => {
    const others = (count: number) => Array.from({ length: count }, () => 'Nine boats had waited at the quay.');
    const dateline = 'BRELL (Agency) — A ferry sank with ten people.';
    const article = (count: number) => articleWith(TITLE, [...others(count), dateline], { BRELL: {} });
    expect(featuresOf(article(2))?.dateline).toBe(1);
    expect(featuresOf(article(3))?.dateline).toBeUndefined();
  });

  it('it is no history at the top', () => {
    const asideWith = (count: number) => {
      const others = Array.from({ length: count }, () => 'Nine boats had waited at the quay.');
      const text = articleOf(TITLE, ...others, 'Then in May 2019 a ferry sank in Brell.');
      const findings = {
        ...NOTHING,
        actors: [actorOf(text, 'place', 0.4, 'Brell')],
        timeline: [dateOf(text, 'May 2019', '2019-05')],
      };
      return featuresOf(viewArticle(text, findings))?.aside;
    };
    expect(asideWith(2)).toBe(0);
    expect(asideWith(3)).toBe(1);
  });

  it('how often it is named counts up to five times', () => {
    const oftenWith = (count: number) =>
      featuresOf(
        articleWith(
          TITLE,
          Array.from({ length: count }, () => 'Nine boats had waited in Brell.'),
          { Brell: {} },
        ),
      )?.often;
    expect([1, 2, 5, 7].map(oftenWith)).toEqual([0, 1, 4, 4]);
  });
});

describe('the places that are told', () => {
  const told = (article: ArticleView) =>
    findWhere(article, plainEvents(article)[0], plainChances(article), 3, PLAIN_MODELS.where).map(({ text }) => text);

  it('are at most three', () => {
    const names = { Brell: {}, Oru: {}, Olm: {}, Stad: {} };
    expect(told(articleWith('Ferries sink', ['Ferries sank in Brell, in Oru, in Olm and in Stad.'], names))).toEqual([
      'Brell',
      'Oru',
      'Olm',
    ]);
  });

  it.each([
    ['Brell', 'Brell Market'],
    ['Brell Market', 'Brell'],
    ['the harbour of Brell', 'Brell Harbour'],
  ])('are told once, whether in fewer words, in more or in another order: %s, %s', (first, second) => {
    const names = { Brell: {}, [second]: {} };
    const sentences = (other: string) => [
      `A ferry sank in ${first} with ten people.`,
      `Nine boats had waited in ${other} for it.`,
    ];
    expect(told(articleWith('Ferry sinks', sentences(second), names))).toEqual([first]);
    expect(told(articleWith('Ferry sinks', sentences('Oru Bay'), { ...names, 'Oru Bay': {} }))).toEqual([
      first,
      'Oru Bay',
    ]);
  });

  it('are told once under two names', () => {
    const text = articleOf(
      'Ferry sinks',
      'A ferry sank in Brell with ten people.',
      'Nine boats had waited in Oru for it.',
    );
    const view = (actors: Actor[]) => viewArticle(text, { ...NOTHING, actors });
    expect(told(view([actorOf(text, 'place', 0.4, 'Brell', 'Oru')]))).toEqual(['Brell']);
    expect(told(view([actorOf(text, 'place', 0.4, 'Brell'), actorOf(text, 'place', 0.4, 'Oru')]))).toEqual([
      'Brell',
      'Oru',
    ]);
  });

  it('have one of less worth only where there is no better one and a place is named', () => {
    const lead = (place: string) => `A ferry sank${place} with ten people.`;
    const title = 'Ferry sinks';
    const second = 'Nine boats had come to Brell for it.';
    expect(told(articleWith(title, [lead(''), second]))).toEqual(['Brell']);
    expect(told(articleWith(title, [lead(' in Oru'), second]))).toEqual(['Oru']);
    expect(told(articleWith(title, [lead(''), `“${second}”`]))).toEqual([]);
    expect(told(articleWith(title, [lead(''), 'Nine boats had waited in Brell Street for it.'], {}))).toEqual([]);
  });

  it.each([
    ['of a dateline', 'Ferry sinks', ['BRELL (Agency) — A ferry sank with ten people.'], 'BRELL', false],
    [
      'of the headline',
      'Ferry of Brell sinks',
      ['A ferry sank with ten people.', 'Boats had met in Brell.'],
      'Brell',
      false,
    ],
    ['of the headline in the event', 'Ferry of Brell sinks', ['A ferry sank in Brell with ten people.'], 'Brell', true],
    ['of another sentence', 'Ferry sinks', ['A ferry sank with ten people.', 'Boats had met in Brell.'], 'Brell', true],
  ])('are doubted sooner, unless they are named first: one %s', (_, title, sentences, name, isDoubtful) => {
    const models = { ...PLAIN_MODELS, where: { bias: 0.1, weights: {} } };
    const { where } = summarise(articleWith(title, sentences, { [name]: {} }), models);
    expect(where.map(({ text, doubtful }) => [text, doubtful ?? false])).toEqual([[name, isDoubtful]]);
  });
});
