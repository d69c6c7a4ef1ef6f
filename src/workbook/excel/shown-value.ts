import type { ShownValue } from '../host-workbook';

/** A value as Excel gives it, for which the client promises no type. */
export function shownValue(value: unknown): ShownValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
