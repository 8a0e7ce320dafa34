import type { FigureWords } from '../lib/digest/figures/format-figure.ts';
import { t } from './text.ts';

/** The phrases around an amount in the browser's language. */
export function figureWords(): FigureWords {
  return {
    about: (amount) => t('figure.about', [amount]),
    under: (amount) => t('figure.under', [amount]),
    over: (amount) => t('figure.over', [amount]),
    range: (from, to) => t('figure.range', [from, to]),
    per: (amount, per) => t('figure.per', [amount, per]),
  };
}
