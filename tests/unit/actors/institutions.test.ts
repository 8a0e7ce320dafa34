import { describe, expect, it } from 'vitest';
import { findInstitutions } from '../../../lib/analysis/actors/institutions.ts';
import { markedText } from './marked-text.ts';

/** Each institution with its mentions; those that are only a place in brackets. */
function institutionsOf(marked: string): string[] {
  const { text, mentions } = markedText(marked);
  return findInstitutions(text, mentions).map(({ name, isPlace, mentions: all }) => {
    const line = `${name}: ${all.map((mention) => mention.text).join(', ')}`;
    return isPlace ? `(${line})` : line;
  });
}

describe('findInstitutions', () => {
  it.each([
    ['The [GROUP Polish] government met.', ['Polish government: government']],
    [
      '[LOC Poland]’s defence ministry spoke. The ministry met.',
      ['Poland’s defence ministry: defence ministry, ministry'],
    ],
    ['[LOC Poland]’s public defender’s office spoke.', ['Poland’s public defender’s office: public defender’s office']],
    ['He fled into the [GROUP Polish] embassy. The embassy is closed.', ['(Polish embassy: embassy, embassy)']],
    ['The [GROUP Polish] embassy said no.', ['Polish embassy: embassy']],
    [
      'The [GROUP Polish] and the [GROUP Dutch] embassy: the [GROUP Polish] embassy. The embassy.',
      ['Dutch embassy: embassy', 'Polish embassy: embassy'],
    ],
    ['The [GROUP Polish] government. The government.', ['Polish government: government']],
    ['[LOC Poland]’s army and the [GROUP Polish] army.', ['Poland’s army: army, army']],
    ['[LOC Poland] police came.', []],
  ])('%s', (marked, expected) => {
    expect(institutionsOf(marked)).toEqual(expected);
  });
});
