import { JOINS_BEFORE } from '../../analysis/language/en/connectives.ts';
import {
  COUNTS_FROM_BEFORE,
  OPENS_BACKWARDS,
  POINTS_BACK,
  pointsToNoun,
  SAME_TIME,
} from '../../analysis/language/en/pointing-words.ts';
import { contentStems } from '../../analysis/language/en/stems.ts';
import { withoutQuotations } from '../../analysis/language/quotation-marks.ts';
import { tokenize } from '../../analysis/language/tokenize.ts';
import { hasWords } from '../../analysis/language/whole-words.ts';
import { isWithin } from '../../analysis/language/within.ts';
import { bareDefinites, isAlwaysPointing } from '../../analysis/summary/points/definite-nouns.ts';
import { meetsNobody } from '../../analysis/summary/points/unnamed-person.ts';
import { GOES_ON, SUBJECT_FROM_BEFORE } from '../../analysis/summary/sentences/sentence-cues.ts';
import type { Annotation, ArticleKind, Passage, Span } from '../../contract.ts';
import { authors } from '../article/authors.ts';
import type { DatedEvent } from '../dates/dated-events.ts';
import { longerWords, shareTold } from '../wording/longer-words.ts';
import { pointsWithSubject } from '../wording/points-with-subject.ts';
import { canMean, personalPronoun } from '../wording/pronoun-gender.ts';
import { hasVerb, isTorn } from '../wording/whole-statement.ts';

/** A sentence is told again when a line of the summary has so much of it, in characters or in longer words. */
const MOST_TOLD = 0.6;
/** The same for headline and summary together. */
const MOST_TOLD_TOGETHER = 0.75;
/** More would be longer than the summary that they stand behind; the first in the text are kept. */
const MOST_LINES = 4;

/** Somebody's words alone, without who says them: a quotation, and no word behind it. */
const isUnspoken = (text: string): boolean => /^["“„«]/.test(text) && !/\p{L}/u.test(withoutQuotations(text));

/** Signs, in the words of an English sentence, that it needs one before it. */
const POINTERS = [
  JOINS_BEFORE,
  POINTS_BACK,
  OPENS_BACKWARDS,
  COUNTS_FROM_BEFORE,
  GOES_ON,
  SAME_TIME,
  SUBJECT_FROM_BEFORE,
];

/** In brackets, or leading to the lines of a list that stand behind it in the article. */
const IS_PART = /^[([]|:$/;

/** What a label of the page has before its colon: "Our role: The Courier is". */
const LABEL = /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}(?=: \p{Lu})/u;

/** Does an English line stand behind a label, and not behind who says it: "Lund warned: The dam"? */
function isLabelled(line: string): boolean {
  const label = LABEL.exec(line)?.[0];
  return label !== undefined && !hasVerb(tokenize(label));
}

/**
 * Does it speak of a "he" whom it does not name, or of something that the article told before and of which none of the
 * `told` stems is?
 */
function leavesOpen({ article, actors }: Annotation, line: Passage, told: ReadonlySet<string>): boolean {
  const tokens = tokenize(article.text, line.start, line.end);
  const pronoun = personalPronoun(line.text);
  const named = actors
    .filter(({ type }) => type === 'person')
    .flatMap((actor) => actor.mentions.map((mention) => ({ mention, isMeant: canMean(pronoun, actor) })))
    .filter(({ mention }) => isWithin(line, mention));
  const people = named.flatMap(({ mention, isMeant }) => (isMeant ? mention : []));
  const isOther = (token: Span) => named.some(({ mention, isMeant }) => !isMeant && isWithin(mention, token));
  const others = tokens.filter((token) => !isOther(token));
  if (!/["“”]/.test(line.text) && meetsNobody(others, people)) return true;
  const open = bareDefinites(tokens).filter((noun) => !told.has(noun));
  if (open.length === 0) return false;
  const before = contentStems(tokenize(article.text, 0, line.start));
  return open.some((noun) => isAlwaysPointing(noun) || before.has(noun));
}

/** Does it speak of the publisher, which tells of its own work: "The Courier has seen the letters"? */
function namesPublisher({ article: { publisher } }: Annotation, line: Passage): boolean {
  const name = publisher?.replace(/^The /, '') ?? '';
  return name !== '' && hasWords(line.text, name);
}

/** What a note says of an author: "Ida Lund | is a writer". */
const SAYS_WHO = /^(?: (?:is|was) (?:a|an|the)\b|, (?:a|an|the) )/;

/**
 * Is it the note on the author: what somebody is whom the byline names, or the last paragraph, and nothing before it?
 */
function isAuthorsNote({ article, actors }: Annotation, line: Passage): boolean {
  const last = article.text.lastIndexOf('\n', article.text.trimEnd().length - 1) + 1;
  return actors.some(({ type, name, mentions }) => {
    const opening = mentions.find(({ start }) => start === line.start);
    if (type !== 'person' || !opening || !SAYS_WHO.test(article.text.slice(opening.end, opening.end + 8))) return false;
    return authors(article).includes(name) || (last > 0 && mentions.every(({ start }) => start >= last));
  });
}

/** Does it need a sentence before it that no reader of the panel has seen? */
const leansOnOthers = (annotation: Annotation, line: Passage, told: ReadonlySet<string>): boolean =>
  IS_PART.test(line.text) ||
  isUnspoken(line.text) ||
  (annotation.language === 'en' &&
    (POINTERS.some((sign) => sign.test(line.text)) ||
      pointsWithSubject(line.text) ||
      pointsToNoun(line.text) ||
      isLabelled(line.text) ||
      isTorn(line.text) ||
      !hasVerb(tokenize(line.text)) ||
      leavesOpen(annotation, line, told)));

/**
 * Words of a time from which on something is so until now: a standing fact that a reader looks for in the background.
 */
const LASTS = /^since\b/i;

/** Kinds of article of which standing facts are the matter, so that none is background. */
const OF_STANDING_FACTS: ReadonlySet<ArticleKind> = new Set(['guide', 'list']);

/** Is so much of the line shown elsewhere, by its place in the article? */
const isShown = (line: Passage, { start, end }: Span): boolean =>
  Math.min(end, line.end) - Math.max(start, line.start) >= MOST_TOLD * (line.end - line.start);

/**
 * The article's own background as a reader is shown it: without the sentences that the summary above tells nearly whole
 * or in other words, or that the timeline tells (`events`, lines of `datedEvents`), and without those that point back,
 * as nothing before them says to what. Guides and lists have none.
 */
export function backgroundLines(
  annotation: Annotation,
  events: readonly Pick<DatedEvent, 'start' | 'end' | 'wording'>[],
): Passage[] {
  const { article, summary, background } = annotation;
  if (OF_STANDING_FACTS.has(summary.articleKind ?? 'report')) return [];
  const shown = [...summary.why, ...summary.how].filter(({ doubtful }) => !doubtful);
  const told = [...summary.what, ...shown, ...summary.keyPoints];
  const lines = [article.title, ...told.map(({ text }) => text)];
  const read = contentStems(lines.flatMap((line) => tokenize(line)));
  const together = longerWords(lines.join(' '));
  return background.fromArticle
    .filter(
      (line) =>
        !leansOnOthers(annotation, line, read) &&
        !namesPublisher(annotation, line) &&
        !isAuthorsNote(annotation, line) &&
        shareTold(longerWords(line.text), together) < MOST_TOLD_TOGETHER &&
        !events.some((event) => isShown(line, event) && !LASTS.test(event.wording)) &&
        told.every(
          (shown) => !isShown(line, shown) && shareTold(longerWords(line.text), longerWords(shown.text)) < MOST_TOLD,
        ),
    )
    .slice(0, MOST_LINES);
}
