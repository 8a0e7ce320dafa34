import type { Quote } from '../../../lib/contract.ts';
import { words } from '../measures.ts';
import { type ActorGold, formsOf } from './actors.ts';
import { nameTokens, plain } from './plain-text.ts';
import type { Tally } from './tally.ts';

export interface QuoteGold {
  /** The first 60 characters of the quoted content. */
  surface: string;
  speaker: string | null;
  optional?: boolean;
}

const STOP = new Set('the a an of for in and jr sr to said'.split(' '));

/** A quote is found if the first 30 characters of the shorter side lie in the other side. */
export function scoreQuotes(
  golds: readonly QuoteGold[],
  made: readonly Quote[],
  actors: readonly ActorGold[],
  tally: Tally,
): void {
  for (const gold of golds) {
    if (gold.optional) continue;
    const hits = made.filter(({ text }) => isSameQuote(text, gold.surface));
    tally.add('quoteGold');
    tally.add('quoteFound', hits.length > 0);
    if (hits.length === 0 || !gold.speaker) continue;
    tally.add('speakerAll');
    tally.add(
      'speakerRight',
      hits.some(({ speakerName }) => isSpeaker(speakerName, gold.speaker!, actors)),
    );
  }
  tally.add('quoteMade', made.length);
  tally.add('quoteRight', made.filter(({ text }) => golds.some(({ surface }) => isSameQuote(text, surface))).length);
}

function isSameQuote(made: string, gold: string): boolean {
  const [a, b] = [made, gold].map((text) => words(plain(text).toLowerCase()).join(' '));
  if (!a || !b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return a === b || (short.split(' ').length >= 3 && long.includes(short.slice(0, 30)));
}

function isSpeaker(made: string | null, gold: string, actors: readonly ActorGold[]): boolean {
  const own = new Set(nameTokens(made).filter((word) => !STOP.has(word)));
  if (own.size === 0) return false;
  const name = nameTokens(gold).join(' ');
  const forms = [nameTokens(gold)];
  for (const actor of actors) if (nameTokens(actor.name).join(' ') === name) forms.push(...formsOf(actor));
  return forms.some((form) => {
    const content = form.filter((word) => !STOP.has(word));
    if (content.length === 0) return false;
    const wanted = new Set(content);
    return own.has(content.at(-1)!) || own.intersection(wanted).size / Math.min(own.size, wanted.size) >= 0.5;
  });
}
