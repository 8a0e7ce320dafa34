import type { Actor, Span } from '../../contract.ts';
import { placeOfAdjective } from '../actors/cluster.ts';
import { firstFrom } from '../first-from.ts';
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
import { isCapital, subjectPronoun, type WordRange } from './noun-phrases.ts';
import { isPlural, singularOf, speakerNoun } from './speaker-nouns.ts';
import {
  beforeVerb,
  countedNoun,
  describesPerson,
  describesWhoFollows,
  headOf,
  headWord,
  isNoSpeaker,
  isOfficeHolder,
  isShare,
  makerPhrase,
  nameInPhrase,
  withoutDate,
  withoutLeading,
} from './speaker-phrases.ts';
import { INSTITUTION_NOUNS, UTTERANCE_NOUNS } from './speaker-words.ts';
import { firstSubject } from './subject-phrases.ts';

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
  /** 'none' when the words before the verb stand for nobody and nothing that speaks. */
  kind: 'person' | 'unnamed' | 'institution' | 'document' | 'unknown' | 'none';
  gender: Gender;
}

/** Looks speakers up in text order: what was said before tells whom a pronoun or "the ministry" means. */
export interface SpeakerFinder {
  /**
   * `phrase` is the subject of an attribution; `sentence` the offset at which its sentence begins; a pronoun stands for
   * nobody who is named in the spans `told`, which hold what is said.
   */
  resolve(words: readonly Word[], phrase: WordRange, sentence: number, told?: readonly Span[]): Speaker;
  /** Is the speaker spoken of by name in the span? */
  isNamedIn(speaker: Speaker, span: Span): boolean;
  /** The words of a transcript's label: "WALLACE". */
  resolveLabel(span: Span, label: string): Speaker;
  /** The last person named in `[from, to)`. */
  lastNamed(from: number, to: number): Speaker | null;
}

const MOST_RECENT = 60;
/** Furthest back that "they" is followed to somebody who spoke, in characters: about two paragraphs. */
const NEARBY = 1000;
const NOBODY_TOLD: ReadonlySet<string> = new Set();
/** Longest description between commas with a name at its end, in words. */
const LONGEST_DESCRIPTION = 12;

/** Longest name looked for at the end of a description, in words. */
const LONGEST_NAME = 7;

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
  const innerNames = new Set(
    lines.flatMap(({ words }) => words.filter((word) => !word.opens && isCapital(word)).map((word) => word.text)),
  );
  const spoken: Speaker[] = [];
  const bodies = new Map<string, Speaker>();
  const actorMentions = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ start: mention.start, end: mention.end, actor })))
    .sort((a, b) => a.start - b.start);

  const bodiesByNoun = Map.groupBy(
    actorMentions.filter(({ actor }) => actor.type === 'organization' && / /.test(actor.name)),
    ({ actor }) => lastNameOf(actor.name),
  );

  /** Names that so far have stood in reported words alone: whoever bears one does not speak next. */
  const onlyTold = new Set<string>();

  function remember(speaker: Speaker): Speaker {
    if (speaker.name === null) return speaker;
    spoken.push(speaker);
    onlyTold.delete(speaker.name);
    if (speaker.kind === 'institution') bodies.set(speaker.name, speaker);
    return speaker;
  }

  const recentSpeakers = (): Speaker[] => spoken.slice(-MOST_RECENT);

  const genders = new Map(names.mentions.map(({ known }) => [known.name, known.gender]));
  const genderIn = (speaker: Speaker): Gender => speaker.gender ?? genders.get(speaker.name ?? '') ?? null;

  const firstNamed = new Map<string, number>();
  for (const { known, start } of names.mentions) if (!firstNamed.has(known.name)) firstNamed.set(known.name, start);

  /** Notes who is first named in the reported words. */
  function noteTold(spans: readonly Span[]): void {
    for (const { start, end } of spans)
      for (const name of namedIn([{ start, end }])) {
        const first = firstNamed.get(name) ?? -1;
        if (first >= start && first < end) onlyTold.add(name);
      }
  }

  function namedIn(spans: readonly Span[]): Set<string> {
    const found = new Set<string>();
    for (const { start, end } of spans)
      for (
        let at = firstFrom(names.mentions, start);
        at < names.mentions.length && names.mentions[at].start < end;
        at += 1
      )
        found.add(names.mentions[at].known.name);
    return found;
  }

  function isNamedIn(speaker: Speaker, span: Span): boolean {
    return speaker.kind === 'person' && speaker.name !== null && namedIn([span]).has(speaker.name);
  }

  function resolve(words: readonly Word[], subject: WordRange, sentence: number, told: readonly Span[] = []): Speaker {
    noteTold(told);
    const phrase = withoutDate(words, beforeVerb(words, subject));
    const span = { start: words[phrase.from].start, end: words[phrase.to - 1].end };
    const first = words[phrase.from];
    const pronoun = phrase.to - phrase.from === 1 ? subjectPronoun(first) : null;
    if (pronoun) return remember(byPronoun(words, span, pronoun, sentence, namedIn(told)));
    const head = headOf(words, phrase);
    if (isNoSpeaker(words, phrase, head)) return nobody(span);
    const person = personAtEnd(words, phrase);
    if (person) return remember(personSpeaker(span, person));
    const common = isCommonNoun(words, phrase, head) || isShare(source.slice(span.start, span.end));
    const name = common ? null : nameInPhrase(words, phrase, head);
    // "American" of "American negotiators", cut from its noun.
    if (name && phrase.to === phrase.from + 1 && isAdjective(first.text)) return nobody(span);
    if (name && actorIn(name.span)?.type === 'group' && isCompatriot(words, phrase, name.parts)) {
      const person = recentPerson(span.start, sentence, null);
      if (person) return remember({ ...person, span });
    }
    if (name) return remember(named(span, name.parts, name.span));
    const behind = personBehind(words, phrase);
    if (behind) return remember(personSpeaker(span, behind));
    return remember(byNoun(words, phrase, head, span, sentence));
  }

  /** The person named behind a description: "one of the protesters, Ann Roe, 42, said", "a witness, engineer Ann Roe, said". */
  function personBehind(words: readonly Word[], { to }: WordRange): Actor | null {
    const comma = words[to];
    if (comma?.text !== ',' || comma.quoted) return null;
    let end = to + 1;
    while (end < words.length && end - to <= LONGEST_DESCRIPTION && !/[,.;:—–]/.test(words[end].text)) end += 1;
    if (end >= words.length || words[end].text !== ',' || end === to + 1) return null;
    const actor = actorIn(words[to + 1]);
    if (actor?.type === 'person' && actor.mentions.some(({ start }) => start === words[to + 1].start)) return actor;
    return personAtEnd(words, { from: to + 1, to: end });
  }

  /** The person named at the end of a description: "Bank of Norland economist Ann Roe". */
  function personAtEnd(words: readonly Word[], phrase: WordRange): Actor | null {
    let name = phrase.to - 1;
    const { end } = words[name];
    while (name > phrase.from && words[name].text !== ',' && phrase.to - name < LONGEST_NAME) {
      const actor = actorIn({ start: words[name].start, end });
      const whole = actor?.mentions.some((one) => one.start === words[name].start && one.end === end);
      if (actor?.type === 'person' && whole && describesWhoFollows(words, phrase, name)) return actor;
      name -= 1;
    }
    return null;
  }

  /** "Prosecutors said": a capital only because the sentence begins. */
  function isCommonNoun(words: readonly Word[], phrase: WordRange, head: number): boolean {
    const word = words[head];
    if (head !== phrase.from || !(word.opens || words[head - 1]?.quoted)) return false;
    if (phrase.to > head + 1 && !/^\p{Ll}/u.test(words[head + 1].text)) return false;
    if (names.byLast.has(word.lower)) return false;
    if (lowerWords.has(word.lower) || speakerNoun(word.lower) !== null || /ly$/.test(word.lower)) return true;
    const isAcronym = word.text.length > 1 && word.text === word.text.toUpperCase();
    // Neither a name that was found nor one that stands within a sentence.
    return actors.length > 0 && !isAcronym && actorIn(word) === null && !innerNames.has(word.text);
  }

  function named(span: Span, parts: string[], nameSpan: Span): Speaker {
    const stripped = withoutRoles(parts);
    // "Minister of Water" is all there is.
    const bare = stripped[0] === 'of' ? parts : stripped;
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
    const low = firstFrom(actorMentions, span.start);
    let best: Actor | null = null;
    for (let at = low; at < actorMentions.length && actorMentions[at].start < span.end; at += 1) {
      const { actor } = actorMentions[at];
      if (best === null || actor.type === 'person' || best.type !== 'person') best = actor;
    }
    return best;
  }

  function byNoun(words: readonly Word[], phrase: WordRange, head: number, span: Span, sentence: number): Speaker {
    const noun = countedNoun(words, phrase, head);
    const kind = speakerNoun(noun);
    const phraseText = source.slice(span.start, span.end);
    const definite = /^(?:that|the|this)$/.test(words[phrase.from].lower);
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
    if (kind === 'document') return documentSpeaker(words, head, span, definite ? noun : null);
    const share = isShare(phraseText);
    if (kind === null && !share) return nobody(span);
    if (definite) {
      const holders = names.byRole.get(noun);
      if (holders?.size === 1) return fromKnown(span, [...holders][0]);
      const bare = phrase.to === head + 1;
      const earlier = bare && recentSpeakers().findLast((one) => one.name !== null && headWord(one.name) === noun);
      if (earlier) return { ...earlier, span };
      const body = bare && kind === 'institution' ? bodyCalled(noun, span.start) : null;
      if (body) return { span, name: body.name, actor: body.id, unnamed: false, kind: 'institution', gender: null };
      const person = describesPerson(noun) ? recentPerson(span.start, sentence, null) : null;
      if (person) return { ...person, span };
    }
    return {
      span,
      name: withoutLeading(phraseText),
      actor: null,
      unnamed: kind === 'person' && !share && !isOfficeHolder(words, phrase, head),
      kind: kind === 'person' || share ? 'unnamed' : 'institution',
      gender: null,
    };
  }

  /** "the center" after "the Norland Water Center": the body named last whose name ends with the noun. */
  function bodyCalled(noun: string, before: number): Actor | null {
    const called = bodiesByNoun.get(noun);
    return called?.findLast(({ start }) => start < before)?.actor ?? null;
  }

  /**
   * "The letter" (its `noun`) is the letter that spoke before; "data released by the Water Board" speak for the board, and a
   * statement without an owner for the only institution that spoke.
   */
  function documentSpeaker(words: readonly Word[], head: number, span: Span, noun: string | null): Speaker {
    const phraseText = source.slice(span.start, span.end);
    const same = recentSpeakers().findLast((one) => one.kind === 'document' && headWord(one.name ?? '') === noun);
    if (same) return { ...same, span };
    const maker = makerOf(words, head, span);
    if (maker) return maker;
    const owned = /\b(?:by|from|of)\b|['’]s?\s/.test(phraseText);
    if (bodies.size === 1 && !owned && noun !== null && UTTERANCE_NOUNS.has(singularOf(noun)))
      return { ...[...bodies.values()][0], span };
    return { span, name: withoutLeading(phraseText), actor: null, unnamed: false, kind: 'document', gender: null };
  }

  /** Whoever a document is from: "data released by the Water Board", "a letter from Ann Roe"; null for people without a name. */
  function makerOf(words: readonly Word[], head: number, span: Span): Speaker | null {
    const made = makerPhrase(words, head);
    if (!made) return null;
    const person = personAtEnd(words, made);
    if (person) return personSpeaker(span, person);
    const makerHead = headOf(words, made);
    const name = nameInPhrase(words, made, makerHead);
    if (name) return named(span, name.parts, name.span);
    const body = speakerNoun(words[makerHead].lower) === 'institution';
    const text = withoutLeading(source.slice(words[made.from].start, words[made.to - 1].end));
    return body ? { span, name: text, actor: null, unnamed: false, kind: 'institution', gender: null } : null;
  }

  function byPronoun(
    words: readonly Word[],
    span: Span,
    pronoun: string,
    sentence: number,
    told: ReadonlySet<string>,
  ): Speaker {
    const unresolved: Speaker = { span, name: null, actor: null, unnamed: false, kind: 'unknown', gender: null };
    if (pronoun === 'he' || pronoun === 'she') {
      const likely = recentPerson(span.start, sentence, pronoun);
      const person = likely && told.has(likely.name ?? '') ? besides(span, sentence, pronoun, told) : likely;
      return person ? { ...person, span, gender: pronoun } : { ...unresolved, gender: pronoun };
    }
    if (pronoun === 'it') {
      const body = recentSpeakers().findLast(
        (one) =>
          one.kind === 'institution' || one.kind === 'document' || (one.kind === 'unknown' && one.gender === null),
      );
      return body ? { ...body, span } : unresolved;
    }
    if (pronoun === 'they') return several(words, span, sentence) ?? unresolved;
    if (/one$|body$/.test(pronoun)) return { ...unresolved, name: pronoun, unnamed: true, kind: 'unnamed' };
    return unresolved;
  }

  /** Somebody else nearby than those who are told of. */
  function besides(span: Span, sentence: number, pronoun: 'he' | 'she', told: ReadonlySet<string>): Speaker | null {
    const other = recentPerson(span.start, sentence, pronoun, told);
    return other && span.start - other.span.start < NEARBY ? other : null;
  }

  /** Whom "they" means: the subject of the sentence before when it is a plural, else the last plural that spoke nearby. */
  function several(words: readonly Word[], span: Span, sentence: number): Speaker | null {
    const to = firstFrom(words, sentence);
    let from = to - 1;
    while (from > 0 && !words[from].opens) from -= 1;
    const first = from >= 0 && to > from ? firstSubject(words, from, to) : null;
    const subject = first && !subjectPronoun(words[first.from]) ? first : null;
    if (subject && isPlural(countedNoun(words, subject, headOf(words, subject)))) {
      const head = headOf(words, subject);
      const subjectSpan = { start: words[subject.from].start, end: words[subject.to - 1].end };
      const group = isNoSpeaker(words, subject, head) ? null : byNoun(words, subject, head, subjectSpan, sentence);
      if (group && group.kind !== 'none') return { ...group, span };
    }
    const group = recentSpeakers().findLast((one) => {
      if (one.kind !== 'unnamed' && one.kind !== 'institution') return false;
      const actor = one.actor === null ? null : actors.find(({ id }) => id === one.actor);
      return (actor && /^(?:group|other)$/.test(actor.type)) || isPlural(headWord(one.name ?? ''));
    });
    return group && span.start - group.span.start < NEARBY ? { ...group, span } : null;
  }

  /** The last person who spoke or stood at the head of a sentence, whose gender does not speak against it and who is not `told` of. */
  function recentPerson(
    before: number,
    sentence: number,
    pronoun: 'he' | 'she' | null,
    told: ReadonlySet<string> = NOBODY_TOLD,
  ): Speaker | null {
    const fits = (gender: Gender): boolean => gender === null || pronoun === null || gender === pronoun;
    const isPerson = ({ known }: NameMention): boolean =>
      known.person === true && fits(known.gender) && !told.has(known.name);
    const recent = recentSpeakers().filter(
      (one) => one.span.start < before && fits(genderIn(one)) && !told.has(one.name ?? ''),
    );
    const person = recent.findLast((one) => one.kind === 'person');
    const leading = lastMention(
      names,
      before,
      (mention) => mention.leads && isPerson(mention) && !onlyTold.has(mention.known.name),
    );
    const unnamed = recent.findLast(
      (one) => one.unnamed && one.span.start < sentence && /^(?:an?|one|another) /i.test(one.name ?? ''),
    );
    const from = Math.max(person?.span.start ?? -1, leading?.start ?? -1);
    if (unnamed && unnamed.span.start > from) return unnamed;
    if (person && person.span.start === from) return person;
    if (leading) return fromKnown({ start: leading.start, end: leading.end }, leading.known);
    const unknown = recent.findLast((one) => one.kind === 'unknown' && /\s/.test(one.name ?? ''));
    if (unknown) return unknown;
    const mention = lastMention(names, before, isPerson);
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

  return { resolve, resolveLabel, lastNamed, isNamedIn };
}

/** The speaker of words before a verb that stand for nobody. */
function nobody(span: Span): Speaker {
  return { span, name: null, actor: null, unnamed: false, kind: 'none', gender: null };
}

function personSpeaker(span: Span, actor: Actor): Speaker {
  return { span, name: actor.name, actor: actor.id, unnamed: false, kind: 'person', gender: genderOf(actor.name) };
}

/** "American", "Swedish"; people called by it have a plural or "the". */
function isAdjective(word: string): boolean {
  return placeOfAdjective(word) !== null && !/s$/.test(word);
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
  const low = firstFrom(names.mentions, before);
  for (let at = low - 1; at >= Math.max(0, low - MOST_RECENT); at -= 1)
    if (fits(names.mentions[at])) return names.mentions[at];
  return null;
}
