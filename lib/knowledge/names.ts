/** A name for comparison: lower case, without accents, dots, a leading "the" and a possessive ending. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/'s$/, '');
}

/** Is it an abbreviation, in which capitals carry the meaning ("WHO", "US")? At most six letters, dots aside. */
export function isAbbreviation(name: string): boolean {
  const letters = name.replace(/[.\s]/g, '');
  return letters.length <= 6 && /\p{Lu}/u.test(letters) && letters === letters.toUpperCase();
}
