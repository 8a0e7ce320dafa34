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
    expect(describedIn('Ana Holt was named. The mayor spoke.', role)).toEqual(described);
  });

  it.each([
    ['Ana Holt was named. The Mayor spoke.', 'mayor', ['Mayor']],
    ['Ana Holt was named. Later the mayor spoke. It was late for the Mayor.', 'mayor', []],
    ['Ana Holt was crowned. They sang for the Queen. The Queen wept.', 'Queen', ['Queen', 'Queen']],
    ['Ana Holt was crowned. They sang the Queen’s song for the Queen Mother and a queen.', 'Queen', []],
  ])('%s', (text, role, described) => {
    expect(describedIn(text, role)).toEqual(described);
  });

  function describedIn(text: string, role: string): string[] {
    const mentions = [{ start: 0, end: 8, text: 'Ana Holt' }];
    const actor: Actor = { id: 'a1', name: 'Ana Holt', type: 'person', role, salience: 1, mentions };
    const found = findDescriptions(articleOf(text), [actor]).get('a1') ?? [];
    return found.map((passage) => passage.text);
  }
});
