import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../lib/contract.ts';
import { actorOf, readQuotes } from './read-quotes.ts';

/** Actors of a text: people by their last name too; places and bodies. */
function actorsOf(text: string, people: string[], places: string[] = [], bodies: string[] = []): Actor[] {
  return [
    ...people.map((name) => actorOf(name, name, 'person', text, name, name.split(' ').at(-1)!)),
    ...places.map((name) => actorOf(name, name, 'place', text, name)),
    ...bodies.map((name) => actorOf(name, name, 'organization', text, name)),
  ];
}

const PEOPLE = ['Ann Roe', 'Bob Doe', 'Tim Moor'];

/** Speaker of the last quote. */
function lastSpeaker(text: string, places: string[] = [], bodies: string[] = []): string | null | undefined {
  return readQuotes(text.split('\n'), actorsOf(text.replaceAll('\n', '\n\n'), PEOPLE, places, bodies)).at(-1)
    ?.speakerName;
}

describe('the answer to a question', () => {
  it.each([
    ['Bob Doe asked Tim Moor whether the mill is safe.\n“It stands on rock,” he said.', 'Tim Moor'],
    ['Bob Doe asked the mayor, Tim Moor, about the mill.\n“It stands on rock,” he said.', 'Tim Moor'],
    ['Bob Doe asked Ann Roe whether the mill is safe.\n“I do not trust the rock,” he added.', 'Bob Doe'],
    ['Bob Doe asked Tim Moor to leave the mill.\n“It stands on rock,” he said.', 'Bob Doe'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

it('"he" in what is asked is who was asked', () => {
  const text = 'Bob Doe asked Tim Moor about the day in May when he claimed the mill was safe.';
  expect(readQuotes(text, actorsOf(text, PEOPLE))).toMatchObject([
    { text: 'the mill was safe', speakerName: 'Tim Moor' },
  ]);
});

describe('two who say it together', () => {
  it.each([
    ['“The mill is old,” Senate leader Bob Doe and House Speaker Tim Moor, both locals, said in a note.', 'Tim Moor'],
    ['“The mill is old,” said council chief Ann Roe and Water Director Tim Moor.', 'Tim Moor'],
  ])('%s', (text, notAlone) => {
    const speaker = lastSpeaker(text);
    expect(speaker).toContain(' and ');
    expect(speaker).toContain(notAlone);
  });

  it('one of them a pronoun', () => {
    expect(lastSpeaker('Bob Doe has gone to court. But he and other lawyers agree that it will be hard to win.')).toBe(
      'Bob Doe and other lawyers',
    );
  });

  it('"both" behind an auxiliary is no subject', () => {
    expect(lastSpeaker('Ann Roe and Bob Doe have both said they would strike.')).toBe('Ann Roe and Bob Doe');
  });
});

describe('a description of somebody named before', () => {
  it.each([
    ['Ann Roe held up a sign. The 57-year-old engineer says she does not take it lightly.', 'Ann Roe'],
    ['Ann Roe knows the park well.\nThe Norland fan explained: “Try to book your tickets early.”', 'Ann Roe'],
    ['Sen. Bob Doe left. The Norland Republican spent five years abroad and says such talk is wrong.', 'Bob Doe'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text, ['Norland'])).toBe(speaker);
  });

  it.each([
    ['A local man fell ill in May. Bob Doe, a doctor, saw him.\n“It does not hurt now,” the man wrote.', 'man'],
    ['A 40-year-old man fell ill. Bob Doe saw him.\n“It is over,” the 40-year-old man said.', '40-year-old man'],
    ['Bob Doe, a tall man, fell ill in May.\n“It does not hurt now,” the man wrote.', 'Bob Doe'],
    ['Ann Roe came in May.\nThe Norland spokesman said the mill is old.', 'Norland spokesman'],
  ])('unless somebody without a name was told of: %s', (text, speaker) => {
    expect(lastSpeaker(text, ['Norland'])).toBe(speaker);
  });
});

describe('the holder of an office', () => {
  const roles: Readonly<Record<string, string>> = {
    'Ann Roe': 'Norland Mayor',
    'Bob Doe': 'former candidate for the council',
    'Tim Moor': 'presidential candidate',
  };
  const withRoles = (text: string): Actor[] =>
    actorsOf(text.replaceAll('\n', '\n\n'), PEOPLE).map((actor) => ({ ...actor, role: roles[actor.name] }));

  it.each([
    ['Tim Moor came in May. Ann Roe met him.\n“The mill is old,” the candidate said.', 'Tim Moor'],
    ['Tim Moor came in May. Ann Roe met him.\n“The mill is old,” the mogul said.', 'Tim Moor'],
    ['Tim Moor came in May. Ann Roe met Bob Doe.\n“The mill is old,” the candidate said.', 'Tim Moor'],
    ['Ann Roe came in May. Bob Doe met her.\n“The mill is old,” the nominee said.', 'Bob Doe'],
    ['Ann Roe came in May.\n“The mill is old,” the nominee said.', 'nominee'],
    ['Tim Moor came in May. Ann Roe met him.\n“The mill is old,” the senator said.', 'Tim Moor'],
    ['Ann Roe came in May. Tim Moor met her.\n“The mill is old,” the mayor said.', 'Ann Roe'],
  ])('is meant, and nobody who holds another one: %s', (text, speaker) => {
    expect(readQuotes(text.split('\n'), withRoles(text)).at(-1)?.speakerName).toBe(speaker);
  });

  it.each([
    ['Former candidate Bob Doe met Tim Moor.\n“The mill is old,” the candidate said.', 'Tim Moor'],
    ['Ex-mill chief and candidate Bob Doe met Tim Moor.\n“The mill is old,” the candidate said.', 'Tim Moor'],
    ['Former President Bob Doe met President Tim Moor.\n“The mill is old,” the former president said.', 'Bob Doe'],
    ['Former President Bob Doe met President Tim Moor.\n“The mill is old,” the president said.', 'Tim Moor'],
    ['Former treasurer Bob Doe left.\n“The mill is old,” the president said.', 'president'],
    ['Former Norland candidate Bob Doe met Tim Moor.\n“The mill is old,” the candidate said.', 'Tim Moor'],
    ['Ann Roe came.\n“The mill is old,” the town’s party leader said.', 'the town’s party leader'],
  ])('is not whoever held it once: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('the subject of the verb', () => {
  it.each([
    ['“The wind did it,” Ann Roe, a clerk at the Board for Lakes, Rivers and Rain, told Norland News.', 'Ann Roe'],
    ['“The wind did it,” Ann Roe, a clerk at the Board for Lakes, Rivers and Rain told Norland News.', 'Ann Roe'],
    ['“The wind did it,” Ann Roe, a clerk for water at Norland Lakes, Rivers, and Rain, said in that note.', 'Ann Roe'],
    ['“The wind did it,” Ann Roe, a clerk of the Norland think tank told the Post.', 'Ann Roe'],
    ['“The wind did it,” Ann Roe said. “It is bad.” South Mill, she said, was old.', 'Ann Roe'],
    ['“Banks seldom err,” Bob Doe, vice president of Coins, a grading firm in Norland told the Post.', 'Bob Doe'],
    ['Ann Roe, who had called the mayor a friend with many others, on Friday declared he was a threat.', 'Ann Roe'],
  ])('stands before an apposition or a day: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it('is no day', () => {
    expect(lastSpeaker('A mill report filed Monday says that nobody fell ill.')).toBe('A mill report filed Monday');
  });

  it.each([
    ['It went to Norland because, in Doe’s words, “nobody else had a mill that was half as good.”', 'Bob Doe'],
    ['It was the end, in the words of Bob Doe, “of a mill that was half as good as ours.”', 'Bob Doe'],
    ['“Nobody else had a mill that was half as good,” in Doe’s words.', 'Bob Doe'],
  ])('may own the words: %s', (text, speaker) => {
    expect(lastSpeaker(`Bob Doe came.\n${text}`)).toBe(speaker);
  });

  it('is nobody whom a participle before it tells of', () => {
    const text = 'Making her way around Tim Moor, Ann Roe thanked a diner. “It stands on rock,” she said.';
    const actors = [
      actorOf('r', 'Ann Ro', 'person', text, 'Ann Roe'),
      actorOf('m', 'Chez Moor', 'person', text, 'Tim Moor'),
    ];
    expect(readQuotes(text, actors).at(-1)?.speakerName).toBe('Ann Ro');
  });
});

it('“that” behind a preposition opens no claim', () => {
  expect(
    readQuotes('Ann Roe came. She was longing for a larger mill than hers and must be patient for a year.'),
  ).toEqual([]);
});

describe('the whole phrase of the speaker', () => {
  it.each([
    ['“We did not speak of it,” warm-and-fuzzy Doe said.', 'Bob Doe'],
    ['At the mill, about 50 divers had met on Monday, chanting “no rain, no pain and no gain” all day.', '50 divers'],
    [
      'They tied Doe to the mayor, with one of her posters asking, “Is Bob Doe good enough for us?”',
      'one of her posters',
    ],
    ['A man whose play, according to its poster, “draws a dark portrait of a mill and its owner” came.', 'its poster'],
    ['It was a familiar, hostile rant. “It is a mill, and nothing but a mill,” Ann Roe said.', 'Ann Roe'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(`Bob Doe came.\n${text}`)).toBe(speaker);
  });
});

it('a party before an office is nobody’s name', () => {
  const text = 'Republican presidential candidate Bob Doe came to Norland “for a mill and its owner.”';
  const actors = [
    actorOf('g', 'Republican', 'group', text, 'Republican'),
    actorOf('d', 'Bob Doe', 'person', text, 'Bob Doe'),
  ];
  expect(readQuotes(text, actors)).toMatchObject([{ speakerName: 'Bob Doe' }]);
});

it('a rant is a noun', () => {
  expect(readQuotes('It was to be a “policy speech” on mills but was a familiar, hostile rant.')).toEqual([]);
});

it.each([
  ['Bob Doe feels he did “great” in the second act.', 'mixed'],
  ['Bob Doe thinks that the mill is “a danger to the whole town.”', 'direct'],
])('a word or two in quotation marks within a thought is no direct quote: %s', (text, kind) => {
  expect(readQuotes(text).at(-1)?.kind).toBe(kind);
});

describe('what stands around the speaker', () => {
  it.each([
    ['“I was there all day,” said Bob Doe, asked about his story of the mill that burned.', 1],
    ['Bob Doe, asked whether the mill was safe, left the room.', 0],
    ['Tim Moor asked Bob Doe about his talks with a firm called Mill Works.', 0],
  ])('whoever is asked does not ask: %s', (text, count) => {
    expect(readQuotes(text, actorsOf(text, PEOPLE)).filter(({ doubtful }) => !doubtful)).toHaveLength(count);
  });

  it.each([
    ['“I never take it for granted,” the “Milling” actor previously said on “Norland Today.”', 'Bob Doe'],
    ['The mill is old, but the Guild and other bodies have since confirmed that it is safe.', 'Guild and other bodies'],
    [
      'In May, a letter by a Guild clerk confirming the sale read: “We have sold the mill.”',
      'a letter by a Guild clerk confirming the sale',
    ],
  ])('belongs to the phrase: %s', (text, speaker) => {
    expect(lastSpeaker(`Bob Doe came.\n${text}`, [], ['Guild'])).toBe(speaker);
  });

  it('may be named in their own words, where these go on in the paragraph', () => {
    const text = '“I know this mill,” said Bob Doe, the miller of Norland. “It is a Bob Doe kind of mill.”';
    expect(readQuotes(text, actorsOf(text, PEOPLE)).map(({ speakerName }) => speakerName)).toEqual([
      'Bob Doe',
      'Bob Doe',
    ]);
  });

  it('is nobody who is credited with a pull quote', () => {
    expect(lastSpeaker('Tim Moor saw the mill.\n— Miller Bob Doe\nHe said the mill was old.')).toBe('Tim Moor');
  });

  it('a pronoun that meant somebody tells that it is a man or a woman', () => {
    const text =
      'Keo Roe left. He said the mill is old.\nThe mayor was angry with Keo Roe and asked why Bao Roe had been silent. (She says the mill is safe.)';
    const actors = ['Keo Roe', 'Bao Roe'].map((name) =>
      actorOf(name, name, 'person', text.replaceAll('\n', '\n\n'), name),
    );
    expect(readQuotes(text.split('\n'), actors).at(-1)?.speakerName).toBe('Bao Roe');
  });
});
