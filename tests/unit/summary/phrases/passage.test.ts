import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analysis/language/tokenize.ts';
import { passageOf } from '../../../../lib/analysis/summary/phrases/passage.ts';

/** The passage of a whole sentence. */
function passageText(sentence: string): string | undefined {
  const tokens = tokenize(sentence);
  return passageOf(sentence, tokens, 0, tokens.length)?.text;
}

describe('passageOf', () => {
  it.each([
    [
      'single marks behind a stop',
      'Lund wrote: ‘The ferry wants to sail on.’',
      'Lund wrote: ‘The ferry wants to sail on.’',
    ],
    ['a stop and both marks', 'Lund wrote: “She said ‘why so soon?’”', 'Lund wrote: “She said ‘why so soon?’”'],
    ['an apostrophe in a title', 'The band played “Rowin’ Home to Brell.”', 'The band played “Rowin’ Home to Brell.”'],
    [
      'single marks within',
      '“I thought, ‘oh no, they’re late,’ ” Lund said.',
      '“I thought, ‘oh no, they’re late,’ ” Lund said',
    ],
    [
      'a second quotation',
      '"The ferry is slow," Lund said on "Meet the Captain."',
      '"The ferry is slow," Lund said on "Meet the Captain."',
    ],
  ])('keeps the marks of a quotation together: %s', (_, sentence, passage) => {
    expect(passageText(sentence)).toBe(passage);
  });

  it('leaves out a stop, and a mark that belongs to what came before', () => {
    expect(passageText('The ferries’ crews met the owners’.')).toBe('The ferries’ crews met the owners');
  });
});
