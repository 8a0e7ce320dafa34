import type { LookUps } from '../../lib/browser/look-ups/look-up-view.ts';
import type { EarlierArticle } from '../../lib/knowledge/reading-history/earlier-articles.ts';
import type { KeptFigure } from '../../lib/knowledge/reading-history/kept-article.ts';

/** Nobody has been asked. */
export const NO_LOOK_UPS: LookUps = {
  consent: 'ask',
  permitted: false,
  names: ['NATO', 'Kosovo', 'Jens Stoltenberg', 'KFOR', 'Recep Tayyip Erdogan', 'Serbia'],
  found: [],
  unsure: [],
  missing: [],
  failure: null,
  requests: [],
};

/** Look-ups for the sample article; the words are invented, like the article's. */
export const SAMPLE_LOOK_UPS: LookUps = {
  ...NO_LOOK_UPS,
  consent: 'everywhere',
  permitted: true,
  found: [
    {
      actor: 'stoltenberg',
      title: 'Jens Stoltenberg',
      description: 'Norwegian politician',
      text: 'Jens Stoltenberg is a politician from Oslo. He spoke for the alliance of this sample article.',
      shortened: true,
      url: 'https://en.wikipedia.org/wiki/Jens_Stoltenberg',
      language: 'en',
      asOf: '2026-03-08',
    },
  ],
  unsure: [
    { actor: 'kfor', name: 'KFOR', language: 'en', meanings: null },
    {
      actor: 'serbia',
      name: 'Serbia',
      language: 'en',
      meanings: [
        { title: 'Serbia', description: 'country in Europe' },
        { title: 'Serbia (song)', description: null },
      ],
    },
  ],
  missing: ['Recep Tayyip Erdogan'],
  requests: [
    {
      at: '2026-03-08T09:30:00.000Z',
      host: 'en.wikipedia.org',
      asked: NO_LOOK_UPS.names,
      outcome: 'answered',
    },
    { at: '2026-03-08T09:31:00.000Z', host: 'en.wikipedia.org', asked: ['Serbia'], outcome: 'too-slow' },
  ],
};

function wounded(text: string, value: number): KeptFigure {
  return {
    text,
    kind: 'quantity',
    value,
    valueTo: null,
    unit: 'soldiers',
    approx: '=',
    approxWords: null,
    amountWords: null,
    per: null,
    change: null,
    of: 'soldiers wounded',
    outcome: 'hurt',
    words: ['clashes'],
  };
}

/** An article that the reader of the sample read before. */
export const SAMPLE_EARLIER: EarlierArticle[] = [
  {
    url: 'https://news.example/world/clashes',
    title: 'Peacekeepers hurt in clashes in the north of Kosovo',
    publisher: 'The Example Courier',
    date: '2023-05-30T08:00:00Z',
    shared: ['NATO', 'Kosovo', 'Serbia'],
    changed: [{ before: wounded('25 soldiers', 25), after: wounded('30 international soldiers', 30) }],
  },
];
