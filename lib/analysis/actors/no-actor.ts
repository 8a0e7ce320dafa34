import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { CALENDAR_WORDS } from '../language/calendar-words.ts';
import { TIME_ZONES } from '../language/en/calendar.ts';
import { POSSESSIVES, SMALL_NUMBERS } from '../language/en/closed-classes.ts';
import type { Mention } from './mention.ts';
import { ABBREVIATED_TERMS, FEASTS, TECHNOLOGIES } from './no-actor-words.ts';

/**
 * The mentions without those that name nobody, whatever the tagger took them for: times and days ("until May", "8 p.m.
 * ET", "Election Day"), amounts, the party and state behind a lawmaker's name, terms ("UI") and nicknames that stand in
 * quotation marks before the name. In the given order; linear in the text.
 */
export function namesAnActor(text: AnalysedText, mentions: readonly Mention[]): Mention[] {
  const starts = new Set(
    mentions.filter(({ type }) => type === 'PER').map(({ sentence, first }) => `${sentence}:${first}`),
  );
  const keys = new Set(mentions.map(({ key }) => key));
  return mentions.filter(
    (mention) =>
      !isSlogan(mention, keys) &&
      !isSomethingElse(text, mention) &&
      !isNickname(text, mention, (token) => starts.has(`${mention.sentence}:${token}`)),
  );
}

/** "One Velo", "My Velo": what Velo calls a plan or a service, by a determiner before one of the names. */
function isSlogan({ words }: Mention, names: ReadonlySet<string>): boolean {
  const first = words[0].toLowerCase();
  return (SMALL_NUMBERS.has(first) || POSSESSIVES.has(first)) && names.has(words.slice(1).join(' ').toLowerCase());
}

/** Nor is "the elder Holt" the one of that name. */
function isSomethingElse(text: AnalysedText, mention: Mention): boolean {
  const { sentence, first, last, type, words } = mention;
  const { tokens } = text.sentences[sentence];
  const before = tokens[first - 1]?.text ?? '';
  if (isTimeZone(mention, before) || isPartOfAmount(mention, tokens)) return true;
  // "non-Lundish voters"
  if (type === 'GROUP' && before === '-' && /^non$/i.test(tokens[first - 2]?.text ?? '')) return true;
  if (PARTY_AND_STATE.test(mention.text) || isBehindParty(text, mention, tokens)) return true;
  if (isTerm(mention) || isDay(mention)) return true;
  if (type !== 'PER' || words.length > 1) return false;
  if (tokens[last + 1]?.text === 'crude') return true;
  if (/^(?:elder|older|younger)$/.test(before)) return true;
  if (!CALENDAR_WORDS.has(words[0].toLowerCase())) return false;
  return BEFORE_A_MONTH.test(before) || /^\d/.test(before) || /^\d/.test(tokens[last + 1]?.text ?? '');
}

/** "10:42 GMT", "8 p.m. ET"; "GMT" alone too. */
function isTimeZone({ words, text }: Mention, before: string): boolean {
  if (words.length > 1 || !TIME_ZONES.has(text.toLowerCase()) || text !== text.toUpperCase()) return false;
  return text === 'GMT' || text === 'UTC' || /^\p{Nd}|^[ap]\.?m\.?$|^noon$|^midnight$|^\.$/iu.test(before);
}

/** The C of "C$2bn". */
function isPartOfAmount({ text, last, end }: Mention, tokens: readonly Token[]): boolean {
  const sign = tokens[last + 1];
  return /^\p{Lu}{1,2}$/u.test(text) && sign?.start === end && /^\p{Sc}$/u.test(sign.text);
}

/** The state of "R-N.Y." and of "(D., Conn.)". */
function isBehindParty(text: AnalysedText, { first, start }: Mention, tokens: readonly Token[]): boolean {
  const [party, mark] = [tokens[first - 2], tokens[first - 1]];
  const isJoined =
    mark?.text === '-' && party?.end === mark.start && mark.end === tokens[first].start && /^[DIR]$/.test(party.text);
  return isJoined || /\([DIR]\.?[,–-] ?$/.test(text.article.text.slice(Math.max(0, start - 6), start));
}

/** "D-N.Y." after the name of a lawmaker. */
const PARTY_AND_STATE = /^[DIR]-\p{Lu}[\p{L}.]*$/u;

const BEFORE_A_MONTH = /^(?:by|during|early|in|last|late|next|of|since|this|through|to|until)$/i;

/** "UI", "PhDs" and "V.I.P."; "Ai" may be somebody, and "OK" is Oklahoma, "O.K." is not. */
function isTerm({ type, words, key, text }: Mention): boolean {
  if (words.length > 1) return false;
  if (type === 'LOC') return text === 'O.K.';
  return (
    TECHNOLOGIES.has(key) || (ABBREVIATED_TERMS.has(key.replace(/s$/, '')) && /^(?:[\p{Lu}.]+|PhD)s?$/u.test(text))
  );
}

/** "Election Day", "Christmas". */
function isDay({ type, words, key }: Mention): boolean {
  if (type !== 'MISC') return false;
  return FEASTS.has(key) || (words.length > 1 && /^(?:Day|Eve)$/.test(words[words.length - 1]));
}

const OPENS = /^["“‘']$/;
const CLOSES = /^["”’']$/;

/** The Eel of "'the Eel' Bo Rao". */
function isNickname(
  text: AnalysedText,
  { type, sentence, first, last }: Mention,
  isPerson: (token: number) => boolean,
): boolean {
  if (type !== 'PER') return false;
  const { tokens } = text.sentences[sentence];
  const opening = /^the$/i.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  return OPENS.test(tokens[opening]?.text ?? '') && CLOSES.test(tokens[last + 1]?.text ?? '') && isPerson(last + 2);
}
