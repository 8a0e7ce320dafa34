/**
 * A part of a sentence that was read as something: tokens from its position up to `end`, as a word class or a rule's
 * name.
 */
export interface Reading<V> {
  name: string;
  /** Index of the token after the last. */
  end: number;
  value: V;
}

/** What a pattern caught, by name; the second catch of a name is under the name with a 2. */
export type Captures<V> = Record<string, V>;

/** A compiled pattern. */
export type Pattern = Element[];

interface Element {
  optional: boolean;
  /** Names (or a literal comma) of which one has to match; or a group. */
  choices: Choice[] | null;
  group: Element[];
}

interface Choice {
  name: string;
  /** The value must be this one: `unit=Y`. */
  equals: string | null;
}

/**
 * Compiles a pattern. It is a sequence of names of readings, each of which may be optional (`the?`), one of several
 * (`last|next`) or bound to a value (`unit=Y`); `( … )?` is an optional group and `,` a comma. Between two elements a
 * hyphen may stand in the text.
 */
export function compilePattern(source: string): Pattern {
  const words = source.replace(/\(/g, ' ( ').replace(/\)/g, ' ) ').replaceAll(') ?', ')?').trim().split(/\s+/);
  let at = 0;
  const sequence = (): Element[] => {
    const elements: Element[] = [];
    while (at < words.length && !words[at].startsWith(')')) {
      const word = words[at++];
      if (word === '(') {
        const group = sequence();
        elements.push({ optional: words[at++] === ')?', choices: null, group });
      } else {
        const optional = word.endsWith('?');
        const choices = word
          .replace(/\?$/, '')
          .split('|')
          .map((choice) => ({ name: choice.split('=')[0], equals: choice.split('=')[1] ?? null }));
        elements.push({ optional, choices, group: [] });
      }
    }
    return elements;
  };
  return sequence();
}

/** The names with which a match of the pattern can begin. */
export function firstNames(pattern: Pattern): string[] {
  const names: string[] = [];
  for (const element of pattern) {
    names.push(...(element.choices ? element.choices.map((choice) => choice.name) : firstNames(element.group)));
    if (!element.optional) break;
  }
  return names;
}

/** Where readings are looked up while matching. */
interface Chart<V> {
  readingsAt(position: number): readonly Reading<V>[];
  isComma(position: number): boolean;
  isHyphen(position: number): boolean;
}

/**
 * Calls `found` for every way in which the pattern matches at the position; optional elements are tried present first.
 */
export function matchPattern<V>(
  pattern: Pattern,
  chart: Chart<V>,
  position: number,
  found: (end: number, captures: Captures<V>) => void,
): void {
  const step = (elements: Pattern, index: number, at: number, captures: Captures<V>, done: typeof found) => {
    if (index === elements.length) return done(at, captures);
    const element = elements[index];
    const next = (end: number, caught: Captures<V>) => step(elements, index + 1, end, caught, done);
    const from = at > position && chart.isHyphen(at) ? at + 1 : at;
    if (!element.choices) step(element.group, 0, at, captures, next);
    else {
      for (const { name, equals } of element.choices) {
        if (name === ',') {
          if (chart.isComma(from)) next(from + 1, captures);
          continue;
        }
        for (const reading of chart.readingsAt(from)) {
          if (reading.name !== name || (equals !== null && reading.value !== equals)) continue;
          next(reading.end, { ...captures, [name in captures ? `${name}2` : name]: reading.value });
        }
      }
    }
    if (element.optional) step(elements, index + 1, at, captures, done);
  };
  step(pattern, 0, position, {}, found);
}
