import { t } from './text.ts';

/**
 * The locale for texts, numbers and dates (BCP 47): the browser's own with its region, when its messages are in that
 * language; else that of the messages, which fall back to English.
 */
export function interfaceLocale(uiLanguage: string): string {
  const language = t('app.language');
  const browsers = uiLanguage.replace('_', '-');
  return browsers.split('-')[0].toLowerCase() === language ? browsers : language;
}

/** The direction of the interface's text. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return t('app.language') === 'ar' ? 'rtl' : 'ltr';
}
