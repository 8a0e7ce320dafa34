import { readFileSync } from 'node:fs';
import { readArticle } from '../../lib/article/read-article.ts';
import { isVisibleByAttributes } from '../../lib/article/visibility.ts';
import { parseDocument } from '../parse-document.ts';

const ADDRESS = 'https://harbour.example/europe/engineers-arrive';

/** The sample article's text, repeated paragraph by paragraph to a size in thousands of UTF-16 code units. */
export function sampleText(kilobytes: number): string {
  const page = readFileSync(new URL('../../samples/sample-article/index.html', import.meta.url), 'utf8');
  const { article } = readArticle(parseDocument(page, ADDRESS), { url: ADDRESS, isVisible: isVisibleByAttributes });
  const paragraphs = article.text.split('\n\n');
  const text: string[] = [];
  for (let length = 0, at = 0; length < kilobytes * 1000; at++) {
    const paragraph = paragraphs[at % paragraphs.length];
    text.push(paragraph);
    length += paragraph.length + 2;
  }
  return text.join('\n\n');
}
