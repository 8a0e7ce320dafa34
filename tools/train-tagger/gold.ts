import type { EntityType } from '../../lib/analysis/actors/tagger/labels.ts';
import type { Corpus } from './corpora.ts';

/** A name in a document's text, in UTF-16 code units. */
export interface GoldSpan {
  start: number;
  end: number;
  type: EntityType;
}

/** A text with its names. */
export interface GoldDocument {
  corpus: Corpus;
  text: string;
  spans: GoldSpan[];
}
