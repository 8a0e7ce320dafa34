/** Languages of the interface; others fall back to English, and so do its dates and direction. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'tr'];

/** The locale for texts, numbers and dates (BCP 47): the browser's, or English when the interface is not in its language. */
export function interfaceLocale(uiLanguage: string): string {
  return LANGUAGES.includes(languageOf(uiLanguage)) ? uiLanguage.replace('_', '-') : 'en';
}

/** The direction of the interface's text. */
export function interfaceDirection(uiLanguage: string): 'ltr' | 'rtl' {
  return languageOf(uiLanguage) === 'ar' ? 'rtl' : 'ltr';
}

function languageOf(uiLanguage: string): string {
  return uiLanguage.split(/[-_]/)[0].toLowerCase();
}
