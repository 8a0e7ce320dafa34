import type { Annotation } from '../../lib/contract.ts';
import { entriesBesideCards } from '../../lib/digest/about-actor.ts';
import { webAddress } from '../../lib/export/brief.ts';
import { t } from '../../locales/text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Line } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

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
              const url = webAddress(entry.url);
              return (
                <li key={`${entry.actor}-${entry.text}`} class="line">
                  <div class="entry">
                    {actor && <bdi class={`entry-name kind kind-${actor.type}`}>{actor.name}</bdi>}{' '}
                    <span lang="en" dir="auto">
                      {entry.text}
                    </span>{' '}
                    <span class="source-note">
                      {url ? (
                        <a href={url} target="_blank" rel="noopener noreferrer">
                          {entry.source}
                        </a>
                      ) : (
                        entry.source
                      )}
                      , {t('panel.asOf', [entry.asOf])}
                    </span>
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
