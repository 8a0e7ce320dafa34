import type { Labels } from '../lib/export/labels.ts';
import { figureWords } from './figure-words.ts';
import { ACTOR_TYPE_MESSAGES, CLUTTER_MESSAGES, HEADLINE_MESSAGES, STRENGTH_MESSAGES } from './kinds.ts';
import { t, translateAll } from './text.ts';
import { timeWords } from './time-words.ts';

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
    figureWords: figureWords(),
    headlineNotes: translateAll(HEADLINE_MESSAGES),
    differing: t('figure.differing'),
    articleItself: t('figure.articleItself'),
    unnamed: t('panel.unnamed'),
    alsoNamed: t('panel.alsoNamed'),
    described: t('panel.described'),
    times: timeWords(),
    mentions: (count) => t('panel.mentions', count),
    asOf: (date) => t('panel.asOf', [date]),
    wikipedia: { contributors: t('wikipedia.contributors'), shortened: t('wikipedia.shortened') },
    columns: { figure: t('figure.columnFigure'), said: t('figure.columnSaid') },
    madeWith: t('app.madeWith'),
  };
}
