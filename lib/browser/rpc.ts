import { type Browser, browser } from 'wxt/browser';
import type { BackgroundToPage, BackgroundToPanel, PageToBackground, PanelToBackground } from './messages.ts';

/** Who listens, and to whom; a listener takes only the messages of its own direction. */
type Direction = 'panel-to-background' | 'page-to-background' | 'background-to-page' | 'background-to-panel';

interface Call {
  newsgloss: Direction;
  name: string;
  request: unknown;
}

/** Failure travels as data: an Error does not survive a message in every browser. */
type Reply = { ok: true; value: unknown } | { ok: false; error: string };

type Calls<T> = { [K in keyof T]: T[K] extends (request: infer R) => infer V ? (request: R) => V : never };
type RequestOf<T, K extends keyof T> = T[K] extends (request: infer R) => unknown ? R : never;
type ReplyOf<T, K extends keyof T> = T[K] extends (request: never) => infer V ? Awaited<V> : never;

/** Answers to the calls of one direction. `sender` says which tab a page's call comes from. */
export type Handlers<T> = {
  [K in keyof T]: (
    request: RequestOf<T, K>,
    sender: Browser.runtime.MessageSender,
  ) => ReplyOf<T, K> | Promise<ReplyOf<T, K>>;
};

/** Calls the background from a panel, an options or a welcome page. Rejects with the background's own sentence. */
export function callBackground<K extends keyof PanelToBackground & string>(
  name: K,
  request: RequestOf<Calls<PanelToBackground>, K>,
): Promise<ReplyOf<PanelToBackground, K>> {
  return send(browser.runtime.sendMessage(call('panel-to-background', name, request))) as never;
}

/** Calls the background from a content script. */
export function callBackgroundFromPage<K extends keyof PageToBackground & string>(
  name: K,
  request: RequestOf<Calls<PageToBackground>, K>,
): Promise<ReplyOf<PageToBackground, K>> {
  return send(browser.runtime.sendMessage(call('page-to-background', name, request))) as never;
}

/** Calls the annotator in a tab's top frame. Rejects when there is none. */
export function callPage<K extends keyof BackgroundToPage & string>(
  tabId: number,
  name: K,
  request: RequestOf<Calls<BackgroundToPage>, K>,
): Promise<ReplyOf<BackgroundToPage, K>> {
  const message = call('background-to-page', name, request);
  return send(browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as never;
}

/** Tells every open panel; nobody need be there. */
export async function tellPanels<K extends keyof BackgroundToPanel & string>(
  name: K,
  event: RequestOf<Calls<BackgroundToPanel>, K>,
): Promise<void> {
  try {
    await browser.runtime.sendMessage(call('background-to-panel', name, event));
  } catch {
    // No panel is open.
  }
}

/** Answers the panel's calls. Returns a function that stops it. */
export function answerPanel(handlers: Handlers<PanelToBackground>): () => void {
  return listen('panel-to-background', handlers, isOwnPage);
}

/** Answers the calls of content scripts. Returns a function that stops it. */
export function answerPages(handlers: Handlers<PageToBackground>): () => void {
  return listen('page-to-background', handlers, (sender) => sender.tab?.id !== undefined && !isOwnPage(sender));
}

/** Answers the background's calls in a page. Returns a function that stops it. */
export function answerBackground(handlers: Handlers<BackgroundToPage>): () => void {
  return listen('background-to-page', handlers, () => true);
}

/** Hears what the background tells panels. Returns a function that stops it. */
export function hearBackground(handlers: Handlers<BackgroundToPanel>): () => void {
  return listen('background-to-panel', handlers, () => true);
}

function call(newsgloss: Direction, name: string, request: unknown): Call {
  return { newsgloss, name, request };
}

async function send(reply: Promise<unknown>): Promise<unknown> {
  const answer = (await reply) as Reply | undefined;
  if (!answer) throw new Error('The extension did not answer.');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function isCall(message: unknown, direction: Direction): message is Call {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Call).newsgloss === direction &&
    typeof (message as Call).name === 'string'
  );
}

function listen<T>(
  direction: Direction,
  handlers: Handlers<T>,
  isWelcome: (sender: Browser.runtime.MessageSender) => boolean,
): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answer: Reply) => void,
  ): true | undefined => {
    if (!isCall(message, direction) || sender.id !== browser.runtime.id || !isWelcome(sender)) return undefined;
    answer(handlers, message, sender).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function answer<T>(
  handlers: Handlers<T>,
  { name, request }: Call,
  sender: Browser.runtime.MessageSender,
): Promise<Reply> {
  const handler = Object.hasOwn(handlers, name) ? handlers[name as keyof T] : null;
  if (!handler) return { ok: false, error: `There is no call "${name}".` };
  try {
    return { ok: true, value: await handler(request as never, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
