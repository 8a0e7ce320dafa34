import type { TimeWords } from '../lib/digest/dates/format-date.ts';
import { t } from './text.ts';

/** The phrases for weeks, seasons and parts of years in the browser's language. */
export function timeWords(): TimeWords {
  return {
    week: (monday) => t('time.week', [monday]),
    weekend: (days) => t('time.weekend', [days]),
    seasons: {
      SP: (year) => t('time.spring', [year]),
      SU: (year) => t('time.summer', [year]),
      FA: (year) => t('time.autumn', [year]),
      WI: (year) => t('time.winter', [year]),
    },
    halves: {
      H1: (year) => t('time.firstHalf', [year]),
      H2: (year) => t('time.secondHalf', [year]),
    },
    quarter: (number, year) => t('time.quarter', [number, year]),
  };
}
