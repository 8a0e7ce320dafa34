import { foldName } from '../../lib/knowledge/names.ts';
import type { PackedEntry } from '../../lib/knowledge/read-pack.ts';

/** What is wrong with the entries, a sentence each; none when the pack may ship. */
export function checkPack(entries: readonly PackedEntry[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const wikidata = new Map<string, string>();
  const sure = new Map<string, string>();
  for (const [id, , , aliases, ambiguous, context, , statements, item] of entries) {
    if (ids.has(id)) faults.push(`${id} is there twice.`);
    ids.add(id);
    if (item !== null && !/^Q[1-9]\d*$/.test(item)) faults.push(`${id} has a Wikidata id of the wrong form: ${item}.`);
    if (item !== null && wikidata.has(item))
      faults.push(`${id} and ${wikidata.get(item)} share the Wikidata id ${item}.`);
    if (item !== null) wikidata.set(item, id);
    if (ambiguous.length && !context.length) faults.push(`${id} has an ambiguous name without context words.`);
    if (statements.length === 0) faults.push(`${id} says nothing.`);
    for (const [text] of statements) {
      if (text.length < 15 || text.length > 560) faults.push(`${id} has a statement of ${text.length} characters.`);
      if (!/[.”"]$/.test(text)) faults.push(`${id} has a statement that does not end with a full stop.`);
    }
    for (const alias of aliases) {
      const key = foldName(alias);
      const other = sure.get(key);
      if (other && other !== id) faults.push(`"${alias}" is a sure name of both ${other} and ${id}.`);
      sure.set(key, id);
    }
  }
  return faults;
}
