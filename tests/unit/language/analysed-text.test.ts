import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../lib/analysis/language/analysed-text.ts';
import { articleFromText } from '../../../tools/annotate/article-from-text.ts';

const GERMAN =
  'Die Ministerin sagte am Dienstag, dass die Brücke gesperrt ist und nicht vor dem Frühling für den Verkehr geöffnet wird.';

/** Made-up words of no language. */
const UNKNOWN = 'kuvela tsimba lo mphala, ne ruvo kagela. '.repeat(15);

describe('the language of a text', () => {
  it.each([
    ['what the words show, whatever the page declares', GERMAN, 'en-US', 'de'],
    ['what the page declares, where the words show nothing', 'Oslo, 14 May.', 'nb', 'nb'],
    ['what the page declares, where its words are not known', GERMAN, 'lb', 'lb'],
    ['none that the page declares, where a long text has none of its words', UNKNOWN, 'en-ZA', 'mis'],
    ['what the page declares, where a short text has none of its words', UNKNOWN.slice(0, 400), 'en', 'en'],
    ['what the page declares, where a long text has one of its words', `${UNKNOWN}the`, 'en', 'en'],
    ['not English for a long text without its words', UNKNOWN, 'und', 'mis'],
    ['what the page declares, where nobody knows its words', UNKNOWN, 'constructor', 'constructor'],
    ['English for a short text without a declaration', 'Bridge closed', 'und', 'en'],
  ])('is %s', (_, text, declared, language) => {
    expect(analyseText({ ...articleFromText(text), language: declared }).language).toBe(language);
  });
});
