import { expect, test } from 'vitest';
import { EXPORT_FORMATS, forClipboard } from '../../../lib/export/export-page.ts';
import { SAMPLE_PAGE } from '../../../tools/panel/sample-page.ts';
import { manyQuotes } from '../../many-quotes.ts';
import { LABELS } from './labels.ts';

const quotes = manyQuotes(20);
const source = { annotation: { ...SAMPLE_PAGE.annotation, quotes }, related: [], clutter: [], wikipedia: [] };

const copied = (format: (typeof EXPORT_FORMATS)[number], part: string | null): number =>
  (forClipboard(source, { format, labels: LABELS, locale: 'en', part }).text.match(/pump number/g) ?? []).length;

test.each(EXPORT_FORMATS)('a line that the panel folds away goes out only when it is asked for: %s', (format) => {
  expect(copied(format, null)).toBe(12);
  expect(copied(format, 'quotes')).toBe(12);
  expect(copied(format, 'quotes/19')).toBe(1);
});
