import { createHash } from 'node:crypto';

/**
 * Is a document held out of training, for development? About a sixth are, by the SHA-256 of their id, so that the split does
 * not depend on the order of a file.
 */
export function isHeldOut(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 6 === 0;
}
