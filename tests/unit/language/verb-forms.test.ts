import { describe, expect, it, test } from 'vitest';
import { AUXILIARIES, FINITE_AUXILIARIES } from '../../../lib/analysis/language/en/auxiliaries.ts';
import { clauses } from '../../../lib/analysis/language/en/clauses.ts';
import {
  DOUBLING,
  formsOf,
  formsOfAll,
  pastParticiple,
  pastTense,
  presentParticiple,
  thirdPerson,
} from '../../../lib/analysis/language/en/inflection.ts';
import { tense } from '../../../lib/analysis/language/en/tense.ts';
import {
  BASE_FORMS,
  IRREGULAR_PASTS,
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

test('all forms of verbs', () => {
  expect(formsOf('take')).toEqual(['take', 'takes', 'took', 'taken', 'taking']);
  expect(formsOfAll('blame\n  pin')).toEqual(
    new Set(['blame', 'blames', 'blamed', 'blaming', 'pin', 'pins', 'pinned', 'pinning']),
  );
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
    expect(IRREGULAR_PASTS).toContain('sought');
    for (const form of ['hit', 'lay', 'gone']) expect(IRREGULAR_PASTS).not.toContain(form);
  });

  it('has auxiliaries with both apostrophes, and those that begin no clause apart', () => {
    expect(FINITE_AUXILIARIES).toContain('won’t');
    expect(FINITE_AUXILIARIES).toContain("won't");
    for (const denied of ["needn't", 'mightn’t', 'shan’t', "daren't", "oughtn't"])
      expect(FINITE_AUXILIARIES).toContain(denied);
    expect(FINITE_AUXILIARIES).not.toContain('been');
    expect(AUXILIARIES).toContain('been');
    expect([...FINITE_AUXILIARIES].filter((form) => !AUXILIARIES.has(form))).toEqual([]);
  });
});

describe('words of tense and of clauses', () => {
  it('have the auxiliaries and irregular verbs', () => {
    for (const form of ['shall', 'wo', '’ll']) expect(tense.ahead).toContain(form);
    for (const form of ['can', 'would']) expect(tense.ahead).not.toContain(form);
    expect(tense.back).toContain('sought');
    expect(tense.participles).toContain('gone');
    expect(tense.presentBe).toContain('’re');
    for (const form of ["hasn't", 'must', 'sank', 'says']) expect(clauses.verbs).toContain(form);
  });

  it('have conjunctions that open a clause wherever they stand', () => {
    expect(clauses.openers).toContain('because');
    for (const word of ['as', 'if', 'unless']) expect(clauses.openers).not.toContain(word);
    expect(clauses.subordinating).toContain('if');
  });
});
