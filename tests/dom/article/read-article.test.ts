import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';
import { parseDocument } from '../../../tools/parse-document.ts';

const SENTENCES = [
  'The harbour council of Velden voted on Tuesday to close the old ferry pier for two years.',
  'Engineers had found that the sea had washed out part of its footing, and nobody could say for how long it would hold.',
  'Around 1,200 people cross from the pier each day, most of them pupils and hospital staff from the islands.',
  'A bus will replace the boats from next Monday, and it takes more than twice as long as the crossing.',
];

function read(body: string, head = '') {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Pier closes | Velden Post</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readArticle(document, { url: 'https://post.example/town/pier-closes', isVisible: isVisibleByAttributes });
}

const story = (inner: string) =>
  read(`<main><article><h1>Pier closes</h1><div class="story-body">${inner}</div></article></main>`);
const paragraphs = SENTENCES.map((text) => `<p>${text}</p>`).join('');

describe('roles', () => {
  const rolesIn = (html: string) => read(html).article.blocks.map(({ role }) => role);

  it('take the text of a page that is laid out in a table for paragraphs', () => {
    const cell = `<td>${paragraphs}</td>`;
    expect(rolesIn(`<h1>Pier closes</h1><table><tr><td>Menu</td>${cell}</tr></table>`)).toEqual(
      SENTENCES.map(() => 'paragraph'),
    );
  });

  it('take rows of single cells for paragraphs where they hold most of the text', () => {
    const rows = SENTENCES.map((text) => `<tr><td>${text}</td></tr>`).join('');
    expect(rolesIn(`<h1>Pier closes</h1><table>${rows}</table>`)).toEqual(SENTENCES.map(() => 'paragraph'));
  });

  it('keep a cell of a table among the paragraphs', () => {
    const cell = `<table><tr><td>${SENTENCES[2]}</td></tr></table>`;
    const [first, second, , last] = SENTENCES.map((text) => `<p>${text}</p>`);
    expect(rolesIn(`<article><h1>Pier closes</h1><div>${first}${second}${cell}${last}</div></article>`)).toContain(
      'table',
    );
  });
});

describe('offsets', () => {
  it('lead from the text to the nodes that show it, and back', () => {
    const reading = story(paragraphs.replace('harbour council', 'har<b>bour</b>\n   council'));
    const { text } = reading.article;
    expect(text).toBe(SENTENCES.join('\n\n'));
    const start = text.indexOf('harbour council');
    const pieces = reading.textMap.pieces(start, start + 'harbour council'.length);
    expect(pieces.map(({ node, start: from, end }) => node.data.slice(from, end)).join('|')).toBe(
      'har|bour|\n|council',
    );
    const last = pieces.at(-1)!;
    expect(text.slice(reading.textMap.offsetOf(last.node, last.start)!)).toMatch(/^council/);
  });

  it('agree with the blocks', () => {
    const { article } = story(paragraphs);
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(SENTENCES);
  });
});

describe('unusual bodies', () => {
  it('splits text at double line breaks', () => {
    expect(story(SENTENCES.join('<br><br>')).article.text).toBe(SENTENCES.join('\n\n'));
    const styled = '<span class="wide br" data-at="4"></span>';
    expect(story(`<p>${SENTENCES.join(styled)}</p>`).article.text).toBe(SENTENCES.join(' '));
    expect(story(SENTENCES.join(styled + styled)).article.text).toBe(SENTENCES.join('\n\n'));
    const other = '<span class="line-break"></span>';
    expect(story(`<p>${SENTENCES.join(other)}</p>`).article.text).toBe(SENTENCES.join(' '));
    expect(
      story(`<p>Velden<span class="abrupt"></span>hof is open. ${SENTENCES.join(' ')}</p>`).article.text,
    ).toContain('Veldenhof');
  });

  it('reads headings of the first level inside the text, but for the headline', () => {
    const [first, ...rest] = SENTENCES.map((text) => `<p>${text}</p>`);
    const { text } = story(`${first}${rest[0]}<h1>What comes next</h1>${rest.slice(1).join('')}`).article;
    expect(text).toContain('What comes next');
    expect(text).not.toContain('Pier closes');
  });

  it('reads open shadow roots', () => {
    const document = new DOMParser().parseFromString(
      '<title>Pier closes</title><main><h1>Pier closes</h1><news-story></news-story></main>',
      'text/html',
    );
    const root = document.querySelector('news-story')!.attachShadow({ mode: 'open' });
    for (const text of SENTENCES) root.appendChild(document.createElement('p')).textContent = text;
    const reading = readArticle(document, { url: 'https://post.example/a', isVisible: isVisibleByAttributes });
    expect(reading.article.text).toBe(SENTENCES.join('\n\n'));
  });

  it('leaves hidden copies out', () => {
    expect(story(`${paragraphs}<div hidden>${paragraphs}</div>`).article.text).toBe(SENTENCES.join('\n\n'));
  });
});

describe('metadata that only the page shows', () => {
  const house =
    '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post staff">';

  it.each([
    [
      'a paragraph in bold',
      `<p><strong>Marta Lindqvist/Jo van den Berg</strong></p>`,
      ['Marta Lindqvist', 'Jo van den Berg'],
    ],
    [
      'parts of a byline',
      '<div class="story-byline"><div><span>Marta Lindqvist</span> <span>Jonas Ek</span></div></div>',
      ['Marta Lindqvist', 'Jonas Ek'],
    ],
    [
      'the house, when nobody is named',
      '<p><strong>What happened next on the pier</strong></p>',
      ['Harbour Post staff'],
    ],
  ])('finds authors without "By": %s', (_, line, names) => {
    expect(read(`<article><h1>Pier closes</h1>${line}${paragraphs}</article>`, house).article.byline).toEqual(names);
  });

  it('finds the day in a short line after the headline, never in the text', () => {
    const dated = read(`<article><h1>Pier closes</h1><div>Do 25.04.24 | 14:07 Uhr</div>${paragraphs}</article>`);
    expect(dated.article.published).toBe('2024-04-25');
    expect(read(`<article><h1>Pier closes</h1>${paragraphs}</article>`).article.published).toBeNull();
  });

  it('takes the headline that the page shows over one that was written for search engines', () => {
    const head =
      '<title>100 years at the harbour arena: More than a sports venue | Harbour Post</title><meta property="og:title" content="One hundred years at the arena: Much more than a sports venue"><script type="application/ld+json">{"@type":"NewsArticle","headline":"100 years at the harbour arena: More than a sports venue"}</script>';
    const shown = 'One hundred years at the arena: Much more than a sports venue';
    const document = parseDocument(
      `<html><head>${head}</head><body><article><h1>${shown}</h1>${paragraphs}</article>`,
      '',
    );
    expect(readArticle(document, { url: '', isVisible: isVisibleByAttributes }).article.title).toBe(shown);
  });
});

describe('a part of a page', () => {
  it('is read on its own, with its own headline and without what is said of the first article', () => {
    const html = `<html><head><title>First story</title><meta property="og:site_name" content="Harbour Post"><meta name="author" content="Marta Lindqvist"><script type="application/ld+json">{"@type":"NewsArticle","headline":"First story","datePublished":"2026-03-08"}</script></head>
      <body><article><h1>First story</h1>${paragraphs}</article><article id="next"><h2>Second story</h2>${paragraphs.replaceAll('The', 'A')}</article></body></html>`;
    const document = parseDocument(html, 'https://example.org/second');
    const root = document.querySelector('#next')!;
    const { article } = readArticle(document, {
      url: 'https://example.org/second',
      isVisible: isVisibleByAttributes,
      root,
    });
    expect([article.title, article.byline, article.published, article.publisher]).toEqual([
      'Second story',
      [],
      null,
      'Harbour Post',
    ]);
    expect(article.blocks.length).toBe(SENTENCES.length);
  });
});

describe('a headline that is shorter than the name of its site', () => {
  const head = '<meta property="og:title" content="Boats idle - The New Courier of the Outer Islands">';

  it('is told from the name by where it stands in the stated title', () => {
    expect(read(`<article><h1>Boats idle</h1>${paragraphs}</article>`, head).article.title).toBe('Boats idle');
  });

  it('is not looked for at the end, where the name stands', () => {
    const page = `<h1>The New Courier of the Outer Islands</h1><article>${paragraphs}</article>`;
    const { title } = read(
      page,
      '<meta property="og:title" content="Boats idle all day long in the harbours of the west, and nobody knows why - The New Courier of the Outer Islands">',
    ).article;
    expect(title).toContain('Boats idle');
  });
});

describe('malformed pages', () => {
  it('gives an empty article and a reason for a page without text', () => {
    const reading = read('<img src="a.png">');
    expect([reading.article.text, reading.article.blocks, reading.reason]).toEqual(['', [], 'no-text']);
  });

  it('gives a reason for a page without a story', () => {
    expect(read('<p>Hello.</p>').reason).toBe('no-article');
  });

  it('reads past broken JSON-LD', () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier</script>';
    expect(read(`<article><h1>Pier closes</h1>${paragraphs}</article>`, broken).article.title).toBe('Pier closes');
  });

  it('takes JSON-LD with values of wrong types', () => {
    const odd =
      '<script type="application/ld+json">[null,3,{"@type":["NewsArticle",7],"author":[5,{"name":null}],"datePublished":{},"publisher":"x"}]</script>';
    expect(read(`<article>${paragraphs}</article>`, odd).article.byline).toEqual([]);
  });

  it('survives a paragraph of 200,000 characters without a space', () => {
    expect(() => story(`<p>${'x'.repeat(200_000)}</p>${paragraphs}`)).not.toThrow();
  });

  it('keeps markup in text as text and drops bidi controls', () => {
    const { article } = story(
      `<p>\u202e${SENTENCES[0]}</p><p>They wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall of the pier, the council said on Tuesday evening.</p>${paragraphs}`,
    );
    expect(article.text).toContain('<script>alert(1)</script>');
    expect(article.text).not.toContain('\u202e');
  });
});
