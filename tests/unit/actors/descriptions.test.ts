import { describe, expect, it } from 'vitest';
import { findDescriptions } from '../../../lib/analysis/actors/descriptions.ts';
import type { Actor } from '../../../lib/contract.ts';
import { articleOf } from './read-article.ts';

describe('findDescriptions', () => {
  it.each([
    ['mayor', ['mayor']],
    ['former mayor', []],
    ['late mayor', []],
  ])('a %s', (role, described) => {
    const text = 'Ana Holt was named. The mayor spoke.';
    const mentions = [{ start: 0, end: 8, text: 'Ana Holt' }];
    const actor: Actor = { id: 'a1', name: 'Ana Holt', type: 'person', role, salience: 1, mentions };
    const found = findDescriptions(articleOf(text), [actor]).get('a1') ?? [];
    expect(found.map((passage) => passage.text)).toEqual(described);
  });
});
