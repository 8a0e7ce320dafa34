import type { Gender, KnownName, NameMention } from './known-name.ts';
import { lastMention, mentionsIn } from './name-mentions.ts';
import { fromKnown, type Speaker } from './speaker.ts';
import type { SpeakerMemory } from './speaker-memory.ts';

/**
 * Furthest back that somebody is meant, in characters: about two paragraphs. Of the pronouns in the development set of
 * PolNeAR that seemed to mean somebody further away nine of ten meant somebody else.
 */
const FURTHEST = 1000;

const PRONOUNS = { he: /\b(?:him|his)\b/i, she: /\bher\b/i };

/** "*Greeting* Ann Roe, he said": nobody whom the clause of the pronoun's own participle names is meant. */
const OPENS_WITH_PARTICIPLE = /^\W*\p{Lu}\p{Ll}+ing\b/u;
const LONGEST_PARTICIPLE = 24;

/** Whoever asks: the answer is somebody else's. */
const ASKS = /\b(?:host|interviewer|journalist|moderator|questioner|reporter)$/i;

const NOBODY_TOLD: ReadonlySet<string> = new Set();

/**
 * The person meant by a pronoun or by "the candidate" at the offset `before`, whose sentence, or clause behind a
 * quotation, begins at `sentence`; a pronoun null fits any gender, and nobody whose name is in `told` is meant. Null
 * when nobody was named nearby.
 */
export type RecentPerson = (
  before: number,
  sentence: number,
  pronoun: 'he' | 'she' | null,
  told?: ReadonlySet<string>,
) => Speaker | null;

/**
 * Looks for the last person who spoke or stood near the head of a sentence, there before all others as its subject,
 * whose gender does not speak against it; then for a name that may be a person's, then for any person named. `mentions`
 * of names in the text `source` are in text order.
 */
export function createRecentPerson(
  source: string,
  mentions: readonly NameMention[],
  memory: SpeakerMemory,
): RecentPerson {
  const genders = new Map(mentions.map(({ known }) => [known.name, known.gender]));
  const genderIn = ({ gender, name }: Speaker): Gender =>
    gender ?? genders.get(name ?? '') ?? memory.genderOf(name ?? '');
  const genderOfName = ({ gender, name }: KnownName): Gender => gender ?? memory.genderOf(name);

  const nearest = (before: number, sentence: number, pronoun: Gender, told: ReadonlySet<string>): Speaker | null => {
    const isOfOwnClause = (start: number): boolean =>
      start >= sentence && OPENS_WITH_PARTICIPLE.test(source.slice(sentence, sentence + LONGEST_PARTICIPLE));
    const fits = (gender: Gender): boolean => gender === null || pronoun === null || gender === pronoun;
    const isPerson = ({ known, start }: NameMention): boolean =>
      known.person === true && fits(genderOfName(known)) && !told.has(known.name) && !isOfOwnClause(start);
    const recent = memory
      .recent()
      .filter((one) => one.span.start < before && fits(genderIn(one)) && !told.has(one.name ?? ''));
    const person = recent.findLast((one) => one.kind === 'person');
    const isSubject = (mention: NameMention): boolean =>
      mention.place?.role === 'subject' && isPerson(mention) && !memory.isOnlyTold(mention, before);
    /** Of "Roe met Doe" Doe is meant where Roe cannot be; of "He met Doe" never by "he". */
    const isObject = (mention: NameMention): boolean => {
      const { place, start } = mention;
      if (place?.role !== 'object' || start >= sentence || !isPerson(mention) || memory.isOnlyTold(mention, before))
        return false;
      if (place.pronoun !== null) return place.pronoun !== pronoun;
      return !lastMention(mentions, start, (other) => other.place?.sentence === place.sentence && isSubject(other));
    };
    const leading = lastMention(mentions, before, (mention) => isSubject(mention) || isObject(mention));
    const unnamed = recent.findLast(
      ({ unnamed: isUnnamed, span, name }) =>
        isUnnamed && span.start < sentence && /^(?:an?|one|another) /i.test(name ?? '') && !ASKS.test(name ?? ''),
    );
    const from = Math.max(person?.span.start ?? -1, leading?.start ?? -1);
    if (unnamed && unnamed.span.start > from) return unnamed;
    if (person && person.span.start === from) return person;
    if (leading) return fromKnown({ start: leading.start, end: leading.end }, leading.known);
    const unknown = recent.findLast((one) => one.kind === 'unknown' && /\s/.test(one.name ?? ''));
    if (unknown) return unknown;
    const mention = lastMention(mentions, before, isPerson);
    return mention ? fromKnown({ start: mention.start, end: mention.end }, mention.known) : null;
  };

  /**
   * Of somebody of unknown gender and the only other one named since in the pronoun's own sentence: the latter where
   * its gender is sure and "her" or "his" already means it there.
   */
  function surer(person: Speaker, before: number, sentence: number, pronoun: 'he' | 'she'): Speaker {
    const start = Math.max(sentence, person.span.end);
    const since = mentionsIn(mentions, { start, end: before }).filter(
      ({ known }) => known.person === true && known.name !== person.name && (known.gender ?? pronoun) === pronoun,
    );
    const isOnly = new Set(since.map(({ known }) => known)).size === 1 && since[0].known.gender === pronoun;
    const between = isOnly ? source.slice(since[0].end, before) : '';
    return PRONOUNS[pronoun].test(between) ? fromKnown(since[0], since[0].known) : person;
  }

  return (before, sentence, pronoun, told = NOBODY_TOLD) => {
    const person = nearest(before, sentence, pronoun, told);
    if (!person || pronoun === null) return person;
    if (before - person.span.start > FURTHEST) return null;
    return genderIn(person) !== null ? person : surer(person, before, sentence, pronoun);
  };
}
