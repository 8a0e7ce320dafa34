import { describe, expect, it } from 'vitest';
import { rawSalience, salienceFrame } from '../../../lib/analysis/actors/salience.ts';
import { markedText } from './marked-text.ts';

/** Salience of each marked name by itself. */
function salienceOf(marked: string, title = ''): Record<string, number> {
  const { text, mentions } = markedText(marked, title);
  const frame = salienceFrame(text);
  return Object.fromEntries(mentions.map((mention) => [mention.text, rawSalience(frame, [mention])]));
}

describe('rawSalience', () => {
  const far = 'It rained.\n\nIt snowed.\n\n';

  it('weighs headline, lead and the head of a sentence', () => {
    const { Holt, Rao, Berg, Voss } = salienceOf(
      `Then [PER Rao] left.\n\nIt rained.\n\nThen [PER Holt] left, and [PER Voss] too. [PER Berg] sang.`,
      'Holt leaves',
    );
    expect(Holt).toBeGreaterThan(Rao);
    expect(Rao).toBeGreaterThan(Berg);
    expect(Berg).toBeGreaterThan(Voss);
  });

  it('weighs a name in quotation marks less', () => {
    const { Holt, Rao } = salienceOf(`${far}She said: “We saw [PER Holt] there.” They met [PER Rao] there.`);
    expect(Holt).toBeLessThan(Rao);
  });
});
