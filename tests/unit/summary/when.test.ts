import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../../lib/analysis/summary/sentence-view.ts';
import { summarise } from '../../../lib/analysis/summary/summarise.ts';
import { articleOf, dateOf, NOTHING } from './article.ts';

describe('when', () => {
  it('names a day before a time of the day that leans on it', () => {
    const text = articleOf(
      'Bus overturns near Brell harbour',
      'A bus overturned in the morning rush near Brell harbour on Tuesday, police said.',
    );
    const morning = { ...dateOf(text, 'the morning', '2024-03-06TMO'), type: 'time' as const };
    const timeline = [morning, dateOf(text, 'Tuesday', '2024-03-05')];
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline }));
    expect(when.map((answer) => answer.text)).toEqual(['Tuesday', 'the morning']);
  });

  it.each([
    ['The crew had used the bridge in the past month.', 'the past month', '2024-02'],
    ['The council closes the bridge every 2 April.', '2 April', '2024-04-02'],
    ['The captain, born on 3 March, closed the bridge.', '3 March', '2024-03-03'],
    ['The bridge is the one that the guests see today.', 'today', '2024-03-06'],
    ['The bridge is the one that we observe today.', 'today', '2024-03-06'],
    ['The bridge shows how strong steel is today.', 'today', '2024-03-06'],
  ])('is no stretch of time, yearly day or state: %s', (sentence, words, value) => {
    const text = articleOf('Bridge closes', sentence);
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline: [dateOf(text, words, value)] }));
    expect(when).toEqual([]);
  });

  const whenOf = (body: string, ...dates: [string, string][]) => {
    const text = articleOf('A quiet day', body);
    const timeline = dates.map(([words, value]) => ({
      ...dateOf(text, words, value),
      type: /T/.test(value) ? ('time' as const) : ('date' as const),
    }));
    return summarise(viewArticle(text, { ...NOTHING, timeline })).when;
  };

  it('joins the time of the day and its day', () => {
    const [first, ...others] = whenOf(
      'A bus overturned at around 6am on Tuesday near the harbour.',
      ['around 6am', '2024-03-05T06:00'],
      ['Tuesday', '2024-03-05'],
    );
    expect(first).toMatchObject({ text: 'around 6am on Tuesday', value: '2024-03-05T06:00' });
    expect(others).toEqual([]);
  });

  it.each([
    ['Police said on Wednesday that a bus overturned on Tuesday.', 'Wednesday', 'Tuesday'],
    ['BRELL, Wednesday — A bus overturned here on Tuesday.', 'Wednesday', 'Tuesday'],
    ['The tower has been shut since Wednesday and was sold on Tuesday.', 'Wednesday', 'Tuesday'],
    ['The tower was shut before the Wednesday and was sold on Tuesday.', 'Wednesday', 'Tuesday'],
    ['The Wednesday blaze was put out and the tower sold on Tuesday.', 'Wednesday', 'Tuesday'],
  ])('is not of the report, nor a bound or a description: %s', (sentence, other, day) => {
    const when = whenOf(sentence, [other, '2024-03-06'], [day, '2024-03-05']);
    expect(when[0].text).toBe(day);
  });

  it.each([
    ['The best Black Friday deals are here for the whole town.', 'Friday'],
    ['Read the whole tale of the bridge in USA TODAY or here.', 'TODAY'],
    ['More from TODAY:', 'TODAY'],
  ])('is no name: %s', (sentence, words) => {
    expect(whenOf(sentence, [words, '2024-03-06'])).toEqual([]);
  });

  const doubtsOf = (...days: [string, string][]) => {
    const text = articleOf(
      'Council closes the harbour bridge',
      'The council of Brell closed the harbour bridge on Tuesday.',
      'Divers had seen the bridge on Sunday and slept on Monday.',
      'The closure of the bridge follows a storm on 20 February.',
      'The tower was sold on 1 May.',
      '“The school burned today,” said a captain.',
    );
    const timeline = days.map(([words, value]) => dateOf(text, words, value));
    const quotes = [
      {
        ...dateOf(text, 'The school burned today,', ''),
        kind: 'direct' as const,
        speaker: null,
        speakerName: null,
        unnamed: false,
        verb: null,
        strength: 'neutral' as const,
        actor: null,
      },
    ];
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline, quotes }));
    return when.map((answer) => [answer.text, answer.doubtful ?? false]);
  };

  it.each([
    [
      ['Tuesday', false],
      ['Monday', true],
    ],
    [['20 February', false]],
    [['1 May', true]],
    [['today', true]],
  ])('marks what may be the day of something else: %j %j', (...expected) => {
    const values: Record<string, string> = {
      Tuesday: '2024-03-05',
      Monday: '2024-03-04',
      '20 February': '2024-02-20',
      '1 May': '2023-05-01',
      today: '2024-03-06',
    };
    const days = expected.map(([words]) => [String(words), values[String(words)]] as [string, string]);
    expect(doubtsOf(...days)).toEqual(expected);
  });

  it('marks a year alone that is not the article’s own', () => {
    const text = articleOf('Council closes bridge', 'The council closed the bridge of 1998.');
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline: [dateOf(text, '1998', '1998')] }));
    expect(when).toEqual([expect.objectContaining({ text: '1998', doubtful: true })]);
  });

  it('is no year within a name', () => {
    const text = articleOf('Council shows ferry', 'The council showed its ferry at the 2024 Brell Boat Show.');
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline: [dateOf(text, '2024', '2024')] }));
    expect(when).toEqual([]);
  });

  it('marks a second day that is not of the sentence of the event', () => {
    const text = articleOf(
      'Council closes bridge',
      'The council closed the bridge on Tuesday.',
      'The council closed the harbour on Monday.',
    );
    const timeline = [dateOf(text, 'Tuesday', '2024-03-05'), dateOf(text, 'Monday', '2024-03-04')];
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline }));
    expect(when.map((answer) => [answer.text, answer.doubtful ?? false])).toEqual([
      ['Tuesday', false],
      ['Monday', true],
    ]);
  });

  it.each([
    ['around 8pm', true],
    ['less than two hours later', true],
    ['this morning', false],
    ['7pm on Tuesday', false],
  ])('marks a time of the day that names no day, outside the sentence of the event: %s', (words, isMarked) => {
    const text = articleOf('Council closes bridge', 'The council closed the bridge.', `Lund ate her fish ${words}.`);
    const timeline = [{ ...dateOf(text, words, '2024-03-05T20:00'), type: 'time' as const }];
    const { when } = summarise(viewArticle(text, { ...NOTHING, timeline }));
    expect(when.map(({ doubtful }) => doubtful ?? false)).toEqual([isMarked]);
  });

  it('takes the first day about that of the article, and in an essay only one of the sentence itself', () => {
    const text = articleOf(
      'Council closes bridge',
      'The council closed the bridge.',
      'Ships met in the bay this week.',
    );
    const found = { ...NOTHING, timeline: [dateOf(text, 'this week', '2024-W10')] };
    expect(summarise(viewArticle(text, found)).when).toEqual([expect.not.objectContaining({ doubtful: true })]);
    const essay = { ...text, article: { ...text.article, statedKind: 'opinion' as const } };
    expect(summarise(viewArticle(essay, found)).when).toEqual([]);
  });
});
