import type { LookUpFailure } from '../../lib/browser/look-ups/look-up-record.ts';
import type { LookUps } from '../../lib/browser/look-ups/look-up-view.ts';
import type { WikipediaEntry } from '../../lib/knowledge/wikipedia/entry.ts';
import { t } from '../../locales/text.ts';
import { listed } from '../ui/isolate.ts';
import { LookUpQuestion } from './LookUpQuestion.tsx';
import type { LookUpActions } from './look-up-actions.ts';
import { UnsureName } from './UnsureName.tsx';
import { WikipediaCard } from './WikipediaCard.tsx';

interface Props {
  lookUps: LookUps;
  busy: boolean;
  /** The entries to show, and the line that each has in the export. */
  entries: readonly { entry: WikipediaEntry; name: string; line: string }[];
  /** Id of the actor that the panel is filtered by. */
  actor: string | null;
  locale: string;
  actions: LookUpActions;
  onCopy: (line: string) => void;
}

/** What Wikipedia says of the main actors, or the question whether it may be asked. */
export function Wikipedia({ lookUps, busy, entries, actor, locale, actions, onCopy }: Props) {
  const { consent, permitted, names, missing, failure } = lookUps;
  const unsure = lookUps.unsure.filter((name) => actor === null || name.actor === actor);
  if (consent === 'never' || names.length === 0) return null;
  return (
    <>
      <h3 class="small-title">{t('wikipedia.title')}</h3>
      {consent === 'ask' && !busy && <LookUpQuestion names={names} locale={locale} onAnswer={actions.answer} />}
      {consent !== 'ask' && !permitted && (
        <div class="look-up-note">
          <p>{t('wikipedia.noAccess')}</p>
          <p class="look-up-actions">
            <button type="button" class="button" onClick={() => actions.answer(consent)}>
              {t('wikipedia.allow')}
            </button>
          </p>
        </div>
      )}
      {entries.length > 0 && (
        <ul>
          {entries.map(({ entry, name, line }) => (
            <WikipediaCard key={line} entry={entry} name={name} locale={locale} onCopy={() => onCopy(line)} />
          ))}
        </ul>
      )}
      {unsure.map((name) => (
        <UnsureName key={name.actor} unsure={name} busy={busy} actions={actions} />
      ))}
      <div class="look-up-note" aria-live="polite">
        {busy && <p>{t('wikipedia.lookingUp')}</p>}
        {!busy && permitted && failure && <p>{sentence(failure, locale)}</p>}
      </div>
      {!busy && permitted && failure && (
        <p class="look-up-actions">
          <button type="button" class="button" onClick={actions.again}>
            {t('state.tryAgain')}
          </button>
        </p>
      )}
      {permitted && missing.length > 0 && actor === null && (
        <p class="look-up-note">{t('wikipedia.missing', [listed(missing, locale, 'disjunction')])}</p>
      )}
      {consent !== 'ask' && (
        <p class="look-up-actions">
          <button type="button" class="text-button" onClick={() => actions.answer('not-here')}>
            {t('wikipedia.stopHere')}
          </button>
          {consent === 'everywhere' && (
            <button type="button" class="text-button" onClick={() => actions.answer('never')}>
              {t('wikipedia.stopEverywhere')}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function sentence({ why, until }: LookUpFailure, locale: string): string {
  if (why === 'busy' && until !== null) {
    const time = new Date(until).toLocaleTimeString(locale, { timeStyle: 'short' });
    return t('wikipedia.busy', [time]);
  }
  if (why === 'unreachable') return t('wikipedia.unreachable');
  return why === 'too-slow' ? t('wikipedia.tooSlow') : t('wikipedia.unusable');
}
