import type { ArticleKind } from '../../contract.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { isFirstPerson, isSecondPerson } from '../language/en/first-person.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import { isWord } from '../language/words.ts';
import type { Findings } from './sentences/findings.ts';

/** Words below which an article is a short notice and above which it is a long read. */
const SHORT = 120;
const LONG = 2000;
/** Share of the blocks, or of the text, from which a form dominates; set by reading. */
const MANY = 0.4;

/** Share of the words from which the writer speaks of "I" or "we"; set by reading. */
const MUCH_I = 0.025;
/**
 * Share of the sentences from which a text speaks to its reader, as guides do; in the judged articles 13 of 15 texts of
 * "I" and "you" are guides, lists or reviews, and four of the five without "you" argue.
 */
const MUCH_YOU = 0.04;

const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)\b/i;
/** "Vote live: …", "Vote live - latest", "Seçim canlı: …", but not "Live-action film …" nor "Where they live: …". */
const LIVE_TITLE =
  /(?<!\p{L})(?:as it happened|live ?blog|live ?ticker|live updates)(?!\p{L})|(?<!\p{L}|(?<!\p{L})(?:can|I|people|they|to|we|who|you) )(?:canl[ıI](?: anlat[ıI]m)?|live(?: coverage| update)?)(?:\s*[:–—]|\s+-\s)/iu;
/** "Opinion: …", "Opinion - …", but not "Opinion-makers …". */
const OPINION_TITLE =
  /^(?:opinion|editorial|comment|column|op-ed|letters?|meinung|kommentar|tribune|opinión|görüş)(?:\s*[:|–—]|\s+-\s)/i;
/** "Interview: Ida Lund", "Ida Lund interview: …", but not "Lund agrees to interview with police". */
const INTERVIEW_TITLE =
  /^(?:an? |the )?(?:big |exclusive |full )?(?:entretien|entrevista|interview|röportaj)\b|\b(?:entretien|entrevista|interview|röportaj)\s*[:|–—]|\b(?:in conversation with|q&a|q and a)\b/i;
/** "Nine cheap ways to …", "The 10 best …", but not "Ten die in worst floods …". */
const LIST_TITLE =
  /^(?:the\s+)?(?:\d{1,2}|five|six|seven|eight|nine|ten|twelve)\s+(?:(?:of the )?(?:best|biggest|worst)|(?:\p{L}+\s+){0,3}(?:things|ways|reasons|questions|facts|takeaways|tips|moments|photos|charts))\b/iu;
const QUESTION_LABEL = /^(?:Q|Question|Frage)\s?[:.]/;

/**
 * How the article is made: as the page says, else told from its headline, its blocks and its quotations. Length decides
 * when nothing else does.
 */
export function articleKind(text: AnalysedText, findings: Findings): ArticleKind {
  const { title, text: body, blocks, statedKind } = text.article;
  if (statedKind) return statedKind;
  const slices = blocks.map((block) => ({ role: block.role, text: body.slice(block.start, block.end) }));
  const share = (test: (block: { role: string; text: string }) => boolean) =>
    slices.length < 4 ? 0 : slices.filter(test).length / slices.length;
  if (LIVE_TITLE.test(title) || share((block) => CLOCK.test(block.text)) >= MANY / 2) return 'live-blog';
  const asked = share(
    (block) => QUESTION_LABEL.test(block.text) || (block.role === 'subheading' && block.text.endsWith('?')),
  );
  const asking = share((block) => block.text.length < 300 && block.text.endsWith('?'));
  if (INTERVIEW_TITLE.test(title) || asked >= MANY / 2 || asking >= MANY) return 'interview';
  if (OPINION_TITLE.test(title) || (readAsEnglish(text.language) && isOfTheWriter(ownWords(text, findings))))
    return 'opinion';
  if (LIST_TITLE.test(title) || share((block) => block.role === 'list-item') >= MANY) return 'list';
  const words = text.sentences.reduce((sum, sentence) => sum + sentence.tokens.filter(isWord).length, 0);
  if (words <= SHORT) return 'short';
  return words >= LONG ? 'long' : 'report';
}

/** The words of each sentence outside quotations: the writer's own. */
function ownWords(text: AnalysedText, findings: Findings): string[][] {
  const quotes = findings.quotes.filter((quote) => quote.kind !== 'indirect');
  let next = 0;
  return text.sentences.map(({ tokens }) =>
    tokens
      .filter((token) => {
        while (next < quotes.length && quotes[next].end <= token.start) next++;
        return isWord(token) && !(next < quotes.length && quotes[next].start <= token.start);
      })
      .map((token) => token.text),
  );
}

/** Does the writer speak of "I" and not to "you"? */
const isOfTheWriter = (own: readonly string[][]): boolean =>
  firstPersonShare(own) > MUCH_I && readerShare(own) < MUCH_YOU;

/** How many of the sentences speak to the reader: "you", "your". */
function readerShare(sentences: readonly string[][]): number {
  const speaking = sentences.filter((words) => words.some(isSecondPerson));
  return speaking.length / Math.max(1, sentences.length);
}

/** How many of the words are "I", "we", "our" and the like. */
function firstPersonShare(sentences: readonly string[][]): number {
  const words = sentences.flat();
  const first = words.filter(isFirstPerson);
  return words.length < 150 ? 0 : first.length / words.length;
}
