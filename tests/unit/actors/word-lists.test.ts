import { describe, expect, it } from 'vitest';
import { CALENDAR_WORDS } from '../../../lib/analysis/actors/calendar-words.ts';
import { DEMONYMS } from '../../../lib/analysis/actors/demonyms.ts';
import { FACILITIES, ORGANIZATION_NOUNS } from '../../../lib/analysis/actors/name-heads.ts';
import {
  COMPANY_WORDS,
  DIRECTIONS,
  HONORIFICS,
  INSTITUTIONS,
  LEADING_WORDS,
  NAME_SUFFIXES,
  NAMES_IN_S,
  ROLE_NOUNS,
  SEATS,
  STOCK_INDICES,
} from '../../../lib/analysis/actors/name-words.ts';
import { PLACE_ALIASES } from '../../../lib/analysis/actors/place-names.ts';
import {
  ENDS_MODIFIERS,
  MODIFIERS_IN_ING,
  MODIFIERS_IN_S,
  NO_COMPOUND,
  OCCUPATIONS,
  OPENS_CLAUSE,
  RELATIONS,
  ROLE_MODIFIERS,
  TIES,
} from '../../../lib/analysis/actors/role-words.ts';

describe('word lists', () => {
  it.each([
    ['days and months', [...CALENDAR_WORDS]],
    ['companies', [...COMPANY_WORDS]],
    ['honorifics', [...HONORIFICS]],
    ['directions', [...DIRECTIONS]],
    ['buildings', [...FACILITIES]],
    ['institutions', [...INSTITUTIONS]],
    ['leading words', [...LEADING_WORDS]],
    ['modifiers of roles', [...ROLE_MODIFIERS]],
    ['names in s', [...NAMES_IN_S]],
    ['nouns after organizations', [...ORGANIZATION_NOUNS]],
    ['relations', [...RELATIONS]],
    ['words that end a role', [...ENDS_MODIFIERS]],
    ['occupations', [...OCCUPATIONS]],
    ['ties', [...TIES]],
    ['words outside compounds', [...NO_COMPOUND]],
    ['modifiers in s', [...MODIFIERS_IN_S]],
    ['modifiers in ing', [...MODIFIERS_IN_ING]],
    ['nouns with clauses', [...OPENS_CLAUSE]],
    ['seats', [...SEATS]],
    ['suffixes', [...NAME_SUFFIXES]],
    ['roles', [...ROLE_NOUNS]],
    ['indices', [...STOCK_INDICES]],
    ['demonyms', Object.keys(DEMONYMS)],
    ['places', Object.keys(PLACE_ALIASES)],
  ])('%s: sorted, once each, lower case', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    for (const entry of list) expect(entry).toBe(entry.toLowerCase());
  });

  it('has no alias of an alias', () => {
    for (const name of Object.values(PLACE_ALIASES)) expect(PLACE_ALIASES[name]).toBeUndefined();
  });
});
