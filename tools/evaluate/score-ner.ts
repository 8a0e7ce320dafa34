import type { Actor, ActorType } from '../../lib/contract.ts';
import { type PrecisionRecall, precisionRecall } from './measures.ts';

/** A text with its gold entities; types PER, ORG, LOC, MISC and, where annotated, GROUP. */
export interface NerGold {
  id: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
}

export type NerScore = Record<'micro' | 'PER' | 'ORG' | 'LOC' | 'MISC' | 'span' | 'withGroup', PrecisionRecall>;

const TYPES: Record<ActorType, string> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  group: 'MISC',
  other: 'MISC',
};
const NAMED = new Set(['PER', 'ORG', 'LOC']);

/**
 * Exact span and type. `micro` is PER, ORG and LOC; `span` the same with the type ignored; `withGroup` is PER, ORG, LOC
 * and GROUP, for gold that has GROUP. A final possessive and a leading "the" are cut off a predicted span, and mentions
 * without a capital letter or a digit (definite descriptions) are not counted.
 */
export function scoreNer(golds: readonly NerGold[], actors: Map<string, Actor[]>): NerScore {
  const counts = new Map<string, { right: number; gold: number; made: number }>();
  const count = (key: string, gold: Set<string>, made: Set<string>) => {
    const entry = counts.get(key) ?? { right: 0, gold: 0, made: 0 };
    entry.gold += gold.size;
    entry.made += made.size;
    entry.right += gold.intersection(made).size;
    counts.set(key, entry);
  };
  for (const { id, text, entities } of golds) {
    const goldStarts = new Set(entities.map(({ start }) => start));
    const made: { start: number; end: number; type: string; fine: string }[] = [];
    for (const actor of actors.get(id) ?? []) {
      for (const mention of actor.mentions) {
        const span = trimMention(text, mention.start, mention.end, goldStarts);
        const fine = actor.type === 'group' ? 'GROUP' : TYPES[actor.type];
        if (span) made.push({ ...span, type: TYPES[actor.type], fine });
      }
    }
    const coarse = entities.map((entity) => ({ ...entity, type: entity.type === 'GROUP' ? 'MISC' : entity.type }));
    const keys = (spans: { start: number; end: number; type: string }[]) =>
      new Set(spans.map(({ start, end, type }) => `${start}-${end}-${type}`));
    for (const type of ['PER', 'ORG', 'LOC', 'MISC']) {
      const only = (spans: { start: number; end: number; type: string }[]) =>
        keys(spans.filter((span) => span.type === type));
      count(type, only(coarse), only(made));
    }
    const named = (spans: { start: number; end: number; type: string }[]) =>
      spans.filter(({ type }) => NAMED.has(type));
    count('micro', keys(named(coarse)), keys(named(made)));
    const untyped = (spans: { start: number; end: number; type: string }[]) =>
      keys(named(spans).map((span) => ({ ...span, type: '' })));
    count('span', untyped(coarse), untyped(made));
    const grouped = (type: string) => NAMED.has(type) || type === 'GROUP';
    count(
      'withGroup',
      keys(entities.filter(({ type }) => grouped(type))),
      keys(made.filter(({ fine }) => grouped(fine)).map((span) => ({ ...span, type: span.fine }))),
    );
  }
  return Object.fromEntries(
    [...counts].map(([key, { right, gold, made }]) => [key, precisionRecall(right, gold, made, 2)]),
  ) as NerScore;
}

function trimMention(
  text: string,
  from: number,
  to: number,
  goldStarts: Set<number>,
): { start: number; end: number } | null {
  const raw = text.slice(from, to);
  let start = from + (raw.length - raw.trimStart().length);
  let end = to - (raw.length - raw.trimEnd().length);
  if (/['’]s$/.test(text.slice(start, end))) end -= 2;
  if (/^the /i.test(text.slice(start, end)) && !goldStarts.has(start)) start += 4;
  return end > start && /[\p{Lu}\p{Nd}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
