import type { OwnColours } from '../../lib/painter/kind-colours.ts';
import { contrast, kindColours, LEAST_TEXT_CONTRAST } from '../../lib/painter/kind-colours.ts';
import { type Ground, KIND_STYLES } from '../../lib/painter/kind-styles.ts';
import type { HighlightKind } from '../../lib/painter/plan.ts';
import { KIND_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { KindSample } from './KindSample.tsx';

const GROUNDS: readonly Ground[] = ['light', 'dark'];

interface Props {
  own: OwnColours;
  onChange: (own: OwnColours) => void;
}

/** One colour for each kind, with how it looks on light and on dark pages, and a warning where it is hard to read. */
export function Colours({ own, onChange }: Props) {
  return (
    <>
      <ul class="colours">
        {KIND_STYLES.map(({ kind }) => (
          <li key={kind} class="colour">
            <input
              type="color"
              aria-label={t('options.colourOf', [t(KIND_MESSAGES[kind])])}
              value={kindColours(kind, 'light', own).tint}
              onInput={(event) => onChange({ ...own, [kind]: event.currentTarget.value })}
            />
            {GROUNDS.map((ground) => (
              <span key={ground} class={`colour-sample colour-${ground}`}>
                <KindSample kind={kind} own={own} ground={ground} />
                <Contrast kind={kind} own={own} ground={ground} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p class="group-actions">
        <button type="button" class="button" disabled={Object.keys(own).length === 0} onClick={() => onChange({})}>
          {t('options.coloursReset')}
        </button>
      </p>
    </>
  );
}

/** A warning beside words that the colour makes hard to read; nothing beside others. */
function Contrast({ kind, own, ground }: { kind: HighlightKind; own: OwnColours; ground: Ground }) {
  const { text, tint } = kindColours(kind, ground, own);
  if (contrast(text, tint) >= LEAST_TEXT_CONTRAST) return null;
  return <span class="colour-contrast">{t('options.contrastLow')}</span>;
}
