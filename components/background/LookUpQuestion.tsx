import type { LookUpAnswer } from '../../lib/browser/settings.ts';
import { t } from '../../locales/text.ts';
import { listed } from '../ui/isolate.ts';

interface Props {
  names: readonly string[];
  locale: string;
  onAnswer: (answer: LookUpAnswer) => void;
}

/** Asks whether names may be looked up, and says what would be sent. */
export function LookUpQuestion({ names, locale, onAnswer }: Props) {
  return (
    <div class="look-up-note">
      <p>{t('wikipedia.question')}</p>
      <p class="look-up-sends">{t('wikipedia.sends', [listed(names, locale)])}</p>
      <p class="look-up-actions">
        <button type="button" class="button" onClick={() => onAnswer('this-site')}>
          {t('wikipedia.site')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer('everywhere')}>
          {t('wikipedia.everywhere')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer('never')}>
          {t('wikipedia.never')}
        </button>
      </p>
    </div>
  );
}
