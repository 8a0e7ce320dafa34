import type { Actor, Span } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './function-words.ts';
import type { Word } from './line.ts';
import {
  collectNames,
  type Gender,
  genderOf,
  joinName,
  type KnownName,
  lastNameOf,
  type Names,
  withoutRoles,
} from './names.ts';
import type { WordRange } from './noun-phrases.ts';
import { DOCUMENT_NOUNS, INSTITUTION_NOUNS, ROLE_WORDS } from './speaker-words.ts';

/** The speaker of a quote as the contract wants it. */
export interface Speaker {
  span: Span;
  name: string | null;
  actor: string | null;
  unnamed: boolean;
  kind: 'person' | 'unnamed' | 'institution' | 'document' | 'unknown';
  gender: Gender;
}

/** Looks speakers up in text order: what was said before tells whom a pronoun or "the ministry" means. */
export interface SpeakerFinder {
  /** `phrase` is the subject of an attribution. */
  resolve(words: readonly Word[], phrase: WordRange): Speaker;
  /** The words of a transcript's label: "WALLACE". */
  resolveLabel(span: Span, label: string): Speaker;
}

const MOST_RECENT = 60;

/** A finder for one article; without actors it reads names off the text. */
export function createSpeakerFinder(text: AnalysedText, actors: readonly Actor[]): SpeakerFinder {
  const names = collectNames(text, actors);
  const source = text.article.text;
  const spoken: Speaker[] = [];
  const actorMentions = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ start: mention.start, end: mention.end, actor })))
    .sort((a, b) => a.start - b.start);

  function remember(speaker: Speaker): Speaker {
    if (speaker.name !== null) spoken.push(speaker);
    return speaker;
  }

  function resolve(words: readonly Word[], phrase: WordRange): Speaker {
    const span = { start: words[phrase.from].start, end: words[phrase.to - 1].end };
    const first = words[phrase.from];
    if (phrase.to - phrase.from === 1 && SUBJECT_PRONOUNS.has(first.lower))
      return remember(byPronoun(span, first.lower));
    const head = headOf(words, phrase);
    const name = nameInPhrase(words, phrase, head);
    if (name) return remember(named(span, name.parts, name.span));
    return remember(common(words, phrase, head, span));
  }

  function named(span: Span, parts: string[], nameSpan: Span): Speaker {
    const bare = withoutRoles(parts);
    const full = joinName(bare);
    const mention = actorIn(nameSpan);
    const known = mention ? null : names.byLast.get(lastNameOf(full));
    const single = bare.length === 1;
    const use = known && (single || lastNameOf(known.name) === lastNameOf(full)) ? known : null;
    const name = mention?.name ?? (single && use ? use.name : full);
    const person = mention ? mention.type === 'person' : (use?.person ?? null);
    return {
      span,
      name,
      actor: mention?.id ?? use?.actor?.id ?? null,
      unnamed: false,
      kind: person === true ? 'person' : person === false ? 'institution' : 'unknown',
      gender: genderOf(name, parts.slice(0, parts.length - bare.length)) ?? use?.gender ?? null,
    };
  }

  function actorIn(span: Span): Actor | null {
    let low = 0;
    let high = actorMentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (actorMentions[middle].start < span.start) low = middle + 1;
      else high = middle;
    }
    let best: Actor | null = null;
    for (let at = low; at < actorMentions.length && actorMentions[at].start < span.end; at += 1) {
      const { actor } = actorMentions[at];
      if (best === null || actor.type === 'person' || best.type !== 'person') best = actor;
    }
    return best;
  }

  function common(words: readonly Word[], phrase: WordRange, head: number, span: Span): Speaker {
    const noun = words[head]?.lower ?? '';
    const singular = noun.replace(/s$/, '');
    const phraseText = source.slice(span.start, span.end);
    const definite =
      words[phrase.from].lower === 'the' || words[phrase.from].lower === 'that' || words[phrase.from].lower === 'this';
    const institution = INSTITUTION_NOUNS.has(noun) || INSTITUTION_NOUNS.has(singular);
    const document = DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singular);
    const mention = actorIn(span);
    if (mention && mention.mentions.some((one) => one.start <= span.start && one.end >= words[head].end))
      return {
        span,
        name: mention.name,
        actor: mention.id,
        unnamed: false,
        kind: mention.type === 'person' ? 'person' : 'institution',
        gender: genderOf(mention.name),
      };
    if (document) return documentSpeaker(span, phraseText);
    if (definite) {
      const holders = names.byRole.get(noun);
      if (holders?.size === 1) return fromKnown(span, [...holders][0]);
      const earlier = spoken.findLast(
        (one, index) => index >= spoken.length - MOST_RECENT && one.name !== null && headWord(one.name) === noun,
      );
      if (earlier) return { ...earlier, span };
    }
    const kind = institution ? 'institution' : 'unnamed';
    return { span, name: withoutLeading(phraseText), actor: null, unnamed: kind === 'unnamed', kind, gender: null };
  }

  /** A document without an owner speaks for the only institution that has spoken so far. */
  function documentSpeaker(span: Span, phraseText: string): Speaker {
    const bodies = new Map(spoken.filter((one) => one.kind === 'institution').map((one) => [one.name, one] as const));
    const owned = /\b(?:by|from|of)\b|['’]s?\s/.test(phraseText);
    if (bodies.size === 1 && !owned) return { ...[...bodies.values()][0], span };
    return { span, name: withoutLeading(phraseText), actor: null, unnamed: false, kind: 'document', gender: null };
  }

  function byPronoun(span: Span, pronoun: string): Speaker {
    const unresolved: Speaker = { span, name: null, actor: null, unnamed: false, kind: 'unknown', gender: null };
    if (pronoun === 'he' || pronoun === 'she') {
      const person = recentPerson(span.start, pronoun);
      return person ? { ...person, span, gender: pronoun } : { ...unresolved, gender: pronoun };
    }
    if (pronoun === 'it') {
      const body = spoken.findLast(
        (one) =>
          one.kind === 'institution' || one.kind === 'document' || (one.kind === 'unknown' && one.gender === null),
      );
      return body ? { ...body, span } : unresolved;
    }
    if (pronoun === 'they') {
      const group = spoken.findLast((one) => one.kind === 'unnamed' || one.kind === 'institution');
      return group ? { ...group, span } : unresolved;
    }
    if (/one$|body$/.test(pronoun)) return { ...unresolved, name: pronoun, unnamed: true, kind: 'unnamed' };
    return unresolved;
  }

  function recentPerson(before: number, pronoun: 'he' | 'she'): Speaker | null {
    const fits = (gender: Gender): boolean => gender === null || gender === pronoun;
    const speaker = spoken.findLast(
      (one) =>
        one.span.start < before &&
        fits(one.gender) &&
        (one.kind === 'person' || one.kind === 'unnamed' || one.kind === 'unknown'),
    );
    const mention = lastMention(names, before, (known) => known.person === true && fits(known.gender));
    if (speaker && (!mention || speaker.span.start >= mention.start || before - speaker.span.start < 600))
      return speaker;
    return mention ? fromKnown({ start: mention.start, end: mention.start }, mention.known) : (speaker ?? null);
  }

  function resolveLabel(span: Span, label: string): Speaker {
    const parts = label.split(/\s+/).filter((part) => part !== '');
    const bare = withoutRoles(parts);
    const known = names.byLast.get(lastNameOf(bare.join(' ')));
    if (known) return remember(fromKnown(span, known));
    return remember({ span, name: label.trim(), actor: null, unnamed: false, kind: 'unknown', gender: null });
  }

  return { resolve, resolveLabel };
}

function fromKnown(span: Span, known: KnownName): Speaker {
  const kind = known.person === false ? 'institution' : 'person';
  return { span, name: known.name, actor: known.actor?.id ?? null, unnamed: false, kind, gender: known.gender };
}

function lastMention(
  names: Names,
  before: number,
  fits: (known: KnownName) => boolean,
): Names['mentions'][number] | null {
  let low = 0;
  let high = names.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names.mentions[middle].start < before) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - MOST_RECENT); at -= 1)
    if (fits(names.mentions[at].known)) return names.mentions[at];
  return null;
}

/** Last word before the first modifier: "a spokesman for the group" gives "spokesman". */
function headOf(words: readonly Word[], phrase: WordRange): number {
  let end = phrase.from + 1;
  while (
    end < phrase.to &&
    !(PREPOSITIONS.has(words[end].lower) && words[end].text === words[end].lower) &&
    words[end].text !== ',' &&
    words[end].lower !== 'and' &&
    words[end].lower !== 'for'
  )
    end += 1;
  let head = end - 1;
  while (head > phrase.from && !/[\p{L}\p{N}]/u.test(words[head].text)) head -= 1;
  return head;
}

function headWord(name: string): string {
  const cut = name.split(/ (?:of|for|in|at|from|with|on|who|close|familiar) |,/, 1)[0];
  return cut.split(' ').at(-1)?.toLowerCase() ?? '';
}

const withoutLeading = (phrase: string): string => phrase.replace(/^the\s+/i, '');

/** The capitals that end at the head, or the name behind a comma ("her lawyer, Ann Roe"). */
function nameInPhrase(words: readonly Word[], phrase: WordRange, head: number): { parts: string[]; span: Span } | null {
  const comma = words.findIndex((word, index) => index > head && index < phrase.to && word.text === ',');
  const isName = (at: number): boolean => /^\p{Lu}/u.test(words[at].text) && !DETERMINERS.has(words[at].lower);
  let end = head + 1;
  if (!isName(head)) {
    if (comma < 0 || phrase.to - comma < 3) return null;
    end = phrase.to;
  } else if (ROLE_WORDS.has(words[head].lower) && words[head + 1]?.lower === 'of') {
    // "Secretary of State Mike Pompeo": the name is behind the office.
    const last = phrase.to - 1;
    if (isName(last) && phrase.to - head >= 5) end = phrase.to;
  } else if (words[end]?.lower === 'of' && end + 1 < phrase.to && isName(end + 1)) {
    while (end < phrase.to && (isName(end) || words[end].lower === 'of' || words[end].lower === 'the')) end += 1;
    const parts = [];
    let from = head;
    while (from > phrase.from && isName(from - 1)) from -= 1;
    for (let at = from; at < end; at += 1) parts.push(words[at].text);
    return { parts, span: { start: words[from].start, end: words[end - 1].end } };
  }
  let from = end - 1;
  while (from > phrase.from && words[from - 1].text !== ',' && continuesNameLeft(words, from)) from -= 1;
  const office = words[from - 1]?.lower === 'of' && end - from > 2;
  if (office) from = end - 2;
  const parts = words.slice(from, end).map((word) => word.text);
  return parts.length > 0 ? { parts, span: { start: words[from].start, end: words[end - 1].end } } : null;
}

function continuesNameLeft(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (/^(?:-|\.|&)$/.test(before.text)) return true;
  if (/^(?:al|bin|da|de|del|der|di|dos|el|ibn|la|le|van|von)$/.test(before.text)) return true;
  return /^\p{Lu}/u.test(before.text) && !DETERMINERS.has(before.lower) && !/^['’]/.test(words[from].text);
}
