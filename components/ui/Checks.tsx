import type { ComponentChildren } from 'preact';

interface Props<Key extends string> {
  legend: string;
  values: Record<Key, boolean>;
  label: (key: Key) => ComponentChildren;
  onChange: (values: Record<Key, boolean>) => void;
}

/** Several independent choices, as checkboxes. */
export function Checks<Key extends string>({ legend, values, label, onChange }: Props<Key>) {
  return (
    <fieldset class="checks" aria-label={legend}>
      {(Object.keys(values) as Key[]).map((key) => (
        <label key={key} class="choice-option">
          <input
            type="checkbox"
            checked={values[key]}
            onChange={(event) => onChange({ ...values, [key]: event.currentTarget.checked })}
          />
          <span>{label(key)}</span>
        </label>
      ))}
    </fieldset>
  );
}
