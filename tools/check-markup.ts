/** Fails when code of the extension makes markup or code out of strings: page text must never become markup. */
import { globSync, readFileSync } from 'node:fs';

const FORBIDDEN =
  /\b(?:(?:innerHTML|outerHTML)\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function\b|createContextualFragment)/;

const findings: string[] = [];
for (const path of globSync('{lib,components,entrypoints}/**/*.{ts,tsx}')) {
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (FORBIDDEN.test(line)) findings.push(`${path}:${index + 1}: ${line.trim()}`);
    });
}
for (const finding of findings) console.error(finding);
console.log(findings.length === 0 ? 'No markup from strings.' : `${findings.length} places make markup from strings.`);
process.exitCode = findings.length === 0 ? 0 : 1;
