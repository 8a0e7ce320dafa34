import { type EntityType, LABEL_COUNT, labelOf, OUTSIDE } from '../../lib/analysis/actors/tagger/labels.ts';
import { type AnalysedText, analyseText } from '../../lib/analysis/language/analysed-text.ts';
import type { Article, Block } from '../../lib/contract.ts';
import type { GoldDocument } from './gold.ts';

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
 * For each sentence the labels that each token may have, as bit sets. A name that the corpus calls MISC and that may be
 * a GROUP is either, unless `groupNames` has it; where MISC and GROUP are not annotated, a token outside all names may
 * be either too.
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
      const name = document.text.slice(span.start, span.end);
      if (document.corpus.groups === 'misc' && span.type === 'MISC' && COMPOUND.test(name)) {
        markCompound(allowed, i, end, name, groupNames);
        i = end;
        continue;
      }
      const types = typesOf(document, span.type, name, groupNames);
      for (let k = i; k < end; k += 1) {
        const position = end - i === 1 ? 'U' : k === i ? 'B' : k === end - 1 ? 'L' : 'I';
        allowed[k] = types.reduce((set, type) => set | bits(labelOf(position, type)), 0);
      }
      i = end;
    }
    return allowed;
  });
}

/**
 * "U.N.-brokered", one word in CoNLL-2003 and then MISC: what stands before the hyphen is a name of a type that is not
 * given.
 */
const COMPOUND = /[-–]\p{Ll}+$/u;

function markCompound(
  allowed: Uint32Array,
  from: number,
  to: number,
  name: string,
  groupNames: ReadonlySet<string>,
): void {
  const end = to - 2;
  const types: EntityType[] = groupNames.has(name.replace(COMPOUND, '').toLowerCase())
    ? ['GROUP']
    : ['PER', 'ORG', 'LOC', 'MISC', 'GROUP'];
  for (let k = from; k < end; k += 1) {
    const position = end - from === 1 ? 'U' : k === from ? 'B' : k === end - 1 ? 'L' : 'I';
    allowed[k] = types.reduce((set, type) => set | bits(labelOf(position, type)), 0);
  }
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
