/**
 * Learns the weights of the summary from articles that were judged by reading (labels.ndjson) and writes them as data.
 *
 *   node tools/train-summary/train.ts CORPUS_DIR OUT.ts              all models, from all articles
 *   node tools/train-summary/train.ts --folds CORPUS_DIR             how models do on articles that they have not seen
 *
 * The articles themselves are not part of the project; docs/quality.md says where they come from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadResources } from '../annotate/load-resources.ts';
import { crossValidate } from './cross-validate.ts';
import { type Labelled, viewOf } from './examples.ts';
import { learn } from './learn.ts';
import { labelledArticles } from './read-articles.ts';
import { trainingTask } from './task.ts';

function main(): void {
  const task = trainingTask(process.argv.slice(2));
  if (!task) {
    console.error('usage: train.ts CORPUS_DIR OUT.ts, or train.ts --folds CORPUS_DIR');
    process.exitCode = 2;
    return;
  }
  const labels = readFileSync(new URL('./labels.ndjson', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Labelled => JSON.parse(line));
  const { tagger } = loadResources();
  const articles = labelledArticles(task.corpus, labels).map(({ labelled, article, group }) => ({
    labelled,
    group,
    view: viewOf(article, tagger),
  }));
  if (task.out === null) console.log(JSON.stringify(crossValidate(articles), null, 2));
  else writeFileSync(task.out, asModule(learn(articles)));
}

/** The weights as a module, a weight a line. */
function asModule(models: object): string {
  return `import type { SummaryModels } from './models.ts';

/** Learned by tools/train-summary from articles judged by reading; see its README.md. Not edited by hand. */
export const SUMMARY_MODELS: SummaryModels = ${JSON.stringify(models, null, 2).replace(/"(\w+)":/g, '$1:')};
`;
}

main();
