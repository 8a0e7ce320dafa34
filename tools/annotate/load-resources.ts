import { readFileSync } from 'node:fs';
import { readTaggerModel } from '../../lib/analysis/actors/find-actors.ts';
import type { AnalysisResources } from '../../lib/analysis/annotate.ts';
import { readKnowledgePack } from '../../lib/knowledge/read-pack.ts';

/**
 * Reads the trained tagger and the knowledge pack from `public/`, or the tagger from another file. Throws when a file
 * is missing or broken.
 */
export function loadResources(tagger?: string): AnalysisResources {
  return {
    tagger: readTaggerModel(tagger ? readFileSync(tagger) : readPublic('models/actors-en.bin')),
    pack: readKnowledgePack(readPublic('knowledge/pack.bin')),
  };
}

function readPublic(path: string): Uint8Array {
  return readFileSync(new URL(`../../public/${path}`, import.meta.url));
}
