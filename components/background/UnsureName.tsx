import type { UnsureName as Unsure } from '../../lib/browser/look-ups/look-up-view.ts';
import { t } from '../../locales/text.ts';
import { isolate } from '../ui/isolate.ts';
import type { LookUpActions } from './look-up-actions.ts';

interface Props {
  unsure: Unsure;
  busy: boolean;
  actions: LookUpActions;
}

/** A name that may mean several things, or another than the article's: a choice, and no fact. */
export function UnsureName({ unsure: { actor, name, language, meanings }, busy, actions }: Props) {
  if (meanings === null) {
    return (
      <div class="look-up-note">
        <p>{t('wikipedia.ambiguous', [isolate(name)])}</p>
        <button type="button" class="text-button" disabled={busy} onClick={() => actions.meanings(actor)}>
          {t('wikipedia.showMeanings', [isolate(name)])}
        </button>
      </div>
    );
  }
  return (
    <div class="look-up-note">
      <p>{t('wikipedia.unsure', [isolate(name)])}</p>
      {meanings.length === 0 && <p>{t('wikipedia.noMeanings')}</p>}
      <ul class="meanings">
        {meanings.map(({ title, description }) => (
          <li key={title}>
            <button type="button" class="meaning" disabled={busy} onClick={() => actions.choose(actor, title)}>
              <bdi class="meaning-title" lang={language}>
                {title}
              </bdi>
              {description !== null && (
                <span class="meaning-description" lang={language}>
                  <bdi>{description}</bdi>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
