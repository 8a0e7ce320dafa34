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
