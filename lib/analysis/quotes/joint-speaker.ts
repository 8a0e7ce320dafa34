import type { Word } from './line.ts';
import { mentionsIn } from './name-mentions.ts';
import type { Names } from './names.ts';
import { isOffice } from './noun-phrases.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakingPhrase } from './speaker-context.ts';
import { withoutLeading } from './speaker-phrases.ts';

/**
 * "Ann Roe and Bob Doe", who say it together: two people or bodies of the article around the phrase's only "and"; null
 * for others.
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
  const left = mentionsIn(mentions, { start: span.start, end: joint.start })[0];
  const right = mentionsIn(mentions, { start: joint.end, end: span.end })[0];
  if (!left || !right || left.known.name === right.known.name) return null;
  const isPart = (word: Word): boolean =>
    isOffice(word) || word === joint || [left, right].some(({ start, end }) => word.start >= start && word.end <= end);
  const end = own.findIndex(({ start }) => start >= right.end);
  if (!own.slice(0, end < 0 ? own.length : end).every(isPart)) return null;
  const name = withoutLeading(source.slice(span.start, right.end));
  return { span, name, actor: null, unnamed: false, kind: 'unnamed', gender: null };
}
