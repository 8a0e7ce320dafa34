/**
 * A part of a sentence as a line of its own: its first letter is a capital, by the rules of the language (BCP 47;
 * another code counts as none). A name such as "iPhone" keeps its small letter.
 */
export function asSentence(text: string, language: string): string {
  const first = /^\p{Ll}(?!\p{Lu})/u.exec(text)?.[0];
  if (!first) return text;
  return upperCase(first, language) + text.slice(first.length);
}

function upperCase(letter: string, language: string): string {
  try {
    return letter.toLocaleUpperCase(language);
  } catch {
    return letter.toUpperCase();
  }
}
