import type { Actor } from '../../../lib/contract.ts';
import { isRunOf } from '../measures.ts';
import { nameTokens } from './plain-text.ts';
import type { Tally } from './tally.ts';

export interface ActorGold {
  name: string;
  type: string;
  altTypes?: string[];
  aliases?: string[];
  salience?: number;
  optional?: boolean;
}

/** The gold forms of an actor's name, each as words. */
export function formsOf(actor: ActorGold): string[][] {
  return [actor.name, ...(actor.aliases ?? [])].map(nameTokens).filter((form) => form.length > 0);
}

/**
 * A predicted form that equals a gold form credits only those actors; otherwise it credits actors whose form holds it,
 * or is held by it, as whole words. Type accuracy and duplicates use the one best gold actor of each prediction.
 */
export function scoreActors(golds: readonly ActorGold[], made: readonly Actor[], tally: Tally): void {
  const forms = golds.map(formsOf);
  const found = new Set<number>();
  const matched: number[] = [];
  for (const actor of made) {
    const best = matchActor(actor, golds, forms, found);
    tally.add('actorMade');
    tally.add('actorRightExact', best.exact);
    if (best.index === null) continue;
    matched.push(best.index);
    if (golds[best.index].optional) continue;
    tally.add('typeAll');
    tally.add('typeRight', hasType(golds[best.index], actor.type));
  }
  tally.add('actorMatched', matched.length);
  tally.add('duplicates', matched.length - new Set(matched).size);
  golds.forEach((gold, index) => {
    if (gold.optional) return;
    tally.add('actorGold');
    tally.add('actorFound', found.has(index));
    if ((gold.salience ?? 1) < 2) return;
    tally.add('actorGoldSalient');
    tally.add('actorFoundSalient', found.has(index));
  });
}

function matchActor(
  actor: Actor,
  golds: readonly ActorGold[],
  forms: string[][][],
  found: Set<number>,
): { index: number | null; exact: boolean } {
  const seen = new Set<string>();
  let best: { index: number; key: number[] } | null = null;
  let anyExact = false;
  [actor.name, ...actor.mentions.map(({ text }) => text)].forEach((surface, place) => {
    const form = nameTokens(surface);
    const known = form.join(' ');
    if (form.length === 0 || (seen.has(known) && place > 0)) return;
    seen.add(known);
    const { credits, exact } = creditedBy(form, forms);
    anyExact ||= exact && credits.size > 0;
    for (const [index, strength] of credits) {
      found.add(index);
      const gold = golds[index];
      const key = [exact, place === 0, strength, hasType(gold, actor.type), gold.salience ?? 1, -index].map(Number);
      if (!best || isGreater(key, best.key)) best = { index, key };
    }
  });
  return { index: (best as { index: number } | null)?.index ?? null, exact: anyExact };
}

function creditedBy(form: string[], forms: string[][][]): { credits: Map<number, number>; exact: boolean } {
  const text = form.join(' ');
  const same = new Map<number, number>();
  forms.forEach((list, index) => {
    if (list.some((gold) => gold.join(' ') === text)) same.set(index, 1);
  });
  if (same.size > 0) return { credits: same, exact: true };
  const part = new Map<number, number>();
  forms.forEach((list, index) => {
    const strengths = list
      .filter((gold) => isRunOf(form, gold) || isRunOf(gold, form))
      .map((gold) => Math.min(form.length, gold.length) / Math.max(form.length, gold.length));
    if (strengths.length > 0) part.set(index, Math.max(...strengths));
  });
  return { credits: part, exact: false };
}

function hasType(gold: ActorGold, type: string): boolean {
  return gold.type === type || (gold.altTypes ?? []).includes(type);
}

function isGreater(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at] > b[at];
}
