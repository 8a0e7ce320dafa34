import type { ClutterKind } from '../contract.ts';
import { CLUTTER_SELECTORS } from './clutter-selectors.ts';
import { groupIndex, hintMask } from './hints.ts';
import { withoutPageLines } from './page-lines.ts';
import type { Box, PageTree, TextBlock } from './page-tree.ts';
import { normalisePhrase, phraseLevel } from './phrases.ts';
import { plainly } from './plainly.ts';
import { promotionKind } from './promotion-lines.ts';
import { leadsElsewhere } from './read-on-lines.ts';
import { compileSelector, type ElementTest } from './selector-match.ts';
import { isTeaserHeading, teaserBlocks, teaserBoxesAfter } from './teaser-lists.ts';

/** A piece of clutter: its kind, its box, and the blocks it holds. */
export interface FoundClutter {
  kind: ClutterKind;
  box: Box;
  text: string;
}

/**
 * Longer boxes are parts of a story or of a page, whatever their label says. Twice the longest teaser box of the
 * development pages.
 */
const MAX_BOX_TEXT = 1500;
const MAX_LABEL = 40;

const PHRASE_KINDS = [
  'player',
  'share',
  'newsletter',
  'advert',
  'comments',
  'consent',
  'read-more',
  'related',
] as const;
const HINT_KINDS: readonly (readonly [group: string, kind: ClutterKind])[] = [
  ['share', 'share'],
  ['newsletter', 'newsletter'],
  ['comment', 'comments'],
  ['advert', 'advert'],
  ['player', 'player'],
  ['related', 'related'],
];

/**
 * The clutter inside and right around the article. No element that it returns holds a block of the body, the headline
 * or a photo's first caption, so hiding them all hides no sentence of the story. When unsure, an element is left out.
 */
export function findClutter(
  tree: PageTree,
  marked: MarkedElements,
  body: readonly TextBlock[],
  title: string,
): FoundClutter[] {
  if (body.length === 0) return [];
  const region = articleBox(tree, body, title);
  const keep = keptBefore(tree, body, title);
  const holdsKept = (box: Box) => keep[box.endBlock] > keep[box.firstBlock];
  const captions = new Map<string, TextBlock>();
  const found: FoundClutter[] = [];
  const boxes = tree.boxes;
  const photo = photoBoxes(tree);
  const blocksOf = (box: Box) => tree.blocks.slice(box.firstBlock, box.endBlock);
  const add = (kind: ClutterKind, box: Box) => {
    found.push({
      kind,
      box,
      text: blocksOf(box)
        .map((block) => textInside(block, box))
        .join(' ')
        .trim(),
    });
  };
  for (let i = region.index + 1; i < region.endBox; ) {
    const box = boxes[i];
    if (holdsKept(box)) {
      i++;
      continue;
    }
    const blocks = blocksOf(box);
    const kind = kindOf(box, blocks, marked.get(box.element), photo[box.index] === 1, captions);
    if (kind !== null && saysMore(kind, tree, marked, box, blocks)) {
      i++;
      continue;
    }
    if (kind !== null && !(photo[box.index] === 1 && kind !== 'player' && kind !== 'related' && kind !== 'read-more')) {
      add(kind, box);
      i = box.endBox;
      if (blocks.length === 1 && isTeaserHeading(blocks[0])) {
        for (const teasers of teaserBoxesAfter(tree, box, holdsKept)) {
          add(kind, teasers);
          i = teasers.endBox;
        }
      }
      continue;
    }
    if (isCaption(box, photo[box.index] === 1)) {
      for (const block of blocks) {
        const text = normalisePhrase(block.text);
        if (!captions.has(text)) captions.set(text, block);
      }
    }
    i++;
  }
  return found;
}

/** What a reader has a right to know about links that earn money, in the languages of the interface. */
const DISCLOSURE =
  /\baffiliat|affili[ée]|afiliad|partnerlinks?|provisions-?links?|satış ortaklığı|ortaklık bağlantı|التسويق بالعمولة/i;
/** A sentence of its own, in letters: longer than any label of a player. */
const SENTENCE_LENGTH = 40;

/**
 * Does a box say more than its clutter does? An advertisement's box with a disclosure in it, and a player's box with
 * sentences beside the player itself, are not hidden as a whole; what is marked inside them is.
 */
function saysMore(
  kind: ClutterKind,
  tree: PageTree,
  marked: MarkedElements,
  box: Box,
  blocks: readonly TextBlock[],
): boolean {
  if (kind === 'advert') return blocks.some(({ text }) => DISCLOSURE.test(text));
  if (kind !== 'player') return false;
  const inner = tree.boxes.slice(box.index + 1, box.endBox).filter(({ element }) => marked.get(element) === 'player');
  if (inner.length === 0) return false;
  return blocks.some(
    ({ text, index }) =>
      text.length >= SENTENCE_LENGTH &&
      /[.!?…]["”’»]?$/u.test(text) &&
      !inner.some(({ firstBlock, endBlock }) => firstBlock <= index && index < endBlock),
  );
}

/** Two labels that touch, "MoreRead": no word goes on so. */
const TOUCHING = /\p{Ll}\n\p{Lu}/u;

/**
 * The part of a block's text that stands inside a box, which may be an inline part of the block. Labels of two elements
 * that touch are words apart.
 */
function textInside(block: TextBlock, box: Box): string {
  const isWhole = block.inner.index >= box.index;
  const runs = isWhole ? block.runs : block.runs.filter((run) => plainly(box.element).contains(run.node));
  const texts = runs.map((run) => block.text.slice(run.at, run.at + run.end - run.start));
  const isApart = (at: number): boolean =>
    at > 0 && (!isWhole || TOUCHING.test(`${texts[at - 1].slice(-1)}\n${texts[at].slice(0, 1)}`));
  return texts
    .map((text, at) => (isApart(at) ? ` ${text}` : text))
    .join('')
    .replace(/\s+/g, ' ');
}

/** Kinds whose elements never hold a sentence of the story, whatever the locator thinks of it. */
const NEVER_BODY: ReadonlySet<ClutterKind> = new Set([
  'player',
  'share',
  'newsletter',
  'advert',
  'consent',
  'comments',
  'related',
]);
const LABEL_GROUPS = ['advert', 'comments', 'newsletter', 'player', 'read-more', 'share'] as const;

/**
 * The body without what is clutter by its element or its words. A marked element that holds a third of the body or more
 * is the story itself under a misleading name and stays; so does one for related stories without a link in what it has
 * of the body.
 */
export function withoutClutter(tree: PageTree, marked: MarkedElements, body: readonly TextBlock[]): TextBlock[] {
  const total = body.reduce((sum, block) => sum + block.text.length, 0);
  const dropped = teaserBlocks(tree.blocks);
  for (const [element, kind] of marked) {
    const box = tree.boxOf.get(element);
    if (!box || !NEVER_BODY.has(kind)) continue;
    const inside = body.filter((block) => block.inner.index >= box.index && block.inner.index < box.endBox);
    if (kind === 'related' && inside.every(({ linked }) => linked === 0)) continue;
    const length = inside.reduce((sum, block) => sum + block.text.length, 0);
    if (length < total / 3) for (const block of inside) dropped.add(block);
  }
  return withoutPageLines(
    body.filter((block) => !dropped.has(block) && !isLabel(block.text) && promotionKind(block.text) === null),
  );
}

/** A short line that is nothing but the wording of a control or a label. */
function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL && LABEL_GROUPS.some((group) => phraseLevel(text, group) === 2);
}

/**
 * The smallest box around the body and the headline, or the last `<h1>` before the body where none is the headline; or
 * the `<article>` around that. Without the headline when the two meet only at the page's root.
 */
function articleBox(tree: PageTree, body: readonly TextBlock[], title: string): Box {
  const root = tree.boxes[0];
  let box = body[0].box;
  const last = body[body.length - 1].index;
  const first = body[0].index;
  while (box.parent && !(box.firstBlock <= first && box.endBlock > last)) box = box.parent;
  if (box.firstBlock === first && box.parent && box.endBlock - box.firstBlock <= 1) box = box.parent;
  const headings = tree.blocks.filter((block) => block.box.tag === 'h1');
  const heading =
    headings.find((block) => normalisePhrase(block.text) === normalisePhrase(title)) ??
    headings.findLast((block) => block.index < first);
  let wide = box;
  while (heading && wide.parent && !(wide.firstBlock <= heading.index && wide.endBlock > heading.index))
    wide = wide.parent;
  const region = wide === root ? box : wide;
  let around: Box | null = region;
  while (around && around.tag !== 'article') around = around.parent;
  return around ?? region;
}

/** Running count of the blocks that must stay visible: body, headline, and whatever reads like it. */
function keptBefore(tree: PageTree, body: readonly TextBlock[], title: string): Int32Array {
  const kept = new Set(body);
  const headline = normalisePhrase(title);
  // Normalising takes signs at the ends and little else.
  const isHeadlineLength = ({ text }: TextBlock) => headline !== '' && Math.abs(text.length - headline.length) < 40;
  const counts = new Int32Array(tree.blocks.length + 1);
  for (const [i, block] of tree.blocks.entries()) {
    const stays =
      kept.has(block) ||
      block.box.tag === 'h1' ||
      (isHeadlineLength(block) && normalisePhrase(block.text) === headline);
    counts[i + 1] = counts[i] + (stays ? 1 : 0);
  }
  return counts;
}

/** Elements that a selector marks as clutter, with their kinds. */
export type MarkedElements = ReadonlyMap<Element, ClutterKind>;

/**
 * Selectors of one class, id or tag, by that name: looked up for each box, which is far cheaper than a query in
 * linkedom.
 */
const SIMPLE = new Map<string, ClutterKind>();
const COMPOUND: [kind: ClutterKind, test: ElementTest][] = [];
for (const [kind, selectors] of CLUTTER_SELECTORS) {
  const isSimple = (selector: string) => /^[.#]?[\w-]+$/.test(selector);
  for (const selector of selectors) if (isSimple(selector) && !SIMPLE.has(selector)) SIMPLE.set(selector, kind);
  for (const selector of selectors) if (!isSimple(selector)) COMPOUND.push([kind, compileSelector(selector)]);
}

/** Finds the marked elements of the visible page. */
export function markedElements(tree: PageTree): MarkedElements {
  const kinds = new Map<Element, ClutterKind>();
  for (const { element, tag, classes, hint } of tree.boxes) {
    let kind = SIMPLE.get(tag);
    if (!kind && hint !== '') {
      kind = SIMPLE.get(`#${plainly(element).getAttribute('id')}`);
      if (classes !== '') for (const name of classes.split(/\s+/)) kind ??= kindOfClass(name);
    }
    kind ??= COMPOUND.find(([, test]) => test(element))?.[0];
    if (kind) kinds.set(element, kind);
  }
  return kinds;
}

/**
 * Other spellings of a class count too, but for "read-more", by which pages also name what unfolds the rest of a text.
 */
function kindOfClass(name: string): ClutterKind | undefined {
  const spelt = SIMPLE.get(`.${hyphenated(name)}`);
  return SIMPLE.get(`.${name}`) ?? (spelt === 'read-more' ? undefined : spelt);
}

/** "relatedContent" and "related_content" as "related-content". */
function hyphenated(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();
}

/** Boxes around a picture: 1 for each. */
function photoBoxes(tree: PageTree): Uint8Array {
  const photo = new Uint8Array(tree.boxes.length);
  for (const box of tree.boxes) if (box.tag === 'figure' || box.tag === 'picture') photo[box.index] = 1;
  for (let i = tree.boxes.length - 1; i > 0; i--) {
    const parent = tree.boxes[i].parent;
    if (photo[i] && parent) photo[parent.index] = 1;
  }
  return photo;
}

function isCaption(box: Box, photo: boolean): boolean {
  return box.tag === 'figcaption' || (!photo && (hintMask(box.hint) & (1 << groupIndex('caption'))) !== 0);
}

/** Did another block say the same as a caption? The boxes inside a caption are the caption itself. */
function repeats(captions: ReadonlyMap<string, TextBlock>, block: TextBlock): boolean {
  const first = captions.get(normalisePhrase(block.text));
  return first !== undefined && first !== block;
}

function kindOf(
  box: Box,
  blocks: readonly TextBlock[],
  selected: ClutterKind | undefined,
  photo: boolean,
  captions: ReadonlyMap<string, TextBlock>,
): ClutterKind | null {
  if (selected) return selected;
  if (blocks.length === 0) return null;
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > MAX_BOX_TEXT) return null;
  const only = blocks.length === 1 ? blocks[0] : null;
  if (
    only &&
    captions.size > 0 &&
    only.text.length > 20 &&
    repeats(captions, only) &&
    (only.box === box || only.inner === box)
  ) {
    return 'caption-repeat';
  }
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0) / length;
  const mask = hintMask(box.hint);
  const first = blocks[0].text;
  if (!photo) {
    for (const [group, kind] of HINT_KINDS) {
      if ((mask & (1 << groupIndex(group))) !== 0 && agrees(kind, box, blocks, linked, length)) return kind;
    }
  }
  for (const kind of PHRASE_KINDS) {
    const level = phraseLevel(first, kind);
    const isTeasers = (kind === 'read-more' || kind === 'related') && linked > 0.5;
    if (level === 0 || (photo && level === 1 && !(isTeasers && blocks.length > 1))) continue;
    if (kind === 'player' || kind === 'share') {
      if (
        blocks.every((block) => block.text.length < 60) &&
        (level === 2 || blocks.some((block) => phraseLevel(block.text, kind) === 2)) &&
        (kind === 'player' || shareControls(blocks) * 2 >= blocks.length)
      )
        return kind;
      continue;
    }
    if (level === 2 && (blocks.length <= 12 || linked > 0.5)) return kind;
    if (isTeasers) return kind;
    if ((kind === 'newsletter' || kind === 'advert' || kind === 'comments') && length < 300) return kind;
  }
  const promotion = only && only.inner === box && !photo ? promotionKind(only.text) : null;
  if (promotion) return promotion;
  if (only && only.inner === box && !photo && isPointer(only)) return 'read-more';
  if (only && only.text.length <= MAX_LABEL && only.inner === box && phraseLevel(only.text, 'label') === 2)
    return 'label';
  return null;
}

/** A line that leads to another story, is mostly a link, and is no heading, no sentence and no part of a list. */
function isPointer(block: TextBlock): boolean {
  const { box, linked, text } = block;
  return !/^(?:h\d|li)$/.test(box.tag) && !/[.!?]$/.test(text) && linked > text.length / 2 && leadsElsewhere(block);
}

/** A row for sharing that has the day of publication in it is not hidden as a whole. */
const DATE = 1 << groupIndex('date');

/** How many blocks share something, or count how often that was done. */
function shareControls(blocks: readonly TextBlock[]): number {
  return blocks.filter(({ text }) => phraseLevel(text, 'share') > 0 || !/\p{L}/u.test(text)).length;
}

/** A naming word alone is a guess; the content has to look like it. */
function agrees(kind: ClutterKind, box: Box, blocks: readonly TextBlock[], linked: number, length: number): boolean {
  if (kind === 'related') return linked > 0.6 && blocks.some((block) => block.text.length > 15);
  if (kind === 'share') {
    // Links beside a date on one line stand in a box of their own within the line's.
    if (blocks.some(({ box: own }) => own.index >= box.index && (hintMask(own.hint) & DATE) !== 0)) return false;
    const controls = shareControls(blocks);
    const isShort = length < 200 && (linked > 0.5 || controls * 2 >= blocks.length);
    return isShort || (length < 800 && controls >= 4 && controls * 2 > blocks.length);
  }
  if (kind === 'newsletter') return length < 800 && blocks.some((block) => phraseLevel(block.text, 'newsletter') > 0);
  if (kind === 'player') return blocks.some((block) => phraseLevel(block.text, 'player') === 2);
  if (kind === 'advert') return length < 60;
  return blocks.some((block) => phraseLevel(block.text, kind as 'comments') > 0);
}
