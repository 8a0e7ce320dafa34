import { lineOnSurface, type OwnColours } from '../../lib/painter/kind-colours.ts';
import { KIND_STYLES } from '../../lib/painter/kind-styles.ts';

/** Draws the kinds in the colours that the reader chose for highlights; kinds without one keep those of the theme. */
export function applyColours(root: HTMLElement, own: OwnColours): void {
  for (const { kind } of KIND_STYLES) {
    const [light, dark] = (['light', 'dark'] as const).map((ground) => lineOnSurface(kind, ground, own));
    if (own[kind]) root.style.setProperty(`--${kind}`, `light-dark(${light}, ${dark})`);
    else root.style.removeProperty(`--${kind}`);
  }
}
