import { hashString } from '../../lib/analysis/actors/tagger/hashing.ts';
import { clusterWords as cluster } from './clusters.ts';
import { buildGazetteers, type Gazetteers } from './gazetteers.ts';
import { readWordVectors } from './word-vectors.ts';

/** Words that get a cluster; more cost 3 bytes each in the file. */
const CLUSTERED_WORDS = 80_000;

export interface LexiconData extends Gazetteers {
  /** Sorted hashes of words, and the cluster of each. */
  clusterWords: Uint32Array;
  clusterIds: Uint16Array;
}

/** Word clusters and gazetteers for English; deterministic. Takes some twenty seconds. */
export function buildLexicon(): LexiconData {
  const vectors = readWordVectors(CLUSTERED_WORDS);
  const ids = cluster(vectors, 1);
  const byHash = new Map<number, number>();
  vectors.words.forEach((word, i) => {
    const hash = hashString(word);
    if (!byHash.has(hash)) byHash.set(hash, ids[i]);
  });
  const clusterWords = Uint32Array.from(byHash.keys()).sort();
  const clusterIds = Uint16Array.from(clusterWords, (hash) => byHash.get(hash) ?? 0);
  return { ...buildGazetteers(), clusterWords, clusterIds };
}
