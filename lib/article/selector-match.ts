import { plainly, tagOf } from './plainly.ts';

/** A test of one element against a compound selector. */
export type ElementTest = (element: Element) => boolean;

const PART = /^(?:([\w-]+)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([*^]?)="([^"]*)")?\])/;

/**
 * Compiles a selector of tags, classes, ids and the attribute tests `[a]`, `[a="v"]`, `[a^="v"]` and `[a*="v"]`,
 * without combinators: asked of thousands of elements, such a test is far cheaper than `matches`. Throws on any other
 * selector.
 */
export function compileSelector(selector: string): ElementTest {
  const tests: ElementTest[] = [];
  for (let rest = selector; rest !== ''; ) {
    const match = PART.exec(rest);
    if (!match) throw new Error(`Not a compound selector: ${selector}`);
    const [whole, tag, name, id, attribute, sign, value] = match;
    if (tag) tests.push((element) => tagOf(element) === tag);
    else if (name) tests.push((element) => (plainly(element).getAttribute('class') ?? '').split(/\s+/).includes(name));
    else if (id) tests.push((element) => plainly(element).getAttribute('id') === id);
    else tests.push(attributeTest(attribute, sign, value));
    rest = rest.slice(whole.length);
  }
  return (element) => tests.every((test) => test(element));
}

function attributeTest(attribute: string, sign: string | undefined, value: string | undefined): ElementTest {
  if (value === undefined) return (element) => plainly(element).hasAttribute(attribute);
  if (sign === '*') return (element) => plainly(element).getAttribute(attribute)?.includes(value) === true;
  if (sign === '^') return (element) => plainly(element).getAttribute(attribute)?.startsWith(value) === true;
  return (element) => plainly(element).getAttribute(attribute) === value;
}
