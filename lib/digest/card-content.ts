import type { Actor, ActorType, Annotation, BackgroundEntry, Figure, Span } from '../contract.ts';
import { everyListed, listedActors } from './actors/listed-actors.ts';
import { listedFigure } from './figures/key-figures.ts';
import { sayerOf } from './quotes/speaker.ts';

/** A card has room for this many statements of a reference work. */
const MOST_ENTRIES = 2;

/** What the card beside a mention of an actor says. */
export interface ActorCardContent {
  kind: ActorType;
  id: string;
  name: string;
  role: string | null;
  /** In text order. */
  mentions: Span[];
  entries: BackgroundEntry[];
  /** Id of the highlight under which the panel lists it; null when it does not. */
  listed: string | null;
}

/** What the card beside a figure says. */
export interface FigureCardContent {
  kind: 'figure';
  id: string;
  figure: Figure;
  /** Who says so: the speaker of the innermost quote around it; null when the article itself does. */
  speaker: string | null;
  /** What it is a part of. */
  whole: Figure | null;
  /** What it is made up of. */
  parts: Figure[];
  /** Id of the highlight under which the panel lists it among the key figures; null when it does not. */
  listed: string | null;
}

/** What a card says of an actor or a figure. */
export type CardContent = ActorCardContent | FigureCardContent;

type CardSource = Pick<Annotation, 'article' | 'actors' | 'figures' | 'quotes' | 'background'>;

/** What there is to say about a highlight, by its id in the plan; null for an id that is not in the analysis. */
export function cardContent(source: CardSource, id: string): CardContent | null {
  const { actors, figures } = source;
  const actor = actors.find((one) => one.id === id);
  if (actor) return actorContent(actor, source);
  const index = Number(/^figure-(\d+)$/.exec(id)?.[1] ?? -1);
  const figure = figures[index];
  if (!figure) return null;
  const listed = listedFigure(figures, figure);
  const own = partsOf(figures, figure);
  return {
    kind: 'figure',
    id,
    figure,
    speaker: sayerOf(figure, source),
    whole: figure.part === null ? null : (figures[figure.part] ?? null),
    // The same amount elsewhere in the article may be the one that comes with its parts.
    parts: own.length > 0 || listed === null || listed === figures[figure.part ?? -1] ? own : partsOf(figures, listed),
    listed: listed === null ? null : `figure-${figures.indexOf(listed)}`,
  };
}

function partsOf(figures: readonly Figure[], whole: Figure): Figure[] {
  const index = figures.indexOf(whole);
  return figures.filter(({ part }) => part === index);
}

function actorContent(actor: Actor, source: CardSource): ActorCardContent {
  const { id, type, name, role, mentions } = actor;
  return {
    kind: type,
    id,
    name,
    role,
    mentions: mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    entries: source.background.entries.filter((entry) => entry.actor === id).slice(0, MOST_ENTRIES),
    listed: everyListed(listedActors(source)).includes(actor) ? id : null,
  };
}
