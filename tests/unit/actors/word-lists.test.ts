import { describe, expect, it } from 'vitest';
import {
  MODIFIERS_IN_ING,
  MODIFIERS_IN_S,
  NO_COMPOUND,
  OPENS_CLAUSE,
} from '../../../lib/analysis/actors/compound-words.ts';
import { ANIMALS, FACILITIES, ORGANIZATION_NOUNS } from '../../../lib/analysis/actors/name-heads.ts';
import {
  COMPANY_WORDS,
  DIRECTIONS,
  HONORIFICS,
  INSTITUTIONS,
  LEADING_WORDS,
  NAMES_IN_S,
  ROLE_NOUNS,
  SEATS,
  STOCK_INDICES,
} from '../../../lib/analysis/actors/name-words.ts';
import { NAMED_LIKE_PERSONS } from '../../../lib/analysis/actors/named-like-persons.ts';
import { ABBREVIATED_TERMS, FEASTS, TECHNOLOGIES } from '../../../lib/analysis/actors/no-actor-words.ts';
import { OCCUPATIONS } from '../../../lib/analysis/actors/occupations.ts';
import { ENDS_MODIFIERS, RELATIONS, ROLE_MODIFIERS, TIES } from '../../../lib/analysis/actors/role-words.ts';
import { DEMONYMS } from '../../../lib/analysis/language/en/demonyms.ts';
import {
  OTHER_PLACE_NAMES,
  PLACE_ALIASES,
  STATE_ABBREVIATIONS,
} from '../../../lib/analysis/language/en/place-names.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../../lib/analysis/language/name-parts.ts';

describe('word lists', () => {
  it.each([
    ['animals', [...ANIMALS]],
    ['abbreviations', [...ABBREVIATED_TERMS]],
    ['bodies named like persons', [...NAMED_LIKE_PERSONS]],
    ['feasts', [...FEASTS]],
    ['particles', [...NAME_PARTICLES]],
    ['states', Object.keys(STATE_ABBREVIATIONS)],
    ['technologies', [...TECHNOLOGIES]],
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
    ['places', Object.keys(OTHER_PLACE_NAMES)],
  ])('%s: sorted, once each, lower case', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    for (const entry of list) expect(entry).toBe(entry.toLowerCase());
  });

  it('has no other name of a place twice', () => {
    expect(Object.keys(OTHER_PLACE_NAMES).filter((name) => Object.hasOwn(STATE_ABBREVIATIONS, name))).toEqual([]);
  });

  it('has no alias of an alias', () => {
    for (const name of Object.values(PLACE_ALIASES)) expect(PLACE_ALIASES[name]).toBeUndefined();
  });
});
