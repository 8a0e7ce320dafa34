import { describe, expect, it } from 'vitest';
import { featureKey, hashString, KEY_BITS } from '../../../lib/analysis/actors/tagger/hashing.ts';
import {
  ENTITY_TYPES,
  LABEL_COUNT,
  labelOf,
  mayEnd,
  mayFollow,
  mayStart,
  positionOf,
  typeOf,
} from '../../../lib/analysis/actors/tagger/labels.ts';
import { SortedIndex } from '../../../lib/analysis/actors/tagger/sorted-index.ts';
import { namesOf } from '../../../lib/analysis/actors/tagger/tag-names.ts';
import { bestLabels } from '../../../lib/analysis/actors/tagger/viterbi.ts';

describe('labels', () => {
  it('take position and type apart again', () => {
    for (const type of ENTITY_TYPES) {
      for (const position of ['B', 'I', 'L', 'U'] as const) {
        const label = labelOf(position, type);
        expect([positionOf(label), typeOf(label)]).toEqual([position, type]);
        expect(mayStart(label)).toBe(position === 'B' || position === 'U');
        expect(mayEnd(label)).toBe(position === 'L' || position === 'U');
      }
    }
  });

  it('let a mention go on only with its own type', () => {
    expect(mayFollow(labelOf('B', 'PER'), labelOf('L', 'PER'))).toBe(true);
    expect(mayFollow(labelOf('B', 'PER'), labelOf('L', 'ORG'))).toBe(false);
    expect(mayFollow(labelOf('B', 'PER'), 0)).toBe(false);
    expect(mayFollow(0, labelOf('I', 'PER'))).toBe(false);
  });
});

describe('bestLabels', () => {
  it('never breaks the scheme, whatever the scores', () => {
    const length = 6;
    const scores = new Float32Array(length * LABEL_COUNT);
    for (let i = 0; i < length; i += 1) scores[i * LABEL_COUNT + labelOf('I', 'ORG')] = 9;
    const labels = bestLabels(scores, length, new Float32Array(LABEL_COUNT * LABEL_COUNT));
    expect(namesOf(labels, 0)).toEqual([{ sentence: 0, first: 0, last: 5, type: 'ORG' }]);
  });

  it('weighs transitions', () => {
    const scores = new Float32Array(2 * LABEL_COUNT);
    const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
    transitions[labelOf('U', 'LOC') * LABEL_COUNT + labelOf('U', 'GROUP')] = 1;
    expect([...bestLabels(scores, 2, transitions)]).toEqual([labelOf('U', 'LOC'), labelOf('U', 'GROUP')]);
    expect([...bestLabels(scores, 0, transitions)]).toEqual([]);
  });
});

describe('hashing', () => {
  it('gives keys of the stated size that depend on template and order', () => {
    const [a, b] = [hashString('Osei'), hashString('osei')];
    const keys = [featureKey(1, a, b), featureKey(1, b, a), featureKey(2, a, b), featureKey(1, a)];
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toBeLessThan(2 ** KEY_BITS);
  });

  it.each([
    ['well mixed', 0x9e3779b1],
    ['in one corner', 1],
  ])('finds every key and no other, %s', (_, spread) => {
    const keys = Uint32Array.from({ length: 5000 }, (__, i) => Math.imul(2 * i + 2, spread) >>> 0).sort();
    const index = new SortedIndex(keys, 32);
    keys.forEach((key, i) => {
      expect(index.indexOf(key)).toBe(i);
    });
    for (const absent of [0, 1, 3, 12345, 0xffffffff].filter((key) => !keys.includes(key)))
      expect(index.indexOf(absent)).toBe(-1);
    expect(new SortedIndex(new Uint32Array(0), 32).indexOf(7)).toBe(-1);
  });
});
