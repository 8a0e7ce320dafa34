import type { Annotation, Passage } from '../../lib/contract.ts';
import { answers, QUESTIONS, type Question } from '../../lib/digest/answers/answers.ts';
import type { Gloss } from '../../lib/digest/answers/glosses.ts';
import { headlineNote } from '../../lib/digest/article/headline-note.ts';
import { answeredTime, timeAnswered } from '../../lib/digest/dates/answered-time.ts';
import { HEADLINE_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { timeWords } from '../../locales/time-words.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Source } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  annotation: Annotation;
  labels: Record<Question, string>;
  glosses: ReadonlyMap<Passage, readonly Gloss[]>;
  locale: string;
  actions: LineActions;
}

/** Who, what, when, where, why and how; questions that the article does not answer are left out. */
export function Questions({ annotation, labels, glosses, locale, actions }: Props) {
  const { summary, article } = annotation;
  const note = headlineNote(summary);
  const numbered = answers(summary).map((answer, index) => ({ ...answer, index }));
  const asked = QUESTIONS.map((question) => ({
    question,
    lines: numbered.filter((answer) => answer.question === question),
  }));
  return (
    <dl class="questions">
      {asked
        .filter(({ question, lines }) => lines.length > 0 || (question === 'what' && note === 'alone'))
        .map(({ question, lines }) => (
          <div key={question} class={`question question-${question}`}>
            <dt>{labels[question]}</dt>
            {lines.map(({ passage, index }) => (
              <dd key={`${passage.start}-${passage.end}`} class="line" lang={article.language}>
                <Source span={passage} actions={actions}>
                  <Glossed
                    passage={passage}
                    glosses={glosses}
                    sentenceIn={question === 'what' ? article.language : null}
                  />
                  {question === 'when' && <Day value={answeredTime(passage, annotation)} locale={locale} />}
                </Source>
                <IconButton
                  class="line-copy"
                  icon="copy"
                  label={t('menu.copyLine')}
                  onClick={() => actions.copy(`questions/${index}`)}
                />
              </dd>
            ))}
            {question === 'what' && note === 'alone' && (
              <dd class="question-headline" lang={article.language}>
                {article.title}
              </dd>
            )}
            {question === 'what' && note && <dd class="question-note">{t(HEADLINE_MESSAGES[note])}</dd>}
          </div>
        ))}
    </dl>
  );
}

/** The time in the reader's words; nothing for null. */
function Day({ value, locale }: { value: string | null; locale: string }) {
  const day = value && timeAnswered(value, locale, timeWords());
  return day ? (
    <span class="gloss" lang={locale}>
      {' ['}
      <bdi>{day}</bdi>]
    </span>
  ) : null;
}
