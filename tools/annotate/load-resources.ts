import { readFileSync } from 'node:fs';
import { readTaggerModel } from '../../lib/analysis/actors/tagger/read-model.ts';
import type { AnalysisResources } from '../../lib/analysis/annotate.ts';
import { readKnowledgePack } from '../../lib/knowledge/read-pack.ts';

/** Reads the trained tagger and the knowledge pack from `public/`. Throws when a file is missing or broken. */
export function loadResources(): AnalysisResources {
  const model = readFileSync(new URL('../../public/models/actors-en.bin', import.meta.url));
  const pack = readFileSync(new URL('../../public/knowledge/pack.bin', import.meta.url));
  return { tagger: readTaggerModel(model), pack: readKnowledgePack(pack) };
}
