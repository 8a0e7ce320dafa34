import { HINT_GROUPS } from './hint-groups.ts';

/** How many groups of naming words there are; a mask has one bit for each, in the order of `HINT_GROUPS`. */
export const GROUP_COUNT = HINT_GROUPS.length;

const MASK_BY_WORD = new Map<string, number>();
for (const [group, [, words]] of HINT_GROUPS.entries()) {
  for (const word of words.split(' ')) {
    const key = word.replace(/[-_]+/g, '');
    MASK_BY_WORD.set(key, (MASK_BY_WORD.get(key) ?? 0) | (1 << group));
  }
}

const masks = new Map<string, number>();
const MAX_CACHED = 20_000;

/**
 * The groups that a class, id or role value speaks of, as bits. "articleBody__caption" gives article, body and caption.
 */
export function hintMask(hint: string): number {
  const known = masks.get(hint);
  if (known !== undefined) return known;
  let mask = 0;
  for (const name of hint.split(/[\s]+/)) {
    const words = name.split(/[-_:.]+/);
    for (let i = 0; i < words.length; i++) {
      mask |= MASK_BY_WORD.get(words[i]) ?? 0;
      if (i + 1 < words.length) mask |= MASK_BY_WORD.get(words[i] + words[i + 1]) ?? 0;
      const stem = words[i].replace(/\d+$/, '');
      if (stem !== words[i]) mask |= MASK_BY_WORD.get(stem) ?? 0;
    }
  }
  if (masks.size > MAX_CACHED) masks.clear();
  masks.set(hint, mask);
  return mask;
}

/** Index of a group by its name; -1 for an unknown one. */
export function groupIndex(name: string): number {
  return HINT_GROUPS.findIndex(([group]) => group === name);
}
