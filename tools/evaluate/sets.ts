import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../../lib/contract.ts';
import type { PageInput, TextInput } from '../annotate/annotate-input.ts';
import { entitySpans, readConll } from './conll.ts';
import { isHeldOut } from './held-out.ts';
import { readNdjson } from './read-ndjson.ts';
import { type ExtractionGold, scoreExtraction } from './score-extraction.ts';
import { type FigureGold, scoreFigures } from './score-figures.ts';
import { type FivewGold, scoreFivew } from './score-fivew.ts';
import { type NerGold, scoreNer } from './score-ner.ts';
import { type NewsGold, scoreNews } from './score-news.ts';
import { type QuoteGold, scoreQuotes } from './score-quotes.ts';
import { scoreTime, type TimeGold } from './score-time.ts';

/** A number of the table, as measured, beside what it should reach. */
export interface Row {
  metric: string;
  value: number | null;
  /** As the project's goals state it; a leading "<=" means that less is better. */
  reach: string;
}

/** A development set: what to annotate, and how to score it. */
export interface EvaluationSet {
  name: string;
  inputs: (PageInput | TextInput)[];
  score: (annotations: Map<string, Annotation>) => Row[];
}

type Loader = (corpus: string) => EvaluationSet;

/** Every set, by the name that `--only` takes. */
export const LOADERS: Record<string, Loader> = {
  scrapinghub: (corpus) => extraction('Scrapinghub dev', corpus, 'scrapinghub-dev', { shingleF1: '.975' }),
  fundus: (corpus) =>
    extraction('fundus dev', corpus, 'fundus-dev', {
      shingleF1: '.965',
      title: '.97',
      publishedDay: '.99',
      byline: '.92',
    }),
  wcxb: (corpus) => extraction('WCXB dev', corpus, 'wcxb-dev', { wordF1: '.950', falsePositiveRate: '<= .03' }),
  testa: (corpus) => conll('CoNLL-2003 testa', join(corpus, 'ner/conll03-testa.conll'), '95.5', 1),
  worldwide: (corpus) =>
    conll('worldwide, held-out part', join(corpus, 'ner/worldwide-train.fine.conll.gz'), '89', 0.15),
  wikigold: (corpus) => conll('wikigold, held-out part', join(corpus, 'ner/wikigold.conll'), '80', 0.15),
  newsgloss: newsgloss,
  figures,
  quotes,
  time,
  fivew,
  news,
};

/** Loads the named sets. Throws with a plain sentence when a name or a file is unknown. */
export function loadSet(name: string, corpus: string): EvaluationSet {
  if (!existsSync(corpus))
    throw new Error(`There is no folder ${corpus}. docs/quality.md says where the corpora come from.`);
  const loader = LOADERS[name];
  if (!loader) throw new Error(`There is no set "${name}"; there are ${Object.keys(LOADERS).join(', ')}.`);
  return loader(corpus);
}

function extraction(name: string, corpus: string, file: string, reach: Record<string, string>): EvaluationSet {
  const golds = readNdjson<ExtractionGold>(join(corpus, `extraction/${file}.ndjson.gz`));
  return {
    name,
    inputs: golds.map(({ id, url, html }) => ({ id, url: url ?? undefined, html })),
    score: (annotations) => {
      const { articles: _, ...score } = scoreExtraction(golds, annotations);
      return rowsOf(score, reach);
    },
  };
}

function conll(name: string, path: string, reach: string, heldOut: number): EvaluationSet {
  const documents = readConll(path).filter(({ text }) => isHeldOut(text, heldOut));
  const golds: NerGold[] = documents.map((document) => ({
    id: document.id,
    text: document.text,
    entities: entitySpans(document).flatMap((span) => {
      const type = ENTITY_TYPES[span.type];
      return type ? [{ ...span, type }] : [];
    }),
  }));
  return nerSet(name, golds, { micro: reach });
}

/** The types of the corpora, the worldwide corpus's own among them; dates and money are no entities here. */
const ENTITY_TYPES: Record<string, string> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'MISC',
  Person: 'PER',
  Organization: 'ORG',
  Location: 'LOC',
  Facility: 'LOC',
  NORP: 'MISC',
  Misc: 'MISC',
  Product: 'MISC',
};

function newsgloss(corpus: string): EvaluationSet {
  const golds = [1, 2, 3, 4, 5, 6, 7]
    .flatMap((part) => readNdjson<NerGold>(join(corpus, `ner/newsgloss/part-${part}.ndjson`)))
    .filter(({ text }) => isHeldOut(text, 1 / 6));
  return nerSet('newsgloss, development part', golds, { micro: '90', withGroup: '90' });
}

function nerSet(name: string, golds: NerGold[], reach: Record<string, string>): EvaluationSet {
  return {
    name,
    inputs: golds.map(({ id, text }) => ({ id, text })),
    score: (annotations) => {
      const scores = scoreNer(golds, part(annotations, 'actors'));
      const f1 = Object.fromEntries(Object.entries(scores).map(([key, { f1 }]) => [key, f1]));
      return rowsOf(f1, reach);
    },
  };
}

function figures(corpus: string): EvaluationSet {
  const golds = readNdjson<FigureGold>(join(corpus, 'figures/dev.ndjson.gz'));
  return {
    name: 'NewsQuant dev',
    inputs: golds.map(({ id, text }) => ({ id, text })),
    score: (annotations) => {
      const { value, valueUnitHead, approxAccuracy } = scoreFigures(golds, part(annotations, 'figures'));
      const score = { valueF1: value.f1, valueUnitHeadF1: valueUnitHead.f1, approxAccuracy };
      return rowsOf(score, { valueF1: '94', valueUnitHeadF1: '89', approxAccuracy: '96' });
    },
  };
}

function quotes(corpus: string): EvaluationSet {
  const golds = readNdjson<QuoteGold & TextInput>(join(corpus, 'quotes/dev.ndjson.gz'));
  return {
    name: 'PolNeAR dev',
    inputs: golds.map(({ id, text, title, published }) => ({ id, text, title, published })),
    score: (annotations) => {
      const { direct, speaker, all } = scoreQuotes(golds, part(annotations, 'quotes'));
      const score = { directF1: direct.f1, directP: direct.p, directR: direct.r, speaker, allF1: all.f1 };
      return rowsOf(score, { directF1: '96', speaker: '93' });
    },
  };
}

function time(corpus: string): EvaluationSet {
  const golds = readNdjson<TimeGold>(join(corpus, 'time/dev.ndjson.gz'));
  return {
    name: 'TimeBank dev',
    inputs: golds.map(({ id, text, published }) => ({ id, text, published })),
    score: (annotations) => {
      const { strict, relaxed, value } = scoreTime(golds, part(annotations, 'timeline'));
      const score = { relaxedF1: relaxed.f1, valueF1: value.f1, strictF1: strict.f1 };
      return rowsOf(score, { relaxedF1: '90', valueF1: '78' });
    },
  };
}

function fivew(corpus: string): EvaluationSet {
  const golds = readNdjson<FivewGold>(join(corpus, 'fivew/dev.ndjson.gz'));
  return {
    name: '5W1H dev',
    inputs: golds.map(({ id, text, title, published }) => ({ id, text, title, published })),
    score: (annotations) => {
      const { mean4, ...questions } = scoreFivew(golds, part(annotations, 'summary'));
      const score: Record<string, number> = { mean4Top1: mean4.top1, mean4Top3: mean4.top3 };
      for (const [question, { top1, top3 }] of Object.entries(questions)) {
        score[`${question}Top1`] = top1;
        score[`${question}Top3`] = top3;
      }
      return rowsOf(score, { mean4Top1: '80', mean4Top3: '93', whyTop3: '40', howTop3: '40' });
    },
  };
}

function news(corpus: string): EvaluationSet {
  const golds = ['gold-dev', 'gold-seed'].flatMap((file) => readNdjson<NewsGold>(join(corpus, `news/${file}.ndjson`)));
  return {
    name: 'news gold (dev and seed)',
    inputs: golds.map(({ id, url, html }) => ({ id, url: url ?? undefined, html: html ?? seedPage(corpus) })),
    score: (annotations) =>
      rowsOf(scoreNews(golds, annotations), {
        actorRecall: '.93',
        actorRecallSalient: '.97',
        actorPrecisionExact: '.90',
        actorTypeAccuracy: '.97',
        actorDuplicateRate: '<= .02',
        figureRecallKey: '.95',
        figurePrecision: '.85',
        speakerAccuracy: '.92',
        eventDateRecall: '.85',
        backgroundRecall: '.75',
        backgroundPrecision: '.65',
        factMustItem: '.90',
        summaryWords: '<= 110',
        clutterLeft: '<= 0',
        keepKept: '1',
      }),
  };
}

/** The page of the one gold article that does not bring its own: the story that the project began with. */
function seedPage(corpus: string): string {
  return readFileSync(join(corpus, '../fixtures/kosovo-article.html'), 'utf8');
}

function part<K extends keyof Annotation>(annotations: Map<string, Annotation>, key: K): Map<string, Annotation[K]> {
  return new Map([...annotations].map(([id, annotation]) => [id, annotation[key]]));
}

function rowsOf(score: Record<string, number | null>, reach: Record<string, string>): Row[] {
  return Object.entries(score).map(([metric, value]) => ({ metric, value, reach: reach[metric] ?? '' }));
}
