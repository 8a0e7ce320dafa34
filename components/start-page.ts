import { interfaceDirection, interfaceLocale } from '../locales/interface-locale.ts';
import { t } from '../locales/text.ts';

/**
 * Sets language, direction and title of an extension page. Returns the locale for numbers and dates: the browser's,
 * or English when the interface is not in its language.
 */
export function startPage(document: Document, uiLanguage: string, title: string = t('app.name')): string {
  const locale = interfaceLocale(uiLanguage);
  document.documentElement.lang = locale;
  document.documentElement.dir = interfaceDirection();
  document.title = title;
  return locale;
}
