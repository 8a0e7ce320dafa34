import { isWithin } from '../../analysis/language/within.ts';
import type { Actor, Analysis, Quote, Span } from '../../contract.ts';

/**
 * Whether a quote's passage is the speaker's own words throughout, to be set in quotation marks. A mixed quote that
 * brings its own marks is left as the article has it.
 */
export function isOwnWords({ kind, text }: Pick<Quote, 'kind' | 'text'>): boolean {
  return kind === 'direct' || (kind === 'mixed' && !/["“”„«»]|''/.test(text));
}

/**
 * A quote's words as they stand alone: without the comma that leads on to the speaker, and without a mark whose partner
 * stands elsewhere; two apostrophes for a mark are made one.
 */
export function quotedWords({ text }: Pick<Quote, 'text'>): string {
  return withoutLoneMarks(text.replaceAll("''", '"').replace(/[,،、，](["”’]?)$/u, '$1'));
}

function withoutLoneMarks(text: string): string {
  const opens = text.match(/“/g)?.length ?? 0;
  const closes = text.match(/”/g)?.length ?? 0;
  const straight = text.match(/"/g)?.length ?? 0;
  if (closes > opens && text.endsWith('”')) return text.slice(0, -1);
  if (opens > closes && text.startsWith('“')) return text.slice(1);
  if (straight === 1) return text.replace(/^"|"$/, '');
  return text;
}

/** The speaker by the fullest name in the article, else as the quote names them; null when it does not say. */
export function speakerOf(
  { actor, speakerName }: Pick<Quote, 'actor' | 'speakerName'>,
  actors: readonly Actor[],
): string | null {
  return actors.find(({ id }) => id === actor)?.name ?? speakerName;
}

/** The innermost quote around a figure that its speaker stands behind; null when the article gives it itself. */
export function quoteAround(figure: Span, quotes: readonly Quote[]): Quote | null {
  const around = quotes.filter((quote) => !quote.doubtful && isWithin(quote, figure));
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** Who gives a figure: the speaker of the innermost quote around it; null when the article does itself. */
export function sayerOf(figure: Span, { quotes, actors }: Pick<Analysis, 'quotes' | 'actors'>): string | null {
  const around = quoteAround(figure, quotes);
  return around && speakerOf(around, actors);
}
