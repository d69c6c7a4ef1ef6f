import { useId, type ReactNode } from 'react';

interface Props<Value extends number> {
  readonly label: string;
  readonly all: readonly Value[];
  readonly chosen: readonly Value[];
  /** What a screen reader calls one; it holds what is seen. */
  readonly name: (value: Value) => string;
  /** Said in small letters below the number. */
  readonly below?: (value: Value) => string;
  readonly error?: string | undefined;
  readonly onChange: (values: readonly Value[]) => void;
}

/** Adds or removes one of a few, in their order. */
function toggled<Value>(all: readonly Value[], chosen: readonly Value[], value: Value): readonly Value[] {
  return all.filter((each) => (each === value ? !chosen.includes(each) : chosen.includes(each)));
}

/** A few numbers side by side, any of which can be chosen. */
export function Toggles<Value extends number>(props: Props<Value>): ReactNode {
  const { label, all, chosen, name, below, error, onChange } = props;
  const id = useId();
  return (
    <div
      className="field"
      role="group"
      aria-labelledby={id}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <span id={id}>{label}</span>
      <div className="toggles">
        {all.map((value) => (
          <label key={value} className="toggle">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              aria-label={name(value)}
              onChange={() => onChange(toggled(all, chosen, value))}
            />
            <span>{value}</span>
            {below && <small>{below(value)}</small>}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="wrong" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
