import type { AnalysedText } from '../analysis/language/analysed-text.ts';
import type { Actor, BackgroundEntry } from '../contract.ts';
import type { KnowledgeEntry, KnowledgePack, PackIndex } from './knowledge-pack.ts';
import { foldName, isAbbreviation } from './names.ts';

export type { KnowledgePack } from './knowledge-pack.ts';

/** Types of actors that may be an entry of the type; an office ('White House') may also be a place. */
const FITTING: Readonly<Record<KnowledgeEntry['type'], readonly Actor['type'][]>> = {
  place: ['place'],
  organization: ['organization', 'other'],
};
const WIKIPEDIA = 'https://en.wikipedia.org/wiki/';

/** Folded words of the article with a blank at both ends, so that whole words can be sought. */
function foldedArticle(text: AnalysedText): string {
  const whole = `${text.article.title} ${text.article.text}`;
  return ` ${foldName(whole).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function holds(article: string, phrase: string): boolean {
  const words = foldName(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words !== '' && article.includes(` ${words} `);
}

/** The one entry that a name means in this article, or null when it means none or may mean several. */
function meaningOf(name: string, actor: Actor, pack: PackIndex, article: () => string): KnowledgeEntry | null {
  const found = new Set<KnowledgeEntry>();
  for (const { entry, written, doubtful, demonym } of pack.names.get(foldName(name)) ?? []) {
    if (!FITTING[entry.type].includes(actor.type) && !(entry.kind === 'office' && actor.type === 'place')) continue;
    if (isAbbreviation(written) && name.replace(/\./g, '').replace(/['’]s$/, '') !== written.replace(/\./g, ''))
      continue;
    if (demonym && actor.mentions.length < 2) continue;
    if (doubtful && !entry.context.some((word) => foldName(word) !== foldName(name) && holds(article(), word)))
      continue;
    found.add(entry);
  }
  return found.size === 1 ? [...found][0] : null;
}

/**
 * "Norwegian Red Cross", also mentioned as "Red Cross": with a country's name before it, it is another body than the
 * entry of that name, unless what is said of the entry names the country.
 */
function isOfOtherCountry(name: string, mention: string, { statements }: KnowledgeEntry, pack: PackIndex): boolean {
  if (!name.endsWith(` ${mention}`)) return false;
  const before = foldName(name.slice(0, -mention.length).trim());
  const countries = (pack.names.get(before) ?? []).filter(({ entry }) => entry.type === 'place');
  return (
    countries.length > 0 && !countries.some(({ entry }) => statements.some(({ text }) => text.includes(entry.name)))
  );
}

/** Letters in which the beginnings of a word agree however it is spelled: "Centre" and "Centers". */
const ROOT = 4;

/** The beginnings of the words of a name that have a capital. */
const rootsOf = (name: string): string[] =>
  name.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [foldName(word).slice(0, ROOT)] : []));

/**
 * Is the mention the initials of the name, as "RNC" is of "Republican National Convention"? Then a body that the pack
 * does not know by that name, spelling aside, is not the other one with those initials.
 */
function isOtherInFull(name: string, mention: string, { aliases }: KnowledgeEntry): boolean {
  const own = rootsOf(name);
  if (own.length < 2 || own.map(([initial]) => initial).join('') !== foldName(mention)) return false;
  return !aliases.some((alias) => {
    const roots = rootsOf(alias);
    return own.every((root, i) => root === roots[i]);
  });
}

/** The entry of an actor: by its name, else by its mentions when none of them contradicts another. */
function entryOf(actor: Actor, pack: PackIndex, article: () => string): KnowledgeEntry | null {
  if (actor.type === 'person' || actor.type === 'group') return null;
  const byName = meaningOf(actor.name, actor, pack, article);
  if (byName || pack.names.has(foldName(actor.name))) return byName;
  const found = new Set<KnowledgeEntry>();
  for (const text of new Set(actor.mentions.map((mention) => mention.text))) {
    if (!/^\p{Lu}/u.test(text)) continue;
    const entry = meaningOf(text, actor, pack, article);
    if (!entry || isOfOtherCountry(actor.name, text, entry, pack) || isOtherInFull(actor.name, text, entry)) continue;
    found.add(entry);
  }
  return found.size === 1 ? [...found][0] : null;
}

/**
 * Links actors to entries of the pack by their names, in the actors' order; one statement with its source per line. A
 * name that may mean something else gets no entry unless the article confirms it; two actors never share an entry.
 */
export function lookUpBackground(text: AnalysedText, actors: readonly Actor[], pack: KnowledgePack): BackgroundEntry[] {
  if (!pack) return [];
  // Few names ask for it, and it is the whole text.
  let folded: string | null = null;
  const article = () => (folded ??= foldedArticle(text));
  const used = new Set<KnowledgeEntry>();
  const entries: BackgroundEntry[] = [];
  for (const actor of actors) {
    const entry = entryOf(actor, pack, article);
    if (!entry || used.has(entry)) continue;
    used.add(entry);
    const url = WIKIPEDIA + encodeURIComponent(entry.wikipedia.replaceAll(' ', '_'));
    for (const { text: statement, source, asOf } of entry.statements) {
      entries.push({ actor: actor.id, text: statement, source, url, asOf });
    }
  }
  return entries;
}

/** What the pack's names are, whatever the article: of one entry alone, and surely of that; null for all else. */
export function knownNames(pack: KnowledgePack): (name: string) => 'LOC' | 'ORG' | null {
  return (name) => {
    const meanings = pack?.names.get(foldName(name)) ?? [];
    const types = new Set(meanings.map(({ entry }) => entry.type));
    const isSure = meanings.every(
      ({ doubtful, demonym, written }) => !doubtful && !demonym && (!isAbbreviation(written) || written === name),
    );
    return types.size === 1 && isSure ? (types.has('place') ? 'LOC' : 'ORG') : null;
  };
}
