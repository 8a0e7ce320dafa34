import { CREDIT_PHRASES } from './credit-phrases.ts';
import { groupIndex, hintMask } from './hints.ts';
import type { Box, TextBlock } from './page-tree.ts';
import { normalisePhrase, phraseLevel } from './phrases.ts';

/** A line of credits is no longer, but for those of agencies that name everybody who helped. */
const LONGEST_CREDIT = 260;
const LONGEST_LIST_OF_HELPERS = 500;
const LONGEST_LABELLED = 120;
/** Share of the body after which credits stand. */
const CREDITS_FROM = 2 / 3;

/** Words in small letters that lines of credits have beside names. Own list. */
const CREDIT_WORDS: ReadonlySet<string> = new Set(
  `additional and at aus by compiled de dem der des du editing en et for from graphics in of on par produced reporting
  the und von with writing`.split(/\s+/),
);
/** Other words in small letters from which such a line is a sentence. */
const LEAST_OF_SENTENCE = 3;

/** "You have 57% of this article left to read": the page has no more of the story for this reader. */
const REST_FOR_SUBSCRIBERS =
  /^il vous reste \d+(?:[.,]\d+)? ?% de cet article|^la suite est réservée aux abonnés|^(?:le|les) (?:reste|suite) de cet article est réservée? aux abonnés/i;

/** "5 min read", "Lesezeit: 3 Minuten". */
const READING_TIME =
  /^(?:(?:reading time|lese(?:zeit|dauer)|temps de lecture|tiempo de lectura|tempo d[ei] (?:leitura|lettura)|leestijd|okuma süresi|وقت القراءة)\s*:?\s*\S{0,4}\d+.{0,12}|\d+\s?-?\s?min(?:ute|uto)?s?\.? (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|okuma).{0,10})$/iu;

/** Blocks at the start of the body among which the line with its date may stand. */
const DATE_AMONG = 3;
const LONGEST_DATE = 60;
const DATE = 1 << groupIndex('date');

/** Class names by which pages keep text for screen readers only, from the style sheets that brought them up. */
const UNSEEN = /(?:^|\s)(?:a11y-hidden|screen-reader-only|screen-reader-text|sr-only|visually-?hidden)(?:\s|$)/;

/**
 * The body without lines that stand in it and are the page's, not the story's: captions, text for screen readers,
 * lines without a letter or digit, dates at the start, credits at the end, times of reading, and notes that the rest is
 * for subscribers. They stay in view.
 */
export function withoutPageLines(body: readonly TextBlock[]): TextBlock[] {
  const creditsFrom = CREDITS_FROM * (body.length - 1);
  return body.filter(
    (block, i) =>
      /[\p{L}\p{N}]/u.test(block.text) &&
      !isUnseen(block) &&
      !isCaption(block) &&
      !isLabelledCredit(block) &&
      !REST_FOR_SUBSCRIBERS.test(block.text) &&
      !READING_TIME.test(block.text) &&
      !(i < DATE_AMONG && isDateLine(block)) &&
      !(i >= creditsFrom && isClosingCredit(block.text)),
  );
}

function isUnseen({ box, inner }: TextBlock): boolean {
  return UNSEEN.test(inner.hint) || UNSEEN.test(box.hint);
}

function isCaption({ box }: TextBlock): boolean {
  for (let around: Box | null = box; around; around = around.parent) if (around.tag === 'figcaption') return true;
  return false;
}

/** A short line that is named as a date and has a year or a time of day, and is no sentence. */
function isDateLine({ box, text }: TextBlock): boolean {
  if (text.length > LONGEST_DATE || /\p{Ll}{3}[.!?]["”’»]?$/u.test(text)) return false;
  return /\d{4}|\d:\d{2}/.test(text) && (hintMask(box.hint) & DATE) !== 0;
}

/** "Photo: Ann Example", "Quelle: Stadtarchiv". */
function isLabelledCredit({ box, text }: TextBlock): boolean {
  if (text.length > LONGEST_LABELLED || /^h[1-6]$/.test(box.tag)) return false;
  const label = /^[\s([]*([^:：]{4,20}?)\s*[:：]\s*\S/.exec(text)?.[1];
  return label !== undefined && (CREDIT_PHRASES.label as readonly string[]).includes(normalisePhrase(label));
}

function isClosingCredit(text: string): boolean {
  if (text.length > LONGEST_LIST_OF_HELPERS || /^["“„«]/.test(text)) return false;
  const normal = normalisePhrase(text);
  if (CREDIT_PHRASES.ending.some((phrase) => normal.endsWith(phrase))) return true;
  if (text.length > LONGEST_CREDIT) return false;
  const begins = (phrase: string) => normal.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(normal[phrase.length] ?? '');
  if (CREDIT_PHRASES.beginning.some(begins)) return true;
  if (CREDIT_PHRASES.beforeNames.some(begins)) return !isSentence(text);
  return phraseLevel(text, 'credit') === 2 && !/[:：]$/.test(text);
}

function isSentence(text: string): boolean {
  const small = text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? [];
  return small.filter((word) => !CREDIT_WORDS.has(word)).length >= LEAST_OF_SENTENCE;
}
