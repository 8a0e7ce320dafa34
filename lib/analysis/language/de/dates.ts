import type { DateWords } from '../date-words.ts';

/** German months, with their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  februar: 2,
  märz: 3,
  april: 4,
  mai: 5,
  juni: 6,
  juli: 7,
  august: 8,
  september: 9,
  oktober: 10,
  november: 11,
  dezember: 12,
  jänner: 1,
};

/** German weekdays, with their numbers of ISO 8601. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonntag: 7,
  sonnabend: 6,
};

/** German words of absolute dates; the classes are those of the rules in `timeline/`. */
export const dates: DateWords = {
  capitalised: true,
  numericOrder: 'dmy',
  ambiguous: [],
  leadIn: ['am', 'bis', 'für', 'im', 'seit', 'vom', 'von', 'zum', 'anfang', 'ende', 'mitte'],
  nameAfterWeekday: [],
  nameBeforeWeekday: [],
  classes: {
    month: MONTHS,
    of: { '.': 1 },
    relativeDay: { gestern: -1, heute: 0, vorgestern: -2, übermorgen: 2 },
    weekday: WEEKDAYS,
  },
};
