import { describe, expect, test } from 'vitest';
import { parseDigits, vulgarFraction } from '../../../lib/analysis/figures/digits.ts';

const ENGLISH = { decimal: '.', groups: ',' };
const GERMAN = { decimal: ',', groups: '. ' };
const SPANISH = { decimal: ',', groups: '., ' };

describe('parseDigits', () => {
  test.each([
    ['7', 7],
    ['1,200', 1200],
    ['12,345,678', 12345678],
    ['12,00,000', 1200000],
    ['3.75', 3.75],
    ['1,200.5', 1200.5],
    ['٣٥٠', 350],
    ['١٢٫٥', 12.5],
    ['١٬٢٠٠', 1200],
    ['10:27', null],
    ['1.2.3', null],
    ['1,20', null],
    ['five', null],
    ['', null],
  ])('reads %s as English', (text, value) => {
    expect(parseDigits(text, ENGLISH)).toBe(value);
  });

  test.each([
    ['1.200', 1200],
    ['3,5', 3.5],
    ['1.200,75', 1200.75],
    ['4.5', 4.5],
    ['1.2.3', null],
  ])('reads %s as German', (text, value) => {
    expect(parseDigits(text, GERMAN)).toBe(value);
  });

  test.each([
    ['12,000', 12000],
    ['12.000', 12000],
    ['0,125', 0.125],
    ['2,5', 2.5],
  ])('reads %s as Spanish', (text, value) => {
    expect(parseDigits(text, SPANISH)).toBe(value);
  });
});

test('vulgar fractions', () => {
  expect(vulgarFraction('½')).toBe(0.5);
  expect(vulgarFraction('x')).toBeNull();
  expect(vulgarFraction(undefined)).toBeNull();
});
