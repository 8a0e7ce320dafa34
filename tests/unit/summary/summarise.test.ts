import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBackground } from '../../../lib/analysis/summary/sentences/background.ts';
import { summarise } from '../../../lib/analysis/summary/summarise.ts';
import { viewArticle } from '../../../lib/analysis/summary/view-article.ts';
import type { Passage, Summary } from '../../../lib/contract.ts';
import { actorOf, articleOf, dateOf, NOTHING, viewOf } from './article.ts';
import { PLAIN_MODELS, plainSummary } from './plain-models.ts';

const FERRY = articleOf(
  'Ferry runs aground off Brell after engine failure',
  'A ferry with 212 passengers ran aground off the port of Brell on Tuesday after its engine failed, the coastguard said.',
  'The Northern Star was pulled free with two tugs, according to Harbour Authority spokeswoman Ida Lund.',
  'The ferry ran onto a bank of sand by sailing too close to the shore.',
  'The ferry was late because it had waited for guests.',
  'The ship had been repaired in 2019 after a fire in its engine room.',
  'The company currently operates nine ferries on the coast.',
  '“We are sorry for what our guests went through,” said the company’s director, Ole Brandt.',
);
const FINDINGS = {
  ...NOTHING,
  actors: [
    actorOf(FERRY, 'organization', 0.6, 'Harbour Authority'),
    actorOf(FERRY, 'place', 0.5, 'Brell'),
    actorOf(FERRY, 'person', 0.4, 'Ida Lund'),
  ],
  timeline: [dateOf(FERRY, 'Tuesday', '2024-03-05'), dateOf(FERRY, '2019', '2019')],
};
const texts = (passages: readonly Passage[]) => passages.map((passage) => passage.text);

describe('summarise', () => {
  const summary = plainSummary(viewArticle(FERRY, FINDINGS));

  it('tells the main event as one clause without its reason, which has a line of its own', () => {
    expect(summary.what[0].text).toBe('A ferry with 212 passengers ran aground off the port of Brell on Tuesday');
  });

  it('doubts an event that the model gives fewer than two chances in five, where an English headline tells it', () => {
    const isDoubted = (text: typeof FERRY, chance: number) =>
      summarise(viewArticle(text, NOTHING), {
        ...PLAIN_MODELS,
        main: { bias: Math.log(chance / (1 - chance)), weights: {} },
      }).what.map(({ doubtful }) => doubtful ?? false);
    expect(isDoubted(FERRY, 0.39)).toEqual([true]);
    expect(isDoubted(FERRY, 0.41)).toEqual([false]);
    expect(isDoubted({ ...FERRY, language: 'fr' }, 0.39)).toEqual([false]);
    expect(isDoubted({ ...FERRY, article: { ...FERRY.article, title: '' } }, 0.39)).toEqual([false]);
  });

  it.each([
    ['They have closed the old bridge to all cars.', true],
    ['The men have closed the old bridge to all cars.', false],
  ])('doubts an event in which nobody can tell who acts: %s', (sentence, isDoubtful) => {
    const { what } = plainSummary(viewArticle(articleOf('Old bridge closed to cars', sentence), NOTHING));
    expect(what.map(({ doubtful }) => doubtful ?? false)).toEqual([isDoubtful]);
  });

  it.each([
    ['Hours before the ferry of Brell sank, Lund praised its captain.', true],
    ['For nearly two decades, guests have praised the ferry of Brell.', true],
    ['On Monday, Lund praised the captain of the ferry of Brell.', false],
  ])('doubts an event that opens with what was before the news: %s', (sentence, isDoubtful) => {
    const { what } = plainSummary(viewOf('Ferry of Brell praised by Lund', sentence));
    expect(what.map(({ doubtful }) => doubtful ?? false)).toEqual([isDoubtful]);
  });

  it('tells the event with what its sentence opens with, also behind a word that joins it', () => {
    const { what } = plainSummary(
      viewOf(
        'Ferry plans stay open in Brell',
        'Yet even after nine days of talks, the plans of the ferry stayed open.',
      ),
    );
    expect(what[0].text).toBe('even after nine days of talks, the plans of the ferry stayed open');
  });

  it('doubts when, where, why and how with the event, and not who', () => {
    const doubting = { ...PLAIN_MODELS, main: { ...PLAIN_MODELS.main, bias: -20 } };
    const doubted = summarise(viewArticle(FERRY, FINDINGS), doubting);
    const isDoubted = (question: 'who' | 'when' | 'where' | 'why' | 'how', summary: Summary) =>
      summary[question].map(({ doubtful }) => doubtful ?? false);
    for (const question of ['when', 'where', 'why', 'how'] as const) {
      expect(isDoubted(question, doubted)).not.toContain(false);
      expect(isDoubted(question, summary)).toContain(false);
    }
    expect(isDoubted('who', doubted)).toContain(false);
    expect(summary.what[0].text).not.toContain('engine');
    expect(doubted.what[0].text).toContain('after its engine failed');
  });

  it('names who acts first', () => {
    expect(summary.who[0].text).toBe('A ferry with 212 passengers');
  });

  it('resolves when it happened', () => {
    expect(summary.when[0]).toMatchObject({ text: 'Tuesday', value: '2024-03-05' });
  });

  it('finds the place of the event', () => {
    expect(summary.where[0].text).toContain('Brell');
  });

  it('gives the cause of the event before other causes', () => {
    expect(texts(summary.why)).toEqual(['after its engine failed', 'because it had waited for guests']);
  });

  it('gives means, and one account of the deed', () => {
    expect(texts(summary.how)).toEqual(['by sailing too close to the shore', 'ran aground off the port']);
  });

  it('picks three to five key points in text order, without the main event, which has its own line', () => {
    const starts = summary.keyPoints.map((point) => point.start);
    expect(starts.length).toBeGreaterThanOrEqual(3);
    expect(starts.length).toBeLessThanOrEqual(5);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(texts(summary.keyPoints).join()).not.toContain('ran aground');
  });

  it('keeps a claim together with a loaded verb', () => {
    const text = articleOf(
      'Minister took money, paper claims',
      'The minister took money from two builders, a newspaper claimed on Sunday.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toContain('claimed');
  });

  it('skips the relative clause of the subject to find the verb', () => {
    const text = articleOf(
      'Climbers rescued',
      'Two climbers who had been trapped on the north face since Sunday were rescued by helicopter.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toMatch(/were rescued by helicopter$/);
  });

  it('reads a clause that is joined by "and" when the headline speaks of it', () => {
    const text = articleOf(
      'Lund blames storm for delay',
      'The bridge opened a year late, and now Ida Lund has blamed the storm for the delay.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toBe('Ida Lund has blamed the storm for the delay');
  });

  it('does not cut off what makes a claim false', () => {
    const text = articleOf(
      'Doctor speaks',
      'A doctor who works in the village tried for more than two hours to save one of the wounded men, but failed to do so, and the man died in the night before the helicopter came.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toContain('but failed');
  });

  it('does not take what came before for the news', () => {
    const text = articleOf(
      'Shipyard presents its ferry',
      'Earlier this year, the shipyard of Brell showed a model of a ferry.',
      'The shipyard has now finished the ferry and opened its doors to guests.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toMatch(/finished the ferry/);
  });

  it('finds the verb after a participle with its own commas, and after a dateline', () => {
    const text = articleOf(
      'Divers find bell',
      'Hallow, N.Y. — Divers sent by the museum of Brell, known for its ships, have found the bell of a ferry.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toMatch(
      /^Divers sent .* have found the bell of a ferry$/,
    );
  });

  it('tells who acts without the adverb and the day before the verb', () => {
    const text = articleOf('Lodge reopens', 'The Brell Park Lodge officially reopened its doors to guests.');
    expect(plainSummary(viewArticle(text, NOTHING)).who[0].text).toBe('The Brell Park Lodge');
    const day = articleOf('Scientists map moon', 'Scientists on Monday unveiled a map of the whole moon.');
    expect(plainSummary(viewArticle(day, NOTHING)).who[0].text).toBe('Scientists');
  });

  it('names no thing and no lone state code as a place, but a hall the name finder missed', () => {
    const text = articleOf(
      'Choir sings',
      'The choir sang at Lund Hall on Monday in its first Leading Role.',
      'Senator Ana Holt (D., Conn.) was born in Ariz. and sang in the Choir of Ships.',
    );
    const places = texts(
      plainSummary(viewArticle(text, { ...NOTHING, actors: [actorOf(text, 'place', 0.1, 'Conn')] })).where,
    );
    expect(places).toEqual(['Lund Hall']);
  });

  it('takes the first sentence in a language without a verb list', () => {
    const text = articleOf(
      'Köprü açıldı',
      'Belediye yeni köprüyü salı günü törenle halka açtı.',
      'Törene yüzlerce kişi katıldı.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toBe(
      'Belediye yeni köprüyü salı günü törenle halka açtı',
    );
  });

  it('takes a list without stops for no prose', () => {
    const list = `The fire left ${'nine houses, a mill, '.repeat(100)}and a barn in ashes.`;
    const text = articleOf('Fire', list, 'The fire was out by noon on Monday.');
    expect(viewArticle(text, NOTHING).sentences.map(({ index }) => index)).toEqual([1]);
  });

  it('gives empty answers for an empty article', () => {
    const { articleKind: _kind, headlineAgreement: _agreement, ...answers } = plainSummary(viewOf(''));
    expect(Object.values(answers).flat()).toEqual([]);
  });

  it('covers the text with every passage, whatever the text', () => {
    const word = fc.constantFrom(
      'The',
      'mayor',
      'said',
      ',',
      '“',
      '”',
      'because',
      'after',
      '(',
      ')',
      '—',
      'was',
      'opened',
      '.',
      '3',
      'Brell',
      'in',
      'by',
      'using',
      'and',
      'who',
      '\u0301',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (first, second) => {
        const text = articleOf('The mayor opened Brell', first.join(' '), second.join(' '));
        const {
          articleKind: _kind,
          headlineAgreement: _agreement,
          ...answers
        } = plainSummary(viewArticle(text, NOTHING));
        for (const passage of [...Object.values(answers).flat(), ...findBackground(viewArticle(text, NOTHING))]) {
          expect(text.article.text.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.text).not.toBe('');
        }
      }),
    );
  });
});

describe("the headline's own reason", () => {
  const article = (title: string) =>
    articleOf(
      title,
      'Some 500 soldiers landed in Brell on Tuesday, the ministry of defence in Oslo said in a short statement.',
      'Violent clashes at the harbour last week left 30 dockers wounded.',
      'The minister said that clashes must not happen again.',
    );
  const why = (title: string) => texts(plainSummary(viewArticle(article(title), NOTHING)).why);

  it('is told with the clause of the body that has it', () => {
    expect(why('Soldiers land in Brell amid clashes')[0]).toBe(
      'Violent clashes at the harbour last week left 30 dockers wounded',
    );
  });

  it('is not sought where the headline gives none, nor guessed where the body tells nothing of it', () => {
    expect(why('Soldiers land in Brell')).toEqual([]);
    expect(why('Soldiers land in Brell amid drought')).toEqual([]);
  });
});

it('a state is no account of a deed', () => {
  const how = (sentence: string) => texts(plainSummary(viewOf('News', sentence)).how);
  expect(how('The council of Brell is on track for its best year since the war.')).toEqual([]);
  expect(how('The old quay of Brell was repaired by divers after the storm.')).toEqual(['was repaired by divers']);
});

it('a point does not end with an adverb that belongs to what was left out', () => {
  const text = articleOf(
    'Harbour law',
    'The new law might be used against the owners of small boats in Brell, particularly because nobody has asked them so far in all of the long debates of this year and the last.',
  );
  expect(texts(plainSummary(viewArticle(text, NOTHING)).what)[0]).toMatch(/in Brell$/);
});

describe('a purpose', () => {
  const why = (sentence: string) => texts(plainSummary(viewOf('Council acts', sentence)).why);

  it.each([
    'The council of Brell is on track to cut its costs by half within two years.',
    'A man from Brell pleaded guilty on Monday to threatening to kill the mayor.',
    'The owners are in final talks to sell the harbour to a company from Oslo.',
  ])('is not the infinitive of another word: %s', (sentence) => {
    expect(why(sentence)).toEqual([]);
  });

  it('ends with a whole phrase', () => {
    expect(
      why(
        'The council of Brell unveiled a plan on Monday to help the owners of small boats pay for the repair of the quay and of the old pier.',
      ).join(),
    ).not.toMatch(/ (?:and|of|the)$/);
  });
});

it('an adjective of a country is no place where something happens', () => {
  const text = articleOf(
    'German consulate bombed',
    'A bomb went off at the German consulate in Brell on Tuesday night.',
  );
  const findings = {
    ...NOTHING,
    actors: [actorOf(text, 'place', 0.9, 'German'), actorOf(text, 'place', 0.4, 'Brell')],
  };
  expect(texts(plainSummary(viewArticle(text, findings)).where)).not.toContain('German');
});

describe('findBackground', () => {
  const background = texts(findBackground(viewArticle(FERRY, FINDINGS)));

  it('takes earlier history and standing facts', () => {
    expect(background).toEqual([
      'The ship had been repaired in 2019 after a fire in its engine room.',
      'The company currently operates nine ferries on the coast.',
    ]);
  });
});

describe('what the summary leaves whole', () => {
  it('a quotation that is opened is closed', () => {
    const text = articleOf(
      'Ann Berg leaves the show',
      'Ann Berg has been voted off “Dancing by the Harbour.” The singer had danced for seven weeks before that evening.',
    );
    expect(texts(plainSummary(viewArticle(text, NOTHING)).what)[0]).toBe(
      'Ann Berg has been voted off “Dancing by the Harbour.”',
    );
  });

  it('a place before a colon is no part of the event', () => {
    const text = articleOf('Brell closes its pier', 'BRELL: The harbour council closed the old ferry pier on Tuesday.');
    expect(texts(plainSummary(viewArticle(text, NOTHING)).what)[0]).toMatch(/^The harbour council closed/);
  });

  it.each([
    ['The mother of three is sure of her shop because of the new lamps.', ['The mother of three']],
    ['The mother of three thinks she is sure of her shop because of the new lamps.', []],
    ['The mother of three says business is safe because of the new lamps.', []],
  ])('who acts is a noun phrase, never a clause that was cut: %s', (sentence, who) => {
    expect(texts(plainSummary(viewOf('Lamps keep shops open', sentence)).who)).toEqual(who);
  });

  it('a question and a byline are no key points', () => {
    const text = articleOf(
      'Robots at work',
      'What is the next big thing in the offices of the town of Brell?',
      'By Ann Berg and Ole Brandt Monday, November 18, 2019, 04:05 pm for the Harbour Post.',
      'The council bought nine robots for its offices on Monday after a trial of two years.',
      'They sort the post of the town and answer simple letters to its 900 clerks.',
      'The clerks were asked before the trial and most of them agreed to it in the end.',
    );
    const { what, keyPoints } = plainSummary(viewArticle(text, NOTHING));
    expect(texts([...what, ...keyPoints]).join(' ')).not.toMatch(/next big thing|By Ann Berg/);
    expect(what[0].text).toContain('nine robots');
  });
});
