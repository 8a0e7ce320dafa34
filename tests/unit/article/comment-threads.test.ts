import { expect, it } from 'vitest';
import { commentThreads } from '../../../lib/article/comment-threads.ts';
import { locateBody } from '../../../lib/article/locate-body.ts';
import { readPageTree } from '../../../lib/article/read-page-tree.ts';
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

const STORY = `<p>${'The pier of the town was closed on Monday. '.repeat(9)}</p>`;

it('takes comments side by side for a thread, with the replies in them', () => {
  const reply = `<ul><li class="reply"><b>Mia</b></li></ul>`;
  const second = comment(2, 'Lena').replace('</li>', `${reply}</li>`);
  expect(inThreads(`${STORY}<ul>${comment(1, 'Jonas')}${second}</ul>`)).toEqual([
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

it('takes no comments apart from each other, nor boxes of different tags', () => {
  expect(inThreads(`${STORY}<ul>${comment(1, 'Jonas')}</ul><ul>${comment(2, 'Lena')}</ul>`)).toEqual([]);
  const section = comment(2, 'Lena').replaceAll('li', 'section');
  expect(inThreads(`${STORY}<div>${comment(1, 'Jonas')}${section}</div>`)).toEqual([]);
});

it.each([
  ['a count of comments', '<div class="comment-count">9 comments</div>'],
  ['its comments', '<div class="comments"><h4>Jonas</h4><p>Too small.</p></div>'],
  ['a teaser', '<div class="comment teaser"><p>Another story</p></div>'],
])('takes no story for a comment whose box is named like %s beside it', (_, beside) => {
  expect(inThreads(`<div class="post has-comments"><h2>Pier closes</h2>${STORY}${STORY}</div>${beside}`)).toEqual([]);
});

it('takes nothing of boxes with other names', () => {
  expect(inThreads(`<ul>${comment(1, 'Jonas')}${comment(2, 'Lena')}</ul>`.replaceAll('comment', 'step'))).toEqual([]);
});

it('gives no block of a thread any chance to be of the body', () => {
  const tree = treeOf(`${STORY}<ul>${comment(1, 'Jonas')}${comment(2, 'Lena')}</ul>`);
  const context = { title: 'Pier closes', description: null, statedBody: null };
  const { probabilities } = finish(locateBody(tree, context));
  expect([...probabilities].map((p) => p > 0)).toEqual([true, false, false, false, false]);
});
