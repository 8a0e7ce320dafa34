import type { ActorType, Annotation, Figure } from '../../contract.ts';
import { listedActors } from '../../digest/actors/listed-actors.ts';
import { type FigureContext, figureContext } from '../../digest/figures/figure-context.ts';
import { keyFigures } from '../../digest/figures/key-figures.ts';

/** A figure without its place in the text, with what its sentence says about it. */
export type KeptFigure = Omit<Figure, 'start' | 'end' | 'part' | 'key'> & FigureContext;

/** What is kept of an article that was read: no text, only what later articles are compared with. */
export interface KeptArticle {
  /** Without fragment; names the article. */
  url: string;
  title: string;
  publisher: string | null;
  /** ISO 8601, as the page states it. */
  published: string | null;
  /** ISO 8601, when it was read last. */
  readAt: string;
  /** Two-letter code. */
  language: string;
  actors: { name: string; type: ActorType }[];
  figures: KeptFigure[];
}

/** Key figures kept of one article. */
const MOST_FIGURES = 20;

/** An address without its fragment, which leads to a place within the same article. */
export function articleKey(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** What to keep of an annotated article. `readAt` is ISO 8601. */
export function keepOf(annotation: Annotation, readAt: string): KeptArticle {
  const { article, figures, language, url } = annotation;
  return {
    url: articleKey(url),
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    readAt,
    language,
    actors: listedActors(annotation).main.map(({ name, type }) => ({ name, type })),
    figures: withTwins(
      keyFigures(figures).flatMap(({ figure, parts }) => [figure, ...parts]),
      figures,
    )
      .slice(0, MOST_FIGURES)
      .map((figure) => {
        const { start: _, end: __, part: ___, key: ____, ...kept } = figure;
        return { ...kept, ...figureContext(annotation, figure) };
      }),
  };
}

/**
 * Key figures and, after them, those that count the same by their words: only with both it shows that either may be
 * meant.
 */
function withTwins(chosen: readonly Figure[], all: readonly Figure[]): Figure[] {
  const nameOf = ({ unit, of, per }: Figure): string => `${unit}/${per}/${of?.toLowerCase()}`;
  const names = new Set(chosen.filter(({ of }) => of !== null).map(nameOf));
  return [...chosen, ...all.filter((figure) => !chosen.includes(figure) && names.has(nameOf(figure)))];
}
