interface Props {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** An on-off control with its name beside it. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
      <span>{label}</span>
    </button>
  );
}
