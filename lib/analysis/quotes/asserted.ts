import type { Attribution } from './attribution.ts';
import { verbOf } from './attributions.ts';
import type { Word } from './line.ts';
import { verbGroupStart } from './verb-groups.ts';

/** In the verb group these say that it was not said, or that it is not thought; collected by reading. */
const DENYING = /^(?:.*n't|cannot|declined|hardly|neither|never|nor|not|refused|scarcely)$/;
/** Behind "not" these take the denial back: "did not only say". */
const LIMITING = /^(?:just|merely|only|simply)$/;
/** In the verb group these only suppose that it was said: "may have thought". */
const POSSIBLE = /^(?:may|might|must)$/;
/** Subjects of whom nobody, or next to nobody, says it. */
const NO_SUBJECT = new Set(['few', 'neither', 'no', 'nobody', 'none', 'nothing']);
/** Before the subject these make a condition or a comparison of the clause. */
const SUPPOSING = new Set(['if', 'like', 'unless', 'whether']);

/**
 * Does the speaker stand behind what the attribution has them say? Not so in "doesn't think that", "neither side
 * believes", "declined to say", "may have thought" and "if courts rule that": without those words what is said would be
 * turned round.
 */
export function isAsserted(words: readonly Word[], attribution: Attribution): boolean {
  const { verb, subject } = attribution;
  if (subject && isNegative(words, subject.from)) return false;
  if (subject && [subject.from - 1, subject.from].some((at) => SUPPOSING.has(words[at]?.lower ?? ''))) return false;
  if (!verb) return true;
  const at = verbOf(attribution);
  const group = verbGroupStart(words, 0, at);
  const denies = ({ lower }: Word, index: number): boolean =>
    DENYING.test(lower) && !LIMITING.test(words[group + index + 1].lower);
  const verbGroup = words.slice(group, at);
  if (verbGroup.some(denies) || verbGroup.some(({ lower }) => POSSIBLE.test(lower))) return false;
  // "As Ann Roe would say, …"
  const isLikened = subject !== null && words[subject.from - 1]?.lower === 'as';
  return !(isLikened && verbGroup.some(({ lower }) => lower === 'would'));
}

/** "No 10 said" names a house, "over the past few months" a time. */
function isNegative(words: readonly Word[], at: number): boolean {
  if (/^(?:a|last|next|past|the)$/.test(words[at - 1]?.lower ?? '')) return false;
  return NO_SUBJECT.has(words[at].lower) && !/^[.\d]/.test(words[at + 1]?.text ?? '');
}
