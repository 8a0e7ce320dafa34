import type { SummaryModels } from '../../lib/analysis/summary/models.ts';
import type { ArticleView } from '../../lib/analysis/summary/sentences/sentence-view.ts';
import type { WeighingModels } from '../../lib/analysis/summary/weighing/article-chances.ts';
import { JUDGED, type Judged, type Labelled, type Lesson, lessonOf, type Verdict } from './examples.ts';
import { type Example, regress } from './regress.ts';

/**
 * How much a verdict counts as a yes: an answer that is true and secondary is better left out than a good one, and
 * better than a wrong one.
 */
const WORTH: Readonly<Record<Verdict, number>> = { G: 1, D: 0.4, W: 0 };

/** L2 penalties; of 3, 10, 30 and 100 the best by cross-validation, where the differences are small. */
const PENALTY: Readonly<Record<Judged | 'article' | 'sentences', number>> = {
  article: 3,
  sentences: 10,
  who: 30,
  when: 30,
  where: 30,
  why: 10,
  how: 30,
};

/** An example for the share that says yes and one for the share that says no. */
function split(features: Example['features'], share: number, weight = 1): Example[] {
  const yes: Example = { features, label: 1, weight: weight * share };
  const no: Example = { features, label: 0, weight: weight * (1 - share) };
  return [yes, no].filter(({ weight }) => weight > 0);
}

/** Where learning starts, so that it does not depend on the weights that ship: near the top and like the headline. */
const START = {
  news: { bias: 0, weights: {} },
  main: { bias: -5, weights: { agreement: 4, nearTop: 4, quoted: -1 } },
  key: { bias: -3, weights: { agreement: 1, nearTop: 2 } },
};

/** The event decides what candidates are like, and the models decide the event: after three rounds neither changes. */
const ROUNDS = 3;

/** Learns every model from the articles, in rounds. Deterministic. */
export function learn(articles: readonly { labelled: Labelled; view: ArticleView }[]): SummaryModels {
  let models: WeighingModels = START;
  for (let round = 0; round < ROUNDS; round++)
    models = learnOnce(articles.map(({ labelled, view }) => lessonOf(labelled, view, models)));
  return models as SummaryModels;
}

function learnOnce(lessons: readonly Lesson[]): SummaryModels {
  const sentences = (part: 'main' | 'key') =>
    regress(
      lessons.flatMap((lesson) =>
        lesson.sentences.flatMap((sentence) => split(sentence.features, sentence[part], lesson.weight)),
      ),
      PENALTY.sentences,
    );
  const answers = Object.fromEntries(
    JUDGED.map((question) => [
      question,
      regress(
        lessons.flatMap((lesson) =>
          lesson.answers[question].flatMap(({ features, verdicts }) =>
            split(
              features,
              verdicts.reduce((sum, verdict) => sum + WORTH[verdict], 0) / verdicts.length,
              lesson.weight,
            ),
          ),
        ),
        PENALTY[question],
      ),
    ]),
  );
  return {
    news: regress(
      lessons.flatMap(({ article, news }) => split(article, news)),
      PENALTY.article,
    ),
    main: sentences('main'),
    key: sentences('key'),
    ...answers,
  } as SummaryModels;
}
