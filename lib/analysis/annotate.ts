import type { Analysis, Article } from '../contract.ts';
import { type KnowledgePack, lookUpBackground } from '../knowledge/look-up.ts';
import { findActors, type TaggerModel } from './actors/find-actors.ts';
import { findFigures } from './figures/find-figures.ts';
import { analyseText } from './language/analysed-text.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findBackground, summarise } from './summary/summarise.ts';
import { findTimeline } from './timeline/find-timeline.ts';

/** What is read from files once and used for every article. */
export interface AnalysisResources {
  tagger: TaggerModel | null;
  pack: KnowledgePack;
}

/** Article to analysis; pure and deterministic. An article without text gives empty lists. */
export function analyse(article: Article, resources: AnalysisResources): Analysis {
  const text = analyseText(article);
  const actors = findActors(text, resources.tagger);
  const figures = findFigures(text);
  const timeline = findTimeline(text);
  const quotes = findQuotes(text, actors);
  const findings = { actors, figures, quotes, timeline };
  return {
    language: text.language,
    ...findings,
    summary: summarise(text, findings),
    background: {
      fromArticle: findBackground(text, findings),
      entries: lookUpBackground(text, actors, resources.pack),
    },
  };
}
