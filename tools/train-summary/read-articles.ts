import { join } from 'node:path';
import { readArticle } from '../../lib/article/read-article.ts';
import { isVisibleByAttributes } from '../../lib/article/visibility.ts';
import type { Article } from '../../lib/contract.ts';
import { articleFromText } from '../annotate/article-from-text.ts';
import { readNdjson } from '../evaluate/read-ndjson.ts';
import { parseDocument } from '../parse-document.ts';
import type { Labelled } from './examples.ts';

/** An article with what readers said of it. */
export interface LabelledArticle {
  labelled: Labelled;
  article: Article;
  /** Articles of one story are kept together, so that no model is measured on a story that it knows. */
  group: string;
}

/** The development set that each name stands for. */
const FILES: Readonly<Record<string, string>> = {
  fivew: 'fivew/dev.ndjson.gz',
  fundus: 'extraction/fundus-dev.ndjson.gz',
  scrapinghub: 'extraction/scrapinghub-dev.ndjson.gz',
  wcxb: 'extraction/wcxb-dev.ndjson.gz',
};

/** A page or a text as the sets have them. */
interface Source {
  id: string;
  url?: string;
  html?: string;
  text?: string;
  title?: string;
  published?: string;
  category?: string;
}

const NO_ADDRESS = 'https://example.org/';

function articleOf({ html, url, text, title, published }: Source): Article {
  if (html === undefined) return articleFromText(text ?? '', { title, published });
  const address = url || NO_ADDRESS;
  return readArticle(parseDocument(html, address), { url: address, isVisible: isVisibleByAttributes }).article;
}

/**
 * The articles that the labels are about, from the sets under `corpus`. One whose text has another length than when it
 * was judged, so that its offsets would be wrong, and one that is in no set are left out with a line on standard error.
 */
export function labelledArticles(corpus: string, labels: readonly Labelled[]): LabelledArticle[] {
  const found: LabelledArticle[] = [];
  const missing = new Set(labels);
  for (const [set, file] of Object.entries(FILES)) {
    const wanted = new Map(labels.filter((label) => label.set === set).map((label) => [label.id, label]));
    for (const source of readNdjson<Source>(join(corpus, file))) {
      const labelled = wanted.get(source.id);
      if (!labelled) continue;
      missing.delete(labelled);
      const article = articleOf(source);
      if (article.text.length === labelled.length)
        found.push({ labelled, article, group: source.category ?? source.id });
      else console.error(`${set} ${source.id}: of another length than when it was judged, left out`);
    }
  }
  for (const { set, id } of missing) console.error(`${set} ${id}: not in the corpus, left out`);
  return found;
}
