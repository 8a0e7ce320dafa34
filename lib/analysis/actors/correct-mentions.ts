import type { Steps } from '../../steps.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { type Mention, mentionAt } from './mention.ts';
import { COMPANY_WORDS, SEATS } from './name-words.ts';
import type { EntityType } from './tagger/labels.ts';
import { typesByEvidence } from './type-evidence.ts';

/** A name of one word must be found so many times before its other occurrences are added. */
const REPEATS_OF_ONE_WORD = 2;

/**
 * Makes the mentions agree with each other over the document: the same name has one type, by evidence, and occurrences that the
 * tagger passed over are added. `isPlace` says whether a key is known as a place's name ("Dubai" of "Dubai Airlines"). Linear in the text; sorted by place.
 */
export function* correctMentions(
  text: AnalysedText,
  mentions: readonly Mention[],
  isPlace: (key: string) => boolean,
): Steps<Mention[]> {
  const types = typesByEvidence(text, mentions, isPlace);
  yield;
  const located = new Set(mentions.filter((mention) => standsAsPlace(text, mention)).map(({ key }) => key));
  for (const { type, words } of mentions) {
    const short = type === 'ORG' ? withoutCompanyWords(words) : null;
    if (short && types.get(short) !== 'ORG' && !(located.has(short) && isPlace(short))) types.set(short, 'ORG');
  }
  for (const seat of SEATS) types.set(seat, 'ORG');
  const agreed = mentions.map((mention) => ({ ...mention, type: types.get(mention.key) ?? mention.type }));
  yield;
  const missed = yield* missedOccurrences(text, [...agreed, ...surnames(agreed)]);
  return [...agreed, ...missed].filter((mention) => !isSomethingElse(text, mention)).sort((a, b) => a.start - b.start);
}

/** "until May", "8 p.m. ET" and "D-N.Y." name nobody, and "the elder Holt" is not the one of that name. */
function isSomethingElse(text: AnalysedText, mention: Mention): boolean {
  const { sentence, first, last, type, words } = mention;
  const { tokens } = text.sentences[sentence];
  const before = tokens[first - 1]?.text ?? '';
  if (isTimeZone(mention, before) || isPartOfAmount(mention, tokens)) return true;
  if (PARTY_AND_STATE.test(mention.text) || isBehindParty(mention, tokens)) return true;
  if (type !== 'PER' || words.length > 1) return false;
  if (tokens[last + 1]?.text === 'crude') return true;
  if (/^(?:elder|older|younger)$/.test(before)) return true;
  if (!CALENDAR_WORDS.has(words[0].toLowerCase())) return false;
  return BEFORE_A_MONTH.test(before) || /^\d/.test(before) || /^\d/.test(tokens[last + 1]?.text ?? '');
}

/** "10:42 GMT", "8 p.m. ET"; "GMT" alone too. */
function isTimeZone({ words, text }: Mention, before: string): boolean {
  if (words.length > 1 || !TIME_ZONES.has(text)) return false;
  return text === 'GMT' || text === 'UTC' || /^\p{Nd}|^[ap]\.?m\.?$|^noon$|^midnight$|^\.$/iu.test(before);
}

const TIME_ZONES = new Set(
  'AEDT AEST AKST BST CDT CEST CET CST EDT EEST EET EST ET GMT HST IST JST MDT MSK MST PDT PST PT UTC'.split(' '),
);

/** The C of "C$2bn". */
function isPartOfAmount({ text, last, end }: Mention, tokens: readonly Token[]): boolean {
  const sign = tokens[last + 1];
  return /^\p{Lu}{1,2}$/u.test(text) && sign?.start === end && /^\p{Sc}$/u.test(sign.text);
}

/** The state of "R-N.Y.". */
function isBehindParty({ first }: Mention, tokens: readonly Token[]): boolean {
  const [party, mark] = [tokens[first - 2], tokens[first - 1]];
  return (
    mark?.text === '-' && party?.end === mark.start && mark.end === tokens[first].start && /^[DIR]$/.test(party.text)
  );
}

/** "D-N.Y." after the name of a lawmaker. */
const PARTY_AND_STATE = /^[DIR]-\p{Lu}[\p{L}.]*$/u;

const BEFORE_A_MONTH = /^(?:by|during|early|in|last|late|next|of|since|this|through|to|until)$/i;

function standsAsPlace(text: AnalysedText, { sentence, first }: Mention): boolean {
  return /^(?:around|in|near|outside)$/i.test(text.sentences[sentence].tokens[first - 1]?.text ?? '');
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
