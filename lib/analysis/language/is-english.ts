/** May the rules for English read a text of this language code? A text of which nothing tells the language ('und') may be English. */
export function isEnglish(language: string): boolean {
  return language === 'en' || language === 'und';
}
