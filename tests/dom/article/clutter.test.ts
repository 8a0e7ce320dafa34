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
