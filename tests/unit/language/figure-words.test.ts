import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES, CURRENCY_SIGNS, GLUED_CURRENCIES } from '../../../lib/analysis/figures/symbols.ts';
import { figures as ar } from '../../../lib/analysis/language/ar/figures.ts';
import { figures as de } from '../../../lib/analysis/language/de/figures.ts';
import { figures as en } from '../../../lib/analysis/language/en/figures.ts';
import { figures as es } from '../../../lib/analysis/language/es/figures.ts';
import { figures as fr } from '../../../lib/analysis/language/fr/figures.ts';
import { figures as tr } from '../../../lib/analysis/language/tr/figures.ts';

describe.each(Object.entries({ ar, de, en, es, fr, tr }))('%s', (_code, words) => {
  test('every list is lower case, trimmed and sorted', () => {
    for (const [name, list] of Object.entries(words)) {
      if (!(list instanceof Set)) continue;
      const entries = [...list] as string[];
      expect(entries, name).toEqual(entries.map((word) => word.toLowerCase().trim()));
      expect(entries, name).toEqual(
        entries
          .map((word) => word.replaceAll(' ', '_'))
          .sort()
          .map((word) => word.replaceAll('_', ' ')),
      );
    }
  });

  test('currencies are ISO 4217 codes', () => {
    for (const code of words.currencies.values()) expect(CURRENCY_CODES).toContain(code);
  });

  test('nothing is both up and down, vague plurals are ranges', () => {
    expect([...words.up].filter((word) => words.down.has(word))).toEqual([]);
    for (const [low, high] of words.vague.values()) expect(low).toBeLessThan(high);
  });
});

test('currency signs give ISO 4217 codes', () => {
  for (const code of CURRENCY_CODES) expect(code).toMatch(/^[A-Z]{3}$/);
  for (const code of [...CURRENCY_SIGNS.values(), ...GLUED_CURRENCIES.values()]) expect(CURRENCY_CODES).toContain(code);
});
