import type { Annotation } from '../../contract.ts';
import type { NameAnswer } from '../../knowledge/wikipedia/answer.ts';
import { type AskableName, askableNames } from '../../knowledge/wikipedia/askable-names.ts';
import type { LookUpConsent } from '../settings.ts';
import type { LookUpCache } from './look-up-cache.ts';
import type { LookUpRecord, LookUpRecords } from './look-up-record.ts';
import { type LookUps, viewLookUps } from './look-up-view.ts';
import { noteRequest } from './privacy-receipt.ts';
import { askMeanings, askNames, type ClientOptions, WikipediaError } from './wikipedia-client.ts';

/** What look-ups need from their surroundings. */
export interface LookUpSurroundings {
  consent: (host: string) => Promise<LookUpConsent>;
  /** Has the browser given access to Wikipedia? */
  isPermitted: () => Promise<boolean>;
  records: LookUpRecords;
  cache: LookUpCache;
  client: Omit<ClientOptions, 'onRequest'>;
  /** Of the reader's Wikipedia. */
  language: string;
}

/** The page that names are looked up for. */
export interface LookUpPage {
  tabId: number;
  annotation: Annotation;
  /** In a private window nothing is kept on the device. */
  isPrivate: boolean;
}

const FALLBACK_LANGUAGE = 'en';

/**
 * Looks names up in Wikipedia, only where reader and browser allow it, one request after the other whichever tab they
 * are for. What goes wrong is part of the answer; nothing here rejects because of the network.
 */
export class LookUpService {
  readonly #surroundings: LookUpSurroundings;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(surroundings: LookUpSurroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * What is known of the page's names, after asking for those that nothing is known of. `again`: also after a failure.
   */
  lookUp(page: LookUpPage, again: boolean): Promise<LookUps> {
    return this.#inTurn(page, async (record) => {
      if (record.failure && !again) return;
      await this.#attempt(record, () => this.#askFor(page, record));
    });
  }

  /** The same, with what an ambiguous name may mean. */
  meanings(page: LookUpPage, actor: string): Promise<LookUps> {
    return this.#inTurn(page, async (record) => {
      const name = askableNames(page.annotation).find((one) => one.actor === actor);
      const answer = name && record.answers[name.name]?.answer;
      if (answer?.kind !== 'ambiguous') return;
      await this.#attempt(record, async () => {
        record.meanings[actor] = await askMeanings(answer.language, answer.title, this.#client(page, record));
      });
    });
  }

  /** The same, with the article that the reader chose for an actor. Only a meaning that was offered can be chosen. */
  choose(page: LookUpPage, actor: string, title: string): Promise<LookUps> {
    return this.#inTurn(page, async (record, view) => {
      const unsure = view.unsure.find((one) => one.actor === actor);
      if (!unsure?.meanings?.some((meaning) => meaning.title === title)) return;
      const known = record.answers[unsure.name];
      if (known?.answer.kind === 'page') {
        record.chosen[actor] = { page: known.answer.page, asOf: known.asOf };
        return;
      }
      await this.#attempt(record, async () => {
        const answers = await this.#answersIn(unsure.language, [title], page, record);
        const found = answers.get(title);
        if (found?.answer.kind === 'page') record.chosen[actor] = { page: found.answer.page, asOf: found.asOf };
      });
    });
  }

  /**
   * Runs one after the other. Without consent and permission nothing is run, nobody is waited for, and the view tells
   * so.
   */
  async #inTurn(page: LookUpPage, run: (record: LookUpRecord, view: LookUps) => Promise<void>): Promise<LookUps> {
    const before = await this.#known(page);
    if (!before.view.permitted) return before.view;
    const turn = this.#queue.then(async () => {
      // The reader may have said no while others had their turn.
      const { record, view } = await this.#known(page);
      if (!view.permitted) return view;
      await run(record, view);
      await this.#surroundings.records.save(page.tabId, record);
      return viewLookUps(page.annotation, record, view.consent, true);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** What is known of the page's names, and whether more may be asked. */
  async #known({ annotation, tabId }: LookUpPage): Promise<{ record: LookUpRecord; view: LookUps }> {
    const { consent: consentAt, isPermitted, records } = this.#surroundings;
    const record = await records.load(tabId, annotation.url);
    const consent = await consentAt(new URL(annotation.url).hostname);
    const agreed = consent === 'this-site' || consent === 'everywhere';
    const permitted = agreed && (await isPermitted());
    return { record, view: viewLookUps(annotation, record, consent, permitted) };
  }

  async #attempt(record: LookUpRecord, ask: () => Promise<void>): Promise<void> {
    record.failure = null;
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof WikipediaError)) throw error;
      const { failure: why, retryAt } = error;
      if (retryAt !== null) await this.#surroundings.records.saveWait(retryAt);
      record.failure = { why, until: retryAt === null ? null : new Date(retryAt).toISOString() };
    }
  }

  /** The reader's Wikipedia first, then the English one for what it does not have. */
  async #askFor(page: LookUpPage, record: LookUpRecord): Promise<void> {
    const unknown = askableNames(page.annotation).filter(({ name }) => record.answers[name] === undefined);
    const missing = await this.#askIn(this.#surroundings.language, unknown, page, record);
    if (this.#surroundings.language !== FALLBACK_LANGUAGE) {
      await this.#askIn(FALLBACK_LANGUAGE, missing, page, record);
    }
  }

  /** Notes the answers of one Wikipedia; gives the names that it does not have. */
  async #askIn(language: string, names: AskableName[], page: LookUpPage, record: LookUpRecord): Promise<AskableName[]> {
    const titleOf = ({ name, english }: AskableName) => (language === FALLBACK_LANGUAGE ? (english ?? name) : name);
    const answers = await this.#answersIn(language, names.map(titleOf), page, record);
    const isLast = language === FALLBACK_LANGUAGE;
    const missing: AskableName[] = [];
    for (const name of names) {
      const known = answers.get(titleOf(name));
      if (known?.answer.kind === 'missing') missing.push(name);
      if (known && (isLast || known.answer.kind !== 'missing')) record.answers[name.name] = known;
    }
    return missing;
  }

  /** What the cache has, then what one request brings. */
  async #answersIn(
    language: string,
    titles: string[],
    page: LookUpPage,
    record: LookUpRecord,
  ): Promise<Map<string, { answer: NameAnswer; asOf: string }>> {
    const { cache, client } = this.#surroundings;
    const known = new Map<string, { answer: NameAnswer; asOf: string }>();
    for (const title of titles) {
      const cached = await cache.read(language, title);
      if (cached) known.set(title, { answer: cached.answer, asOf: dayOf(cached.fetched) });
    }
    const toAsk = titles.filter((title) => !known.has(title));
    if (toAsk.length === 0) return known;
    await this.#refuseTooEarly();
    const answers = await askNames(language, toAsk, this.#client(page, record));
    if (!page.isPrivate) await cache.keep(language, answers);
    for (const [title, answer] of answers) known.set(title, { answer, asOf: dayOf(client.now()) });
    return known;
  }

  async #refuseTooEarly(): Promise<void> {
    const until = await this.#surroundings.records.loadWait();
    if (until > this.#surroundings.client.now()) throw new WikipediaError('busy', 'Wikipedia asked to wait.', until);
  }

  #client({ tabId }: LookUpPage, record: LookUpRecord): ClientOptions {
    return {
      ...this.#surroundings.client,
      onRequest: async (request) => {
        record.requests = noteRequest(record.requests, request);
        await this.#surroundings.records.save(tabId, record);
      },
    };
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
