import type { DateWords } from '../date-words.ts';

/** Spanish months, with their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
  setiembre: 9,
};

/** Spanish words of absolute dates; the classes are those of the rules in `timeline/`. */
export const dates: DateWords = {
  capitalised: false,
  numericOrder: 'dmy',
  ambiguous: [],
  leadIn: ['de', 'desde', 'en', 'hasta', 'hacia'],
  nameAfterWeekday: [],
  nameBeforeWeekday: [],
  classes: {
    month: MONTHS,
    of: { de: 1, del: 1 },
    relativeDay: { ayer: -1, hoy: 0, anteayer: -2 },
    weekday: { lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6, domingo: 7 },
  },
};
