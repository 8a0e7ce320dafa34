import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';

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
