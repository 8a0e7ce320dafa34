import type { DateWords } from '../date-words.ts';

/** French months, with their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  février: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  août: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
};

/** French words of absolute dates; the classes are those of the rules in `timeline/`. */
export const dates: DateWords = {
  capitalised: false,
  numericOrder: 'dmy',
  ambiguous: ['mars'],
  leadIn: ['avant', 'de', 'depuis', 'dès', 'en', 'fin', 'début', 'jusqu’en', "jusqu'en"],
  nameAfterWeekday: [],
  nameBeforeWeekday: [],
  classes: {
    month: MONTHS,
    ordinalWord: { '1er': 1 },
    relativeDay: { "aujourd'hui": 0, hier: -1, demain: 1, 'avant-hier': -2, 'après-demain': 2 },
    weekday: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  },
};
