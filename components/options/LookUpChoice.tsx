import type { Settings } from '../../lib/browser/settings.ts';
import { t } from '../../locales/text.ts';
import { Choice } from '../ui/Choice.tsx';

interface Props {
  value: Settings['wikipedia'];
  onChange: (value: Settings['wikipedia']) => void;
  onForget: () => void;
}

/** Whether names may be looked up in Wikipedia, and a button that forgets what was. */
export function LookUpChoice({ value, onChange, onForget }: Props) {
  return (
    <>
      <Choice
        legend={t('options.wikipedia')}
        name="wikipedia"
        value={value}
        onChange={onChange}
        options={[
          { value: 'ask', label: t('options.wikipediaAsk'), hint: t('options.wikipediaAskHint') },
          { value: 'everywhere', label: t('options.wikipediaEverywhere'), hint: t('options.wikipediaEverywhereHint') },
          { value: 'never', label: t('options.wikipediaNever') },
        ]}
      />
      <p class="group-actions">
        <button type="button" class="button" onClick={onForget}>
          {t('options.forgetLookUps')}
        </button>
      </p>
    </>
  );
}
