/**
 * Times the analysis in Node on texts of 1, 10, 100 and 1,000 KB made from the sample article: milliseconds per 1,000
 * words for each finder, the median of several runs after a warm-up, and compromise finding actors and numbers alone
 * beside it.
 */
import { findActors } from '../lib/analysis/actors/find-actors.ts';
import { findFigures } from '../lib/analysis/figures/find-figures.ts';
import { type AnalysedText, analyseText } from '../lib/analysis/language/analysed-text.ts';
import { findQuotes } from '../lib/analysis/quotes/find-quotes.ts';
import { findBackground } from '../lib/analysis/summary/sentences/background.ts';
import { summarise } from '../lib/analysis/summary/summarise.ts';
import { viewArticle } from '../lib/analysis/summary/view-article.ts';
import { findTimeline } from '../lib/analysis/timeline/find-timeline.ts';
import { lookUpBackground } from '../lib/knowledge/look-up.ts';
import { articleFromText } from './annotate/article-from-text.ts';
import { loadResources } from './annotate/load-resources.ts';
import { compromiseFindings } from './bench/compromise-findings.ts';
import { medianTime } from './bench/median-time.ts';
import { sampleText } from './bench/sample-text.ts';
import { head, line } from './bench/tables.ts';

const SIZES_KB = [1, 10, 100, 1000];

const loadFrom = performance.now();
const { tagger, pack } = loadResources();
console.log(`model and pack read in ${(performance.now() - loadFrom).toFixed(0)} ms`);

const rows: string[][] = [];
for (const size of SIZES_KB) {
  const article = articleFromText(sampleText(size), {
    title: 'Norwegian engineers arrive in Iceland',
    published: '2026-03-08',
  });
  const words = article.text.split(/\s+/).length;
  const text: AnalysedText = analyseText(article);
  const actors = findActors(text, tagger);
  const figures = findFigures(text);
  const timeline = findTimeline(text);
  const quotes = findQuotes(text, actors);
  const findings = { actors, figures, timeline, quotes };
  const perThousand = (run: () => unknown) => ((medianTime(run) * 1000) / words).toFixed(1);
  rows.push([
    `${size} KB, ${words} words`,
    perThousand(() => analyseText(article)),
    perThousand(() => findActors(text, tagger)),
    perThousand(() => findFigures(text)),
    perThousand(() => findTimeline(text)),
    perThousand(() => findQuotes(text, actors)),
    perThousand(() => {
      const view = viewArticle(text, findings);
      return [summarise(view), findBackground(view), lookUpBackground(text, actors, pack)];
    }),
    size <= 100 ? perThousand(() => compromiseFindings(article.text)) : '-',
  ]);
}

console.log(
  head(['ms per 1,000 words', 'text', 'actors', 'figures', 'timeline', 'quotes', 'summary, background', 'compromise']),
);
for (const row of rows) console.log(line(row));
