/** How many parts the sites are split into for cross-validation. */
export const FOLDS = 5;

/** A page's address and, where the corpus names it, its publisher. */
export interface PageSite {
  url: string | null;
  publisher?: string;
}

/**
 * The fold of each page, 0 to FOLDS - 1. Pages of one domain or one publisher are in one fold, also when they come from different
 * corpora. Each `split` is another assignment; one alone says little about sets of which a page is a hundredth.
 */
export function siteFolds(pages: readonly PageSite[], split = 0): number[] {
  const domains = new Map<string, string>();
  for (const { url, publisher } of pages)
    if (publisher && !domains.has(publisher)) domains.set(publisher, domainOf(url));
  const sites = pages.map(({ url, publisher }) => (publisher ? domains.get(publisher) : undefined) ?? domainOf(url));
  return sites.map((site) => foldOf(`${site}#${split}`));
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
  return Math.abs(hash) % FOLDS;
}
