/**
 * Text of another script or direction within a sentence of the interface: FIRST STRONG ISOLATE and POP around it
 * (Unicode TR 9).
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Names as a list in words, each isolated. */
export function listed(
  names: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(locale, { type }).format(names.map(isolate));
}
