import type { Annotation } from '../../lib/contract.ts';
import { round } from './measures.ts';
import { type ActorGold, scoreActors } from './news/actors.ts';
import { type FactGold, scoreBackground, scoreFacts } from './news/facts.ts';
import { type EventGold, type FigureGold, scoreEvents, scoreFigures } from './news/figures-and-dates.ts';
import { type QuoteGold, scoreQuotes } from './news/quotes.ts';
import { scoreReadingView } from './news/reading-view.ts';
import { Tally } from './news/tally.ts';

/** An article with everything that a careful reader marked in it. */
export interface NewsGold {
  id: string;
  url: string | null;
  /** Null for the article whose page lies with the fixtures. */
  html?: string | null;
  text: string;
  title: string;
  published: string | null;
  actors: ActorGold[];
  figures: FigureGold[];
  quotes: QuoteGold[];
  events: EventGold[];
  background: string[];
  backgroundOptional?: string[];
  keyFacts: FactGold[];
  clutter: string[];
  keep: string[];
}

/** Shares from 0 to 1, null where there is nothing to count; `summaryWords` is a mean of words. */
export type NewsScore = Record<keyof typeof SHARES, number | null>;

const SHARES = {
  actorRecall: ['actorFound', 'actorGold'],
  actorRecallSalient: ['actorFoundSalient', 'actorGoldSalient'],
  actorPrecisionExact: ['actorRightExact', 'actorMade'],
  actorTypeAccuracy: ['typeRight', 'typeAll'],
  actorDuplicateRate: ['duplicates', 'actorMatched'],
  figureRecallKey: ['figureFoundKey', 'figureGoldKey'],
  figurePrecision: ['figureRight', 'figureMade'],
  quoteRecall: ['quoteFound', 'quoteGold'],
  quotePrecision: ['quoteRight', 'quoteMade'],
  speakerAccuracy: ['speakerRight', 'speakerAll'],
  eventDateRecall: ['eventFound', 'eventGold'],
  eventDatePrecision: ['eventRight', 'eventMade'],
  backgroundRecall: ['backgroundFound', 'backgroundGold'],
  backgroundPrecision: ['backgroundRight', 'backgroundMade'],
  factMustItem: ['factItemMust', 'factGoldMust'],
  factMustSummary: ['factWholeMust', 'factGoldMust'],
  summaryWords: ['summaryWords', 'summaries'],
  clutterLeft: ['clutterLeft', 'clutterGold'],
  clutterListed: ['clutterListed', 'clutterGold'],
  keepKept: ['keepKept', 'keepGold'],
} as const;

/** Everything in the panel against hand-made gold, pooled over the articles. */
export function scoreNews(golds: readonly NewsGold[], annotations: Map<string, Annotation>): NewsScore {
  const tally = new Tally();
  for (const gold of golds) {
    const made = annotations.get(gold.id);
    scoreActors(gold.actors, made?.actors ?? [], tally);
    scoreFigures(gold.figures, made?.figures ?? [], tally);
    scoreQuotes(gold.quotes, made?.quotes ?? [], gold.actors, tally);
    scoreEvents(gold.events, made?.timeline ?? [], gold.published, tally);
    const fromArticle = made?.background?.fromArticle ?? [];
    scoreBackground(
      gold.background,
      gold.backgroundOptional ?? [],
      fromArticle.map(({ text }) => text),
      tally,
    );
    scoreFacts(gold.keyFacts, made?.summary ?? null, tally);
    const clutter = (made?.clutter ?? []).map(({ text }) => text);
    scoreReadingView(gold, made?.article?.text ?? '', clutter, tally);
  }
  const score = Object.entries(SHARES).map(([name, [part, whole]]) => {
    const count = tally.count(whole);
    return [name, count > 0 ? round(tally.count(part) / count, 4) : null];
  });
  return Object.fromEntries(score) as NewsScore;
}
