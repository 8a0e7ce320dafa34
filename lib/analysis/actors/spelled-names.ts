import type { AnalysedText } from '../language/analysed-text.ts';
import type { Cluster } from './cluster.ts';
import { shownName } from './shown-name.ts';

/**
 * The clusters of acronyms joined to those of the names that stand before them and spell them out, whatever type these
 * were given; `spelled` has the names by acronym.
 */
export function withSpelledNames(
  text: AnalysedText,
  clusters: readonly Cluster[],
  spelled: ReadonlyMap<string, string>,
): Cluster[] {
  if (spelled.size === 0) return [...clusters];
  const byName = new Map(clusters.map((cluster) => [shownName(text, cluster), cluster]));
  const joined = new Map<Cluster, Cluster>();
  for (const [acronym, name] of spelled) {
    const [short, long] = [byName.get(acronym), byName.get(name)];
    if (short && long) joined.set(long, short);
  }
  const gone = new Set(joined.values());
  return clusters
    .filter((cluster) => !gone.has(cluster))
    .map((cluster) => {
      const short = joined.get(cluster);
      if (!short) return cluster;
      return { type: short.type, mentions: [...cluster.mentions, ...short.mentions].sort((a, b) => a.start - b.start) };
    });
}
