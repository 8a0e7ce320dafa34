import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../../lib/analysis/summary/view-article.ts';
import { actorOf, articleOf, dateOf, NOTHING } from './article.ts';

const NEXT = 'The council of Brell closed the harbour bridge.';

/** The first words of the sentences that the questions read. */
function readOf(...paragraphs: string[]): string[] {
  return viewArticle(articleOf('Bridge closes', ...paragraphs), NOTHING).sentences.map(({ sentence }) =>
    sentence.tokens
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  );
}

describe('viewArticle', () => {
  it.each([
    'By the end of the year the council had closed nine bridges.',
    'By closing the bridge the council has saved nine million euros.',
    'By Monday evening the builders had left the island.',
    'By Monday Brandt had closed nine bridges of the town.',
    'By March Norland had lost two of its bridges.',
    'By Lund and two other towns the river runs dry.',
  ])('reads a sentence that opens with "by": %s', (sentence) => {
    expect(readOf(sentence, NEXT)).toHaveLength(2);
  });

  it.each([
    'By Ann Berg in Brell and Ida Lund at the harbour',
    'BY ANN BERG, Harbour correspondent of the paper',
    'By: Ann Berg, Ida Lund and others of the paper',
    'Tested by: Ann Berg in the harbour of Brell, Lund',
    'Words by Ann Berg, who lives near the bridge.',
  ])('leaves out a line that says who wrote: %s', (line) => {
    expect(readOf(line, NEXT)).toEqual(['The council']);
  });

  it('leaves out a question that ends with a full stop', () => {
    expect(readOf('So why would the council close the bridge.', NEXT)).toEqual(['The council']);
  });

  it.each([
    'Nine Quiet Bridges: A Walk Along the Harbour in…',
    'This letter is part of a series with the Brell Post.',
    'This article has been adapted from the one in the Brell Post.',
    'Ida Berg contributed to this report from Brell.',
  ])('leaves out what the page says of its articles: %s', (line) => {
    expect(readOf(line, NEXT)).toEqual(['The council']);
  });

  it.each([
    ['the headline', 'Council of Brell shuts “Bridge”; ferry to run at night.'],
    ['its parts', 'Council of Brell shuts bridge.\nFerry to run at night.'],
  ])('leaves out %s above the text', (_, repeated) => {
    const title = 'Council of Brell shuts bridge; Ferry to run at night';
    const { sentences } = viewArticle(articleOf(title, repeated, NEXT), NOTHING);
    expect(sentences.map(({ sentence }) => sentence.tokens[0].text)).toEqual(['The']);
  });

  it('reads a sentence that has the headline and more', () => {
    const title = 'Council of Brell shuts bridge';
    expect(viewArticle(articleOf(title, `${title} at night.`, NEXT), NOTHING).sentences).toHaveLength(2);
  });

  it('takes nothing that was found in a caption for a part of the sentence behind it', () => {
    const caption = 'Guests of Ida Lund at the pier on 3 March Getty Images';
    const text = articleOf('Ferry sinks', `${caption} The ferry sank in the bay of Brell.`);
    const lund = actorOf(text, 'person', 0.5, 'Ida Lund');
    const brell = actorOf(text, 'place', 0.5, 'Brell');
    const { sentences } = viewArticle(text, {
      ...NOTHING,
      actors: [lund, brell],
      timeline: [dateOf(text, '3 March', '2024-03-03')],
    });
    expect(sentences).toHaveLength(1);
    expect(sentences[0].actors).toEqual([brell]);
    expect(sentences[0].people).toEqual([]);
    expect(sentences[0].dates).toEqual([]);
  });
});
