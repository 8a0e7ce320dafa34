import type { Span } from '../../contract.ts';
import type { NameMention } from './known-name.ts';
import type { Word } from './line.ts';
import { mentionsIn } from './name-mentions.ts';
import type { Names } from './names.ts';
import { isCapital, isOffice, subjectPronoun, type WordRange } from './noun-phrases.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakingPhrase } from './speaker-context.ts';
import { speakerNoun } from './speaker-nouns.ts';
import { withoutLeading } from './speaker-phrases.ts';

/**
 * "Ann Roe and Bob Doe", who say it together: two people or bodies of the article around the phrase's only "and",
 * offices before them included ("Senate leader Ann Roe and Mayor Bob Doe"); null for others.
 */
export function jointSpeaker(
  { words, phrase, span }: SpeakingPhrase,
  { mentions }: Names,
  source: string,
): Speaker | null {
  const own = words.slice(phrase.from, phrase.to);
  const joints = own.filter(({ lower }) => lower === 'and');
  if (joints.length !== 1) return null;
  const [joint] = joints;
  const leftOnes = mentionsIn(mentions, { start: span.start, end: joint.start });
  const rightOnes = mentionsIn(mentions, { start: joint.end, end: span.end });
  // "the Guild and other bodies"
  const next = own[own.indexOf(joint) + 1]?.lower ?? '';
  if (/^others?$/.test(next) && leftOnes.some(({ end }) => source.slice(end, joint.start).trim() === ''))
    return together(span, withoutLeading(source.slice(span.start, span.end)));
  const endsHalf = ({ end, known }: NameMention, half: number): boolean =>
    known.person === true && source.slice(end, half).trim() === '';
  const left = leftOnes.find((one) => endsHalf(one, joint.start)) ?? leftOnes[0];
  const right = rightOnes.find((one) => endsHalf(one, span.end)) ?? rightOnes[0];
  if (!left || !right || left.known.name === right.known.name) return null;
  const holdOffices = endsHalf(left, joint.start) && endsHalf(right, span.end);
  const isPart = (word: Word): boolean =>
    isOffice(word) ||
    word === joint ||
    (holdOffices && (isCapital(word) || speakerNoun(word.lower) !== null)) ||
    [left, right].some(({ start, end }) => word.start >= start && word.end <= end);
  const end = own.findIndex(({ start }) => start >= right.end);
  if (!own.slice(0, end < 0 ? own.length : end).every(isPart)) return null;
  return together(span, withoutLeading(source.slice(span.start, right.end)));
}

/** "*he* and other lawyers", of which the phrase is what stands behind "and", or from there on; null without one. */
export function joinedPronoun({ words, phrase }: SpeakingPhrase): WordRange | null {
  const and = words[phrase.from].lower === 'and' ? phrase.from : phrase.from - 1;
  const pronoun = words[and - 1];
  if (!pronoun || words[and].lower !== 'and' || !/^s?he$/.test(subjectPronoun(pronoun) ?? '')) return null;
  return { from: and - 1, to: and };
}

/** Both together, by the name of whom the pronoun means; null without one. */
export function withPronoun(first: Speaker, { span }: SpeakingPhrase, source: string): Speaker | null {
  if (first.name === null) return null;
  const others = source.slice(span.start, span.end).replace(/^and /, '');
  return together({ start: first.span.start, end: span.end }, `${first.name} and ${others}`);
}

function together(span: Span, name: string): Speaker {
  return { span, name, actor: null, unnamed: false, kind: 'unnamed', gender: null };
}
