import { describe, expect, it } from 'vitest';
import { titleInHeadline } from '../../../lib/analysis/actors/headline-title.ts';
import { tokenize } from '../../../lib/analysis/language/tokenize.ts';

describe('titleInHeadline', () => {
  it.each([
    ['Critics of Defence Minister Holt March', 'Defence Minister'],
    ['Former Prime Minister Ana Holt Returns', 'Former Prime Minister'],
    ['Why Minister Holt Left', null],
    ['Holt Meets Prime Minister Rao', null],
    ['Prime Minister Rao Meets Ana Holt', null],
    ['', null],
  ])('%s', (headline, title) => {
    expect(titleInHeadline(tokenize(headline), ['Ana', 'Holt'])?.join(' ') ?? null).toBe(title);
  });
});
