import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../lib/analysis/summary/summarise.ts';
import { whenCandidates } from '../../../../lib/analysis/summary/time-and-place/when.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { articleOf, dateOf, NOTHING } from '../article.ts';
import { PLAIN_MODELS, plainChances, plainEvents, plainSummary } from '../plain-models.ts';

describe('when', () => {
  it('names a day before a time of the day that leans on it', () => {
    const text = articleOf(
      'Bus overturns near Brell harbour',
      'A bus overturned in the morning rush near Brell harbour on Tuesday, police said.',
    );
    const morning = { ...dateOf(text, 'the morning', '2024-03-06TMO'), type: 'time' as const };
    const timeline = [morning, dateOf(text, 'Tuesday', '2024-03-05')];
    const { when } = plainSummary(viewArticle(text, { ...NOTHING, timeline }));
    expect(when.map((answer) => answer.text)).toEqual(['Tuesday', 'the morning']);
  });

  it.each([
    ['The crew had used the bridge in the past month.', 'the past month', '2024-02'],
    ['The council closes the bridge every 2 April.', '2 April', '2024-04-02'],
    ['The council dropped a 2024 complaint about the bridge.', '2024', '2024'],
    ['The council sold nine boats in the quarter ended 3 March.', '3 March', '2024-03-03'],
    ['The captain, born on 3 March, closed the bridge.', '3 March', '2024-03-03'],
    ['The bridge is the one that the guests see today.', 'today', '2024-03-06'],
    ['The bridge is the one that we observe today.', 'today', '2024-03-06'],
    ['The bridge shows how strong steel is today.', 'today', '2024-03-06'],
  ])('is no stretch of time, yearly day or state: %s', (sentence, words, value) => {
    const text = articleOf('Bridge closes', sentence);
    const { when } = plainSummary(viewArticle(text, { ...NOTHING, timeline: [dateOf(text, words, value)] }));
    expect(when).toEqual([]);
  });

  const whenOf = (body: string, ...dates: [string, string][]) => {
    const text = articleOf('A quiet day', body);
    const timeline = dates.map(([words, value]) => ({
      ...dateOf(text, words, value),
      type: /T/.test(value) ? ('time' as const) : ('date' as const),
    }));
    return plainSummary(viewArticle(text, { ...NOTHING, timeline })).when;
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

  /** What the first date's features say of it, of an article about a closed bridge. */
  const featuresOf = (sentence: string, words: string, value: string) => {
    const text = articleOf(
      'Council closes the harbour bridge',
      'The council of Brell closed the harbour bridge.',
      sentence,
    );
    const entry = { ...dateOf(text, words, value), type: /T/.test(value) ? ('time' as const) : ('date' as const) };
    const spoken = '“The school burned today,”';
    const quotes = text.article.text.includes(spoken)
      ? [
          {
            ...dateOf(text, spoken, ''),
            kind: 'direct' as const,
            speaker: null,
            speakerName: null,
            unnamed: false,
            verb: null,
            strength: 'neutral' as const,
            actor: null,
          },
        ]
      : [];
    const view = viewArticle(text, { ...NOTHING, timeline: [entry], quotes });
    return whenCandidates(view, plainEvents(view)[0], plainChances(view))[0].features;
  };

  it.each([
    ['The closure of the bridge follows a storm on 20 February.', '20 February', '2024-02-20', { ofEvent: 1, old: 1 }],
    ['The tower was sold on 1 May.', '1 May', '2023-05-01', { ofEvent: 0, old: 1 }],
    ['The tower was sold on Monday.', 'Monday', '2024-03-04', { ofEvent: 0, days: 1, recent: 1 }],
    ['“The school burned today,” said a captain.', 'today', '2024-03-06', { spoken: 1, sameDay: 1 }],
    ['The council of Brell closed the harbour bridge of 1998.', '1998', '1998', { pastYear: 1, imprecise: 1 }],
    ['Divers came around 8pm.', 'around 8pm', '2024-03-06T20:00', { dayless: 1, time: 1 }],
    ['Divers came at noon on Tuesday.', 'noon on Tuesday', '2024-03-05T12:00', { dayless: 0, time: 1 }],
  ])('knows what speaks for and against the date of: %s', (sentence, words, value, expected) => {
    expect(featuresOf(sentence, words, value)).toMatchObject(expected);
  });

  it.each([
    ['Police said on 5 March that a bus overturned.', '5 March', 0.4],
    ['Police said on the 5th of March that a bus overturned.', '5th of March', 0.4],
    ['Police said late on 5 March that a bus overturned.', '5 March', 0.4],
    ['Police announced on the 5th of March that a bus overturned.', '5th of March', 0],
    ['A bus that police had heard of overturned on the 5th of March.', '5th of March', 0],
    ['The tower has been shut since the 5th of March.', '5th of March', 0.6],
  ])('knows a date of the report by the verb before "on" and "the": %s', (sentence, words, loss) => {
    expect(featuresOf(sentence, words, '2024-03-05').loss).toBe(loss);
  });

  it.each([
    ['1998', 1],
    ['2023', 1],
    ['2024', 0],
    ['2031', 0],
    ['2023-05', 0],
  ])('calls a year past that is over: %s', (value, pastYear) => {
    const sentence = 'The council of Brell closed the harbour bridge in that time.';
    expect(featuresOf(sentence, 'in that time', value)).toMatchObject({ pastYear });
  });

  it.each([
    ['The council spoke of Tuesday’s vote on the bridge.', 1],
    ["The council spoke of Tuesday's vote on the bridge.", 1],
    ['The council spoke on Tuesday of the vote on the bridge.', 0],
    ['The council spoke on ‘Tuesday’ of the vote on the bridge.', 0],
  ])('knows a day that only says which: %s', (sentence, possessive) => {
    expect(featuresOf(sentence, 'Tuesday', '2024-03-05')).toMatchObject({ possessive });
  });

  const shownIn = (body: string, ...dates: [string, string][]) => {
    const text = articleOf('Council closes bridge', body);
    const timeline = dates.map(([words, value]) => dateOf(text, words, value));
    const { when } = plainSummary(viewArticle(text, { ...NOTHING, timeline }));
    return when.filter(({ doubtful }) => !doubtful).map((answer) => answer.text);
  };
  const EVENT = 'The council closed the bridge of Brell to all cars';

  it.each([
    ['that only says which', `${EVENT} behind Tuesday’s vote.`, [['Tuesday', '2024-03-05']], []],
    ['that only says which of theirs', `${EVENT} behind Ida’s Tuesday vote.`, [['Tuesday', '2024-03-05']], []],
    ['that is told', `${EVENT} on Tuesday.`, [['Tuesday', '2024-03-05']], ['Tuesday']],
    [
      'of a sentence that tells of something else',
      `${EVENT}. Nora Holm won a race on Tuesday.`,
      [['Tuesday', '2024-03-05']],
      [],
    ],
    [
      'of one that tells of the headline',
      `${EVENT}. The council met on Tuesday.`,
      [['Tuesday', '2024-03-05']],
      ['Tuesday'],
    ],
    [
      'of what went before, behind the first',
      `${EVENT} on Tuesday for the leak in January.`,
      [
        ['Tuesday', '2024-03-05'],
        ['January', '2024-01'],
      ],
      ['Tuesday'],
    ],
    [
      'to come, behind the first',
      `${EVENT} on Tuesday until talks on Friday.`,
      [
        ['Tuesday', '2024-03-05'],
        ['Friday', '2024-03-08'],
      ],
      ['Tuesday'],
    ],
    [
      'of the news, behind the first',
      `${EVENT} on Tuesday and those of Orm on Monday.`,
      [
        ['Tuesday', '2024-03-05'],
        ['Monday', '2024-03-04'],
      ],
      ['Tuesday', 'Monday'],
    ],
  ] satisfies [string, string, [string, string][], string[]][])(
    'shows a day or not: one %s',
    (_, body, dates, shown) => {
      expect(shownIn(body, ...dates)).toEqual(shown);
    },
  );

  it('shows no date that the model doubts', () => {
    const text = articleOf('Council closes bridge', 'The council closed the bridge on Tuesday.');
    const view = viewArticle(text, { ...NOTHING, timeline: [dateOf(text, 'Tuesday', '2024-03-05')] });
    const doubting = { ...PLAIN_MODELS, when: { bias: -5, weights: {} } };
    expect(summarise(view, doubting).when).toEqual([expect.objectContaining({ text: 'Tuesday', doubtful: true })]);
    expect(summarise(view, PLAIN_MODELS).when[0].doubtful).toBeUndefined();
  });

  it('is no year within a name', () => {
    const text = articleOf('Council shows ferry', 'The council showed its ferry at the 2024 Brell Boat Show.');
    const { when } = plainSummary(viewArticle(text, { ...NOTHING, timeline: [dateOf(text, '2024', '2024')] }));
    expect(when).toEqual([]);
  });

  it('takes the first day about that of the article, and in an essay only one of the sentence itself', () => {
    const text = articleOf(
      'Council closes bridge',
      'The council closed the bridge.',
      'The council met in the bay this week.',
    );
    const found = { ...NOTHING, timeline: [dateOf(text, 'this week', '2024-W10')] };
    expect(plainSummary(viewArticle(text, found)).when).toEqual([expect.not.objectContaining({ doubtful: true })]);
    const essay = { ...text, article: { ...text.article, statedKind: 'opinion' as const } };
    expect(plainSummary(viewArticle(essay, found)).when).toEqual([]);
  });
});
