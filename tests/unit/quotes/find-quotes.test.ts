import { describe, expect, it } from 'vitest';
import { actorOf, readQuotes } from './read-quotes.ts';

type Row = [paragraphs: string | string[], quote: string, speaker: string | null];

function expectRows(rows: Row[]): void {
  it.each(rows)('%s', (paragraphs, text, speakerName) => {
    const found = readQuotes(paragraphs).map((quote) => ({ text: quote.text, speakerName: quote.speakerName }));
    expect(found).toContainEqual({ text, speakerName });
  });
}

describe('every quotation style', () => {
  expectRows([
    ['“The bridge is closed,” said Ann Roe.', 'The bridge is closed,', 'Ann Roe'],
    ['"The bridge is closed," said Ann Roe.', 'The bridge is closed,', 'Ann Roe'],
    ['«The bridge is closed», said Ann Roe.', 'The bridge is closed', 'Ann Roe'],
    ['»The bridge is closed«, said Ann Roe.', 'The bridge is closed', 'Ann Roe'],
    ['„The bridge is closed“, said Ann Roe.', 'The bridge is closed', 'Ann Roe'],
    ['‘The bridge is closed until May,’ said Ann Roe.', 'The bridge is closed until May,', 'Ann Roe'],
    ['“The bridge is closed," said Ann Roe.', 'The bridge is closed,', 'Ann Roe'],
    ['“He told us ‘stay out’ and left,” said Ann Roe.', 'He told us ‘stay out’ and left,', 'Ann Roe'],
    ['‘No,’ said Ann Roe.', 'No,', 'Ann Roe'],
    ['‘He said “no” to all of us,’ said Ann Roe.', 'He said “no” to all of us,', 'Ann Roe'],
    ['‘The drivers’ union won’t strike,’ said Ann Roe.', 'The drivers’ union won’t strike,', 'Ann Roe'],
    ["''The bridge is closed,'' said Ann Roe. ''It's old.''", 'The bridge is closed,', 'Ann Roe'],
    ["''The bridge is closed,'' said Ann Roe. ''It's old.''", "It's old.", 'Ann Roe'],
    ["''He told us, 'Stay out of it.''' Ann Roe said.", "He told us, 'Stay out of it.'", 'Ann Roe'],
    ["Ann Roe said: ''They call it 'the wall' here.''", "They call it 'the wall' here.", 'Ann Roe'],
  ]);
});

it.each([
  ["''The bridge is closed,'' said Ann Roe.", 'mixed'],
  ['"The bridge is closed," said Ann Roe.', 'direct'],
])('what stands between two apostrophes for a mark may be more than what was said: %s', (text, kind) => {
  expect(readQuotes(text).map((quote) => quote.kind)).toEqual([kind]);
});

describe('an attribution that ends its paragraph behind a quotation', () => {
  const paragraphs = [
    'Ann Roe said the wall was old.',
    '“The bridge is closed until May.” Bob Doe added:',
    '“It leaks, and it will leak all winter.”',
  ];
  expectRows([
    [paragraphs, 'The bridge is closed until May.', 'Ann Roe'],
    [paragraphs, 'It leaks, and it will leak all winter.', 'Bob Doe'],
  ]);
});

describe('where the attribution stands', () => {
  expectRows([
    ['Ann Roe said: “We will not pay.”', 'We will not pay.', 'Ann Roe'],
    ['Ann Roe is here. She’s said at every fair: “We will not pay.”', 'We will not pay.', 'Ann Roe'],
    ['Ann Roe paid it “in full” and Bob Doe, her clerk, added: “We will not pay.”', 'We will not pay.', 'Bob Doe'],
    ['“I paid,” said Ann Roe’s brother, Bob Roe. “We will not,” Roe said.', 'We will not,', 'Bob Roe'],
    ['Speaking in Oslo after the vote, Ann Roe said, “We will not pay.”', 'We will not pay.', 'Ann Roe'],
    ['“We will not pay,” Ann Roe said. “Not a cent.”', 'Not a cent.', 'Ann Roe'],
    ['“We will not pay,” Ann Roe told reporters on Monday, “and we never did.”', 'and we never did.', 'Ann Roe'],
    ['“Who will pay?” Mayor Ann Roe asked.', 'Who will pay?', 'Ann Roe'],
    ['“We paid,” said her deputy, Bob Doe, who signed the cheque.', 'We paid,', 'Bob Doe'],
    ['“We paid,” Bob Doe, 45, of Leeds, said on Friday.', 'We paid,', 'Bob Doe'],
    ['His wife, Isobel, said: “We paid.”', 'We paid.', 'Isobel'],
    ['“We paid,” chairman, CEO and president Bob Doe said in a filing.', 'We paid,', 'Bob Doe'],
    ['“We paid,” Sen. Bob Doe (R-Ohio) said.', 'We paid,', 'Bob Doe'],
    ['Ann Roe attacked the plan, adding: “It ruins us.”', 'It ruins us.', 'Ann Roe'],
    ['Ann Roe left the hall and later said, “It ruins us all.”', 'It ruins us all.', 'Ann Roe'],
    ['OSLO (NN) — After the vote, Ann Roe said: “We will not pay.”', 'We will not pay.', 'Ann Roe'],
    ['But, said Ann Roe, “nobody in this town will ever pay.”', 'nobody in this town will ever pay.', 'Ann Roe'],
    ['Ann Roe said, “We shall see,” when asked whether she would pay.', 'We shall see,', 'Ann Roe'],
    ['Ann Roe said, “We’ll pay,” when the town asked her to.', 'We’ll pay,', 'Ann Roe'],
    ['Few members liked it (“Give it back,” wrote Ann Roe, a clerk).', 'Give it back,', 'Ann Roe'],
    ['Bob Doe told her, “Leave us at once!” She replied that she would stay.', 'Leave us at once!', 'Bob Doe'],
    ['“We will start again,” Theresa May said.', 'We will start again,', 'Theresa May'],
    ['“We will start again,” said Will Doe.', 'We will start again,', 'Will Doe'],
    ['According to Ann Roe, “the dam was never safe at all.”', 'the dam was never safe at all.', 'Ann Roe'],
    ['“It holds,” she said, Ann Roe recalled.', 'It holds,', null],
  ]);
});

describe('the speaker is carried on', () => {
  expectRows([
    [['Ann Roe was angry. “We paid,” she said.'], 'We paid,', 'Ann Roe'],
    [['“We paid,” said Ann Roe.', '“We paid twice,” she added.'], 'We paid twice,', 'Ann Roe'],
    [['“We paid,” said Ann Roe.', '“We even paid twice.”'], 'We even paid twice.', 'Ann Roe'],
    [['Ann Roe said: “We paid.', '“We even paid twice.”'], 'We even paid twice.', 'Ann Roe'],
    [['“We paid.', '“We even paid twice.', '“It was late,” Ann Roe said.'], 'We paid.', 'Ann Roe'],
    [['Ann Roe continued:', '“We even paid twice.”'], 'We even paid twice.', 'Ann Roe'],
    [['Ann Roe was asked. She went on: “We even paid twice.”'], 'We even paid twice.', 'Ann Roe'],
    [['Bob Doe was asked, and he’d replied: “We even paid twice.”'], 'We even paid twice.', 'Bob Doe'],
    [['“We paid,” said Bob Doe.', '“It was late,” said the 36-year-old.'], 'It was late,', 'Bob Doe'],
    [['Ann Roe met Bob Doe. “We paid,” he said.'], 'We paid,', 'Bob Doe'],
    [['Bob Doe, 45, voted no. “Carl Poe is no friend,” he said.'], 'Carl Poe is no friend,', 'Bob Doe'],
    [['“We paid,” Ann Roe said. “Twice,” Bob Doe replied. “Never,” she said.'], 'Never,', 'Ann Roe'],
    [['“We paid,” the ministry said.', '“It was late,” it added.'], 'It was late,', 'ministry'],
    [['“We paid,” said Mayor Ann Roe.', '“It was late,” Roe said.'], 'It was late,', 'Ann Roe'],
    [['“We paid,” said Mayor Ann Roe.', '“It was late,” the mayor said.'], 'It was late,', 'Ann Roe'],
  ]);
});

it('a quotation that never closes is nobody’s where the next paragraph does not open it anew', () => {
  const quotes = readQuotes(['“We paid.', 'It was late.', '“It was late,” Ann Roe said.']);
  expect(quotes.map(({ text }) => text)).toEqual(['It was late,']);
});

describe('institutions, documents and unnamed sources', () => {
  it.each([
    ['“We paid,” the health ministry said.', 'health ministry', false],
    ['“The state must pay,” the ruling said.', 'ruling', false],
    ['“We paid,” a ministry official said on condition of anonymity.', 'a ministry official', true],
    ['“We paid,” the campaign on Tuesday said.', 'campaign', false],
    ['“Half of all dams leak,” according to data released by the town.', 'town', false],
    ['“He shot first,” prosecutors said.', 'prosecutors', true],
    ['“He shot first,” said a doctor at the scene.', 'a doctor at the scene', true],
    ['“We paid,” Ann Roe said.', 'Ann Roe', false],
  ])('%s', (paragraph, speakerName, unnamed) => {
    expect(readQuotes(paragraph)).toMatchObject([{ speakerName, unnamed }]);
  });

  it.each([
    ['Ann Roe left early. Speaking to the Norland Post Roe claimed: “The dam held.”', 'Ann Roe'],
    ['Four guards testified, including a young officer who described the dam as “unsafe.”', 'a young officer'],
    ['In 2009, one of Norland’s engineers, Ann Roe, filed a suit saying the dam was unsafe.', 'Ann Roe'],
    ['The firm’s neighbour in both Oru and New Brell, Ann Roe, said: “The dam held.”', 'Ann Roe'],
    ['Hours before the storm, the coach Ann Roe spoke of the dam, saying it was unsafe.', 'Ann Roe'],
    ['Norland state Sen. Ann Roe claimed the dam was unsafe.', 'Ann Roe'],
  ])('finds who speaks behind an opening or a description: %s', (paragraph, name) => {
    expect(readQuotes(paragraph).map(({ speakerName }) => speakerName)).toEqual([name]);
  });

  it('gives a document without an owner to the only institution that has spoken', () => {
    const [, quote] = readQuotes([
      'The convoy has arrived, according to Norland’s defence ministry.',
      '“It crossed the border at noon,” the tweet on the official account read.',
    ]);
    expect(quote).toMatchObject({ speakerName: 'Norland’s defence ministry', verb: 'read', unnamed: false });
  });

  it('does not guess between two institutions', () => {
    const quotes = readQuotes([
      'The convoy has arrived, the defence ministry said. It has not, the border agency said.',
      '“It crossed the border at noon,” the tweet read.',
    ]);
    expect(quotes.at(-1)?.speakerName).toBe('tweet');
  });
});

describe('who is no speaker', () => {
  it('takes "the letter" for the letter that spoke before, not for the office that spoke since', () => {
    const quotes = readQuotes([
      'The farmers’ letter to Ann Roe said: “The dam must be closed.”',
      'The water ministry said it had paid for the dam.',
      'The letter said: “There must be an inquiry.”',
    ]);
    expect(quotes.at(-1)?.speakerName).toBe(quotes[0].speakerName);
  });

  it.each(['The voters rated Roe better, the poll said.', 'Many who had done the sums said they were worried.'])(
    'gives no speaker that is no noun phrase: %s',
    (told) => {
      for (const { speakerName } of readQuotes(told)) expect(speakerName ?? '').not.toMatch(/^done|better$/);
    },
  );
});

describe('indirect and mixed quotes', () => {
  it.each([
    ['Ann Roe said that the dam was unsafe.', 'indirect', 'the dam was unsafe'],
    ['Ann Roe said the dam was unsafe.', 'indirect', 'the dam was unsafe'],
    ['The dam was unsafe, Ann Roe said on Monday.', 'indirect', 'The dam was unsafe'],
    [
      'The dam built by Oslo in March had failed, according to Ann Roe.',
      'indirect',
      'The dam built by Oslo in March had failed',
    ],
    ['Around 500 houses would be moved, Ann Roe said last week.', 'indirect', 'Around 500 houses would be moved'],
    ['Ann Roe said she feared the dam was unsafe.', 'indirect', 'she feared the dam was unsafe'],
    ['Ann Roe said the dam was unsafe, but added that nobody was at risk.', 'indirect', 'the dam was unsafe'],
    ['Ann Roe hasn’t said whether she will pay.', 'indirect', 'whether she will pay'],
    ['The plan failed, with Ann Roe warning that the dam was unsafe.', 'indirect', 'the dam was unsafe'],
    ['The dam was unsafe, according to Ann Roe.', 'indirect', 'The dam was unsafe'],
    ['Ann Roe told reporters that the dam was unsafe.', 'indirect', 'the dam was unsafe'],
    [
      'Ann Roe said the dam was “a danger to us all” and closed.',
      'mixed',
      'the dam was “a danger to us all” and closed',
    ],
    ['The owners “must repair the dam at once,” Ann Roe said.', 'mixed', 'The owners “must repair the dam at once,”'],
    ['Ann Roe called the dam “a scandal”.', 'direct', 'a scandal'],
    ['Ann Roe told MPs the dam was “a danger to us all”.', 'mixed', 'the dam was “a danger to us all”'],
    ['According to Ann Roe, of the dam board, the dam could fail.', 'indirect', 'the dam could fail'],
    ['Justice Ann Roe ruled that Bob Doe v. Oslo must be reheard.', 'indirect', 'Bob Doe v. Oslo must be reheard'],
    ['The mayor, Ann Roe, left, calling it “a dreadful scandal”.', 'direct', 'a dreadful scandal'],
  ])('%s', (paragraph, kind, text) => {
    expect(readQuotes(paragraph)[0]).toMatchObject({ kind, text, speakerName: 'Ann Roe' });
  });
});

describe('verbs and their strength', () => {
  it.each([
    ['Ann Roe claimed that the dam was safe.', 'claim', 'claim'],
    ['Ann Roe denied that the dam was unsafe.', 'deny', 'denial'],
    ['Ann Roe warned that the dam was unsafe.', 'warn', 'warning'],
    ['Ann Roe admitted that the dam was unsafe.', 'admit', 'confirmation'],
    ['“Get out,” Ann Roe went on.', 'continue', 'neutral'],
  ])('%s', (paragraph, verb, strength) => {
    expect(readQuotes(paragraph)).toMatchObject([{ verb, strength }]);
  });
});

describe('what is no quote', () => {
  it.each([
    'The “interim” government resigned.',
    'The so-called “rebels” left the town.',
    'She starred in “The Long Road to the North” for years.',
    'The film “Snow” opens on Friday.',
    'Ann Roe, who wrote “Those Dams Are All for the Birds: Inside the Long War of Norland,” left.',
    'Ann Roe spoke for an hour on “Good Evening Norland.”',
    'The 5\'10" striker left the club on Friday.',
    'It follows “How the dam was built and lost,” by Bob Doe.',
    'The report of the commission was late.',
    'The airline reported a profit of €2bn compared with a loss of €1bn.',
    'The firm added 1.7 million users, short of the 2.3 million expected.',
    'A formal charge that he stole the car was dropped.',
    'Ann Roe denied the charge and called on the “interim” mayor.',
    '“Vote early and vote often”',
    'During the trip, Ann Roe asked about the dam.',
    'The singer, known as ‘Lucky Lou’ to friends, left.',
    'The band of the ’90s toured the ’80s halls.',
  ])('%s', (paragraph) => {
    expect(readQuotes(paragraph)).toEqual([]);
  });
});

describe('interview transcripts', () => {
  it('gives each turn to its label, with the full name', () => {
    const quotes = readQuotes([
      'Host Chris Vale met Ann Roe.',
      'VALE: Who paid for the dam?',
      'ROE: We did.',
      'VALE: When?',
      'ROE: Last year.',
    ]);
    expect(quotes.map(({ text, speakerName }) => [speakerName, text])).toEqual([
      ['Chris Vale', 'Who paid for the dam?'],
      ['Ann Roe', 'We did.'],
      ['Chris Vale', 'When?'],
      ['Ann Roe', 'Last year.'],
    ]);
  });

  it('takes those who speak once in it, and writes a label as a name', () => {
    const quotes = readQuotes([
      'VALE: Who paid?',
      'ROE: We did.',
      'VALE: When?',
      'UNIDENTIFIED WOMAN #2: Late in May.',
    ]);
    expect(quotes.map(({ text, speakerName, unnamed }) => [speakerName, text, unnamed])).toEqual([
      ['Vale', 'Who paid?', false],
      ['Roe', 'We did.', false],
      ['Vale', 'When?', false],
      ['Unidentified woman #2', 'Late in May.', true],
    ]);
  });

  it('leaves what the reporter tells to the article', () => {
    const quotes = readQuotes([
      'CHRIS VALE, HOST: The dam is old. Ann Roe went there.',
      'ANN ROE, BYLINE: It is early in Oru, and divers wait.',
      'BOB DOE: We wait here.',
      'ROE: It is late, and divers wait.',
      'DOE: Come in, all of you.',
    ]);
    expect(quotes.map(({ text, speakerName }) => [speakerName, text])).toEqual([
      ['Bob Doe', 'We wait here.'],
      ['Bob Doe', 'Come in, all of you.'],
    ]);
  });

  it('takes a single label for a notice', () => {
    expect(readQuotes(['CORRECTION: The dam is in the north.', 'It was built in a year.'])).toEqual([]);
  });
});

describe('actors', () => {
  const text = 'Ann Roe met the press. “We paid,” Roe said. “Twice,” she added.';
  it('resolves surnames and pronouns to the actor', () => {
    const quotes = readQuotes(text, [actorOf('a1', 'Ann Marie Roe', 'person', text, 'Ann Roe', 'Roe said')]);
    expect(quotes).toMatchObject([
      { text: 'We paid,', actor: 'a1', speakerName: 'Ann Marie Roe' },
      { text: 'Twice,', actor: 'a1', speakerName: 'Ann Marie Roe' },
    ]);
  });

  it('takes the particle of a name for a part of it', () => {
    const told = "The dam will close, chief executive Jean-Luc d'Aubry told Le Jour.";
    const quotes = readQuotes(told, [actorOf('a1', "Jean-Luc d'Aubry", 'person', told, "Jean-Luc d'Aubry")]);
    expect(quotes).toMatchObject([{ actor: 'a1', speakerName: "Jean-Luc d'Aubry" }]);
  });

  it('takes a name at the end of a phrase for what the phrase is about', () => {
    const told = "Norland's air force said it shot down the drones.";
    expect(readQuotes(told, [actorOf('a1', "Norland's air force", 'organization', told, 'air force')])).toMatchObject([
      { actor: 'a1', speakerName: "Norland's air force" },
    ]);
  });

  it('takes "the Serb" for the person named before, "the French" for a people', () => {
    const told = 'Ann Roe won. “I was lucky,” the 36-year-old Serb said. “We lost,” the French said.';
    const actors = [actorOf('a1', 'Ann Roe', 'person', told, 'Ann Roe'), actorOf('a2', 'Serb', 'group', told, 'Serb')];
    expect(readQuotes(told, actors)).toMatchObject([{ actor: 'a1' }, { speakerName: 'French' }]);
  });

  it('takes "the Vatican" for itself', () => {
    const told = 'Ann Roe came. The Vatican said it was glad.';
    const actors = [
      actorOf('a1', 'Ann Roe', 'person', told, 'Ann Roe'),
      actorOf('a2', 'Vatican', 'place', told, 'Vatican'),
    ];
    expect(readQuotes(told, actors)).toMatchObject([{ actor: 'a2' }]);
  });

  it('leaves the actor null for somebody who is none', () => {
    expect(readQuotes('“We paid,” Bob Doe said.', [])).toMatchObject([{ actor: null, speakerName: 'Bob Doe' }]);
  });
});

describe('other languages', () => {
  it('gives the quotations without guessing who speaks', () => {
    const quotes = readQuotes(
      'Der Film „Schnee“ läuft. „Wir haben die Rechnung schon zweimal bezahlt“, sagte Anna Rot.',
      [],
      'de',
    );
    expect(quotes).toMatchObject([
      { text: 'Wir haben die Rechnung schon zweimal bezahlt', kind: 'direct', speaker: null, speakerName: null },
    ]);
  });
});

const spoken = (paragraphs: string | string[]) =>
  readQuotes(paragraphs).map(({ text, speakerName }) => [text, speakerName]);

describe('a quotation that has ended its sentence', () => {
  it.each([
    [
      'Ann Roe told him: “The dam will be closed.” Bob Doe then announced: “We shall pay for it.”',
      ['The dam will be closed.', 'Ann Roe'],
      ['We shall pay for it.', 'Bob Doe'],
    ],
    [
      'Ann Roe told him: “Will the dam be closed?” She then announced, “We shall pay for it.”',
      ['Will the dam be closed?', 'Ann Roe'],
      ['We shall pay for it.', 'Ann Roe'],
    ],
    [
      'Ann Roe said: “He shouted at us.” Bob Doe, who came later, warned the town it “may well leak”.',
      ['He shouted at us.', 'Ann Roe'],
      ['may well leak', 'Bob Doe'],
    ],
    ['Ann Roe said: “He shouted at us.” Bob Doe would later ask to meet her.', ['He shouted at us.', 'Ann Roe']],
    [
      '“We march,” Ann Roe said. “Power to us all.” Bob Doe described it as a “very sad waste of time”.',
      ['We march,', 'Ann Roe'],
      ['Power to us all.', 'Ann Roe'],
      ['very sad waste of time', 'Bob Doe'],
    ],
  ])('%s', (text, ...quotes) => {
    expect(spoken(text)).toEqual(quotes);
  });

  it('goes on behind its attribution where the next begins small', () => {
    expect(spoken('“It is old.” Ann Roe said, “but it holds.”')).toEqual([
      ['It is old.', 'Ann Roe'],
      ['but it holds.', 'Ann Roe'],
    ]);
  });
});

describe('a quotation in a paragraph of its own', () => {
  const need = '“A bigger dam is what this whole valley needs.”';
  const read = (...paragraphs: string[]) => {
    const text = paragraphs.join('\n\n');
    const actors = ['Ann Roe', 'Bob Doe'].map((name) => actorOf(name, name, 'person', text, name));
    return readQuotes(paragraphs, actors).map(({ speakerName }) => speakerName);
  };

  it.each([
    [['Ann Roe, who runs the mill, wants to see the dam grow as far as the sea.', need], ['Ann Roe']],
    [
      ['Bob Doe left early. Ann Roe meanwhile closed it.', need, '“We could all use it.”'],
      ['Ann Roe', 'Ann Roe'],
    ],
    [['The mill has been closed since May.', need], []],
    [['Ann Roe wants a dam.', 'The mill has been closed since May.', need], []],
    [['Ann Roe’s clerk wants a dam.', need], []],
    [['Ann Roe wants a dam.', '“Ann Roe is what this valley needs.”'], []],
    [['Ann Roe wants a dam.', '“Follow Bob Doe on Twitter at once.”'], []],
    [['Ann Roe wants a dam.', '“Follow Bob Doe on LinkedIn at once.”'], []],
  ])('is whose the paragraph before tells of: %s', (paragraphs, speakers) => {
    expect(read(...paragraphs)).toEqual(speakers);
  });
});

it('what is shared is said where it is quoted', () => {
  expect(spoken('“I like the dam as it is,” Ann Roe shared. “It holds.”')).toEqual([
    ['I like the dam as it is,', 'Ann Roe'],
    ['It holds.', 'Ann Roe'],
  ]);
  expect(spoken('Ann Roe shared the dam with her neighbours.')).toEqual([]);
});
