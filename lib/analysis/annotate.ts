import type { Analysis, Article } from '../contract.ts';
import { type KnowledgePack, knownNames, lookUpBackground } from '../knowledge/look-up.ts';
import { finish, type Steps } from '../steps.ts';
import { actorsInSteps, type TaggerModel } from './actors/find-actors.ts';
import { figuresInSteps } from './figures/find-figures.ts';
import { listFigures } from './figures/listed-figures.ts';
import { textInSteps } from './language/analysed-text.ts';
import { quotesInSteps } from './quotes/find-quotes.ts';
import { findBackground } from './summary/sentences/background.ts';
import { summaryInSteps } from './summary/summarise.ts';
import { viewInSteps } from './summary/view-article.ts';
import { timelineInSteps } from './timeline/find-timeline.ts';

/** What is read from files once and used for every article. */
export interface AnalysisResources {
  tagger: TaggerModel | null;
  pack: KnowledgePack;
}

/** Article to analysis; pure and deterministic. An article without text gives empty lists. */
export function analyse(article: Article, resources: AnalysisResources): Analysis {
  return finish(analysisInSteps(article, resources));
}

/** The same as `analyse`, in steps: for whoever has others to answer meanwhile. */
export function* analysisInSteps(article: Article, resources: AnalysisResources): Steps<Analysis> {
  const text = yield* textInSteps(article);
  const actors = yield* actorsInSteps(text, resources.tagger, knownNames(resources.pack));
  const figures = yield* figuresInSteps(text);
  const timeline = yield* timelineInSteps(text);
  const quotes = yield* quotesInSteps(text, actors);
  const findings = { actors, figures, quotes, timeline };
  const view = yield* viewInSteps(text, findings);
  const summary = yield* summaryInSteps(view);
  yield;
  const fromArticle = findBackground(view);
  yield;
  const entries = lookUpBackground(text, actors, resources.pack);
  yield;
  const listed = listFigures(figures, text, summary);
  return { language: text.language, ...findings, figures: listed, summary, background: { fromArticle, entries } };
}
