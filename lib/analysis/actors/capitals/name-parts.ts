import type { Token } from '../../language/analysed-text.ts';
import { bareWord, isContraction } from './affixes.ts';
import { INSTITUTION_PARTICLES, type NamingWords, namingWords, PERSON_PARTICLES } from './naming-words.ts';
import { standsInOffice } from './office-before.ts';
import { isCapitalised, type WordEvidence } from './word-evidence.ts';

/** Tokens `first` to `end` (exclusive) of a sentence. */
export interface TokenRange {
  first: number;
  end: number;
}

/** What is known of words whatever the text says. Words in lower case. */
export interface KnownWords {
  isGivenName(word: string): boolean;
  isPlace(word: string): boolean;
  /** Is the phrase the whole name of a known place or body? */
  isKnownName(phrase: string): boolean;
}

/**
 * Tokens after which a run of capitals is divided: no name is that long, and the work on a run grows with its square.
 */
const LONGEST_RUN = 24;

const lowerOf = (tokens: readonly Token[], { first, end }: TokenRange): string[] =>
  tokens.slice(first, end).map(({ text }) => text.toLowerCase().replace(/\.$/, ''));

/** Divides the runs of capitalised words of a sentence into the names that they hold. */
export class NameParts {
  private readonly tokens: readonly Token[];
  private readonly language: string;
  private readonly evidence: WordEvidence;
  private readonly known: KnownWords;
  private readonly words: NamingWords;

  constructor(tokens: readonly Token[], language: string, evidence: WordEvidence, known: KnownWords) {
    this.tokens = tokens;
    this.language = language;
    this.evidence = evidence;
    this.known = known;
    this.words = namingWords(language);
  }

  /** All names of the sentence, in its order. */
  all(): TokenRange[] {
    const all: TokenRange[] = [];
    for (let i = 0; i < this.tokens.length; i += 1) {
      if (!isCapitalised(this.tokens[i].text)) continue;
      const { parts, end } = this.partsFrom(i);
      all.push(...parts);
      i = end - 1;
    }
    return all;
  }

  /**
   * The names from the token `start`, which has a capital, to the end of its run: whole where the run is a known name,
   * else without the common words at its front, and apart where a small word does not belong ("incontro di Lund") or
   * where a person's name begins behind a known one ("Florida Marco Lund").
   */
  private partsFrom(start: number): { parts: TokenRange[]; end: number } {
    const end = this.endOfRun(start);
    const whole = { first: start, end };
    if (this.known.isKnownName(lowerOf(this.tokens, whole).join(' '))) return { parts: [whole], end };
    const parts = this.atParticles(whole)
      .map((part) => this.withoutFront(part))
      .filter(({ first, end: last }) => last > first)
      .flatMap((part) => this.atGivenName(part))
      .map((part) => this.withoutBack(part))
      .filter(({ first, end: last }) => last > first);
    return { parts, end };
  }

  /** The end of the capitalised words in a row and of what joins them; an ending of case closes it. */
  private endOfRun(start: number): number {
    let end = start + 1;
    for (;;) {
      if (end - start >= LONGEST_RUN || this.endsInCase(end - 1)) return end;
      const { text } = this.tokens[end] ?? { text: '' };
      if (isCapitalised(text)) end += 1;
      else if (isJoiner(text) && isCapitalised(this.tokens[end + 1]?.text ?? '')) end += 2;
      else if (/^(?:de|van|von)$/.test(text) && this.opensFamilyName(end + 1)) end += 3;
      else return end;
    }
  }

  /** "Ann von *der Lund*", "Ann de *la Lund*". */
  private opensFamilyName(at: number): boolean {
    const [article, name] = [this.tokens[at], this.tokens[at + 1]];
    return /^(?:den|der|la|las|los)$/.test(article?.text ?? '') && isCapitalised(name?.text ?? '');
  }

  /** "Ankara’da | TBMM": an ending of case closes a name. */
  private endsInCase(at: number): boolean {
    const { text } = this.tokens[at];
    return bareWord(text, this.language) !== text;
  }

  private atParticles(run: TokenRange): TokenRange[] {
    const parts: TokenRange[] = [];
    let { first } = run;
    for (let i = run.first + 1; i + 1 < run.end; i += 1) {
      const { text } = this.tokens[i];
      if (isCapitalised(text) || text === '-' || this.joins({ first, end: i }, text, run.end)) continue;
      parts.push({ first, end: i });
      first = i + 1;
    }
    parts.push({ first, end: run.end });
    return parts;
  }

  /** Does the small word join what stands before it to what follows? */
  private joins(before: TokenRange, particle: string, end: number): boolean {
    const words = lowerOf(this.tokens, before);
    if (this.known.isKnownName(lowerOf(this.tokens, { first: before.first, end }).join(' '))) return true;
    if (INSTITUTION_PARTICLES.has(particle) && words.some((word) => this.words.institutions.has(word))) return true;
    return PERSON_PARTICLES.has(particle) && words.some((word) => this.known.isGivenName(word));
  }

  /** Without articles, openings of sentences, and titles at the front. */
  private withoutFront({ first, end }: TokenRange): TokenRange {
    let at = first;
    while (at < end && !this.known.isKnownName(lowerOf(this.tokens, { first: at, end }).join(' '))) {
      const word = this.tokens[at].text.toLowerCase().replace(/\.$/, '');
      const isTitle = this.words.titles.has(word);
      const isOpening = at === 0 && end > 1 && this.evidence.isCommon(word) && !this.words.institutions.has(word);
      if (!isTitle && !isOpening && !this.evidence.isFrequent(word) && !isContraction(word)) break;
      at += 1;
    }
    return { first: at, end };
  }

  /**
   * Apart where a person's given name stands behind a known name, an institution's or a common word, behind the town or
   * region that a small word leads to, "della Florida | Marco Lund", or behind what an office is of: "ministro degli
   * Esteri | Marco Lund".
   */
  private atGivenName({ first, end }: TokenRange): TokenRange[] {
    const words = lowerOf(this.tokens, { first, end });
    const isLedTo = /^\p{Ll}/u.test(this.tokens[first - 1]?.text ?? '');
    const isOfOffice = standsInOffice(this.tokens, first, this.language);
    for (let i = 1; i + 1 < words.length; i += 1) {
      if (!this.known.isGivenName(words[i])) continue;
      const before = words.slice(0, i);
      const isPlace = i === 1 && isLedTo && this.known.isPlace(words[0]);
      const isOther =
        this.known.isKnownName(before.join(' ')) ||
        before.some((word) => this.words.institutions.has(word) || this.words.titles.has(word)) ||
        before.every((word) => this.evidence.isCommon(word));
      if (isPlace || isOfOffice || (isOther && !this.known.isGivenName(words[i - 1])))
        return divided({ first, end }, first + i);
    }
    return this.behindTitle({ first, end });
  }

  /** Apart behind a title within: "TBMM Başkanı | Deniz Lund". */
  private behindTitle({ first, end }: TokenRange): TokenRange[] {
    const at = lowerOf(this.tokens, { first, end: end - 1 }).findLastIndex((word) => this.words.titles.has(word));
    return at >= 0 ? divided({ first, end }, first + at + 1) : [{ first, end }];
  }

  /** Without the titles at the end, which belong to the name behind: "TBMM | Başkanı". */
  private withoutBack({ first, end }: TokenRange): TokenRange {
    const last = lowerOf(this.tokens, { first, end }).findLastIndex((word) => !this.words.titles.has(word));
    return { first, end: first + last + 1 };
  }
}

const divided = ({ first, end }: TokenRange, at: number): TokenRange[] => [
  { first, end: at },
  { first: at, end },
];

const isJoiner = (word: string): boolean =>
  word === '-' || PERSON_PARTICLES.has(word) || INSTITUTION_PARTICLES.has(word);
