import { firstFrom } from '../analysis/language/first-from.ts';
import type { Actor, Block, Figure, Span } from '../contract.ts';

/** What is highlighted: a kind of actor, or a figure. */
export type HighlightKind = Actor['type'] | 'figure';

/** A stretch of the article's text to highlight. */
export interface PlannedHighlight extends Span {
  kind: HighlightKind;
  /** The actor's id, or 'figure-N' with the figure's place in the list. */
  id: string;
}

/**
 * How many mentions of one actor are marked. Figures are marked wherever they stand, since each says something of its
 * own.
 */
type Density = 'article' | 'paragraph' | 'all';

/** What there is to mark, and what of it the reader wants. */
export interface PlanInput {
  actors: readonly Actor[];
  figures: readonly Figure[];
  blocks: readonly Block[];
  kinds: Readonly<Record<HighlightKind, boolean>>;
  density: Density;
}

/** "one of the largest players" counts nothing. */
const ONE_OF_MANY = /^one of\b/i;

/**
 * Settles what is highlighted: sorted by place, and no two overlap. Of overlapping mentions the longer wins, then the
 * earlier; a figure gives way to the actors inside it and keeps the rest ("11 Italians" is a figure and a group).
 */
export function planHighlights({ actors, figures, blocks, kinds, density }: PlanInput): PlannedHighlight[] {
  const mentions = actors
    .filter(({ type }) => kinds[type])
    .flatMap((actor) =>
      chosenMentions(actor.mentions, blocks, density).map(({ start, end }) => ({
        start,
        end,
        kind: actor.type,
        id: actor.id,
      })),
    );
  const taken = withoutOverlaps(mentions);
  if (!kinds.figure) return taken;
  const spans = withoutOverlaps(
    figures.flatMap(({ start, end, text, key }, index) =>
      key || !ONE_OF_MANY.test(text) ? { start, end, kind: 'figure' as const, id: `figure-${index}` } : [],
    ),
  );
  const free = spans.flatMap((figure) => cutOut(figure, taken));
  return [...taken, ...free].sort((a, b) => a.start - b.start);
}

function chosenMentions(mentions: readonly Span[], blocks: readonly Block[], density: Density): Span[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  if (density === 'all') return inOrder;
  if (density === 'article') return inOrder.slice(0, 1);
  const seen = new Set<number>();
  return inOrder.filter(({ start }) => {
    const block = blockAt(blocks, start);
    if (seen.has(block)) return false;
    seen.add(block);
    return true;
  });
}

/** The index of the last block that starts at or before an offset; -1 when all start later. */
const blockAt = (blocks: readonly Block[], offset: number): number => firstFrom(blocks, offset + 1) - 1;

function withoutOverlaps(spans: readonly PlannedHighlight[]): PlannedHighlight[] {
  const valid = spans.filter(({ start, end }) => end > start);
  const byLength = [...valid].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: PlannedHighlight[] = [];
  for (const span of byLength) {
    const at = firstFrom(taken, span.start);
    const before = taken[at - 1];
    const after = taken[at];
    if ((before && before.end > span.start) || (after && after.start < span.end)) continue;
    taken.splice(at, 0, span);
  }
  return taken;
}

/** What is left of a span when the taken ones, sorted and apart, are cut out of it. */
function cutOut(span: PlannedHighlight, taken: readonly PlannedHighlight[]): PlannedHighlight[] {
  const rest: PlannedHighlight[] = [];
  let from = span.start;
  let at = firstFrom(taken, span.start);
  if (at > 0 && taken[at - 1].end > span.start) at--;
  for (; at < taken.length && taken[at].start < span.end; at++) {
    if (taken[at].start > from) rest.push({ ...span, start: from, end: taken[at].start });
    from = Math.max(from, taken[at].end);
  }
  if (from < span.end) rest.push({ ...span, start: from });
  return rest;
}
