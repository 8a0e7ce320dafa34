import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../lib/analysis/actors/tagger/labels.ts';
import { type ModelFile, parseModelFile, writeModelFile } from '../../../lib/analysis/actors/tagger/model-file.ts';
import { readTaggerModel } from '../../../lib/analysis/actors/tagger/read-model.ts';

const SMALL: ModelFile = {
  weights: {
    keys: Uint32Array.of(3, 700, 134_217_000),
    masks: Uint32Array.of(0b1, 0b101, 1 << (LABEL_COUNT - 1)),
    values: Int8Array.of(5, -7, 127, -127),
    step: 0.125,
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(-0.5),
  },
  clusterWords: Uint32Array.of(9, 4_000_000_000),
  clusterIds: Uint16Array.of(4095, 0),
  phrases: Uint32Array.of(1, 2, 3),
  kinds: Uint8Array.of(1, 128, 255),
};

const SHIPPED = readFileSync(new URL('../../../public/models/actors-en.bin', import.meta.url));

describe('model file', () => {
  it('comes back as it was written', () => {
    expect(parseModelFile(writeModelFile(SMALL))).toEqual(SMALL);
    expect(parseModelFile(writeModelFile(SMALL).slice().buffer)).toEqual(SMALL);
  });

  it.each([
    ['an empty file', new Uint8Array(0), /cut short/],
    ['another file', new TextEncoder().encode('<!doctype html><title>404</title>'), /not a model/],
    ['a file cut short', SHIPPED.subarray(0, 500_000), /cut short/],
  ])('refuses %s with a plain sentence', (_, bytes, message) => {
    expect(() => readTaggerModel(bytes)).toThrow(message);
  });

  it('refuses a damaged and a newer file', () => {
    const damaged = writeModelFile(SMALL);
    damaged[damaged.length - 1] ^= 1;
    expect(() => parseModelFile(damaged)).toThrow(/damaged/);
    const newer = writeModelFile(SMALL);
    newer[4] += 1;
    expect(() => parseModelFile(newer)).toThrow(/another version/);
  });

  it('ships within its budget', () => {
    expect(gzipSync(SHIPPED, { level: 9 }).length).toBeLessThan(1_800_000);
    const { weights } = parseModelFile(SHIPPED);
    expect(weights.keys.length).toBeGreaterThan(100_000);
    expect([...weights.keys.subarray(0, 1000)]).toEqual([...weights.keys.subarray(0, 1000)].sort((a, b) => a - b));
  });
});
