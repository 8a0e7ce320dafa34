/** The texts of one language for the stores, as a file in docs/store/listing/ has them. */
export interface StoreListing {
  /** Headings in their order. */
  sections: string[];
  name: string;
  short: string;
  /** Paragraphs. */
  description: string[];
}

/**
 * The most that both stores take, in UTF-16 code units. Name: 45 in the Chrome Web Store's search results, 75 on
 * addons.mozilla.org. Short description: 132 in Chrome's manifest, 250 on addons.mozilla.org. Description: 16,000 and
 * 15,000. The smaller of two counts.
 */
export const LONGEST = { name: 45, short: 132, description: 15_000 };

/** Reads such a file. A section that is not there is empty. */
export function readStoreListing(markdown: string): StoreListing {
  const parts = markdown.split(/^## /m).slice(1);
  const sections = parts.map((part) => part.split('\n', 1)[0].trim());
  const textOf = (section: string) => {
    const part = parts[sections.indexOf(section)] ?? '';
    return part.slice(part.indexOf('\n') + 1).trim();
  };
  return {
    sections,
    name: textOf('Name'),
    short: textOf('Short description'),
    description: textOf('Description').split(/\n{2,}/),
  };
}
