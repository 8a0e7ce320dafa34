/**
 * Work that can be put aside: at each `yield` whoever drives it may let others go first, and the end gives the result.
 * A step is a sentence or a box as a rule, well under a millisecond; a walk over the whole page or text is one step,
 * too.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all the steps in one go and returns their result. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same as `items.map(make)`, one item a step. */
export function* mapInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  for (let index = 0; index < items.length; index++) {
    made.push(make(items[index], index));
    yield;
  }
  return made;
}
