/**
 * Entity types of the tagger, in the order of its labels. GROUP: nationalities, ethnic, religious and political groups.
 */
export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'GROUP', 'MISC'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * Label 0 is O; then B, I, L, U (begin, inside, last, unit) of each type in turn: the BILOU scheme of Ratinov and Roth
 * (2009).
 */
export const LABEL_COUNT = 1 + 4 * ENTITY_TYPES.length;
export const OUTSIDE = 0;

/** Where a token stands in a mention: at its beginning, inside, last, or alone (unit). */
export type Position = 'B' | 'I' | 'L' | 'U';
const POSITIONS: readonly Position[] = ['B', 'I', 'L', 'U'];

/** The label of a position in a mention of the type. */
export function labelOf(position: Position, type: EntityType): number {
  return 1 + 4 * ENTITY_TYPES.indexOf(type) + POSITIONS.indexOf(position);
}

/** The position of a label that is not O. */
export function positionOf(label: number): Position {
  return POSITIONS[(label - 1) & 3];
}

/** The type of a label that is not O. */
export function typeOf(label: number): EntityType {
  return ENTITY_TYPES[(label - 1) >> 2];
}

/** May `to` follow `from`? A mention that is begun goes on, with its own type, to its last token. */
export function mayFollow(from: number, to: number): boolean {
  const open = from !== OUTSIDE && ((from - 1) & 3) < 2;
  const continues = to !== OUTSIDE && (((to - 1) & 3) === 1 || ((to - 1) & 3) === 2);
  if (open !== continues) return false;
  return !open || (from - 1) >> 2 === (to - 1) >> 2;
}

/** May a sentence begin with the label? */
export function mayStart(label: number): boolean {
  return mayFollow(OUTSIDE, label);
}

/** May a sentence end with the label? */
export function mayEnd(label: number): boolean {
  return mayFollow(label, OUTSIDE);
}

/** For each label, the labels that may come before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, to) =>
  Array.from({ length: LABEL_COUNT }, (_, from) => from).filter((from) => mayFollow(from, to)),
);
