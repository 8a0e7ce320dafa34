import type { HiddenLineWords } from '../lib/card/hidden-line.ts';
import { interfaceDirection, interfaceLocale } from './interface-locale.ts';
import { t } from './text.ts';

/** The words of the line at the end of an article, in the browser's language. */
export function hiddenLineWords(uiLanguage: string): HiddenLineWords {
  return {
    hidden: (count) => t('page.hidden', count),
    shown: t('panel.clutterShown'),
    show: t('panel.showAgain'),
    hide: t('panel.hideAgain'),
    direction: interfaceDirection(),
    locale: interfaceLocale(uiLanguage),
  };
}
