/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
};

/** Words of fewer letters keep their doubled letters: "Lee" is not "Le". */
const SHORTEST_LOOSE_WORD = 5;

/**
 * A word as it is compared with others: lower case, without marks, full stops and apostrophes; in longer words "y" and
 * "i" are one, and a doubled letter is one letter ("Zelenskyy", "Zelensky"). The same for every way of writing a word
 * that newsrooms differ in.
 */
export function foldWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.'’ʼ]/gu, '')
    .replace(/[æðøþßđħıłœ]/g, (letter) => PLAIN_LETTERS[letter]);
  if (plain.length < SHORTEST_LOOSE_WORD) return plain;
  return plain.replaceAll('y', 'i').replace(/([a-z])\1/g, '$1');
}

/** A name's words, folded and joined by single spaces. */
export function foldName(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(foldWord)
    .filter(Boolean)
    .join(' ');
}
