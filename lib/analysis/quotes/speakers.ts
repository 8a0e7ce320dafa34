import type { Actor, Span } from '../../contract.ts';
import { placeOfAdjective } from '../actors/cluster.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import type { Line, Word } from './line.ts';
import {
  collectNames,
  type Gender,
  genderOf,
  joinName,
  type KnownName,
  lastNameOf,
  type NameMention,
  type Names,
  withoutRoles,
} from './names.ts';
import { subjectPronoun, type WordRange } from './noun-phrases.ts';
import {
  describesPerson,
  headOf,
  headWord,
  isNoSpeaker,
  nameInPhrase,
  withoutDate,
  withoutLeading,
} from './speaker-phrases.ts';
import { DOCUMENT_NOUNS, INSTITUTION_NOUNS, ROLE_WORDS, UNNAMED_NOUNS } from './speaker-words.ts';

/** "the 36-year-old Serb", "the Republican": one person who was named before; "the French" and "the Taliban" are several. */
function isCompatriot(words: readonly Word[], { from, to }: WordRange, name: readonly string[]): boolean {
  const word = name.join(' ');
  if (words[from].lower !== 'the' || name.length > 1 || words[to - 1].text !== word || /(?:[cs]h|ese|ss)$/.test(word))
    return false;
  return words[to - 2].lower === 'old' || placeOfAdjective(word) !== null || PARTY_MEMBERS.has(word);
}

const PARTY_MEMBERS = new Set(['Conservative', 'Democrat', 'Liberal', 'Republican', 'Socialist', 'Tory']);

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
  /** `phrase` is the subject of an attribution; `sentence` the offset at which its sentence begins. */
  resolve(words: readonly Word[], phrase: WordRange, sentence: number): Speaker;
  /** The words of a transcript's label: "WALLACE". */
  resolveLabel(span: Span, label: string): Speaker;
  /** The last person named in `[from, to)`. */
  lastNamed(from: number, to: number): Speaker | null;
}

const MOST_RECENT = 60;

/** A finder for one article; without actors it reads names off the text. */
export function createSpeakerFinder(
  text: AnalysedText,
  lines: readonly Line[],
  actors: readonly Actor[],
): SpeakerFinder {
  const names = collectNames(text, lines, actors);
  const source = text.article.text;
  const lowerWords = new Set(
    text.sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).filter((word) => /^\p{Ll}/u.test(word)),
  );
  const spoken: Speaker[] = [];
  const bodies = new Map<string, Speaker>();
  const actorMentions = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ start: mention.start, end: mention.end, actor })))
    .sort((a, b) => a.start - b.start);

  function remember(speaker: Speaker): Speaker {
    if (speaker.name === null) return speaker;
    spoken.push(speaker);
    if (speaker.kind === 'institution') bodies.set(speaker.name, speaker);
    return speaker;
  }

  const recentSpeakers = (): Speaker[] => spoken.slice(-MOST_RECENT);

  function resolve(words: readonly Word[], subject: WordRange, sentence: number): Speaker {
    const phrase = withoutDate(words, subject);
    const span = { start: words[phrase.from].start, end: words[phrase.to - 1].end };
    const first = words[phrase.from];
    const pronoun = phrase.to - phrase.from === 1 ? subjectPronoun(first) : null;
    if (pronoun) return remember(byPronoun(span, pronoun, sentence));
    const head = headOf(words, phrase);
    const name = isCommonNoun(words, phrase, head) ? null : nameInPhrase(words, phrase, head);
    if (name && actorIn(name.span)?.type === 'group' && isCompatriot(words, phrase, name.parts)) {
      const person = recentPerson(span.start, sentence, null);
      if (person) return remember({ ...person, span });
    }
    if (name) return remember(named(span, name.parts, name.span));
    return remember(common(words, phrase, head, span, sentence));
  }

  /** "Prosecutors said": a capital only because the sentence begins. */
  function isCommonNoun(words: readonly Word[], phrase: WordRange, head: number): boolean {
    const word = words[head];
    if (head !== phrase.from || phrase.to !== head + 1 || !(word.opens || words[head - 1]?.quoted)) return false;
    if (names.byLast.has(word.lower)) return false;
    const singular = word.lower.replace(/s$/, '');
    return (
      lowerWords.has(word.lower) ||
      [ROLE_WORDS, INSTITUTION_NOUNS, UNNAMED_NOUNS, DOCUMENT_NOUNS].some(
        (set) => set.has(word.lower) || set.has(singular),
      )
    );
  }

  function named(span: Span, parts: string[], nameSpan: Span): Speaker {
    const bare = withoutRoles(parts);
    const full = joinName(bare);
    const mention = actorIn(nameSpan);
    const known = mention ? null : names.byLast.get(lastNameOf(full));
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

  function common(words: readonly Word[], phrase: WordRange, head: number, span: Span, sentence: number): Speaker {
    const noun = words[head]?.lower ?? '';
    const singular = noun.replace(/s$/, '');
    const phraseText = source.slice(span.start, span.end);
    const definite =
      words[phrase.from].lower === 'the' || words[phrase.from].lower === 'that' || words[phrase.from].lower === 'this';
    const institution = INSTITUTION_NOUNS.has(noun) || INSTITUTION_NOUNS.has(singular);
    const document = DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singular);
    const mention = actorIn(span);
    const { start: nounStart, end: nounEnd } = words[head];
    if (mention?.mentions.some((one) => one.start <= nounStart && one.end >= nounEnd))
      return {
        span,
        name: mention.name,
        actor: mention.id,
        unnamed: false,
        kind: mention.type === 'person' ? 'person' : 'institution',
        gender: genderOf(mention.name),
      };
    if (document) return documentSpeaker(span, phraseText, definite ? noun : null);
    if (isNoSpeaker(words, phrase, head))
      return { span, name: null, actor: null, unnamed: false, kind: 'unknown', gender: null };
    if (definite) {
      const holders = names.byRole.get(noun);
      if (holders?.size === 1) return fromKnown(span, [...holders][0]);
      const earlier = recentSpeakers().findLast((one) => one.name !== null && headWord(one.name) === noun);
      if (earlier) return { ...earlier, span };
      const person = describesPerson(noun) ? recentPerson(span.start, sentence, null) : null;
      if (person) return { ...person, span };
    }
    const kind = institution ? 'institution' : 'unnamed';
    return { span, name: withoutLeading(phraseText), actor: null, unnamed: kind === 'unnamed', kind, gender: null };
  }

  /** "The letter" (its `noun`) is the letter that spoke before; one without an owner speaks for the only institution that did. */
  function documentSpeaker(span: Span, phraseText: string, noun: string | null): Speaker {
    const same = recentSpeakers().findLast((one) => one.kind === 'document' && headWord(one.name ?? '') === noun);
    if (same) return { ...same, span };
    const owned = /\b(?:by|from|of)\b|['’]s?\s/.test(phraseText);
    if (bodies.size === 1 && !owned) return { ...[...bodies.values()][0], span };
    return { span, name: withoutLeading(phraseText), actor: null, unnamed: false, kind: 'document', gender: null };
  }

  function byPronoun(span: Span, pronoun: string, sentence: number): Speaker {
    const unresolved: Speaker = { span, name: null, actor: null, unnamed: false, kind: 'unknown', gender: null };
    if (pronoun === 'he' || pronoun === 'she') {
      const person = recentPerson(span.start, sentence, pronoun);
      return person ? { ...person, span, gender: pronoun } : { ...unresolved, gender: pronoun };
    }
    if (pronoun === 'it') {
      const body = recentSpeakers().findLast(
        (one) =>
          one.kind === 'institution' || one.kind === 'document' || (one.kind === 'unknown' && one.gender === null),
      );
      return body ? { ...body, span } : unresolved;
    }
    if (pronoun === 'they') {
      const group = recentSpeakers().findLast((one) => one.kind === 'unnamed' || one.kind === 'institution');
      return group ? { ...group, span } : unresolved;
    }
    if (/one$|body$/.test(pronoun)) return { ...unresolved, name: pronoun, unnamed: true, kind: 'unnamed' };
    return unresolved;
  }

  /** The last person who spoke or stood at the head of a sentence, and whose gender does not speak against it. */
  function recentPerson(before: number, sentence: number, pronoun: 'he' | 'she' | null): Speaker | null {
    const fits = (gender: Gender): boolean => gender === null || pronoun === null || gender === pronoun;
    const recent = recentSpeakers().filter((one) => one.span.start < before && fits(one.gender));
    const person = recent.findLast((one) => one.kind === 'person');
    const leading = lastMention(
      names,
      before,
      (mention) => mention.leads && mention.known.person === true && fits(mention.known.gender),
    );
    const unnamed = recent.findLast(
      (one) => one.kind === 'unnamed' && one.span.start < sentence && /^(?:an?|one|another) /i.test(one.name ?? ''),
    );
    const from = Math.max(person?.span.start ?? -1, leading?.start ?? -1);
    if (unnamed && unnamed.span.start > from) return unnamed;
    if (person && person.span.start === from) return person;
    if (leading) return fromKnown({ start: leading.start, end: leading.end }, leading.known);
    const unknown = recent.findLast((one) => one.kind === 'unknown' && /\s/.test(one.name ?? ''));
    if (unknown) return unknown;
    const mention = lastMention(names, before, ({ known }) => known.person === true && fits(known.gender));
    return mention ? fromKnown({ start: mention.start, end: mention.end }, mention.known) : null;
  }

  function resolveLabel(span: Span, label: string): Speaker {
    const parts = label.split(/\s+/).filter((part) => part !== '');
    const bare = withoutRoles(parts);
    const known = names.byLast.get(lastNameOf(bare.join(' ')));
    if (known) return remember(fromKnown(span, known));
    return remember({ span, name: label.trim(), actor: null, unnamed: false, kind: 'unknown', gender: null });
  }

  function lastNamed(from: number, to: number): Speaker | null {
    const mention = lastMention(names, to, (one) => one.start >= from && one.known.person === true);
    return mention ? fromKnown({ start: mention.start, end: mention.end }, mention.known) : null;
  }

  return { resolve, resolveLabel, lastNamed };
}

function fromKnown(span: Span, known: KnownName): Speaker {
  const kind = known.person === false ? 'institution' : 'person';
  return { span, name: known.name, actor: known.actor?.id ?? null, unnamed: false, kind, gender: known.gender };
}

function lastMention(
  names: Names,
  before: number,
  fits: (mention: NameMention) => boolean,
): Names['mentions'][number] | null {
  let low = 0;
  let high = names.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names.mentions[middle].start < before) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - MOST_RECENT); at -= 1)
    if (fits(names.mentions[at])) return names.mentions[at];
  return null;
}
