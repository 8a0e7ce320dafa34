import type { Article, Block, Clutter } from '../contract.ts';
import type { TextMap } from './text-map.ts';

/** A block of the body with the element that holds it in the live page. */
export interface LiveBlock extends Block {
  element: Element;
}

/** A piece of clutter with its element in the live page. */
export interface LiveClutter extends Clutter {
  element: Element;
}

/** A link that stood in a "Read more" or "Related" block. */
export interface RelatedLink {
  title: string;
  /** Absolute, http or https. */
  url: string;
}

/** What was read from a live page: the plain article, and where its parts are in the page. */
export interface ArticleReading {
  article: Article;
  /** Why `article.text` is empty; null when it is not. */
  reason: string | null;
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
}

/** Reads the article from a document without changing it. Never throws: an unreadable page gives an empty article and a reason. */
export function readArticle(_document: Document, _options: ReadOptions): ArticleReading {
  throw new Error('not built yet');
}
