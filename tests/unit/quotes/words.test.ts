import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../lib/analysis/language/en/calendar.ts';
import * as attributionWords from '../../../lib/analysis/quotes/attribution-words.ts';
import * as speakerWords from '../../../lib/analysis/quotes/speaker-words.ts';
import { SPEECH_VERBS, speechVerb } from '../../../lib/analysis/quotes/speech-verbs.ts';

describe('word lists', () => {
  const { NOUN_FORMS, ...dated } = attributionWords;
  it.each(Object.entries({ NOUN_FORMS, ...speakerWords }))('%s is sorted', (_name, list) => {
    expect([...list]).toEqual([...list].sort());
  });

  it.each(Object.entries({ ...attributionWords, ...speakerWords }))('%s is in lower case', (_name, list) => {
    for (const word of list) expect(word).toBe(word.toLowerCase());
  });

  it.each(Object.entries(dated))('%s has the days of the week', (_name, list) => {
    for (const day of Object.keys(WEEKDAYS)) expect(list).toContain(day);
  });

  it('takes Theresa May for a name', () => {
    expect(attributionWords.NEVER_NAMES).not.toContain('may');
    expect(attributionWords.NEVER_NAMES).toContain('june');
  });
});

describe('verbs of saying', () => {
  it('are sorted and listed once', () => {
    const lemmas = SPEECH_VERBS.map(([lemma]) => lemma);
    expect(lemmas).toEqual([...new Set(lemmas)].sort());
  });

  it.each([
    ['denies', 'deny'],
    ['denied', 'deny'],
    ['alleging', 'allege'],
    ['stresses', 'stress'],
    ['told', 'tell'],
    ['wrote', 'write'],
    ['quipped', 'quip'],
    ['says', 'say'],
    ['agreeing', 'agree'],
    ['echoes', 'echo'],
    ['lambastes', 'lambast'],
    ['begun', 'begin'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(speechVerb(form)?.lemma).toBe(lemma);
  });

  it.each(['walked', 'constructor', '', 'toString'])('%j is none', (form) => {
    expect(speechVerb(form)).toBeNull();
  });
});
