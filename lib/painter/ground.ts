import { plainly } from '../article/plainly.ts';
import type { Ground } from './kind-styles.ts';

/** The computed style of an element; comes in as a function, since it needs layout. */
export type StyleOf = (element: Element) => { backgroundColor: string; color: string };

/**
 * Is the text of an element on a light or on a dark ground? The first background that is not transparent, going up,
 * decides; where all are transparent, the colour of the text does (light text stands on a dark ground that an image or
 * a pseudo-element paints).
 */
export function groundBehind(element: Element, styleOf: StyleOf): Ground {
  for (let at: Element | null = element; at; at = plainly(at).parentElement) {
    const colour = parseColour(styleOf(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) > 0.4 ? 'light' : 'dark';
  }
  const text = parseColour(styleOf(element).color);
  return text && luminance(text) > 0.6 ? 'dark' : 'light';
}

/** Blocks that are looked at, spread over the article: each asks the browser for styles. */
const SAMPLED_BLOCKS = 12;

/** The ground of most of an article's text; a first block may stand on a picture or a coloured bar of its own. */
export function groundOfMost(
  blocks: readonly { element: Element; start: number; end: number }[],
  styleOf: StyleOf,
): Ground {
  const step = Math.max(1, Math.ceil(blocks.length / SAMPLED_BLOCKS));
  let dark = 0;
  let all = 0;
  for (let index = 0; index < blocks.length; index += step) {
    const { element, start, end } = blocks[index];
    all += end - start;
    if (groundBehind(element, styleOf) === 'dark') dark += end - start;
  }
  return dark * 2 > all ? 'dark' : 'light';
}

/** Channels 0 to 255, alpha 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/**
 * Computed colours are `rgb()`, `rgba()`, `color(srgb …)`, or one of CSS's lightness spaces, `lab()`, `lch()`,
 * `oklab()` and `oklch()`: of those the grey of the same lightness is given, near enough for the ground. Others give
 * null.
 */
export function parseColour(text: string): Colour | null {
  const numbers = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  if (numbers.length < 3) return null;
  if (text.startsWith('color(srgb ')) {
    const [red, green, blue, alpha = 1] = numbers;
    return { red: red * 255, green: green * 255, blue: blue * 255, alpha };
  }
  const space = /^(ok)?l(?:ab|ch)\(/.exec(text);
  if (space) return greyOf(space[1] ? numbers[0] ** 3 : ((numbers[0] + 16) / 116) ** 3, numbers[3] ?? 1);
  if (!text.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = numbers;
  return { red, green, blue, alpha };
}

/** The grey of a relative luminance, 0 to 1. */
function greyOf(relative: number, alpha: number): Colour {
  const part = relative <= 0.0031308 ? relative * 12.92 : 1.055 * relative ** (1 / 2.4) - 0.055;
  const value = Math.min(1, Math.max(0, part)) * 255;
  return { red: value, green: value, blue: value, alpha };
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
