/** Pages that are no articles: nothing may happen on them. */
export const OTHER_PAGES: Readonly<Record<string, string>> = {
  'section front': page(
    'World news',
    `<h1>World</h1>${Array.from(
      { length: 24 },
      (_, n) =>
        `<div class="card"><h2><a href="#${n}">Story number ${n} about a town by the sea</a></h2><p>A line of teaser text.</p></div>`,
    ).join('')}`,
  ),
  'product page': page(
    'Kettle, 1.7 litres',
    '<h1>Kettle, 1.7 litres</h1><p class="price">€ 39.90</p><button>Add to basket</button><ul><li>2200 watts</li><li>Steel</li></ul><h2>Reviews</h2><p>Boils fast. Quiet enough for the morning.</p>',
  ),
  'search page': page(
    'sea wall - Search',
    `<form><input name="q" value="sea wall"></form>${Array.from(
      { length: 10 },
      (_, n) => `<div class="result"><a href="#r${n}">Result ${n}</a><p>Some words around the term sea wall.</p></div>`,
    ).join('')}`,
  ),
};

const NEWS_ARTICLE = '{"@context":"https://schema.org","@type":"NewsArticle"}';

const SENTENCES =
  'The mayor of Bergen said on Monday that 40 families would move. "We will rebuild every house," Kari Nilsen told reporters in Oslo. The council voted 12 to 3 for the plan.';

/** Five paragraphs with names, figures and a quote. */
export const ARTICLE_BODY = `<article><h1>Town rebuilds after the flood</h1>${paragraphs(5)}</article>`;

/** Hostile or broken pages that are marked as articles: each must end in a clear state, without an exception. */
export const BROKEN_PAGES: Readonly<Record<string, string>> = {
  'no text': article('', ''),
  'malformed JSON-LD': article(paragraphs(5), '{"@type":"NewsArticle","headline":'),
  'a paragraph of 200,000 characters without spaces': article(`${paragraphs(3)}<p>${'x'.repeat(200_000)}</p>`),
  'script strings and bidi controls': article(
    `${paragraphs(3)}<p>&lt;script&gt;window.pwned=1&lt;/script&gt; said Anna &lt;img src=x onerror="window.pwned=1"&gt; Berg of \u202Eevil\u202C Corp on Monday, with 30 guests &lt;/mark&gt;&lt;script&gt;window.pwned=1&lt;/script&gt;.</p>`,
  ),
  '5 MB of DOM': article(`${paragraphs(20)}${'<div><span>cell</span> <b>cell</b></div>'.repeat(140_000)}`),
};

/** A short article; `head` is added to its head. */
export function articlePage(body: string, head = '', jsonLd = NEWS_ARTICLE): string {
  return page(
    'Town rebuilds after the flood',
    body,
    `<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-08"><script type="application/ld+json">${jsonLd}</script>${head}`,
  );
}

function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, n) => `<p>Part ${n}. ${SENTENCES}</p>`).join('');
}

function article(body: string, jsonLd = NEWS_ARTICLE): string {
  return articlePage(`<article><h1>Town rebuilds after the flood</h1>${body}</article>`, '', jsonLd);
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}
