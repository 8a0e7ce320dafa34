import type { StatedKind } from '../contract.ts';
import type { BlockContext } from './block-features.ts';
import { readByline } from './byline.ts';
import { normaliseDate, readDates } from './dates.ts';
import { type ElementIndex, elementsOf, hasWord, indexElements } from './element-index.ts';
import { asArray, firstString, type JsonLdNode, readJsonLd, typesOf } from './json-ld.ts';
import type { PageTree } from './page-tree.ts';
import { ARTICLE_TYPES } from './schema-types.ts';
import { readStatedKind } from './stated-kind.ts';
import { readTitle } from './title.ts';

/** What the page says about itself. */
export interface Metadata {
  title: string;
  /** The description that the page gives for itself; a repeat of the standfirst on most news pages. */
  description: string | null;
  byline: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  language: string;
  canonical: string | null;
  kind: StatedKind | null;
}

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

/**
 * Reads the metadata. Where sources disagree: JSON-LD of the article, then microdata and `<time>` at the headline, then
 * `article:*` and other meta elements, then the visible text; for the title the visible headline decides which
 * candidate is without the site's name.
 */
export function readMetadata(page: PageStatements): Metadata {
  const { article, meta } = page;
  const { published, modified } = readDates(page);
  return {
    title: readTitle(page),
    description: meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? firstString(article?.description),
    byline: readByline(page),
    publisher: readPublisher(page),
    published: normaliseDate(published),
    modified: normaliseDate(modified),
    language: readLanguage(page),
    canonical: readCanonical(page),
    kind: readStatedKind(page),
  };
}

/** What the locator compares blocks with. */
export function statedContext(page: PageStatements, metadata: Metadata): BlockContext {
  return {
    title: metadata.title,
    description: metadata.description,
    statedBody: firstString(page.article?.articleBody),
  };
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

function readPublisher({ article, meta, nodes }: PageStatements): string | null {
  const named = meta.get('og:site_name')?.[0];
  const stated = firstString(namesOf(article?.publisher, nodes));
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  return (
    [stated, named, firstString(site?.name), meta.get('application-name')?.[0]].find(
      (name) => name && !/^https?:/.test(name) && name.length < 100,
    ) ?? null
  );
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

function readLanguage({ page, article, meta }: PageStatements): string {
  const candidates = [
    page.all[0]?.getAttribute('lang'),
    page.all[0]?.getAttribute('xml:lang'),
    firstString(article?.inLanguage),
    meta.get('og:locale')?.[0],
    meta.get('content-language')?.[0],
    meta.get('language')?.[0],
  ];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replace(/_/g, '-');
    if (!tag || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? 'und';
    } catch {
      // The next candidate.
    }
  }
  return 'und';
}

function readCanonical({ page, meta, url }: PageStatements): string | null {
  const link = elementsOf(page, 'link').find((element) => hasWord(element, 'rel', 'canonical'));
  const address = link?.getAttribute('href') ?? meta.get('og:url')?.[0];
  return absoluteUrl(address, url);
}

/** An http or https address made absolute, else null. */
export function absoluteUrl(address: string | null | undefined, base: string): string | null {
  if (!address) return null;
  try {
    const resolved = base ? new URL(address, base) : new URL(address);
    return /^https?:$/.test(resolved.protocol) ? resolved.href : null;
  } catch {
    return null;
  }
}
