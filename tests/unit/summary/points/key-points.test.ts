import { describe, expect, it } from 'vitest';
import type { SummaryModels } from '../../../../lib/analysis/summary/models.ts';
import { chooseKeyPoints } from '../../../../lib/analysis/summary/points/key-points.ts';
import { candidatePoints } from '../../../../lib/analysis/summary/points/point-candidates.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { weighArticle } from '../../../../lib/analysis/summary/weighing/article-chances.ts';
import type { Passage, Quote, TimelineEntry } from '../../../../lib/contract.ts';
import { articleOf, dateOf, figureOf, NOTHING, quoteOf } from '../article.ts';
import { PLAIN_MODELS, plainChances, plainEvents } from '../plain-models.ts';

function pointsOf(title: string, ...paragraphs: string[]): string[] {
  const article = viewArticle(articleOf(title, ...paragraphs), NOTHING);
  const [event] = plainEvents(article);
  return chooseKeyPoints(
    article,
    event,
    event ? [event.passage] : [],
    candidatePoints(article, event, plainChances(article)),
  ).map(({ text }) => text);
}

const OTHERS = [
  'The harbour of Brell has nine cranes and a lighthouse.',
  'Fishermen asked for a new quay in the spring.',
  'Two ferries leave the town on every weekday.',
  'A market fills the square of the old town each autumn.',
  'Boats from the islands bring wool and salted fish.',
];

interface Found {
  title?: string;
  figures?: string[];
  keyFigures?: string[];
  standfirst?: string;
  models?: SummaryModels;
}

/** Of two sentences the one nearer the top is the likelier point, whatever the headline says. */
const BY_PLACE = { ...PLAIN_MODELS, key: { bias: -2, weights: { nearTop: 1 } } };

/**
 * The points of an article whose event is the closing of a bridge, with what finders and the page's description add.
 */
function pointsBeside(
  sentences: string[],
  { title, figures = [], keyFigures = [], standfirst, models = BY_PLACE }: Found = {},
): string[] {
  const text = articleOf(
    title ?? 'Council closes harbour bridge',
    'The council closed the harbour bridge.',
    ...sentences,
  );
  const found = [
    ...figures.map((words) => figureOf(text, words)),
    ...keyFigures.map((words) => figureOf(text, words, true)),
  ].sort((x, y) => x.start - y.start);
  const article = viewArticle(
    { ...text, article: { ...text.article, standfirst: standfirst ?? null } },
    { ...NOTHING, figures: found },
  );
  const [event] = plainEvents(article);
  return chooseKeyPoints(
    article,
    event,
    [event.passage],
    candidatePoints(article, event, weighArticle(article, models)),
  ).map(({ text }) => `${text}.`);
}

describe('chooseKeyPoints, of two sentences that say nearly the same', () => {
  const REST = 'leave the pier of Olm each night with wool and salted fish for many islands';

  it.each([
    ['an opening that points back', `They ${REST}.`, `Ferries ${REST}.`],
    ['what goes on from one before', `However, ferries ${REST}.`, `Nine ferries ${REST}.`],
    ['an owner that only a pronoun names', `Its ferries ${REST}.`, `Nine ferries ${REST}.`],
    ['a remark on the sentence before', `There was wool as ferries ${REST}.`, `They had wool as ferries ${REST}.`],
    ['the writer', `Ann and I saw that ferries ${REST}.`, `Ann and Ida saw that ferries ${REST}.`],
    [
      'a claim without content',
      'The tale of the pier of Olm was far from clear.',
      'The tale of the pier of Olm was told by Ann.',
    ],
    ['no news', `Lund did not respond as ferries ${REST}.`, `Lund did not swim as ferries ${REST}.`],
    [
      'a caption',
      `A photo posted by Lund shows ferries ${REST}.`,
      `A letter written by Lund shows ferries that ${REST}.`,
    ],
    ['what the reader is asked', `Watch how ferries ${REST}.`, `Clear how ferries ${REST}.`],
    [
      'the mark of a list',
      'Piers: wool, fish, islands, nine ropes of Olm.',
      'Piers, wool, fish, islands, nine ropes of Olm.',
    ],
    ['a noun of which no line tells', `With these ropes ferries ${REST}.`, `With nine ropes ferries ${REST}.`],
    ['a word that joins it to one before', `Then Ann left as ferries ${REST}.`, `Ida and Ann left as ferries ${REST}.`],
    ['the reason of what it does not say', `Because ferries ${REST}.`, `Because of Ann, ferries ${REST}.`],
    ['a web address', `Ferries of www.olm.example ${REST}.`, `Ferries of the town of Olm ${REST}.`],
    ['a pronoun for nobody', `As a rule she says ferries ${REST}.`, `As a rule Ann says ferries ${REST}.`],
    [
      'a pointing word alone',
      `Ferries of the town, sold for this, ${REST}.`,
      `Ferries of the town, sold for six bells, ${REST}.`,
    ],
    ['the end of a tag', `Link</a> where the old ferries ${REST}.`, `Link where the nine old grey ferries ${REST}.`],
    [
      'the method of a poll',
      `The poll has a margin of error of 3 as ferries ${REST}.`,
      `The poll has a list of some 300 members as ferries ${REST}.`,
    ],
    ['what was before the news', `In recent years ferries ${REST}.`, `In nine years old ferries ${REST}.`],
    [
      'who somebody is',
      `Ida Lund was the head of ferries that ${REST}.`,
      `Ida Lund was glad that nine old ferries ${REST}.`,
    ],
    ['code of the page', `Link class="a" where ferries ${REST}.`, `Link class a where ferries ${REST}.`],
    ['fewer than twelve words', 'Nine ferries leave Olm each night with wool.', `Nine ferries ${REST} each.`],
    ['more words', `Ferries of the town ${REST}.`, `Ferries ${REST}.`],
  ])('takes the one without %s', (_, worse, better) => {
    expect(pointsBeside([worse, better])).toEqual([better]);
  });

  it.each([
    ['And then Ann left', 'And Ida and Ann left', 'Ida and Ann left'],
    ['But although they left, Ann slept', 'But although Ida left, Ann slept', 'although Ida left, Ann slept'],
  ])('takes the one without what leans on the sentence before, behind "and" or "but": %s', (worse, better, told) => {
    const rest = `as ferries of Olm ${REST}.`;
    expect(pointsBeside([`${worse} ${rest}`, `${better} ${rest}`])).toEqual([`${told} ${rest}`]);
  });

  it.each<[string, string, string, Found]>([
    ['figure', `Some ferries ${REST}.`, `Both 12 ferries ${REST}.`, { figures: ['12'] }],
    ['key figure', `Now 14 ferries ${REST}.`, `Now 12 ferries ${REST}.`, { figures: ['14'], keyFigures: ['12'] }],
    [
      'word of the headline',
      `Old ferries ${REST}.`,
      `Steel ferries ${REST}.`,
      { title: 'Council closes harbour bridge, steel sold' },
    ],
    ['word of the standfirst', `Old ferries ${REST}.`, `Steel ferries ${REST}.`, { standfirst: 'Ships are of steel' }],
  ])('takes the one with a %s', (_, worse, better, found) => {
    const [points, without] = [pointsBeside([worse, better], found), pointsBeside([worse, better])];
    expect(points).toEqual([better]);
    expect(without).toEqual([worse]);
  });
});

describe('chooseKeyPoints, when it adds one to another', () => {
  const told = 'The old bridge over the harbour of Olm carries the wool of nine farms to the town.';
  const other = 'Ferries leave from the pier each night with salted fish and guests for the northern islands.';
  const seals = 'Sailors of Brell swim with seven young seals.';

  it('adds none that says nearly the same, however much else it says', () => {
    const again =
      'The old bridge over the harbour of Olm carries the wool of six islands, two mills and some lonely monks to the town.';
    expect(pointsBeside([told, again, other])).toEqual([told, other]);
  });

  it('adds none with fewer than four words that are new', () => {
    expect(pointsBeside([told, 'Nine farms of the town closed.', other])).toEqual([told, other]);
    expect(pointsBeside([told, 'Nine farms of the town sold six white sheep.', other])).toHaveLength(3);
  });

  it('takes first what has less of the event', () => {
    const like = 'The harbour council now wants a harbour wall for six ferries, nine seals and their pups.';
    const unlike = 'The island women now want a granite wall for six ferries, nine seals and their pups.';
    const title = 'Council closes harbour bridge, seals seen';
    expect(pointsBeside([like, unlike], { title })).toEqual([unlike]);
  });

  it('takes a noun that stands for something told before it only where a line tells that', () => {
    const plan = `Lund had drawn up a plan ${'of hills and rivers and roads '.repeat(7)}in the spring.`;
    const pair = [
      'Ferries leave the pier of Olm each night with wool and fish for the plan.',
      'Ferries leave the pier of Olm each night with wool and fish for one plan.',
    ];
    expect(pointsBeside(pair)).toEqual([pair[0]]);
    expect(pointsBeside([plan, ...pair])).toEqual([pair[1]]);
    expect(pointsBeside([plan, ...pair], { title: 'Council closes harbour bridge by plan' })).toEqual([pair[0]]);
  });

  it('takes a noun for somebody who is told elsewhere after one for what everybody knows', () => {
    const pair = [
      'Ferries leave the pier of Olm each night with wool and fish for the women.',
      'Ferries leave the pier of Olm each night with wool and fish for the monks.',
    ];
    expect(pointsBeside(pair)).toEqual([pair[1]]);
  });

  it('adds a fourth one only where event and points have fewer than 62 words, and no more than 72 with it', () => {
    const first = (words: number) => `Ann sold ${'more '.repeat(words - 6)}sheep to nine sailors.`;
    const last = (words: number) => `Markets need rye ${'more '.repeat(words - 5)}bread daily.`;
    const title = 'Council closes harbour bridge to sheep, wool, fish and bread';
    const others = 'ann sheep sailors sold, wool farms carries town, ferries guests night fish';
    const count = (words: number, fourth: number, standfirst: string) =>
      pointsBeside([first(words), told, other, last(fourth)], { title, standfirst }).length;
    expect([count(22, 10, others), count(23, 10, others)]).toEqual([4, 3]);
    const all = `${others}, markets rye bread daily`;
    expect([count(10, 23, all), count(10, 24, all)]).toEqual([4, 3]);
  });

  it('adds none that is worth little to three', () => {
    const worthless = 'And there was coal, iron, corn, wine and oil.';
    expect(pointsBeside([told, other, worthless])).toHaveLength(3);
    expect(pointsBeside([told, other, seals, worthless])).toHaveLength(3);
  });

  it('never gives more than five', () => {
    const few = [
      'Ida sold ten boats.',
      'Monks dig six wells.',
      'Seals eat salted fish.',
      'Mills grind local corn.',
      'Farms shear white sheep.',
      'Women knit blue hats.',
    ];
    const words = 'boats wells seals mills farms women sheep hats corn ten six'.split(' ').join(' ');
    expect(
      pointsBeside(
        few.map((sentence) => sentence.replace('.', ' in Olm.')),
        { title: `Council closes harbour bridge: ${words}` },
      ),
    ).toHaveLength(5);
  });

  it('counts words of the headline near the top alone', () => {
    const fill = (count: number) =>
      Array.from({ length: count }, (_, index) => `Lund ${'met nobody that day and '.repeat(9)}left at ${index}.`);
    const pair = [
      'Old ferries leave the pier of Olm each night with wool and fish.',
      'Steel ferries leave the pier of Olm each night with wool and fish.',
    ];
    const steel = { title: 'Council closes harbour bridge and pier, steel sold' };
    expect(pointsBeside([...fill(9), ...pair], steel)).toEqual([pair[1]]);
    expect(pointsBeside([...fill(10), ...pair], steel)).toEqual([pair[0]]);
  });
});

describe('chooseKeyPoints, of two sentences alike but for their place', () => {
  const PIER = 'ferries leave the pier of Olm each night with wool and salted fish for many islands.';
  const pair = [`Nine ${PIER}`, `Two ${PIER}`];
  const fill = (count: number) =>
    Array.from({ length: count }, (_, index) => `Lund ${'met Ida and '.repeat(16)}left at ${index}.`);

  it('takes the one that tells of the headline, also where the others stand before it', () => {
    const title = 'Council closes harbour bridge, old boats sold';
    expect(pointsBeside([...fill(12), `New ${PIER}`, `Old ${PIER}`], { title })).toEqual([`Old ${PIER}`]);
  });

  it('takes the one that does not tell what was before', () => {
    const before = `Nine ${PIER.replace('leave', 'had left').replace('night', 'night in 2019')}`;
    expect(pointsBeside([before, `Two big old grey ${PIER}`])).toEqual([`Two big old grey ${PIER}`]);
  });

  it.each([13, 23])('takes the one before %i others rather than the one behind', (count) => {
    const [late, latest] = pair;
    // by the model alone the later one is the likelier
    const models = { ...PLAIN_MODELS, key: { bias: -2, weights: { depth: 5 } } };
    expect(pointsBeside([...fill(count), late, latest], { models })).toEqual([late]);
  });
});

describe('chooseKeyPoints', () => {
  it.each([
    ['of five words', 'Lund sold nine steel pillars.', 'Lund sold nine old steel pillars.'],
    [
      'of a quotation that does not say who speaks',
      '“The harbour bridge of Brell has nine pillars of steel.”',
      '“The harbour bridge of Brell has nine pillars of steel,” Lund said.',
    ],
    [
      'of a list behind its label',
      'Ida Lund: Theft of nine boats, held in town for now.',
      'Ida Lund: nine boats were taken, held in town for now.',
    ],
    ['of the writer', 'I met nine builders of steel pillars.', 'Lund met nine builders of steel pillars.'],
    [
      'of nobody in particular',
      'On Monday he sold nine old pillars of steel.',
      'On Monday Lund sold nine old pillars of steel.',
    ],
  ])('tells none that nobody can make sense of, even for want of others: one %s', (_, without, told) => {
    const tellsOf = (sentence: string) => {
      const text = articleOf('Council closes harbour bridge', 'The council closed the harbour bridge.', sentence);
      const quotes = sentence.startsWith('“') ? [quoteOf(text, /“([^”]+)”/.exec(sentence)?.[1] ?? '')] : [];
      const article = viewArticle(text, { ...NOTHING, quotes });
      const [event] = plainEvents(article);
      return chooseKeyPoints(article, event, [event.passage], candidatePoints(article, event, plainChances(article)));
    };
    expect(tellsOf(without)).toEqual([]);
    expect(tellsOf(told)).toHaveLength(1);
  });

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

  it.each([
    ['not', 'The mayor left the harbour because its pillars had cracked', []],
    [
      'only with ten words that are new',
      'The mayor of Brell left the harbour bridge on foot because its pillars had cracked',
      ['The mayor of Brell left the harbour bridge on foot because its pillars had cracked'],
    ],
  ])('repeats a reason %s', (_, sentence, repeated) => {
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
      chooseKeyPoints(article, event, answers, candidatePoints(article, event, plainChances(article))).map(
        ({ text }) => text,
      );
    expect(pointsWith([event.passage])).toContain(sentence);
    expect(pointsWith([event.passage, reason]).filter((point) => point === sentence)).toEqual(repeated);
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

  it('tells a sentence of thirty-four words whole and none of thirty-five', () => {
    const sentence = (words: number) =>
      `Nine ferries leave the harbour of Brell ${'now '.repeat(words - 10)}for the islands.`;
    const pointsWith = (words: number) =>
      pointsOf('Council closes bridge', 'The council of Brell closed the bridge.', sentence(words));
    expect(pointsWith(34)).toEqual([sentence(34).slice(0, -1)]);
    expect(pointsWith(35)).toEqual([]);
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

  it('takes somebody’s words from the middle of a quotation last', () => {
    const inner = 'Ferries leave the pier of Olm each night with wool and salted fish.';
    const text = articleOf(
      'Council closes bridge',
      'The council closed the bridge.',
      `“Look. ${inner} Ask them,” Lund said.`,
      'Nine ferries leave the pier of Olm each night with wool and salted fish.',
    );
    const quote = quoteOf(text, `Look. ${inner} Ask them,`);
    const pointsWith = (quotes: Quote[]) => {
      const article = viewArticle(text, { ...NOTHING, quotes });
      const [event] = plainEvents(article);
      const chances = weighArticle(article, BY_PLACE);
      return chooseKeyPoints(article, event, [event.passage], candidatePoints(article, event, chances)).map(
        (point) => `${point.text}.`,
      );
    };
    expect(pointsWith([])).toEqual([inner]);
    expect(pointsWith([quote])).toEqual(['Nine ferries leave the pier of Olm each night with wool and salted fish.']);
  });

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
      'Council closes bridge, harbour, quay, ferries, market and boats in bay',
      'The council closed the bridge.',
      ...OTHERS,
      'Nine sheep of a farm near the town swam over the bay to the island and the rocks behind it on Tuesday.',
    );
    const day = dateOf(text, 'Tuesday', '2024-03-05');
    const pointsWith = (timeline: TimelineEntry[]) => {
      const article = viewArticle(text, { ...NOTHING, timeline });
      const [event] = plainEvents(article);
      return chooseKeyPoints(
        article,
        event,
        [event.passage],
        candidatePoints(article, event, plainChances(article)),
      ).map((point) => point.text);
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
