import { foldName } from './names.ts';

/** One statement about an entry, with its source. */
export interface Statement {
  text: string;
  source: string;
  /** ISO date or year at which the statement was checked. */
  asOf: string;
}

/** A country, territory or organization that the pack knows. */
export interface KnowledgeEntry {
  /** "country/TUR", "organization/nato". */
  id: string;
  name: string;
  type: 'place' | 'organization';
  /** "country", "alliance", "central bank". */
  kind: string;
  /** Names that mean this entry wherever they stand; capitals count in short ones. */
  aliases: string[];
  /** Names that mean it only in an article that also has one of the `context` words. */
  ambiguous: string[];
  context: string[];
  /** Adjectives and names of the inhabitants: "Turkish"; they link places only. */
  demonyms: string[];
  statements: Statement[];
  /** Wikidata id, null when it is not known for certain. */
  wikidata: string | null;
  /** Title of the article in the English Wikipedia. */
  wikipedia: string;
}

/** What a name may mean: the entry, and whether the article must confirm it. */
export interface Meaning {
  entry: KnowledgeEntry;
  /** The name as it is written in the pack; short capital names must match it letter by letter. */
  written: string;
  doubtful: boolean;
  demonym: boolean;
}

/** The pack with an index over all its names. */
export interface PackIndex {
  entries: readonly KnowledgeEntry[];
  /** Folded name to its meanings. */
  names: ReadonlyMap<string, readonly Meaning[]>;
}

/** The knowledge pack, parsed; null when it could not be read. */
export type KnowledgePack = PackIndex | null;

/** Builds the index over the names of the entries. */
export function indexPack(entries: readonly KnowledgeEntry[]): PackIndex {
  const names = new Map<string, Meaning[]>();
  const add = (written: string, meaning: Omit<Meaning, 'written'>) => {
    const key = foldName(written);
    if (!key) return;
    const meanings = names.get(key);
    if (meanings) meanings.push({ ...meaning, written });
    else names.set(key, [{ ...meaning, written }]);
  };
  for (const entry of entries) {
    for (const name of entry.aliases) add(name, { entry, doubtful: false, demonym: false });
    for (const name of entry.ambiguous) add(name, { entry, doubtful: true, demonym: false });
    for (const name of entry.demonyms) add(name, { entry, doubtful: false, demonym: true });
  }
  return { entries, names };
}
