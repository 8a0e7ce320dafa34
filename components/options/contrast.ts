type Rgb = [number, number, number];

/** A colour as the browser computes it, "rgb(29, 79, 196)", 0..255 each; null for other forms. */
export function readRgb(computed: string): Rgb | null {
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(computed);
  return parts && [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0..1: WCAG 2.2, "relative luminance". */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** Contrast ratio of two opaque colours, 1..21: WCAG 2.2, "contrast ratio". */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Least contrast of text: WCAG 2.2, success criterion 1.4.3. */
export const LEAST_CONTRAST = 4.5;
