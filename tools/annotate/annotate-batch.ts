import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { createGunzip } from 'node:zlib';

/** A line to annotate, or what became of it. */
export interface BatchLine {
  /** Place in the input, from 0. */
  number: number;
  line: string;
}

/** What a worker answers. */
export interface BatchResult extends BatchLine {
  failed: boolean;
}

/** A worker starts anew after this many lines, so that what parsed documents leave behind goes with it. */
const LINES_PER_WORKER = 400;
/** Lines given out or finished but not yet written; bounds the memory. */
const MAX_WAITING = 64;

/**
 * Annotates an NDJSON file line by line, on all cores, and writes the results in the same order.
 * A line that cannot be read gives `{"id", "error"}` in its place. Resolves to the number of such lines;
 * rejects when a file cannot be opened. `tagger` is the path of a name finder to use instead of the one that ships.
 */
export async function annotateBatch(inPath: string, outPath: string, tagger?: string): Promise<number> {
  const out = createWriteStream(outPath);
  const written = new Promise<void>((resolve, reject) => {
    out.on('finish', resolve);
    out.on('error', reject);
  });
  const pool = new WorkerPool(Math.min(availableParallelism(), 8), tagger);
  const waiting: Promise<BatchResult>[] = [];
  let failed = 0;
  let done = 0;
  const writeNext = async () => {
    const result = await waiting.shift()!;
    if (result.failed) failed++;
    if (!out.write(`${result.line}\n`)) await once(out, 'drain');
    if (++done % 20 === 0) process.stderr.write(`\r${done} lines`);
  };
  try {
    let number = 0;
    for await (const line of readLines(inPath)) {
      if (line.trim() === '') continue;
      waiting.push(pool.run({ number: number++, line }));
      if (waiting.length >= MAX_WAITING) await writeNext();
    }
    while (waiting.length > 0) await writeNext();
  } finally {
    await pool.close();
    out.end();
  }
  await written;
  process.stderr.write(`\r${done} lines, ${failed} failed\n`);
  return failed;
}

/**
 * Lines end at a line feed alone: inside JSON strings, U+2028 and its like are text, which Node's readline would break
 * at.
 */
async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file;
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest;
}

interface Task {
  line: BatchLine;
  resolve: (result: BatchResult) => void;
}

/** Gives lines to worker threads, one line each at a time. A worker that dies fails its line only. */
class WorkerPool {
  #queue: Task[] = [];
  #idle: PooledWorker[] = [];
  #size = 0;
  readonly #limit: number;
  readonly #tagger: string | undefined;

  constructor(limit: number, tagger: string | undefined) {
    this.#limit = limit;
    this.#tagger = tagger;
  }

  run(line: BatchLine): Promise<BatchResult> {
    return new Promise((resolve) => {
      this.#queue.push({ line, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.map(({ worker }) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const free = this.#idle.pop() ?? (this.#size < this.#limit ? this.#start() : null);
    if (!free) return;
    const { line, resolve } = this.#queue.shift()!;
    const finish = (result: BatchResult, alive: boolean) => {
      free.worker.off('message', onMessage);
      free.worker.off('error', onError);
      if (alive && ++free.lines < LINES_PER_WORKER) this.#idle.push(free);
      else {
        this.#size--;
        void free.worker.terminate();
      }
      resolve(result);
      this.#next();
    };
    const onMessage = (result: BatchResult) => finish(result, true);
    const onError = (error: Error) => finish(failedLine(line, error.message), false);
    free.worker.on('message', onMessage);
    free.worker.on('error', onError);
    free.worker.postMessage(line);
  }

  #start(): PooledWorker {
    this.#size++;
    const workerData = { tagger: this.#tagger };
    return { worker: new Worker(new URL('./annotate-worker.ts', import.meta.url), { workerData }), lines: 0 };
  }
}

interface PooledWorker {
  worker: Worker;
  lines: number;
}

/** The line that stands in the output for one that could not be annotated. */
export function failedLine({ number, line }: BatchLine, message: string): BatchResult {
  const id = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
  return { number, line: `{"id":${id ?? 'null'},"error":${JSON.stringify(message)}}`, failed: true };
}
