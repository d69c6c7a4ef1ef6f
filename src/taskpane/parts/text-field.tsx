import { useId, type HTMLAttributes, type ReactNode } from 'react';
import { rowsOfText } from './rows-of-text';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Said below the field; an error in its place. */
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Several lines, at least this many shown; the field grows with its text. */
  readonly rows?: number;
  readonly type?: 'text' | 'search';
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  readonly maxLength?: number;
  /** Language of what stands in the field, where it may not be the pane's. */
  readonly lang?: string | undefined;
  readonly onBlur?: () => void;
  /** Enter in a field of one line; it does not send the form around the field then. */
  readonly onEnter?: () => void;
}

/** A field to type in, with its label, its choices and what is wrong with it. */
export function TextField({
  label,
  value,
  onText,
  hint,
  error,
  rows,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  choices,
  required,
  maxLength,
  lang,
  onBlur,
  onEnter,
}: Props): ReactNode {
  const id = useId();
  const about = error ?? hint;
  const common = {
    id,
    value,
    required,
    maxLength,
    lang,
    className: 'text',
    'aria-invalid': error !== undefined,
    'aria-describedby': about === undefined ? undefined : `${id}-about`,
    onBlur,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...common}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          list={choices && `${id}-choices`}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
        />
      ) : (
        <textarea
          {...common}
          rows={rowsOfText(value, rows)}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      )}
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {about !== undefined && (
        <p id={`${id}-about`} className={error === undefined ? 'hint' : 'wrong'}>
          {about}
        </p>
      )}
    </div>
  );
}
