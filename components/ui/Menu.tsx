import type { ComponentChildren } from 'preact';
import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  id: string;
  icon: IconName;
  label: string;
  children: ComponentChildren;
}

/** A button with a popover: the browser closes it on Escape or a click elsewhere and gives focus back. */
export function Menu({ id, icon, label, children }: Props) {
  return (
    <>
      <button type="button" class="icon-button" title={label} aria-label={label} popovertarget={id}>
        <Icon name={icon} />
      </button>
      <div id={id} class="menu" popover="auto">
        {children}
      </div>
    </>
  );
}

/** Closes the popover around an element after one of its actions. */
export function closeMenu(id: string): void {
  document.getElementById(id)?.hidePopover?.();
}
