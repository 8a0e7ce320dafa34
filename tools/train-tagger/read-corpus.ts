import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { EntityType } from '../../lib/analysis/actors/tagger/labels.ts';
import { isHeldOut } from '../evaluate/held-out.ts';
import type { Corpus } from './corpora.ts';
import type { GoldDocument, GoldSpan } from './gold.ts';
import { layOut, type TaggedWord } from './lay-out.ts';
import { readAnnotations } from './read-annotations.ts';
import { readMarked } from './read-marked.ts';

/** Types of the corpora, as ours; a type that is not here is no name (dates, amounts of money). */
const TYPES: Readonly<Record<string, EntityType>> = {
  Facility: 'LOC',
  GROUP: 'GROUP',
  LOC: 'LOC',
  Location: 'LOC',
  MISC: 'MISC',
  Misc: 'MISC',
  NORP: 'GROUP',
  ORG: 'ORG',
  Organization: 'ORG',
  PER: 'PER',
  Person: 'PER',
  Product: 'MISC',
};

/** Reads a corpus from its folder: documents to train on and documents held out. */
export function readCorpus(folder: string, corpus: Corpus): { train: GoldDocument[]; held: GoldDocument[] } {
  const documents = readDocuments(folder, corpus);
  const train: GoldDocument[] = [];
  const held: GoldDocument[] = [];
  for (const document of documents) {
    (isHeldOut(document.text, corpus.heldOut) ? held : train).push(document);
  }
  return { train, held };
}

function readDocuments(folder: string, corpus: Corpus): GoldDocument[] {
  const path = join(folder, corpus.path);
  const own = new URL(corpus.path, import.meta.url);
  switch (corpus.format) {
    case 'conll':
      return readConll(readText(path)).map((sentences) => fromSentences(corpus, sentences));
    case 'ndjson':
      return readNdjson(path, corpus);
    case 'offsets':
      return readAnnotations(own, folder).map((document) => ({ corpus, ...document }));
    case 'marked':
      return filesIn(fileURLToPath(own), '.txt')
        .flatMap((file) => readMarked(readText(file)))
        .map((document) => ({ corpus, ...document }));
  }
}

/** Paths of the files in a folder whose names end so, by name. */
function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readConll(content: string): TaggedWord[][][] {
  const documents: TaggedWord[][][] = [];
  let sentence: TaggedWord[] = [];
  let document: TaggedWord[][] = [];
  const closeSentence = (): void => {
    if (sentence.length > 0) document.push(sentence);
    sentence = [];
  };
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === '') {
      closeSentence();
      continue;
    }
    const columns = line.split('\t');
    if (columns[0] === '-DOCSTART-') {
      closeSentence();
      if (document.length > 0) documents.push(document);
      document = [];
    } else sentence.push({ word: columns[0], tag: columns.at(-1) ?? 'O' });
  }
  closeSentence();
  if (document.length > 0) documents.push(document);
  return documents;
}

function fromSentences(corpus: Corpus, sentences: TaggedWord[][]): GoldDocument {
  const { text, words } = layOut(sentences);
  const spans: GoldSpan[] = [];
  let previous = '';
  for (const { start, end, tag, first } of words) {
    const type = TYPES[tag.slice(2)];
    const goesOn = tag.startsWith('I-') && !first && previous === tag.slice(2);
    if (type && goesOn) spans[spans.length - 1].end = end;
    else if (type) spans.push({ start, end, type });
    previous = tag.slice(2);
  }
  return { corpus, text, spans };
}

function readNdjson(folder: string, corpus: Corpus): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const path of filesIn(folder, '.ndjson')) {
    for (const line of readText(path).split('\n')) {
      if (line.trim() === '') continue;
      const { text, entities } = JSON.parse(line) as {
        text: string;
        entities: { start: number; end: number; type: string }[];
      };
      const spans = entities.flatMap(({ start, end, type }) =>
        TYPES[type] ? [{ start, end, type: TYPES[type] }] : [],
      );
      documents.push({ corpus, text, spans });
    }
  }
  return documents;
}
