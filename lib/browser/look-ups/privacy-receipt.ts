/** What became of a request; 'sent' while nobody knows. */
export type RequestOutcome = 'sent' | 'answered' | RequestFailure;

/** Why a request brought nothing: no connection, no answer in time, "ask later", or an answer that cannot be used. */
export type RequestFailure = 'unreachable' | 'too-slow' | 'busy' | 'unusable';

/** One request that left the device for a page. */
export interface RequestRecord {
  /** ISO 8601. */
  at: string;
  host: string;
  /** The names that were sent; nothing else of the article is. */
  asked: string[];
  outcome: RequestOutcome;
}

/** The receipt with one more request, or with what became of the last: requests are made one after the other. */
export function noteRequest(receipt: readonly RequestRecord[], record: RequestRecord): RequestRecord[] {
  const last = receipt.at(-1);
  const isSame = last?.outcome === 'sent' && last.at === record.at && last.host === record.host;
  return [...(isSame ? receipt.slice(0, -1) : receipt), { ...record }];
}
