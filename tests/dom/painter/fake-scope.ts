import type { HighlightScope } from '../../../lib/painter/highlights.ts';

/** A highlight registry as browsers have it; `words` gives what a highlight covers now. */
export function fakeScope() {
  const registry = new Map<string, Set<{ startContainer: Text; startOffset: number; endOffset: number }>>();
  class FakeRange {
    constructor(init: object) {
      Object.assign(this, init);
    }
  }
  const scope = { highlights: registry, Highlight: Set, StaticRange: FakeRange } as unknown as HighlightScope;
  const words = (name: string) =>
    [...(registry.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.data.slice(startOffset, endOffset),
    );
  return { registry, scope, words };
}
