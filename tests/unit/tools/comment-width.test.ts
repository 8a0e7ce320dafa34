import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** As wide as the formatter makes code (biome.json); it leaves comments as they are. */
const MOST_COLUMNS = 120;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;
const SOURCES = '{components,entrypoints,lib,locales,tests,tools}/**/*.{css,mjs,ts,tsx}';

test('no line of a comment is wider than code may be', () => {
  const wide = globSync(SOURCES).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.length > MOST_COLUMNS && COMMENT.test(line) ? [`${file}:${index + 1}`] : [])),
  );
  expect(wide).toEqual([]);
});
