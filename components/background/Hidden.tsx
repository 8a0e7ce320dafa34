import type { HiddenItem } from '../../lib/browser/messages.ts';
import { CLUTTER_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';

interface Props {
  items: HiddenItem[];
  /** Whether clutter is hidden on this page at all. */
  on: boolean;
  onChange: (index: number, hidden: boolean) => void;
}

/** What was taken out of sight, each restorable on its own. */
export function Hidden({ items, on, onChange }: Props) {
  return (
    <>
      {!on && <p class="hidden-off">{t('panel.clutterShown')}</p>}
      <ul class="hidden-items">
        {items.map(({ index, kind, text, hidden }) => (
          <li key={index} class="hidden-item">
            <span class="hidden-kind">{t(CLUTTER_MESSAGES[kind])}</span>
            <span class="hidden-text" dir="auto">
              {text}
            </span>
            {on && (
              <button
                type="button"
                class="hidden-button"
                aria-label={`${t(hidden ? 'panel.showAgain' : 'panel.hideAgain')}: ${t(CLUTTER_MESSAGES[kind])}`}
                onClick={() => onChange(index, !hidden)}
              >
                {t(hidden ? 'panel.showAgain' : 'panel.hideAgain')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
