/** A schema.org node: an object with its `@type`s. */
export type JsonLdNode = Record<string, unknown>;

const MAX_BLOCK = 1_000_000;
const MAX_NODES = 20_000;

/**
 * Every object of the page's JSON-LD, given its `<script>` elements, outer ones first. Broken blocks are repaired where
 * that is safe, else left out.
 */
export function readJsonLd(scripts: Iterable<Element>): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of scripts) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const source = script.textContent ?? '';
    if (source.length > MAX_BLOCK) continue;
    const parsed = parseLoosely(source);
    if (parsed !== undefined) collect(parsed, nodes);
  }
  return nodes;
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  return asArray(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A value as a list: an array as it is, nothing as an empty list. */
export function asArray(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** First non-empty string in a value that may be a string, a list, or an object with `@value`, `name` or `@id`. */
export function firstString(value: unknown): string | null {
  for (const item of asArray(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim();
    if (typeof item === 'object' && item !== null) {
      const node = item as JsonLdNode;
      for (const key of ['@value', 'name', '@id']) {
        const inner = node[key];
        if (typeof inner === 'string' && inner.trim()) return inner.trim();
      }
    }
  }
  return null;
}

function parseLoosely(source: string): unknown {
  const trimmed = source
    .trim()
    .replace(/^<!--|-->$/g, '')
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [trimmed, repaired(trimmed)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

/** Raw line breaks and tabs inside strings, and commas before a closing bracket: the two faults met most. */
function repaired(source: string): string {
  let result = '';
  let inString = false;
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    if (inString) {
      if (character === '\\') {
        result += character + (source[++i] ?? '');
        continue;
      }
      if (character === '"') inString = false;
      result += character < ' ' ? ' ' : character;
      continue;
    }
    if (character === '"') inString = true;
    if (character === ',') {
      let next = i + 1;
      while (next < source.length && source[next] <= ' ') next++;
      if (source[next] === '}' || source[next] === ']') {
        i = next - 1;
        continue;
      }
    }
    result += character;
  }
  return result;
}

function collect(root: unknown, nodes: JsonLdNode[]): void {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) {
      for (const item of value) queue.push(item);
    } else if (typeof value === 'object' && value !== null) {
      const node = value as JsonLdNode;
      nodes.push(node);
      for (const inner of Object.values(node)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
}
