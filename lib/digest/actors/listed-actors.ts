import type { Actor, Annotation } from '../../contract.ts';
import { isInHeadline } from './in-headline.ts';
import { standsForPeople } from './stands-for-people.ts';

/** The actors of an article as the panel and the exports list them. */
interface ListedActors {
  /** Most salient first: at least three where there are three, and at most seven. */
  main: Actor[];
  /** Named in passing, most salient first. */
  others: Actor[];
  /** Places that the article names once outside its headline, most salient first. */
  placesInPassing: Actor[];
}

/** Actors below this salience, 0..1, are named in passing; at most this many get a card. */
export const MAIN_SALIENCE = 0.2;
const MOST_CARDS = 7;
/** So many of the cards may be places' while there are persons, organizations or groups to show. */
const MOST_PLACES = 3;

/** A road by its number, a house, a room: where something is, named once. */
const SPOT =
  /^(?:Highway|Interstate|Route) \p{Nd}|^\p{Nd}+ \p{Lu}|^\p{Nd}+(?:st|nd|rd|th) (?:Avenue|Street)$|^(?:Oval Office|.+ Room)$/u;

/**
 * The actors that the panel lists, parted by weight. Left out, though they stay marked in the article, are names of
 * peoples that only modify ("Korean firms"), a family beside one of its own ("the Holts"), places that stand only in a
 * dateline or as the state behind a town, and roads, houses and rooms named once; places named once get no card while
 * there is another actor for it. Where nothing else is named, all are listed.
 */
export function listedActors({ actors, article }: Pick<Annotation, 'actors' | 'article'>): ListedActors {
  const sorted = [...actors].sort((a, b) => b.salience - a.salience);
  const families = familyNames(actors);
  const wanted = sorted.filter(
    (actor) => !isOnlyModifier(article.text, actor) && !isOnlyWhere(actor) && !isFamily(article.text, actor, families),
  );
  const shown = wanted.length > 0 ? wanted : sorted;
  const isInPassing = ({ type, name, mentions }: Actor): boolean =>
    type === 'place' && mentions.length === 1 && !isInHeadline(article.title, [name]);
  const ranked = [...shown.filter((actor) => !isInPassing(actor)), ...shown.filter(isInPassing)];
  const count = Math.max(3, ranked.filter((actor) => actor.salience >= MAIN_SALIENCE && !isInPassing(actor)).length);
  const main = chooseCards(ranked, Math.min(count, MOST_CARDS));
  const rest = ranked.filter((actor) => !main.includes(actor));
  return {
    main,
    others: rest.filter((actor) => !isInPassing(actor)),
    placesInPassing: rest.filter(isInPassing),
  };
}

/** All that are listed, in the order of the list. */
export const everyListed = ({ main, others, placesInPassing }: ListedActors): Actor[] => [
  ...main,
  ...others,
  ...placesInPassing,
];

/** The first so many, places beyond the third only where nothing else of weight is left. */
function chooseCards(ranked: readonly Actor[], count: number): Actor[] {
  const isPlace = ({ type }: Actor): boolean => type === 'place';
  const places = ranked.filter(isPlace);
  const acting = ranked.filter((actor) => !isPlace(actor) && actor.salience >= MAIN_SALIENCE);
  const most = Math.max(MOST_PLACES, count - acting.length);
  const late = new Set(places.slice(most));
  return [...ranked.filter((actor) => !late.has(actor)), ...late]
    .slice(0, count)
    .sort((a, b) => b.salience - a.salience);
}

function isOnlyModifier(text: string, { type, mentions }: Actor): boolean {
  return type === 'group' && !mentions.some((mention) => standsForPeople(text, mention));
}

/** Last words of the persons' names. */
function familyNames(actors: readonly Actor[]): ReadonlySet<string> {
  return new Set(
    actors.flatMap(({ type, name }) => (type === 'person' ? [name.slice(name.lastIndexOf(' ') + 1)] : [])),
  );
}

/** "the Holts" beside Ana Holt, once: what is named again and again acts, as a family or a team ("the Browns"). */
function isFamily(text: string, { type, name, mentions }: Actor, families: ReadonlySet<string>): boolean {
  if (mentions.length > 1 || type === 'place' || !name.endsWith('s') || name.includes(' ')) return false;
  const { start } = mentions[0] ?? { start: 0 };
  if (!/\bthe $/i.test(text.slice(Math.max(0, start - 5), start))) return false;
  return families.has(name.slice(0, -1)) || (name.endsWith('es') && families.has(name.slice(0, -2)));
}

/** "LINDI (AP) —", "Lund, Calif.," and "12 Lund Street". */
function isOnlyWhere({ type, name, mentions }: Actor): boolean {
  if (type !== 'place' || mentions.length === 0) return false;
  if (mentions.every(({ text }) => text !== name && /^(?=.*\p{Lu}{4})[\p{Lu}\P{L}]+$/u.test(text))) return true;
  if (mentions.every(({ text }) => text !== name && /^(?:\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.){2})$/u.test(text))) return true;
  return mentions.length === 1 && SPOT.test(name);
}
