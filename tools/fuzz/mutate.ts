import type { Pick } from './random.ts';

/** What is put into a page: broken markup, odd characters, and the words that the readers look for. */
const PIECES = [
  '\u0000',
  '\u00ad',
  '\u200b\u200d',
  '\u202e',
  '\ud800',
  '\udc00',
  '\u{1F468}\u200d\u{1F469}',
  ' "',
  ' $1,2,3.4.5 billion%',
  ' 0000-99-99 ',
  ' 31 February 99999 ',
  ' Mr. Mrs. Dr. Prof. ',
  '" said he said she said "',
  '&#xD800;',
  '&#99999999;',
  '<!--',
  '</p></article></body></html>',
  '<article><article><article>',
  '<form name="body"><input name="children"><input name="textContent">',
  '<meta property="article:published_time" content="not a date">',
  '<plaintext>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":[[]],"author":{"name":{}}}</script>',
  '<script type="application/ld+json">{"@graph":[null,1,"x",{"@type":null}]}</script>',
  '<svg><foreignObject><p>',
  '<table><td><template>',
  '<time datetime="99999-13-32T25:61">',
  '“„«»‘’',
];

/** How often the longest repetition repeats its passage, and how deep the deepest nesting goes. */
const MOST_REPEATS = 300;
/** Characters of a passage that is repeated, moved or removed. */
const LONGEST_PASSAGE = 400;

/** A page with one to six changes: pieces put in, passages removed, repeated, moved, nested, or the rest cut off. */
export function mutate(html: string, pick: Pick): string {
  let page = html;
  for (let left = 1 + pick(6); left > 0; left--) page = CHANGES[pick(CHANGES.length)](page, pick);
  return page;
}

const CHANGES: readonly ((html: string, pick: Pick) => string)[] = [
  (html, pick) => putIn(html, pick, PIECES[pick(PIECES.length)]),
  (html, pick) => putIn(html, pick, PIECES[pick(PIECES.length)].repeat(1 + pick(MOST_REPEATS))),
  (html, pick) => putIn(html, pick, '<div>'.repeat(1 + pick(MOST_REPEATS))),
  (html, pick) => putIn(html, pick, String.fromCharCode(pick(0x10000))),
  (html, pick) => putIn(html, pick, passage(html, pick)),
  (html, pick) => putIn(html, pick, passage(html, pick).repeat(1 + pick(MOST_REPEATS / 10))),
  (html, pick) => html.replace(passage(html, pick), () => ''),
  (html, pick) => html.slice(0, pick(html.length + 1)),
  (html, pick) => html.split(['<p', '</', '"', '.', ' ', '>'][pick(6)]).join(['', '<b', ' ', '"', '\n', '<!'][pick(6)]),
];

function putIn(html: string, pick: Pick, piece: string): string {
  const at = pick(html.length + 1);
  return html.slice(0, at) + piece + html.slice(at);
}

function passage(html: string, pick: Pick): string {
  const start = pick(html.length + 1);
  return html.slice(start, start + pick(LONGEST_PASSAGE));
}
