import { sentenceAround } from '../analysis/language/sentence-around.ts';
import { isWithin, overlaps } from '../analysis/language/within.ts';
import type { Annotation, Figure, Passage, Span, TimelineEntry } from '../contract.ts';
import { pageDescription } from './article/page-description.ts';

/** The figures that pass; `part` is an index into the list and follows its figure, or becomes null without it. */
function keepFigures(figures: readonly Figure[], passes: (figure: Figure) => boolean): Figure[] {
  const kept = figures.filter(passes);
  return kept.map((figure) => {
    const whole = figure.part === null ? undefined : figures[figure.part];
    const index = whole ? kept.indexOf(whole) : -1;
    return { ...figure, part: index < 0 ? null : index };
  });
}

/**
 * The annotation with only what concerns one actor: points, figures, quotes and dates whose passage (for figures and
 * dates: whose sentence) mentions it, and quotes that it speaks. Actors and metadata stay, the page's description only
 * where the whole annotation has it shown, as fewer lines tell less of it. A date in an answer that stays keeps its
 * value, though what it dates goes. An unknown id gives the annotation itself.
 */
export function aboutActor(annotation: Annotation, actorId: string): Annotation {
  const actor = annotation.actors.find(({ id }) => id === actorId);
  if (!actor) return annotation;
  const mentions = (span: Span) => actor.mentions.some((mention) => overlaps(mention, span));
  const isBeside = (span: Span) => mentions(sentenceAround(annotation, span));
  const keep = (passages: Passage[]) => passages.filter(mentions);
  const { summary, background } = annotation;
  const when = summary.when.filter(isBeside);
  const keepEntry = (entry: TimelineEntry): TimelineEntry[] => {
    if (entry.event ? mentions(entry.event) : isBeside(entry)) return [entry];
    return when.some((answer) => isWithin(answer, entry)) ? [{ ...entry, event: null }] : [];
  };
  return {
    ...annotation,
    article: { ...annotation.article, standfirst: pageDescription(annotation) },
    figures: keepFigures(annotation.figures, isBeside),
    quotes: annotation.quotes.filter((quote) => quote.actor === actorId || mentions(quote)),
    timeline: annotation.timeline.flatMap(keepEntry),
    summary: {
      ...summary,
      who: keep(summary.who),
      what: keep(summary.what),
      when,
      where: summary.where.filter(isBeside),
      why: keep(summary.why),
      how: keep(summary.how),
      keyPoints: keep(summary.keyPoints),
    },
    background: {
      fromArticle: keep(background.fromArticle),
      entries: background.entries.filter((entry) => entry.actor === actorId),
    },
  };
}
