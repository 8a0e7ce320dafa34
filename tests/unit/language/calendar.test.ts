import { describe, expect, it, test } from 'vitest';
import { MONTHS as ARABIC } from '../../../lib/analysis/language/ar/dates.ts';
import { figures as arabicFigures } from '../../../lib/analysis/language/ar/figures.ts';
import { CALENDAR_WORDS } from '../../../lib/analysis/language/calendar-words.ts';
import { MONTHS as GERMAN } from '../../../lib/analysis/language/de/dates.ts';
import * as english from '../../../lib/analysis/language/en/calendar.ts';
import { dates } from '../../../lib/analysis/language/en/dates.ts';
import { figures } from '../../../lib/analysis/language/en/figures.ts';
import { MONTHS as SPANISH } from '../../../lib/analysis/language/es/dates.ts';
import { MONTHS as FRENCH } from '../../../lib/analysis/language/fr/dates.ts';
import { MONTHS as TURKISH } from '../../../lib/analysis/language/tr/dates.ts';

const {
  TIME_UNITS,
  TIME_ZONES,
  MONTHS,
  MONTH_ABBREVIATIONS,
  MONTH_NAME,
  PERIOD_NAME,
  SEASONS,
  WEEKDAYS,
  WEEKDAY_ABBREVIATIONS,
} = english;

describe('the calendar', () => {
  it.each(Object.entries({ ARABIC, FRENCH, GERMAN, MONTHS, SPANISH, TURKISH }))('%s has twelve months', (_, months) => {
    expect(new Set(Object.values(months))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
  });

  it('cuts names short by their first letters', () => {
    for (const [short, number] of Object.entries(MONTH_ABBREVIATIONS))
      expect(Object.keys(MONTHS)[number - 1].startsWith(short)).toBe(true);
    for (const [short, number] of Object.entries(WEEKDAY_ABBREVIATIONS))
      expect(Object.keys(WEEKDAYS)[number - 1].startsWith(short)).toBe(true);
  });

  it('writes names as the text does', () => {
    expect('May').toMatch(new RegExp(`^(?:${MONTH_NAME})$`));
    expect('weekend').toMatch(new RegExp(`^(?:${PERIOD_NAME})$`));
  });
});

test('dates and figures know every name', () => {
  expect(dates.classes.month).toMatchObject({ ...MONTHS, 'sept.': 9 });
  expect(dates.classes.weekday).toMatchObject({ ...WEEKDAYS, 'tues.': 2 });
  expect(dates.classes.weekdays?.sundays).toBe(7);
  for (const name of Object.keys(MONTHS)) expect(figures.months).toContain(name);
  for (const name of Object.keys(SEASONS)) expect(figures.beforeYear).toContain(name);
  expect(arabicFigures.months).toContain('تشرين');
});

describe('words that are no actors', () => {
  it.each(['monday', 'sept', 'januar', 'sonnabend', 'vrijdag', 'mei'])('%s is one', (word) => {
    expect(CALENDAR_WORDS).toContain(word);
  });

  it.each(['mar', 'jun', 'summer', 'sun'])('%s may be a name', (word) => {
    expect(CALENDAR_WORDS).not.toContain(word);
  });
});

test('units and zones of time', () => {
  for (const unit of ['century', 'centuries', 'moment', 'years']) expect(TIME_UNITS).toContain(unit);
  expect([...TIME_ZONES]).toEqual([...TIME_ZONES].sort());
  for (const zone of TIME_ZONES) expect(figures.clock).toContain(zone);
  expect(dates.classes.zone).toMatchObject({ utc: 1, 'local time': 1 });
});
