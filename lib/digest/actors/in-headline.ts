import { hasWords } from '../../analysis/language/whole-words.ts';

/**
 * Does the headline have one of the names as whole words, so that Oman is not met in "Woman" nor the WHO in "who"? In a
 * headline of capitals only, letters count the same.
 */
export function isInHeadline(title: string, names: readonly string[]): boolean {
  const isShouted = !/\p{Ll}/u.test(title);
  return names.some((name) => name !== '' && hasWords(title, isShouted ? name.toUpperCase() : name));
}
