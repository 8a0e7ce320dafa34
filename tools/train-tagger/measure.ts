import type { EntityType } from '../../lib/analysis/actors/tagger/labels.ts';
import type { TaggerModel } from '../../lib/analysis/actors/tagger/read-model.ts';
import { tagNames } from '../../lib/analysis/actors/tagger/tag-names.ts';
import { finish } from '../../lib/steps.ts';
import type { GoldDocument, GoldSpan } from './gold.ts';
import { asAnalysedText } from './label-document.ts';

/** Share of names that are right, found, and both, in per cent: exact span and type. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export interface Measurement {
  /** PER, ORG and LOC together. */
  micro: Score;
  /** With GROUP; where a corpus has no GROUP, the same as `micro`. */
  microWithGroup: Score;
  byType: Record<EntityType, Score>;
}

/** Compares the tagger's names with the documents' own. */
export function measure(documents: readonly GoldDocument[], model: TaggerModel): Measurement {
  const counts = new Map<EntityType, { gold: number; found: number; right: number }>();
  const count = (type: EntityType): { gold: number; found: number; right: number } => {
    const known = counts.get(type) ?? { gold: 0, found: 0, right: 0 };
    counts.set(type, known);
    return known;
  };
  for (const document of documents) {
    const gold = new Set(document.spans.map(spanKey));
    for (const span of document.spans) count(span.type).gold += 1;
    for (const span of predictedSpans(document, model)) {
      count(span.type).found += 1;
      if (gold.has(spanKey(span))) count(span.type).right += 1;
    }
  }
  const total = (types: readonly EntityType[]): Score => {
    const sum = { gold: 0, found: 0, right: 0 };
    for (const type of types) {
      const { gold, found, right } = count(type);
      sum.gold += gold;
      sum.found += found;
      sum.right += right;
    }
    return score(sum);
  };
  const [PER, ORG, LOC, GROUP, MISC] = (['PER', 'ORG', 'LOC', 'GROUP', 'MISC'] as const).map((type) => total([type]));
  return {
    micro: total(['PER', 'ORG', 'LOC']),
    microWithGroup: total(count('GROUP').gold > 0 ? ['PER', 'ORG', 'LOC', 'GROUP'] : ['PER', 'ORG', 'LOC']),
    byType: { PER, ORG, LOC, GROUP, MISC },
  };
}

/** The tagger's names in a document, as spans of its text. */
export function predictedSpans(document: GoldDocument, model: TaggerModel): GoldSpan[] {
  const text = asAnalysedText(document.text);
  return finish(tagNames(text, model)).map(({ sentence, first, last, type }) => {
    const { tokens } = text.sentences[sentence];
    return { start: tokens[first].start, end: tokens[last].end, type };
  });
}

function spanKey({ start, end, type }: GoldSpan): string {
  return `${start}-${end}-${type}`;
}

function score({ gold, found, right }: { gold: number; found: number; right: number }): Score {
  const precision = found ? (100 * right) / found : 0;
  const recall = gold ? (100 * right) / gold : 0;
  const f1 = right ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
