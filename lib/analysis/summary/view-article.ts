import type { Span } from '../../contract.ts';
import { finish, type Steps } from '../../steps.ts';
import type { AnalysedText, Sentence } from '../language/analysed-text.ts';
import { CALENDAR_WORDS } from '../language/calendar-words.ts';
import { contentStems, overlap, shared } from '../language/en/stems.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import { tokenize } from '../language/tokenize.ts';
import { isWord } from '../language/words.ts';
import { mainClause } from './phrases/clauses.ts';
import { FURNITURE } from './phrases/cues.ts';
import { withoutCaptions } from './sentences/captions.ts';
import type { Findings } from './sentences/findings.ts';
import type { ArticleView, SentenceView } from './sentences/sentence-view.ts';

/** Items of a list sorted by `start` that lie in each sentence; both lists are walked once. */
function bySentence<Item extends Span>(sentences: readonly Sentence[], items: readonly Item[]): Item[][] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map((sentence) => {
    const inside: Item[] = [];
    while (next < sorted.length && sorted[next].start < sentence.end) {
      if (sorted[next].start >= sentence.start) inside.push(sorted[next]);
      next++;
    }
    return inside;
  });
}

/** Share of the sentences covered by direct quotations, by sentence. */
function quotedShares(sentences: readonly Sentence[], quotes: readonly Span[]): number[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start);
  return sentences.map((sentence) => {
    let covered = 0;
    for (const quote of sorted) {
      if (quote.start >= sentence.end) break;
      covered += Math.max(0, Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start));
    }
    return Math.min(1, covered / Math.max(1, sentence.end - sentence.start));
  });
}

/** Which paragraphs are one quotation from mark to mark, whoever speaks, by block. */
function wholeQuotations({ article: { blocks, text } }: AnalysedText): boolean[] {
  return blocks.map(
    ({ start, end }) =>
      /^["“„«]/.test(text.slice(start, start + 1)) &&
      /^["”“»]$/.test(text.slice(end - 1, end)) &&
      !/["”“„«»]/.test(text.slice(start + 1, end - 1)),
  );
}

/**
 * A line of credit that the page has in its text, the first word behind "By" named: "By Ann Berg", "Tested by: Ann
 * Berg".
 */
const BYLINE =
  /^(?:(?:BY|[Bb]y):?\s+(?<name>\p{Lu}[\p{L}.'’-]*)\s+\p{Lu}|(?:PHOTOS? BY|(?:[Pp]hotos?|[Tt]ested|[Tt]ext|[Ww]ords|[Ww]ritten) by):?\s+\p{Lu})/u;

/** Is it such a credit? "By Monday" and "By the end" open a sentence; "By New York standards" is taken for one. */
function isByline(words: string): boolean {
  const match = BYLINE.exec(words);
  return match !== null && !CALENDAR_WORDS.has(match.groups?.name?.toLowerCase() ?? '');
}

/** Somebody's post on a social network within the text: "@Lund so sad #brell #ferry". */
const POSTED = /(?:^|[\s(])@\w{3,}|#\p{L}.*#\p{L}/u;

/** A question that its writer ends with a full stop: "So why would Lund do it." */
const ASKS =
  /^(?:(?:And|But|So) )?(?:[Hh]ow|[Ww]hy) (?:are|can|could|did|do|does|has|have|is|should|was|were|will|would) /;

/** "Ten Ways to Cross the Brell in a…": the title of another article, cut off by the page. */
function isCutTitle(slice: string): boolean {
  if (!/(?:…|\.\.\.)$/.test(slice)) return false;
  const words = slice.match(/(?<![\p{L}'’-])\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The words of a line, in lower case, a space on either side of each. */
const wordsOf = (line: string): string => ` ${(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Is the sentence the headline, or one of its parts, which some pages have once more above the text? */
const repeatsHeadline = (titleWords: string, { article: { text } }: AnalysedText, { start, end }: Sentence): boolean =>
  titleWords.includes(wordsOf(text.slice(start, end)));

/**
 * Tokens above which a sentence is a list or a table without stops. The questions take quadratic time in it at worst.
 */
const MOST_TOKENS = 400;

function isProse(text: AnalysedText, titleWords: string, sentence: Sentence, words: number): boolean {
  const role = text.article.blocks[sentence.block]?.role;
  if (role === 'subheading' || role === 'table') return false;
  if (words < 5 || sentence.tokens.length > MOST_TOKENS || repeatsHeadline(titleWords, text, sentence)) return false;
  const slice = text.article.text.slice(sentence.start, sentence.end);
  if (/[?؟]["”»“’')\]]*$/u.test(slice) || ASKS.test(slice) || isByline(slice)) return false;
  if (!/[.!?…。؟]["”»“’')\]]*$/u.test(slice) && words < 9) return false;
  if (POSTED.test(slice) || isCutTitle(slice)) return false;
  const lower = slice.toLowerCase();
  return !FURNITURE.some((phrase) => lower.includes(phrase));
}

/** Reads the sentences once for all the questions. Sentences that are no prose are left out. */
export function viewArticle(text: AnalysedText, findings: Findings): ArticleView {
  return finish(viewInSteps(text, findings));
}

/** The same as `viewArticle`, in steps. */
export function* viewInSteps(text: AnalysedText, findings: Findings): Steps<ArticleView> {
  const sentences: { sentence: Sentence; index: number }[] = [];
  for (const [index, whole] of text.sentences.entries()) {
    const sentence = withoutCaptions(whole);
    if (sentence) sentences.push({ sentence, index });
    yield;
  }
  const spans = sentences.map(({ sentence }) => sentence);
  const titleWords = wordsOf(text.article.title);
  const headline = contentStems(tokenize(text.article.title));
  const standfirst = contentStems(tokenize(text.article.standfirst ?? ''));
  const mentions = findings.actors.flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor })));
  const actorsOf = bySentence(spans, mentions);
  const figuresOf = bySentence(spans, findings.figures);
  const datesOf = bySentence(spans, findings.timeline);
  const quotedOf = quotedShares(
    spans,
    findings.quotes.filter((quote) => quote.kind !== 'indirect'),
  );
  const isQuotation = wholeQuotations(text);
  // Clauses are found by English verbs.
  const isEnglish = readAsEnglish(text.language);
  const views: SentenceView[] = [];
  for (const [position, { sentence, index }] of sentences.entries()) {
    yield;
    const words = sentence.tokens.filter(isWord).length;
    if (!isProse(text, titleWords, sentence, words)) continue;
    const stems = contentStems(sentence.tokens);
    const share = headline.size ? shared(stems, headline) / headline.size : 0;
    views.push({
      index,
      sentence,
      words,
      stems,
      agreement: headline.size ? (share + overlap(stems, headline)) / 2 : 0,
      quoted: isQuotation[sentence.block] ? 1 : quotedOf[position],
      clause: isEnglish ? mainClause(sentence.tokens) : null,
      actors: [...new Set(actorsOf[position].map((mention) => mention.actor))],
      people: actorsOf[position].filter(({ actor }) => actor.type === 'person'),
      places: actorsOf[position].filter(({ actor }) => actor.type === 'place'),
      figures: figuresOf[position],
      dates: datesOf[position],
    });
  }
  return { text, findings, headline, standfirst, sentences: views };
}
