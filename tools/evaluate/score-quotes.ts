import type { Quote } from '../../lib/contract.ts';
import { fold, type PrecisionRecall, percent, precisionRecall } from './measures.ts';

type Range = [start: number, end: number];

export interface QuoteGold {
  id: string;
  text: string;
  quotes: {
    content: Range[];
    source: Range[];
    sourceText: string | null;
    sourceResolved: string | null;
    kind: 'direct' | 'mixed' | 'indirect';
    quoted: Range[];
  }[];
}

export interface QuoteScore {
  direct: PrecisionRecall;
  /** Share of matched direct segments with a source, in per cent, whose speaker is right. */
  speaker: number | null;
  all: PrecisionRecall;
}

type GoldQuote = QuoteGold['quotes'][number];
/** Offsets of the letters and digits of a piece of a quote. */
type Segment = Set<number>;

const MARKS = '“”"';
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'president', 'jr', 'sr']);
const PRONOUNS = new Set('he she they him her them his their it i we you who'.split(' '));
/** A source's head ends at its first modifier. */
const MODIFIER =
  /,| (?:of|in|who|whom|that|which|for|at|from|with|on|to|and|during|after|as|about|near|whose)\b|\(|—|--/;

/**
 * Quotes and speakers against PolNeAR: segments between line breaks and quotation marks that share 80% of their
 * letters.
 */
export function scoreQuotes(golds: readonly QuoteGold[], quotes: Map<string, Quote[]>): QuoteScore {
  const direct = { right: 0, gold: 0, made: 0, withSource: 0, speaker: 0 };
  const all = { right: 0, gold: 0, made: 0 };
  for (const { id, text, quotes: goldQuotes } of golds) {
    const made = (quotes.get(id) ?? []).filter(({ start, end }) => end > start);
    const quoted = goldQuotes.flatMap((quote) =>
      quote.quoted.flatMap(([start, end]) => segments(text, start, end, true).map((segment) => ({ segment, quote }))),
    );
    const goldDirect = quoted.filter(({ quote }) => quote.kind === 'direct');
    const goldMixed = quoted.filter(({ quote }) => quote.kind === 'mixed');
    const madeDirect = made
      .filter(({ kind }) => kind === 'direct')
      .flatMap((quote) => segments(text, quote.start, quote.end, true).map((segment) => ({ segment, quote })));
    const pairs = matchSegments(goldDirect.map(segmentOf), madeDirect.map(segmentOf), 0.8);
    const used = new Set(pairs.map(([, j]) => j));
    const rest = madeDirect.filter((_, j) => !used.has(j));
    // A direct quote on a quoted fragment of a mixed attribution is neither right nor wrong.
    const free = matchSegments(goldMixed.map(segmentOf), rest.map(segmentOf), 0.5).length;
    direct.gold += goldDirect.length;
    direct.made += madeDirect.length - free;
    direct.right += pairs.length;
    for (const [i, j] of pairs) {
      if (goldDirect[i].quote.source.length === 0) continue;
      direct.withSource++;
      if (speakerIsRight(text, goldDirect[i].quote, madeDirect[j].quote)) direct.speaker++;
    }
    const content = goldQuotes.flatMap((quote) =>
      quote.content.flatMap(([start, end]) => segments(text, afterThat(text, start, end), end, false)),
    );
    const madeAll = made.flatMap(({ start, end }) => segments(text, afterThat(text, start, end), end, false));
    all.gold += content.length;
    all.made += madeAll.length;
    all.right += matchSegments(content, madeAll, 0.8).length;
  }
  return {
    direct: precisionRecall(direct.right, direct.gold, direct.made),
    speaker: percent(direct.speaker, direct.withSource),
    all: precisionRecall(all.right, all.gold, all.made),
  };
}

function segmentOf({ segment }: { segment: Segment }): Segment {
  return segment;
}

function segments(text: string, start: number, end: number, atMarks: boolean): Segment[] {
  const found: Segment[] = [];
  let open: Segment | null = null;
  let at = start;
  for (const character of text.slice(start, end)) {
    if (character === '\n' || (atMarks && MARKS.includes(character))) open = null;
    else if (/[\p{L}\p{N}]/u.test(character)) {
      if (!open) {
        open = new Set();
        found.push(open);
      }
      open.add(at);
    }
    at += character.length;
  }
  return found;
}

function afterThat(text: string, start: number, end: number): number {
  return start + (/^[\s“"]*that\s+/.exec(text.slice(start, end))?.[0].length ?? 0);
}

function matchSegments(golds: Segment[], made: Segment[], bar: number): Range[] {
  const candidates: { share: number; i: number; j: number }[] = [];
  golds.forEach((gold, i) => {
    made.forEach((segment, j) => {
      const shared = gold.intersection(segment).size;
      const share = shared > 0 ? shared / (gold.size + segment.size - shared) : 0;
      if (share >= bar) candidates.push({ share, i, j });
    });
  });
  candidates.sort((a, b) => b.share - a.share || b.i - a.i || b.j - a.j);
  const usedGold = new Set<number>();
  const usedMade = new Set<number>();
  return candidates.flatMap(({ i, j }): Range[] => {
    if (usedGold.has(i) || usedMade.has(j)) return [];
    usedGold.add(i);
    usedMade.add(j);
    return [[i, j]];
  });
}

function lastName(text: string | null | undefined): string | null {
  const capitalised = (text ?? '').match(/[A-Za-zÀ-ɏ'’-]+/g)?.filter((word) => /^\p{Lu}/u.test(word)) ?? [];
  const bare = capitalised
    .map((word) => fold(word.replace(/['’]s?$/, '')))
    .filter((word) => !TITLES.has(word) && !PRONOUNS.has(word));
  return bare.at(-1) ?? null;
}

function headOf(source: string): string {
  const cut = MODIFIER.exec(source);
  return (cut && cut.index > 2 ? source.slice(0, cut.index) : source).replace(/^[\s“”"]+|[\s“”"]+$/g, '');
}

function speakerIsRight(text: string, gold: GoldQuote, made: Quote): boolean {
  const speaker = made.speaker;
  if (speaker && gold.source.some(([start, end]) => meetsSource(text, start, end, speaker.start, speaker.end)))
    return true;
  const madeNames = [lastName(made.speakerName), speaker && lastName(text.slice(speaker.start, speaker.end))];
  const own = PRONOUNS.has(fold(gold.sourceText)) ? null : lastName(gold.sourceText);
  const goldNames = [own, lastName(gold.sourceResolved)].filter((name) => name !== null);
  return madeNames.some((name) => name !== null && goldNames.includes(name));
}

function meetsSource(text: string, start: number, end: number, from: number, to: number): boolean {
  // A span that swallows the sentence names nobody.
  if (to - from > 2 * (end - start) + 24) return false;
  const source = text.slice(start, end);
  const head = headOf(source);
  const headStart = start + source.indexOf(head);
  const lastWord = /[\p{L}\p{N}_'’-]+$/u.exec(head);
  const lastStart = headStart + (lastWord?.index ?? 0);
  if (from < headStart + head.length && to > lastStart) return true;
  const name = lastName(source);
  return from < end && to > start && name !== null && name === lastName(text.slice(from, to));
}
