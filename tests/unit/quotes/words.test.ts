import { describe, expect, it } from 'vitest';
import * as functionWords from '../../../lib/analysis/quotes/function-words.ts';
import * as speakerWords from '../../../lib/analysis/quotes/speaker-words.ts';
import { SPEECH_VERBS, speechVerb } from '../../../lib/analysis/quotes/speech-verbs.ts';

describe('word lists', () => {
  const lists = Object.entries({ ...functionWords, ...speakerWords });
  it.each(lists)('%s is sorted, in lower case and without repeats', (_name, list) => {
    const words = [...list];
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });

  it('keeps names of men and women apart', () => {
    expect([...speakerWords.MALE_NAMES].filter((name) => speakerWords.FEMALE_NAMES.has(name))).toEqual([]);
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
