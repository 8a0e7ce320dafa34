import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analysis/language/tokenize.ts';
import { mainClause } from '../../../../lib/analysis/summary/phrases/clauses.ts';

/** The sentence from where its main clause starts. */
function mainOf(sentence: string): string {
  const tokens = tokenize(sentence);
  return sentence.slice(tokens[mainClause(tokens)?.from ?? 0].start);
}

describe('mainClause', () => {
  it.each([
    'While Lund, the independent member for Brell, has won ten boats, | the harbour office has asked for more.',
    'As Lund, who leads the council, left the hall, | the guests stood up.',
    'When Lund, 40, resigned, | the council split.',
    'Though the fair is held in the northern, wind-swept town of Brell, | the guests landed in Oru.',
    'In its yearly letter, | likely guests of the ferry -- sailors, cooks, bakers -- were asked to wait.',
    'According to the letter (Lund, 2020), | the river rose.',
    'After the song “Come Home,” | the band left the stage.',
    'Citing the letter, | the band left the stage.',
    'Unfortunately, | the river rose.',
    'Ever since Ida Lund became mayor of Brell, | the river has risen.',
    'After the vote, | Ida Lund, the mayor, has resigned.',
  ])('starts behind the comma that closes the adjunct: %s', (marked) => {
    const [opening, rest] = marked.split('| ');
    expect(mainOf(opening + rest)).toBe(rest);
  });

  it.each([
    'Family members of Lund, who died in May, have sued the city.',
    'Likely guests, among them Lund, have left.',
    'Emily Lund, the mayor, has left the hall.',
    'Wyoming, among the last to vote, has sued the city.',
  ])('starts with the sentence where a noun phrase opens it: %s', (sentence) => {
    expect(mainOf(sentence)).toBe(sentence);
  });

  it.each([
    'But | that quay is a matter of dispute in Brell, where a plan to widen it is being read as a threat.',
    'So | the harbour master Ida Lund stopped her speech, packed her bag and moved to the last row.',
    'But | the mayor, who left early, has signed the letter.',
    'Yet, | the mayor has signed the letter.',
    'But in Brell, | the mayor has signed the letter.',
    'So far, | nine boats have left.',
  ])('starts behind a word that joins the sentence to the one before, and not behind a later comma: %s', (marked) => {
    const [opening, rest] = marked.split('| ');
    expect(mainOf(opening + rest)).toBe(rest);
  });

  it.each([
    'LUND: | The ferry sank.',
    'A: | The ferry sank.',
    'IDA LUND-HOLT, BYLINE: | The ferry sank.',
    'GUEST #2: | The ferry sank.',
  ])('starts behind the label of who speaks: %s', (marked) => {
    const [label, rest] = marked.split('| ');
    expect(mainOf(label + rest)).toBe(rest);
  });
});
