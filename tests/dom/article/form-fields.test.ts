import { expect, it } from 'vitest';
import { detectArticle } from '../../../lib/article/detect.ts';
import { plainly, tagOf } from '../../../lib/article/plainly.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';
import { commonParents, nodeAbove } from '../../../lib/painter/common-parents.ts';
import { MarksPainter } from '../../../lib/painter/marks.ts';
import { PlacedText } from '../../../lib/painter/placed-text.ts';

const NAMES = [...namesOf(Node.prototype), ...namesOf(Element.prototype), ...namesOf(HTMLElement.prototype)];
const SENTENCES = [
  'The harbour council of Velden voted on Tuesday to close the old ferry pier for two years.',
  'Engineers had found that the sea had washed out part of its footing, and nobody could say for how long it would hold.',
  'Around 1,200 people cross from the pier each day, most of them pupils and hospital staff from the islands.',
  'A bus will replace the boats from next Monday, and it takes more than twice as long as the crossing.',
];
const PARAGRAPHS = SENTENCES.map((text) => `<p>${text}</p>`).join('');
const URL = 'https://post.example/town/pier-closes';

function namesOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
}

function show(body: string): void {
  document.body.innerHTML = body;
}

/** As browsers do for a form with fields of these names; the tests' DOM does not. */
function hideProperties(form: HTMLFormElement): void {
  const field = document.createElement('input');
  for (const name of NAMES) Object.defineProperty(form, name, { value: field, configurable: true });
}

const read = () => readArticle(document, { url: URL, isVisible: isVisibleByAttributes });

it.each([
  ['around the article', `<form class="page"><article><h1>Pier closes</h1>${PARAGRAPHS}</article></form>`],
  ['as the article', `<form class="article-body"><h1>Pier closes</h1>${PARAGRAPHS}</form>`],
  ['inside it', `<article><h1>Pier closes</h1><form></form>${PARAGRAPHS}</article>`],
  ['with lines of its own', `<form><h1>Pier closes</h1>${SENTENCES.join('<br><br>')}</form>`],
])('a form %s reads the same with fields that hide its properties', (_, html) => {
  show(html);
  const { article } = read();
  const { score } = detectArticle(document, URL);
  expect(article.text).toBe(SENTENCES.join('\n\n'));
  hideProperties(document.forms[0]);
  expect(document.forms[0].getAttribute).toBeInstanceOf(HTMLInputElement);
  expect(read().article).toEqual(article);
  expect(detectArticle(document, URL).score).toBe(score);
});

it('marks in such a form come and go, except in lines of its own', () => {
  show(
    `<form><input name="matches"><h1>Pier closes</h1>${SENTENCES.join('<br><br>').replace('Velden', '<b>Velden</b>')}</form>`,
  );
  const before = document.body.innerHTML;
  hideProperties(document.forms[0]);
  const { article, textMap } = read();
  const placed = new PlacedText(textMap, article.text);
  expect(placed.isInPage).toBe(true);
  const planned = ['Velden', 'Engineers'].map((id) => {
    const start = article.text.indexOf(id);
    return { start, end: start + id.length, kind: 'place' as const, id };
  });
  const painter = new MarksPainter();
  painter.paint(planned, placed);
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Velden']);
  painter.clear();
  expect(document.body.innerHTML).toBe(before);
});

it('what holds such a form is found', () => {
  show(`<main><form><p>a</p></form><p>b</p></main>`);
  const [form] = document.forms;
  hideProperties(form);
  expect(tagOf(form)).toBe('form');
  expect(nodeAbove(form)).toBe(document.querySelector('main'));
  expect(commonParents([form, document.querySelectorAll('p')[1]])).toEqual([document.querySelector('main')]);
  expect(plainly(form).querySelector('p')?.textContent).toBe('a');
});
