import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/analysis/language/tokenize.ts';

describe('tokenize', () => {
  it.each([
    ["Erdem's plan", ['Erdem', "'s", 'plan']],
    ['NATO-led troops', ['NATO', '-', 'led', 'troops']],
    ['the U.S. envoy', ['the', 'U.S.', 'envoy']],
    ['James P. Holt', ['James', 'P.', 'Holt']],
    ['vitamin B.', ['vitamin', 'B', '.']],
    ['G20 and the 65th', ['G20', 'and', 'the', '65th']],
    ['1,200 at 3.5%', ['1,200', 'at', '3.5', '%']],
    ['O’Hara don’t', ['O’Hara', 'don’t']],
    ['Roe‘s ‘old’ dam', ['Roe', '’s', '‘', 'old', '’', 'dam']],
    ['a\u200bb \u2060 c', ['a\u200bb', 'c']],
    ['😀 \ud800', ['😀', '\ud800']],
  ])('%j', (text, expected) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(expected);
  });

  it('gives offsets into the whole text', () => {
    const text = 'Mr Holt spoke to Ms Rao.';
    for (const { start, end, text: word } of tokenize(text, 8)) expect(text.slice(start, end)).toBe(word);
  });
});
