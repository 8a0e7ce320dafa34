import { describe, expect, it } from 'vitest';
import { shownName } from '../../../lib/analysis/actors/shown-name.ts';
import { markedText } from './marked-text.ts';

describe('shownName', () => {
  it.each([
    ['[PER Holt] and [PER Ana Holt].', 'Ana Holt'],
    ['[LOC LUNDBY] and [LOC Lundby].', 'Lundby'],
    ['[LOC LUNDBY] shone.', 'Lundby'],
    ['[LOC EL LUNDBY] shone.', 'El Lundby'],
    ['[LOC NEW LUND] shone.', 'New Lund'],
    ['[PER HOLTEN] sang.', 'Holten'],
    ['[LOC UAE] and [LOC USA].', 'UAE'],
    ['[PER ANA-BEL HOLTEN] sang.', 'Ana-Bel Holten'],
    ['[PER BB Holten] sang.', 'BB Holten'],
    ['[ORG LUNDBY CO] fell.', 'LUNDBY CO'],
    ['Lund, [LOC Calif.], shone.', 'California'],
    ['The [LOC Swedish] president.', 'Sweden'],
    ['Lund, [LOC N.Y.], shone.', 'New York'],
    ['The [GROUP Democratic] mayor and the [GROUP Democrats].', 'Democrats'],
    ['The [GROUP Purple] vote, say [GROUP Purple] voters.', 'Purple voters'],
    ['Of the [GROUP Lundish], [GROUP Lundish] people sang.', 'Lundish'],
    ['Of [GROUP Indigenous] people.', 'Indigenous people'],
    ['A [GROUP Lundish] boat.', 'Lundish'],
  ])('%s', (marked, name) => {
    const { text, mentions } = markedText(marked);
    expect(shownName(text, { type: mentions[0].type, mentions })).toBe(name);
  });
});
