import type { Annotation } from '../../lib/contract.ts';
import { listedActors } from '../../lib/digest/actors/listed-actors.ts';
import { cardEntry } from '../../lib/digest/background/card-entries.ts';
import { ACTOR_TYPE_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import type { LineActions } from '../ui/line-actions.ts';
import { ActorCard } from './ActorCard.tsx';

interface Props {
  annotation: Annotation;
  locale: string;
  /** Id of the actor that the panel is filtered by. */
  chosen: string | null;
  onChoose: (actor: string | null) => void;
  actions: LineActions;
}

/** A card for each main actor, and the other names in one line, places that are named once last. */
export function Actors({ annotation, locale, chosen, onChoose, actions }: Props) {
  const { main, others: acting, placesInPassing } = listedActors(annotation);
  const others = [...acting, ...placesInPassing];
  return (
    <>
      <ul class="actors">
        {main.map((actor, position) => (
          <ActorCard
            key={actor.id}
            actor={actor}
            position={position}
            entry={cardEntry(annotation.background.entries, actor.id)}
            language={annotation.article.language}
            locale={locale}
            chosen={chosen === actor.id}
            onChoose={onChoose}
            actions={actions}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <div class="others">
          <h3 class="small-title">{t('panel.alsoNamed')}</h3>
          <ul class="others-list" lang={annotation.article.language}>
            {others.map((actor) => (
              <li key={actor.id}>
                <button
                  type="button"
                  class="other"
                  data-highlight={actor.id}
                  aria-pressed={chosen === actor.id}
                  title={t(ACTOR_TYPE_MESSAGES[actor.type])}
                  onClick={() => onChoose(chosen === actor.id ? null : actor.id)}
                >
                  <bdi class={`kind kind-${actor.type}`}>{actor.name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
