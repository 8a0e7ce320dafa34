import { hashString } from '../../lib/analysis/actors/tagger/hashing.ts';

/**
 * Is a document held out of training, for development? About `share` (0 to 1) of a corpus is, by a hash of how the text
 * begins, so that the split does not depend on the order of a file. Training and evaluation both ask here.
 */
export function isHeldOut(text: string, share: number): boolean {
  return hashString(text.slice(0, 400)) / 2 ** 32 < share;
}
