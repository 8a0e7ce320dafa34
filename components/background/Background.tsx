import type { Annotation } from '../../lib/contract.ts';
import { entriesBesideCards } from '../../lib/digest/about-actor.ts';
import { t } from '../../locales/text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Line } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';
import { Entry } from './Entry.tsx';

interface Props {
  annotation: Annotation;
  actions: LineActions;
}

/** Earlier history and standing facts: the article's own sentences, then what reference works add to the cards. */
export function Background({ annotation, actions }: Props) {
  const { fromArticle, entries } = annotation.background;
  const beside = entriesBesideCards(annotation);
  return (
    <>
      {fromArticle.length > 0 && (
        <>
          <h3 class="small-title">{t('panel.fromArticle')}</h3>
          <ul lang={annotation.article.language}>
            {fromArticle.map((passage, index) => (
              <Line key={passage.start} id={`background/${index}`} span={passage} actions={actions}>
                <span dir="auto">{passage.text}</span>
              </Line>
            ))}
          </ul>
        </>
      )}
      {beside.length > 0 && (
        <>
          <h3 class="small-title">{t('panel.fromPack')}</h3>
          <ul>
            {beside.map((entry) => {
              const actor = annotation.actors.find(({ id }) => id === entry.actor);
              return (
                <li key={`${entry.actor}-${entry.text}`} class="line">
                  <div class="entry">
                    {actor && <bdi class={`entry-name kind kind-${actor.type}`}>{actor.name}</bdi>}
                    <Entry entry={entry} />
                  </div>
                  <IconButton
                    class="line-copy"
                    icon="copy"
                    label={t('menu.copyLine')}
                    onClick={() => actions.copy(`background/${fromArticle.length + entries.indexOf(entry)}`)}
                  />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
