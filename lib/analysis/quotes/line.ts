import type { Span } from '../../contract.ts';
import type { Steps } from '../../steps.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { findQuotedSpans, type QuotedSpan } from '../language/quotation-marks.ts';
import { withoutSingleLabels } from './single-quotations.ts';

/** A token outside quotation marks, or a whole quotation as one word. */
export interface Word extends Span {
  text: string;
  lower: string;
  /**
   * Lower case where a capital tells nothing, else as written: looks function words up ("Will" is no auxiliary inside a
   * sentence).
   */
  key: string;
  quoted: QuotedSpan | null;
  /** A sentence begins here, as far as the text outside the quotation marks tells. */
  opens: boolean;
}

/** A paragraph with each quotation folded to one word. */
export interface Line extends Span {
  block: number;
  words: Word[];
}

/** Sentence-final punctuation at the end of a quotation, marks of nested quotations left aside. */
const ENDS_SENTENCE = /[.?!…][”"’')\]]*$/;

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * "I", "I’d", and others that have a capital for another sentence alone, behind a heading or caption that has run into
 * it.
 */
const PERSONAL_PRONOUN = /^(?:I|He|She|They|We)(?:['’]\p{Ll}+)?$/u;

/** Words before the dash in "WASHINGTON (AP) — " at most. */
const LONGEST_DATELINE = 12;

/** What a sentence cannot begin with: lower case and commas are left over from an abbreviation's full stop. */
const OPENS_SENTENCE = /^[^\p{Ll},;:]/u;

/** Folds every paragraph of the article, a paragraph a step. Linear in the text. */
export function* foldQuotations(text: AnalysedText): Steps<Line[]> {
  const byBlock = new Map<number, Token[]>();
  const starts = new Set<number>();
  for (const sentence of text.sentences) {
    starts.add(sentence.start);
    const tokens = byBlock.get(sentence.block) ?? [];
    for (const token of sentence.tokens) tokens.push(token);
    byBlock.set(sentence.block, tokens);
  }
  const lines: Line[] = [];
  for (const [block, tokens] of byBlock) {
    yield;
    const { start, end } = text.article.blocks[block];
    const paragraph = text.article.text.slice(start, end);
    const spans = findQuotedSpans(paragraph, start).filter((span) =>
      HAS_WORD.test(text.article.text.slice(span.start, span.end)),
    );
    lines.push({
      start,
      end,
      block,
      words: foldTokens(text.article.text, tokens, withoutSingleLabels(spans, text.article.text), starts),
    });
  }
  return lines;
}

function foldTokens(text: string, tokens: Token[], spans: QuotedSpan[], starts: ReadonlySet<number>): Word[] {
  const words: Word[] = [];
  let next = 0;
  const fold = (span: QuotedSpan): void => {
    const quoted = text.slice(span.start, span.end);
    const opens = starts.has(span.outerStart) || opensAfter(words.at(-1));
    words.push({ start: span.outerStart, end: span.outerEnd, text: quoted, lower: '', key: '', quoted: span, opens });
  };
  for (const token of tokens) {
    while (next < spans.length && spans[next].outerEnd <= token.start) {
      if (words.at(-1)?.quoted !== spans[next]) fold(spans[next]);
      next += 1;
    }
    if (next < spans.length && token.end > spans[next].outerStart) {
      if (words.at(-1)?.quoted !== spans[next]) fold(spans[next]);
      continue;
    }
    const before = words.at(-1);
    const dateline = words.length < LONGEST_DATELINE && isDash(before) && /^\p{Lu}{3,}$/u.test(words[0].text);
    const opens =
      dateline || isListNumber(words)
        ? true
        : before?.quoted
          ? ENDS_SENTENCE.test(before.text.slice(-6)) && /^[\p{Lu}\p{N}]/u.test(token.text)
          : before === undefined || (starts.has(token.start) && OPENS_SENTENCE.test(token.text));
    const lower = token.text.toLowerCase().replaceAll('’', "'");
    const hasNoCapital = opens || before?.quoted || before?.text === '(' || PERSONAL_PRONOUN.test(token.text);
    const key = hasNoCapital ? lower : token.text.replaceAll('’', "'");
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower,
      key,
      quoted: null,
      opens,
    });
  }
  return words;
}

/** "21. *Keep it short*": what numbers an item of a list is no part of its sentence. */
const isListNumber = (words: readonly Word[]): boolean =>
  words.length === 2 && words[1].text === '.' && /^\p{Nd}{1,3}$/u.test(words[0].text);

const isDash = (word: Word | undefined): boolean => word !== undefined && /^[—–]$|^-$/.test(word.text);

function opensAfter(word: Word | undefined): boolean {
  if (!word) return true;
  if (word.quoted) return ENDS_SENTENCE.test(word.text.slice(-6));
  return word.text === '.' || word.text === '?' || word.text === '!';
}
