import { expect, it } from 'vitest';
import { commentThreads } from '../../../lib/article/comment-threads.ts';
import { locateBody } from '../../../lib/article/locate-body.ts';
import { readPageTree } from '../../../lib/article/page-tree.ts';
import { isVisibleByAttributes } from '../../../lib/article/visibility.ts';
import { finish } from '../../../lib/steps.ts';
import { parseDocument } from '../../../tools/parse-document.ts';

function treeOf(body: string) {
  const { body: root } = parseDocument(`<body>${body}</body>`, 'https://post.example/town/pier');
  return readPageTree(root, isVisibleByAttributes);
}

function inThreads(body: string): string[] {
  const tree = treeOf(body);
  const threads = commentThreads(tree);
  return tree.blocks.filter((_, i) => threads[i]).map(({ text }) => text);
}

const comment = (id: number, name: string) =>
  `<li class="comment" id="comment-${id}"><h4>${name}</h4><p>The pier was always too small.</p></li>`;

it('takes comments side by side for a thread, with the replies in them', () => {
  const reply = `<ul><li class="reply"><b>Mia</b></li></ul>`;
  const second = comment(2, 'Lena').replace('</li>', `${reply}</li>`);
  expect(inThreads(`<p>The story.</p><ul>${comment(1, 'Jonas')}${second}</ul>`)).toEqual([
    'Jonas',
    'The pier was always too small.',
    'Lena',
    'The pier was always too small.',
    'Mia',
  ]);
});

it('takes neither a single one nor paragraphs that are named alike', () => {
  expect(inThreads(`<ul>${comment(1, 'Jonas')}</ul>`)).toEqual([]);
  expect(inThreads('<p class="comment">One opinion.</p><p class="comment">And another.</p>')).toEqual([]);
});

it('takes nothing of boxes with other names', () => {
  expect(inThreads(`<ul>${comment(1, 'Jonas')}${comment(2, 'Lena')}</ul>`.replaceAll('comment', 'step'))).toEqual([]);
});

it('gives no block of a thread any chance to be of the body', () => {
  const tree = treeOf(`<p>The story.</p><ul>${comment(1, 'Jonas')}${comment(2, 'Lena')}</ul>`);
  const context = { title: 'Pier closes', description: null, statedBody: null };
  const { probabilities } = finish(locateBody(tree, context));
  expect([...probabilities].map((p) => p > 0)).toEqual([true, false, false, false, false]);
});
