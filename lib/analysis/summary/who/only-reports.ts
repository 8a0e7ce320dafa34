import type { Actor } from '../../../contract.ts';
import { NEWS_ORGANIZATIONS } from '../../actors/news-organizations.ts';

/** "Emily Feng | reports for", "Lee | of the New York Times": behind a journalist's name. */
const WORKS_FOR = /^,? (?:reports? for|(?:at|from|of|with)) (?:the )?(\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*)*)/u;

/** A news organization, or a body to which something was told or that "reported" it, or a journalist of one. */
export function onlyReports(text: string, { mentions, name, type }: Actor): boolean {
  if (type === 'person')
    return mentions.some(({ end }) => {
      const house = WORKS_FOR.exec(text.slice(end, end + 60))?.[1];
      return house !== undefined && NEWS_ORGANIZATIONS.has(house);
    });
  if (type !== 'organization') return false;
  return (
    NEWS_ORGANIZATIONS.has(name) ||
    mentions.some(
      ({ start, end }) =>
        /\btold (?:the )?$/.test(text.slice(Math.max(0, start - 9), start)) ||
        /^ (?:first )?report(?:ed|s)\b/.test(text.slice(end, end + 16)),
    )
  );
}
