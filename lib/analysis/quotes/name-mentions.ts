import type { Span } from '../../contract.ts';
import { firstFrom } from '../language/first-from.ts';
import type { NameMention } from './known-name.ts';

/** Furthest back that a name is looked for, in mentions of any name. */
const MOST_RECENT = 60;

/** The mentions, in text order, that begin in the span. */
export function mentionsIn(mentions: readonly NameMention[], { start, end }: Span): readonly NameMention[] {
  return mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end));
}

/** The names whose mentions, in text order, begin in one of the spans. */
export function namesIn(mentions: readonly NameMention[], spans: readonly Span[]): Set<string> {
  return new Set(spans.flatMap((span) => mentionsIn(mentions, span)).map(({ known }) => known.name));
}

/**
 * The last of the mentions, in text order, that begins before an offset and fits; null when none of the last 60 does.
 */
export function lastMention(
  mentions: readonly NameMention[],
  before: number,
  fits: (mention: NameMention) => boolean,
): NameMention | null {
  const low = firstFrom(mentions, before);
  for (let at = low - 1; at >= Math.max(0, low - MOST_RECENT); at -= 1) if (fits(mentions[at])) return mentions[at];
  return null;
}
