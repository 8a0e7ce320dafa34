import { describe, expect, test } from 'vitest';
import { cardStyles } from '../../../lib/card/card-styles.ts';
import { contrast, LEAST_LINE_CONTRAST, LEAST_TEXT_CONTRAST } from '../../../lib/painter/kind-colours.ts';
import { KIND_STYLES } from '../../../lib/painter/kind-styles.ts';

/** A colour of the card by its name, in six digits. */
function colour(styles: string, name: string): string {
  const [, hex = ''] = new RegExp(`--${name}:#([\\da-f]{3,6})\\b`).exec(styles) ?? [];
  return `#${hex.length === 3 ? hex.replace(/./g, '$&$&') : hex}`;
}

describe.each(['light', 'dark'] as const)('the card on a %s page', (ground) => {
  const styles = cardStyles(ground, {});

  test.each(['text', 'muted', 'accent'])('its %s colour can be read', (name) => {
    for (const behind of ['surface', 'hover']) {
      expect(contrast(colour(styles, name), colour(styles, behind))).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
    }
  });

  test.each(KIND_STYLES.map(({ kind }) => kind))('the line of a %s stands out', (kind) => {
    const [, line = ''] = new RegExp(`\\.kind-${kind}\\{--kind:(#[\\da-f]{6})`).exec(styles) ?? [];
    expect(contrast(line, colour(styles, 'surface'))).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
  });

  test.each(['#ffff00', '#101010', '#ffffff', '#707070'])('the line made of a chosen %s stands out', (tint) => {
    const own = cardStyles(ground, { place: tint });
    const [, line = ''] = /\.kind-place\{--kind:(#[\da-f]{6})/.exec(own) ?? [];
    expect(contrast(line, colour(own, 'surface'))).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
  });
});
