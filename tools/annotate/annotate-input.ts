import { type AnalysisResources, analyse } from '../../lib/analysis/annotate.ts';
import { detectArticle } from '../../lib/article/detect.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import type { RelatedLink } from '../../lib/article/related-links.ts';
import { isVisibleByAttributes } from '../../lib/article/visibility.ts';
import type { Analysis, Annotation, Article } from '../../lib/contract.ts';
import { parseDocument } from '../parse-document.ts';
import { articleFromText } from './article-from-text.ts';

/** A page to annotate. */
export interface PageInput {
  id: string;
  url?: string;
  html: string;
}

/** A plain text to annotate as it is; the publication date and the headline are optional. */
export interface TextInput {
  id: string;
  text: string;
  title?: string | null;
  published?: string | null;
}

/**
 * The address that a page without one gets, so that relative links resolve. It is no front page, which would never be
 * an article, and says nothing else of the page.
 */
const NO_ADDRESS = 'https://example.org/page';

/** Reads a line of a batch. Throws an Error with a plain sentence when it is neither a page nor a text. */
export function parseInput(line: string): PageInput | TextInput {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('This line is not JSON.');
  }
  if (typeof value !== 'object' || value === null) throw new Error('This line is not a JSON object.');
  const input = value as Record<string, unknown>;
  if (typeof input.html === 'string' || typeof input.text === 'string') return value as PageInput | TextInput;
  throw new Error('This line has neither "html" nor "text".');
}

/** Runs the extension's own reading and analysis over one page or text. */
export function annotateInput(input: PageInput | TextInput, resources: AnalysisResources): Annotation {
  if ('html' in input && typeof input.html === 'string') return annotatePage(input, resources).annotation;
  const { id, text, title, published } = input as TextInput;
  const article = articleFromText(text, { title, published });
  const analysis = analyse(article, resources);
  return { id, url: '', isArticle: true, articleScore: 1, article: named(article, analysis), clutter: [], ...analysis };
}

/** A page as the panel is told of it: its annotation, and the links of its "Read more" boxes. */
export function annotatePage(
  { id, url, html }: PageInput,
  resources: AnalysisResources,
): { annotation: Annotation; related: RelatedLink[] } {
  const address = url || NO_ADDRESS;
  const document = parseDocument(html, address);
  const detection = detectArticle(document, address);
  const reading = readArticle(document, { url: address, isVisible: isVisibleByAttributes });
  const analysis = analyse(reading.article, resources);
  const annotation = {
    id,
    url: url ?? '',
    isArticle: detection.isArticle,
    articleScore: detection.score,
    article: named(reading.article, analysis),
    clutter: reading.clutter.map(({ kind, text }) => ({ kind, text })),
    ...analysis,
  };
  return { annotation, related: reading.related };
}

/** The article with the language that its words show, where the page does not say. */
function named(article: Article, { language }: Analysis): Article {
  return article.language === 'und' ? { ...article, language } : article;
}
