import { overlaps } from '../../analysis/language/within.ts';
import type { Actor, Annotation, BackgroundEntry, Passage } from '../../contract.ts';
import { isInHeadline } from '../actors/in-headline.ts';
import { listedActors } from '../actors/listed-actors.ts';
import { answers } from '../answers/answers.ts';
import { pointsOf } from '../answers/points.ts';
import { cardEntry } from './card-entries.ts';

/**
 * ISO year before which a statement was checked too long ago to be told unasked: the pack has one source of an old
 * edition, of 2015.
 */
const OLD_BEFORE = '2020';
/** Mentions from which an actor has a part in the story that neither headline nor summary tells; by reading. */
const LEAST_MENTIONS = 3;

const isNamedIn = (lines: readonly Passage[], { mentions }: Actor): boolean =>
  lines.some((line) => mentions.some((mention) => overlaps(line, mention)));

/** The actors of the headline and of the main event, and those with a part in the story. */
function weighed(annotation: Annotation): { central: Set<string>; concerned: Set<string> } {
  const { article, actors, summary } = annotation;
  const told = [...answers(summary).map(({ passage }) => passage), ...pointsOf(summary)];
  const inHeadline = ({ name, mentions }: Actor) =>
    isInHeadline(article.title, [name, ...mentions.map(({ text }) => text)]);
  const central = actors.filter((actor) => inHeadline(actor) || isNamedIn(summary.what.slice(0, 1), actor));
  const concerned = actors.filter((actor) => actor.mentions.length >= LEAST_MENTIONS || isNamedIn(told, actor));
  const ids = (list: readonly Actor[]) => new Set(list.map(({ id }) => id));
  return { central: ids(central), concerned: ids([...central, ...concerned]) };
}

/**
 * The annotation with its entries of reference works in two parts: those that the story gives a reason to show, and
 * behind them those marked `inPassing`. Shown is what an actor is, of the main actors, who have cards, and of those
 * with a part in the story; and what else editors wrote, of those in the headline or the main event; what an old
 * edition has is `inPassing`. Within the parts the order stays.
 */
export function withEntriesOfStory(annotation: Annotation): Annotation {
  const { background } = annotation;
  const { central, concerned } = weighed(annotation);
  const main = new Set(listedActors(annotation).main.map(({ id }) => id));
  const isOfStory = (entry: BackgroundEntry) =>
    (central.has(entry.actor) && entry.asOf >= OLD_BEFORE) ||
    (entry === cardEntry(background.entries, entry.actor) && (main.has(entry.actor) || concerned.has(entry.actor)));
  const ofStory = background.entries.filter(isOfStory);
  const inPassing = background.entries
    .filter((entry) => !isOfStory(entry))
    .map((entry) => ({ ...entry, inPassing: true as const }));
  return { ...annotation, background: { ...background, entries: [...ofStory, ...inPassing] } };
}
