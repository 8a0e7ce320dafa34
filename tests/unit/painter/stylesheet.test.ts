import { describe, expect, test } from 'vitest';
import { luminance, parseColour } from '../../../lib/painter/ground.ts';
import { KIND_STYLES, pageStyles, TEXT_COLOUR } from '../../../lib/painter/stylesheet.ts';

/** Contrast of two "#rrggbb" colours, 1 to 21, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [one, other]
    .map((hex) => {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      return luminance({ red, green, blue, alpha: 1 });
    })
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('on a %s ground', (ground) => {
  test.each(KIND_STYLES.map((style) => [style.kind, style] as const))('%s can be read', (_kind, style) => {
    expect(contrast(TEXT_COLOUR[ground], style[ground].ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(style[ground].line, style[ground].ground)).toBeGreaterThanOrEqual(3);
  });
});

test('kinds differ without colour, save "other", which is off unless chosen', () => {
  const lines = KIND_STYLES.filter(({ kind }) => kind !== 'other').map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
});

test('every kind is styled for both engines, for forced colours and for print', () => {
  const [, forced, print] = pageStyles('light').split('@media');
  for (const { kind } of KIND_STYLES) {
    const rules = pageStyles('light').split('@media')[0];
    expect(rules).toContain(`[data-newsgloss-kind="${kind}"]`);
    for (const part of [rules, forced, print]) expect(part).toContain(`::highlight(newsgloss-${kind})`);
  }
});

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.5)', 0],
  ['color(srgb 1 1 1)', 1],
])('the luminance of %s', (text, expected) => {
  expect(luminance(parseColour(text)!)).toBeCloseTo(expected);
});

test('a colour that cannot be read is null', () => {
  expect(parseColour('lab(50% 20 30)')).toBeNull();
  expect(parseColour('')).toBeNull();
});
