import { browser } from 'wxt/browser';
import type { BackgroundToPage, BackgroundToPanel, PageToBackground, PanelToBackground } from './messages.ts';

/** Who answers a call; also keeps a call from being answered by a context that it was not meant for. */
type Receiver = 'background' | 'page' | 'panel';

interface Call {
  newsgloss: Receiver;
  name: string;
  request: unknown;
}

type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** Every call that the background answers. */
export type BackgroundCalls = PanelToBackground & PageToBackground;

interface CallsTo {
  background: BackgroundCalls;
  page: BackgroundToPage;
  panel: BackgroundToPanel;
}

type RequestOf<F> = F extends (request: infer R) => unknown ? R : never;
type ResultOf<F> = F extends (request: never) => infer R ? Awaited<R> : never;

/** Where a call came from, as far as it matters to the one who answers. */
interface Caller {
  /** The tab of a content script, or of an extension page that is open as a tab; undefined for a side panel. */
  tabId: number | undefined;
  /** Is the caller a page of this extension, and not a content script? */
  isExtensionPage: boolean;
}

/** The same handlers, for pages of the extension alone: a content script may not act for the reader on other tabs. */
export function forPanel(handlers: Handlers<PanelToBackground>): Handlers<PanelToBackground> {
  const guarded = Object.entries(handlers).map(([name, handler]) => [
    name,
    (request: never, caller: Caller) => {
      if (!caller.isExtensionPage) throw new Error('Only the panel may do this.');
      return (handler as (request: never, caller: Caller) => unknown)(request, caller);
    },
  ]);
  return Object.fromEntries(guarded) as Handlers<PanelToBackground>;
}

/** The tab that a content script calls from. Throws when the caller is none. */
export function requireTab({ tabId, isExtensionPage }: Caller): number {
  if (tabId === undefined || isExtensionPage) throw new Error('Only an annotated page may do this.');
  return tabId;
}

/** The answers to the calls of one receiver. */
export type Handlers<T> = {
  [Name in keyof T]?: (request: RequestOf<T[Name]>, caller: Caller) => ResultOf<T[Name]> | Promise<ResultOf<T[Name]>>;
};

/** Nobody answered: no annotator in the tab, or the extension was reloaded. */
export class NoAnswerError extends Error {}

/**
 * Calls the background. Rejects with the background's own words when it failed, with `NoAnswerError` when nobody
 * answered.
 */
export function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  request: RequestOf<BackgroundCalls[Name]>,
): Promise<ResultOf<BackgroundCalls[Name]>> {
  return unwrap(browser.runtime.sendMessage(call('background', name, request)));
}

/**
 * The same for a call that changes nothing: asks once more when nobody answered, as when the browser stopped the
 * background in the middle of its work.
 */
export async function callBackgroundAgain<Name extends keyof BackgroundCalls>(
  name: Name,
  request: RequestOf<BackgroundCalls[Name]>,
): Promise<ResultOf<BackgroundCalls[Name]>> {
  try {
    return await callBackground(name, request);
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    return callBackground(name, request);
  }
}

/** Calls the annotator in a tab's top frame. Rejects with `NoAnswerError` when there is none. */
export function callPage<Name extends keyof BackgroundToPage>(
  tabId: number,
  name: Name,
  request: RequestOf<BackgroundToPage[Name]>,
): Promise<ResultOf<BackgroundToPage[Name]>> {
  return unwrap(browser.tabs.sendMessage(tabId, call('page', name, request), { frameId: 0 }));
}

/** Tells the open panels; false when none is open at the tab that it is about. */
export async function tellPanels<Name extends keyof BackgroundToPanel>(
  name: Name,
  event: RequestOf<BackgroundToPanel[Name]>,
): Promise<boolean> {
  return unwrap(browser.runtime.sendMessage(call('panel', name, event))).then(
    () => true,
    () => false,
  );
}

/** Which of the calls that reach a receiver it takes; all of them where it does not say. */
interface Accepted<R extends Receiver> {
  /** Has a request the form that its call asks for? One that has not is an error, and no handler sees it. */
  hasShape?: (name: string, request: unknown) => boolean;
  /** Is a request for this one of several receivers of a kind? One that is not is left to the others. */
  isFor?: (request: RequestOf<CallsTo[R][keyof CallsTo[R]]>) => boolean;
}

/**
 * Answers the calls meant for `receiver`; an unknown name is an error, a handler that throws travels as its message.
 * Messages of other extensions and of web pages are not answered, nor a content script's to any but the background.
 * Returns a function that stops listening.
 */
export function answerCalls<R extends Receiver>(
  receiver: R,
  handlers: Handlers<CallsTo[R]>,
  { hasShape = () => true, isFor = () => true }: Accepted<R> = {},
): () => void {
  const table = handlers as Record<string, ((request: unknown, caller: Caller) => unknown) | undefined>;
  const listener = (message: unknown, sender: { id?: string; url?: string; tab?: { id?: number } }) => {
    if (sender.id !== browser.runtime.id || !isCall(message) || message.newsgloss !== receiver) return undefined;
    const caller = {
      tabId: sender.tab?.id,
      isExtensionPage: sender.url?.startsWith((browser.runtime.getURL as (path: string) => string)('/')) === true,
    };
    // A content script lives in the page's process: it may call the background, and nobody else.
    if (receiver !== 'background' && sender.tab !== undefined && !caller.isExtensionPage) return undefined;
    if (!isFor(message.request as never)) return undefined;
    const handler = Object.hasOwn(table, message.name) ? table[message.name] : undefined;
    return answer(handler, message, caller, hasShape);
  };
  // The types are Chrome's; a promise as the reply is what both browsers take (Chrome from 148).
  const event = browser.runtime.onMessage as unknown as {
    addListener(f: typeof listener): void;
    removeListener(f: typeof listener): void;
  };
  event.addListener(listener);
  return () => event.removeListener(listener);
}

async function answer(
  handler: ((request: unknown, caller: Caller) => unknown) | undefined,
  message: Call,
  caller: Caller,
  hasShape: (name: string, request: unknown) => boolean,
): Promise<Reply> {
  try {
    if (!handler) throw new Error(`Unknown call: ${message.name}`);
    if (!hasShape(message.name, message.request)) throw new Error(`Not a request of this form: ${message.name}`);
    return { ok: true, value: await handler(message.request, caller) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function call(newsgloss: Receiver, name: string, request: unknown): Call {
  return { newsgloss, name, request };
}

function isCall(message: unknown): message is Call {
  return (
    typeof message === 'object' &&
    message !== null &&
    'newsgloss' in message &&
    typeof (message as Call).name === 'string'
  );
}

// biome-ignore lint/suspicious/noExplicitAny: the caller's signature states the type
async function unwrap(sent: Promise<unknown>): Promise<any> {
  const reply = (await sent.catch((error: unknown) => {
    throw new NoAnswerError(error instanceof Error ? error.message : String(error));
  })) as Reply | undefined;
  if (!reply) throw new NoAnswerError('Nobody answered.');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
