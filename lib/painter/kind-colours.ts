import { type Colour, luminance } from './ground.ts';
import { type Ground, KIND_STYLES, TEXT_COLOUR } from './kind-styles.ts';
import type { HighlightKind } from './plan.ts';

/** Tints that a reader chose, by kind: "#rrggbb". A kind without one has ours. */
export type OwnColours = Partial<Record<HighlightKind, string>>;

/** What a highlight is drawn with; each "#rrggbb". */
interface KindColours {
  text: string;
  tint: string;
  line: string;
}

/** Least contrast of text, and of a line that tells kinds apart: WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
export const LEAST_TEXT_CONTRAST = 4.5;
export const LEAST_LINE_CONTRAST = 3;

/** How much of a chosen tint is left on a dark ground, where the whole of it would shine. */
const SHARE_ON_DARK = 0.35;
const DARK_BASE = '#16181c';

/** Is this "#rrggbb", as a colour field gives it? */
export function isHexColour(text: unknown): text is string {
  return typeof text === 'string' && /^#[\da-f]{6}$/i.test(text);
}

/**
 * The colours of a kind on a ground: ours, or those made of the reader's tint, with the text colour that can be read
 * better on it and a line that stands out from it.
 */
export function kindColours(kind: HighlightKind, ground: Ground, own: OwnColours): KindColours {
  const chosen = own[kind];
  if (!chosen) {
    const style = KIND_STYLES.find((one) => one.kind === kind)!;
    return { text: TEXT_COLOUR[ground], tint: style[ground].ground, line: style[ground].line };
  }
  const tint = ground === 'light' ? chosen : mix(chosen, DARK_BASE, SHARE_ON_DARK);
  const [text] = [TEXT_COLOUR.light, TEXT_COLOUR.dark].sort((a, b) => contrast(b, tint) - contrast(a, tint));
  return { text, tint, line: lineOn(tint, text) };
}

/** Grounds of the panel and of the cards. */
export const SURFACE: Record<Ground, string> = { light: '#ffffff', dark: '#1d1e21' };

/**
 * The line of a kind for the panel and the cards: where it would be lost on their own ground, as near to it as stands
 * out there.
 */
export function lineOnSurface(kind: HighlightKind, ground: Ground, own: OwnColours): string {
  const { line } = kindColours(kind, ground, own);
  return contrast(line, SURFACE[ground]) >= LEAST_LINE_CONTRAST
    ? line
    : lineOn(line, TEXT_COLOUR[ground], SURFACE[ground]);
}

/** The colour nearest to the tint, on the way to the text's, that stands out from the ground. */
function lineOn(tint: string, text: string, ground = tint): string {
  for (let share = 0.8; share > 0; share -= 0.1) {
    const line = mix(tint, text, share);
    if (contrast(line, ground) >= LEAST_LINE_CONTRAST) return line;
  }
  return text;
}

/** Contrast ratio of two "#rrggbb" colours, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [one, other].map((hex) => luminance(fromHex(hex))).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` (0 to 1) of the first colour, the rest of the second. */
function mix(first: string, second: string, share: number): string {
  const [a, b] = [fromHex(first), fromHex(second)];
  const channels = (['red', 'green', 'blue'] as const).map((name) =>
    Math.round(a[name] * share + b[name] * (1 - share)),
  );
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function fromHex(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { red, green, blue, alpha: 1 };
}
