import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../../lib/analysis/summary/sentences/findings.ts';
import { type Cuts, shortened } from '../../../../lib/analysis/summary/sentences/shortened.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import type { Quote } from '../../../../lib/contract.ts';
import { actorOf, articleOf, dateOf, NOTHING, quoteOf, viewOf } from '../article.ts';

/** The versions of the first sentence; `person` is named in it. */
function versionsOf(sentence: string, person?: string): string[] {
  const text = articleOf('Fire in Brell', sentence);
  const findings: Findings = { ...NOTHING, actors: person ? [actorOf(text, 'person', 0.5, person)] : [] };
  const article = viewArticle(text, findings);
  return shortened(article, article.sentences[0], 'clauses').map(({ passage }) => passage.text);
}

describe('shortened', () => {
  it('leaves clauses at the end only where it may cut them', () => {
    const sentence = 'The council closed the bridge over the river, while nine boats waited at the quay.';
    const article = viewOf('Fire in Brell', sentence);
    const textsWith = (cuts: Cuts) => shortened(article, article.sentences[0], cuts).map(({ passage }) => passage.text);
    expect(textsWith('attributions')).toEqual([sentence.slice(0, -1)]);
    expect(textsWith('clauses')).toContain('The council closed the bridge over the river');
  });

  it.each(['In addition, ', 'Finally, ', 'Specifically, ', 'Separately, '])(
    'leaves out what only sets the sentence beside others: %s',
    (opening) => {
      const rest = 'the council of Brell closed the old bridge';
      expect(versionsOf(`${opening}${rest}.`)).toEqual([rest]);
      expect(versionsOf(`${opening}it closed the old bridge of Brell.`)).toEqual([
        `${opening}it closed the old bridge of Brell`,
      ]);
    },
  );

  it('leaves out what a neutral source is named for, at the start and at the end', () => {
    expect(versionsOf('The fire office said on Monday that nine houses had burned down in Brell.')).toContain(
      'nine houses had burned down in Brell',
    );
    expect(versionsOf('Nine houses had burned down in Brell, police said.')).toEqual([
      'Nine houses had burned down in Brell',
    ]);
  });

  it('keeps the name of a person who says it, and a claim of one side', () => {
    expect(versionsOf('Nine houses had burned down in Brell, said Ida Lund.', 'Ida Lund')).toEqual([
      'Nine houses had burned down in Brell, said Ida Lund',
    ]);
    expect(versionsOf('The rebels said that nine houses had burned down in Brell.')).toEqual([
      'The rebels said that nine houses had burned down in Brell',
    ]);
  });

  it.each([
    'The council already has some means in place to let guests report stolen boats, and last year, the council bought a new ferry.',
    'The mayor of Brell tabled a budget on Wednesday, his third attempt since February.',
    'The guests launched a paper cannon after the singer uttered the lines: “Come forth, you wicked sea!”',
  ])(
    'does not end behind words that lead on, before a date behind "since", nor before the words that are announced: %s',
    (sentence) => {
      expect(versionsOf(sentence).filter((version) => /(?:attempt|lines|year)$/.test(version))).toEqual([]);
      expect(versionsOf(sentence)).not.toEqual([]);
    },
  );

  it('leaves out a sentence whose quotation goes on in the next, in single marks too', () => {
    expect(versionsOf('The letter says ‘If the river rises, we will never leave. It is our home.’')).toEqual([]);
    expect(versionsOf('The letter says the ferries’ crews ‘will never leave’ the town.')).not.toEqual([]);
  });

  it('starts after a word that joins it to the sentence before', () => {
    expect(versionsOf('But the fire office had warned the town of Brell.')).toEqual([
      'the fire office had warned the town of Brell',
    ]);
    expect(versionsOf('Still, nine houses had burned down in Brell.')).toEqual([
      'nine houses had burned down in Brell',
    ]);
  });

  it('does not end within a list of semicolons, but before a further clause', () => {
    const list = versionsOf(
      'Lund is accused of theft from Ole Brandt of Brell; Ida Berg of the southern isles; and two guards of the port.',
    );
    expect(list).toHaveLength(1);
    const clauses = versionsOf(
      'The guards of the port had seen the fire from the tower; they called the town at once.',
    );
    expect(clauses).toContain('The guards of the port had seen the fire from the tower');
  });

  it('does not end within a list', () => {
    const versions = versionsOf('The guards of the port seized black gloves, a new knife, red masks and other items.');
    expect(versions).toHaveLength(1);
  });

  it('does not end after what was put in behind "and"', () => {
    const versions = versionsOf('Guards threw stones from the roofs of the houses and, in one case, a ladder.');
    expect(versions.filter((text) => text.endsWith('case'))).toEqual([]);
  });

  it('ends before what the source does next', () => {
    expect(
      versionsOf(
        'The fire office said nine houses had burned down there and called on all owners to leave the valley.',
      ),
    ).toContain('nine houses had burned down there');
  });

  it('leaves out an opening adjunct, but no condition', () => {
    expect(versionsOf('After a long night, the crew of the ferry reached the port.')).toContain(
      'the crew of the ferry reached the port',
    );
    expect(versionsOf('Unless it rains soon, the crew of the ferry reaches the port.')).toEqual([
      'Unless it rains soon, the crew of the ferry reaches the port',
    ]);
  });

  it('does not end within a relative clause that tells nothing yet', () => {
    const versions = versionsOf(
      'The council blamed Lund, the head of the port, who spoke days before the vote of the town.',
    );
    expect(versions.filter((version) => version.endsWith('who spoke days'))).toEqual([]);
  });

  it('keeps an opening source whose word is no fact', () => {
    const claim = 'nine of ten houses in the town had burned down';
    expect(versionsOf(`According to Lund, ${claim}.`)).not.toContain(claim);
    expect(versionsOf(`According to police, ${claim}.`)).toContain(claim);
  });

  it('keeps an opening adjunct where it cuts no clauses', () => {
    const startsWith = (cuts: Cuts) => {
      const sentence = 'In the port of Brell, the owners of the ferry asked for a new trial.';
      const article = viewOf('Fire in Brell', sentence);
      return shortened(article, article.sentences[0], cuts).map(({ passage }) => passage.start);
    };
    expect(startsWith('attributions')).toEqual([0]);
    expect(startsWith('clauses')).toEqual([0, 22]);
  });

  it('leaves out an opening day of the news, but no older date', () => {
    const cutOf = (sentence: string, words: string, value: string) => {
      const text = articleOf('Fire in Brell', sentence);
      const article = viewArticle(text, { ...NOTHING, timeline: [dateOf(text, words, value)] });
      return shortened(article, article.sentences[0], 'clauses').map(({ passage }) => passage.text);
    };
    expect(cutOf('On Tuesday, the crew of the ferry reached the port.', 'Tuesday', '2024-03-05')).toContain(
      'the crew of the ferry reached the port',
    );
    for (const [words, value] of [
      ['In May 2017', '2017-05'],
      ['On 3 May 2017', '2017-05-03'],
      ['In the 1990s', '199'],
    ])
      expect(cutOf(`${words}, the crew of the ferry reached the port.`, words, value)).toEqual([
        `${words}, the crew of the ferry reached the port`,
      ]);
  });

  it.each([
    [
      'a clause that says which one is meant',
      'The council fined nine firms whose heavy lorries had used the old harbour bridge.',
    ],
    ['an insertion between dashes', 'The fire left nine people — four sailors and five guests — wounded on Monday.'],
    ['a clause without its verb', 'The court papers showed that the suit, with the number nine, was filed on Monday.'],
    [
      'what a reaction consists of',
      'The captain of the ferry decided to weigh in on the fire of Brell, saying that nine houses had burned down.',
    ],
    ['a name', 'The firm has built the largest ship of the bay, a ferry that it named Northern Star.'],
    ['"so much"', 'The guests of the town have used the water of the valley so much that the wells run dry.'],
    ['"not only"', 'Not only is the bridge too old for lorries, it is closed to buses.'],
  ])('does not cut %s', (_, sentence) => {
    expect(versionsOf(sentence)).toEqual([sentence.slice(0, -1)]);
  });

  it('keeps a list whole, and the mark that closes words in single marks', () => {
    expect(versionsOf('The man had months of pain, fatigue, and fever by the time he left.')).toEqual([
      'The man had months of pain, fatigue, and fever by the time he left',
    ]);
    expect(versionsOf("Two actors left the stage with a sign that said 'no more oil'.")).toEqual([
      "Two actors left the stage with a sign that said 'no more oil'",
    ]);
  });

  it('starts with what needs no sentence before it', () => {
    const sentence = 'To be in this town, at this time, is a great joy to all of them';
    expect(versionsOf(`${sentence}.`)).toEqual([sentence]);
  });

  it('gives no version with a quotation that stays open', () => {
    expect(versionsOf('She added, “I was just very glad to see it. It is a fine bridge.”')).toEqual([]);
  });

  it('cuts the words that lean on a reason with it', () => {
    expect(
      versionsOf('The old harbour bridge became known far beyond Brell in large part because of its shape.'),
    ).toContain('The old harbour bridge became known far beyond Brell');
  });

  it('keeps the case of which something is denied', () => {
    const sentence = 'The captain never gave the harbour any word when he was at sea';
    expect(versionsOf(`${sentence}.`)).toEqual([sentence]);
  });
});

describe('how long a version is', () => {
  const REST = ', which guests had used';

  it('is six words or more where something was cut', () => {
    expect(versionsOf(`The council closed the harbour bridge${REST}.`)).toContain(
      'The council closed the harbour bridge',
    );
    expect(versionsOf(`The council closed the bridge${REST}.`)).toEqual([`The council closed the bridge${REST}`]);
  });

  it('is at most twenty-four words where something was cut', () => {
    const cut = (words: number) => `The council closed the ${'very '.repeat(words - 6)}old bridge`;
    expect(versionsOf(`${cut(24)}${REST}.`)).toContain(cut(24));
    expect(versionsOf(`${cut(25)}${REST}.`)).toEqual([cut(25) + REST]);
  });

  it('is at most thirty-four words where there is a shorter one', () => {
    const cut = 'The council closed the harbour bridge';
    const whole = (words: number) => `${cut}, which ${'very '.repeat(words - 10)}old guests used`;
    expect(versionsOf(`${whole(34)}.`)).toEqual([cut, whole(34)]);
    expect(versionsOf(`${whole(35)}.`)).toEqual([cut]);
  });

  it('is at most fifty words', () => {
    const whole = (words: number) => `The council closed the ${'very '.repeat(words - 6)}old bridge`;
    expect(versionsOf(`${whole(50)}.`)).toEqual([whole(50)]);
    expect(versionsOf(`${whole(51)}.`)).toEqual([]);
  });
});

describe('where a version starts', () => {
  const FACT = 'nine houses had burned down there';
  const startsWithFact = (opening: string) => versionsOf(`${opening} ${FACT}.`).includes(FACT);

  it.each([
    ['a day', 'The fire office said Monday'],
    ['few words before "that"', 'The fire office said to guests of the old bridge that'],
    ['an opening adjunct', 'After a long night,'],
  ])('may be behind %s', (_, opening) => {
    expect(startsWithFact(opening)).toBe(true);
  });

  it.each([
    ['a comma before "that"', 'The fire office said, to guests of the old bridge that'],
    ['many words before "that"', 'The fire office said to the guests of the old harbour bridge that'],
    ['a listener', 'The fire office told guests that day'],
    ['what is no speech', 'The fire office found that'],
  ])('is not behind %s', (_, opening) => {
    expect(startsWithFact(opening)).toBe(false);
  });

  it('may be behind a day with "on"', () => {
    expect(versionsOf('The fire office said on Monday nine houses and two mills had burned.')).toContain(
      'nine houses and two mills had burned',
    );
  });

  it('is not behind "told" without "that"', () => {
    expect(versionsOf('The fire office said nine houses had burned down there.')).toContain(FACT);
    expect(versionsOf('The fire office told nine houses had burned down there.')).not.toContain(FACT);
  });

  it('has its verb near', () => {
    const reported = (fill: number) => `nine ${'very '.repeat(fill)}houses had burned`;
    expect(versionsOf(`The fire office said that ${reported(12)}.`)).toContain(reported(12));
    expect(versionsOf(`The fire office said that ${reported(13)}.`)).not.toContain(reported(13));
  });

  it.each([
    ['the crew of the ferry reached the port', true],
    ['they reached the port of the town', false],
    ['for Lund the ferry of the town had been lost', false],
  ])('needs no sentence before it: %s', (rest, isMade) => {
    expect(versionsOf(`After a long night, ${rest}.`).includes(rest)).toBe(isMade);
  });

  it('stays with the word that joins the sentence where the rest would need it', () => {
    expect(versionsOf('But the mayor had warned the town of Brell.')).toEqual([
      'the mayor had warned the town of Brell',
    ]);
    expect(versionsOf('But they had warned the town of Brell.')).toEqual(['But they had warned the town of Brell']);
  });

  it('is behind an opening source where no clauses are cut either', () => {
    const startsOf = (opening: string) => {
      const article = viewOf('Fire in Brell', `${opening}, ${FACT}.`);
      return shortened(article, article.sentences[0], 'attributions').map(({ passage }) => passage.start);
    };
    expect(startsOf('According to police')).toEqual([0, 'According to police, '.length]);
    expect(startsOf('In the old port')).toEqual([0]);
  });

  it('is not within a quotation', () => {
    const rest = 'of the ferry reached the port';
    expect(versionsOf(`After a long night, the crew ${rest}.`)).toHaveLength(2);
    expect(versionsOf(`After “a long night, the crew” ${rest}.`)).toHaveLength(1);
  });

  it.each([
    ['After that night', 'that night', '2024-02-21', true],
    ['After that night', 'that night', '2024-02-20', false],
    ['After two days', 'two days', 'P2D', true],
    ['After a long night', 'port', '2017-05', true],
  ])('is behind "%s", where %s is %s: %s', (opening, words, value, isCut) => {
    const text = articleOf('Fire in Brell', `${opening}, the crew of the ferry reached the port.`);
    const article = viewArticle(text, { ...NOTHING, timeline: [dateOf(text, words, value)] });
    expect(shortened(article, article.sentences[0], 'clauses')).toHaveLength(isCut ? 2 : 1);
  });
});

it('starts behind the label of who speaks, and not with a pronoun in the middle of a quotation', () => {
  expect(versionsOf('IDA LUND, BYLINE: The ferry sank at the quay of the town.')).toEqual([
    'The ferry sank at the quay of the town',
  ]);
  expect(versionsOf('They are all wrong about the ferry,” said Lund.')).toEqual([]);
  expect(versionsOf('The builders are wrong about the ferry,” said Lund.')).toHaveLength(1);
});

describe('where a version ends', () => {
  it('is not behind the opening of a relative clause', () => {
    const start = 'The council closed the harbour bridge';
    const rest = ', while it rained, nine boats had sunk.';
    expect(versionsOf(`${start} at noon${rest}`)).toContain(`${start} at noon`);
    expect(versionsOf(`${start} at which${rest}`)).not.toContain(`${start} at which`);
    expect(versionsOf(`${start} and nobody knows which`)).toEqual([`${start} and nobody knows which`]);
  });

  it('is not within parentheses', () => {
    const fact = 'Nine houses of the town had burned down';
    expect(versionsOf(`${fact} by ten, police said.`)).toContain(`${fact} by ten`);
    expect(versionsOf(`${fact} (by ten, police said).`).filter((version) => version.endsWith('ten'))).toEqual([]);
  });

  it('is not before what the source does within parentheses', () => {
    const fact = 'nine houses had burned down there';
    expect(versionsOf(`The fire office said ${fact} and called it a loss.`)).toContain(fact);
    expect(versionsOf(`The fire office said ${fact} (and called it a loss) in May.`)).toContain(
      `${fact} (and called it a loss) in May`,
    );
  });
});

describe('a sentence with much that is quoted', () => {
  it.each([
    ['The fire office said that nine houses had ', 'burned down in the whole of the town'],
    ['The council, which guests had asked, ', 'closed the bridge, which it called old and weak'],
  ])('stays whole: %s', (start, words) => {
    const text = articleOf('Fire in Brell', `${start}${words}.`);
    const quote = quoteOf(text, words);
    const versionsWith = (quotes: Quote[]) => {
      const article = viewArticle(text, { ...NOTHING, quotes });
      return shortened(article, article.sentences[0], 'clauses').map(({ passage }) => passage.text);
    };
    expect(versionsWith([])).toHaveLength(2);
    expect(versionsWith([quote])).toEqual([start + words]);
  });
});
