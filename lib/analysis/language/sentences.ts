import type { Span } from '../../contract.ts';

/** Words after which a full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Rev|Hon|St|No|vs|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu}|(?:\p{L}\.)+\p{L})\.\s*$/u;

/** Cuts a block into sentences, white space at their ends left out. `language` is a two-letter code. */
export function splitSentences(text: string, language: string): Span[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (open) open.end = end;
    else open = { start: index, end };
    if (ABBREVIATION.test(segment)) continue;
    spans.push(open);
    open = null;
  }
  if (open) spans.push(open);
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

function trimSpan(text: string, span: Span): Span {
  const cut = text.slice(span.start, span.end);
  return { start: span.start + (cut.length - cut.trimStart().length), end: span.start + cut.trimEnd().length };
}
