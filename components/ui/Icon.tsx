/** Outlines on a 16 by 16 grid. */
const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  chevron: 'm4 6 4 4 4-4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  external: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  filter: 'M2.5 3.5h11L9.5 8.5V13l-3-1.5v-3z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  next: 'm6 4 4 4-4 4',
  previous: 'm10 4-4 4 4 4',
  rise: 'M8 12.5v-9M4.5 7 8 3.5 11.5 7',
  fall: 'M8 3.5v9M4.5 9 8 12.5 11.5 9',
  warning: 'M8 2.5 14 13.5H2zM8 6.5v3.2M8 11.8h.01',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
  /** Arrows that point along the line are mirrored in right-to-left interfaces. */
  mirrored?: boolean;
}

/** A decorative icon; the control around it carries the name. */
export function Icon({ name, mirrored = false }: Props) {
  return (
    <svg
      class={mirrored ? 'icon icon-mirrored' : 'icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.2 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
