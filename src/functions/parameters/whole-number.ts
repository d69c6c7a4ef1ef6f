import { plainNumberFromText } from '../../scores/numbers';
import type { ValueParameter } from '../define';
import { invalid } from '../failure';
import { quoted, type Cell } from '../values';

/** The number in a cell, written in digits or words; null when it is none. */
export function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'string' ? (plainNumberFromText(cell)?.value ?? null) : null;
}

/** A whole number within bounds, both included. */
export const wholeNumber = (name: string, from: number, to: number): ValueParameter<number> => ({
  name,
  optional: false,
  takes: 'value',
  read: (cell) => {
    const value = numberOf(cell);
    return value !== null && Number.isInteger(value) && value >= from && value <= to
      ? value
      : invalid('not-a-whole-number', { argument: name, from, to, found: quoted(cell) });
  },
});
