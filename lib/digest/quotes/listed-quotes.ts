import { POINTING_SUBJECT } from '../../analysis/language/en/pointing-words.ts';
import type { Actor, Analysis, Quote } from '../../contract.ts';
import { tellsSomething } from './telling-quote.ts';

/** The quotes that the list shows: the ones worth reading first, and those that it folds away, each in text order. */
export interface ListedQuotes {
  main: Quote[];
  others: Quote[];
}

/** What a reader takes in at a glance; more are folded away. */
const MOST_SHOWN = 12;
/** Words in a row by which one quote is found within another: as many as the shortest utterance that is listed has. */
const RUN = 3;

/**
 * The quotes that tell a reader something, each said once: no denied claims, no words without a sentence, no
 * speakerless claims, nothing that stands in another quote. The data keeps them all.
 */
export function listedQuotes({
  quotes,
  actors,
  language,
}: Pick<Analysis, 'quotes' | 'actors' | 'language'>): ListedQuotes {
  const telling = withoutRepeats(withoutContained(quotes.filter((quote) => tellsSomething(quote, language))));
  if (telling.length <= MOST_SHOWN) return { main: telling, others: [] };
  const best = bestOf(telling, actors);
  return { main: telling.filter((quote) => best.has(quote)), others: telling.filter((quote) => !best.has(quote)) };
}

/**
 * Of a claim within a claim, and of words within a claim, the outer one stays. Quotes are in text order, the longer
 * first.
 */
function withoutContained(quotes: readonly Quote[]): Quote[] {
  const kept: Quote[] = [];
  let outer: Quote | null = null;
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (outer && quote.end <= outer.end) continue;
    kept.push(quote);
    outer = quote;
  }
  return kept;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All runs of so many words; of fewer words all of them. */
const runsOf = (words: readonly string[]): string[] =>
  words.length < RUN ? [words.join(' ')] : words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));

/**
 * Of words that stand again within another quote, as a pull quote's do, the longer stays; of the same words those with
 * a verb of saying.
 */
function withoutRepeats(quotes: readonly Quote[]): Quote[] {
  const entries = quotes.map((quote) => {
    const words = wordsOf(quote.text);
    return { quote, words, line: ` ${words.join(' ')} `, runs: runsOf(words) };
  });
  const byRun = new Map<string, Set<number>>();
  for (const [index, { runs }] of entries.entries())
    for (const run of runs) byRun.set(run, (byRun.get(run) ?? new Set()).add(index));
  const repeats = (index: number, other: number): boolean => {
    const [one, longer] = [entries[index], entries[other]];
    if (other === index || !longer.line.includes(one.line)) return false;
    if (longer.words.length > one.words.length) return true;
    if ((one.quote.verb === null) !== (longer.quote.verb === null)) return one.quote.verb === null;
    return other < index;
  };
  return quotes.filter((_, index) => {
    // The rarest of its runs leads to the fewest others, however many begin with the same words.
    const sharing = entries[index].runs.map((run) => byRun.get(run) ?? new Set<number>());
    const [fewest = new Set<number>()] = sharing.sort((a, b) => a.size - b.size);
    return ![...fewest].some((other) => repeats(index, other));
  });
}

/** A claim that opens so leans on the sentence before it; "her" and "his" may be the speaker's own. */
const LEANS = new RegExp(`^(?:and|but|its|so|their|we|${POINTING_SUBJECT})\\b`, 'i');

/** How much one quote has to tell by itself; the weights are set by hand. */
function worth(quote: Quote, actors: ReadonlyMap<string, Actor>): number {
  const { kind, actor, unnamed, verb, strength, text } = quote;
  const words = wordsOf(text).length;
  return (
    (kind === 'indirect' ? 0 : 1.5) +
    (unnamed ? -1 : 0) +
    2 * (actors.get(actor ?? '')?.salience ?? 0) +
    (verb === null ? 0 : 0.5) +
    (strength === 'neutral' || strength === 'opinion' ? 0 : 1) +
    (words >= 8 && words <= 45 ? 1.5 : 0) +
    (LEANS.test(text) ? -1 : 0)
  );
}

/** What each further quote of one speaker is worth less, so that others are heard too. */
const HEARD_BEFORE = 0.6;

function bestOf(quotes: readonly Quote[], actors: readonly Actor[]): Set<Quote> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const times = new Map<string | null, number>();
  const ranked = quotes
    .map((quote, index) => ({ quote, value: worth(quote, byId) - index / quotes.length }))
    .sort((a, b) => b.value - a.value)
    .map(({ quote, value }) => {
      const before = times.get(quote.speakerName) ?? 0;
      times.set(quote.speakerName, before + 1);
      return { quote, value: value - HEARD_BEFORE * before };
    })
    .sort((a, b) => b.value - a.value);
  return new Set(ranked.slice(0, MOST_SHOWN).map(({ quote }) => quote));
}
