import type { Steps } from '../../steps.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import { type Mention, mentionAt } from './mention.ts';
import { COMPANY_WORDS, SEATS } from './name-words.ts';
import { namesAnActor } from './no-actor.ts';
import { partsOfPersons } from './parts-of-persons.ts';
import type { EntityType } from './tagger/labels.ts';
import { typesByEvidence } from './type-evidence.ts';

/** A name of one word must be found so many times before its other occurrences are added. */
const REPEATS_OF_ONE_WORD = 2;

/**
 * Makes the mentions agree with each other over the document: the same name has one type, by evidence, and occurrences
 * that the tagger passed over are added. `isPlace` says whether a key is known as a place's name ("Dubai" of "Dubai
 * Airlines"). Linear in the text; sorted by place.
 */
export function* correctMentions(
  text: AnalysedText,
  mentions: readonly Mention[],
  isPlace: (key: string) => boolean,
): Steps<Mention[]> {
  const types = typesByEvidence(text, mentions, isPlace);
  if (readAsEnglish(text.language)) for (const key of partsOfPersons(text, mentions, isPlace)) types.set(key, 'PER');
  yield;
  const located = new Set(mentions.filter((mention) => standsAsPlace(text, mention)).map(({ key }) => key));
  const families = familyNames(mentions);
  for (const { type, key, words } of mentions) {
    const short = (types.get(key) ?? type) === 'ORG' ? withoutCompanyWords(words) : null;
    if (!short || types.get(short) === 'ORG' || (located.has(short) && isPlace(short))) continue;
    if (!(types.get(short) === 'PER' && families.has(short))) types.set(short, 'ORG');
  }
  for (const seat of SEATS) types.set(seat, 'ORG');
  const agreed = mentions.map((mention) => ({ ...mention, type: types.get(mention.key) ?? mention.type }));
  yield;
  const missed = yield* missedOccurrences(text, [...agreed, ...surnames(agreed)]);
  return namesAnActor(text, [...agreed, ...missed]).sort((a, b) => a.start - b.start);
}

function standsAsPlace(text: AnalysedText, { sentence, first }: Mention): boolean {
  return /^(?:around|in|near|outside)$/i.test(text.sentences[sentence].tokens[first - 1]?.text ?? '');
}

/** Last words of the persons named in full, in lower case: who founded the Holt Group may be called Holt alone. */
function familyNames(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ type, words }) => (type === 'PER' && words.length > 1 ? [words.at(-1)!.toLowerCase()] : [])),
  );
}

/** "emirates" of "Emirates Airline"; null when nothing is left out. */
function withoutCompanyWords(words: readonly string[]): string | null {
  let end = words.length;
  while (end > 1 && COMPANY_WORDS.has(words[end - 1].toLowerCase())) end -= 1;
  return end === words.length ? null : words.slice(0, end).join(' ').toLowerCase();
}

/** The last words of full names, as mentions to look for: they stand for the person in the rest of the text. */
function surnames(mentions: readonly Mention[]): Mention[] {
  return mentions
    .filter(
      ({ type, words, last, first }) => type === 'PER' && words.length > 1 && last > first && words.at(-1)!.length > 2,
    )
    .map((mention) => ({
      ...mention,
      first: mention.last,
      words: mention.words.slice(-1),
      key: `*${mention.words.at(-1)}`,
    }));
}

function* missedOccurrences(text: AnalysedText, mentions: readonly Mention[]): Steps<Mention[]> {
  const known = new Map<string, { words: string[]; type: EntityType; count: number }[]>();
  const seen = new Map<string, { words: string[]; type: EntityType; count: number }>();
  for (const mention of mentions) {
    const tokens = text.sentences[mention.sentence].tokens
      .slice(mention.first, mention.last + 1)
      .map((token) => token.text);
    const found = seen.get(mention.key);
    if (found) found.count += 1;
    else {
      const entry = { words: tokens, type: mention.type, count: 1 };
      seen.set(mention.key, entry);
      known.set(tokens[0], [...(known.get(tokens[0]) ?? []).slice(0, 7), entry]);
    }
  }
  const lowerCase = new Set<string>();
  for (const { tokens } of text.sentences)
    for (const token of tokens) if (/^\p{Ll}/u.test(token.text)) lowerCase.add(token.text);
  const taken = new Set<string>();
  for (const { sentence, first, last } of mentions)
    for (let i = first; i <= last; i += 1) taken.add(`${sentence}:${i}`);
  const added: Mention[] = [];
  for (const [sentence, { tokens }] of text.sentences.entries()) {
    yield;
    tokens.forEach((token, first) => {
      for (const { words, type, count } of known.get(token.text) ?? []) {
        if (words.length === 1 && type !== 'PER' && (count < REPEATS_OF_ONE_WORD || type === 'MISC')) continue;
        if (words.length === 1 && lowerCase.has(words[0].toLowerCase())) continue;
        if (taken.has(`${sentence}:${first}`) || !words.every((word, k) => tokens[first + k]?.text === word)) continue;
        const last = first + words.length - 1;
        if (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '') || /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) continue;
        const mention = mentionAt(text, sentence, first, last, type);
        if (!mention) continue;
        for (let i = first; i <= last; i += 1) taken.add(`${sentence}:${i}`);
        added.push(mention);
        break;
      }
    });
  }
  return added;
}
