/** Is this page a news article? */
export interface Detection {
  isArticle: boolean;
  /** 0..1. */
  score: number;
  /** The named signs that decided, strongest first; for tests and for the panel. */
  signs: string[];
}

/** Decides from the document alone, without changing it. Cheap enough to run on every page. */
export function detectArticle(_document: Document, _url: string): Detection {
  return { isArticle: false, score: 0, signs: [] };
}
