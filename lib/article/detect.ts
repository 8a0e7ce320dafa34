/** Is this page a news article? */
export interface Detection {
  isArticle: boolean;
  /** 0..1. */
  score: number;
  /** The named signs that decided, strongest first; for tests and for the panel. */
  signs: string[];
}

/** Decides from the document alone, without changing it. Cheap enough to run on every page. */
export function detectArticle(document: Document, url: string): Detection {
  const signs: string[] = [];
  let score = 0;
  const add = (sign: string, weight: number) => {
    signs.push(sign);
    score += weight;
  };
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article') add('og-type-article', 0.4);
  else if (type) add('og-type-other', -0.2);
  let stated = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (/"@type"\s*:\s*\[?\s*"(?:News|\w+News|LiveBlog)?(?:Article|Posting)"/.test(script.textContent ?? ''))
      stated = true;
  }
  if (stated) add('json-ld-article', 0.4);
  let paragraphs = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if ((paragraph.textContent?.length ?? 0) > 120 && !paragraph.closest('nav, footer, aside')) paragraphs++;
  }
  if (paragraphs >= 4) add('long-paragraphs', 0.4);
  else add('few-paragraphs', -0.4);
  if (/^https?:\/\/[^/]+\/?(?:[?#]|$)/.test(url)) add('site-root', -0.6);
  const clamped = Math.max(0, Math.min(1, score));
  return { isArticle: clamped >= 0.5, score: clamped, signs };
}
