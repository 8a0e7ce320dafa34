import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

const shown = (paragraph: string) => readQuotes(paragraph).filter(({ doubtful }) => !doubtful);
const texts = (paragraph: string): string[] => shown(paragraph).map(({ text }) => text);

describe('what the speaker does not stand behind', () => {
  it.each([
    'Ann Roe does not think the dam is safe.',
    'Ann Roe doesn’t believe that the dam is safe.',
    'Ann Roe never said the dam was safe.',
    'The owners cannot say that the dam is safe.',
    'Neither side believes that the dam is safe.',
    'No engineer says the dam is safe.',
    'Nobody thinks that the dam is safe.',
    'Ann Roe declined to say whether the dam was safe.',
    'If judges rule that the dam is safe, it will be filled.',
    'Asked whether she thought the dam was safe, Ann Roe left.',
    'The dam, like the ministry says every day, is safe and sound.',
    'The dam will hold, like the ministry insists all day long.',
    'Ann Roe may have thought that the dam was safe.',
    'Some engineers might say that the dam is safe.',
    'As Ann Roe would say, the dam is safe.',
  ])('is marked: %s', (paragraph) => {
    expect(shown(paragraph).filter(({ kind }) => kind !== 'direct')).toEqual([]);
  });

  it.each([
    ['Ann Roe, who did not vote, said the dam was safe.', 'the dam was safe'],
    ['No 7 Court said the dam was safe.', 'the dam was safe'],
    ['Ann Roe said in a post on Bluesky she would leave the board.', 'she would leave the board'],
    ['Ann Roe said on Truth Social she would leave the board.', 'she would leave the board'],
    ['Ann Roe has over the past few months warned that the dam is unsafe.', 'the dam is unsafe'],
    ['Ann Roe said there is no proof that the dam is safe.', 'there is no proof that the dam is safe'],
    ['Ann Roe told MPs there was no proof that the dam was safe.', 'there was no proof that the dam was safe'],
    ['Ann Roe said not all of the dams were safe.', 'not all of the dams were safe'],
    ['Ann Roe said usually the dam was closed.', 'usually the dam was closed'],
    ['Ann Roe believes that is no longer true.', 'that is no longer true'],
    ['Ann Roe did not only say the dam was unsafe.', 'the dam was unsafe'],
    ['Ann Roe went on: “The dam was never safe at all.”', 'The dam was never safe at all.'],
    ['Ann Roe went on to say the dam was unsafe.', 'the dam was unsafe'],
    ['Officials said Tuesday they expect the dam to hold.', 'they expect the dam to hold'],
  ])('keeps its own words of denial: %s', (paragraph, text) => {
    expect(texts(paragraph)).toEqual([text]);
  });

  it('leaves out who is told', () => {
    expect(
      texts('Ann Roe told Lund Radio host Bob Doe on Friday how surprised she is that the dam was open.').join(),
    ).not.toMatch(/host/);
  });

  it('is a denial where the verb doubts', () => {
    expect(readQuotes('Ann Roe doubts that the dam is safe.')).toMatchObject([{ strength: 'denial' }]);
  });
});

describe('where what is said ends', () => {
  it.each([
    ['When Ann Roe said that the dam was old, the crowd left the hall.', 'the dam was old'],
    ['When the mayor, Ann Roe, said that the dam was old, the crowd left the hall.', 'the dam was old'],
    ['But Ann Roe, who once said that the dam was old, will have to fill it.', 'the dam was old'],
    ['But Ann Roe, who once said that the dam is a "monster of concrete," will have to fill it.', /concrete,"$/],
    ['Ann Roe says the dam is old — and she is right.', 'the dam is old'],
    ['Ann Roe says the dam — the first in Norland — is old.', 'the dam — the first in Norland — is old'],
    ['Ann Roe said the dam was old; the mayor left.', 'the dam was old'],
    ['Ann Roe said the dam was old, but the mayor has refused to close it.', 'the dam was old'],
    ['Ann Roe said the dam was old, though a study shows that it is safe.', 'the dam was old'],
    ['Ann Roe said the town bought the dam, agreeing to repair it.', 'the town bought the dam, agreeing to repair it'],
    ['Ann Roe said the dam was old, agreeing that it leaks.', 'the dam was old'],
    ['Ann Roe said the dam was old, and it would be closed.', 'the dam was old, and it would be closed'],
    ['Ann Roe said the dam was old, and several cracks were found in May.', 'the dam was old'],
    ['Ann Roe said the dam was in “farm country,” but the owners have refused to sell.', /country,”$/],
    ['Ann Roe said the drill was aimed at helping the army and its allies respond to floods.', /respond to floods$/],
    ['Whilst owners argue that the dam is old, broad repair meets doubts.', 'the dam is old'],
    ['Ann Roe said the dam was old, prompting protests.', 'the dam was old'],
    ['Ann Roe said the dam was old, while trying to sell it.', 'the dam was old'],
    ['Ann Roe said she would “keep it going,” while trying to sell it.', /going,”$/],
    ['Ann Roe said the dam was old, when asked about the cracks.', 'the dam was old'],
    ['Ann Roe said the dam was old, and when pressed on the cracks, she replied, “Ask the mill.”', 'the dam was old'],
    ['Some 70 clerks said the dam was old, while 22 clerks said it was safe.', 'the dam was old'],
    ['Ann Roe suspects the dam was built to hold floods and think ahead.', /floods and think ahead$/],
    ['Ann Roe said her staff would go and tell the mill she was away.', /^her staff would .* was away$/],
    ['Ann Roe said the dam was old, pointing to cracks.', 'the dam was old'],
    ['Ann Roe reported the dam was hit, denouncing it as “vile”.', 'the dam was hit'],
    ['The council said the dam was old, without giving details.', 'the dam was old'],
    ['Ann Roe said she sold dams, pumps, and other works.', 'she sold dams, pumps, and other works'],
    ['The rules are strict (it does say the dam is old), and long.', 'the dam is old'],
    ['The dam was old; the pumps were new, according to Ann Roe.', 'the pumps were new'],
    ['Ann Roe told the press that the dam was old, and accused the mayor of lies.', 'the dam was old'],
  ])('%s', (paragraph, text) => {
    expect(texts(paragraph)[0]).toMatch(text);
    if (typeof text === 'string') expect(texts(paragraph)[0]).toBe(text);
  });
});

describe('where what is said begins', () => {
  it.each([
    ['The shelter announced this week that a cat was found in the dam.', 'a cat was found in the dam'],
    ['Norland said today it had dug a well in Brell.', 'it had dug a well in Brell'],
    ['The mill said last week a worker found two flaws in the dam.', 'a worker found two flaws in the dam'],
    ['Ann Roe said Sunday at a fair in Lyme, Norland, that she hopes for rain.', 'she hopes for rain'],
    ['Ann Roe said Monday she “will sell it all” in May.', /^she “will/],
    ['Oru, NL – The dam had failed, according to Ann Roe.', 'The dam had failed'],
    ['According to a study, published in May, the dam had failed.', 'the dam had failed'],
    ['The Post reported that, according to a study of Oru, 85 of the dams were old.', '85 of the dams were old'],
    ['That step was late, Ann Roe said.', 'That step was late'],
    [
      'According to Ann Roe, as of May, the town had admitted a million people.',
      /^as of May, the town had admitted a million people$/,
    ],
  ])('%s', (paragraph, text) => {
    expect(texts(paragraph)[0]).toMatch(text);
    if (typeof text === 'string') expect(texts(paragraph)[0]).toBe(text);
  });
});

describe('an attribution in the middle', () => {
  it.each([
    ['The dam in the north is, according to Ann Roe, the oldest of all.', /^The dam .* the oldest of all$/],
    ['The dam, Ann Roe said, has leaked since May.', /^The dam, .* since May$/],
    ['And the town council, she told me, is looking for money.', /^And the town .* for money$/],
    ['For three years, Ann Roe said, she was in charge of the dam.', /^For three years, .* of the dam$/],
    ['While the dam leaks, Ann Roe said, the pumps are new.', /^While the dam leaks, .* are new$/],
    ['The dam was old, Ann Roe said, and the mayor left.', /^The dam was old$/],
  ])('%s', (paragraph, text) => {
    expect(texts(paragraph)[0]).toMatch(text);
  });
});

it('is told of the noun before a verb of saying', () => {
  const found = readQuotes('The board’s “Dams in Norland” report shows that the dam is old.');
  expect(found.filter(({ verb }) => verb === 'report')).toEqual([]);
});

describe('what is no statement', () => {
  it.each([
    'Ann Roe proposed a study to find out whether the dam should be closed.',
    'Analysts expect it to be stronger.',
    'Ann Roe, joined by two clerks, said the words of the law.',
    'The judges questioned the dam’s legality in a case that was decided with Roe’s unprecedented help.',
    'The leaflet tells people to leave the town.',
    'Ann Roe mentioned a friend who left the town.',
    'The page reveals their old posts.',
    'It is a strict plan with “stop-go” preset rules for dams that leak.',
    'Ann Roe had high hopes that the dam would hold.',
    'There was a nagging feeling that the dam would not hold.',
    'It released two critical reports that listed the cracks in the dam.',
    'A bill announced Friday by the mayor would close the dam.',
    'The lawyers filed a motion, however, and the witness agreed to be heard.',
    'The firm guarantees that the fight will be long.',
    'It is worth noting that the dam is old.',
    'Each flood has taught the town a lesson, adding to its fears.',
    'Ann Roe ordered divers to help the town against a mill that has sold the dam.',
    'Bob Doe was loud, complaining about something that will be closed.',
    'Bob Doe left the hall, warning nobody.',
    'Ann Roe announced a leak that appears to have been made by divers.',
    'However, Ann Roe sold the gifts, thought to have been made in Oru, only last week.',
    'In the rare cases when the court has not, Ann Roe has responded with blows to the mill.',
    'Ann Roe wanted the divers to answer the old question of the town: who had built the dam.',
    'Ann Roe proclaimed a need for more divers to be sent to the dam.',
    'Ann Roe said on Norland One’s “Morning Dam,” with a smile.',
    'On Sunday’s “Norland One Live,” Ann Roe said.',
  ])('is marked or left out: %s', (paragraph) => {
    expect(texts(paragraph)).toEqual([]);
  });

  it.each([
    'Residents say they now sleep badly.',
    'Ann Roe said the firm, which includes two mills, had closed.',
    'According to Ann Roe, dams that leak are closed.',
    'The toll from that storm had risen, Ann Roe said.',
    'Ann Roe said about 40 divers would stay at the dam.',
  ])('is told from a statement: %s', (paragraph) => {
    expect(shown(paragraph)).toHaveLength(1);
  });
});

describe('where a claim begins', () => {
  it.each([
    ['Ann Roe said in an email the cost of the dam came to a million.', 'the cost of the dam came to a million'],
    ['Ann Roe said in a statement she was glad the dam was gone.', 'she was glad the dam was gone'],
    ['Ann Roe said in a written statement Monday the dam was gone.', 'the dam was gone'],
    ['Ann Roe said on Facebook the dam was gone.', 'the dam was gone'],
    ['Ann Roe said in a year the dam would be gone.', 'in a year the dam would be gone'],
    ['On this week’s show of “Norland This Morning,” Mayor Ann Roe said the dam was old.', 'the dam was old'],
    ['According to Ann Roe, that’s because the dam leaks.', 'that’s because the dam leaks'],
    ['The farmers say nothing has been done.', 'nothing has been done'],
    ['Critics say prices have gone up.', 'prices have gone up'],
  ])('%s', (paragraph, text) => {
    expect(texts(paragraph)).toEqual([text]);
  });

  it('is before an attribution that parts it from what it opens', () => {
    expect(texts('That’s why, she argued, the dam should be closed.')).toEqual([
      'That’s why, she argued, the dam should be closed',
    ]);
  });

  it.each([
    'Roe tweet that mocks the dam is gone for good.',
    'The farmers have no say about the dam.',
    'You know what they say about dams.',
  ])('is nowhere: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });
});
