import { describe, expect, it, test } from 'vitest';
import { AUXILIARIES, FINITE_AUXILIARIES } from '../../../lib/analysis/language/en/auxiliaries.ts';
import {
  DOUBLING,
  pastParticiple,
  pastTense,
  presentParticiple,
  thirdPerson,
} from '../../../lib/analysis/language/en/inflection.ts';
import {
  BASE_FORMS,
  ONLY_PAST,
  PARTICIPLES,
  PAST_FORMS,
  PRESENT_FORMS,
} from '../../../lib/analysis/language/en/verb-forms.ts';
import { IRREGULAR_VERBS, REGULAR_VERBS } from '../../../lib/analysis/language/en/verbs.ts';

describe('inflection', () => {
  test.each([
    ['say', 'says', 'said', 'said', 'saying'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['deny', 'denies', 'denied', 'denied', 'denying'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['echo', 'echoes', 'echoed', 'echoed', 'echoing'],
    ['veto', 'vetoes', 'vetoed', 'vetoed', 'vetoing'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['catch', 'catches', 'caught', 'caught', 'catching'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['submit', 'submits', 'submitted', 'submitted', 'submitting'],
    ['have', 'has', 'had', 'had', 'having'],
    ['be', 'is', 'was', 'been', 'being'],
    ['constructor', 'constructors', 'constructored', 'constructored', 'constructoring'],
    ['', '', '', '', ''],
  ])('%s, %s, %s, %s, %s', (base, third, past, participle, present) => {
    expect(thirdPerson(base)).toBe(third);
    expect(pastTense(base)).toBe(past);
    expect(pastParticiple(base)).toBe(participle);
    expect(presentParticiple(base)).toBe(present);
  });
});

describe('verb lists', () => {
  const irregular = IRREGULAR_VERBS.map(([base]) => base);

  it.each([
    ['regular', REGULAR_VERBS],
    ['irregular', irregular],
    ['doubling', [...DOUBLING]],
  ])('has %s verbs sorted and once', (_, verbs) => {
    expect(verbs).toEqual([...new Set(verbs)].sort());
  });

  it('has no verb as regular and irregular', () => {
    expect(REGULAR_VERBS.filter((verb) => irregular.includes(verb))).toEqual([]);
  });

  it('has three forms of each irregular verb', () => {
    for (const verb of IRREGULAR_VERBS) expect(verb.join(':')).toMatch(/^[a-z]+:[a-z]+:[a-z]+$/);
  });

  it('tells the forms apart', () => {
    expect(PRESENT_FORMS).toContain('blames');
    expect(PRESENT_FORMS).not.toContain('haves');
    expect(PAST_FORMS).toContain('planned');
    expect(PAST_FORMS).toContain('occurred');
    expect(PAST_FORMS).toContain('took');
    expect(PAST_FORMS).not.toContain('taken');
    expect(PAST_FORMS).not.toContain('cost');
    expect(PARTICIPLES).toContain('taken');
    expect(ONLY_PAST).toContain('fell');
    expect(ONLY_PAST).not.toContain('said');
    expect(BASE_FORMS).toContain('become');
  });

  it('has auxiliaries with both apostrophes, and those that begin no clause apart', () => {
    expect(FINITE_AUXILIARIES).toContain('won’t');
    expect(FINITE_AUXILIARIES).toContain("won't");
    expect(FINITE_AUXILIARIES).not.toContain('been');
    expect(AUXILIARIES).toContain('been');
    expect([...FINITE_AUXILIARIES].filter((form) => !AUXILIARIES.has(form))).toEqual([]);
  });
});
