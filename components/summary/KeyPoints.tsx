import type { Annotation, Passage } from '../../lib/contract.ts';
import type { Gloss } from '../../lib/digest/answers/glosses.ts';
import { pointsOf } from '../../lib/digest/answers/points.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { Line } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  annotation: Annotation;
  glosses: ReadonlyMap<Passage, readonly Gloss[]>;
  actions: LineActions;
}

/** The story in three to five sentences, and one more where the main event may be another one. */
export function KeyPoints({ annotation, glosses, actions }: Props) {
  return (
    <ol class="points" lang={annotation.article.language}>
      {pointsOf(annotation.summary).map((point, index) => (
        <Line key={point.start} id={`points/${index}`} span={point} actions={actions}>
          <Glossed passage={point} glosses={glosses} sentenceIn={annotation.article.language} />
        </Line>
      ))}
    </ol>
  );
}
