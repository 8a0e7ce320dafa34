/** The paragraphs of the story. */
export const PARAGRAPHS = [
  'The mayor of Bergen said on Monday that 40 families would move after the flood that closed the harbour road.',
  '"We will rebuild every house," Kari Nilsen told reporters in Oslo, where she met officials of the European Union.',
  'The council voted for the plan after a debate of six hours, and Norway will pay 12 million euros for the work.',
  'The Red Cross has sent 25 volunteers to the town since the river rose, and more are on their way from Denmark.',
];
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const NEWS =
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Town rebuilds after the flood","datePublished":"2026-03-08"}</script>';
/** The story. */
export const ARTICLE = `<article><h1>Town rebuilds after the flood</h1>${TEXT}</article>`;
/** The page's own work: a button that counts. */
export const COUNTER =
  '<button id="count" type="button">0</button><script>document.getElementById("count").addEventListener("click", (event) => { event.currentTarget.textContent = String(Number(event.currentTarget.textContent) + 1); });</script>';

/** A page with the story's head and the counter after `body`. */
export function page(body: string, { head = '', doctype = '<!doctype html>', attributes = 'lang="en"' } = {}): string {
  return `${doctype}<html ${attributes}><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Town rebuilds after the flood</title>${NEWS}${head}</head><body>${body}${COUNTER}</body></html>`;
}

/** The story with a box of links inside that is hidden. */
export const ARTICLE_WITH_CLUTTER = ARTICLE.replace(
  '</article>',
  '<aside class="read-more"><h4>Read more</h4><a href="/other">What the valley did</a></aside></article>',
);
