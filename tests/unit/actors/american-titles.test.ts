import { describe, expect, it } from 'vitest';
import { seatAfter, writtenOut } from '../../../lib/analysis/actors/american-titles.ts';

describe('seatAfter', () => {
  it.each([
    ['Sen.', ' (D., Ohio) left', '(D., Ohio)'],
    ['U.S. Rep.', ' (R-Ohio) left', '(R-Ohio)'],
    ['Sen.', ' (N.Y.) left', '(N.Y.)'],
    ['Sen.', ', R-N.Y., left', '(R-N.Y.)'],
    ['Sen.', ', R-Ohio. He left', '(R-Ohio)'],
    ['Sen.', ' (who left early) spoke', null],
    ['Sen.', ', Ohio, left', null],
    ['Mayor', ' (D., Ohio) left', null],
  ])('%s …%s', (title, after, seat) => {
    expect(seatAfter(title, after)).toBe(seat);
  });
});

describe('writtenOut', () => {
  it.each([
    ['Gov.', 'Governor'],
    ['Sen. (R-Ohio)', 'Senator (R-Ohio)'],
    ['Rep. of Ohio', 'Representative of Ohio'],
    ['Ohio Gov.', 'Ohio Gov.'],
    ['Gov. General', 'Gov. General'],
  ])('%s', (role, whole) => {
    expect(writtenOut(role)).toBe(whole);
  });
});
