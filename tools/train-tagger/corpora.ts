/** How a corpus is read and how much its sentences count in training. */
export interface Corpus {
  name: string;
  /** Relative to the corpora folder, a file or a folder of files; of 'offsets' and 'marked', relative to this one. */
  path: string;
  /**
   * 'conll': a word and its tag a line; 'ndjson': a text with its names a line; 'offsets': names whose texts stand in
   * other sets of the corpora folder (read-annotations.ts); 'marked': texts with the names marked in them
   * (read-marked.ts).
   */
  format: 'conll' | 'ndjson' | 'offsets' | 'marked';
  /** May weights trained on it be passed on under an open licence? See the model card for each licence. */
  open: boolean;
  /** Weight of its sentences in the gradient. */
  weight: number;
  /**
   * 'types': GROUP has its own type. 'misc': nationalities are among MISC. 'none': MISC and GROUP are not annotated, so
   * O may be either.
   */
  groups: 'types' | 'misc' | 'none';
  /** Share of the documents that are for development, by hash of their text: 1 is all of it. */
  heldOut: number;
}

const ENGLISH: readonly Corpus[] = [
  {
    name: 'conll03-train',
    path: 'ner/conll03-train.conll.gz',
    format: 'conll',
    open: false,
    weight: 1,
    groups: 'misc',
    heldOut: 0,
  },
  {
    name: 'conll03-testa',
    path: 'ner/conll03-testa.conll',
    format: 'conll',
    open: false,
    weight: 1,
    groups: 'misc',
    heldOut: 1,
  },
  {
    name: 'worldwide',
    path: 'ner/worldwide-train.fine.conll.gz',
    format: 'conll',
    open: false,
    weight: 1,
    groups: 'types',
    heldOut: 0.15,
  },
  {
    name: 'wikigold',
    path: 'ner/wikigold.conll',
    format: 'conll',
    open: true,
    weight: 2,
    groups: 'misc',
    heldOut: 0.15,
  },
  {
    name: 'newsgloss',
    path: 'ner/newsgloss',
    format: 'ndjson',
    open: true,
    weight: 4,
    groups: 'types',
    heldOut: 1 / 6,
  },
  {
    name: 'annotated, open texts',
    path: 'annotations/open.ndjson',
    format: 'offsets',
    open: true,
    weight: 1.5,
    groups: 'types',
    heldOut: 0,
  },
  {
    name: 'annotated, other texts',
    path: 'annotations/closed.ndjson',
    format: 'offsets',
    open: false,
    weight: 1.5,
    groups: 'types',
    heldOut: 0,
  },
  { name: 'written', path: 'written', format: 'marked', open: true, weight: 0.7, groups: 'types', heldOut: 0 },
  {
    name: 'crossner-politics',
    path: 'ner/crossner-politics.conll.gz',
    format: 'conll',
    open: true,
    weight: 0.5,
    groups: 'misc',
    heldOut: 0,
  },
  {
    name: 'crossner-other',
    path: 'ner/crossner-other.conll.gz',
    format: 'conll',
    open: true,
    weight: 0.3,
    groups: 'misc',
    heldOut: 0,
  },
  {
    name: 'uner-ewt',
    path: 'ner/uner-ewt.conll.gz',
    format: 'conll',
    open: true,
    weight: 0.5,
    groups: 'none',
    heldOut: 0,
  },
  { name: 're3d', path: 'ner/re3d.conll', format: 'conll', open: false, weight: 0.3, groups: 'none', heldOut: 0 },
];

/** Training and development corpora by language, in training order. Their sources and terms are in the model card. */
export const CORPORA: Readonly<Record<string, readonly Corpus[]>> = { en: ENGLISH };
