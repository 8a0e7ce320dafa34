import type { Annotation } from '../../lib/contract.ts';
import { asSentence } from '../../lib/digest/as-sentence.ts';
import { Line } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  annotation: Annotation;
  actions: LineActions;
}

/** The story in three to five sentences. */
export function KeyPoints({ annotation, actions }: Props) {
  return (
    <ol class="points" lang={annotation.article.language}>
      {annotation.summary.keyPoints.map((point, index) => (
        <Line key={point.start} id={`points/${index}`} span={point} actions={actions}>
          <span dir="auto">{asSentence(point.text, annotation.article.language)}</span>
        </Line>
      ))}
    </ol>
  );
}
