/**
 * Trains the name finder and writes its model.
 *
 *   train --corpora DIR [--language en] [--out FILE]
 *   train --corpora DIR --out FILE [--hold-out] [--open] [--language en]
 *
 * --hold-out keeps the development documents out of training and prints the figures on them; what ships is trained on
 * them too. --open uses only corpora whose licence lets the weights be passed on freely. Equal input gives an equal
 * file, bit for bit.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { makeLexicon } from '../../lib/analysis/actors/tagger/lexicon.ts';
import { type ModelFile, type TaggerWeights, writeModelFile } from '../../lib/analysis/actors/tagger/model-file.ts';
import { readTaggerModel } from '../../lib/analysis/actors/tagger/read-model.ts';
import { buildLexicon } from './build-lexicon.ts';
import { CORPORA } from './corpora.ts';
import { type CrfWeights, trainCrf } from './crf-trainer.ts';
import type { GoldDocument } from './gold.ts';
import { type Measurement, measure, type Score } from './measure.ts';
import { prepare, type TrainingSet } from './prepare.ts';
import { prune } from './prune.ts';
import { quantise } from './quantise.ts';
import { readAll } from './read-all.ts';

/** All settings were chosen on the documents held out; see the model card. */
const LEARNING = { epochs: 6, averaged: 4, rate: 0.1, dropout: 0.5, hidden: 0.3, decay: 0.0001, caution: 0.01 };
/** Runs in different order are averaged: what they do not agree on shrinks, and is left out. */
const SEEDS = [1, 2, 3];
const PRUNING = { smallestWeight: 0.08, smallestRow: 0.16 };
/** The weights that are left learn to do without the others, in small steps. */
const TUNING = { ...LEARNING, epochs: 3, averaged: 3, rate: 0.05, caution: 1, seed: 9 };
const STEP = 0.1;

/** What --hold-out and --open make does not ship. */
const OTHER_FILE = 'Say where the weights go, --out FILE: with --hold-out or --open they are not those that ship.';

const USAGE = 'Usage: train --corpora DIR [--language en] [--out FILE] [--hold-out] [--open]';

function main(): void {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      'hold-out': { type: 'boolean', default: false },
      open: { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
      out: { type: 'string' },
    },
  });
  const corpora = CORPORA[values.language];
  if (!values.corpora) throw new Error(USAGE);
  if (!corpora) throw new Error(`There are no corpora for the language "${values.language}".`);
  if ((values['hold-out'] || values.open) && !values.out) throw new Error(OTHER_FILE);
  const out = values.out ?? new URL(`../../public/models/actors-${values.language}.bin`, import.meta.url);
  const { train, held } = readAll(values.corpora, corpora, {
    openOnly: values.open,
    holdOut: values['hold-out'],
  });
  const lexicon = buildLexicon();
  const { clusterWords, clusterIds, phrases, kinds } = lexicon;
  const set = prepare(
    train,
    makeLexicon(clusterWords, clusterIds, phrases, kinds),
    groupNames(train, lexicon.demonyms),
  );
  console.log(`${train.length} documents, ${set.sentences.length} sentences, ${set.keys.length} features`);
  const model: ModelFile = {
    weights: learnWeights(set),
    clusterWords,
    clusterIds,
    phrases,
    kinds,
  };
  const bytes = writeModelFile(model);
  writeFileSync(out, bytes);
  const features = model.weights.keys.length;
  console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, ${features} features kept`);
  const tagger = readTaggerModel(bytes);
  for (const [name, documents] of held) console.log(describe(name, measure(documents, tagger)));
}

/** Learns in several runs, leaves out what weighs little in their average, and learns on with the rest. */
function learnWeights({ sentences, keys }: TrainingSet): TaggerWeights {
  const report =
    (name: string) =>
    (epoch: number, loss: number): void => {
      console.log(`${name}, epoch ${epoch}: loss ${loss.toFixed(0)}`);
    };
  const runs = SEEDS.map((seed) => trainCrf(sentences, keys.length, { ...LEARNING, seed }, report(`run ${seed}`)));
  const pruned = prune(averageOf(runs), keys, sentences, PRUNING);
  const tuned = trainCrf(pruned.sentences, pruned.keys.length, TUNING, report('tuning'), pruned.weights);
  return quantise(tuned, pruned.keys, STEP);
}

function averageOf(runs: readonly CrfWeights[]): CrfWeights {
  const mean = (part: keyof CrfWeights): Float32Array =>
    runs[0][part].map((_, i) => runs.reduce((sum, run) => sum + run[part][i], 0) / runs.length);
  return { features: mean('features'), transitions: mean('transitions') };
}

/** Names that are groups wherever a corpus calls them MISC: nationalities, and what the corpora with GROUP call so. */
function groupNames(documents: readonly GoldDocument[], demonyms: readonly string[]): Set<string> {
  const names = new Set(demonyms);
  for (const { corpus, text, spans } of documents) {
    if (corpus.groups !== 'types') continue;
    for (const { start, end, type } of spans) if (type === 'GROUP') names.add(text.slice(start, end).toLowerCase());
  }
  return names;
}

function describe(name: string, { micro, microWithGroup, byType }: Measurement): string {
  const show = ({ precision, recall, f1 }: Score): string =>
    [precision, recall, f1].map((value) => value.toFixed(1)).join('/');
  const types = Object.entries(byType).map(([type, score]) => `${type} ${show(score)}`);
  return `${name}: PER+ORG+LOC ${show(micro)}, with GROUP ${show(microWithGroup)}, ${types.join(', ')} (precision/recall/F1)`;
}

try {
  main();
} catch (error) {
  console.error(`train: ${(error as Error).message}`);
  process.exitCode = 1;
}
