import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedEntry } from '../../lib/knowledge/read-pack.ts';

const ORGANIZATION_SOURCE = 2;
const COLUMNS = 11;
/** Year to which the statements were checked. */
const AS_OF = '2025';

const list = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

/** "International organization …. Founded in 1945; seat in New York; 193 member states." */
function statement(sentence: string, founded: string, seat: string, members: string): string {
  const parts = [
    founded && `founded in ${founded}`,
    seat && `seat: ${seat}`,
    members && (members.includes('member') ? members : `members: ${members}`),
  ].filter(Boolean);
  if (parts.length === 0) return sentence;
  const tail = parts.join('; ');
  return `${sentence} ${tail[0].toUpperCase()}${tail.slice(1)}.`.replace('..', '.');
}

/** Entries of one table. Throws with file and line when a row is not complete. */
export function organizationEntries(file: string): PackedEntry[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): PackedEntry[] => {
      if (line === '' || line.startsWith('#')) return [];
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== COLUMNS)
        throw new Error(`${file}:${index + 1}: ${cells.length} cells instead of ${COLUMNS}`);
      const [name, kind, founded, seat, members, sentence, wikidata, wikipedia, aliases, ambiguous, context] = cells;
      const doubtful = list(ambiguous);
      const sure = [name, ...list(aliases)].filter((alias) => !doubtful.includes(alias));
      const id = name
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll('+', ' plus')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      return [
        [
          `organization/${id}`,
          name,
          kind,
          [...new Set(sure)],
          doubtful,
          list(context),
          [],
          [[statement(sentence, founded, seat, members), ORGANIZATION_SOURCE, AS_OF]],
          wikidata || null,
          wikipedia || name,
        ],
      ];
    });
}

/** Entries of all the tables in a folder, in the order of their file names. */
export function allOrganizations(folder: string): PackedEntry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.psv'))
    .sort()
    .flatMap((file) => organizationEntries(join(folder, file)));
}
