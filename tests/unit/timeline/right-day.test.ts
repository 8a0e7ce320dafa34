import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../lib/analysis/language/analysed-text.ts';
import { findTimeline } from '../../../lib/analysis/timeline/find-timeline.ts';

/** Expressions and values of a text whose paragraphs are parted by line breaks; one in capitals is a subheading. */
function valuesOf(text: string, published = '2023-06-04'): string[] {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length, role: 'paragraph' as 'paragraph' | 'subheading' };
    if (/^[A-Z ]+$/.test(line)) block.role = 'subheading';
    start += line.length + 1;
    return block;
  });
  const article = {
    language: 'en',
    title: '',
    standfirst: null,
    byline: [],
    publisher: null,
    published,
    modified: null,
    text,
    blocks,
  };
  return findTimeline(analyseText(article)).map(({ text: words, value }) => `${words} = ${value}`);
}

// 2023-06-04 is a Sunday.
describe('what names no day gets none', () => {
  it.each([
    ['The lamps that we use today were dear.', 'today = PRESENT_REF'],
    ['It is today as it was.', 'today = PRESENT_REF'],
    ['He asked what moved today’s young bakers.', 'today = PRESENT_REF'],
    ['Bread sank from $4 today to $2, he said.', 'today = PRESENT_REF'],
    ['Prices have been steady over the past year.', 'over the past year = P1Y'],
    ['Prices were steady over the last year.', 'over the last year = P1Y'],
    ['He was heard of again a few days later.', 'a few days later = PXD'],
    ['He called every 2 April a holiday.', 'every 2 April = XXXX-04-02'],
    ['The race was moved to a 1 p.m. start.', '1 p.m. = XXXX-XX-XXT13:00'],
    ['Cars today have radios.', 'today = PRESENT_REF'],
    ['Order your free seeds today.', 'today = PRESENT_REF'],
    ['Bakers work on the weekend and rest when it rains.', 'the weekend = XXXX-WXX-WE'],
    ['Wear gloves in winter.', 'winter = XXXX-WI'],
    ['The lake could dry up in summer.', 'summer = XXXX-SU'],
    ['It was the summer she left school.', 'the summer = XXXX-SU'],
    ['On the night Brell died, the lamps were out.', 'the night = XXXX-XX-XXTNI'],
    ['She walks the dogs early in the morning.', 'early in the morning = XXXX-XX-XXTMO'],
    ['The shop opens at 7 a.m. and sells bread.', '7 a.m. = XXXX-XX-XXT07:00'],
    ['You spoilt my mother’s Christmas, she cried.', 'Christmas = XXXX-12-25'],
    ['Leave has to be booked at the beginning of the year.', 'the beginning of the year = PRESENT_REF'],
    ['Such reports were published in past years.', 'past years = PAST_REF'],
    ['It will rain in the coming weeks.', 'the coming weeks = FUTURE_REF'],
    ['The mill was built more than 40 years ago.', 'more than 40 years ago = PAST_REF'],
    ['The mill was built more than a year ago.', 'more than a year ago = PAST_REF'],
    ['There are too few Tuesday-Saturday drivers.', 'Tuesday-Saturday = XXXX-WXX-2'],
    ['He signed until the end of the 2022/23 season.', 'the 2022/23 = P1Y'],
    ['He read out the 2025/2026 budget.', 'the 2025/2026 = P1Y'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual([expected]);
  });

  it.each([
    'The shops sold little on Black Friday.',
    'The study “Work in Norland 2021” was read aloud.',
    'They met at Expo 2020.',
    'Cheap grain was the reason behind the fall.',
    'She won a prize at the 2022 Norland City Games.',
    'The Otters led by three touchdowns at halftime and added a touchdown in the third quarter.',
    'He scored at 7:14 on the power play and hit the puck again.',
  ])('nor do names and games: %s', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});

describe('what tells of the day of publication keeps it', () => {
  it.each([
    ['The council closed the dam today.', 'today = 2023-06-04'],
    ['The ruling today means that the dam stays.', 'today = 2023-06-04'],
    ['The dam broke around 6am.', 'around 6am = 2023-06-04T06:00'],
    ['They met over the weekend and agreed.', 'the weekend = 2023-W22-WE'],
    ['Over the weekend it emerged that he had left.', 'Over the weekend = 2023-W22-WE'],
    ['The harbour was closed in the winter.', 'the winter = 2022-WI'],
    ['The play opens this summer.', 'this summer = 2023-SU'],
    ['The vote was set for this September.', 'this September = 2023-09'],
    ['The dam was repaired before Christmas.', 'Christmas = 2022-12-25'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)[0].replace(/^over /, '')).toBe(expected);
  });
});

describe('what hangs on a date told just before', () => {
  it.each([
    [
      'He was freed on May 3. That night he sang. Two hours later he slept.',
      ['May 3 = 2023-05-03', 'That night = 2023-05-03TNI', 'Two hours later = 2023-05-03'],
    ],
    ['The dam broke in March. That night he sang.', ['March = 2023-03', 'That night = XXXX-XX-XXTNI']],
    [
      'The mill closed in the early 2010s. Seven years later it opened again.',
      ['the early 2010s = 201', 'Seven years later = FUTURE_REF'],
    ],
    ['He was well again a year later.', ['a year later = FUTURE_REF']],
    ['He fell ill in 2019. A year later he was well.', ['2019 = 2019', 'A year later = 2020']],
    [
      'She came on May 3. The following Tuesday she left.',
      ['May 3 = 2023-05-03', 'The following Tuesday = 2023-05-09'],
    ],
    ['The following Tuesday she left.', ['The following Tuesday = XXXX-WXX-2']],
    ['The bell rang during the morning prayer on Friday.', ['the morning = 2023-06-02TMO', 'Friday = 2023-06-02']],
    ['He was freed on May 3.\nTHE WAY HOME\nThat night he sang.', ['May 3 = 2023-05-03', 'That night = XXXX-XX-XXTNI']],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});

describe('months of a story that is over', () => {
  it.each([
    ['He fell ill in November 2019. By December, he had lost his voice.', 'December = 2019-12'],
    ['She joined in March 2019. In April, she left again.', 'April = 2019-04'],
    ['The riots of July 2020 were bad. It rained. It snowed. It froze. He spoke before July 8.', 'July 8 = XXXX-07-08'],
    ['She joined in April 2019. In September, the firm was sold.', 'September = 2023-09'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text, '2023-11-20').at(-1)).toBe(expected);
  });

  it('reads a year before its month, and the year behind two days', () => {
    expect(valuesOf('They fled in the 2021 July riots.')).toEqual(['2021 July = 2021-07']);
    expect(valuesOf('They sang there April 7-8, 1979.')).toEqual(['April 7-8, 1979 = 1979-04-07']);
  });

  it('a month shown to be over lies before publication', () => {
    expect(valuesOf('The car was previewed in January.', '2019-11-20')).toEqual(['January = 2019-01']);
  });
});

describe('inside a quotation', () => {
  it.each([
    ['“We had to win this game today,” he said.', 'today = PRESENT_REF'],
    ['He told her: “A friend will come tomorrow.”', 'tomorrow = FUTURE_REF'],
    ['“I thought tonight we did well,” he said.', 'tonight = PRESENT_REF'],
    ['“I walked home this morning,” she said.', 'this morning = PRESENT_REF'],
  ])('the day is that of the speaking: %s', (text, expected) => {
    expect(valuesOf(text)).toEqual([expected]);
  });
});

describe('ahead or back', () => {
  it.each([
    ['More rain is expected Wednesday.', 'Wednesday = 2023-06-07'],
    ['The ship was due on Wednesday.', 'Wednesday = 2023-05-31'],
    ['Storms could reach the coast on Tuesday.', 'Tuesday = 2023-06-06'],
    ['The Otters play Tuesday against the Herons.', 'Tuesday = 2023-06-06'],
    ['The teams meet on Tuesday.', 'Tuesday = 2023-06-06'],
    ['It was as she told a radio host in April.', 'April = 2023-04'],
    ['It was as she wrote of her visit in April.', 'April = 2023-04'],
    ['The Otters won at the Norland Open on Tuesday.', 'Tuesday = 2023-05-30'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual([expected]);
  });

  it.each(['Much hangs on Tuesday’s wind.', 'The bureau has warned of floods on Tuesday.'])(
    'takes a weekday that no tense dates for the one that the text has meant: %s',
    (text) => {
      expect(valuesOf(`Rain will come on Tuesday. ${text}`)).toEqual(['Tuesday = 2023-06-06', 'Tuesday = 2023-06-06']);
    },
  );
});

describe('a span of time goes forward', () => {
  it.each([
    ['The towns were asked Thursday through Saturday.', ['Thursday = 2023-06-01', 'Saturday = 2023-06-03']],
    ['The towns were asked from Friday to Monday.', ['Friday = 2023-05-26', 'Monday = 2023-05-29']],
    ['The towns will be asked from Friday to Monday.', ['Friday = 2023-06-09', 'Monday = 2023-06-12']],
    ['The towns were asked on Friday, and Monday was free.', ['Friday = 2023-06-02', 'Monday = 2023-05-29']],
  ])('%s', (sentence, expected) => {
    expect(valuesOf(sentence)).toEqual(expected);
  });
});

// 2023-06-04, and November is to come.
describe('what something is ahead of lies ahead', () => {
  it.each([
    ['The board was said to seem calm ahead of the Nov. 8 vote.', ['Nov. 8 = 2023-11-08']],
    ['The board was dismissed ahead of a vote in October.', ['October = 2023-10']],
    ['The board was dismissed in October.', ['October = 2022-10']],
    ['The board was dismissed, and ahead of the vote in Brell it met in October.', ['October = 2022-10']],
  ])('%s', (sentence, expected) => {
    expect(valuesOf(sentence)).toEqual(expected);
  });
});

describe('a month or day without a year lies where the verb looks', () => {
  it.each([
    ['The fair will open in March.', 'March = 2024-03'],
    ['They’ll open the fair in March.', 'March = 2024-03'],
    ["The fair won't open in March.", 'March = 2024-03'],
    ['The fair will open on June 3.', 'June 3 = 2024-06-03'],
    ['The fair will open on June 9.', 'June 9 = 2023-06-09'],
    ['The fair opened in July.', 'July = 2022-07'],
    ['The fair opened in May.', 'May = 2023-05'],
    ['The trial over the flood of the mill in May will begin in Brell.', 'May = 2023-05'],
    ['The vote in May should please the board.', 'May = 2023-05'],
    ['The tour was not made due to the flood on June 1.', 'June 1 = 2023-06-01'],
    ['The fair was planned for July.', 'July = 2023-07'],
    ['Sales had grown little through May.', 'May = 2023-05'],
    ['The bank expects to report a loss for the first quarter.', 'the first quarter = 2023-Q1'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual([expected]);
  });
});

describe('a weekday lies ahead where it is that of what is expected', () => {
  it.each([
    ['Friends expect Ida Lund to win Monday’s race.', 'Monday = 2023-06-05'],
    ['Few expected Lund to win Monday’s race.', 'Monday = 2023-06-05'],
    ['The mayor says that she sold the mill on Friday.', 'Friday = 2023-06-02'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text).at(-1)).toBe(expected);
  });
});
