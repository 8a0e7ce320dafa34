import { indexPack, type KnowledgeEntry, type KnowledgePack, type Statement } from './knowledge-pack.ts';

/** The layout this reader understands; the builder writes the same number. */
export const PACK_VERSION = 1;

/** The pack as it lies in the file: sources are listed once and statements point at them. */
export interface PackFile {
  version: number;
  sources: string[];
  entries: PackedEntry[];
}

/**
 * Id, name, kind, aliases, ambiguous names, context words, demonyms, statements as [text, source, as of], Wikidata,
 * Wikipedia.
 */
export type PackedEntry = [
  string,
  string,
  string,
  string[],
  string[],
  string[],
  string[],
  [string, number, string][],
  string | null,
  string,
];

/** Reads the pack's bytes (UTF-8 JSON). Throws an Error with a plain sentence when they are no knowledge pack. */
export function readKnowledgePack(bytes: Uint8Array): KnowledgePack {
  const file = parse(bytes);
  if (file.version !== PACK_VERSION)
    throw new Error('The knowledge pack is of a version that this program cannot read.');
  if (!Array.isArray(file.sources) || !Array.isArray(file.entries)) {
    throw new Error('The knowledge pack has no entries or no sources.');
  }
  return indexPack(file.entries.map((packed, row) => unpack(packed, file.sources, row)));
}

function parse(bytes: Uint8Array): PackFile {
  try {
    const file: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof file === 'object' && file !== null) return file as PackFile;
  } catch {
    throw new Error('The knowledge pack is damaged: it is no JSON text.');
  }
  throw new Error('The knowledge pack is damaged: it is no JSON object.');
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function unpack(packed: PackedEntry, sources: readonly string[], row: number): KnowledgeEntry {
  const broken = new Error(`The knowledge pack is damaged: entry ${row + 1} is not complete.`);
  if (!Array.isArray(packed) || packed.length !== 10) throw broken;
  const [id, name, kind, aliases, ambiguous, context, demonyms, statements, wikidata, wikipedia] = packed;
  if (![id, name, kind, wikipedia].every((value) => typeof value === 'string') || !Array.isArray(statements))
    throw broken;
  if (![aliases, ambiguous, context, demonyms].every(isTexts)) throw broken;
  const read = statements.map(([text, source, asOf]): Statement => {
    if (typeof text !== 'string' || typeof asOf !== 'string' || typeof sources[source] !== 'string') throw broken;
    return { text, source: sources[source], asOf };
  });
  const type = id.startsWith('country/') ? 'place' : 'organization';
  return { id, name, type, kind, aliases, ambiguous, context, demonyms, statements: read, wikidata, wikipedia };
}
