import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/contract.ts';
import { t } from '../../locales/text.ts';
import { IconButton } from './IconButton.tsx';
import { useInView } from './in-view.ts';
import type { LineActions } from './line-actions.ts';

interface SourceProps {
  span: Span;
  actions: LineActions;
  class?: string;
  children: ComponentChildren;
}

/** The words of a line as a button that leads to their passage; pointing at it or focusing it lights the passage. */
export function Source({ span, actions, class: className = '', children }: SourceProps) {
  const { start, end } = span;
  const isInView = useInView(span);
  return (
    <button
      type="button"
      class={`source ${className}`}
      data-in-view={isInView}
      onClick={() => actions.show({ start, end })}
      onMouseEnter={() => actions.light({ start, end })}
      onMouseLeave={() => actions.light(null)}
      onFocus={() => actions.light({ start, end })}
      onBlur={() => actions.light(null)}
    >
      {children}
    </button>
  );
}

interface LineProps extends SourceProps {
  /** Section and position, as in the export. */
  id: string;
}

/** A list item: a source with a button that copies this line. */
export function Line({ id, actions, ...source }: LineProps) {
  return (
    <li class="line">
      <Source actions={actions} {...source} />
      <IconButton class="line-copy" icon="copy" label={t('menu.copyLine')} onClick={() => actions.copy(id)} />
    </li>
  );
}
