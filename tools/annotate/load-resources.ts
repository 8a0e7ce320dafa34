import { readFileSync } from 'node:fs';
import { readTaggerModel } from '../../lib/analysis/actors/find-actors.ts';
import type { AnalysisResources } from '../../lib/analysis/annotate.ts';
import { readKnowledgePack } from '../../lib/knowledge/read-pack.ts';

/** Reads the trained tagger and the knowledge pack from `public/`. Throws when a file is missing or broken. */
export function loadResources(): AnalysisResources {
  return {
    tagger: readTaggerModel(readPublic('models/actors-en.bin')),
    pack: readKnowledgePack(readPublic('knowledge/pack.bin')),
  };
}

function readPublic(path: string): Uint8Array {
  return readFileSync(new URL(`../../public/${path}`, import.meta.url));
}
