import type { DateWords } from '../date-words.ts';

/** Turkish months, with their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  ocak: 1,
  şubat: 2,
  mart: 3,
  nisan: 4,
  mayıs: 5,
  haziran: 6,
  temmuz: 7,
  ağustos: 8,
  eylül: 9,
  ekim: 10,
  kasım: 11,
  aralık: 12,
};

/** Turkish words of absolute dates; the classes are those of the rules in `timeline/`. */
export const dates: DateWords = {
  capitalised: true,
  numericOrder: 'dmy',
  ambiguous: ['ocak', 'mart', 'ekim', 'pazar'],
  leadIn: [],
  nameAfterWeekday: [],
  nameBeforeWeekday: [],
  classes: {
    month: MONTHS,
    relativeDay: { dün: -1, bugün: 0, yarın: 1 },
    weekday: { pazartesi: 1, salı: 2, çarşamba: 3, perşembe: 4, cuma: 5, cumartesi: 6, pazar: 7 },
  },
};
