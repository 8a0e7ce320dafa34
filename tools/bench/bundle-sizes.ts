import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Size of a file of the built extension, in bytes. */
export interface BundleSize {
  file: string;
  raw: number;
  gzipped: number;
}

/** Every script, style sheet and data file of a built extension, largest first. */
export function bundleSizes(folder: string): BundleSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|css|bin)$/.test(path) && statSync(join(folder, path)).isFile())
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { file: path, raw: bytes.length, gzipped: gzipSync(bytes).length };
    })
    .sort((a, b) => b.raw - a.raw);
}
