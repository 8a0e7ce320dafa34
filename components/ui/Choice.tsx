interface Option<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

interface Props<Value extends string> {
  /** Name of the group, shown above it. */
  legend: string;
  /** Unique within the document. */
  name: string;
  options: Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of several, as radio buttons. */
export function Choice<Value extends string>({ legend, name, options, value, onChange }: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span class="choice-label">{option.label}</span>
            {option.hint && <span class="choice-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
