import type { Actor, ActorType, Passage } from '../../contract.ts';
import type { AnalysedText, Token } from '../language/analysed-text.ts';
import { findCapitalRuns } from './capital-runs.ts';
import { type Cluster, canonicalKey, clusterMentions, placeOfAdjective } from './cluster.ts';
import { correctMentions } from './correct-mentions.ts';
import { findDescriptions } from './descriptions.ts';
import { findInstitutions, type Institution } from './institutions.ts';
import { type Mention, mentionAt } from './mention.ts';
import { STOCK_INDICES } from './name-words.ts';
import { roleAt } from './roles.ts';
import { rawSalience, type SalienceFrame, salienceFrame } from './salience.ts';
import type { EntityType } from './tagger/labels.ts';
import { GAZETTEER_KINDS, hashPhrase } from './tagger/lexicon.ts';
import type { TaggerModel } from './tagger/read-model.ts';
import { tagNames } from './tagger/tag-names.ts';

export { readTaggerModel, type TaggerModel } from './tagger/read-model.ts';

const TYPES: Readonly<Record<EntityType, ActorType>> = {
  GROUP: 'group',
  LOC: 'place',
  MISC: 'other',
  ORG: 'organization',
  PER: 'person',
};

const PLACE_KINDS = GAZETTEER_KINDS.country | GAZETTEER_KINDS.city | GAZETTEER_KINDS.region;

/** Languages that the trained tagger is for; others are read by their capitals. */
const TAGGED_LANGUAGES = new Set(['en', 'und']);

/**
 * Finds every named actor, most salient first. Without a model, or in a language that it was not trained for, capitalised runs take
 * its place. Linear in the text; never throws; an empty article gives [].
 */
export function findActors(text: AnalysedText, model: TaggerModel | null): Actor[] {
  const tagger = model && TAGGED_LANGUAGES.has(text.language) ? model : null;
  const mentions = correctMentions(
    text,
    tagger ? taggedMentions(text, tagger) : findCapitalRuns(text, model?.lexicon ?? null),
    (key) => (tagger ? (tagger.lexicon.kindsOf(hashPhrase(key.split(' '))) & PLACE_KINDS) !== 0 : true),
  );
  const institutions = findInstitutions(text, mentions);
  const clusters = clusterMentions(
    mentions.filter((mention) => !isDateline(text, mention) && !STOCK_INDICES.has(mention.key)),
  );
  const places = new Set(
    clusters.filter(({ type }) => type === 'LOC').map(({ mentions: [first] }) => canonicalKey(first)),
  );
  const adjectives = new Set(institutions.flatMap((institution) => institution.adjectives));
  const frame = salienceFrame(text);
  const actors = [
    ...clusters
      .filter((cluster) => isActor(cluster, places, adjectives))
      .map((cluster) => asActor(text, frame, cluster)),
    ...institutions.map((institution) => institutionActor(frame, institution)),
  ];
  actors.forEach((actor, i) => {
    actor.id = `${i}`;
  });
  const descriptions = findDescriptions(text, actors);
  const highest = actors.reduce((most, { salience }) => Math.max(most, salience), 1e-9);
  return actors
    .sort((a, b) => b.salience - a.salience || a.mentions[0].start - b.mentions[0].start)
    .map((actor, i) => ({
      ...actor,
      id: `a${i + 1}`,
      salience: Math.round((1000 * actor.salience) / highest) / 1000,
      mentions: [...actor.mentions, ...(descriptions.get(actor.id) ?? [])].sort((a, b) => a.start - b.start),
    }));
}

function taggedMentions(text: AnalysedText, model: TaggerModel): Mention[] {
  const mentions: Mention[] = [];
  for (const { sentence, first, last, type } of tagNames(text, model)) {
    const { tokens } = text.sentences[sentence];
    let from = first;
    for (let i = first; i <= last; i += 1) {
      // "Doha, Qatar" is two places
      const ends = i === last || (type === 'LOC' && tokens[i + 1].text === ',');
      if (!ends || i < from) continue;
      const mention = mentionAt(text, sentence, from, i, typeInBrackets(tokens, from, i, type, mentions.at(-1)));
      if (mention) mentions.push(mention);
      from = i + 2;
    }
  }
  return mentions;
}

/** A single word in brackets after an organization is where it sits, unless it can be its acronym: "Brigade Command (Luleburgaz)". */
function typeInBrackets(
  tokens: readonly Token[],
  first: number,
  last: number,
  type: EntityType,
  previous: Mention | undefined,
): EntityType {
  const alone = first === last && tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
  if (!alone || type !== 'ORG' || previous?.type !== 'ORG' || previous.end < tokens[first].start - 2) return type;
  const word = tokens[first].text;
  const initials = previous.words.map((name) => name[0]).join('');
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !initials.toLowerCase().startsWith(word.slice(0, 3).toLowerCase())
    ? 'LOC'
    : type;
}

/** "(Reuters)" at the head of a report names its agency, not an actor of the story. */
function isDateline(text: AnalysedText, { sentence, first, last, type }: Mention): boolean {
  const { tokens } = text.sentences[sentence];
  return (
    type === 'ORG' &&
    last < 8 &&
    tokens[first - 1]?.text === '(' &&
    tokens[last + 1]?.text === ')' &&
    /^[-–—]+$/u.test(tokens[last + 2]?.text ?? '')
  );
}

/**
 * Leaves out adjectives of a country that the article names ("Turkish" beside Türkiye: the country stands for both) or that stand only
 * before an institution ("the Afghan government"), and works and products named only once.
 */
function isActor(
  { type, mentions }: Cluster,
  places: ReadonlySet<string>,
  ofInstitutions: ReadonlySet<number>,
): boolean {
  if (type === 'MISC') return mentions.length > 1;
  if (type !== 'GROUP') return true;
  const place = placeOfAdjective(mentions[0].key);
  if (place !== null && places.has(place) && mentions.every(({ key }) => placeOfAdjective(key) !== null)) return false;
  return !mentions.every(({ start }) => ofInstitutions.has(start));
}

function asActor(text: AnalysedText, frame: SalienceFrame, { type, mentions }: Cluster): Actor {
  const written = mentions.filter(({ text: surface }) => !/^[^\p{Ll}]{6,}$/u.test(surface));
  const longest = (written.length > 0 ? written : mentions).reduce((best, mention) =>
    mention.key.length > best.key.length ? mention : best,
  );
  const passages: Passage[] = mentions.map(({ start, end, text: surface }) => ({ start, end, text: surface }));
  return {
    id: '',
    name: longest.text,
    type: TYPES[type],
    role: type === 'PER' ? fullestRole(text, mentions) : null,
    salience: rawSalience(frame, passages),
    mentions: passages,
  };
}

/** Of the roles that the article states, the first with most words before the name's own. */
function fullestRole(text: AnalysedText, mentions: readonly Mention[]): string | null {
  let fullest: string | null = null;
  for (const mention of mentions) {
    const role = roleAt(text, mention);
    if (role && role.length > (fullest?.length ?? 0)) fullest = role;
  }
  return fullest;
}

function institutionActor(frame: SalienceFrame, { name, mentions }: Institution): Actor {
  return { id: '', name, type: 'organization', role: null, salience: rawSalience(frame, mentions), mentions };
}
