import { lexiconOf } from '../../analysis/figures/languages.ts';
import { isFormerLevel } from '../../analysis/figures/listed-figures.ts';
import type { FigureWords } from '../../analysis/language/figure-words.ts';
import { sentenceAround } from '../../analysis/language/sentence-around.ts';
import { isWithin } from '../../analysis/language/within.ts';
import type { Annotation, Figure, TimelineEntry } from '../../contract.ts';
import { sayerOf } from '../quotes/speaker.ts';
import { type FigureContext, figureContext } from './figure-context.ts';
import type { Outcome } from './outcomes.ts';
import { isSameThing } from './same-figure.ts';

/** A figure with who gives it. */
interface FigureClaim {
  figure: Figure;
  /** By the fullest name in the article, or as it describes them; null when the article says it itself. */
  saidBy: string | null;
}

/** One thing for which the article gives differing figures. */
export interface DifferingFigures {
  /** What became of those who are counted; null when something else is measured. */
  outcome: Outcome | null;
  /** In text order, each amount and sayer once; at least two. */
  claims: FigureClaim[];
}

/** Units of a lead, which is another in each poll and each game. */
const LEADS: ReadonlySet<string> = new Set(['points', 'percentage points']);
/** Characters between a share and its base: " of the ". */
const BASE_REACH = 12;

/** Figures of an article that are compared with each other; one with more of them is a table. */
const MOST_COMPARED = 300;

type Candidate = FigureClaim & FigureContext & { days: Set<string> };

/**
 * The numbers ledger: where the article gives differing figures for one thing, all of them with who says which. Two
 * figures differ only when different sources give them and they do not agree: the same source counts two things, or
 * tells of a change. Parts of a whole, leads in points and figures whose sentences name different days are not
 * compared, nor are shares of one base, which say different things of it, former levels, and figures whose words for
 * what is measured are cut short.
 */
export function differingFigures(annotation: Annotation): DifferingFigures[] {
  const { text, language } = annotation.article;
  const { words } = lexiconOf(language.split('-')[0].toLowerCase());
  const candidates = annotation.figures
    .filter(({ kind, unit, change, part }) => kind === 'quantity' && unit !== null && change === null && part === null)
    .filter(({ unit }) => !LEADS.has(unit ?? ''))
    .filter((figure) => !isShareOfBase(figure, text) && !isFormerLevel(figure, text, words))
    .filter((figure) => !isCutShort(figure, annotation, words))
    .slice(0, MOST_COMPARED)
    .map((figure) => candidateOf(annotation, figure));
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const group = groups.find((members) => members.every((member) => contradicts(annotation, member, candidate)));
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      outcome: group[0].outcome,
      claims: group.map(({ figure, saidBy }) => ({ figure, saidBy })),
    }));
}

function candidateOf(annotation: Annotation, figure: Figure): Candidate {
  const { timeline } = annotation;
  const sentence = sentenceAround(annotation, figure);
  const inSentence = (entry: TimelineEntry) => entry.type === 'date' && isWithin(sentence, entry);
  return {
    figure,
    saidBy: sayerOf(figure, annotation),
    ...figureContext(annotation, figure),
    days: new Set(timeline.filter(inSentence).map(({ value }) => value)),
  };
}

function contradicts({ figures }: Annotation, a: Candidate, b: Candidate): boolean {
  if (a.saidBy === b.saidBy || agree(a, b)) return false;
  if (!isSameThing({ ...a.figure, ...a }, { ...b.figure, ...b })) return false;
  const isOneWhole = (whole: Figure) => figures.some(({ part }) => part !== null && figures[part] === whole);
  if (isOneWhole(a.figure) && isOneWhole(b.figure)) return false;
  return a.days.size === 0 || b.days.size === 0 || [...a.days].some((day) => b.days.has(day));
}

/** Words for many, which are asked more than one question. */
const MANY = /(?:\p{L}s|\b(?:children|men|people|women))$/iu;

/** "40% of *voters*", "the *voters* (40%)": a share of many, of whom other shares say other things. */
function isShareOfBase({ unit, of, end }: Figure, text: string): boolean {
  return unit === '%' && of !== null && (MANY.test(of) || text.slice(end, end + BASE_REACH + of.length).includes(of));
}

/**
 * "*average price* of a boat is $5": what is measured goes on behind the words for it, so equal words may mean two
 * things.
 */
function isCutShort(
  { of, start, end }: Figure,
  annotation: Annotation,
  words: Pick<FigureWords, 'nounLinks'>,
): boolean {
  const before = annotation.article.text.slice(sentenceAround(annotation, { start, end }).start, start);
  const at = of === null ? -1 : before.lastIndexOf(of);
  if (of === null || at < 0) return false;
  const next = /^\s+(\p{L}+)/u.exec(before.slice(at + of.length))?.[1] ?? '';
  return words.nounLinks.has(next.toLowerCase());
}

/** Do they say the same: the same amount, or, unless the fate of people is told, "at least two" beside "four"? */
function agree({ figure: a, outcome }: Candidate, { figure: b }: Candidate): boolean {
  return (a.value === b.value && a.valueTo === b.valueTo) || (outcome === null && (isBound(a, b) || isBound(b, a)));
}

function isBound(bound: Figure, { value }: Figure): boolean {
  return (bound.approx === '>' && value >= bound.value) || (bound.approx === '<' && value <= bound.value);
}
