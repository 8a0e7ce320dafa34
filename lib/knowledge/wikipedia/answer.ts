/** The beginning of one Wikipedia article, as plain text. */
export interface WikipediaPage {
  title: string;
  /** Wikidata's few words about it: "capital of Norway"; null when there are none. */
  description: string | null;
  /** The whole introduction, never empty. */
  introduction: string;
  /** Of the Wikipedia it is from: "en". */
  language: string;
}

/** What Wikipedia says to one name. A disambiguation page states no fact: it is a choice. */
export type NameAnswer =
  | { kind: 'page'; page: WikipediaPage }
  | { kind: 'ambiguous'; title: string; language: string }
  | { kind: 'missing' };

/** One article that a disambiguation page leads to. */
export interface Meaning {
  title: string;
  description: string | null;
}
