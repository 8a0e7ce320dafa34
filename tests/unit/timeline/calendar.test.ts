import { expect, test } from 'vitest';
import { daysBetween, firstDayOf, formatDay, periodOf, readDay } from '../../../lib/analysis/timeline/calendar.ts';

test.each([
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2024-02-29T06:00', '2024-02-29', '2024-02-29'],
  ['2024-W10', '2024-03-04', '2024-03-10'],
  ['2024-W10-WE', '2024-03-09', '2024-03-10'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-Q4', '2023-10-01', '2023-12-31'],
  ['2023-H2', '2023-07-01', '2023-12-31'],
  ['2023-SP', '2023-03-01', '2023-05-31'],
  ['2023-WI', '2023-12-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['199', '1990-01-01', '1999-12-31'],
  ['19', '1900-01-01', '1999-12-31'],
])('%s lasts from %s to %s', (value, first, last) => {
  const period = periodOf(value);
  const written = [period?.first, period?.last].map((day) => day && formatDay(day.year, day.month, day.day));
  expect(written).toEqual([first, last]);
  expect(firstDayOf(value)).toEqual(readDay(first));
});

test.each([
  'PAST_REF',
  'XXXX-05-01',
  'XXXX-WXX-2',
  'P3Y',
  'T19:15',
  '2024-13',
  '2024-Q5',
  '2024-W00',
  '2024-W54',
  '2023-02-31',
  '1',
  '',
])('%s is no stretch of the calendar', (value) => {
  expect(periodOf(value)).toBeNull();
  expect(firstDayOf(value)).toBeNull();
});

test('days are counted across months, and back', () => {
  const [from, to] = [readDay('2024-02-28'), readDay('2024-03-01T23:59:00-08:00')];
  if (!from || !to) throw new Error('no days');
  expect(daysBetween(from, to)).toBe(2);
  expect(daysBetween(to, from)).toBe(-2);
});
