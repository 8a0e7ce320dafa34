import { kindColours, type OwnColours } from '../../lib/painter/kind-colours.ts';
import type { Ground } from '../../lib/painter/kind-styles.ts';
import type { HighlightKind } from '../../lib/painter/plan.ts';
import { KIND_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';

interface Props {
  kind: HighlightKind;
  own: OwnColours;
  ground: Ground;
}

/** A kind's name as it is highlighted on a page. */
export function KindSample({ kind, own, ground }: Props) {
  const { text, tint, line } = kindColours(kind, ground, own);
  return (
    <span
      class={`kind kind-${kind} kind-word`}
      style={{ color: text, backgroundColor: tint, textDecorationColor: line }}
    >
      {t(KIND_MESSAGES[kind])}
    </span>
  );
}
