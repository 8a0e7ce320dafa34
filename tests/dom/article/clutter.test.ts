import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';
import expected from '../../fixtures/clutter/expected.json' with { type: 'json' };

const URL = 'https://post.example/town/velden-closes-ferry-pier-431';

function read(html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = document.documentElement.outerHTML;
  const reading = readArticle(document, { url: URL, isVisible: isVisibleByAttributes });
  return { document, before, reading };
}

describe.each(expected)('$name', ({ name, kind, clutter, body }) => {
  const html = readFileSync(`tests/fixtures/clutter/${name}.html`, 'utf8');

  it('reads the body and nothing else', () => {
    expect(read(html).reading.article.text).toBe(body.join('\n\n'));
  });

  it('lists the clutter with its kind', () => {
    const { reading } = read(html);
    for (const text of clutter) {
      const found = reading.clutter.find((item) => item.text.replace(/\s+/g, ' ').includes(text));
      expect(found?.kind, text).toBe(kind);
    }
  });

  it('hides no sentence of the body and leaves the page alone', () => {
    const { document, before, reading } = read(html);
    expect(document.documentElement.outerHTML).toBe(before);
    for (const { element } of reading.clutter) {
      for (const block of reading.blocks) expect(element.contains(block.element)).toBe(false);
      expect(element.querySelector('h1')).toBeNull();
    }
  });
});

it('keeps a photo and its first caption', () => {
  const { reading } = read(readFileSync('tests/fixtures/clutter/caption-repeat.html', 'utf8'));
  expect(reading.clutter.map(({ element }) => element.localName)).toEqual(['div']);
});

it('offers the links of read-more boxes', () => {
  const { reading } = read(readFileSync('tests/fixtures/clutter/related-list.html', 'utf8'));
  expect(reading.related).toEqual([
    { title: 'Storm of 2019 still costs the town millions', url: 'https://post.example/a1' },
    { title: 'Islanders ask for a bridge to the mainland', url: 'https://post.example/a2' },
  ]);
});

describe('when unsure, it stays', () => {
  const PARAGRAPHS = [
    'The harbour council of Velden voted on Tuesday to close the old ferry pier for two years.',
    'Engineers had found that the sea had washed out part of its footing, and nobody could say for how long it would hold.',
    'Around 1,200 people cross from the pier each day, most of them pupils and hospital staff from the islands.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join('');
  const story = (inner: string) =>
    read(
      `<html lang="en"><head><title>Pier closes</title></head><body><main><article><h1>Pier closes</h1><div class="story-body">${PARAGRAPHS}${inner}</div></article></main></body></html>`,
    ).reading;
  const hides = (inner: string, words: string) => story(inner).clutter.some(({ text }) => text.includes(words));

  it('an advertisement is hidden, one with a disclosure is not', () => {
    expect(hides('<div class="ad-container"><p>Buy a kettle today</p></div>', 'kettle')).toBe(true);
    expect(hides('<div class="ad-container"><p>We earn from affiliate links.</p></div>', 'affiliate')).toBe(false);
  });

  it('links for sharing beside a date are hidden without the date', () => {
    const row =
      '<div class="meta"><time>March 8, 2026</time> <span class="share"><a href="#f">Facebook</a><a href="#w">WhatsApp</a></span></div>';
    expect(hides(row, 'Facebook WhatsApp')).toBe(true);
    expect(hides(row, 'March')).toBe(false);
  });

  it('links and buttons that touch are listed as words apart, a link in a sentence as it stands', () => {
    expect(
      hides(
        '<div class="ad-container"><a href="/a">Read More</a><a href="/b">Read More</a></div>',
        'Read More Read More',
      ),
    ).toBe(true);
    expect(hides('<div class="ad-container"><button>Play</button><button>Stop</button></div>', 'Play Stop')).toBe(true);
    expect(
      hides('<div class="ad-container"><p>Buy <a href="/a">a kettle</a>, today.</p></div>', 'Buy a kettle, today.'),
    ).toBe(true);
  });

  it('a player is hidden, sentences beside it are not', () => {
    const video = '<div class="video-js"><div class="vjs-control">Play Video</div></div>';
    const about = '<p>The pier before the storm, filmed by a pupil from the islands.</p>';
    const inner = `<div class="video-container">${video}${about}</div>`;
    expect(hides(inner, 'Play Video')).toBe(true);
    expect(hides(inner, 'filmed by a pupil')).toBe(false);
  });

  it('a link inside a sentence makes no teaser of it', () => {
    const text =
      '<p>Read about the bridge in the next part of this series, <a href="/b">How a bridge is planned</a>.</p>';
    expect(hides(text, 'next part of this series')).toBe(false);
  });

  it('a line that leads to another story is hidden, a heading or sentence is not', () => {
    const link = '<a href="/b">MAYOR SAYS THE PIER WILL BE SAVED</a>';
    expect(hides(`<p><strong>${link}</strong></p>`, 'MAYOR SAYS')).toBe(true);
    expect(hides(`<h3>${link}</h3>`, 'MAYOR SAYS')).toBe(false);
    expect(hides(`<ul><li>${link}</li><li>A second item</li></ul>`, 'MAYOR SAYS')).toBe(false);
  });

  it('a list of teasers with pictures is hidden, a picture is not', () => {
    const titles = ['Storm of 2019 still costs the town millions', 'Islanders ask for a bridge to the mainland'];
    const teasers = titles.map((title) => `<li><picture></picture><a href="/a">${title}</a></li>`).join('');
    expect(hides(`<div><h4>Most popular today</h4><ul>${teasers}</ul></div>`, 'Storm of 2019')).toBe(true);
    expect(hides('<figure><picture></picture><figcaption>Most popular today</figcaption></figure>', 'Most')).toBe(
      false,
    );
  });

  it('a long panel for sharing is hidden, a bar with the byline in it is not', () => {
    const names = ['Email', 'Messenger', 'Reddit', 'Telegram', 'Threads', 'Mastodon', 'Bluesky', 'Line', 'Viber'];
    const controls = names.map((name) => `<li>Share this with ${name}</li>`).join('');
    const panel = `<div class="share-row"><ul>${controls}</ul><p>These are links to other sites</p></div>`;
    expect(hides(panel, 'links to other sites')).toBe(true);
    const bar = `<div class="share-row"><p>Share</p><p>By Ann Example</p><p>Reporter</p><p>in Velden</p><p>Bookmark</p></div>`;
    expect(hides(bar, 'Ann Example')).toBe(false);
    const dated = `<div class="share-row"><p class="date">4 May 2021</p><ul class="share-list">${controls}</ul></div>`;
    expect(hides(dated, 'Share this with Email')).toBe(true);
    expect(hides(dated, '4 May 2021')).toBe(false);
  });

  it('a box of related stories is known by other spellings of its name, a text to unfold is not', () => {
    expect(hides('<div class="relatedContent"><p>All about ferries</p></div>', 'All about')).toBe(true);
    expect(hides('<div class="readMore"><p>All about ferries</p></div>', 'All about')).toBe(false);
  });

  it('a paragraph under the name of such a box stays where it has no link', () => {
    const told = 'The council told islanders that it would pay for the bus until the pier was safe to use again.';
    const { article, clutter } = story(`<div class="related_content"><p>${told}</p></div>${PARAGRAPHS}`);
    expect(article.text).toContain(told);
    expect(clutter).toEqual([]);
  });

  it('a line with an arrow is hidden only where more than half of it is a link', () => {
    expect(hides('<p>→ <a href="/a">All dates of the ferries at a glance</a></p>', 'All dates')).toBe(true);
    const told =
      '→ Four people were hurt when the railing fell, according to <a href="/a">a new report of the fire service</a>';
    expect(hides(`<p>${told}</p>`, 'Four people')).toBe(false);
  });

  it('what follows the body in its own article is hidden too', () => {
    const { clutter } = read(
      `<html><head><title>Pier closes</title></head><body><article><div><h1>Pier closes</h1>${PARAGRAPHS}</div><div class="related-articles"><a href="/a">Storm costs millions</a></div></article><div class="related-articles"><a href="/b">Ask for a bridge</a></div></body></html>`,
    ).reading;
    expect(clutter.map(({ text }) => text)).toEqual(['Storm costs millions']);
  });

  it('what stands between a headline of other words than the stated one and the body is hidden', () => {
    const share = '<div class="share-buttons">Share</div>';
    const { clutter } = read(
      `<html><head><title>Velden loses its ferries</title></head><body><nav>Menu</nav><main><h1>Pier closes</h1>${share}<div>${PARAGRAPHS}</div></main></body></html>`,
    ).reading;
    expect(clutter.map(({ text }) => text)).toEqual(['Share']);
  });

  it('a question with an invitation to share is no part of the body', () => {
    const { article } = story('<p>Like this story? Share it with a friend!</p>');
    expect(article.text).not.toContain('Share it');
  });
});

describe('a heading of links goes with the links below it', () => {
  const LINKS = ['Storm of 2019 still costs the town millions', 'Islanders ask for a bridge to the mainland'];
  const TEXT = [
    'The harbour council of Velden voted on Tuesday to close the old ferry pier for two years.',
    'Engineers had found that the sea had washed out part of its footing, and nobody could say for how long it would hold.',
    'Around 1,200 people cross from the pier each day, most of them pupils and hospital staff from the islands.',
  ].map((text) => `<p>${text}</p>`);
  const [before, after] = [TEXT.slice(0, 2).join(''), TEXT[2]];
  const storyWith = (part: string) => `<article><h1>Velden closes ferry pier</h1>${before}${part}${after}</article>`;

  it.each([
    ['a list', `<ul>${LINKS.map((title) => `<li><a href="/a">${title}</a></li>`).join('')}</ul>`, ['ul']],
    ['cards', LINKS.map((title) => `<div><a href="/a">${title}</a></div>`).join('<hr>'), ['div', 'div']],
    ['paragraphs', LINKS.map((title) => `<p><a href="/a">${title}</a></p>`).join(''), ['p', 'p']],
  ])('%s', (_, links, elements) => {
    const { reading } = read(storyWith(`<h3>You may also like</h3>${links}`));
    expect(reading.clutter.map(({ element }) => element.localName)).toEqual(['h3', ...elements]);
    for (const title of LINKS) expect(reading.article.text).not.toContain(title);
    expect(reading.blocks).toHaveLength(3);
  });

  it('but not with a paragraph that has a link in it', () => {
    const { reading } = read(
      storyWith('<h3>You may also like</h3><p>The ferries came from <a href="/a">a yard in Denmark</a> in 1998.</p>'),
    );
    expect(reading.clutter.map(({ element }) => element.localName)).toEqual(['h3']);
  });
});
