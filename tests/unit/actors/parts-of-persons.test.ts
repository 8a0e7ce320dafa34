import { describe, expect, it } from 'vitest';
import { partsOfPersons } from '../../../lib/analysis/actors/parts-of-persons.ts';
import { markedText } from './marked-text.ts';

describe('partsOfPersons', () => {
  it.each([
    ['[PER Ana Sutten] came. Others (such as [LOC Sutten]) left.', ['sutten']],
    ['[PER Ana Sutten] came. [ORG Ana] spoke.', ['ana']],
    ['[PER Lund Sutten] came. [ORG Lund] spoke.', []],
    ['[PER Ana Sutten] came. She lives in [LOC Sutten].', []],
    ['[PER Ana Sutten] came. Then [LOC Sutten], Ohio, froze.', []],
    ['[PER Ana Sutten] founded it. [ORG Sutten] grew.', []],
    ['[PER Ana Sutten] came. [ORG Sutten] and [ORG Sutten Bank] grew.', []],
    ['[PER Ana Sutten] and [PER Bo Sutten] came. [ORG Sutten] grew.', []],
    ['[ORG Sutten] grew. [PER Ana Sutten] came.', []],
  ])('%s', (marked, keys) => {
    const { text, mentions } = markedText(marked);
    expect([...partsOfPersons(text, mentions, (key) => key === 'lund')]).toEqual(keys);
  });
});
