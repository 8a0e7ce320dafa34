import type { Span } from '../../contract.ts';
import { firstFrom } from '../first-from.ts';
import type { NameMention } from './names.ts';

/** Furthest back that a name is looked for, in mentions of any name. */
const MOST_RECENT = 60;

/** The names whose mentions, in text order, begin in one of the spans. */
export function namesIn(mentions: readonly NameMention[], spans: readonly Span[]): Set<string> {
  const found = new Set<string>();
  for (const { start, end } of spans)
    for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at].start < end; at += 1)
      found.add(mentions[at].known.name);
  return found;
}

/** The last of the mentions, in text order, that begins before an offset and fits; null when none of the last 60 does. */
export function lastMention(
  mentions: readonly NameMention[],
  before: number,
  fits: (mention: NameMention) => boolean,
): NameMention | null {
  const low = firstFrom(mentions, before);
  for (let at = low - 1; at >= Math.max(0, low - MOST_RECENT); at -= 1) if (fits(mentions[at])) return mentions[at];
  return null;
}
