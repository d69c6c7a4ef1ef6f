import type { KeyboardEvent } from 'react';

const ROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const PLACES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

const stopsIn = (row: Element | undefined): readonly HTMLElement[] =>
  row ? [...row.querySelectorAll<HTMLElement>('input, button')] : [];

/** Where a key leads from one control of a row; undefined where it leads nowhere. */
function next(rows: readonly Element[], from: HTMLElement, key: string): HTMLElement | undefined {
  const row = rows.findIndex((each) => each.contains(from));
  const place = stopsIn(rows[row]).indexOf(from);
  if (row < 0 || place < 0) return undefined;
  if (key === 'Home') return stopsIn(rows[0])[place];
  if (key === 'End') return stopsIn(rows.at(-1))[place];
  return stopsIn(rows[row + (ROWS[key] ?? 0)])[place + (PLACES[key] ?? 0)];
}

/**
 * Moves among the controls of a table's rows by arrows, Home and End. One row alone is in the order of Tab, so that nobody presses it
 * a hundred times: the controls of the others have the tab index -1, until the focus comes to them.
 */
export function moveInRows(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  if (!(key in ROWS || key in PLACES || key === 'Home' || key === 'End')) return;
  const rows = [...currentTarget.querySelectorAll('tbody tr')];
  const found = next(rows, target as HTMLElement, key);
  if (!found) return;
  event.preventDefault();
  found.focus();
}
