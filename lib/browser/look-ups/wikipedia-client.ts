import { introductionsAddress, meaningsAddress } from '../../knowledge/wikipedia/addresses.ts';
import type { Meaning, NameAnswer } from '../../knowledge/wikipedia/answer.ts';
import { errorCode, readAnswers, readMeanings, restOf } from '../../knowledge/wikipedia/read-answer.ts';
import type { RequestFailure, RequestRecord } from './privacy-receipt.ts';

/** What the client needs from its surroundings. */
export interface ClientOptions {
  /** Address of the Action API of the Wikipedia in a language. */
  apiAddress: (language: string) => string;
  /** Value of `Api-User-Agent`: name, version and whom to write to (Wikimedia's access policy). */
  identity: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Told of every request as it is sent, and once more with what became of it. */
  onRequest: (record: RequestRecord) => Promise<void> | void;
  /** Milliseconds until an answer must be complete. */
  patience?: number;
}

/** Wikipedia could not be asked or did not say anything useful. */
export class WikipediaError extends Error {
  readonly failure: RequestFailure;
  /** Milliseconds since the epoch before which nothing may be asked; null when Wikipedia did not say. */
  readonly retryAt: number | null;
  constructor(failure: RequestFailure, message: string, retryAt: number | null = null) {
    super(message);
    this.failure = failure;
    this.retryAt = retryAt;
  }
}

const PATIENCE = 10_000;
/** Twenty introductions are some 100 kB; an answer of more bytes than this is not read. */
const LARGEST_ANSWER = 1_000_000;
/** Parts of one answer that are asked for. */
const MOST_PARTS = 3;
/** Seconds to wait where Wikipedia says "later" without saying when, and at most. */
const USUAL_WAIT = 60;
const LONGEST_WAIT = 3600;

/**
 * Asks the Wikipedia in a language for the introductions to at most 20 names, in one request where the answer is
 * complete. Rejects with a `WikipediaError`.
 */
export async function askNames(
  language: string,
  names: readonly string[],
  options: ClientOptions,
): Promise<Map<string, NameAnswer>> {
  const parts: unknown[] = [];
  let goOn: Record<string, string> | null = {};
  while (goOn && parts.length < MOST_PARTS) {
    const address = introductionsAddress(options.apiAddress(language), names, goOn);
    const part = await ask(address, names, options, (answer) =>
      readAnswers([answer], names, language) ? answer : null,
    );
    parts.push(part);
    goOn = restOf(part);
  }
  return readAnswers(parts, names, language) ?? new Map();
}

/** Asks which articles the disambiguation page of a name leads to. Rejects with a `WikipediaError`. */
export function askMeanings(language: string, title: string, options: ClientOptions): Promise<Meaning[]> {
  return ask(meaningsAddress(options.apiAddress(language), title), [title], options, (answer) =>
    readMeanings(answer, title),
  );
}

/**
 * One request, noted on the receipt before it is sent. `read` gives null for an answer that has not the documented
 * form.
 */
async function ask<T>(
  address: string,
  asked: readonly string[],
  options: ClientOptions,
  read: (answer: unknown) => T | null,
): Promise<T> {
  const record: RequestRecord = {
    at: new Date(options.now()).toISOString(),
    host: new URL(address).host,
    asked: [...asked],
    outcome: 'sent',
  };
  await options.onRequest({ ...record });
  try {
    const answer = read(await fetchJson(address, options));
    if (answer === null) throw new WikipediaError('unusable', 'The answer has not the documented form.');
    await options.onRequest({ ...record, outcome: 'answered' });
    return answer;
  } catch (error) {
    const known = error instanceof WikipediaError ? error : new WikipediaError('unreachable', String(error));
    await options.onRequest({ ...record, outcome: known.failure });
    throw known;
  }
}

async function fetchJson(address: string, { identity, now, patience = PATIENCE }: ClientOptions): Promise<unknown> {
  const signal = AbortSignal.timeout(patience);
  let body: string;
  try {
    const response = await fetch(address, {
      headers: { 'Api-User-Agent': identity },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (response.status === 429 || response.status === 503) {
      throw new WikipediaError('busy', `HTTP ${response.status}`, retryAt(response.headers.get('retry-after'), now()));
    }
    if (!response.ok) throw new WikipediaError('unusable', `HTTP ${response.status}`);
    body = await readBody(response);
  } catch (error) {
    if (error instanceof WikipediaError) throw error;
    if (signal.aborted) throw new WikipediaError('too-slow', `No answer within ${patience} ms.`);
    throw new WikipediaError('unreachable', error instanceof Error ? error.message : String(error));
  }
  const answer = parse(body);
  const code = errorCode(answer);
  // The API says some things with status 200 (API help, "Errors and warnings").
  if (code === 'ratelimited' || code === 'maxlag') throw new WikipediaError('busy', code, retryAt(null, now()));
  if (code !== null) throw new WikipediaError('unusable', code);
  return answer;
}

async function readBody(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST_ANSWER) {
      await reader.cancel();
      throw new WikipediaError('unusable', `The answer is larger than ${LARGEST_ANSWER} bytes.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new WikipediaError('unusable', 'The answer is no JSON.');
  }
}

/**
 * Reads `Retry-After`: seconds or an HTTP date (RFC 9110, 10.2.3). Nonsense counts as the usual wait; an hour is the
 * most.
 */
export function retryAt(header: string | null, now: number): number {
  const value = header?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  const wait = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), LONGEST_WAIT) : USUAL_WAIT;
  return now + wait * 1000;
}
