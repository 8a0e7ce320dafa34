import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  icon: IconName;
  /** What it does, in words: name and tooltip. */
  label: string;
  mirrored?: boolean;
  /** For a button that stays pressed. */
  pressed?: boolean;
  class?: string;
  onClick: () => void;
}

/** A button that shows an icon only. */
export function IconButton({ icon, label, mirrored = false, pressed, class: className = '', onClick }: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${className}`}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} mirrored={mirrored} />
    </button>
  );
}
