/**
 * Annotates pages or texts without a browser, with the code of the extension.
 *
 *   annotate page.html --url https://example.org/story     one page: Annotation JSON on standard output
 *   annotate page.html --as markdown                       one page: the panel as an English reader copies it
 *   annotate --batch in.ndjson[.gz] out.ndjson             a line in, a line out, same order
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateBatch } from './annotate/annotate-batch.ts';
import { annotateInput } from './annotate/annotate-input.ts';
import { copyOfPanel, FORMAT_NAMES } from './annotate/copy-of-panel.ts';
import { loadResources } from './annotate/load-resources.ts';

const USAGE =
  `Usage: annotate PAGE.html [--url ADDRESS] [--as ${FORMAT_NAMES.join('|')}]` +
  '   or   annotate --batch IN.ndjson[.gz] OUT.ndjson';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      as: { type: 'string' },
      batch: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.batch) {
    if (positionals.length !== 2 || values.as !== undefined) throw new Error(USAGE);
    const failed = await annotateBatch(positionals[0], positionals[1]);
    return failed ? 1 : 0;
  }
  if (positionals.length !== 1) throw new Error(USAGE);
  const input = { id: positionals[0], url: values.url, html: readPage(positionals[0]) };
  if (values.as !== undefined) {
    const { text, isArticle } = await copyOfPanel(input, values.as, loadResources());
    if (!isArticle)
      console.error('The extension does not take this page for an article: it waits for the reader to ask.');
    process.stdout.write(text);
    return 0;
  }
  console.log(JSON.stringify(annotateInput(input, loadResources()), null, 2));
  return 0;
}

function readPage(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`The file ${path} cannot be read.`);
  }
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(`annotate: ${error.message}`);
    process.exitCode = 2;
  },
);
