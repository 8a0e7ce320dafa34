import type { Passage } from '../../lib/contract.ts';
import { type Gloss, piecesOf } from '../../lib/digest/answers/glosses.ts';

interface Props {
  passage: Passage;
  /** By lines, or those of this one. */
  glosses: ReadonlyMap<Passage, readonly Gloss[]> | readonly Gloss[];
  /** Language of the article, where the line begins with a capital whatever the page has; else null. */
  sentenceIn?: string | null;
}

/** The words of a line, and in brackets what the article says elsewhere of those whom it names. */
export function Glossed({ passage, glosses, sentenceIn = null }: Props) {
  const own = 'get' in glosses ? (glosses.get(passage) ?? []) : glosses;
  return (
    <span dir="auto">
      {piecesOf(passage.text, own, sentenceIn).map(({ text, isGloss }) =>
        isGloss ? <span class="gloss">{` [${text}]`}</span> : text,
      )}
    </span>
  );
}
