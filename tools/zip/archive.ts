import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * The first day a zip entry can have, in whatever time zone: the same files give the same bytes on every machine and
 * day.
 */
const MTIME = new Date(1980, 0, 1);

/**
 * A zip archive of files under a folder, sorted by name. `paths` are relative to the folder, with forward slashes.
 * Throws when one cannot be read.
 */
export function archive(folder: string, paths: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...paths].sort()) entries[path] = new Uint8Array(readFileSync(join(folder, path)));
  return zipSync(entries, { level: 9, mtime: MTIME, os: 3 });
}

/** Every file under a folder, by paths with forward slashes. */
export function filesUnder(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
}
