import type { Span } from '../../contract.ts';
import type { KnownName } from './known-name.ts';
import { bearerOfPart, genderOf, joinName, lastNameOf, type Names, withoutRoles } from './names.ts';
import type { Speaker } from './speaker.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { SpeakerMemory } from './speaker-memory.ts';
import { INSTITUTION_NOUNS } from './speaker-words.ts';

/**
 * Whoever is called by a name, titles included, whose words are `parts` and stand at `nameSpan`: the actor mentioned
 * there, else whom the article calls so in full. `span` is the whole phrase's.
 */
export function namedSpeaker(
  span: Span,
  parts: string[],
  nameSpan: Span,
  { actors, memory, names, source }: Pick<SpeakerContext, 'actors' | 'memory' | 'names' | 'source'>,
): Speaker {
  const again = sameAsLast(span, parts, { source, memory });
  if (again) return again;
  const stripped = withoutRoles(parts);
  // "Minister of Water" is all there is.
  const bare = stripped[0] === 'of' ? parts : stripped;
  const full = joinName(bare);
  const found = actors.actorIn(nameSpan);
  const bearer =
    found && found.type !== 'person'
      ? (bearerOfPart(found, full, names.byLast) ?? whoSpoke(found.name, names, memory))
      : null;
  const mention = bearer ? bearer.actor : found;
  const known = bearer ?? (mention ? null : names.byLast.get(lastNameOf(full)));
  const single = bare.length === 1;
  const use = known && (single || lastNameOf(known.name) === lastNameOf(full)) ? known : null;
  const name = mention?.name ?? (single && use ? use.name : full);
  const body = INSTITUTION_NOUNS.has(lastNameOf(full));
  const person = mention ? mention.type === 'person' : body ? false : (use?.person ?? null);
  return {
    span,
    name,
    actor: mention?.id ?? use?.actor?.id ?? null,
    unnamed: false,
    kind: person === true ? 'person' : person === false ? 'institution' : 'unknown',
    gender: genderOf(name, parts.slice(0, parts.length - bare.length)) ?? use?.gender ?? null,
  };
}

/** Whose last name is also that of a place or body, "Lyme", and who spoke before; null for none. */
function whoSpoke(name: string, { byLast }: Names, memory: SpeakerMemory): KnownName | null {
  const known = byLast.get(name.toLowerCase());
  return known?.person === true && memory.recent().some((one) => one.name === known.name) ? known : null;
}

/** "…, said Roe's brother, Bob Roe. …, *Roe* said": the last name of whoever spoke last, earlier in the paragraph. */
function sameAsLast(
  span: Span,
  parts: readonly string[],
  { source, memory }: Pick<SpeakerContext, 'memory' | 'source'>,
): Speaker | null {
  const last = memory.recent().at(-1);
  if (parts.length !== 1 || last?.kind !== 'person' || last.span.start >= span.start) return null;
  const sameName = lastNameOf(last.name ?? '') === lastNameOf(parts[0]);
  return sameName && !source.slice(last.span.end, span.start).includes('\n') ? { ...last, span } : null;
}
