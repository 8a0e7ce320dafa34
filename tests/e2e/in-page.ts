import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers.ts';

/** A highlighted passage. */
export interface SeenMark {
  kind: string;
  text: string;
}

/** The marks in a page, in order. */
export function marksIn(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('mark.newsgloss-mark')].map((mark) => ({
      kind: mark.getAttribute('data-newsgloss-kind') ?? '',
      text: mark.textContent ?? '',
    })),
  );
}

/** Waits for the first mark, then gives all. */
export async function waitForMarks(page: Page): Promise<SeenMark[]> {
  await waitUntil(async () => (await marksIn(page)).length > 0);
  return marksIn(page);
}

/** Waits until no mark is left. */
export function waitForNoMarks(page: Page): Promise<void> {
  return waitUntil(async () => (await marksIn(page)).length === 0);
}

/** What a reader sees of the page as text. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Clicks a button by its text or its accessible name, as soon as it is there. Throws when it does not come. */
export function clickButton(page: Page, name: string): Promise<void> {
  return waitUntil(() =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(
        (one) => one.textContent?.trim() === wanted || one.getAttribute('aria-label') === wanted,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
}

/** Errors of the page's own scripts and of ours in it, from now on. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Words that are highlighted now, by either engine. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('mark.newsgloss-mark')].map((mark) => mark.textContent ?? '');
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('newsgloss-'))
        for (const { startContainer, startOffset, endOffset } of highlight)
          if (startContainer.isConnected) words.push(startContainer.textContent!.slice(startOffset, endOffset));
    return words;
  });
}

interface RecordingWindow {
  pageErrors: string[];
}
declare const window: RecordingWindow & typeof globalThis;

/**
 * Has every page that is opened from now on record what its own scripts can see go wrong: errors, refusals of its
 * policy, complaints.
 */
export async function recordPageErrors(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluateOnNewDocument(() => {
    const errors: string[] = [];
    window.pageErrors = errors;
    window.addEventListener('error', ({ message }) => errors.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      errors.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
    console.error = (...what: unknown[]) => errors.push(what.join(' '));
  });
  return () => page.evaluate(() => window.pageErrors);
}
