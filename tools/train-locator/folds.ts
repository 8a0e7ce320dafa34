/** How many parts the sites are split into for cross-validation. */
export const FOLDS = 5;

/** A page's address and, where the corpus names it, its publisher. */
export interface PageSite {
  url: string | null;
  publisher?: string;
}

/**
 * The fold of each page, 0 to FOLDS - 1. Pages of one domain or one publisher are in one fold, also when they come from
 * different corpora. Each `split` is another assignment; one alone says little about sets of which a page is a
 * hundredth.
 */
export function siteFolds(pages: readonly PageSite[], split = 0): number[] {
  // Each publisher goes by its first domain, and so do its other domains and their pages without a publisher.
  const ofPublisher = new Map<string, string>();
  const ofDomain = new Map<string, string>();
  for (const { url, publisher } of pages) {
    const domain = domainOf(url);
    if (!publisher || domain === '') continue;
    const site = ofPublisher.get(publisher) ?? ofDomain.get(domain) ?? domain;
    ofPublisher.set(publisher, site);
    if (!ofDomain.has(domain)) ofDomain.set(domain, site);
  }
  const siteOf = ({ url, publisher }: PageSite) => {
    const domain = domainOf(url);
    return (publisher && ofPublisher.get(publisher)) || ofDomain.get(domain) || domain;
  };
  return pages.map((page) => foldOf(`${siteOf(page)}#${split}`));
}

/** The part of the host that is registered: two labels, or three under a country's "co.uk" and the like. */
export function domainOf(url: string | null): string {
  const labels = (/^https?:\/\/([^/:]+)/i.exec(url ?? '')?.[1] ?? url ?? '').toLowerCase().split('.');
  const isShared = /^(?:ac|co|com|edu|gov|net|org)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}

function foldOf(name: string): number {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  // Mixed as Mulberry32 does: else another split would only turn the folds around.
  hash = Math.imul(hash ^ (hash >>> 15), 1 | hash);
  hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
  return ((hash ^ (hash >>> 14)) >>> 0) % FOLDS;
}
