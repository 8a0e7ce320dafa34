import { parentPort, workerData } from 'node:worker_threads';
import { type BatchLine, type BatchResult, failedLine } from './annotate-batch.ts';
import { annotateInput, parseInput } from './annotate-input.ts';
import { loadResources } from './load-resources.ts';

/** Path of the tagger to use instead of the one that ships. */
const { tagger } = workerData as { tagger?: string };
const resources = loadResources(tagger);

parentPort!.on('message', (task: BatchLine) => {
  parentPort!.postMessage(annotateLine(task));
});

function annotateLine(task: BatchLine): BatchResult {
  try {
    return {
      number: task.number,
      line: JSON.stringify(annotateInput(parseInput(task.line), resources)),
      failed: false,
    };
  } catch (error) {
    return failedLine(task, (error as Error).message);
  }
}
