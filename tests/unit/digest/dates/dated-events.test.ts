import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../../lib/analysis/language/analysed-text.ts';
import { findTimeline } from '../../../../lib/analysis/timeline/find-timeline.ts';
import type { Actor, Annotation, TimelineEntry } from '../../../../lib/contract.ts';
import { withGlosses } from '../../../../lib/digest/answers/glosses.ts';
import { datedEvents, sortKey } from '../../../../lib/digest/dates/dated-events.ts';
import { SAMPLE_ANNOTATION } from '../../../../tools/panel/sample-page.ts';

function annotationOf(text: string, published: string | null, people: string[] = []): Annotation {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const article = { ...SAMPLE_ANNOTATION.article, language: 'en', title: '', published, text, blocks };
  const actors: Actor[] = people.map((name) => ({
    id: name,
    name,
    type: 'person',
    role: null,
    salience: 1,
    mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
    })),
  }));
  return { ...SAMPLE_ANNOTATION, article, actors, timeline: findTimeline(analyseText(article)) };
}

/** "2015: The dam broke", each line of the timeline of a text. 2023-06-04 is a Sunday. */
const linesOf = (text: string, published: string | null = '2023-06-04', people: string[] = []) =>
  datedEvents(annotationOf(text, published, people)).flatMap(({ value, until, events }) =>
    events.map((event) => {
      const line = withGlosses(event.text, event.glosses, null);
      return `${until === null ? value : `${value}/${until}`}: ${line}`;
    }),
  );

describe('datedEvents', () => {
  test('two lines of short words alone do not repeat each other', () => {
    const event = (start: number, text: string) => ({ start, end: start + text.length, text });
    const entry = { start: 0, end: 2, text: 'so', value: '2015', type: 'date' as const };
    const timeline = [
      { ...entry, event: event(0, 'Er kam an') },
      { ...entry, start: 20, end: 22, event: event(20, 'Sie fuhr ab') },
    ];
    const { events } = datedEvents({ ...annotationOf('', null), language: 'de', timeline })[0]!;
    expect(events).toHaveLength(2);
  });

  test.each([
    ['The dam broke on Friday.', '2023-06-02: The dam broke on Friday'],
    ['The dam will open on Friday.', '2023-06-09: The dam will open on Friday'],
    ['The mill closed last week.', '2023-W22: The mill closed last week'],
    ['A 2022 study by Norland University found cracks.', '2022: A 2022 study by Norland University found cracks'],
    ['Lund spoke at a June 1 hearing in Brell.', '2023-06-01: Lund spoke at a June 1 hearing in Brell'],
    ['Brell Radio reported Friday that Ida Lund left.', '2023-06-02: Brell Radio reported Friday that Ida Lund left'],
    [
      "In 2015, Ida Lund praised the board for ''the best of dams.''",
      "2015: In 2015, Ida Lund praised the board for ''the best of dams.''",
    ],
    ['The towns chose Lund in a June 1 primary.', '2023-06-01: The towns chose Lund in a June 1 primary'],
    ['Ten people died in the 2015 attack.', '2015: Ten people died in the 2015 attack'],
    ['Lund was seen at Friday’s rally.', '2023-06-02: Lund was seen at Friday’s rally'],
    ['The dam has stood there since 1999.', '1999: The dam has stood there since 1999'],
    ['The board opened the dam today.', '2023-06-04: The board opened the dam today'],
    ['The dam broke in the early hours of Friday.', '2023-06-02: The dam broke in the early hours of Friday'],
    ['Tickets go on sale on June 9.', '2023-06-09: Tickets go on sale on June 9'],
    ['After World War I the dam was closed in 1919.', '1919: After World War I the dam was closed in 1919'],
    ['Ida Lund has been mayor since 2015.', '2015: Ida Lund has been mayor since 2015'],
    ['The board has sold the mill today.', '2023-06-04: The board has sold the mill today'],
    ['Lund has fished for years and became mayor in 2015.', '2015: Lund has fished for years and became mayor in 2015'],
    ['The board says the mill closed in 2015.', '2015: The board says the mill closed in 2015'],
    ['The dam opens on June 9.', '2023-06-09: The dam opens on June 9'],
    [
      'The board was elected in 2015 and usually meets in Brell.',
      '2015: The board was elected in 2015 and usually meets in Brell',
    ],
    [
      'The bank left Norland, according to a note published Friday.',
      '2023-06-02: The bank left Norland, according to a note published Friday',
    ],
    ['The dam was closed on Friday, June 2, 2023.', '2023-06-02: The dam was closed on Friday, June 2, 2023'],
    ['“The dam will go,” Lund said on Friday.', '2023-06-02: “The dam will go,” Lund said on Friday'],
    ['However, the dam was closed on Friday.', '2023-06-02: the dam was closed on Friday'],
    [
      'This summer, if the board agrees, Brell will open the dam.',
      '2023-SU: This summer, if the board agrees, Brell will open the dam',
    ],
    [
      'Another flood in the hills of Norland closed the dam on Friday.',
      '2023-06-02: Another flood in the hills of Norland closed the dam on Friday',
    ],
    [
      'Brell will send all of its towns a map from today.',
      '2023-06-04: Brell will send all of its towns a map from today',
    ],
    [
      'Norland has many lakes and drained those lakes in 2015.',
      '2015: Norland has many lakes and drained those lakes in 2015',
    ],
    [
      'On Friday, Lund met mayors and those living by the dam.',
      '2023-06-02: On Friday, Lund met mayors and those living by the dam',
    ],
    [
      'The board fined Lund, the only one this election cycle, on Friday.',
      '2023-06-02: The board fined Lund, the only one this election cycle, on Friday',
    ],
    ['Lund said “it broke on Friday” and left.', '2023-06-02: Lund said “it broke on Friday” and left'],
    ['Meanwhile the dam was closed on Friday.', '2023-06-02: the dam was closed on Friday'],
    [
      'The Norland Fair has been closed from April 3, the board said.',
      '2023-04-03: The Norland Fair has been closed from April 3, the board said',
    ],
    [
      'The board arrested a man who robbed a bank on Friday.',
      '2023-06-02: The board arrested a man who robbed a bank on Friday',
    ],
    [
      'Brell will send boats to a fair planned for June 15.',
      '2023-06-15: Brell will send boats to a fair planned for June 15',
    ],
    ['There was a dam that broke in 2015.', '2015: There was a dam that broke in 2015'],
    ['Ida Lund was the mayor who closed the mill in 2015.', '2015: Ida Lund was the mayor who closed the mill in 2015'],
    ['Ida Lund said the board closed the mill in 2015.', '2015: Ida Lund said the board closed the mill in 2015'],
    [
      'The mayor said on Friday that Brell closed the mill.',
      '2023-06-02: The mayor said on Friday that Brell closed the mill',
    ],
    [
      'The fair will be opened at the star-studded hall in Brell on December 4.',
      '2023-12-04: The fair will be opened at the star-studded hall in Brell on December 4',
    ],
    [
      'In a note released May 3, the board blamed Ida Lund.',
      '2023-05-03: In a note released May 3, the board blamed Ida Lund',
    ],
    [
      'A study published last year found cracks in the dam.',
      '2022: A study published last year found cracks in the dam',
    ],
    ['Poet Ida Lund, who died Friday, praised the dam.', '2023-06-02: Poet Ida Lund died Friday'],
    ['Poet Ida Lund, who died June 2, 2023, praised the dam.', '2023-06-02: Poet Ida Lund died June 2, 2023'],
    ['Ida Lund, who in 2015, won the Norland Cup.', '2015: Ida Lund, who in 2015, won the Norland Cup'],
    [
      'Ida Lund, who praised the dam in 2015 and met Eva Berg, left.',
      '2015: Ida Lund praised the dam in 2015 and met Eva Berg',
    ],
    [
      'The mills are losing money, according to a poll released Friday.',
      '2023-06-02: The mills are losing money, according to a poll released Friday',
    ],
    [
      'The mill is open, with ten looms already sold in Brell on Friday.',
      '2023-06-02: The mill is open, with ten looms already sold in Brell on Friday',
    ],
  ])('shows %s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([
    // The date is that of a noun.
    'Norland has dropped the charge in a 2010 robbery case.',
    'The board rewrote the act of 2007.',
    'The board backed Agenda 2030.',
    'Lund opposed the Dam Safety Act, 2009.',
    'The players spoke of Friday’s brawl.',
    'Farms used the tools of today’s market.',
    'The team won the 2018/19 season.',
    // It is what others are compared with, or one end of a span.
    'Sales were up 4 percent from 2018.',
    'Sales fell in towns, compared with the same month of 2018.',
    'The flood was the worst since 2009.',
    'The share has risen 8 points since October.',
    'Sales have more than doubled since 2019.',
    'Lund was convicted in the 2015 attack.',
    'The board read a report on the 2015 attack.',
    'The board wrote of meddling in the 2015 election.',
    'The club ended a streak dating to 2007.',
    'The parties will spend a million between Friday and the vote.',
    'Costs fell from 9 crowns in 2018 to 4.',
    'The mill was sold after Friday.',
    'More mills are open than there were old mills in Brell last week.',
    // The clause tells what is so now, or has been done up to now.
    'Norland seeks the extradition of Lund over his part in the leak in 2010.',
    'The board is looking at the reason for the flood in 2015.',
    'Norland’s banks have always blamed the board for the crash in 2008.',
    'The mills are becoming quieter this spring.',
    // It is the day of a source, not of what the source tells.
    'Lund took nine free tickets to matches, according to figures released in April.',
    'Most towns want a new dam, based on a poll conducted in late March.',
    // The words come from the day, or are those of a paper of that day.
    'The check did not change the view of the board from April.',
    'As of April, Norland had nine dams.',
    // Advice and habits.
    'The best month to fly is usually April.',
    'Ida Lund noted: “Book the ferry on a Tuesday, Thursday or Sunday as they are cheap.”',
    'Prices typically rose in May.',
    // It is no day of the story.
    'Today, few people farm the hills.',
    'The old farms that we know today were built by monks.',
    'Lund said: “We closed the dam today.”',
    'She works on the weekend.',
    'Water is warm in winter.',
    'In November, the air is cold.',
    'The child was born around 7am.',
    'The lakes were drained in past years.',
    'Norland built it over 20 years ago.',
    'Norland built the dam nearly a year ago.',
    'Norland built the dam more than a year ago.',
    'They met the summer she turned 17.',
    'It was a Saturday in Brell.',
    'He wants a feast every 2 April.',
    'Drivers of the Tuesday-Saturday shift were hired.',
    // The value lies on the wrong side.
    'The dam was closed in 2030.',
    'Norland seeks the extradition of Lund over the leak of classified papers in 2010.',
    'Lund has long fought the board and openly blamed the mayor for the flood in 2015.',
    'The mayor has been blamed and fined for the flood in 2015.',
    'Soon the year would be like 2003 and all the rest.',
    '2015 Norland Cup boats were ranked.',
    'The board cut the use of water on 2015 levels in Brell.',
    'Plaque unveiled 1932.',
    // The date is that of what the clause tells of a noun.
    'Ida Lund warned of the need to scrap the deal reached last year.',
    'Norland opened the files on papers seized by officers from the mill during an April 30 raid.',
    'The board has cut the big orders for boats that were shown in April.',
    'The town described by Ida Lund on Friday in her speech is the richest of Norland.',
    'The mill built in 1959 has new owners.',
    'Ida Lund fined the firm which drained the lakes in 2015.',
    'Ida Lund cancelled a sale of ferries planned for June 15.',
    // Words of a quotation alone, or a date in them.
    '“The dam was closed in 2015 for good,” Lund said.',
    'Later on Friday, on Brell Radio: “The dam was closed.”',
    '“The dam will go,” he said on Friday.',
    '“The dam was closed on Friday, and the board of Brell knew it.”',
    // Captions and stamps of a page.
    'Ida Lund waves to the crowd in Brell, Norland, Friday, June 2, 2023.',
    'The dams of Norland in pictures Fri, June 2, 2023 Norland Press looks at its dams.',
    // No event.
    '2019 was going to be like the years of the flood.',
    'Was the dam closed on Friday?',
    'Submit your story on Friday.',
    'If the board closed the dam on Friday, many would leave.',
    'A picture of the dam, photo © Lund, 2018.',
    'Editor’s note, June 1, 2023: The name was corrected.',
    'post id="77" by="Lund">The dam was closed on Friday.',
    'You closed the dam on Friday.',
    'I closed the dam on Friday.',
    'My hopes are for what opens next year.',
    'On Friday I closed the dam.',
    'Flooding in May.',
    // A subject that is told elsewhere.
    'It was opened in 1998.',
    'By May 2019, they had left.',
    'These dams were opened in 1998.',
    'He left in May 2019.',
    'In 2015 it was closed.',
    'In ’15 they left Brell.',
    'Last year it was closed.',
    'On that point, the board met Lund on Friday.',
    'Another vote was held on Friday.',
    'On April 9, the board of Brell repeated these concerns.',
    'The toll of that flood had risen to nine by Friday.',
    'The 19-year-old was sent home on Friday.',
    'In addition to its order of nine new boats for the port on Friday, it sold the old ferry.',
    // A mark without its fellow.
    'Lund said on Friday: “The dam was closed.',
    "Lund said on Friday, ''The dam was closed.",
  ])('leaves out %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test.each([
    ['Lund led the union from 1957 to 1971.', ['1957/1971: Lund led the union from 1957 to 1971']],
    [
      'Norland Polls asked the towns from May 3 to 9.',
      ['2023-05-03/2023-05-09: Norland Polls asked the towns from May 3 to 9'],
    ],
    [
      'Norland Polls asked the towns May 3-9, by phone.',
      ['2023-05-03/2023-05-09: Norland Polls asked the towns May 3-9, by phone'],
    ],
    ['Ida Lund sold boats between May 3 and 9.', ['2023-05-03/2023-05-09: Ida Lund sold boats between May 3 and 9']],
    ['Fees rose on May 3 to 9 crowns.', ['2023-05-03: Fees rose on May 3 to 9 crowns']],
    [
      'Norland lent Lund a house from 29 April, the week of the vote, to 13 May, and a boat.',
      ['2023-04-29/2023-05-13: Norland lent Lund a house from 29 April, the week of the vote, to 13 May, and a boat'],
    ],
    [
      'The fair ran from 29 April in the hills to 13 May.',
      ['2023-04-29: The fair ran from 29 April in the hills to 13 May'],
    ],
    // A flood of today and that with which it is compared.
    [
      'Norland says the flood was the worst since 1959, when nine mills were swept away.',
      ['1959: nine mills were swept away'],
    ],
    [
      'Friday’s flood was the worst since May 2012, when the dam broke and two people died, which shook Norland.',
      ['2012-05: the dam broke and two people died', '2023-06-02: Friday’s flood was the worst since May 2012'],
    ],
    ['The flood was the worst since 1959, when he left.', []],
    // The day of the main clause, not that of its opening.
    [
      'In addition to nine boats bought on Friday, Norland ordered ten ferries on Thursday.',
      ['2023-06-01: In addition to nine boats bought on Friday, Norland ordered ten ferries on Thursday'],
    ],
    [
      'On Friday, Norland ordered the ferries that were drawn on Thursday.',
      ['2023-06-02: On Friday, Norland ordered the ferries that were drawn on Thursday'],
    ],
    [
      'In a vote held in the town hall on Thursday, Brell closed the fair, which ends next week.',
      ['2023-06-01: In a vote held in the town hall on Thursday, Brell closed the fair, which ends next week'],
    ],
    ['The board met on May 3 and 9 mills closed.', ['2023-05-03: The board met on May 3 and 9 mills closed']],
    [
      'Norland Polls asked the towns Thursday through Saturday.',
      ['2023-06-01/2023-06-03: Norland Polls asked the towns Thursday through Saturday'],
    ],
    ['Ten mills closed between 2017 and 2022.', ['2017/2022: Ten mills closed between 2017 and 2022']],
    [
      'The pool was open from summer 2019 to autumn 2019.',
      ['2019-SU/2019-FA: The pool was open from summer 2019 to autumn 2019'],
    ],
    [
      'The pool was open from autumn 2019 to summer 2019.',
      ['2019-SU: The pool was open from autumn 2019 to summer 2019'],
    ],
    [
      'Lund, who was elected in 2020, was arrested on Friday.',
      ['2023-06-02: Lund, who was elected in 2020, was arrested on Friday'],
    ],
    [
      'The board met on Friday to plan for what will be the largest fair in Norland in 2025.',
      ['2023-06-02: The board met on Friday to plan for what will be the largest fair in Norland in 2025'],
    ],
    [
      'The dam broke in 2015, and the board was dismissed in 2016.',
      ['2015: The dam broke in 2015', '2016: the board was dismissed in 2016'],
    ],
    [
      'The old harbour bridge was closed on Friday. The old harbour bridge was closed Friday.',
      ['2023-06-02: The old harbour bridge was closed on Friday'],
    ],
  ])('tells an event once: %s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test.each([
    ['Storms hit the dam, which was closed in 2015.', '2015: the dam was closed in 2015'],
    ['The board fined Ida Lund, who abruptly left in 2015.', '2015: Ida Lund abruptly left in 2015'],
    ['The board fined Brell Water, which last closed in 2015.', '2015: Brell Water last closed in 2015'],
    ['The board fined Ida Lund, who today left Brell.', '2023-06-04: Ida Lund today left Brell'],
    ['The board fined Ida Lund, who on Friday left Brell.', '2023-06-02: Ida Lund on Friday left Brell'],
    ['The board fined Ida Lund, 41, who left in 2015.', '2015: Ida Lund, 41, left in 2015'],
    ['The board fined the firm, whose dam broke in 2015.', '2015: the firm, whose dam broke in 2015'],
    ['The board fined Ida Lund, who Eva Berg had met in 2015.', '2015: Ida Lund, who Eva Berg had met in 2015'],
    ['Ida Lund, who leads the board, left Brell in 2015.', '2015: Ida Lund, who leads the board, left Brell in 2015'],
    [
      'The poll was bad news for Ida Lund, who left in 2015.',
      '2015: The poll was bad news for Ida Lund, who left in 2015',
    ],
  ])('a noun with what a clause says of it is a statement: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([
    ['As the fair opened Friday in Brell, it rained.', '2023-06-02: the fair opened Friday in Brell'],
    ['Ever since Ida Lund left Brell in 2015, she has painted.', '2015: Ida Lund left Brell in 2015'],
    [
      'As many as nine died in 2015, and the town was closed.',
      '2015: As many as nine died in 2015, and the town was closed',
    ],
    ['As the fair opened Friday in Brell rain fell.', '2023-06-02: As the fair opened Friday in Brell rain fell'],
  ])('a side clause that is cut from its sentence is a statement: %s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('“he” may stand where it can only be the person whom the article is about', () => {
    const text = 'Ida Lund has resigned. She was elected in 2015.';
    expect(linesOf(text, '2023-06-04', ['Ida Lund'])).toEqual(['2015: She [Ida Lund] was elected in 2015']);
    const two = 'Ida Lund has met Eva Berg.\n\nShe was elected in 2015.';
    expect(linesOf(two, '2023-06-04', ['Ida Lund', 'Eva Berg'])).toEqual([]);
  });

  test.each([
    // The subject of the sentence before.
    ['Eva Berg met Ida Lund. She was elected in 2015.', ['2015: She [Eva Berg] was elected in 2015']],
    // Nobody else named before is a woman.
    ['Mary Lund met John Berg.\n\nBy 2015, she led the board.', ['2015: By 2015, she [Mary Lund] led the board']],
    ['Mary Lund sat in the hall.\n\nHe was elected in 2015.', []],
    ['Mary Lund died.\n\nIn 2015 she led it.', ['2015: In 2015 she [Mary Lund] led it']],
    // The name behind the pronoun is somebody else's.
    ['Mary Lund died.\n\nOn Friday, she saw that Lund was open.', []],
    ['Mary Lund died.\n\nHer home burned in 2015.', ['2015: Her [Mary Lund’s] home burned in 2015']],
  ])('a pronoun is told by name: %s', (text, lines) => {
    expect(linesOf(text, '2023-06-04', ['Mary Lund', 'John Berg', 'Eva Berg', 'Ida Lund'])).toEqual(lines);
  });

  test('a pronoun within a line needs a person, for whom no other name stands', () => {
    const text = 'Mary Lund fell ill.\n\nThe Norland Mills were shut long after his death in 1970.';
    const annotation = annotationOf(text, '2023-06-04', ['Mary Lund']);
    const name = 'Norland Mills';
    const start = text.indexOf(name);
    const mills = { ...annotation.actors[0]!, name, id: name, type: 'organization' as const };
    const mention = { start, end: start + name.length, text: name };
    const glossesOf = (people: Actor[], mentions: Actor['mentions']) =>
      datedEvents({ ...annotation, actors: [...people, { ...mills, mentions }] }).map(
        ({ events }) => events[0]?.glosses,
      );
    expect(glossesOf(annotation.actors, [])).toEqual([[]]);
    expect(glossesOf(annotation.actors, [mention])).toEqual([]);
    const jon = annotation.actors.map((actor) => ({ ...actor, name: 'Jon Lund' }));
    expect(glossesOf(jon, [mention])).toEqual([[{ at: 42, text: 'Jon Lund’s' }]]);
  });

  test('leaves out subheadings', () => {
    const annotation = annotationOf('The dam broke on Friday', '2023-06-04');
    const [block] = annotation.article.blocks;
    const blocks = [{ ...block!, role: 'subheading' as const }];
    expect(datedEvents({ ...annotation, article: { ...annotation.article, blocks } })).toEqual([]);
  });

  test('a day and its morning are one stop, and what is told of the day comes first', () => {
    const groups = datedEvents(
      annotationOf('The dam broke on Friday morning.\n\nOn Friday, Ida Lund left for Brell.', '2023-06-04', [
        'Ida Lund',
      ]),
    );
    expect(groups.map(({ value, events }) => [value, events.map(({ text }) => text)])).toEqual([
      ['2023-06-02', ['On Friday, Ida Lund left for Brell', 'The dam broke on Friday morning']],
    ]);
  });

  test('leaves out durations, repeated times and unresolved ones, and dates without an event', () => {
    const entry = (value: string, type: TimelineEntry['type'], event: boolean): TimelineEntry => ({
      start: 20,
      end: 24,
      text: 'when',
      value,
      type,
      event: event ? { start: 0, end: 24, text: 'The old dam was shut when' } : null,
    });
    const timeline = [
      entry('P3D', 'duration', true),
      entry('XXXX-WXX-1', 'set', true),
      entry('PRESENT_REF', 'date', true),
      entry('1999', 'date', false),
    ];
    expect(datedEvents({ ...annotationOf('The old dam was shut when.', null), timeline })).toEqual([]);
  });
});

test('values are in the order of their first days, coarse ones first', () => {
  const values = [
    '1999',
    '2019-FA',
    '2019-10',
    '2019-10-01',
    '2019-10-01TMO',
    '2019-10-01T13:00',
    '2019-10-01TNI',
    '2019-W41',
    '2019-W41-WE',
    '2020',
  ];
  expect([...values].reverse().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(values);
});
