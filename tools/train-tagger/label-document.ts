import { type EntityType, LABEL_COUNT, labelOf, OUTSIDE } from '../../lib/analysis/actors/tagger/labels.ts';
import { type AnalysedText, analyseText } from '../../lib/analysis/language/analysed-text.ts';
import type { Article, Block } from '../../lib/contract.ts';
import type { GoldDocument } from './read-corpus.ts';

const ALL_LABELS = 2 ** LABEL_COUNT - 1;

/** The text as the extension would see it: paragraphs cut at blank lines, English. */
export function asAnalysedText(text: string): AnalysedText {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    if (paragraph.trim() !== '') blocks.push({ start, end: start + paragraph.length, role: 'paragraph' });
    start += paragraph.length + 2;
  }
  const article: Article = {
    language: 'en',
    title: '',
    standfirst: null,
    byline: [],
    publisher: null,
    published: null,
    modified: null,
    text,
    blocks,
  };
  return analyseText(article);
}

/**
 * For each sentence the labels that each token may have, as bit sets. A name that the corpus calls MISC and that may be a GROUP is
 * either, unless `groupNames` has it; where MISC and GROUP are not annotated, a token outside all names may be either too.
 */
export function allowedLabels(
  text: AnalysedText,
  document: GoldDocument,
  groupNames: ReadonlySet<string>,
): Uint32Array[] {
  const { groups } = document.corpus;
  const outside = groups === 'none' ? bits(OUTSIDE) | typeBits('MISC') | typeBits('GROUP') : bits(OUTSIDE);
  const spans = [...document.spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return text.sentences.map(({ tokens }) => {
    const allowed = new Uint32Array(tokens.length).fill(outside);
    let i = 0;
    while (i < tokens.length) {
      while (next < spans.length && spans[next].end <= tokens[i].start) next += 1;
      const span = spans[next];
      if (!span || span.start >= tokens[i].end) {
        i += 1;
        continue;
      }
      let end = i + 1;
      while (end < tokens.length && tokens[end].start < span.end) end += 1;
      const types = typesOf(document, span.type, document.text.slice(span.start, span.end), groupNames);
      for (let k = i; k < end; k += 1) {
        const position = end - i === 1 ? 'U' : k === i ? 'B' : k === end - 1 ? 'L' : 'I';
        allowed[k] = types.reduce((set, type) => set | bits(labelOf(position, type)), 0);
      }
      i = end;
    }
    return allowed;
  });
}

function typesOf(
  document: GoldDocument,
  type: EntityType,
  name: string,
  groupNames: ReadonlySet<string>,
): EntityType[] {
  if (type !== 'MISC' || document.corpus.groups === 'types') return [type];
  return groupNames.has(name.toLowerCase()) ? ['GROUP'] : ['MISC', 'GROUP'];
}

function bits(label: number): number {
  return 2 ** label;
}

function typeBits(type: EntityType): number {
  return (['B', 'I', 'L', 'U'] as const).reduce((set, position) => set | bits(labelOf(position, type)), 0) & ALL_LABELS;
}
