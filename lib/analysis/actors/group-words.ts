/** Nouns for people behind the name of a group, in lower case, sorted: "Black *voters*". Own list. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  'civilians',
  'communities',
  'community',
  'families',
  'men',
  'people',
  'peoples',
  'population',
  'voters',
  'women',
]);

/** Is the name of a group one for several: "Serbs", "Frenchmen", but not "Swiss" and "Indigenous"? */
export function isPluralName(name: string): boolean {
  return /(?:(?<!ou)(?<!s)s|men)$/.test(name);
}
