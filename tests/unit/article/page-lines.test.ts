import { expect, it } from 'vitest';
import { CREDIT_PHRASES } from '../../../lib/article/credit-phrases.ts';
import { withoutPageLines } from '../../../lib/article/page-lines.ts';
import type { TextBlock } from '../../../lib/article/page-tree.ts';
import { normalisePhrase } from '../../../lib/article/phrases.ts';
import { textBlock } from './text-blocks.ts';

const STORY = Array.from({ length: 6 }, (_, i) => textBlock(`Sentence ${i} tells how the pier was built.`));

const isKept = (block: TextBlock, at = STORY.length) =>
  withoutPageLines([...STORY.slice(0, at), block, ...STORY.slice(at)]).includes(block);

it.each(Object.entries(CREDIT_PHRASES))('phrases of %s are sorted, unique and in normal form', (_, phrases) => {
  expect([...phrases]).toEqual([...new Set(phrases)].sort());
  for (const phrase of phrases) expect(normalisePhrase(phrase)).toBe(phrase);
});

it.each([
  'Additional reporting by Ann Example',
  '(Reporting by Bo Sample; Editing by Cy Model)',
  'Staff writers Ann Example in Velden and Bo Sample in Oosthuizen contributed to this report.',
  'Dieser Artikel ist zuerst im „Hafenblatt“ erschienen.',
  'Avec AFP',
  'First published on 4 May 2021 in the Harbour Weekly',
  'Translated from the Dutch by Cy Model',
  'Mit Material der Nachrichtenagentur dpa',
  '(dpa)',
])('%s is a credit at the end, and text before', (text) => {
  expect(isKept(textBlock(text))).toBe(false);
  expect(isKept(textBlock(text), 1)).toBe(true);
});

it.each([
  'Photo: Ann Example',
  'Our Standards: The Harbour Principles.',
  'Quelle: Stadtarchiv Velden',
  '***',
  '◇',
  'Il vous reste 40.5% de cet article à lire. La suite est réservée aux abonnés.',
  '5 min read',
  'Lesezeit: 3 Minuten',
])('%s is no part of the story', (text) => {
  expect(isKept(textBlock(text), 3)).toBe(false);
});

it.each([
  'Photographs: a history of the pier in forty pictures, shown for the first time.',
  'Il vous reste deux jours pour voir le phare.',
  'Sources said that the pier would close.',
  'Sources:',
  'Our standards have slipped, the engineer said, and nobody saw the cracks.',
  'Reporting by the harbour weekly prompted the inquiry into the pier.',
  'Translated from the old tongue, the name of the pier means stone.',
  'First published on the island in 1911, the plan of the pier was thought lost.',
  'With reporting by night banned, the harbour weekly sent nobody to the pier.',
  'Edited by her daughter, the letters of the engineer show her doubts.',
  '“Reporting by night is hard,” she said.',
  'The reporters contributed to this report for years, and nobody noticed until the pier fell.',
  'The ferry took 5 min and read like a timetable.',
])('%s stays', (text) => {
  expect(isKept(textBlock(text))).toBe(true);
});

it('captions and text for screen readers are no part of the story', () => {
  expect(isKept(textBlock('The pier in 1911.', { around: 'figcaption' }))).toBe(false);
  expect(isKept(textBlock('Article content', { hint: 'visually-hidden' }))).toBe(false);
  expect(isKept(textBlock('The pier was never hidden.', { hint: 'not-hidden' }))).toBe(true);
});

it('a date that is named as one is left out at the start only', () => {
  const date = textBlock('Tuesday, 4 May 2021, 10:20', { hint: 'article-date' });
  expect(isKept(date, 1)).toBe(false);
  expect(isKept(date, 5)).toBe(true);
  expect(isKept(textBlock('The pier of 2021', { hint: 'lead' }), 1)).toBe(true);
  expect(isKept(textBlock('The pier opened in 1974 and never closed.', { hint: 'post-info' }), 1)).toBe(true);
});

it('a heading with a colon is no credit', () => {
  expect(isKept(textBlock('Credit: banks close their doors to builders', { tag: 'h2' }), 3)).toBe(true);
});
