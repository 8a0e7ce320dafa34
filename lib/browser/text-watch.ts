/** No change for so long, in milliseconds, and the text counts as settled; a text that never settles is read after so long. */
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
 * Calls `onSettled` when text under `root` has changed and then stood still for a moment, again and again; also when `root` was
 * taken out of the page.
 */
export function watchText(root: Node, onSettled: () => void): TextWatch {
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
  const observer = new MutationObserver((records) => {
    if (!root.isConnected || records.some((record) => root.contains(record.target) && changesText(record)))
      settleLater();
  });
  const observe = () => {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    for (let above = nodeAbove(root); above; above = nodeAbove(above)) observer.observe(above, { childList: true });
  };
  observe();
  return {
    unseen(change) {
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

/** The parent, or the element whose shadow root the node is. */
function nodeAbove(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

function changesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'characterData' || [...addedNodes, ...removedNodes].some(({ textContent }) => /\S/.test(textContent ?? ''))
  );
}
