import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HighlightKind } from '../../lib/browser/settings.ts';
import { KIND_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { contrastRatio, LEAST_CONTRAST, readRgb } from './contrast.ts';

interface Props {
  kind: HighlightKind;
  locale: string;
}

/** A kind's name as it is highlighted, with the contrast that is measured on it. */
export function KindSample({ kind, locale }: Props) {
  const sample = useRef<HTMLSpanElement>(null);
  const [ratio, setRatio] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!sample.current) return;
    const { color, backgroundColor } = getComputedStyle(sample.current);
    const text = readRgb(color);
    const ground = readRgb(backgroundColor);
    setRatio(text && ground && contrastRatio(text, ground));
  }, [kind]);
  return (
    <span class="kind-sample">
      <span ref={sample} class={`kind marked kind-${kind}`}>
        {t(KIND_MESSAGES[kind])}
      </span>
      {ratio !== null && (
        <span class="kind-contrast">
          {t('options.contrast', [ratio.toLocaleString(locale, { maximumFractionDigits: 1 })])}
          {ratio < LEAST_CONTRAST && `, ${t('options.contrastLow')}`}
        </span>
      )}
    </span>
  );
}
