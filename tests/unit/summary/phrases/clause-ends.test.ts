import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/analysis/language/tokenize.ts';
import { attributionStart, clauseEnds } from '../../../../lib/analysis/summary/phrases/clause-ends.ts';
import { mainClause } from '../../../../lib/analysis/summary/phrases/clauses.ts';

/**
 * The sentence, without its stop, up to the attribution that closes it; its verb is "had", and `person` is named in it.
 */
function withoutSource(sentence: string, person = '', keepsClaims = true): string {
  const tokens = tokenize(sentence);
  const verb = tokens.findIndex(({ text }) => text === 'had');
  const start = sentence.indexOf(person);
  const people = person ? [{ start, end: start + person.length }] : [];
  const end = attributionStart(tokens, verb, tokens.length - 1, people, keepsClaims);
  return sentence.slice(0, tokens[end - 1].end);
}

/** The shorter versions of the sentence's clause. */
function shorter(sentence: string): string[] {
  const tokens = tokenize(sentence);
  const ends = clauseEnds(tokens, mainClause(tokens)?.verb ?? -1, tokens.length - 1);
  return ends.slice(0, -1).map((end) => sentence.slice(0, tokens[end - 1].end));
}

it.each([
  ['The council closed the bridge two weeks after a storm hit the town.', 'The council closed the bridge'],
  ['The council closed the bridge just a day before a storm hit the town.', 'The council closed the bridge'],
])('cuts off how long after or before it was: %s', (sentence, rest) => {
  expect(shorter(sentence)).toEqual([rest]);
});

it.each([
  'The two guards testified side by side before the city council of Brell about the storm.',
  'The mayor spoke for an hour before a Senate transport committee about the storm.',
])('does not cut off in whose presence it was: %s', (sentence) => {
  expect(shorter(sentence)).toEqual([]);
});

it.each([
  'The council now regards the old ferry as its last hope for the island.',
  'The mayor saw the storm as a warning to the town.',
  'The guards sealed both ends of the so-called dry bridge.',
  'The council is, in fact, asking for ten new boats.',
  'The firm agreed to pay $4 million in gold, $2 million of bonds, and 9 million new shares to buy the ferry.',
])('does not cut what belongs to the verb or the noun: %s', (sentence) => {
  expect(shorter(sentence)).toEqual([]);
});

it('cuts off what stands between commas only where the phrase does not go on behind it', () => {
  expect(shorter('The council restored the rights, including the vote, of nine convicts, who had left Brell.')).toEqual(
    ['The council restored the rights, including the vote, of nine convicts'],
  );
});

it('cuts off of what it is a part', () => {
  expect(shorter('The council freed nine guards, who ran the ferry, as part of a deal with the town.')).toEqual([
    'The council freed nine guards',
    'The council freed nine guards, who ran the ferry',
  ]);
});

it.each([
  'The mayor could close the old bridge as mayor of Brell, but only if the council agrees.',
  'The mayor will close the old bridge, while the boats wait, unless the council agrees.',
])('cuts off nothing before a condition: %s', (sentence) => {
  expect(shorter(sentence)).toEqual([]);
});

it('cuts off a clause that something ends, which is no condition', () => {
  expect(
    shorter('The two firms signed a contract, starting a long search that will last until the new ferry comes.'),
  ).toEqual(['The two firms signed a contract']);
});

it('cuts off what went on meanwhile', () => {
  expect(shorter('The council saw the old ferry as the storm hit the town.')).toEqual([
    'The council saw the old ferry',
  ]);
});

it('cuts off what came before, also where a body did it', () => {
  expect(shorter('The guards closed the old bridge before the council met.')).toEqual([
    'The guards closed the old bridge',
  ]);
});

describe('the attribution that closes a sentence', () => {
  const FACT = 'Nine houses had burned down';

  it.each([
    [', police said'],
    [', according to police'],
    [', according to police, who warned of more'],
    [' – police said'],
    [`, police said ${'at the quay '.repeat(7)}today`],
    [`, the ${'very '.repeat(9)}old police said`],
  ])('may be left out: %s', (source) => {
    expect(withoutSource(`${FACT}${source}.`)).toBe(FACT);
  });

  it('stays where a relative clause before it still wants its verb', () => {
    const sentence = 'The council had met a man whose book, according to the police, tells of the storm.';
    expect(withoutSource(sentence)).toBe(sentence.slice(0, -1));
  });

  it.each([
    ['of a source whose word is no fact', ', the rebels said'],
    ['of a study, whose finding is its own', ', according to a study'],
    ['of researchers', ', researchers said'],
    ['behind a dash that joins words', '—police said'],
    ['that goes on for long', `, police said ${'at the quay '.repeat(8)}today`],
    ['with its verb far behind', `, the ${'very '.repeat(10)}old police said`],
    ['of whom it is said', ', which police said was arson'],
    ['that something was said to', ', police were told'],
    ['with a denial', ', police said, as the owners denied it'],
    ['that is joined', ', and police said so'],
    ['that says something else', ', police said that it rained'],
  ])('stays: one %s', (_, source) => {
    expect(withoutSource(`${FACT}${source}.`)).toBe(FACT + source);
  });

  it('stays where a person is named', () => {
    expect(withoutSource(`${FACT}, police chief Lund said.`)).toBe(FACT);
    expect(withoutSource(`${FACT}, police chief Lund said.`, 'Lund')).toBe(`${FACT}, police chief Lund said`);
  });

  it('may be left out of a phrase that is no claim, whoever says it', () => {
    expect(withoutSource(`${FACT}, the rebels said.`, '', false)).toBe(FACT);
  });

  it('may be left out behind a quotation', () => {
    expect(withoutSource(`“${FACT},” police said.`)).toBe(`“${FACT}`);
  });
});

describe('the ends of shorter versions', () => {
  const CLAUSE = 'The council closed the harbour bridge';

  it.each([
    ['before what is told beside it', ', which guests had used.'],
    ['before a clause of a reason', ' because guests had used it.'],
    ['before "in part"', ' in part because guests had used it.'],
    ['before words that lean on what comes', ' shortly before guests had used it.'],
    ['before a further clause', '; guests had used it.'],
    ['before a colon', ': guests had used it.'],
    ['before a dash', ' – guests had used it.'],
    ['before a clause that is joined', ', and it opened the quay.'],
    ['before a name that comes late', ', a bridge that the guests of the very old town call Northern Star.'],
    ['before the first "as" of two', ' as often as guests had asked.'],
    ['behind an appositive without a name', ', a bridge that guests had used.'],
  ])('lie %s', (_, rest) => {
    expect(shorter(CLAUSE + rest)).toEqual([CLAUSE]);
  });

  it.each([
    ['before a condition', ' unless it rains after noon.'],
    ['before what is claimed', ', which the rebels claimed was unsafe.'],
    ['in parentheses', ' (built of old oak, which rots) on Monday.'],
    ['before a word with its preposition', ' and went after owners of boats.'],
    ['before a degree', ' so often that guests left.'],
    ['before a date', ' for the third time since Monday.'],
    ['before words that are announced', ': “Guests had used it.”'],
    ['between items', '; the quay of the town; and two mills.'],
    ['before the last item of a list', ', the quay, nine mills and a pier.'],
    ['at a dash that joins words', '–which guests had used.'],
    ['before a name', ', a thing that guests call Northern Star.'],
    ['before more of a list', ', and the northern quay of the town.'],
    ['before an item with a clause of its own', ', and the quay, which was old.'],
    ['before what only adds a phrase', ', in the town.'],
    ['before a clause that says which one', ' which guests had used.'],
    ['behind "such"', ' of such as guests had used.'],
  ])('do not lie %s', (_, rest) => {
    expect(shorter(CLAUSE + rest)).toEqual([]);
  });

  it('lie near the verb, unless it tells nothing alone', () => {
    expect(shorter('The mayor stepped in on Monday, which pleased all guests.')).toEqual([
      'The mayor stepped in on Monday',
    ]);
    expect(shorter('The mayor weighed in on Monday, which pleased all guests.')).toEqual([]);
  });

  it('lie behind a case that a comma parts from what is denied', () => {
    expect(shorter('The captain never called the harbour, when at sea, while it rained.')).toEqual([
      'The captain never called the harbour, when at sea',
    ]);
    expect(shorter('The captain never called the harbour when at sea, while it rained.')).toEqual([]);
  });

  it('do not lie within what is reported before its verb', () => {
    expect(shorter('The papers showed that the suit, which guests had seen, was lost, while it rained.')).toEqual([
      'The papers showed that the suit, which guests had seen, was lost',
    ]);
  });
});

it.each([
  'The council closed the bridge, the quay, the mills and a pier.',
  'The council closed the bridge, the quay, the mills, and a pier.',
])('a list is not cut within: %s', (sentence) => {
  expect(shorter(sentence)).toEqual([]);
});

it('what only has an "and" in it is no list', () => {
  expect(shorter('The council closed the bridge, the mayor and a clerk said.')).toEqual([
    'The council closed the bridge',
  ]);
  expect(shorter('The council closed the bridge, the pride of the town and its harbour.')).toEqual([
    'The council closed the bridge',
  ]);
});
