import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../lib/contract.ts';
import { actorOf, readQuotes } from './read-quotes.ts';

/** Actors of a text: people by their last name too. */
function actorsOf(text: string, people: string[], bodies: string[] = []): Actor[] {
  return [
    ...people.map((name) => actorOf(name, name, 'person', text, name, name.split(' ').at(-1)!)),
    ...bodies.map((name) => actorOf(name, name, 'organization', text, name)),
  ];
}

describe('the person named behind a description', () => {
  it.each([
    ['One of the divers, Ann Roe, 42, said: “The dam is old.”', 'Ann Roe'],
    ['A diver, Ann Roe, who saw it, said the dam is old.', 'Ann Roe'],
    ['A fellow diver, dam engineer Ann Roe, 60, said: “The dam is old.”', 'Ann Roe'],
    ['The host, Norland Council board member Ann Roe, has said the dam is old.', 'Ann Roe'],
    ['One of the divers, 42, said: “The dam is old.”', 'One of the divers'],
    ['One of the divers, whom Ann Roe knows, said: “The dam is old.”', 'One of the divers'],
    ['A widow, whose husband was Ann Roe, said the dam is old.', 'A widow'],
    ['The divers, led by engineer Ann Roe, said the dam is old.', 'divers'],
  ])('%s', (text, speakerName) => {
    expect(readQuotes(text, actorsOf(text, ['Ann Roe']))).toMatchObject([{ speakerName }]);
  });
});

it.each([
  ['The row came even as some of the same owners have said they oppose the dam.', 'some of the same owners'],
  ['Ann Roe hit back -- as the town noted in a tweet: “It leaks too much.”', 'town'],
  ['The country’s ministry said the dam is old.', 'The country’s ministry'],
  ['The ministry said the dam is old.', 'ministry'],
])('a body without a name: %s', (text, speakerName) => {
  expect(readQuotes(text)).toMatchObject([{ speakerName }]);
});

describe('he and she', () => {
  const speakerOf = (text: string, ...people: string[]) => readQuotes(text.split('\n'), actorsOf(text, people)).at(-1);

  it('mean whom the sentence before names behind a time or place', () => {
    const text = 'Jim Stone said the dam is old.\nAt a hearing in May, Bob Roe pushed for more.\n“I like it,” he said.';
    expect(speakerOf(text, 'Jim Stone', 'Bob Roe')?.speakerName).toBe('Bob Roe');
  });

  it('do not mean the holder of an office in that time or place', () => {
    const text =
      'Jim Stone said the dam is old.\nAt the home of the mayor, Bob Roe, the windows broke.\n“I like it,” he said.';
    expect(speakerOf(text, 'Jim Stone', 'Bob Roe')?.speakerName).toBe('Jim Stone');
    expect(speakerOf(text.replace('Roe, the', 'Roe saw the'), 'Jim Stone', 'Bob Roe')?.speakerName).toBe('Bob Roe');
  });

  it('do not mean whom somebody only told of', () => {
    const told = 'Jim Stone said the dam went to Bob Roe.\nRoe then left the town.\n“I like it,” he said.';
    expect(speakerOf(told, 'Jim Stone', 'Bob Roe')?.speakerName).toBe('Jim Stone');
    expect(speakerOf(`Bob Roe came.\n${told}`, 'Jim Stone', 'Bob Roe')?.speakerName).toBe('Bob Roe');
    const goesOn = told.replace('town.', 'town. Roe opened a shop in May.');
    expect(speakerOf(goesOn, 'Jim Stone', 'Bob Roe')?.speakerName).toBe('Bob Roe');
  });

  it('a sign says what stands on it, and nobody else does', () => {
    const text = 'Bob Roe left after divers held up a sign saying “the dam is a shame for all of us”.';
    expect(speakerOf(text, 'Bob Roe')?.speakerName).toBe('a sign');
  });
});

describe('words that are no speakers', () => {
  it.each([
    'The miners had high hopes that the dam would hold for years.',
    'Neither side believes that the dam will hold for years.',
    'Nobody reads it, and, after a bad May, expects the June figures to tell another story.',
    'Three months later, several months said that the dam was unsafe.',
    'Visiting the old page of the guild reveals that the posts were deleted.',
    'Norland has also added a preset, which rules that the gate must close.',
    'The town also issued advice said the dam was unsafe.',
    'It set up “stop-go” preset rules for the gates of the dam.',
  ])('nobody says it: %s', (told) => {
    expect(readQuotes(told)).toEqual([]);
  });

  it.each([
    'No polished “this is how I built it” page is there.',
    'Specifically, the “best little dam in the world” award went north.',
    'Allocations fell due to the “quicker plan for leaving” of the town.',
    'Models followed the “rule of three hundred stones” in the yard.',
  ])('gives quoted words without a verb of saying to no mere noun: %s', (told) => {
    const read = `Ann Roe came. ${told}`;
    expect(readQuotes(read, actorsOf(read, ['Ann Roe']))).toEqual([]);
  });

  it('keeps a quotation but not the noun beside it', () => {
    expect(readQuotes('The long row of gates call it “a scandal for all of us.”')).toMatchObject([
      { speakerName: null },
    ]);
  });
});

describe('nobody speaks as', () => {
  it.each([
    ['a first person', 'And I’d argue that the dam is old.'],
    ['a first person with a verb', 'Wait and I’ll tell you which dam is old.'],
    ['a noun behind a contraction', 'If that is not it, then it’s claims that the dam is old.'],
    ['a pronoun in brackets', 'The divers left. (They suspect that the dam is old.)'],
    ['whoever is to answer', 'A clerk was brave and demanded that Bob Doe answer the old question: “Who built it?”'],
    ['whoever is asked', 'This is what Ann Roe said when asked, “What is the best dam of all?”'],
  ])('%s', (_what, text) => {
    const quotes = readQuotes(`The mill said it was dry. ${text}`).slice(1);
    expect(quotes.filter(({ speakerName }) => speakerName !== null && !/divers|clerk/.test(speakerName))).toEqual([]);
  });
});

describe('the words of a phrase for somebody who speaks', () => {
  it.each([
    ['Whilst mill owners say the dam is old, it stands.', 'mill owners'],
    ['Until quite recently most divers thought the dam was old.', 'most divers'],
    ['The study found that only 57% of divers say the dam is old.', '57% of divers'],
    ['“Stay here,” said one diver. The rest left.', 'one diver'],
    ['(“Stay here with us,” said one diver.)', 'one diver'],
    ['Ann Roe and Bob Doe said the dam was old.', 'Ann Roe and Bob Doe'],
    [
      'Bob Doe came. The mayor of the old town of Oru sued Bob Doe, claiming that the dam was old.',
      'mayor of the old town of Oru',
    ],
    ['The head of the old brick mill of the town left, claiming that the dam was old.', 'head'],
    ['Bob Doe sat. The town senator and mill owner said it was late.', 'Bob Doe'],
    ['Bob Doe sat. The mayor of the state sued the mill, claiming that the dam was old.', 'mayor'],
    ['Ann Roe sat. The mother of three said it was late.', 'Ann Roe'],
    ['Ann Roe sat. Bob Doe came. The young mother of three said it was late.', 'Ann Roe'],
    ['It made the town think of Ann Roe saying that the dam was old.', 'Ann Roe'],
    ['It is a wall some believe the town could build again.', 'some'],
    ['Ann Roe called for a vote on the dam held while secretary of the guild, saying that it was old.', 'Ann Roe'],
    ['Bob Doe was for the dam while the town was rich, he said on Monday.', 'Bob Doe'],
    ['“The dam is old,” said Ann Roe and Bob Doe of the guild.', 'Ann Roe and Bob Doe'],
  ])('%s', (text, speakerName) => {
    expect(readQuotes(text, actorsOf(text, ['Ann Roe', 'Bob Doe']))).toMatchObject([{ speakerName }]);
  });
});

it.each([
  ['“The dam is old,” said an Oru Liberal.', 'an Oru Liberal', true],
  ['Another Oru Liberal said the dam was old.', 'Another Oru Liberal', true],
  ['Liberals said the dam was old.', 'Liberals', false],
])('one of a party is not the party: %s', (text, speakerName, unnamed) => {
  const liberals = actorOf('liberals', 'Liberals', 'group', text, 'Liberals?');
  liberals.mentions = [...text.matchAll(/Liberals?/g)].map(({ 0: form, index }) => ({
    start: index,
    end: index + form.length,
    text: form,
  }));
  expect(readQuotes(text, [liberals])).toMatchObject([{ speakerName, unnamed }]);
});

it('an office is nobody’s of two with one last name', () => {
  const text =
    'Bob Roe and Jim Roe came. President Roe sat. “It is late,” Bob Roe said. The former president said it was dry.';
  const actors = ['Bob Roe', 'Jim Roe'].map((name) => actorOf(name, name, 'person', text, name));
  expect(readQuotes(text, actors).at(-1)?.speakerName).toBe('former president');
});

describe('a last name of two', () => {
  it.each([
    ['Bob Roe and Ann Roe came. Ann Roe sat. Roe said he would go.', 'Roe'],
    ['Bob Roe and Ann Roe came. Ann Roe sat. Roe said she would go.', 'Ann Roe'],
  ])('is all that is known where what is said has another gender: %s', (text, speakerName) => {
    const ann = actorOf('ann', 'Ann Roe', 'person', text, 'Ann Roe', 'Roe said');
    ann.mentions = ann.mentions.map((one) => ({ ...one, end: one.start + one.text.replace(' said', '').length }));
    const bob = actorOf('bob', 'Bob Roe', 'person', text, 'Bob Roe');
    expect(readQuotes(text, [ann, bob])).toMatchObject([{ speakerName }]);
  });
});

describe('who is an unnamed source', () => {
  it.each([
    ['Six guards said the dam was unsafe.', 'Six guards', true],
    ['A local economist said the dam was unsafe.', 'A local economist', true],
    ['People familiar with the plan said the dam was unsafe.', 'People familiar with the plan', true],
    ['One of the divers said the dam was unsafe.', 'One of the divers', true],
    ['A few years ago many divers said the dam was unsafe.', 'many divers', true],
    ['Many said the dam was unsafe.', 'Many', true],
    ['The two said the dam was unsafe.', 'two', true],
    ['Local authorities said the dam was unsafe.', 'Local authorities', false],
    ['The guild’s new leadership said the dam was unsafe.', 'The guild’s new leadership', false],
    ['The Minister of Water said the dam was unsafe.', 'Minister of Water', false],
    ['The airline said the dam was unsafe.', 'airline', false],
    ['A scan of the gate revealed that the dam was unsafe.', 'A scan of the gate', false],
    ['Six in 10 voters say the dam is unsafe.', 'Six in 10 voters', false],
    ['The dam is unsafe, according to water disclosures.', 'water disclosures', false],
    ['The Norland and Sorland governments said the dam was unsafe.', 'Norland and Sorland governments', false],
  ])('%s', (told, speakerName, unnamed) => {
    expect(readQuotes(told)).toMatchObject([{ speakerName, unnamed }]);
  });
});

describe('a name behind a description', () => {
  it.each([
    'Bank of Norland assistant chief economist Ann Roe said the dam was unsafe.',
    'NWB diver and study co-author Ann Roe said the dam was unsafe.',
    'Norland minister of mines and water Ann Roe said the dam was unsafe.',
    'The dam was unsafe, said the Guild of Norland’s chief engineer, Ann Roe.',
  ])('is who speaks: %s', (told) => {
    const actors = actorsOf(told, ['Ann Roe'], ['Bank of Norland', 'NWB', 'Guild of Norland']);
    expect(readQuotes(told, actors)).toMatchObject([{ actor: 'Ann Roe', unnamed: false }]);
  });

  it.each([
    'A friend of singer Ann Roe said the dam was unsafe.',
    'A lawyer for mayor Ann Roe said the dam was unsafe.',
  ])('is not who speaks: %s', (told) => {
    expect(readQuotes(told, actorsOf(told, ['Ann Roe']))).toMatchObject([{ actor: null, unnamed: true }]);
  });
});

describe('bodies and documents', () => {
  it.each([
    ['Half of all dams leak, according to data released by the Norland Water Board.', 'Norland Water Board'],
    ['Half of all dams leak, according to data from the Norland Water Board.', 'Norland Water Board'],
    ['Half of all dams leak, according to an analysis by the Norland Water Board.', 'Norland Water Board'],
    ['The Norland Water Board met. Half of all dams leak, the board said.', 'Norland Water Board'],
  ])('gives what they say to the body: %s', (told, actor) => {
    expect(readQuotes(told, actorsOf(told, [], [actor]))).toMatchObject([{ actor }]);
  });

  it('does not give a study to the only body that spoke', () => {
    expect(readQuotes('The council said it paid. Half of all dams leak, a study says.').at(-1)?.speakerName).toBe(
      'a study',
    );
  });

  it('takes a body with an owner of its own for another one', () => {
    const told = 'The guild’s leadership said it paid. The leadership of the Oru miners said it had not.';
    expect(readQuotes(told).at(-1)?.speakerName).not.toBe('guild’s leadership');
  });
});

describe('whom a pronoun means', () => {
  /** The speaker of the last quote. */
  function lastSpeaker(told: string, people: string[], bodies: string[] = []): string | null | undefined {
    return readQuotes(told.split('|'), actorsOf(told.replaceAll('|', '\n\n'), people, bodies)).at(-1)?.speakerName;
  }

  it.each([
    [
      'nobody who is named in what is said',
      'Bob Doe praised Carl Poe. Poe, he said, “never slept.”|Poe was known to all. He said Poe never slept.',
      'Bob Doe',
    ],
    [
      'whoever the article calls "she" elsewhere is no "he"',
      'Orla Vey left her house. She took her hat.|Bob Doe came. “It is late,” said Doe.|Vey slept. He said it was over.',
      'Bob Doe',
    ],
    ['the plural before', 'The council met. The divers waited at the gate. “Let us in,” they chanted.', 'divers'],
    ['no single body', 'The Oru Post said the dam was safe. “It is ours,” they wrote.', null],
    ['somebody who tells their own name', 'Ann Roe came. “I am Ann Roe,” she said.', 'Ann Roe'],
    ['the subject of a clause before', 'Bob Doe came. When Ann Roe saw the dam, she said, it was dry.', 'Ann Roe'],
    ['nobody whom somebody told of', 'Bob Doe says Carl Poe has “a gift.” He warns that the dam is old.', 'Bob Doe'],
    ['nobody whom somebody met', 'Carl Poe came. Bob Doe met with Carl Poe in May. “It is late,” he said.', 'Bob Doe'],
    ['nobody whom a pronoun met', 'Bob Doe came. He met Carl Poe in May. “It is late,” he said.', 'Bob Doe'],
    ['the woman whom a man met', 'Orla Vey slept. Bob Doe met Ann Roe in May. “It is late,” she said.', 'Ann Roe'],
    [
      'the subject behind an adjective',
      'Carl Poe came. Tall, thin and with a scarf that hid his face, Bob Doe was late. “It is late,” he said.',
      'Bob Doe',
    ],
    [
      'the holder of an office',
      'Carl Poe came. After dark, the Oru guild manager, Bob Doe, sat. “Late,” he said.',
      'Bob Doe',
    ],
    [
      'the woman named in what a man says',
      'Khal Moss said Ann Roe was late, noting her call in which she said the dam was old.',
      'Ann Roe',
    ],
    [
      'the subject behind "while"',
      'Eva Post said it is dry. Bob Doe sat while Ann Roe slept. “It is late,” she said.',
      'Ann Roe',
    ],
    [
      'the only one before a colon',
      'Carl Poe came. On Monday the whole town had a letter from Bob Doe that stunned it: “It is late,” he wrote.',
      'Bob Doe',
    ],
    [
      'nobody who asked',
      'Bob Doe came. Bob Doe frowned when a reporter asked if it was late. “It is,” he said.',
      'Bob Doe',
    ],
    [
      'the subject before a man whom it met',
      'Khal Moss met Bob Doe in May, he said. “It is late,” he said.',
      'Khal Moss',
    ],
    ['nobody to whom somebody writes', 'Bob Doe came. In a letter to Carl Poe, he wrote: “It is late.”', 'Bob Doe'],
    ['nobody whom a pronoun attacks', 'Bob Doe came. He turned on Carl Poe: “It is late,” he said.', 'Bob Doe'],
  ])('%s', (_what, told, speaker) => {
    expect(
      lastSpeaker(told, ['Bob Doe', 'Carl Poe', 'Orla Vey', 'Ann Roe', 'Khal Moss', 'Eva Post'], ['Oru Post']),
    ).toBe(speaker);
  });

  it('are told apart by the titles of each of two with one last name', () => {
    const text =
      'Vey Roe and his mother Olan Roe came. Bob Doe sat. “It is dry,” Vey Roe said. He added: “It was late.”';
    const actors = ['Vey Roe', 'Olan Roe', 'Bob Doe'].map((name) => actorOf(name, name, 'person', text, name));
    expect(readQuotes(text, actors).at(-1)?.speakerName).toBe('Vey Roe');
  });

  it('mean the person and not the body that is called after him', () => {
    const text = 'Bob Doe built the Doe Mill. Doe said the dam was old. “It is late,” he said.';
    const mill = { ...actorOf('mill', 'Doe Mill', 'organization', text, 'Doe Mill', 'Doe said') };
    mill.mentions = mill.mentions.map((one) => ({
      ...one,
      end: one.text === 'Doe said' ? one.start + 3 : one.end,
      text: one.text.replace(' said', ''),
    }));
    const actors = [mill, actorOf('doe', 'Bob Doe', 'person', text, 'Bob Doe')];
    expect(readQuotes(text, actors).map(({ speakerName }) => speakerName)).toEqual(['Bob Doe', 'Bob Doe']);
  });

  it.each([
    ['a widow', 'Ann Roe came. “It is dry,” said diver’s widow Terry Voss. She added: “It was late.”', 'Terry Voss'],
    ['a name of men and women', 'Ann Roe came. “It is dry,” said Terry Voss. She added: “It was late.”', 'Terry Voss'],
    ['a last name that is a given name', 'Ann Roe came. “It is dry,” said Warren. She added: “It is.”', 'Warren'],
  ])('does not go by the given name of %s', (_what, told, speaker) => {
    expect(lastSpeaker(told, ['Bob Doe', 'Ann Roe', 'Terry Voss', 'Warren'])).toBe(speaker);
  });

  it('mean a woman who is called a chairman', () => {
    const text = 'Mary Doe came. “It is dry,” said Chairman Mary Roe. She added: “It was late.”';
    expect(readQuotes(text).map(({ speakerName }) => speakerName)).toEqual(['Mary Roe', 'Mary Roe']);
  });

  it('names nobody who was last spoken of far away', () => {
    const far = (told: string) => `Bob Doe came.|${'The dam is old. '.repeat(70)}|${told}“It is late,” he said.`;
    expect(lastSpeaker(far(''), ['Bob Doe'])).toBeNull();
    expect(lastSpeaker(far('Doe slept. '), ['Bob Doe'])).toBe('Bob Doe');
  });

  it('gives no paragraph in quotation marks to somebody who is named in it', () => {
    const told = 'Bob Doe left the town, said Bob Doe.|“The town thanked Doe for his years of work.”';
    expect(lastSpeaker(told, ['Bob Doe'])).toBe('Bob Doe');
    expect(readQuotes(told.split('|'), actorsOf(told.replace('|', '\n\n'), ['Bob Doe']))).toHaveLength(1);
  });
});

describe('a description with a name in front', () => {
  it.each([
    ['Norland Radio expert, Ann Roe, asked for a new dam, saying, “The old one leaks badly.”', 'Ann Roe'],
    ['The Golden Boots singer shared a picture beside the words: “I want the dam to stay.”', 'Golden Boots singer'],
  ])('%s', (text, speakerName) => {
    const actors = actorsOf(text, ['Ann Roe'], ['Norland Radio', 'Golden Boots']);
    expect(readQuotes(text, actors)).toMatchObject([{ speakerName }]);
  });
});

describe('an office in capitals is nobody’s name', () => {
  it.each([
    ['Norland Water’s CEO told us that the dam leaks.', 'Norland Water’s CEO'],
    ['“The dam leaks badly,” says Norland Water’s Vice President, Ann Roe.', 'Ann Roe'],
    ['Ask the ministry, said Minister of Water, Ann Roe.', 'Ann Roe'],
    ['The Norland Mayor said the dam leaks.', 'Norland Mayor'],
  ])('%s', (text, speakerName) => {
    expect(readQuotes(text, actorsOf(text, [], ['Norland', 'Norland Water']))).toMatchObject([
      { speakerName, unnamed: false },
    ]);
  });

  it('but that of its only holder', () => {
    const text = 'Mayor Ann Roe came. The Norland Mayor said the dam leaks.';
    expect(readQuotes(text, actorsOf(text, ['Ann Roe'], ['Norland']))).toMatchObject([{ speakerName: 'Ann Roe' }]);
  });

  it('and a noun at the beginning of a sentence none', () => {
    expect(readQuotes('Officials said the dam leaks.')).toMatchObject([{ unnamed: true }]);
  });
});

it('a spokesman of one is not that of another', () => {
  const text = '“It held,” said a spokesman for the Norland army. The Sorland spokesman said the dam leaks.';
  expect(readQuotes(text).at(-1)).toMatchObject({ speakerName: 'Sorland spokesman' });
  const same = text.replace('Sorland spokesman', 'Norland spokesman');
  expect(readQuotes(same).at(-1)).toMatchObject({ speakerName: 'a spokesman for the Norland army' });
  const part = text.replace('Sorland spokesman', 'Nor spokesman');
  expect(readQuotes(part).at(-1)).toMatchObject({ speakerName: 'Nor spokesman' });
});

it.each([
  ['According to a slideshow obtained by the Norland Post, the dam will close.', 'a slideshow'],
  ['Documents seen by the Norland Post say the dam will close.', 'Documents seen by the Norland Post'],
  ['Figures released by the Norland Post say the dam will close.', 'Norland Post'],
  ['The dam could no longer be filled, according to the presentation.', 'presentation'],
])('a document speaks for whoever made it, not for whoever has it: %s', (text, speakerName) => {
  expect(readQuotes(text, actorsOf(text, [], ['Norland Post']))).toMatchObject([{ speakerName }]);
});

it('the number of an item is nobody', () => {
  const items = ['21. Don’t tell them what you think of the dam.', '2. Do not feel that you need a dam.'];
  expect(readQuotes(items).filter(({ speakerName }) => speakerName !== null)).toEqual([]);
});

it('a turned apostrophe parts no name from what it owns', () => {
  const text = 'Speaking in Oslo, Bob Doe‘s mother confirmed, “I saw the whole dam.”';
  expect(readQuotes(text)).toMatchObject([{ speakerName: 'Bob Doe‘s mother' }]);
});

it('a place called like somebody who spoke is that person', () => {
  const text = '“It was old,” says Ann Lyme of the college.\n\nAs expected, the dam is gone, Lyme says.';
  const place = {
    ...actorOf('a2', 'Lyme', 'place', text, 'Lyme says'),
    mentions: [{ start: 75, end: 79, text: 'Lyme' }],
  };
  expect(text.slice(75, 79)).toBe('Lyme');
  const quotes = readQuotes(text.split('\n\n'), [actorOf('a1', 'Ann Lyme', 'person', text, 'Ann Lyme'), place]);
  expect(quotes.at(-1)).toMatchObject({ actor: 'a1', speakerName: 'Ann Lyme' });
});

it('a pronoun behind a heading that has run into its sentence is nobody’s name, and means nobody for sure', () => {
  const text = 'Ann Roe came. Anger over the old dam She said: “It leaks far too much.”';
  expect(readQuotes(text, actorsOf(text, ['Ann Roe']))).toMatchObject([{ speakerName: null }]);
});

it('a voice speaks', () => {
  expect(readQuotes('A voice is then heard saying: “The dam is far too old.”')).toMatchObject([
    { speakerName: 'A voice' },
  ]);
});

it.each([
  ['You could say: “I like the dam, and I have said so.”', true],
  ['She could say: “I like the dam, and I have said so.”', undefined],
])('what the reader might say nobody has said: %s', (text, doubtful) => {
  expect(readQuotes(text)[0]?.doubtful).toBe(doubtful);
});

it.each([
  ['Fans were glad. “It is old, but it holds,” said one.', 'one', true],
  ['Fans were glad. “It is old, but it holds,” said another.', 'another', true],
  ['Ann Roe held up a sign saying: “The dam is far too old.”', 'a sign', false],
  ['Ann Roe’s right-hand woman praised the town, saying: “The dam is old.”', 'Ann Roe’s right-hand woman', true],
])('somebody of many, and what is held up: %s', (text, speakerName, unnamed) => {
  expect(readQuotes(text)).toMatchObject([{ speakerName, unnamed }]);
});

it('nobody whom somebody greets is the one who greets', () => {
  const text = 'Ann Stone was there. Late came Bob Roe. Congratulating the Doe family, he said: “It is a great dam.”';
  const actors = actorsOf(text, ['Ann Stone', 'Bob Roe']);
  const doe = actorOf('Jim Doe', 'Jim Doe', 'person', text, 'Doe');
  expect(readQuotes(text, [...actors, doe])).toMatchObject([{ speakerName: 'Bob Roe' }]);
});
