import { t } from '../locales/text.ts';

/** Languages of the interface; others fall back to English, and so do its dates and direction. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'tr'];

/**
 * Sets language, direction and title of an extension page. Returns the locale for numbers and dates: the browser's,
 * or English when the interface is not in its language.
 */
export function startPage(document: Document, uiLanguage: string, title: string = t('app.name')): string {
  const language = uiLanguage.split(/[-_]/)[0]?.toLowerCase() ?? 'en';
  const locale = LANGUAGES.includes(language) ? uiLanguage.replace('_', '-') : 'en';
  document.documentElement.lang = locale;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = title;
  return locale;
}
