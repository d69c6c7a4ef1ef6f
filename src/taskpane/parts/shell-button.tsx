import type { ComponentProps, ReactNode } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'disabled'> {
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  /** Does nothing, but keeps its place in the order of the keyboard and says so. */
  readonly disabledFocusable?: boolean;
}

/**
 * A button that looks and behaves like Fluent's, for the first page and the scores, which stand before Fluent's components
 * are there: docs/decisions/styles-under-the-policy.md says what that saves.
 */
export function ShellButton({
  appearance = 'secondary',
  size = 'medium',
  disabledFocusable = false,
  className = '',
  onClick,
  ...others
}: Props): ReactNode {
  return (
    <button
      {...others}
      type="button"
      className={`button ${appearance} ${size} ${className}`.trimEnd()}
      aria-disabled={disabledFocusable || undefined}
      onClick={disabledFocusable ? undefined : onClick}
    />
  );
}
