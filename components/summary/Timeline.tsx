import type { Annotation } from '../../lib/contract.ts';
import { type DatedEvents, sortKey } from '../../lib/digest/dates/dated-events.ts';
import { formatTime } from '../../lib/digest/dates/format-date.ts';
import { t } from '../../locales/text.ts';
import { timeWords } from '../../locales/time-words.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { Line } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  annotation: Annotation;
  /** Its events as they are listed. */
  groups: readonly DatedEvents[];
  locale: string;
  actions: LineActions;
}

/** Whether a calendar time, a season or a year too, begins after the day of publication. */
function isAhead(value: string, published: string | null): boolean {
  const first = sortKey(value).slice(0, 10);
  return published !== null && first.slice(0, published.length) > published.slice(0, 10);
}

/** What the article dates, drawn as a line from the past to what is still to come. */
export function Timeline({ annotation, groups, locale, actions }: Props) {
  let line = 0;
  return (
    <ol class="timeline">
      {groups.map((group) => {
        const first = line;
        line += group.events.length;
        return (
          <Stop
            key={`${group.value} ${group.until}`}
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

interface StopProps extends Omit<Props, 'groups'> {
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
        <time dateTime={group.value}>{formatTime(group, locale, timeWords())}</time>
        {published?.startsWith(group.value) && group.value.length === 10 && group.until === null && (
          <span class="stop-note">{t('panel.published')}</span>
        )}
      </p>
      <ul>
        {group.events.map((event, index) => (
          <Line key={event.start} id={`timeline/${first + index}`} span={event} actions={actions}>
            <span lang={language}>
              <Glossed passage={event} glosses={event.glosses} sentenceIn={language} />
            </span>
            {!event.text.includes(event.wording) && (
              <span class="stop-wording" lang={language} dir="auto">
                “{event.wording}”
              </span>
            )}
          </Line>
        ))}
      </ul>
    </li>
  );
}
