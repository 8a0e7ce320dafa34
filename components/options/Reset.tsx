import { useState } from 'preact/hooks';
import { t } from '../../locales/text.ts';

/** Resets everything, after asking once more in place. */
export function Reset({ onReset }: { onReset: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <p class="group-actions">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('options.resetButton')}
        </button>
      </p>
    );
  }
  return (
    <p class="group-actions">
      <button
        type="button"
        class="button button-main"
        onClick={() => {
          setAsking(false);
          onReset();
        }}
      >
        {t('options.resetConfirm')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {t('options.resetCancel')}
      </button>
    </p>
  );
}
