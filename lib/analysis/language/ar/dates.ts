import type { DateWords } from '../date-words.ts';

/** Arabic months, with their numbers. */
export const MONTHS: Readonly<Record<string, number>> = {
  يناير: 1,
  'كانون الثاني': 1,
  فبراير: 2,
  شباط: 2,
  مارس: 3,
  آذار: 3,
  أبريل: 4,
  إبريل: 4,
  نيسان: 4,
  مايو: 5,
  أيار: 5,
  يونيو: 6,
  حزيران: 6,
  يوليو: 7,
  تموز: 7,
  أغسطس: 8,
  آب: 8,
  سبتمبر: 9,
  أيلول: 9,
  أكتوبر: 10,
  'تشرين الأول': 10,
  نوفمبر: 11,
  'تشرين الثاني': 11,
  ديسمبر: 12,
  'كانون الأول': 12,
};

/** Arabic words of absolute dates; the classes are those of the rules in `timeline/`. */
export const dates: DateWords = {
  capitalised: false,
  numericOrder: 'dmy',
  ambiguous: ['مارس', 'آب', 'السبت', 'مايو'],
  leadIn: ['في', 'منذ', 'عام', 'سنة', 'حتى', 'شهر', 'العام'],
  nameAfterWeekday: [],
  nameBeforeWeekday: [],
  classes: {
    month: MONTHS,
    relativeDay: { أمس: -1, اليوم: 0, غدا: 1, غداً: 1 },
    weekday: { الاثنين: 1, الإثنين: 1, الثلاثاء: 2, الأربعاء: 3, الخميس: 4, الجمعة: 5, السبت: 6, الأحد: 7 },
  },
};
