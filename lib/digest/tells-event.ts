import type { Token } from '../analysis/language/analysed-text.ts';
import { tokenize } from '../analysis/language/tokenize.ts';
import { isFiniteVerb } from '../analysis/summary/finite-verb.ts';
import { meetsNobody } from '../analysis/summary/unnamed-person.ts';
import { BASE_FORMS, PRESENT_FORMS } from '../analysis/summary/verb-forms.ts';
import { isWithin } from '../analysis/summary/within.ts';
import type { Annotation, Passage } from '../contract.ts';

/** Calls to the reader, labels of pictures and links: no event. */
const CALL =
  /^(?:Buy|Check|Click|Correction|Download|Editor['’]s note|Find|Follow|Get|Graphic|Image|Join|Learn|Listen|Photos?|Please|Read|Register|See|Sign|Submit|Subscribe|Tell|Visit|Watch)\b/;
const OF_PAGE = /BYLINE:|https?:|www\.|[©@]|\b(?:photos?|image|picture)s?[:©]|\b[Pp]hotos? (?:by|©)/;
/** What may or may not be so. */
const CONDITION = /^(?:If|Imagine|Unless|Whether)\b/;
/** The writer speaks. */
const FIRST_PERSON = /(?:^|[ (])(?:I|I['’]\p{Ll}+|me|my|our|us|we|we['’]\p{Ll}+)(?![\p{L}'’])|^(?:Our|We)\b/u;
/** The reader is addressed. */
const ADDRESS = /\b(?:you|your)\b/i;

/** What may stand before the subject: "But", "By May 2010,". */
const OPENING =
  '^["“‘(]?(?:(?:Also|And|But|However|Now|Still|Then|Yet),? )?(?:(?:Also|At|By|During|Earlier|For|From|In|Just|Later|Last|Next|On|Since|This|Until|[a-z]+) [^,]{1,40}, )?';

/** A subject that another sentence names: "It opened in 1998", "By May, they had left", "the same day, …". */
const POINTS_BACK = new RegExp(
  `${OPENING}(?:[Ii]t|[Ii]ts|[Tt]hese|[Tt]hey|[Tt]his(?! (?:past|afternoon|evening|fall|month|morning|season|spring|summer|week|weekend|winter|year|\\p{Lu}))|[Tt]hose|[Tt]heir|[Ss]uch|[Tt]hat|[Tt]he (?:same|following|next) (?:day|evening|month|morning|night|week|weekend|year))(?!\\p{L})`,
  'u',
);

/** "He left in May": whom the article is about, or nobody that a reader knows. */
const HE = new RegExp(`${OPENING}(?:[Hh]e(?! \\p{Lu})|[Hh]er|[Hh]is|[Ss]he)(?!\\p{L})`, 'u');

/** Characters before a line in which the person whom "he" means is sought. */
const PERSON_REACH = 400;

/** Can the token be a verb that makes a sentence? */
const hasVerb = (tokens: readonly Token[], index: number): boolean =>
  (isFiniteVerb(tokens, index) && tokens[index].text !== 'May') ||
  PRESENT_FORMS.has(tokens[index].text) ||
  /^\p{Ll}{3,}ed$/u.test(tokens[index].text) ||
  (BASE_FORMS.has(tokens[index].text) && /(?:s|[,)])$/.test(tokens[index - 1]?.text ?? ''));

/** The text without what stands between quotation marks. */
const unquoted = (text: string): string => text.replace(/["“„«][^"”“»]*(?:["”»]|$)/gu, ' ');

/** Quotation marks and brackets that stand without their fellows. */
function isTorn(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1 || count('(') !== count(')') || count('«') !== count('»');
}

/** Does a reader know whom the "he" at the start of a line means: the person of whom the article tells most, and the last that was named? */
function isKnown({ actors }: Annotation, line: Passage): boolean {
  const people = actors.filter(({ type }) => type === 'person');
  const last = (start: number) => start < line.start && start >= line.start - PERSON_REACH;
  const near = people.filter(({ mentions }) => mentions.some(({ start }) => last(start)));
  return near.length === 1 && near[0] === people[0];
}

/**
 * Can a line of an English article stand in a list of events: a statement with a finite verb, which names its subject, with both marks of each
 * pair, and neither a question, a condition, a call to the reader nor somebody's "I" without a name?
 */
export function tellsEvent(annotation: Annotation, line: Passage): boolean {
  const { article, actors } = annotation;
  const { text } = line;
  const own = unquoted(text);
  if (isTorn(text) || CALL.test(text) || OF_PAGE.test(text) || CONDITION.test(text)) return false;
  if (article.text[line.end] === '?' || POINTS_BACK.test(text) || ADDRESS.test(own)) return false;
  if (FIRST_PERSON.test(own) || (FIRST_PERSON.test(text) && !/\p{L}/u.test(own))) return false;
  const tokens = tokenize(article.text, line.start, line.end);
  if (!tokens.some((_, index) => hasVerb(tokens, index))) return false;
  const people = actors
    .filter(({ type }) => type === 'person')
    .flatMap(({ mentions }) => mentions.filter((mention) => isWithin(line, mention)));
  const leansOnOther = people.length === 0 && meetsNobody(tokens, people);
  return (!leansOnOther && !HE.test(text)) || isKnown(annotation, line);
}
