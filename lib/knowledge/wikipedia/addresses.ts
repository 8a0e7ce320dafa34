/** Most names in one request: the API gives at most 20 introductions at a time (API help, `exlimit`). */
export const MOST_NAMES = 20;
/** Most articles of a disambiguation page that are asked for; the API's limit for titles is 50. */
const MOST_MEANINGS = 50;

/** Languages whose Wikipedia has another code than the browser gives; Wikimedia's list of special language codes. */
const OTHER_CODES: Readonly<Record<string, string>> = { fil: 'tl', in: 'id', iw: 'he', ji: 'yi', nb: 'no' };

/** The Wikipedia for an interface language given as a BCP 47 tag; English when the tag makes no sense. */
export function wikipediaLanguage(tag: string): string {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(code)) return 'en';
  return OTHER_CODES[code] ?? code;
}

/** Where the Action API of a Wikipedia is. */
export function apiAddress(language: string): string {
  return `https://${language}.wikipedia.org/w/api.php`;
}

/** The address of an article for people. */
export function articleAddress(language: string, title: string): string {
  return `https://${language}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** The title that an address of the English Wikipedia names; null for any other address. */
export function englishTitle(url: string | null): string | null {
  const path = /^https:\/\/en\.wikipedia\.org\/wiki\/([^?#]+)$/.exec(url ?? '')?.[1];
  if (path === undefined) return null;
  try {
    return decodeURIComponent(path).replaceAll('_', ' ');
  } catch {
    return null;
  }
}

/** `origin=*` asks without cookies and needs no access to the site (MediaWiki manual, "CORS"). */
const COMMON = { action: 'query', format: 'json', formatversion: '2', origin: '*', redirects: '1' };

function address(api: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries({ ...COMMON, ...parameters });
  return `${api}?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

/** Asks for the introductions of at most 20 titles; `goOn` is the `continue` of the answer before. */
export function introductionsAddress(
  api: string,
  titles: readonly string[],
  goOn: Readonly<Record<string, string>> = {},
): string {
  return address(api, {
    converttitles: '1',
    prop: 'extracts|pageprops|description',
    exintro: '1',
    explaintext: '1',
    exlimit: String(MOST_NAMES),
    ppprop: 'disambiguation',
    titles: titles.slice(0, MOST_NAMES).join('|'),
    ...goOn,
  });
}

/** Asks which articles a disambiguation page leads to, with Wikidata's few words about each. */
export function meaningsAddress(api: string, title: string): string {
  return address(api, {
    generator: 'links',
    gplnamespace: '0',
    gpllimit: String(MOST_MEANINGS),
    prop: 'pageprops|description',
    ppprop: 'disambiguation',
    titles: title,
  });
}
