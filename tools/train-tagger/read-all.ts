import type { Corpus } from './corpora.ts';
import type { GoldDocument } from './gold.ts';
import { readCorpus } from './read-corpus.ts';

/** Documents to train on, and those to measure on by the name of their corpus. */
export interface Documents {
  train: GoldDocument[];
  held: Map<string, GoldDocument[]>;
}

/**
 * Reads the corpora in their order. With `holdOut` the development documents are kept out of training, to be measured
 * on; without, they are trained on like the others and `held` is empty. With `openOnly` nothing of the other corpora is
 * trained on.
 */
export function readAll(
  folder: string,
  corpora: readonly Corpus[],
  { openOnly, holdOut }: { openOnly: boolean; holdOut: boolean },
): Documents {
  const train: GoldDocument[] = [];
  const held = new Map<string, GoldDocument[]>();
  for (const corpus of corpora) {
    const documents = readCorpus(folder, corpus);
    if (documents.held.length > 0 && holdOut) held.set(corpus.name, documents.held);
    if (corpus.open || !openOnly) train.push(...documents.train, ...(holdOut ? [] : documents.held));
  }
  return { train, held };
}
