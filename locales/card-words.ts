import type { CardWords } from '../lib/card/card-words.ts';
import { figureWords } from './figure-words.ts';
import { ACTOR_TYPE_MESSAGES } from './kinds.ts';
import { t, translateAll } from './text.ts';

/** The card's words in the browser's language. */
export function cardWords(): CardWords {
  return {
    kinds: translateAll(ACTOR_TYPE_MESSAGES),
    figureKind: t('figure.columnFigure'),
    figure: figureWords(),
    mention: (at, count) => t('card.mention', [at, count]),
    previous: t('card.previous'),
    next: t('card.next'),
    showInPanel: t('card.showInPanel'),
    panelClosed: t('card.panelClosed'),
    close: t('card.close'),
    accordingTo: (speaker) => t('card.accordingTo', [speaker]),
    partOf: (part, whole) => t('card.partOf', [part, whole]),
    madeUpOf: t('card.madeUpOf'),
    rise: t('figure.rise'),
    fall: t('figure.fall'),
    asOf: (date) => t('panel.asOf', [date]),
  };
}
