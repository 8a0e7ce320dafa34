import type { Figure } from '../../contract.ts';
import { type FigureContext, foldedWords } from './figure-context.ts';

/** What is compared of a figure: its amount, and what its sentence says about it. */
type ComparedFigure = Pick<Figure, 'kind' | 'of' | 'per' | 'text' | 'unit'> & FigureContext;

/** So many other words must two sentences share to be about one event, where they name an outcome only. */
const FEWEST_SHARED_WORDS = 1;
/** Of the words for what is measured ("key rate"), so large a part must be the same. */
const LEAST_OVERLAP = 0.5;

/**
 * Do two figures count the same thing? They do with the same unit, and either the same outcome ("wounded") in sentences
 * that share another word, or the same words for what is measured.
 */
export function isSameThing(a: ComparedFigure, b: ComparedFigure): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.per !== b.per || a.unit !== b.unit) return false;
  if (a.outcome !== b.outcome) return false;
  if (a.outcome !== null) return sharedWords(a, b) >= FEWEST_SHARED_WORDS;
  return overlap(measured(a), measured(b)) >= LEAST_OVERLAP;
}

/** Words that both sentences have, apart from the unit and the words that name the outcome. */
function sharedWords(a: ComparedFigure, b: ComparedFigure): number {
  const own = new Set([...foldedWords(a.unit ?? ''), ...foldedWords(a.text), ...foldedWords(b.text)]);
  return a.words.filter((word) => b.words.includes(word) && !own.has(word)).length;
}

/** Words for what is measured beside the unit: "key rate", but nothing for "500 soldiers". */
function measured({ of, unit }: ComparedFigure): Set<string> {
  const units = foldedWords(unit ?? '');
  return new Set(foldedWords(of ?? '').filter((word) => !units.includes(word)));
}

/** Shared part of all words of two sets, 0..1; 0 when one is empty. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / new Set([...a, ...b]).size;
}
