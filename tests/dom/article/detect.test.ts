import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../lib/article/detect.ts';
import clutter from '../../fixtures/clutter/expected.json' with { type: 'json' };
import negatives from '../../fixtures/negative/addresses.json' with { type: 'json' };

const parse = (path: string) => new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/html');

it.each(negatives)('$name is no article', ({ name, url }) => {
  const detection = detectArticle(parse(`tests/fixtures/negative/${name}.html`), url);
  expect(detection.isArticle, `${detection.score} ${detection.signs}`).toBe(false);
});

describe('articles', () => {
  it.each(clutter)('$name is one', ({ name }) => {
    const document = parse(`tests/fixtures/clutter/${name}.html`);
    const detection = detectArticle(
      document,
      'https://post.example/town/velden-closes-its-ferry-pier-for-two-years-43155',
    );
    expect(detection.isArticle, `${detection.score} ${detection.signs}`).toBe(true);
    expect(detection.score).toBeLessThanOrEqual(1);
    expect(detection.signs.length).toBeGreaterThan(0);
  });
});
