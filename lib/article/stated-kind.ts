import type { StatedKind } from '../contract.ts';
import { asArray, typesOf } from './json-ld.ts';
import type { PageStatements } from './page-statements.ts';

/**
 * schema.org types that say how an article is made (https://schema.org/NewsArticle, "more specific types", July 2026).
 */
const TYPES: Readonly<Record<string, StatedKind>> = {
  LiveBlogPosting: 'live-blog',
  OpinionNewsArticle: 'opinion',
};

/**
 * What publishers call the part of the paper for opinions and for interviews, as a whole name or part of an address, in
 * lower case.
 */
export const SECTIONS: Readonly<Record<'interview' | 'opinion', ReadonlySet<string>>> = {
  interview: new Set(
    'entretien entretiens entrevista entrevistas interview interviews röportaj roportaj söyleşi'.split(' '),
  ),
  opinion: new Set([
    ...'chroniques columnists columns comment commentary commentisfree editorial editorials editoriales görüş gorus kolumne'.split(
      ' ',
    ),
    ...'kolumnen kommentar kommentare letters meinung op-ed oped opinion opinione opinions opinión tribune tribunes'.split(
      ' ',
    ),
    ...'viewpoint viewpoints voices yazarlar yorum رأي'.split(' '),
    'letters to the editor',
    'letters-to-the-editor',
    'مقالات الرأي',
  ]),
};

/**
 * What the page says of how its article is made: by its schema.org type, the section that it names, or its address.
 * Null when it says nothing.
 */
export function readStatedKind({ article, meta, url }: PageStatements): StatedKind | null {
  for (const type of article ? typesOf(article) : []) if (TYPES[type]) return TYPES[type];
  const named = [...asArray(article?.articleSection), ...(meta.get('article:section') ?? [])];
  return kindAmong([...named.filter((name) => typeof name === 'string'), ...sectionsIn(url)]);
}

/** The parts of the address before the last, which is the article's own name. */
function sectionsIn(url: string): string[] {
  try {
    return decodeURIComponent(new URL(url).pathname).split('/').slice(1, -1);
  } catch {
    return [];
  }
}

function kindAmong(names: readonly string[]): StatedKind | null {
  const plain = names.map((name) => name.trim().toLocaleLowerCase('en'));
  if (plain.some((name) => SECTIONS.opinion.has(name))) return 'opinion';
  return plain.some((name) => SECTIONS.interview.has(name)) ? 'interview' : null;
}
