import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 to level AA, with axe's own best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page in light or dark colours: a rule and the elements that break it. */
export async function axeViolations(page: Page, scheme: string): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(axe.source);
  // wherever the page was left, a control may lie half under the bar that stays at the top
  await page.evaluate(() => scrollTo(0, 0));
  return page.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
}
