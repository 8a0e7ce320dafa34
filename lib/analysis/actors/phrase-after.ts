import type { Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';
import { HONORIFICS } from './name-words.ts';
import { rolePhrase } from './role-phrase.ts';
import { isRoleNoun, LONGEST_PHRASE, type RoleRange, type TokenRange } from './role-tokens.ts';
import { ROLE_MODIFIERS } from './role-words.ts';

/** Marks and words at which a phrase about a name ends. */
const ENDS_APPOSITIVE =
  /^(?:[,.;:()!?"“”—–]|who|which|whose|where|when|that|said|told|was|is|has|had|have|will|were|are|added|wrote)$/u;
/** Verbs of saying and thinking in a form that is no noun: "states" and "reports" may be what somebody is of. */
const SAYS = /^(?:adds|admits|argues|believes|explains|insists|recalls|says|suggests|tells|thinks|warns|writes)$/;

/** "Mr. Holt, *you're* a lawyer": somebody is spoken to. */
const CONTRACTED = /^\p{L}+['’](?:d|ll|m|re|ve)$/iu;

/** "the company's chief executive" after "Tim Clark," or "Tim Clark, 54,". */
export function appositiveAfter(
  tokens: readonly Token[],
  { last }: Mention,
  others: readonly Mention[],
): RoleRange | null {
  let comma = last + 1;
  if (tokens[comma]?.text === '.' && tokens[comma + 1]?.text === ',') comma += 1;
  if (tokens[comma]?.text === ',' && /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',')
    comma += 2;
  if (!/^[,–—]$/u.test(tokens[comma]?.text ?? '')) return null;
  const first = comma + 1;
  if (CONTRACTED.test(tokens[first]?.text ?? '')) return null;
  const end = endOfWords(tokens, first);
  const range = end === null ? null : rolePhrase(tokens, { first, end }, others);
  return range && withBody(tokens, range, others);
}

/** Does a phrase about a name end at the token: a mark, two apostrophes for one, a relative clause or a verb? */
function endsAppositive(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at];
  if (text === "'" && tokens[at + 1]?.text === "'") return true;
  return ENDS_APPOSITIVE.test(text) || SAYS.test(text);
}

/**
 * Where the words end that begin at `first`: at a mark, a relative clause or a verb; null when they go on for too long.
 */
function endOfWords(tokens: readonly Token[], first: number): number | null {
  const limit = Math.min(tokens.length, first + LONGEST_PHRASE);
  let end = first;
  while (end < limit && !(endsAppositive(tokens, end) && !isInList(tokens, end, first) && !isOfTitle(tokens, end)))
    end += 1;
  return end === limit && limit < tokens.length ? null : end;
}

/**
 * "managing director, Velo Bank": the body behind a comma belongs to an office without one, when nothing else follows.
 */
function withBody(tokens: readonly Token[], range: RoleRange, others: readonly Mention[]): RoleRange {
  const { first, end } = range;
  if (tokens[end]?.text !== ',' || others.some((other) => other.first >= first && other.last < end)) return range;
  const body = others.find((other) => other.type === 'ORG' && other.first === end + 1);
  if (!body || !/^[,.;"”]$/u.test(tokens[body.last + 1]?.text ?? '.')) return range;
  return { ...range, end: body.last + 1 };
}

/** Words that make what is said of somebody an opinion, or true of the moment alone. */
const OPINION =
  /^(?:bad|best|better|favou?rite|good|great|greatest|likely|natural|next|only|perfect|possible|potential|real|right|strong|such|true|weak|worse|worst|wrong)$/;

/**
 * "the chief executive of Velo" in "Tim Clark is the chief executive of Velo": said of somebody at the head of a
 * sentence.
 */
export function predicateAfter(
  tokens: readonly Token[],
  { first, last }: Mention,
  others: readonly Mention[],
): RoleRange | null {
  if (tokens[last + 1]?.text !== 'is' || !isAtHead(tokens, first)) return null;
  const from = /^(?:also|currently|now)$/.test(tokens[last + 2]?.text ?? '') ? last + 3 : last + 2;
  const end = endOfWords(tokens, from);
  if (end === null || tokens.slice(from, end).some(({ text }) => OPINION.test(text))) return null;
  const range = rolePhrase(tokens, { first: from, end }, others);
  // "is president" is no office without whose, and "is a mother of two" is nobody's story
  const isOffice = tokens.slice(range?.first, range?.end).some(({ text }) => isRoleNoun(text));
  return range && isOffice && range.end - range.first > 1 && tokens[end]?.text !== '-' ? range : null;
}

/** So many tokens of a title may stand before a name at the head of a sentence. */
const LONGEST_OPENING = 6;

/** Does the sentence begin with the name that begins at `first`, a title before it aside? */
function isAtHead(tokens: readonly Token[], first: number): boolean {
  if (first > LONGEST_OPENING) return false;
  return tokens
    .slice(0, first)
    .every(
      ({ text }) => text === '.' || HONORIFICS.has(text.toLowerCase()) || (/^\p{Lu}/u.test(text) && isRoleNoun(text)),
    );
}

/**
 * "of the Velo Trust" after "Tim Clark", and "from the Velo Trust" after one who speaks: the body somebody belongs to.
 */
export function affiliationAfter(
  tokens: readonly Token[],
  { first, last, words }: Mention,
  others: readonly Mention[],
): TokenRange | null {
  const link = tokens[last + 1]?.text ?? '';
  if (words.length < 2 || !(link === 'of' || (link === 'from' && /^[,"”]$/u.test(tokens[first - 1]?.text ?? ','))))
    return null;
  const from = /^the$/i.test(tokens[last + 2]?.text ?? '') ? last + 3 : last + 2;
  let body = others.find((other) => other.type === 'ORG' && other.first === from);
  while (body && /^['’]s$/u.test(tokens[body.last + 1]?.text ?? '')) {
    const owned: number = body.last + 2;
    body = others.find((other) => other.type === 'ORG' && other.first === owned);
  }
  return body ? { first: last + 1, end: body.last + 1 } : null;
}

/**
 * The full stop of a title or of a place's name inside the phrase: "adviser to Sen. Bo Rao", "aide to Mr. Rao", "a
 * doctor in St. Brell".
 */
function isOfTitle(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].text !== '.' || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false;
  const { text } = tokens[at - 1];
  return isRoleNoun(text) || HONORIFICS.has(text.toLowerCase()) || /^(?:Ft|Mt|St)$/.test(text);
}

/** A comma between two offices: "chairman, president and chief executive"; a full stop inside "U.S.". */
function isInList(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at].text !== ',' || at === first) return false;
  const next = tokens[at + 1]?.text === 'and' ? at + 2 : at + 1;
  const after = tokens[next]?.text ?? '';
  return (
    isRoleNoun(tokens[at - 1].text) &&
    (isRoleNoun(after) || (ROLE_MODIFIERS.has(after) && isRoleNoun(tokens[next + 1]?.text ?? '')))
  );
}
