import type { Actor, ActorType, Passage } from '../../contract.ts';
import { finish, type Steps } from '../../steps.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import { readAsEnglish } from '../language/read-as-english.ts';
import { isTermInWords, spelledAcronyms } from './bracket-names.ts';
import { findCapitalRuns } from './capitals/capital-runs.ts';
import { OfficeReader } from './capitals/office-before.ts';
import type { KnownNames } from './capitals/part-types.ts';
import { type Cluster, clusterMentions } from './cluster.ts';
import { correctMentions } from './correct-mentions.ts';
import { isMaker, withoutCredits } from './credits.ts';
import { findDescriptions } from './descriptions.ts';
import { withoutHeadingWords } from './heading-names.ts';
import { findInstitutions, type Institution } from './institutions.ts';
import { withListedNames } from './listed-names.ts';
import { STOCK_INDICES } from './name-words.ts';
import { settleNationalities } from './nationalities.ts';
import { RoleReader } from './roles.ts';
import { rawSalience, type SalienceFrame, salienceFrame } from './salience.ts';
import { shownName } from './shown-name.ts';
import { withSpelledNames } from './spelled-names.ts';
import { taggedMentions } from './tagged-mentions.ts';
import type { EntityType } from './tagger/labels.ts';
import { hashPhrase, PLACE_KINDS } from './tagger/lexicon.ts';
import type { TaggerModel } from './tagger/read-model.ts';

export { readTaggerModel, type TaggerModel } from './tagger/read-model.ts';

const TYPES: Readonly<Record<EntityType, ActorType>> = {
  GROUP: 'group',
  LOC: 'place',
  MISC: 'other',
  ORG: 'organization',
  PER: 'person',
};

/**
 * Finds every named actor, most salient first. Without a model, or in a language that it was not trained for,
 * capitalised runs take its place, with what `known` says of names; roles are then read only right before a name.
 * Linear in the text; never throws; an empty article gives [].
 */
export function findActors(text: AnalysedText, model: TaggerModel | null, known?: KnownNames): Actor[] {
  return finish(actorsInSteps(text, model, known));
}

/** The same as `findActors`, in steps. */
export function* actorsInSteps(text: AnalysedText, model: TaggerModel | null, known?: KnownNames): Steps<Actor[]> {
  // The trained tagger is for English; texts of other languages are read by their capitals.
  const tagger = model && readAsEnglish(text.language) ? model : null;
  const isPlace = (key: string): boolean =>
    tagger ? (tagger.lexicon.kindsOf(hashPhrase(key.split(' '))) & PLACE_KINDS) !== 0 : true;
  const found = tagger ? yield* taggedMentions(text, tagger) : findCapitalRuns(text, model?.lexicon ?? null, known);
  const names = withoutHeadingWords(text, found);
  const mentions = yield* correctMentions(text, withListedNames(text, names, isPlace), isPlace);
  yield;
  const institutions = findInstitutions(text, mentions);
  const clusters = yield* clusterMentions(
    text,
    withoutCredits(text, mentions).filter((mention) => !STOCK_INDICES.has(mention.key)),
    isPlace,
  );
  yield;
  const ofInstitutions = new Set(institutions.flatMap(({ adjectives }) => adjectives));
  const frame = salienceFrame(text);
  const isOfMakers = isMaker(text);
  const roles = readAsEnglish(text.language) ? new RoleReader(text, mentions) : new OfficeReader(text);
  const spelled = spelledAcronyms(text, mentions);
  const actors: Actor[] = [];
  const settled = settleNationalities(text, clusters, ofInstitutions);
  for (const cluster of withSpelledNames(text, settled, spelled)) {
    yield;
    if (isOfMakers(cluster) || (cluster.type === 'MISC' && cluster.mentions.length === 1)) continue;
    const name = shownName(text, cluster);
    const words = spelled.get(name) ?? name;
    if (words === name || !isTermInWords(words)) actors.push(asActor(frame, roles, cluster, words));
  }
  for (const institution of institutions) actors.push(institutionActor(frame, institution));
  actors.forEach((actor, i) => {
    actor.id = `${i}`;
  });
  yield;
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

function asActor(
  frame: SalienceFrame,
  roles: RoleReader | OfficeReader,
  { type, mentions }: Cluster,
  name: string,
): Actor {
  const passages: Passage[] = mentions.map(({ start, end, text: surface }) => ({ start, end, text: surface }));
  return {
    id: '',
    name,
    type: TYPES[type],
    role: type === 'PER' ? roles.roleOf(mentions) : null,
    salience: rawSalience(frame, passages),
    mentions: passages,
  };
}

function institutionActor(frame: SalienceFrame, { name, mentions, isPlace }: Institution): Actor {
  return {
    id: '',
    name,
    type: isPlace ? 'place' : 'organization',
    role: null,
    salience: rawSalience(frame, mentions),
    mentions,
  };
}
