import type { AnnotatedPage } from '../../lib/browser/messages.ts';
import type {
  Actor,
  Annotation,
  Block,
  Figure,
  Passage,
  Quote,
  SpeechStrength,
  TimelineEntry,
} from '../../lib/contract.ts';
import { SAMPLE_BLOCKS, SAMPLE_TITLE } from './sample-article.ts';

const TEXT = SAMPLE_BLOCKS.join('\n\n');

/** The passage with these words; throws when the article does not have them, so that the sample cannot drift. */
function passage(words: string, from = 0): Passage {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`The sample article does not say "${words}"`);
  return { start, end: start + words.length, text: words };
}

function everyMention(...names: string[]): Passage[] {
  const found: Passage[] = [];
  for (const name of names) {
    for (let start = TEXT.indexOf(name); start >= 0; start = TEXT.indexOf(name, start + 1)) {
      const inside = found.some((other) => start < other.end && other.start < start + name.length);
      if (!inside) found.push(passage(name, start));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function blocks(): Block[] {
  let start = 0;
  return SAMPLE_BLOCKS.map((text) => {
    const block: Block = { role: 'paragraph', start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
}

function actor(id: string, type: Actor['type'], salience: number, role: string | null, ...names: string[]): Actor {
  return { id, name: names[0] ?? id, type, role, salience, mentions: everyMention(...names) };
}

function figure(words: string, value: number, of: string, rest: Partial<Figure> = {}): Figure {
  return {
    ...passage(words),
    kind: 'quantity',
    value,
    valueTo: null,
    unit: 'soldiers',
    approx: '=',
    approxWords: null,
    amountWords: null,
    per: null,
    change: null,
    of,
    part: null,
    key: true,
    ...rest,
  };
}

function quote(words: string, speaker: string, actorId: string | null, verb: string, rest: Partial<Quote> = {}): Quote {
  return {
    ...passage(words),
    kind: 'direct',
    speaker: passage(speaker),
    speakerName: speaker,
    actor: actorId,
    unnamed: false,
    verb,
    strength: 'neutral' satisfies SpeechStrength,
    ...rest,
  };
}

function dated(words: string, value: string, event: string): TimelineEntry {
  return { ...passage(words), value, type: 'date', event: passage(event) };
}

/** The annotation of the sample article as the analysis would give it at its best. */
export const SAMPLE_ANNOTATION: Annotation = {
  id: 'sample',
  url: 'https://news.example/world/battalion-kosovo',
  language: 'en',
  isArticle: true,
  articleScore: 0.97,
  article: {
    language: 'en',
    title: SAMPLE_TITLE,
    standfirst: 'Around 500 soldiers will join KFOR; further talks between Kosovo and Serbia are planned for June 20.',
    byline: ['Mira Aksoy'],
    publisher: 'The Example Courier',
    published: '2023-06-04T17:20:00Z',
    modified: '2023-06-05T08:05:00Z',
    text: TEXT,
    blocks: blocks(),
  },
  clutter: [],
  actors: [
    actor('nato', 'organization', 0.92, null, 'NATO'),
    actor('kosovo', 'place', 0.86, null, 'Kosovo'),
    actor('stoltenberg', 'person', 0.71, 'NATO Secretary General', 'Jens Stoltenberg', 'Stoltenberg'),
    actor('kfor', 'organization', 0.55, 'peacekeeping force', 'KFOR'),
    actor('erdogan', 'person', 0.44, 'Turkish President', 'Recep Tayyip Erdogan'),
    actor('serbia', 'place', 0.38, null, 'Serbia'),
    actor('serbs', 'group', 0.31, null, 'Serbs'),
    actor('eu', 'organization', 0.14, null, 'European Union'),
    actor('turkiye', 'place', 0.13, null, 'Türkiye'),
    actor('italians', 'group', 0.08, null, 'Italians'),
    actor('hungarians', 'group', 0.08, null, 'Hungarians'),
  ],
  figures: [
    figure('30 international soldiers', 30, 'international soldiers wounded', {
      statement: passage(
        'The request followed clashes last Monday in which 30 international soldiers, 11 Italians and 19 Hungarians, were wounded by stones and home-made firebombs',
      ),
    }),
    figure('11 Italians', 11, 'Italians', { part: 0 }),
    figure('19 Hungarians', 19, 'Hungarians', { part: 0 }),
    figure('Around 500 soldiers', 500, 'Turkish soldiers to be sent', {
      approx: '~',
      approxWords: 'Around',
      statement: passage(
        'Around 500 soldiers will be sent, a ministry official who asked not to be named said last week',
      ),
    }),
    figure('700 more troops', 700, 'more troops for the region', {
      change: 'up',
      statement: passage('NATO announced last Tuesday that 700 more troops would go to the region'),
    }),
    figure('almost 3,800 troops', 3800, 'troops in KFOR', {
      approx: '<',
      approxWords: 'almost',
      statement: passage(
        'KFOR has almost 3,800 troops, some 350 of them from Türkiye, and has been in Kosovo since 1999',
      ),
    }),
    figure('some 350 of them', 350, 'of them from Türkiye', { approx: '~', approxWords: 'some', part: 5 }),
  ],
  quotes: [
    quote('who asked not to be named', 'a ministry official', null, 'say', {
      ...passage('Around 500 soldiers will be sent'),
      kind: 'indirect',
      unnamed: true,
    }),
    quote(
      'These soldiers will make the north safer for everyone who lives there,',
      'Jens Stoltenberg',
      'stoltenberg',
      'say',
    ),
    quote(
      'must step back from the brink and return to the talks led by the European Union.',
      'Stoltenberg',
      'stoltenberg',
      'warn',
      { kind: 'mixed', strength: 'warning', speakerName: 'Jens Stoltenberg' },
    ),
    quote('it had any part in the violence', 'Serbia', 'serbia', 'deny', { kind: 'indirect', strength: 'denial' }),
  ],
  timeline: [
    dated('on Sunday', '2023-06-04', 'A Turkish commando battalion arrived in Kosovo on Sunday'),
    dated(
      'last Monday',
      '2023-05-29',
      'The request followed clashes last Monday in which 30 international soldiers, 11 Italians and 19 Hungarians, were wounded by stones and home-made firebombs',
    ),
    dated('in April', '2023-04', 'The unrest grew out of local elections in April that most Serbs boycotted'),
    dated('last Tuesday', '2023-05-30', 'NATO announced last Tuesday that 700 more troops would go to the region'),
    dated(
      'since 1999',
      '1999',
      'KFOR has almost 3,800 troops, some 350 of them from Türkiye, and has been in Kosovo since 1999',
    ),
    dated('June 20', '2023-06-20', 'Further talks are planned for June 20'),
  ],
  summary: {
    who: [passage('A Turkish commando battalion'), passage('NATO')],
    what: [passage('A Turkish commando battalion arrived in Kosovo')],
    when: [passage('on Sunday')],
    where: [passage('Kosovo')],
    why: [passage('NATO asked for help to calm the north of the country'), passage('clashes last Monday')],
    how: [passage('They join the peacekeeping force KFOR as a reserve')],
    keyPoints: [
      passage(
        'A Turkish commando battalion arrived in Kosovo on Sunday after NATO asked for help to calm the north of the country',
      ),
      passage(
        'The request followed clashes last Monday in which 30 international soldiers, 11 Italians and 19 Hungarians, were wounded',
      ),
      passage('NATO announced last Tuesday that 700 more troops would go to the region.'),
      passage('Stoltenberg warned that Kosovo and Serbia “must step back from the brink'),
    ],
    articleKind: 'report',
  },
  background: {
    fromArticle: [
      passage(SAMPLE_BLOCKS[2] ?? ''),
      passage('KFOR has almost 3,800 troops, some 350 of them from Türkiye, and has been in Kosovo since 1999.'),
    ],
    entries: [
      {
        actor: 'kfor',
        text: 'NATO-led peacekeeping force in Kosovo, there since June 1999 under UN Security Council resolution 1244.',
        source: 'Newsgloss reference notes',
        url: 'https://www.wikidata.org/wiki/Q500062',
        asOf: '2026',
      },
      {
        actor: 'nato',
        text: 'Military alliance of European and North American states, founded in 1949; its seat is in Brussels.',
        source: 'Newsgloss reference notes',
        url: 'https://www.wikidata.org/wiki/Q7184',
        asOf: '2026',
      },
    ],
  },
};

/** The sample page as the panel gets it. */
export const SAMPLE_PAGE: AnnotatedPage = {
  annotation: SAMPLE_ANNOTATION,
  related: [
    { title: 'What KFOR may and may not do', url: 'https://news.example/world/kfor-mandate' },
    { title: 'Kosovo’s north: four towns, two flags', url: 'https://news.example/world/north' },
  ],
  clutter: [
    { index: 0, kind: 'player', text: 'Video Player is loading. Play Video Current Time 0:00', hidden: true },
    { index: 1, kind: 'read-more', text: 'Read More What KFOR may and may not do', hidden: true },
    { index: 2, kind: 'newsletter', text: 'Get the morning briefing in your inbox', hidden: false },
  ],
  highlightsOn: true,
  clutterHidden: true,
  engine: 'marks',
  notices: [],
};
