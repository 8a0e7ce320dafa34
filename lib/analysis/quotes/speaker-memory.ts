import type { Span } from '../../contract.ts';
import type { Gender, NameMention } from './known-name.ts';
import { mentionsIn } from './name-mentions.ts';
import type { Speaker } from './speaker.ts';

/** Who has spoken in one article so far, and who was only told of. */
export interface SpeakerMemory {
  /** Notes that the speaker spoke, when there is a name, and gives the speaker back. */
  remember(speaker: Speaker): Speaker;
  /** Notes who is first named in the spans, which hold what is said. */
  noteTold(spans: readonly Span[]): void;
  /** The last speakers, 60 at most, in the order in which they spoke. */
  recent(): Speaker[];
  /**
   * Does the mention stand in reported words, or was its name, before the offset, first met there, and does it stand at
   * the head of one sentence since at most? Whoever bears it does not speak next.
   */
  isOnlyTold(mention: NameMention, before: number): boolean;
  /** Notes that a pronoun of the speaker's gender stood for whoever bears the speaker's name. */
  noteGender(speaker: Speaker): void;
  /** The gender so noted for the name; null for none, and where it differed. */
  genderOf(name: string): Gender;
  /** The only institution that spoke, as it did last; null for none or several. */
  onlyInstitution(): Speaker | null;
}

/** Sentences of which somebody first told of is the subject, from which the article itself tells of the person. */
const TELLS_OF = 2;

/** Furthest back that somebody who spoke is looked for, in speakers. */
const MOST_RECENT = 60;

/** An empty memory for the article whose names are mentioned at `mentions`, in text order. */
export function createSpeakerMemory(mentions: readonly NameMention[]): SpeakerMemory {
  const spoken: Speaker[] = [];
  const institutions = new Map<string, Speaker>();
  const genders = new Map<string, Gender>();
  const onlyTold = new Set<string>();
  const firstNamed = new Map<string, number>();
  const led = new Map<string, number[]>();
  const told = new Set<number>();
  for (const { known, start, place } of mentions) {
    if (!firstNamed.has(known.name)) firstNamed.set(known.name, start);
    if (place?.role === 'subject') led.set(known.name, [...(led.get(known.name) ?? []), start].slice(0, TELLS_OF));
  }

  function remember(speaker: Speaker): Speaker {
    if (speaker.name === null) return speaker;
    spoken.push(speaker);
    onlyTold.delete(speaker.name);
    if (speaker.kind === 'institution') institutions.set(speaker.name, speaker);
    return speaker;
  }

  function noteGender({ name, gender }: Speaker): void {
    if (name === null || gender === null) return;
    genders.set(name, genders.has(name) && genders.get(name) !== gender ? null : gender);
  }

  function noteTold(spans: readonly Span[]): void {
    for (const span of spans)
      for (const { known, start } of mentionsIn(mentions, span)) {
        told.add(start);
        const first = firstNamed.get(known.name) ?? -1;
        if (first >= span.start && first < span.end) onlyTold.add(known.name);
      }
  }

  return {
    remember,
    noteTold,
    noteGender,
    genderOf: (name) => genders.get(name) ?? null,
    recent: () => spoken.slice(-MOST_RECENT),
    isOnlyTold: ({ known: { name }, start }, before) =>
      told.has(start) || (onlyTold.has(name) && !((led.get(name)?.[TELLS_OF - 1] ?? before) < before)),
    onlyInstitution: () => (institutions.size === 1 ? [...institutions.values()][0] : null),
  };
}
