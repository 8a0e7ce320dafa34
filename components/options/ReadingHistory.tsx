import { t } from '../../locales/text.ts';
import { Checks } from '../ui/Checks.tsx';

interface Props {
  on: boolean;
  /** Articles kept; null until that was counted. */
  count: number | null;
  onChange: (on: boolean) => void;
  onExport: () => void;
  onErase: () => void;
}

/** Whether what was read is kept, how much is, and what can be done with it. */
export function ReadingHistory({ on, count, onChange, onExport, onErase }: Props) {
  return (
    <>
      <Checks
        legend={t('options.reading')}
        values={{ on }}
        label={() => t('options.readingOn')}
        onChange={(values) => onChange(values.on)}
      />
      {count !== null && <p class="group-hint">{t('options.readingCount', count)}</p>}
      <p class="group-actions">
        <button type="button" class="button" disabled={!count} onClick={onExport}>
          {t('options.readingExport')}
        </button>
        <button type="button" class="button" disabled={!count} onClick={onErase}>
          {t('options.readingErase')}
        </button>
      </p>
    </>
  );
}
