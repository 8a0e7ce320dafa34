import { useState } from 'preact/hooks';
import type { Actor, BackgroundEntry } from '../../lib/contract.ts';
import { ACTOR_TYPE_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { Entry } from '../background/Entry.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Source } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  actor: Actor;
  /** Index among the cards, which names its line. */
  position: number;
  entry: BackgroundEntry | null;
  /** Of the article. */
  language: string;
  locale: string;
  chosen: boolean;
  onChoose: (actor: string | null) => void;
  actions: LineActions;
}

/** One actor: name, role or type, how often it is named, its mentions one by one, background. */
export function ActorCard(props: Props) {
  const { actor, position, entry, language, locale, chosen, onChoose, actions } = props;
  const [at, setAt] = useState(-1);
  const { mentions } = actor;
  const go = (step: 1 | -1) => {
    const next = at < 0 && step < 0 ? mentions.length - 1 : (at + step + mentions.length) % mentions.length;
    const mention = mentions[next];
    if (!mention) return;
    setAt(next);
    actions.show({ start: mention.start, end: mention.end });
  };
  const first = mentions[0];
  const name = <bdi class={`actor-name kind kind-${actor.type}`}>{actor.name}</bdi>;
  return (
    <li class={`actor kind-${actor.type}`} data-chosen={chosen} data-highlight={actor.id}>
      <div class="actor-head" lang={language}>
        {first ? (
          <Source span={first} actions={actions}>
            {name}
          </Source>
        ) : (
          name
        )}
        <IconButton
          class="line-copy"
          icon="copy"
          label={t('menu.copyLine')}
          onClick={() => actions.copy(`actors/${position}`)}
        />
        <IconButton
          icon="filter"
          label={t('panel.onlyAbout', [actor.name])}
          pressed={chosen}
          onClick={() => onChoose(chosen ? null : actor.id)}
        />
      </div>
      <div class="actor-about">
        <p class="actor-role">
          <bdi lang={actor.role ? language : undefined}>{actor.role ?? t(ACTOR_TYPE_MESSAGES[actor.type])}</bdi>
        </p>
        <span class="actor-mentions">
          {at >= 0
            ? `${(at + 1).toLocaleString(locale)} / ${mentions.length.toLocaleString(locale)}`
            : t('panel.mentions', mentions.length)}
        </span>
        {mentions.length > 1 && (
          <span class="actor-steps">
            <IconButton
              icon="previous"
              mirrored
              label={t('panel.previousMention', [actor.name])}
              onClick={() => go(-1)}
            />
            <IconButton icon="next" mirrored label={t('panel.nextMention', [actor.name])} onClick={() => go(1)} />
          </span>
        )}
      </div>
      {entry && <Entry entry={entry} />}
    </li>
  );
}
