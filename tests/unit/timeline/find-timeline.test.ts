import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../lib/analysis/language/analysed-text.ts';
import { findTimeline } from '../../../lib/analysis/timeline/find-timeline.ts';
import { cpuTimeOf } from '../../cpu-time.ts';

function timelineOf(text: string, published: string | null = '2023-06-04', language = 'en') {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const article = {
    language,
    title: '',
    standfirst: null,
    byline: [],
    publisher: null,
    published,
    modified: null,
    text,
    blocks,
  };
  return findTimeline(analyseText(article));
}

const valuesOf = (...args: Parameters<typeof timelineOf>) =>
  timelineOf(...args).map(({ text, value }) => `${text} = ${value}`);

describe('findTimeline', () => {
  it('does not take the month of May for a verb that looks ahead', () => {
    expect(valuesOf('The council met in May to speak of the dam.', '2023-11-19')).toEqual(['May = 2023-05']);
    expect(valuesOf('The council will meet in May.', '2023-11-19')).toEqual(['May = 2024-05']);
  });

  it.each([
    'He told Norland Today that he was glad.',
    'Police stopped a man of 1909 North Harbour Drive.',
    'The fall in the price of bread was large.',
    'The bells rang at 24:30.',
  ])('finds no date in a name, a house number or a fall: %s', (text) => {
    expect(timelineOf(text)).toEqual([]);
  });

  it('a weekday before "following" is that day, unless the phrase ends there', () => {
    expect(valuesOf('The race was halted on Friday following a start in the rain.')).toEqual(['Friday = 2023-06-02']);
    expect(valuesOf('They will meet the Friday following.')).toEqual(['Friday following = 2023-06-09']);
  });

  it('finds the autumn and the year that look like them', () => {
    expect(valuesOf('Today the dam closed. It opened in the fall of 2019.')).toEqual([
      'Today = 2023-06-04',
      'the fall of 2019 = 2019-FA',
    ]);
    expect(valuesOf('In 1909 North Norland closed the dam.')).toEqual(['1909 = 1909']);
  });

  // 2023-06-04 is a Sunday.
  it.each([
    ['The council met last Monday.', 'last Monday = 2023-05-29'],
    ['The troops arrived on Sunday.', 'Sunday = 2023-06-04'],
    ['The bridge closed last week.', 'last week = 2023-W22'],
    ['Ministers will meet on Wednesday.', 'Wednesday = 2023-06-07'],
    ['They drew up a ten-years plan.', 'ten-years = P10Y'],
    ['The vote is Wednesday in Oslo.', 'Wednesday = 2023-06-07'],
    ['Ministers met on Wednesday.', 'Wednesday = 2023-05-31'],
    ['It opened on 12 March 1998.', '12 March 1998 = 1998-03-12'],
    ['It opened on Friday, March 13, 1998.', 'Friday, March 13, 1998 = 1998-03-13'],
    ['The trial began in September.', 'September = 2022-09'],
    ['The vote is scheduled for July 8.', 'July 8 = 2023-07-08'],
    ['The winter of 1962-63 was cold.', 'The winter of 1962-63 = 1962-WI'],
    ['It snowed in winter 1962/63.', 'winter 1962/63 = 1962-WI'],
    ['The dam broke on New Year’s Eve.', 'New Year’s Eve = 2022-12-31'],
    ['The vote is set for Tuesday.', 'Tuesday = 2023-06-06'],
    ['Until Tuesday, the pool had been closed.', 'Tuesday = 2023-05-30'],
    ['Until Tuesday, the pool will be closed.', 'Tuesday = 2023-06-06'],
    ['It was signed on 2019-04-30.', '2019-04-30 = 2019-04-30'],
    ['The firm was founded in 1987.', '1987 = 1987'],
    ["Cases rose in Jan '22.", "Jan '22 = 2022-01"],
    ['He won on 3 March ’98.', '3 March ’98 = 1998-03-03'],
    ["She left in late '98.", "late '98 = 1998"],
    ["The 1st week of Jan '22 was cold.", "The 1st week of Jan '22 = 2022-01"],
    ['The second week of May was hot.', 'The second week of May = 2023-05'],
    ['It fell in the last week of April.', 'the last week of April = 2023-04'],
    ['He was seen on 24 February last year.', '24 February last year = 2022-02-24'],
    ['She sang on June 21 last year.', 'June 21 last year = 2022-06-21'],
    ['He has been held since mid-July.', 'mid-July = 2022-07'],
    ['Talks could last until mid-June.', 'mid-June = 2023-06'],
    ['He has been held since July 5.', 'July 5 = 2022-07-05'],
    ['It shut at 7:15 p.m. on Friday.', '7:15 p.m. on Friday = 2023-06-02T19:15'],
    ['It shut at 7.45pm on Friday.', '7.45pm on Friday = 2023-06-02T19:45'],
    ['It shut at 7.45 p.m. on Friday.', '7.45 p.m. on Friday = 2023-06-02T19:45'],
    ['Music of the 1990s was played.', 'the 1990s = 199'],
    ['Ships of the 20s were slow.', 'the 20s = 192'],
    ["It boomed in the late '70s.", '70s = 197'],
    ['Sales rose in the third quarter of 2021.', 'the third quarter of 2021 = 2021-Q3'],
    ['Earlier this month the mayor resigned.', 'Earlier this month = 2023-06'],
    ['The fire started at 5 p.m. Friday.', '5 p.m. Friday = 2023-06-02T17:00'],
    ['Shots were heard Saturday night.', 'Saturday night = 2023-06-03TNI'],
    ['She worked there for three years.', 'three years = P3Y'],
    ['The talks lasted two and a half hours.', 'two and a half hours = PT2H30M'],
    ['They meet every Monday.', 'every Monday = XXXX-WXX-1'],
    ['The dam broke two days ago.', 'two days ago = 2023-06-02'],
    ['Sales fell almost two years ago.', 'almost two years ago = 2021'],
    ['Prices are now falling.', 'now = PRESENT_REF'],
    ['The play closes at the end of 2024.', 'the end of 2024 = 2024'],
  ])('%s', (sentence, expected) => {
    expect(valuesOf(sentence)).toEqual([expected]);
  });

  it('counts on from the date mentioned last', () => {
    expect(valuesOf('He was arrested on May 3. Two days later he was freed. He spoke the same day.')).toEqual([
      'May 3 = 2023-05-03',
      'Two days later = 2023-05-05',
      'the same day = 2023-05-05',
    ]);
  });

  it.each(['It rose by a quarter point.', 'It is nine light-years away.', 'Shares fell in after-hours trade.'])(
    'takes no measure for a time: %s',
    (sentence) => {
      expect(valuesOf(sentence)).toEqual([]);
    },
  );

  it.each(['Two men in their 20s were arrested.', 'She won it in her early 30s.'])(
    'takes no age for a decade: %s',
    (sentence) => {
      expect(valuesOf(sentence)).toEqual([]);
    },
  );

  it.each([
    'Theresa May said she may march.',
    'The Spring Budget and the Winter Olympics came.',
    "She said '22 people died' there.",
    'The 48-year-old man was the second to fall.',
    'He bought the Sunday Times for $1998.',
    'More than 2000 soldiers left.',
    '31 June is no day.',
  ])('finds no date in: %s', (sentence) => {
    expect(timelineOf(sentence).filter(({ value }) => /^\d{4}/.test(value))).toEqual([]);
  });

  it('does without a publication date', () => {
    expect(valuesOf('He came yesterday, on Monday, and left last week. It was June 4.', null)).toEqual([
      'yesterday = PAST_REF',
      'Monday = XXXX-WXX-1',
      'last week = PAST_REF',
      'June 4 = XXXX-06-04',
    ]);
  });

  it('takes the local date of a publication time with a zone', () => {
    expect(valuesOf('The court ruled today.', '2023-06-04T23:30:00-07:00')).toEqual(['today = 2023-06-04']);
  });

  it('gives the clause that a date dates', () => {
    const [entry] = timelineOf('The school closed on Friday, but parents said they had not been told.');
    expect(entry.event?.text).toBe('The school closed on Friday');
  });

  it.each([
    ['That harbour was closed in May 2019.', 'That harbour was closed in May 2019'],
    [
      'In May 2019, the board announced the end of that harbour had been agreed.',
      'In May 2019, the board announced the end of that harbour had been agreed',
    ],
    ['The board fined Ida Berg, 41, who left in 2015.', 'Ida Berg, 41, who left in 2015'],
    [
      'The board fined Ida Berg, who left in 2015 with a Brell, Norl., baker.',
      'Ida Berg, who left in 2015 with a Brell, Norl., baker',
    ],
    ['Storms hit the dam, which was closed in 2015.', 'the dam, which was closed in 2015'],
    ['It is owned by Brell Water, which has run it since 2015.', 'Brell Water, which has run it since 2015'],
    [
      'The wall was drawn by a man from Brell, who left in 2015.',
      'The wall was drawn by a man from Brell, who left in 2015',
    ],
    ['The board fined Ida Berg, who left on May 5, 2015, for the leak.', 'Ida Berg, who left on May 5, 2015'],
    [
      'The report found that across ten towns, it had rained more in 2015.',
      'The report found that across ten towns, it had rained more in 2015',
    ],
    [
      'The mayor said on Friday that the dam was closed, but engineers had doubts.',
      'The mayor said on Friday that the dam was closed',
    ],
    ['The board fined the firm, whose dam broke in 2015.', 'the firm, whose dam broke in 2015'],
    ['But that is what broke the dam in 2015.', 'that is what broke the dam in 2015'],
    ['When the dam broke in 2015, they dismissed the board.', 'When the dam broke in 2015, they dismissed the board'],
    [
      'Working with her in 2015, he found the leak, but nobody was told.',
      'Working with her in 2015, he found the leak, but nobody was told',
    ],
    [
      'First opened in 2015 by Ida Lund, Eva Berg, and Jon Ek, the mill was named for a film.',
      'First opened in 2015 by Ida Lund, Eva Berg, and Jon Ek, the mill was named for a film',
    ],
    [
      'Built in 2015 by men who had left Brell, the mill was named for a film.',
      'Built in 2015 by men who had left Brell, the mill was named for a film',
    ],
    [
      'Driven out in 2015 since he had left the gate open, and dismissed, the miller was named for a film.',
      'Driven out in 2015 since he had left the gate open, and dismissed, the miller was named for a film',
    ],
    ['Lund, who left the board in May, said that he was ill.', 'Lund, who left the board in May'],
    [
      'The guard had reported cracks, leaks, and damp when he called in 2015.',
      'The guard had reported cracks, leaks, and damp when he called in 2015',
    ],
    ['Lund opened the dam, and it was closed on Friday.', 'Lund opened the dam, and it was closed on Friday'],
    [
      'The flood came on Friday, but the wall — the work of a local man — kept the water out, as Lund had said.',
      'The flood came on Friday, but the wall — the work of a local man — kept the water out',
    ],
    [
      'The wall was built in 2015 — the work of Lund, who was paid — and was praised.',
      'The wall was built in 2015 — the work of Lund, who was paid — and was praised',
    ],
    ['“The dam is safe. It was mended on Friday,” Lund said.', 'It was mended on Friday,” Lund said'],
    ['Lund said “it held, and we left” on Friday.', 'Lund said “it held, and we left” on Friday'],
    ['Twelve dams (of 40) broke in 2015 (and two held).', 'Twelve dams (of 40) broke in 2015 (and two held)'],
    ['BRELL, Norland (AP) — The dam broke on Friday.', 'The dam broke on Friday'],
    ['So far in 2019 the dam has held.', 'So far in 2019 the dam has held'],
    ['“The dam will go,” Lund said on Friday.', '“The dam will go,” Lund said on Friday'],
    ['“The dam’s wall broke on Friday,” Lund said.', '“The dam’s wall broke on Friday,” Lund said'],
    ['„The dam will go“, Lund said on Friday.', '„The dam will go“, Lund said on Friday'],
    ['‘The dam will go,’ Lund said on Friday.', '‘The dam will go,’ Lund said on Friday'],
  ])('the event stands alone: %s', (sentence, expected) => {
    expect(timelineOf(sentence).map(({ event }) => event?.text)).toEqual([expected]);
  });

  it('a date in a dateline dates nothing', () => {
    const [line, day] = timelineOf('BRELL, June 2 (Reuters) - The dam broke on Friday.');
    expect(line.event).toBeNull();
    expect(day.event?.text).toBe('The dam broke on Friday');
  });

  it('gives a clause behind a parenthesis its subject', () => {
    const [opened, closed] = timelineOf('The bridge – which opened in 1998 – was closed on Friday.');
    expect(opened.event?.text).toBe('The bridge – which opened in 1998');
    expect(closed.event?.text).toBe('The bridge – which opened in 1998 – was closed on Friday');
  });

  it.each([
    ['The bridge must be repaired before the autumn.', 'the autumn = 2023-FA'],
    ['The bridge was repaired before the autumn.', 'the autumn = 2022-FA'],
  ])('looks ahead or back: %s', (sentence, expected) => {
    expect(valuesOf(sentence)).toEqual([expected]);
  });

  it.each([
    ['tr', '4 Haziran 2023 tarihinde geldi.', '4 Haziran 2023 = 2023-06-04'],
    ['de', 'Das Gesetz gilt seit dem 4. Juni 2023.', '4. Juni 2023 = 2023-06-04'],
    ['de', 'Er kam am 04.06.2023 an.', '04.06.2023 = 2023-06-04'],
    ['fr', 'La loi date du 1er février 2021.', '1er février 2021 = 2021-02-01'],
    ['es', 'Nació el 4 de junio de 1975.', '4 de junio de 1975 = 1975-06-04'],
    ['ar', 'وصل في 4 يونيو 2023 إلى المدينة.', '4 يونيو 2023 = 2023-06-04'],
  ])('reads absolute dates in %s: %s', (language, sentence, expected) => {
    expect(valuesOf(sentence, '2023-06-10', language)).toEqual([expected]);
  });

  const words = [
    'last',
    'Monday',
    'the',
    'two',
    'years',
    'ago',
    'June',
    '4',
    '31',
    '2023',
    '1990s',
    'noon',
    ',',
    '-',
    'and',
    'half',
    '12:30',
    'p.m.',
    'twenty',
    'of',
    'quarter',
    'third',
    'will',
    '٤',
    '💥',
  ];
  const sentences = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
  );

  it('gives spans of the text, in order, without overlaps, and the same each time', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.constantFrom('2023-06-04', '2024-02-29T10:00Z', 'nonsense', null),
        (text, published) => {
          const entries = timelineOf(text, published);
          let free = 0;
          for (const { start, end, text: covered, event } of entries) {
            expect(start).toBeGreaterThanOrEqual(free);
            expect(text.slice(start, end)).toBe(covered);
            if (event) expect(text.slice(event.start, event.end)).toBe(event.text);
            free = end;
          }
          expect(timelineOf(text, published)).toEqual(entries);
        },
      ),
    );
  });

  it.each([
    '12:30 ',
    'the last two years ',
    '1,234',
    'twenty ',
    '4 June 2023 - ',
    '11',
    'noon ',
    '“today” ',
    'it was closed in May, and ',
    'he left in May – which was ',
    'in 2019, who ',
  ])('is linear in a long line of %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(cpuTimeOf(() => timelineOf(text))).toBeLessThan(10_000);
  });
});
