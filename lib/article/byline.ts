import { namesOf, type PageStatements } from './metadata.ts';

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
const INTRODUCTION =
  /^(?:written by|reported by|story by|text by|words by|by|von|par|por|da|di|av|af|door|yazan|haber|texte|text|autor(?:in)?|author|reporter|بقلم|كتب|كتبت)\s*[:：]?\s+/i;
/** What follows a name in a byline. */
const TAIL = /\s*(?:,|\||–|—|\s-\s|\bfor\b|\bin\b|•|·|\().*$/i;
const SEPARATOR =
  /\s*(?:;|,|\s&\s|\s\|\s|\s\/\s|\sand\s|\sund\s|\set\s|\sy\s|\sve\s|\sog\s|\soch\s|\sund\s|\sw?\sو\s)\s*/i;

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
}

/** Authors as names, the publisher's own name only when there is no other: JSON-LD, then meta elements, then microdata and `rel=author`, then the visible byline. */
export function readByline(page: PageStatements): string[] {
  const { article, nodes, meta } = page;
  const sources = [
    () => namesOf(article?.author, nodes).concat(namesOf(article?.creator, nodes)),
    () => AUTHOR_META.flatMap((name) => meta.get(name) ?? []).filter((value) => !/^(?:https?:|@)/.test(value)),
    () => fromMarkup(page),
    () => fromVisibleText(page),
  ];
  const houses = new Set(
    [...namesOf(article?.publisher, nodes), ...(meta.get('og:site_name') ?? []), hostOf(page.url)].map(plain),
  );
  let house: string[] = [];
  for (const source of sources) {
    const names = cleanNames(source());
    const people = names.filter((name) => !houses.has(plain(name)));
    if (people.length > 0) return people;
    if (house.length === 0) house = names;
  }
  return house;
}

function fromMarkup({ scope }: PageStatements): string[] {
  const names: string[] = [];
  for (const element of scope.querySelectorAll(
    '[itemprop~="author"], [rel~="author"], [class*="byline" i] a, [class*="author-name" i], [class*="author__name" i], [class*="authorname" i]',
  )) {
    if (element.closest('aside, nav, footer')) continue;
    const named = element.querySelector('[itemprop~="name"]') ?? element;
    const text = (named.getAttribute('content') ?? named.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > 1 && text.length < 80) names.push(text);
    if (names.length >= 8) break;
  }
  return names;
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
      if (isName(name) && !names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
    }
  }
  return names.slice(0, 12);
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 60 &&
    /\p{L}{2}/u.test(text) &&
    !/https?:|^\d|\d{3}/.test(text) &&
    text.split(' ').length <= 7
  );
}
