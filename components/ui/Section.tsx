import type { ComponentChildren } from 'preact';
import type { SectionId } from '../../lib/export/labels.ts';
import { t } from '../../locales/text.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

interface Props {
  id: SectionId;
  title: string;
  /** Shown beside the title when more than zero. */
  count: number;
  locale: string;
  folded: boolean;
  onFold: (folded: boolean) => void;
  /** Null where there is nothing to copy. */
  onCopy: (() => void) | null;
  children: ComponentChildren;
}

/** A part of the panel that folds. */
export function Section({ id, title, count, locale, folded, onFold, onCopy, children }: Props) {
  const bodyId = `section-${id}`;
  return (
    <section class={`section section-${id}`} aria-labelledby={`${bodyId}-title`}>
      <div class="section-head">
        <h2 class="section-title" id={`${bodyId}-title`}>
          <button
            type="button"
            class="section-fold"
            aria-expanded={!folded}
            aria-controls={bodyId}
            onClick={() => onFold(!folded)}
          >
            <Icon name="chevron" />
            <span>{title}</span>
            {count > 0 && <span class="section-count">{count.toLocaleString(locale)}</span>}
          </button>
        </h2>
        {onCopy && (
          <IconButton class="section-copy" icon="copy" label={t('menu.copySection', [title])} onClick={onCopy} />
        )}
      </div>
      <div id={bodyId} class="section-body" hidden={folded}>
        {children}
      </div>
    </section>
  );
}
