import { describe, expect, it } from 'vitest';
import { withoutCaptions } from '../../../../lib/analysis/summary/sentences/captions.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { articleOf, NOTHING } from '../article.ts';

/** What is left of the text's first sentence. */
function restOf(sentence: string): string | null {
  const text = articleOf('Ferry sinks', sentence);
  const rest = withoutCaptions(text.sentences[0]);
  return rest && text.article.text.slice(rest.start, rest.end);
}

describe('withoutCaptions', () => {
  it.each([
    ['A ferry in the bay Getty Images The ferry sank on Monday.', 'The ferry sank on Monday.'],
    ['A ferry in the bay Getty 2/9 Guests on deck EPA The ferry sank on Monday.', 'The ferry sank on Monday.'],
    ['A ferry in the bay (Photo: Ida Lund, PA) The ferry sank on Monday.', 'The ferry sank on Monday.'],
    ['A ferry in the bay AFP/Getty The ferry sank on Monday.', 'The ferry sank on Monday.'],
    ['(Photo: Getty Images) “The ferry sank,” said Ida Lund.', '“The ferry sank,” said Ida Lund.'],
  ])('leaves what stands behind the last credit: %s', (sentence, rest) => {
    expect(restOf(sentence)).toBe(rest);
  });

  it.each([
    'EPA 9 A ferry in the bay The ferry sank on Monday.',
    'SWNS * PA Ida Lund survived the wreck of the ferry “We swam,” she said.',
    'GETTY A ferry lies in the bay The ferry sank on Monday.',
    '1/9 A ferry in the bay where many guests swim.',
    'A ferry in the bay Reuters 2/9 Guests stand on the deck of the ferry.',
  ])('leaves nothing of a caption behind a credit: %s', (sentence) => {
    expect(restOf(sentence)).toBeNull();
  });

  it.each([
    'A ferry sank on Monday, the chief of police told Reuters.',
    'Reuters House has a new host on Monday.',
    'The mayor sued Getty over a picture of the ferry.',
    '9 guests of the ferry swam to the shore.',
    'The AP Monday said that the ferry sank.',
  ])('leaves a sentence that only names a house or a number: %s', (sentence) => {
    expect(restOf(sentence)).toBe(sentence);
  });

  it('keeps captions out of what the questions read', () => {
    const body = 'A ferry lies in the bay of Brell Getty Images 2 The ferry sank with ten people.';
    const { sentences } = viewArticle(articleOf('Ferry sinks', body, 'Divers look for the ferry today.'), NOTHING);
    expect(sentences.map(({ sentence }) => sentence.tokens[0].text)).toEqual(['Divers']);
  });
});
