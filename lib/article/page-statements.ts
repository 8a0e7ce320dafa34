import { type ElementIndex, elementsOf, indexElements } from './element-index.ts';
import { asArray, firstString, type JsonLdNode, readJsonLd, typesOf } from './json-ld.ts';
import type { PageTree } from './page-tree.ts';
import { ARTICLE_TYPES } from './schema-types.ts';

/** The page's statements, gathered once, in the forms that the single readers use. */
export interface PageStatements {
  /** Every element of the document. */
  page: ElementIndex;
  /** The elements among which the article's own markup is: the same, or those of the part of the page that is read. */
  elements: ElementIndex;
  /** Is only a part of the page read? */
  isPart: boolean;
  tree: PageTree;
  url: string;
  /** `<meta>` contents by lower-case name or property, in page order. */
  meta: Map<string, string[]>;
  /** The JSON-LD node that describes this article; null when there is none. */
  article: JsonLdNode | null;
  nodes: JsonLdNode[];
}

/** Meta elements that hold for the site; the others are about the page's first article. */
const SITE_META = new Set(['application-name', 'content-language', 'language', 'og:locale', 'og:site_name']);

/** Gathers meta elements and JSON-LD; for a part of the page, those that hold for the site or are about the part. */
export function readStatements(document: Document, tree: PageTree, url: string, root?: Element): PageStatements {
  const page = indexElements(document.documentElement);
  const meta = new Map<string, string[]>();
  for (const element of elementsOf(page, 'meta')) {
    const name = (
      element.getAttribute('property') ||
      element.getAttribute('name') ||
      element.getAttribute('itemprop') ||
      ''
    ).toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (!name || !content || (root && !SITE_META.has(name))) continue;
    const known = meta.get(name);
    if (known) known.push(content);
    else meta.set(name, [content]);
  }
  const all = readJsonLd(elementsOf(page, 'script'));
  const article = root ? articleIn(root, all, url) : mainArticle(all, page);
  const nodes = root ? all.filter((node) => node === article || !isArticle(node)) : all;
  const elements = root ? indexElements(root) : page;
  return { page, elements, isPart: root !== undefined, tree, url, meta, nodes, article };
}

/** The article node that states the page's address, or a headline of the part. */
function articleIn(root: Element, nodes: readonly JsonLdNode[], url: string): JsonLdNode | null {
  const headings = [...root.querySelectorAll('h1, h2')].map((heading) => collapsed(heading.textContent));
  const articles = nodes.filter(isArticle);
  return (
    articles.find((node) => [firstString(node.url), firstString(node.mainEntityOfPage)].includes(url)) ??
    articles.find((node) => headings.includes(collapsed(firstString(node.headline)))) ??
    null
  );
}

function isArticle(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPES.has(type));
}

function collapsed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The article node with a headline that the page shows; else the first one. Teasers of other stories are article nodes
 * too.
 */
function mainArticle(nodes: readonly JsonLdNode[], page: ElementIndex): JsonLdNode | null {
  const articles = nodes.filter(isArticle);
  if (articles.length < 2) return articles[0] ?? null;
  const title = textOfFirst(page, 'title').toLowerCase();
  const heading = collapsed(textOfFirst(page, 'h1'));
  let best = articles[0];
  let bestScore = -1;
  for (const node of articles) {
    const headline = firstString(node.headline ?? node.name)?.toLowerCase() ?? '';
    const score =
      (headline && (title.includes(headline) || heading === headline) ? 4 : 0) +
      (node.articleBody ? 2 : 0) +
      (node.datePublished ? 1 : 0) +
      (node.author ? 1 : 0);
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

/** Text of the first element with a tag, as it stands in the markup; '' without one. */
export function textOfFirst(page: ElementIndex, tag: string): string {
  return page.byTag.get(tag)?.[0].textContent ?? '';
}

/** The names of persons or organisations in a property; references by `@id` are followed. */
export function namesOf(value: unknown, nodes: readonly JsonLdNode[]): string[] {
  const names: string[] = [];
  for (const item of asArray(value)) {
    if (typeof item === 'string') names.push(item);
    else if (typeof item === 'object' && item !== null) {
      const node = item as JsonLdNode;
      const target =
        node.name === undefined && node['@id'] !== undefined
          ? nodes.find((other) => other['@id'] === node['@id'] && other.name !== undefined)
          : node;
      for (const name of asArray(target?.name)) if (typeof name === 'string') names.push(name);
    }
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
