import { hasWord } from './element-index.ts';
import { namesOf, type PageStatements } from './page-statements.ts';
import { plainly, tagOf } from './plainly.ts';

const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'byl',
  'dc.creator',
  'sailthru.author',
  'cxenseparse:author',
  'article:author_name',
  'dcterms.creator',
  'citation_author',
  'twitter:creator',
];

/** Words that introduce a byline, in the languages of the interface and a few more. */
export const INTRODUCTION =
  /^(?:analysis by|opinion by|review by|written by|reported by|story by|text by|words by|by|von|par|por|da|di|av|af|door|yazan|haber|texte|text|autor(?:in)?|author|reporter|автор|текст|بقلم|كتب|كتبت)\s*[:：]?\s+/i;
/** What follows a name in a byline. */
const TAIL =
  /\s*(?:,|\||–|—|\s-\s|(?<!\p{L})(?:for|in|on(?!\s+sunday$))(?!\p{L})|•|●|·|\(|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|(?<=\S\s)(?<!\bon\s)(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).*$/iu;

/** What stands behind a name for a degree or an office, and is no further author. */
const POST_NOMINALS = new Set(
  'ba bsc cfa cfp cpa dds dnp do dpt dvm esq jd jr ma mba md mph ms msc mspt np pa phd pt rd rdn rn sr'.split(' '),
);
/** What links beside a name say. */
const NO_NAMES = new Set([
  'about',
  'about the author',
  'all posts',
  'contact',
  'learn more',
  'link',
  'more',
  'print this article',
  'profile',
  'the author',
  'use case',
  'view',
  'view all',
  'view author archive',
  'view profile',
]);
const SEPARATOR =
  /\s*(?:;|,|\s&\s|\s\|\s|\s\/\s|\sand\s|\sund\s|\set\s|\sy\s|\sve\s|\sog\s|\soch\s|\sund\s|\sw?\sو\s)\s*/i;

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
}

/**
 * Authors as names, the publisher's own name only when there is no other: JSON-LD, then meta elements, then microdata
 * and `rel=author`, then the visible byline.
 */
export function readByline(page: PageStatements): string[] {
  const { article, nodes, meta } = page;
  const sources = [
    () => namesOf(article?.author, nodes).concat(namesOf(article?.creator, nodes)),
    () => AUTHOR_META.flatMap((name) => meta.get(name) ?? []).filter((value) => !/^(?:https?:|@)/.test(value)),
    () => fromMarkup(page),
    () => fromVisibleText(page),
    () => fromNameLine(page),
  ];
  const houses = new Set(
    [...namesOf(article?.publisher, nodes), ...(meta.get('og:site_name') ?? []), hostOf(page.url)].map(plain),
  );
  // "Daily Courier staff" is the house too.
  const isHouse = (name: string) =>
    [...houses].some((one) => name === one || (one.length >= 6 && name.startsWith(one)));
  let house: string[] = [];
  for (const source of sources) {
    const names = cleanNames(source());
    const people = names.filter((name) => !isHouse(plain(name)));
    if (people.length > 0) return people;
    if (house.length === 0) house = names;
  }
  return house;
}

const COMMENTS = '#comments, [class*="comment" i]';
const AUTHOR_CLASS = /byline|author(?:-|__)?name/i;

/** Is the element marked as an author or as a byline? */
function isAuthorMark(element: Element): boolean {
  return (
    AUTHOR_CLASS.test(plainly(element).getAttribute('class') ?? '') ||
    hasWord(element, 'itemprop', 'author') ||
    hasWord(element, 'rel', 'author')
  );
}

function fromMarkup({ elements }: PageStatements): string[] {
  const names: string[] = [];
  let around: Element | null = null;
  for (const marked of elements.all) {
    if (!isAuthorMark(marked)) continue;
    const element = plainly(marked);
    if (element.closest(`aside, nav, footer, ${COMMENTS}`) || (around && !around.contains(marked))) continue;
    if (/byline/i.test(element.getAttribute('class') ?? '')) names.push(...namesInByline(element));
    else {
      const named = element.querySelector('[itemprop~="name"]') ?? element;
      const text = named.getAttribute('content') ?? collapsed(named);
      if (text.length > 1 && text.length < 80) names.push(text);
    }
    if (names.length >= 8) break;
    if (names.length > 0) around ??= ancestor(element, BYLINE_LEVELS);
  }
  return names;
}

/** Further authors stand near the first; below are those of other stories. */
const BYLINE_LEVELS = 3;

function ancestor(element: Element, levels: number): Element {
  let current = element;
  for (let i = 0; i < levels && current.parentElement; i++) current = plainly(current.parentElement);
  return current;
}

const AUTHOR_ADDRESS = /author|autor|contributor|people|person|profile|staff|team|writer/i;

/**
 * The links of a byline, those to authors when there are such, and its parts that are nothing but a name; or the name
 * that stands after "By" in its text.
 */
function namesInByline(byline: Element): string[] {
  const parts = [...byline.querySelectorAll('*')].slice(0, 40);
  const isToAuthor = (part: Element) => AUTHOR_ADDRESS.test(plainly(part).getAttribute('href') ?? '');
  const hasAuthors = parts.some((part) => part.localName === 'a' && isToAuthor(part));
  const text = [...byline.childNodes].map((node) => node.textContent ?? '').join(' ');
  const stated =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(/^.*?(?=\s+\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i)?.[0] ?? '';
  const introduced = stated.replace(INTRODUCTION, '');
  if (!hasAuthors && introduced !== stated && NAME_LINE.test(introduced)) return [introduced];
  return parts.flatMap((part) => {
    const text = collapsed(part);
    const isName =
      (part.localName === 'a' && (!hasAuthors || isToAuthor(part))) ||
      (part.childElementCount === 0 && NAME_LINE.test(text));
    return isName && text.length > 1 && text.length < 80 ? [text] : [];
  });
}

function collapsed(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A short line near the headline that begins with "By", "Von", "Par" and so on. */
function fromVisibleText({ tree }: PageStatements): string[] {
  const heading = tree.blocks.findIndex((block) => block.box.tag === 'h1');
  const from = Math.max(0, heading);
  for (const block of tree.blocks.slice(from, from + 25)) {
    if (block.text.length < 120 && INTRODUCTION.test(block.text)) return [block.text];
  }
  return [];
}

/** Personal names: two to four words with a capital each, particles between them aside. */
const NAME_LINE =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:al|bin|da|de|del|della|den|der|di|do|dos|du|el|la|le|ten|van|vom|von|zu)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/**
 * A line near the headline or at the end of the text that is nothing but names, and is marked as authors or set apart
 * in bold or italics.
 */
function fromNameLine({ tree }: PageStatements): string[] {
  const heading = Math.max(
    0,
    tree.blocks.findIndex((block) => block.box.tag === 'h1'),
  );
  for (const block of tree.blocks.slice(heading + 1)) {
    if (block.text.length > 80) continue;
    const names = block.text.replace(/[\s|•·–—-]+$/u, '').split(/\s*[,/&|]\s*/);
    if (!names.every((name) => NAME_LINE.test(name))) continue;
    const element = plainly(block.inner.element);
    if (element.closest(COMMENTS)) continue;
    const isMarked = element.closest('[class*="author" i], [class*="byline" i]') !== null;
    const isSetApart =
      block.box.tag === 'p' &&
      element.closest('nav, aside, footer, header, a, figure, h2, h3, h4') === null &&
      isEmphasis(element);
    if (isMarked || isSetApart) return names;
  }
  return [];
}

/** Is all of the element's text in bold or italics? */
function isEmphasis(element: Element): boolean {
  if (/^(?:b|em|i|strong)$/i.test(tagOf(element) ?? '')) return true;
  const own = (element.textContent ?? '').trim();
  return [...element.children].some(
    (child) => /^(?:b|em|i|strong)$/i.test(child.localName) && (child.textContent ?? '').trim() === own,
  );
}

function cleanNames(values: readonly string[]): string[] {
  const names: string[] = [];
  for (const value of values) {
    const text = value
      .replace(/<[^>]{0,200}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(INTRODUCTION, '');
    for (const part of text.slice(0, 400).split(SEPARATOR)) {
      const name = part
        .replace(INTRODUCTION, '')
        .replace(TAIL, '')
        .replace(/\S+@\S+/g, '')
        .trim();
      if (isName(name) && !names.some((known) => plain(known) === plain(name))) names.push(name);
    }
  }
  const people = names.filter((name) => !POST_NOMINALS.has(plain(name)));
  return (people.length > 0 ? people : names).slice(0, 12);
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 60 &&
    /\p{L}{2}/u.test(text) &&
    !/https?:|^\d|\d{3}|\p{Ll}\d/u.test(text) &&
    !NO_NAMES.has(text.toLowerCase()) &&
    text.split(' ').length <= 7
  );
}
