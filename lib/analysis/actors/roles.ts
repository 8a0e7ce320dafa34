import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { findQuotedSpans, type QuotedSpan } from '../language/quotation-marks.ts';
import { tokenize } from '../language/tokenize.ts';
import { isOfState, SEAT_REACH, seatAfter, withoutSecondTitle, writtenOut } from './american-titles.ts';
import { bestOf, longestOf } from './best-role.ts';
import { titleInHeadline } from './headline-title.ts';
import type { Mention } from './mention.ts';
import { isPast, PASSING, withPast } from './past-role.ts';
import { affiliationAfter, appositiveAfter, predicateAfter } from './phrase-after.ts';
import { phraseAfterAs, phraseBeforeComma } from './phrase-before-comma.ts';
import {
  ARTICLE,
  isOneRole,
  isRoleNoun,
  LONGEST_PHRASE,
  ofOne,
  type RoleRange,
  type TokenRange,
} from './role-tokens.ts';
import { inSingular, sharedTitle } from './shared-title.ts';
import { titleBefore, titleInBrackets } from './title-before.ts';

/**
 * Offices whose holder is named by the surname alone, as everybody knows the rest: "Vice President Rowe" may be another
 * one than the "Bo Rowe" of the article. "Velo president Rowe" is not.
 */
const KNOWN_OFFICE = /^(?:vice )?(?:chancellor|president|prime minister)$/i;

/** Alone these nouns do not tell what somebody is. */
const SAYS_NOTHING = /^(?:fellow|member|secretary|worker)$/i;

/** "HOST", as transcripts put it behind a name; "CEO" stays. */
const LABEL = /^\p{Lu}{4,}$/u;

/** A title with more tokens is no headline; what stands farther on in it is left unread. */
const LONGEST_HEADLINE = 60;

/** Reads the roles of persons; made once for a text and its mentions. */
export class RoleReader {
  private readonly text: AnalysedText;
  private readonly bySentence = new Map<number, Mention[]>();
  private readonly quoted = new Map<number, readonly QuotedSpan[]>();
  private readonly headline: readonly Token[];
  /** Full names by surname. */
  private readonly namesakes = new Map<string, Set<string>>();

  constructor(text: AnalysedText, mentions: readonly Mention[]) {
    this.text = text;
    this.headline = tokenize(text.article.title).slice(0, LONGEST_HEADLINE);
    for (const mention of mentions) {
      const here = this.bySentence.get(mention.sentence);
      if (here) here.push(mention);
      else this.bySentence.set(mention.sentence, [mention]);
      const { type, words, key } = mention;
      if (type !== 'PER' || words.length < 2) continue;
      const surname = words[words.length - 1];
      this.namesakes.set(surname, (this.namesakes.get(surname) ?? new Set<string>()).add(key));
    }
  }

  /**
   * The role of the person whom the mentions name: of those that the article states the one that tells most, "former"
   * or "late" kept; else the body somebody is of, else the office in the headline. Null when the article states none.
   */
  roleOf(mentions: readonly Mention[]): string | null {
    const hasFullName = mentions.some(({ words }) => words.length > 1);
    const stated = mentions.flatMap((mention) => {
      const role = this.statedAt(mention);
      const isOther = hasFullName && mention.words.length === 1 && role !== null && KNOWN_OFFICE.test(role);
      return role === null || isOther ? [] : [role];
    });
    const fullest = bestOf(stated);
    if (fullest !== null) return writtenOut(withPast(fullest, stated));
    const affiliation = longestOf(mentions.flatMap((mention) => this.affiliationAt(mention) ?? []));
    return affiliation ?? this.inHeadline(mentions);
  }

  /**
   * The role that the text states beside this mention of a person, the longest where it states several; null when there
   * is none.
   */
  roleAt(mention: Mention): string | null {
    return this.roleOf([mention]);
  }

  private statedAt(mention: Mention): string | null {
    const { tokens } = this.text.sentences[mention.sentence];
    const others = this.near(mention);
    const title =
      titleBefore(tokens, mention, others) ?? titleInBrackets(tokens, mention) ?? sharedTitle(tokens, mention, others);
    const ranges = [title, appositiveAfter(tokens, mention, others), phraseBeforeComma(tokens, mention, others)];
    const ofHead = predicateAfter(tokens, mention, others) ?? phraseAfterAs(tokens, mention, others);
    if (ofHead && !this.isQuoted(mention)) ranges.push(ofHead);
    const roles = ranges.flatMap((range) => {
      if (range === null || isOfSeveral(tokens, range, mention)) return [];
      const role = this.textOf(tokens, range);
      // "Holt's mother, Ana Holt": which Holt's is not told
      if (/^['’]s$/u.test(tokens[range.first + 1]?.text ?? '') && mention.words.includes(tokens[range.first].text))
        return [];
      if (SAYS_NOTHING.test(role)) return [];
      return range === title ? [this.completed(role, range, mention, others)] : [role];
    });
    return longestOf(roles);
  }

  private near(mention: Mention): Mention[] {
    return nearby(this.bySentence.get(mention.sentence) ?? [], mention);
  }

  private textOf(tokens: readonly Token[], range: RoleRange): string {
    const first = startWithYear(tokens, startWithPast(tokens, range.first));
    const words = this.text.article.text.slice(tokens[first].start, tokens[range.end - 1].end);
    const stated = inSingular(words.replace(/\s+/gu, ' '));
    const one = withoutSecondTitle(range.isOfBoth ? ofOne(stated) : stated);
    const role = LABEL.test(one) ? one.toLowerCase() : one;
    return range.isOver && !isPast(role) ? `then ${role}` : role;
  }

  /**
   * A title with what stands behind the name and belongs to it: party and state, or the body where the title names
   * none.
   */
  private completed(role: string, { first, end }: TokenRange, mention: Mention, others: readonly Mention[]): string {
    const { text } = this.text.article;
    const seat = seatAfter(role, text.slice(mention.end, mention.end + SEAT_REACH));
    if (seat) return `${role} ${seat}`;
    const hasBody = others.some((other) => other.first >= first && other.last < end) || / (?:at|for|of) /.test(role);
    const body = hasBody ? null : this.affiliationAt(mention);
    if (body?.startsWith('of ')) return `${role} ${body}`;
    const state = isOfState(role) ? stateAfter(this.text.sentences[mention.sentence].tokens, mention, others) : null;
    return state === null ? role : `${role} of ${state}`;
  }

  private affiliationAt(mention: Mention): string | null {
    const { tokens } = this.text.sentences[mention.sentence];
    const range = affiliationAfter(tokens, mention, this.near(mention));
    return range && this.text.article.text.slice(tokens[range.first].start, tokens[range.end - 1].end);
  }

  private inHeadline(mentions: readonly Mention[]): string | null {
    const { words } = mentions.reduce((best, mention) => (mention.words.length > best.words.length ? mention : best));
    if ((this.namesakes.get(words[words.length - 1])?.size ?? 0) > 1) return null;
    return titleInHeadline(this.headline, words)?.join(' ') ?? null;
  }

  private isQuoted({ sentence, start }: Mention): boolean {
    const { block } = this.text.sentences[sentence];
    const { start: from, end } = this.text.article.blocks[block];
    const spans = this.quoted.get(block) ?? findQuotedSpans(this.text.article.text.slice(from, end), from);
    this.quoted.set(block, spans);
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle].outerEnd <= start) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low].start <= start;
  }
}

/** "Ohio" behind "Gov. Ana Holt of Ohio". */
function stateAfter(tokens: readonly Token[], { last }: Mention, others: readonly Mention[]): string | null {
  if (tokens[last + 1]?.text !== 'of') return null;
  return others.find(({ type, first }) => type === 'LOC' && first === last + 2)?.text ?? null;
}

/** The mentions of a sentence that a role beside `mention` can touch; `all` are in text order. */
function nearby(all: readonly Mention[], mention: Mention): Mention[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].last < mention.first - LONGEST_PHRASE) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < all.length && all[i].first <= mention.last + LONGEST_PHRASE + 4; i += 1)
    if (all[i].start !== mention.start) found.push(all[i]);
  return found;
}

/** Words between such a word and the role: "former area | councillor". */
const LONGEST_KIND = 2;

/**
 * Where the role starts with the word that says that it is past or passing: of "former area councillor" not
 * "councillor" alone.
 */
function startWithPast(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 1 - LONGEST_KIND); at -= 1) {
    const word = tokens[at].text;
    if (PASSING.test(word)) return at;
    if (!/^\p{L}+$/u.test(word) || ARTICLE.test(word) || /^(?:and|at|by|for|from|in|of|or|to|with)$/.test(word)) break;
  }
  return first;
}

/** "the 2004 | party nominee", which somebody is no more; not "in 2004 | party nominee Holt spoke". */
function startWithYear(tokens: readonly Token[], first: number): number {
  const isYear = /^(?:19|20)\d\d$/.test(tokens[first - 1]?.text ?? '');
  return isYear && /^(?:\p{Ll}+|['’]s)$/u.test(tokens[first - 2]?.text ?? '') && !OF_A_YEAR.test(tokens[first - 2].text)
    ? first - 1
    : first;
}

/** Words before a year that dates what is told: "in 2004", "until 2004". */
const OF_A_YEAR = /^(?:and|before|by|during|from|in|of|or|since|through|to|until)$/;

/** "judges | Ana Holt, Bo Rao": an office of the several who are named, right before the first of them. */
function isOfSeveral(tokens: readonly Token[], { end }: TokenRange, { first }: Mention): boolean {
  const word = tokens[end - 1].text;
  return end === first && isRoleNoun(word) && !isOneRole(word);
}
