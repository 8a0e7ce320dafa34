import { describe, expect, test } from 'vitest';
import { luminance, parseColour } from '../../../lib/painter/ground.ts';
import { contrast, isHexColour, kindColours, LEAST_LINE_CONTRAST } from '../../../lib/painter/kind-colours.ts';
import { KIND_STYLES, TEXT_COLOUR } from '../../../lib/painter/kind-styles.ts';
import { pageStyles } from '../../../lib/painter/stylesheet.ts';

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
  const [, forced, print] = pageStyles('light', {}).split('@media');
  for (const { kind } of KIND_STYLES) {
    const rules = pageStyles('light', {}).split('@media')[0];
    expect(rules).toContain(`[data-newsgloss-kind="${kind}"]`);
    for (const part of [rules, forced, print]) expect(part).toContain(`::highlight(newsgloss-${kind})`);
  }
});

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.5)', 0],
  ['color(srgb 1 1 1)', 1],
  ['lab(50 20 30)', 0.184],
  ['oklch(0.2 0.04 265)', 0.008],
])('the luminance of %s', (text, expected) => {
  expect(luminance(parseColour(text)!)).toBeCloseTo(expected);
});

test('a colour that cannot be read is null', () => {
  expect(parseColour('hwb(90 10% 20%)')).toBeNull();
  expect(parseColour('')).toBeNull();
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('a tint that the reader chose', () => {
  test.each(['#ffff00', '#003366', '#ff0000', '#808080', '#ffffff', '#000000'])('%s can be read', (tint) => {
    for (const ground of ['light', 'dark'] as const) {
      const colours = kindColours('place', ground, { place: tint });
      expect(contrast(colours.text, colours.tint)).toBeGreaterThan(3.9);
      expect(contrast(colours.line, colours.tint)).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
    }
  });

  test('is the tint on light pages, darker on dark ones, and leaves other kinds alone', () => {
    const own = { place: '#ffff00' };
    expect(kindColours('place', 'light', own).tint).toBe('#ffff00');
    expect(kindColours('place', 'dark', own).tint).toBe('#686912');
    expect(kindColours('person', 'light', own)).toEqual(kindColours('person', 'light', {}));
    expect(pageStyles('light', own)).toContain('background-color:#ffff00');
  });

  test.each(['#ff00', 'red', 'url(x)', '#ff0000;}', null])('is refused as %j', (text) => {
    expect(isHexColour(text)).toBe(false);
  });
});
