import type { Actor, Figure, Span, TimelineEntry } from '../../../contract.ts';
import type { AnalysedText, Sentence } from '../../language/analysed-text.ts';
import type { Clause } from '../phrases/clauses.ts';
import type { Findings } from './findings.ts';

/** A sentence with what the finders found in it. */
export interface SentenceView {
  /** Index among the article's sentences. */
  index: number;
  sentence: Sentence;
  words: number;
  stems: Set<string>;
  /** 0..1: how well the sentence agrees with the headline (share of the headline's words, F1). */
  agreement: number;
  /** Share of the sentence inside direct quotations, 0..1. */
  quoted: number;
  clause: Clause | null;
  actors: Actor[];
  /** Where persons are named. */
  people: Span[];
  /** Where places are named. */
  places: Span[];
  figures: Figure[];
  dates: TimelineEntry[];
}

/** The article as the summary reads it: prose sentences only. */
export interface ArticleView {
  text: AnalysedText;
  findings: Findings;
  headline: Set<string>;
  /** Stems of the standfirst, or of the page's own description; empty without one. */
  standfirst: Set<string>;
  sentences: SentenceView[];
}
