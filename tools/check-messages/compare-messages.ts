/** One message of one locale; a plural message has several texts. */
export interface Message {
  plural: boolean;
  texts: string[];
}

function placeholders(text: string): Set<string> {
  return new Set(text.match(/\$\d/g) ?? []);
}

/**
 * What is wrong with a translation's form: placeholders that the reference has and it lacks, or the other way round. []
 * when fine.
 */
export function comparePlaceholders(reference: Message, translation: Message): string[] {
  const problems: string[] = [];
  if (reference.plural !== translation.plural) problems.push('is a plural in one language only');
  const expected = placeholders(reference.texts.join(' '));
  const found = placeholders(translation.texts.join(' '));
  for (const name of expected) if (!found.has(name)) problems.push(`lacks ${name}`);
  for (const name of found) if (!expected.has(name)) problems.push(`has ${name}, which nothing fills`);
  if (translation.texts.some((text) => text.trim() === '')) problems.push('is empty');
  return problems;
}

/** The messages that no source names, neither as 'group.name' nor as `__MSG_group_name__`. */
export function findUnused(keys: readonly string[], sources: string): string[] {
  return keys.filter((key) => !sources.includes(`'${key}'`) && !sources.includes(`__MSG_${key.replace('.', '_')}__`));
}
