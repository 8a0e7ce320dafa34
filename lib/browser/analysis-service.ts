import { browser } from 'wxt/browser';
import { readTaggerModel } from '../analysis/actors/find-actors.ts';
import { type AnalysisResources, analysisInSteps } from '../analysis/annotate.ts';
import type { Analysis, Article, Notice } from '../contract.ts';
import { readKnowledgePack } from '../knowledge/read-pack.ts';
import { finishInTurns } from '../turns.ts';

/** The model and the pack, once read. What could not be read, and a worker that was stopped, reads them again. */
let loading: Promise<{ resources: AnalysisResources; notices: Notice[] }> | null = null;

/** Analyses an article. Without the model or the pack it goes on with less, and the notices say so. */
export async function analyseArticle(article: Article): Promise<{ analysis: Analysis; notices: Notice[] }> {
  loading ??= loadResources();
  const { resources, notices } = await loading;
  if (notices.length > 0) loading = null;
  const analysis = await finishInTurns(analysisInSteps(article, resources));
  return { analysis, notices: analysis.language === 'en' ? notices : [...notices, 'language-unsupported'] };
}

async function loadResources(): Promise<{ resources: AnalysisResources; notices: Notice[] }> {
  const notices: Notice[] = [];
  const tagger = await readOr('/models/actors-en.bin', readTaggerModel, 'tagger-missing', notices);
  const pack = await readOr('/knowledge/pack.bin', readKnowledgePack, 'pack-missing', notices);
  return { resources: { tagger, pack }, notices };
}

async function readOr<T>(
  path: string,
  read: (bytes: Uint8Array) => T,
  notice: Notice,
  notices: Notice[],
): Promise<T | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path as never));
    return read(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    console.warn(`${path}: ${error instanceof Error ? error.message : error}`);
    notices.push(notice);
    return null;
  }
}
