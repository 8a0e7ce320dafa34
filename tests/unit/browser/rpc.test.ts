import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

/** The browser as far as messages need it: what is sent goes to every listener, as between the extension's contexts. */
const fake = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const state = { sender: { id: 'newsgloss', url: 'chrome-extension://newsgloss/sidepanel.html' } as object };
  const sendMessage = async (message: unknown) => {
    const copy = structuredClone(message);
    for (const listener of listeners) {
      const reply = listener(copy, state.sender);
      if (reply) return reply;
    }
    throw new Error('Receiving end does not exist.');
  };
  const browser = {
    runtime: {
      id: 'newsgloss',
      getURL: (path: string) => `chrome-extension://newsgloss${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage,
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => sendMessage(message) },
  };
  return { browser, listeners, state };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { answerCalls, callBackground, callBackgroundAgain, callPage, forPanel, NoAnswerError, requireTab, tellPanels } =
  await import('../../../lib/browser/rpc.ts');

const PANEL = { id: 'newsgloss', url: 'chrome-extension://newsgloss/sidepanel.html' };
const PAGE = { id: 'newsgloss', url: 'https://news.example/', tab: { id: 7 } };

beforeEach(() => {
  fake.listeners.clear();
  fake.state.sender = PANEL;
});

describe('a call', () => {
  test('brings the request and the answer', async () => {
    answerCalls('background', { getPageState: ({ tabId }) => ({ status: 'reading' as const, url: `tab ${tabId}` }) });
    await expect(callBackground('getPageState', { tabId: 3 })).resolves.toEqual({ status: 'reading', url: 'tab 3' });
  });

  test('that fails is rejected with the words of the one who answers', async () => {
    answerCalls('page', {
      showPassage() {
        throw new Error('The page has changed.');
      },
    });
    await expect(callPage(7, 'showPassage', { span: { start: 0, end: 1 } })).rejects.toThrow('The page has changed.');
  });

  test('that nobody answered is asked again, once', async () => {
    const calling = callBackgroundAgain('countReading', {});
    answerCalls('background', { countReading: () => 3 });
    await expect(calling).resolves.toBe(3);
    fake.listeners.clear();
    await expect(callBackgroundAgain('countReading', {})).rejects.toThrow(NoAnswerError);
  });

  test('that failed is not asked again', async () => {
    const countReading = vi.fn(() => {
      throw new Error('No database.');
    });
    answerCalls('background', { countReading });
    await expect(callBackgroundAgain('countReading', {})).rejects.toThrow('No database.');
    expect(countReading).toHaveBeenCalledTimes(1);
  });

  test.each(['getSettings', 'constructor', '__proto__'])('of an unknown name, "%s", is an error', async (name) => {
    answerCalls('background', {});
    await expect(callBackground(name as 'getSettings', {})).rejects.toThrow(`Unknown call: ${name}`);
  });

  test('that nobody answers is a NoAnswerError', async () => {
    await expect(callBackground('getSettings', {})).rejects.toBeInstanceOf(NoAnswerError);
    answerCalls('panel', {});
    await expect(callBackground('getSettings', {})).rejects.toBeInstanceOf(NoAnswerError);
  });

  test('is not answered after listening was stopped', async () => {
    answerCalls('page', { setLayer: () => undefined })();
    await expect(callPage(7, 'setLayer', { layer: 'clutter', on: true })).rejects.toBeInstanceOf(NoAnswerError);
  });
});

test('telling panels says when none is open', async () => {
  await expect(tellPanels('pageStateChanged', { tabId: 1, state: { status: 'reading', url: '' } })).resolves.toBe(
    false,
  );
});

test('of the panels of two windows, the one at the tab hears, and another does not answer for it', async () => {
  const heard: [panel: number, tab: number][] = [];
  for (const panel of [1, 2]) {
    answerCalls(
      'panel',
      {
        viewChanged({ tabId }) {
          heard.push([panel, tabId]);
        },
      },
      { isFor: ({ tabId }) => tabId === panel },
    );
  }
  await expect(tellPanels('viewChanged', { tabId: 2, inView: null })).resolves.toBe(true);
  await expect(tellPanels('viewChanged', { tabId: 3, inView: null })).resolves.toBe(false);
  expect(heard).toEqual([[2, 2]]);
});

describe('who calls', () => {
  test.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/' }],
    ['nobody known', {}],
  ])('%s is not answered', async (_name, sender) => {
    fake.state.sender = sender;
    answerCalls('background', { getPageState: ({ tabId }) => ({ status: 'reading' as const, url: String(tabId) }) });
    await expect(callBackground('getPageState', { tabId: 1 })).rejects.toBeInstanceOf(NoAnswerError);
  });

  test.each([[null], ['text'], [{}], [{ newsgloss: 'background' }], [{ newsgloss: 'background', name: 5 }]])(
    'the message %j is not answered',
    async (message) => {
      answerCalls('background', {});
      await expect(fake.browser.runtime.sendMessage(message)).rejects.toThrow('Receiving end');
    },
  );

  test("a content script may not make the panel's calls", async () => {
    const annotate = vi.fn();
    answerCalls('background', forPanel({ annotateTab: annotate }));
    fake.state.sender = PAGE;
    await expect(callBackground('annotateTab', { tabId: 1 })).rejects.toThrow('Only the panel');
    expect(annotate).not.toHaveBeenCalled();
    fake.state.sender = PANEL;
    await callBackground('annotateTab', { tabId: 1 });
    expect(annotate).toHaveBeenCalledOnce();
  });

  test.each(['page', 'panel'] as const)('a content script may not call a %s', async (receiver) => {
    const message = { newsgloss: receiver, name: 'x', request: {} };
    answerCalls(receiver, {});
    fake.state.sender = PAGE;
    await expect(fake.browser.runtime.sendMessage(message)).rejects.toThrow('Receiving end');
    for (const ours of [PANEL, { ...PANEL, tab: { id: 3 } }, { id: 'newsgloss' }]) {
      fake.state.sender = ours;
      await expect(fake.browser.runtime.sendMessage(message)).resolves.toMatchObject({ error: 'Unknown call: x' });
    }
  });

  test('only a content script has a tab to speak for', () => {
    expect(requireTab({ tabId: 7, isExtensionPage: false })).toBe(7);
    expect(() => requireTab({ tabId: 7, isExtensionPage: true })).toThrow('Only an annotated page');
    expect(() => requireTab({ tabId: undefined, isExtensionPage: false })).toThrow('Only an annotated page');
  });
});
