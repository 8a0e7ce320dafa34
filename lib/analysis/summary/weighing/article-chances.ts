import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import { type ArticleFeature, articleFeatures } from './article-features.ts';
import { type LinearModel, logOdds, probability } from './linear-model.ts';
import { type SentenceFeature, sentenceFeatures } from './sentence-features.ts';

/** How likely a sentence tells the main event and belongs in a brief, 0..1, and the log-odds of both. */
interface SentenceChance {
  main: number;
  key: number;
  mainOdds: number;
  keyOdds: number;
}

/** What the models make of an article before any question is asked. */
export interface ArticleChances {
  /** How likely it reports news, 0..1, rather than advises, lists, reviews or argues. */
  news: number;
  /** Of the sentences that have features, the first of the article. */
  sentences: ReadonlyMap<SentenceView, SentenceChance>;
}

/** The models that weigh an article and its sentences. */
export interface WeighingModels {
  news: LinearModel<ArticleFeature>;
  main: LinearModel<SentenceFeature>;
  key: LinearModel<SentenceFeature>;
}

/** Weighs the article and its sentences by the models. */
export function weighArticle(article: ArticleView, { news, main, key }: WeighingModels): ArticleChances {
  const sentences = new Map(
    sentenceFeatures(article).map((features, index) => [
      article.sentences[index],
      {
        main: probability(main, features),
        key: probability(key, features),
        mainOdds: logOdds(main, features),
        keyOdds: logOdds(key, features),
      },
    ]),
  );
  return { news: probability(news, articleFeatures(article)), sentences };
}
