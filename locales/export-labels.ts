import type { Labels } from '../lib/export/labels.ts';
import { ACTOR_TYPE_MESSAGES, CLUTTER_MESSAGES, STRENGTH_MESSAGES } from './kinds.ts';
import type { MessageKey } from './text.ts';
import { t } from './text.ts';

function translateAll<Key extends string>(messages: Record<Key, MessageKey>): Record<Key, string> {
  const entries = Object.entries<MessageKey>(messages).map(([key, message]) => [key, t(message)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

/** The words of panel and exports in the browser's language. */
export function exportLabels(): Labels {
  return {
    sections: translateAll({
      points: 'section.points',
      questions: 'section.questions',
      actors: 'section.actors',
      figures: 'section.figures',
      quotes: 'section.quotes',
      timeline: 'section.timeline',
      background: 'section.background',
      related: 'section.related',
      hidden: 'section.hidden',
    }),
    questions: translateAll({
      who: 'question.who',
      what: 'question.what',
      when: 'question.when',
      where: 'question.where',
      why: 'question.why',
      how: 'question.how',
    }),
    actorTypes: translateAll(ACTOR_TYPE_MESSAGES),
    clutterKinds: translateAll(CLUTTER_MESSAGES),
    strengths: translateAll(STRENGTH_MESSAGES),
    figureWords: {
      about: (amount) => t('figure.about', [amount]),
      under: (amount) => t('figure.under', [amount]),
      over: (amount) => t('figure.over', [amount]),
      range: (from, to) => t('figure.range', [from, to]),
      per: (amount, per) => t('figure.per', [amount, per]),
    },
    unnamed: t('panel.unnamed'),
    week: (monday) => t('panel.weekOf', [monday]),
    mentions: (count) => t('panel.mentions', count),
    asOf: (date) => t('panel.asOf', [date]),
    columns: { figure: t('figure.columnFigure'), counted: t('figure.columnCounted') },
    madeWith: t('app.name'),
  };
}
