import { indexElements } from '../article/element-index.ts';
import { plainly, tagOf } from '../article/plainly.ts';
import { nodeAbove } from '../painter/common-parents.ts';

/**
 * No change for so long, in milliseconds, and the text counts as settled; a text that never settles is read after so
 * long.
 */
const QUIET_MILLISECONDS = 800;
const LONGEST_MILLISECONDS = 4000;

/** Watches the text of a part of a page. */
export interface TextWatch {
  /** Makes changes of our own, unseen. */
  unseen(change: () => void): void;
  /** Has text changed that `onSettled` was not yet called for? */
  readonly isUnsettled: boolean;
  /** Waits for the text to settle as if it had just changed. */
  settleLater(): void;
  stop(): void;
}

/**
 * Calls `onSettled` when text under one of `roots` has changed and then stood still for a moment, again and again; also
 * when one of them was taken out of the page, or when an element with a shadow root of its own came. What stands in a
 * shadow root is not under the element that has it.
 */
export function watchText(roots: readonly Node[], onSettled: () => void): TextWatch {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
    onSettled();
  };
  const settleLater = () => {
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET_MILLISECONDS);
    longest ??= setTimeout(settle, LONGEST_MILLISECONDS);
  };
  const hear = (records: MutationRecord[]) => {
    const isInside = (node: Node) => roots.some((root) => plainly(root).contains(node));
    const isGone = roots.some((root) => !plainly(root).isConnected);
    if (isGone || records.some((record) => isInside(record.target) && changesText(record))) settleLater();
  };
  const observer = new MutationObserver(hear);
  const observe = () => {
    // First what is above: observing a node once more replaces how it was observed.
    for (const root of roots)
      for (let above = nodeAbove(root); above; above = nodeAbove(above)) observer.observe(above, { childList: true });
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  observe();
  return {
    unseen(change) {
      const before = observer.takeRecords();
      if (before.length > 0) hear(before);
      observer.disconnect();
      change();
      observe();
    },
    get isUnsettled() {
      return longest !== undefined;
    },
    settleLater,
    stop() {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
    },
  };
}

function changesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'characterData' ||
    [...addedNodes, ...removedNodes].some((node) => /\S/.test(plainly(node).textContent ?? '')) ||
    [...addedNodes].some((node) => shadowRootsIn(node).length > 0)
  );
}

/** The open shadow roots under a node, also those inside one another. */
export function shadowRootsIn(node: Node): ShadowRoot[] {
  if (tagOf(node) === undefined) return [];
  const found: ShadowRoot[] = [];
  for (const element of indexElements(node as Element).all) {
    const { shadowRoot } = plainly(element);
    if (shadowRoot) found.push(shadowRoot);
  }
  return found;
}
