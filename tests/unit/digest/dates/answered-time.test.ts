import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../../../lib/contract.ts';
import { answeredTime } from '../../../../lib/digest/dates/answered-time.ts';

const entry = (start: number, text: string, value: string, type: TimelineEntry['type'] = 'date'): TimelineEntry => ({
  start,
  end: start + text.length,
  text,
  value,
  type,
  event: null,
});
const passage = (text: string) => ({ start: 10, end: 10 + text.length, text });

test.each([
  ['on Sunday', [entry(13, 'Sunday', '2023-06-04')], '2023-06-04'],
  ['last week', [entry(10, 'last week', '2023-W22')], '2023-W22'],
  ['Friday morning', [entry(10, 'Friday morning', '2023-06-02TMO', 'time')], '2023-06-02TMO'],
  ['on June 4', [entry(13, 'June 4', '2023-06-04')], null],
  ['for days', [entry(14, 'days', 'PXD', 'duration')], null],
  ['now', [entry(10, 'now', 'PRESENT_REF')], null],
  ['on Sunday', [entry(80, 'Sunday', '2023-06-04')], null],
  ['Friday and Sunday', [entry(10, 'Friday', '2023-06-02'), entry(21, 'Sunday', '2023-06-04')], null],
])('%s', (text, timeline, value) => {
  expect(answeredTime(passage(text), { timeline })).toBe(value);
});
