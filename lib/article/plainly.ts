const NAMED = 'form';

/** The lower-case tag of an element, also of a form with a field called "localName"; undefined for other nodes. */
export function tagOf(node: Node): string | undefined {
  const { localName, nodeType } = node as Element;
  // Some parsers give a name to nodes that are no elements; only a form can hide its type.
  if (typeof nodeType === 'number' && nodeType !== 1) return undefined;
  return typeof localName === 'object' && localName !== null ? NAMED : localName;
}

/**
 * The element, to be asked for its properties. A form's fields hide the form's own properties by their names (HTML,
 * "LegacyOverrideBuiltIns"): of one with a field called "children", `form.children` is the field. For a form this gives
 * a stand-in that answers as the prototypes do; it is no node itself, so pass on the form. Every other node is given as
 * it is.
 */
export function plainly<N extends Node>(node: N): N {
  return tagOf(node) === NAMED ? (new Proxy(node, { get: fromPrototype }) as N) : node;
}

/** Can the element be handed to code that asks it directly? Not so a form whose fields hide some of its properties. */
export function isPlain(element: Element): boolean {
  if (tagOf(element) !== NAMED) return true;
  const prototype: object = Object.getPrototypeOf(element);
  const fields = plainly(element).querySelectorAll('[name], [id]');
  return ![...fields].some((field) =>
    ['name', 'id'].some((attribute) => (plainly(field).getAttribute(attribute) ?? '') in prototype),
  );
}

function fromPrototype(form: Node, name: string | symbol): unknown {
  for (let at: object | null = Object.getPrototypeOf(form); at; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property?.get) return property.get.call(form);
    if (property) return typeof property.value === 'function' ? property.value.bind(form) : property.value;
  }
  return undefined;
}
