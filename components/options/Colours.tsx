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
  locale: string;
  onChange: (own: OwnColours) => void;
}

/** One colour for each kind, with how it looks and how well it can be read on light and on dark pages. */
export function Colours({ own, locale, onChange }: Props) {
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
                <Contrast kind={kind} own={own} ground={ground} locale={locale} />
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

interface ContrastProps {
  kind: HighlightKind;
  own: OwnColours;
  ground: Ground;
  locale: string;
}

function Contrast({ kind, own, ground, locale }: ContrastProps) {
  const { text, tint } = kindColours(kind, ground, own);
  const ratio = contrast(text, tint);
  return (
    <span class="colour-contrast">
      {t('options.contrast', [ratio.toLocaleString(locale, { maximumFractionDigits: 1 })])}
      {ratio < LEAST_TEXT_CONTRAST && ` · ${t('options.contrastLow')}`}
    </span>
  );
}
