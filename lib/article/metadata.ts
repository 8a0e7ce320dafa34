import type { StatedKind } from '../contract.ts';
import type { BlockContext } from './block-features.ts';
import { readByline } from './byline.ts';
import { normaliseDate, readDates } from './dates.ts';
import { elementsOf, hasWord } from './element-index.ts';
import { firstString, typesOf } from './json-ld.ts';
import { namesOf, type PageStatements } from './page-statements.ts';
import { readStatedKind } from './stated-kind.ts';
import { readTitle } from './title.ts';

/** What the page says about itself. */
export interface Metadata {
  title: string;
  /** The description that the page gives for itself; a repeat of the standfirst on most news pages. */
  description: string | null;
  byline: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  language: string;
  canonical: string | null;
  kind: StatedKind | null;
}

/**
 * Reads the metadata. Where sources disagree: JSON-LD of the article, then microdata and `<time>` at the headline, then
 * `article:*` and other meta elements, then the visible text; for the title the visible headline decides which
 * candidate is without the site's name.
 */
export function readMetadata(page: PageStatements): Metadata {
  const { article, meta } = page;
  const { published, modified } = readDates(page);
  return {
    title: readTitle(page),
    description:
      (meta.get('og:description')?.[0] ?? meta.get('description')?.[0] ?? firstString(article?.description))?.replace(
        /\s+/g,
        ' ',
      ) ?? null,
    byline: readByline(page),
    publisher: readPublisher(page),
    published: normaliseDate(published),
    modified: normaliseDate(modified),
    language: readLanguage(page),
    canonical: readCanonical(page),
    kind: readStatedKind(page),
  };
}

/** What the locator compares blocks with. */
export function statedContext(page: PageStatements, metadata: Metadata): BlockContext {
  return {
    title: metadata.title,
    description: metadata.description,
    statedBody: firstString(page.article?.articleBody),
  };
}

function readPublisher({ article, meta, nodes }: PageStatements): string | null {
  const named = meta.get('og:site_name')?.[0];
  const stated = firstString(namesOf(article?.publisher, nodes));
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  return (
    [stated, named, firstString(site?.name), meta.get('application-name')?.[0]].find(
      (name) => name && !/^https?:/.test(name) && name.length < 100,
    ) ?? null
  );
}

function readLanguage({ page, article, meta }: PageStatements): string {
  const candidates = [
    page.all[0]?.getAttribute('lang'),
    page.all[0]?.getAttribute('xml:lang'),
    firstString(article?.inLanguage),
    meta.get('og:locale')?.[0],
    meta.get('content-language')?.[0],
    meta.get('language')?.[0],
  ];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replace(/_/g, '-');
    if (!tag || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? 'und';
    } catch {
      // The next candidate.
    }
  }
  return 'und';
}

function readCanonical({ page, meta, url }: PageStatements): string | null {
  const link = elementsOf(page, 'link').find((element) => hasWord(element, 'rel', 'canonical'));
  const address = link?.getAttribute('href') ?? meta.get('og:url')?.[0];
  return absoluteUrl(address, url);
}

/** An http or https address made absolute, else null. */
export function absoluteUrl(address: string | null | undefined, base: string): string | null {
  if (!address) return null;
  try {
    const resolved = base ? new URL(address, base) : new URL(address);
    return /^https?:$/.test(resolved.protocol) ? resolved.href : null;
  } catch {
    return null;
  }
}
