import type { Annotation } from '../../lib/contract.ts';
import type { DatedEvents } from '../../lib/digest/dated-events.ts';
import { datedEvents, datedPassage } from '../../lib/digest/dated-events.ts';
import { formatTimex } from '../../lib/digest/format-date.ts';
import { t } from '../../locales/text.ts';
import { Line } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  annotation: Annotation;
  locale: string;
  actions: LineActions;
}

/** Whether a calendar time lies after the day of publication. */
function isAhead(value: string, published: string | null): boolean {
  return (
    published !== null &&
    /^\d{4}-\d\d/.test(value) &&
    value.slice(0, 10) > published.slice(0, value.slice(0, 10).length)
  );
}

/** What the article dates, drawn as a line from the past to what is still to come. */
export function Timeline({ annotation, locale, actions }: Props) {
  let line = 0;
  return (
    <ol class="timeline">
      {datedEvents(annotation.timeline).map((group) => {
        const first = line;
        line += group.entries.length;
        return (
          <Stop
            key={group.value}
            group={group}
            first={first}
            annotation={annotation}
            locale={locale}
            actions={actions}
          />
        );
      })}
    </ol>
  );
}

interface StopProps extends Props {
  group: DatedEvents;
  /** Position of the group's first line. */
  first: number;
}

function Stop({ group, first, annotation, locale, actions }: StopProps) {
  const { published, language } = annotation.article;
  const ahead = isAhead(group.value, published);
  return (
    <li class={ahead ? 'stop stop-ahead' : 'stop'}>
      <p class="stop-date">
        <time dateTime={group.value}>
          {formatTimex(group.value, locale, (monday) => t('panel.weekOf', [monday])) ?? group.value}
        </time>
        {published?.startsWith(group.value) && group.value.length === 10 && (
          <span class="stop-note">{t('panel.published')}</span>
        )}
      </p>
      <ul>
        {group.entries.map((entry, index) => {
          const passage = datedPassage(entry);
          return (
            <Line key={entry.start} id={`timeline/${first + index}`} span={passage} actions={actions}>
              <span lang={language} dir="auto">
                {passage.text}
              </span>
              {entry.event && (
                <span class="stop-wording" lang={language} dir="auto">
                  “{entry.text}”
                </span>
              )}
            </Line>
          );
        })}
      </ul>
    </li>
  );
}
