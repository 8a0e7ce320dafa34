import { predictRow, unpackTrees } from './boosted-trees.ts';
import { DETECT_NAMES, detectFeatures } from './detect-features.ts';
import { DETECTOR } from './detector-weights.ts';

/** Is this page a news article? */
interface Detection {
  isArticle: boolean;
  /** 0..1. */
  score: number;
  /** The named signs that decided, strongest first; for tests and for the panel. */
  signs: string[];
}

/** Models that had not seen the site reach a recall of .987 with .025 false positives here (tools/train-detector). */
export const THRESHOLD = 0.35;
const OTHER_OG_TYPES = /^(?:product|profile|video|music|book|place|restaurant|game)/i;

/**
 * Decides from the document alone, without changing it. A first step settles most pages by their address and
 * statements; only the rest are measured and scored by a trained model. Never throws.
 */
export function detectArticle(document: Document, url: string): Detection {
  const certain = certainlyNot(document, url);
  if (certain) return { isArticle: false, score: 0, signs: [certain] };
  const model = unpackTrees(DETECTOR);
  const asked = new Set(model.trees.flatMap(({ f }) => f));
  const row = detectFeatures(document, url, asked);
  const score = predictRow(model, row, 0);
  return { isArticle: score >= THRESHOLD, score, signs: decidingSigns(model.trees, row) };
}

/** Why the page cannot be an article, from what costs next to nothing to read; null when that does not settle it. */
export function certainlyNot(document: Document, url: string): string | null {
  if (/^https?:\/\/[^/]+\/?(?:[?#]|$)/i.test(url)) return 'root-address';
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (OTHER_OG_TYPES.test(type)) return 'og-other';
  if (/\/(?:search|suche|recherche|buscar|arama)\/?(?:\?|$)/i.test(url)) return 'search-address';
  return document.body ? null : 'no-body';
}

/** The features by how far their trees moved the score. */
function decidingSigns(
  trees: readonly { f: readonly number[]; t: readonly number[]; v: readonly number[] }[],
  row: Float32Array,
): string[] {
  const moved = new Map<number, number>();
  for (const { f, t, v } of trees) {
    let leaf = 0;
    for (let level = 0; level < f.length; level++) if (row[f[level]] > t[level]) leaf |= 1 << level;
    for (const feature of new Set(f)) moved.set(feature, (moved.get(feature) ?? 0) + v[leaf] / f.length);
  }
  return [...moved]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 5)
    .map(([feature, by]) => `${by < 0 ? '-' : '+'}${DETECT_NAMES[feature]}`);
}
