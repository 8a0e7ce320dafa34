import type { FoundClutter } from './find-clutter.ts';
import { absoluteUrl } from './metadata.ts';
import { phraseLevel } from './phrases.ts';
import { plainly } from './plainly.ts';

/** A link that stood in a "Read more" or "Related" block. */
export interface RelatedLink {
  title: string;
  /** Absolute, http or https. */
  url: string;
}

/**
 * A headline has so many words, or is so long: below are names of authors, topics and sections. Set by reading such
 * boxes.
 */
const LEAST_WORDS = 4;
const LEAST_LENGTH = 24;
/** In scripts that set no spaces between words. */
const LEAST_CHARACTERS = 10;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Asks the reader for something: "Get 75% off", "Get our app". */
const OFFER = /^(?:get|save|claim|try)\b.*(?:\b(?:off|subscription|newsletter|app|free)\b|%)/i;

/** Does a link's text read like the headline of a story, rather than as a button, an offer, a name or a topic? */
export function isHeadline(title: string): boolean {
  if (phraseLevel(title, 'read-more') === 2 || phraseLevel(title, 'newsletter') > 0 || OFFER.test(title)) return false;
  if (UNSPACED.test(title)) return title.length >= LEAST_CHARACTERS;
  // "supports HTML5 video": the middle of a sentence
  if (/^\p{Ll}+(?:\s|$)/u.test(title)) return false;
  return title.split(' ').length >= LEAST_WORDS || title.length >= LEAST_LENGTH;
}

/** The links to stories in "Read more" and "Related" boxes, each address once; `base` resolves relative ones. */
export function relatedLinks(clutter: readonly FoundClutter[], base: string): RelatedLink[] {
  const links = new Map<string, string>();
  for (const { kind, box } of clutter) {
    if (kind !== 'read-more' && kind !== 'related') continue;
    const element = plainly(box.element);
    const anchors = element.matches('a[href]') ? [box.element] : element.querySelectorAll('a[href]');
    for (const anchor of anchors) {
      const url = absoluteUrl(anchor.getAttribute('href'), base);
      const headline = anchor.querySelector('h2, h3, h4, h5, h6') ?? anchor;
      const title = (headline.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (url && isHeadline(title) && !links.has(url)) links.set(url, title);
    }
  }
  return [...links].map(([url, title]) => ({ title, url }));
}
