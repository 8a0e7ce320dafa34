import type { AnalysedText } from '../language/analysed-text.ts';
import { placeOfAdjective } from '../language/en/place-of-adjective.ts';
import { type Cluster, canonicalKey } from './cluster.ts';
import type { Mention } from './mention.ts';
import { ROLE_NOUNS } from './name-words.ts';
import { ROLE_MODIFIERS } from './role-words.ts';

/** Second parts of words that speak of the country, not its people ("Turkish-based"), sorted. Own list. */
const OF_A_COUNTRY = new Set([
  'backed',
  'based',
  'born',
  'built',
  'controlled',
  'flagged',
  'funded',
  'held',
  'led',
  'listed',
  'made',
  'occupied',
  'owned',
  'registered',
  'run',
]);

/**
 * Makes of the adjectives of nationality what the article uses them for. Beside a country that the article names they
 * are no actor of their own, and neither are those that only stand before an institution ("the Afghan government"),
 * whose starts are given. Adjectives of a country that is not named stand for the country when one of them belongs to
 * an office or to "-born" or "-based"; else for the people.
 */
export function settleNationalities(
  text: AnalysedText,
  clusters: readonly Cluster[],
  ofInstitutions: ReadonlySet<number>,
): Cluster[] {
  const places = new Set(
    clusters.filter(({ type }) => type === 'LOC').map(({ mentions: [first] }) => canonicalKey(first)),
  );
  return clusters.flatMap((cluster) => {
    if (cluster.type !== 'GROUP') return [cluster];
    const { mentions } = cluster;
    if (mentions.every(({ start }) => ofInstitutions.has(start))) return [];
    const place = placeOfAdjective(mentions[0].key);
    if (place === null || !mentions.every(({ key }) => placeOfAdjective(key) !== null)) return [cluster];
    if (places.has(place)) return [];
    return mentions.some((mention) => isOfCountry(text, mention)) ? [{ ...cluster, type: 'LOC' as const }] : [cluster];
  });
}

function isOfCountry(text: AnalysedText, { sentence, last }: Mention): boolean {
  const { tokens } = text.sentences[sentence];
  if (tokens[last + 1]?.text === '-') return OF_A_COUNTRY.has(tokens[last + 2]?.text.toLowerCase() ?? '');
  let at = last + 1;
  while (at < tokens.length && at < last + 4 && ROLE_MODIFIERS.has(tokens[at].text.toLowerCase())) at += 1;
  const noun = tokens[at]?.text ?? '';
  return STATE_OFFICES.has(noun.toLowerCase()) || (/^\p{Lu}/u.test(noun) && ROLE_NOUNS.has(noun.toLowerCase()));
}

/** Offices of a state, in lower case, sorted. */
const STATE_OFFICES: ReadonlySet<string> = new Set([
  'ambassador',
  'chancellor',
  'diplomat',
  'diplomats',
  'king',
  'leader',
  'leaders',
  'minister',
  'ministers',
  'officials',
  'president',
  'prosecutors',
  'queen',
]);
