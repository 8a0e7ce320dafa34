import type { Article, Block, BlockRole, Clutter } from '../contract.ts';
import { finish, type Steps } from '../steps.ts';
import { findClutter, type MarkedElements, markedElements, withoutClutter } from './find-clutter.ts';
import { withoutHeadRepeats } from './head-repeats.ts';
import { groupIndex, hintMask } from './hints.ts';
import { locateBody } from './locate-body.ts';
import { type Metadata, readMetadata, statedContext } from './metadata.ts';
import { readStatements } from './page-statements.ts';
import type { Box, PageTree, TextBlock } from './page-tree.ts';
import { normalisePhrase } from './phrases.ts';
import { readPageTree } from './read-page-tree.ts';
import { type RelatedLink, relatedLinks } from './related-links.ts';
import { buildTextMap, joinBlocks, type TextMap } from './text-map.ts';

/** A block of the body with the element that holds it in the live page. */
interface LiveBlock extends Block {
  element: Element;
}

/** A piece of clutter with its element in the live page. */
interface LiveClutter extends Clutter {
  element: Element;
}

/** Why a page gave no text: it has no body element, no visible text, or no part that reads like an article. */
type EmptyReason = 'no-body' | 'no-text' | 'no-article';

/** What was read from a live page: the plain article, and where its parts are in the page. */
export interface ArticleReading {
  article: Article;
  /** Why `article.text` is empty; null when it is not. */
  reason: EmptyReason | null;
  blocks: LiveBlock[];
  clutter: LiveClutter[];
  related: RelatedLink[];
  textMap: TextMap;
}

/** What reading needs from outside. */
export interface ReadOptions {
  /** The page's address; resolves relative links. */
  url: string;
  /** Computed style in the browser, attributes in Node. */
  isVisible: (element: Element) => boolean;
  /**
   * Reads the article in this part of the page only, as where further articles follow below the first; the whole page
   * without it.
   */
  root?: Element;
}

/**
 * Reads the article from a document without changing it. Never throws: an unreadable page gives an empty article and a
 * reason.
 */
export function readArticle(document: Document, options: ReadOptions): ArticleReading {
  return finish(readInSteps(document, options));
}

/**
 * The same as `readArticle`, in steps. The text is what the page showed in the first step; where the page changes
 * between two steps, the reading has the page as it was, as it does when it changes afterwards.
 */
export function* readInSteps(document: Document, options: ReadOptions): Steps<ArticleReading> {
  const body = options.root ?? document.body;
  const tree: PageTree = body
    ? readPageTree(body, options.isVisible)
    : { blocks: [], boxes: [], boxOf: new Map(), truncated: false };
  yield;
  const statements = readStatements(document, tree, options.url, options.root);
  yield;
  const metadata = readMetadata(statements);
  yield;
  const { blocks: found } = yield* locateBody(tree, statedContext(statements, metadata));
  const marked: MarkedElements = markedElements(tree);
  yield;
  const located = withoutHeadRepeats(withoutClutter(tree, marked, found), metadata);
  const { text, placed } = joinBlocks(located);
  const standfirst = standfirstAmong(located, metadata);
  const layoutCells = cellsOfLayout(located);
  const blocks = placed.map(({ block, start, end }) => ({
    start,
    end,
    role: block === standfirst ? ('standfirst' as const) : roleOf(block, layoutCells),
    element: block.inner.element,
  }));
  yield;
  const clutter = findClutter(tree, marked, located, metadata.title);
  let reason: EmptyReason | null = null;
  if (!body) reason = 'no-body';
  else if (tree.blocks.length === 0) reason = 'no-text';
  else if (text === '') reason = 'no-article';
  const { title, byline, publisher, published, modified, language } = metadata;
  return {
    article: {
      language,
      title,
      standfirst: standfirst?.text ?? metadata.description,
      byline,
      publisher,
      published,
      modified,
      text,
      blocks: blocks.map(({ start, end, role }) => ({ start, end, role })),
      statedKind: metadata.kind,
    },
    reason,
    blocks,
    clutter: clutter.map(({ kind, box, text: shown }) => ({ kind, text: shown, element: box.element })),
    related: relatedLinks(clutter, options.url),
    textMap: buildTextMap(placed),
  };
}

/** Blocks of the body from which a table's cell holds the page's text rather than data. */
const LAYOUT_BLOCKS = 3;

/**
 * The cells of tables in which the page is laid out, as old pages do: each holds several blocks of the body, or all of
 * them together most of it.
 */
function cellsOfLayout(body: readonly TextBlock[]): ReadonlySet<Box> {
  const counts = new Map<Box, number>();
  let inCells = 0;
  for (const { box } of body) {
    const cell = closest(box, isCell);
    if (!cell) continue;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    inCells++;
  }
  const least = inCells > body.length / 2 ? 1 : LAYOUT_BLOCKS;
  return new Set([...counts].filter(([, count]) => count >= least).map(([cell]) => cell));
}

const isCell = ({ tag }: Box): boolean => tag === 'td' || tag === 'th';

function closest(start: Box, test: (box: Box) => boolean): Box | null {
  for (let box: Box | null = start; box; box = box.parent) if (test(box)) return box;
  return null;
}

function roleOf(block: TextBlock, layoutCells: ReadonlySet<Box>): BlockRole {
  for (let box = block.box; box.parent; box = box.parent) {
    if (layoutCells.has(box)) return 'paragraph';
    if (/^h[1-6]$/.test(box.tag)) return 'subheading';
    if (box.tag === 'li' || box.tag === 'dd' || box.tag === 'dt') return 'list-item';
    if (box.tag === 'blockquote') return 'quotation';
    if (box.tag === 'td' || box.tag === 'th' || box.tag === 'caption') return 'table';
  }
  return 'paragraph';
}

/** The block that repeats the page's own description or is named as a standfirst, among the first two of the body. */
function standfirstAmong(body: readonly TextBlock[], { description }: Metadata): TextBlock | null {
  const described = normalisePhrase(description ?? '').slice(0, 60);
  return (
    body
      .slice(0, 2)
      .find(
        (block) =>
          (described.length > 20 && normalisePhrase(block.text).startsWith(described)) ||
          (hintMask(block.box.hint) & (1 << groupIndex('standfirst'))) !== 0,
      ) ?? null
  );
}
