import type { LookUps } from '../../lib/browser/look-ups/look-up-view.ts';
import type { Annotation, BackgroundEntry, Passage } from '../../lib/contract.ts';
import type { Gloss } from '../../lib/digest/answers/glosses.ts';
import { entriesBesideCards } from '../../lib/digest/background/card-entries.ts';
import type { EarlierArticle } from '../../lib/knowledge/reading-history/earlier-articles.ts';
import type { WikipediaEntry } from '../../lib/knowledge/wikipedia/entry.ts';
import { t } from '../../locales/text.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Line } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';
import { EarlierReading } from './EarlierReading.tsx';
import { Entry } from './Entry.tsx';
import type { LookUpActions } from './look-up-actions.ts';
import { Wikipedia } from './Wikipedia.tsx';

interface Props {
  annotation: Annotation;
  /** The article's own background, as it is shown. */
  lines: readonly Passage[];
  glosses: ReadonlyMap<Passage, readonly Gloss[]>;
  actions: LineActions;
  /** Null before the first answer. */
  lookUps: LookUps | null;
  lookingUp: boolean;
  /** Of `lookUps`, what concerns the shown actors. */
  wikipedia: readonly WikipediaEntry[];
  earlier: readonly EarlierArticle[];
  /** Id of the actor that the panel is filtered by. */
  actor: string | null;
  locale: string;
  lookUpActions: LookUpActions;
}

/**
 * Earlier history and standing facts: the article's own sentences, what reference works add to the cards, what
 * Wikipedia says where it may be asked, and what the reader read before.
 */
export function Background(props: Props) {
  const { annotation, lines, glosses, actions, lookUps, wikipedia, actor, locale } = props;
  const { entries } = annotation.background;
  const beside = entriesBesideCards(annotation);
  const inPassing = beside.filter((entry) => entry.inPassing);
  const references = {
    annotation,
    actions,
    lineOf: (entry: BackgroundEntry) => `background/${lines.length + entries.indexOf(entry)}`,
  };
  return (
    <>
      {lines.length > 0 && (
        <>
          <h3 class="small-title">{t('panel.fromArticle')}</h3>
          <ul lang={annotation.article.language}>
            {lines.map((passage, index) => (
              <Line key={passage.start} id={`background/${index}`} span={passage} actions={actions}>
                <Glossed passage={passage} glosses={glosses} />
              </Line>
            ))}
          </ul>
        </>
      )}
      {beside.length > 0 && <h3 class="small-title">{t('panel.fromPack')}</h3>}
      <Entries {...references} entries={beside.filter(({ inPassing }) => !inPassing)} />
      {inPassing.length > 0 && (
        <details class="more">
          <summary>
            {t(inPassing.length < beside.length ? 'panel.inPassing' : 'panel.entries', inPassing.length)}
          </summary>
          <Entries {...references} entries={inPassing} />
        </details>
      )}
      {lookUps && (
        <Wikipedia
          lookUps={lookUps}
          busy={props.lookingUp}
          entries={wikipedia.map((entry, index) => ({
            entry,
            name: annotation.actors.find(({ id }) => id === entry.actor)?.name ?? entry.title,
            line: `background/${lines.length + entries.length + index}`,
          }))}
          actor={actor}
          locale={locale}
          actions={props.lookUpActions}
          onCopy={actions.copy}
        />
      )}
      {actor === null && <EarlierReading articles={props.earlier} locale={locale} />}
    </>
  );
}

interface EntriesProps {
  annotation: Annotation;
  entries: readonly BackgroundEntry[];
  /** Id of the entry's line. */
  lineOf: (entry: BackgroundEntry) => string;
  actions: LineActions;
}

/** Entries of reference works, each with the name that it is about. */
function Entries({ annotation, entries, lineOf, actions }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul>
      {entries.map((entry) => {
        const about = annotation.actors.find(({ id }) => id === entry.actor);
        return (
          <li key={`${entry.actor}-${entry.text}`} class="line">
            <div class="entry">
              {about && <bdi class={`entry-name kind kind-${about.type}`}>{about.name}</bdi>}
              <Entry entry={entry} />
            </div>
            <IconButton
              class="line-copy"
              icon="copy"
              label={t('menu.copyLine')}
              onClick={() => actions.copy(lineOf(entry))}
            />
          </li>
        );
      })}
    </ul>
  );
}
