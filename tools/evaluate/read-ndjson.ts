import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The objects of an NDJSON file, gzipped when its name ends in .gz. Throws when the file or a line cannot be read. */
export function readNdjson<T>(path: string | URL): T[] {
  const bytes = readFileSync(path);
  const text = (String(path).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
