import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, labelOf, OUTSIDE } from '../../../lib/analysis/actors/tagger/labels.ts';
import type { Corpus } from '../../../tools/train-tagger/corpora.ts';
import { CORPORA } from '../../../tools/train-tagger/corpora.ts';
import { type TrainingSentence, trainCrf } from '../../../tools/train-tagger/crf-trainer.ts';
import type { GoldSpan } from '../../../tools/train-tagger/gold.ts';
import { allowedLabels, asAnalysedText } from '../../../tools/train-tagger/label-document.ts';
import { layOut } from '../../../tools/train-tagger/lay-out.ts';
import { prune } from '../../../tools/train-tagger/prune.ts';
import { quantise } from '../../../tools/train-tagger/quantise.ts';

const corpusOf = (groups: Corpus['groups']): Corpus => ({
  name: 'own',
  path: '',
  format: 'conll',
  open: true,
  weight: 1,
  groups,
  heldOut: 0,
});

/** The labels that each token of one sentence may have, as lists. */
function labelsOf(text: string, spans: GoldSpan[], groups: Corpus['groups']): number[][] {
  const [sentence] = allowedLabels(
    asAnalysedText(text),
    { corpus: corpusOf(groups), text, spans },
    new Set(['danish']),
  );
  return [...sentence].map((set) => Array.from({ length: LABEL_COUNT }, (_, y) => y).filter((y) => (set >>> y) & 1));
}

describe('layOut', () => {
  it('writes words as a page would', () => {
    const words = ['"', 'We', 'won', ',', '"', 'said', 'Ana', 'Holt', "'s", 'aide', '(', '41', ')', '.'];
    const { text, words: placed } = layOut([words.map((word) => ({ word, tag: 'O' }))]);
    expect(text).toBe('"We won," said Ana Holt\'s aide (41).');
    expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('puts lines that are no sentences into paragraphs of their own', () => {
    const line = (text: string) => text.split(' ').map((word) => ({ word, tag: 'O' }));
    expect(layOut([line('LUND 2021-05-01'), line('The ferry sank near Lund .')]).text).toBe(
      'LUND 2021-05-01\n\nThe ferry sank near Lund.',
    );
  });
});

describe('allowedLabels', () => {
  it('spells names in BILOU', () => {
    expect(labelsOf('Ana Holt left.', [{ start: 0, end: 8, type: 'PER' }], 'types')).toEqual([
      [labelOf('B', 'PER')],
      [labelOf('L', 'PER')],
      [OUTSIDE],
      [OUTSIDE],
    ]);
  });

  it('takes MISC for a group where the name is known as one, else for either', () => {
    expect(labelsOf('Danish law', [{ start: 0, end: 6, type: 'MISC' }], 'misc')[0]).toEqual([labelOf('U', 'GROUP')]);
    expect(labelsOf('Velo law', [{ start: 0, end: 4, type: 'MISC' }], 'misc')[0]).toEqual([
      labelOf('U', 'GROUP'),
      labelOf('U', 'MISC'),
    ]);
  });

  it('leaves open what a corpus does not annotate, and what stands before a hyphen', () => {
    expect(labelsOf('law', [], 'none')[0]).toHaveLength(9);
    const compound = labelsOf('Velo-led talks', [{ start: 0, end: 8, type: 'MISC' }], 'misc');
    expect(compound.map((set) => set.length)).toEqual([5, 1, 1, 1]);
  });
});

describe('trainCrf', () => {
  const sentence = (features: number[], labels: number[]): TrainingSentence => ({
    features: Int32Array.from(features),
    starts: Int32Array.from([...features.keys(), features.length]),
    own: new Int32Array(features.length),
    allowed: Uint32Array.from(labels, (label) => 2 ** label),
    weight: 1,
  });
  const [person, outside] = [labelOf('U', 'PER'), OUTSIDE];
  const sentences = [sentence([0, 1], [person, outside]), sentence([1, 0, 1], [outside, person, outside])];
  const settings = { epochs: 30, averaged: 5, rate: 0.1, dropout: 0, decay: 0, caution: 0.01, hidden: 0, seed: 1 };
  const train = () => trainCrf(sentences, 2, settings, () => undefined);

  it('learns which feature means what', () => {
    const { features } = train();
    expect(features[person]).toBeGreaterThan(features[outside]);
    expect(features[LABEL_COUNT + outside]).toBeGreaterThan(features[LABEL_COUNT + person]);
  });

  it('gives the same weights every time', () => {
    expect(train()).toEqual(train());
  });

  it('learns to do without a word that is hidden from it', () => {
    // feature 0 is the word itself and tells all; feature 1 stands beside it and tells as much
    const hiding = (label: number, word: number, context: number): TrainingSentence => ({
      features: Int32Array.of(word, context),
      starts: Int32Array.of(0, 2),
      own: Int32Array.of(1),
      allowed: Uint32Array.of(2 ** label),
      weight: 1,
    });
    const both = [hiding(person, 0, 1), hiding(outside, 2, 3)];
    const share = (hidden: number): number => {
      const { features } = trainCrf(both, 4, { ...settings, hidden }, () => undefined);
      return features[LABEL_COUNT + person] / features[person];
    };
    expect(share(0.5)).toBeGreaterThan(1.2 * share(0));
  });

  it('goes on from pruned weights and leaves what is zero alone', () => {
    const weights = { features: new Float32Array(2 * LABEL_COUNT), transitions: new Float32Array(LABEL_COUNT ** 2) };
    weights.features[person] = 0.5;
    weights.features[outside] = 0.05;
    weights.features[LABEL_COUNT + outside] = 0.05;
    const pruned = prune(weights, Uint32Array.of(7, 99), sentences, { smallestWeight: 0.1, smallestRow: 0.2 });
    expect([...pruned.keys]).toEqual([7]);
    expect(pruned.sentences.map(({ features, starts }) => [[...features], [...starts]])).toEqual([
      [[0], [0, 1, 1]],
      [[0], [0, 0, 1, 1]],
    ]);
    const { features } = trainCrf(pruned.sentences, 1, settings, () => undefined, pruned.weights);
    expect(features[person]).toBeGreaterThan(0.5);
    expect([...features].filter((weight) => weight !== 0)).toHaveLength(1);
  });

  it('keeps only what weighs something', () => {
    const { keys, masks, values } = quantise(train(), Uint32Array.of(99, 7), 0.1);
    expect([...keys]).toEqual([7, 99]);
    let labels = 0;
    for (const mask of masks) for (let rest = mask; rest !== 0; rest &= rest - 1) labels += 1;
    expect(values).toHaveLength(labels);
  });
});

describe('corpora', () => {
  it('hold development documents out of every annotated kind of news', () => {
    for (const name of ['conll03-testa', 'worldwide', 'wikigold', 'newsgloss']) {
      expect(CORPORA.en.find((corpus) => corpus.name === name)?.heldOut).toBeGreaterThan(0.1);
    }
  });
});
