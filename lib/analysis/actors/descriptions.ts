import type { Actor, Passage } from '../../contract.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';

/**
 * Offices that one person of a story holds: "the mayor" is then that person. Sorted. Own list, kept short for
 * precision.
 */
const OFFICES: ReadonlySet<string> = new Set([
  'attorney general',
  'chancellor',
  'chief executive',
  'chief justice',
  'defence minister',
  'defense minister',
  'finance minister',
  'foreign minister',
  'foreign secretary',
  'governor',
  'health minister',
  'health secretary',
  'home secretary',
  'interior minister',
  'king',
  'mayor',
  'pope',
  'president',
  'prime minister',
  'queen',
  'secretary general',
  'secretary of state',
  'senator',
  'sheriff',
  'vice president',
]);

/** Offices that with a capital mean their holder in any place: "a reception for the King". Sorted. Own list. */
const CROWNED: ReadonlySet<string> = new Set(['King', 'Pope', 'Queen']);

/** So many blocks may lie between a description and the person's last mention before it. */
const FARTHEST_BLOCK = 2;

/**
 * Definite descriptions that can mean only one of the persons: "the secretary general" after "NATO Secretary General
 * Jens Stoltenberg", when nobody else of the article holds such an office and the name is near. But for kings and popes
 * only at the head of a sentence: elsewhere half of them speak of the office ("the cabinet led by the prime minister").
 * By person's id; pronouns are left alone, as they are right too seldom.
 */
export function findDescriptions(text: AnalysedText, actors: readonly Actor[]): Map<string, Passage[]> {
  const holders = new Map<string, Actor[]>();
  for (const actor of actors) {
    const office = actor.type === 'person' && actor.role ? officeOf(actor.role) : null;
    if (office) holders.set(office, [...(holders.get(office) ?? []), actor]);
  }
  const found = new Map<string, Passage[]>();
  if (holders.size === 0) return found;
  const names = namedOffices(text);
  for (const { tokens, block } of text.sentences) {
    for (const first of placesOfOffices(tokens)) {
      const described = officeAt(tokens, first, holders, names);
      if (!described || !endsPhrase(tokens[first + described.length]?.text ?? '.')) continue;
      const { holder, length } = described;
      const { start } = tokens[first];
      const { end } = tokens[first + length - 1];
      const last = holder.mentions.findLast((mention) => mention.end <= start);
      if (!last || block - blockAt(text, last.start) > FARTHEST_BLOCK) continue;
      const passage = { start, end, text: text.article.text.slice(start, end) };
      found.set(holder.id, [...(found.get(holder.id) ?? []), passage]);
    }
  }
  return found;
}

/** Where in a sentence an office may stand that means its holder: behind "The" at its head, and kings behind "the". */
function placesOfOffices(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ text }, at) => {
    const isHead = at === 1 && tokens[0].text === 'The';
    return isHead || (at > 0 && tokens[at - 1].text === 'the' && CROWNED.has(text)) ? [at] : [];
  });
}

/** The longest office at `first` that one person alone holds; null when there is none. */
function officeAt(
  tokens: readonly Token[],
  first: number,
  holders: ReadonlyMap<string, readonly Actor[]>,
  names: ReadonlyMap<string, number>,
): { holder: Actor; length: number } | null {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(first, first + length);
    const office = words.map(({ text }) => text.toLowerCase()).join(' ');
    const [holder, ...others] = holders.get(office) ?? [];
    if (holder && others.length === 0 && words.length === length && (names.get(office) ?? 0) <= 1)
      return { holder, length };
  }
  return null;
}

function officeOf(role: string): string | null {
  const words = role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (/^(?:former|ex|late|then)$/.test(words[0] ?? '')) return null;
  for (const length of [3, 2, 1]) {
    const office = words.slice(-length).join(' ');
    if (words.length >= length && OFFICES.has(office)) return office;
  }
  return null;
}

/** How many different holders of an office the text names before a capital: "President Rao", "President Holt". */
function namedOffices(text: AnalysedText): Map<string, number> {
  const next = new Map<string, Set<string>>();
  for (const { tokens } of text.sentences) {
    tokens.forEach((token, i) => {
      const office = token.text.toLowerCase();
      const after = tokens[i + 1]?.text ?? '';
      if (!OFFICES.has(office) || !/^\p{Lu}/u.test(token.text) || !/^\p{Lu}/u.test(after)) return;
      const known = next.get(office) ?? new Set<string>();
      next.set(office, known.add(after));
    });
  }
  return new Map([...next].map(([office, names]) => [office, names.size]));
}

/**
 * After "the president" the phrase is over unless it goes on as another noun's ("the president of …", "the
 * mayor-elect").
 */
function endsPhrase(after: string): boolean {
  return !/^(?:of|for|elect|-|and|or|['’]s?|\p{Lu}.*)$/u.test(after);
}

function blockAt(text: AnalysedText, offset: number): number {
  const { blocks } = text.article;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
