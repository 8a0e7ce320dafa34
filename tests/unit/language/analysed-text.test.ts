import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../lib/analysis/language/analysed-text.ts';
import { articleFromText } from '../../../tools/annotate/article-from-text.ts';

const GERMAN =
  'Die Ministerin sagte am Dienstag, dass die Brücke gesperrt ist und nicht vor dem Frühling für den Verkehr geöffnet wird.';

describe('the language of a text', () => {
  it.each([
    ['what the words show, whatever the page declares', GERMAN, 'en-US', 'de'],
    ['what the page declares, where the words show nothing', 'Oslo, 14 May.', 'nb', 'nb'],
    ['what the page declares, where its words are not known', GERMAN, 'lb', 'lb'],
    ['English for a short text without a declaration', 'Bridge closed', 'und', 'en'],
  ])('is %s', (_, text, declared, language) => {
    expect(analyseText({ ...articleFromText(text), language: declared }).language).toBe(language);
  });
});
