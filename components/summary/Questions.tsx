import type { Annotation, Summary } from '../../lib/contract.ts';
import { QUESTIONS } from '../../lib/export/labels.ts';
import { t } from '../../locales/text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Source } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  annotation: Annotation;
  labels: Record<(typeof QUESTIONS)[number], string>;
  actions: LineActions;
}

/** Position of a question's first answer among the exported lines. */
function firstLine(summary: Summary, question: (typeof QUESTIONS)[number]): number {
  let count = 0;
  for (const earlier of QUESTIONS) {
    if (earlier === question) break;
    count += summary[earlier].length;
  }
  return count;
}

/** Who, what, when, where, why and how; questions that the article does not answer are left out. */
export function Questions({ annotation, labels, actions }: Props) {
  const { summary, article } = annotation;
  return (
    <dl class="questions">
      {QUESTIONS.filter((question) => summary[question].length > 0).map((question) => (
        <div key={question} class={`question question-${question}`}>
          <dt>{labels[question]}</dt>
          {summary[question].map((passage, index) => (
            <dd key={`${passage.start}-${passage.end}`} class="line" lang={article.language}>
              <Source span={passage} actions={actions}>
                <span dir="auto">{passage.text}</span>
              </Source>
              <IconButton
                class="line-copy"
                icon="copy"
                label={t('menu.copyLine')}
                onClick={() => actions.copy(`questions/${firstLine(summary, question) + index}`)}
              />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
