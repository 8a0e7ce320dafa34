import type { Passage } from '../../lib/contract.ts';
import { asSentence } from '../../lib/digest/as-sentence.ts';
import { type Gloss, piecesOf } from '../../lib/digest/glosses.ts';

interface Props {
  passage: Passage;
  glosses: ReadonlyMap<Passage, readonly Gloss[]>;
  /** Of the article, where the line begins with a capital whatever the page has; else null. */
  sentenceIn?: string | null;
}

/** The words of a line, and in brackets what the article says elsewhere of those whom it names. */
export function Glossed({ passage, glosses, sentenceIn = null }: Props) {
  const text = sentenceIn === null ? passage.text : asSentence(passage.text, sentenceIn);
  return (
    <span dir="auto">
      {piecesOf(text, glosses.get(passage) ?? []).map((piece) =>
        piece.isGloss ? <span key={piece.text} class="gloss">{` [${piece.text}]`}</span> : piece.text,
      )}
    </span>
  );
}
