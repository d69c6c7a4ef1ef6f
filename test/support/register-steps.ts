import type { TypedSheet } from './register-sheet';

/** What a person does to the sheet of a register; rows and columns count from 0. */
export type Step =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'delete-row' | 'insert-row'; readonly row: number }
  | { readonly kind: 'copy-row'; readonly from: number; readonly to: number }
  | { readonly kind: 'sort'; readonly by: number; readonly first: number; readonly last: number }
  /** Columns from a row on: what stands above them is the title. */
  | { readonly kind: 'move-column'; readonly from: number; readonly to: number; readonly top: number }
  | { readonly kind: 'insert-column'; readonly at: number; readonly top: number }
  | { readonly kind: 'rename-sheet'; readonly name: string }
  | { readonly kind: 'copy-sheet'; readonly name: string; readonly inFront: boolean }
  | { readonly kind: 'lose-marker' };

/** Steps that change cells alone. */
export type CellStep = Exclude<Step, { kind: 'rename-sheet' | 'copy-sheet' | 'lose-marker' }>;

type Line = (string | number | boolean | null)[];

function put(rows: Line[], row: number, column: number, text: string): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = text;
}

/** Does a step to plain cells. */
export function stepInCells(rows: TypedSheet['rows'], step: CellStep): void {
  const below = (top: number): Line[] => rows.slice(top);
  switch (step.kind) {
    case 'type':
      put(rows, step.row, step.column, step.text);
      return;
    case 'delete-row':
      rows.splice(step.row, 1);
      return;
    case 'insert-row':
      rows.splice(step.row, 0, []);
      return;
    case 'copy-row':
      rows[step.to] = [...(rows[step.from] ?? [])];
      return;
    case 'sort': {
      const key = (row: Line): string => String(row[step.by] ?? '');
      const body = rows.slice(step.first, step.last + 1);
      rows.splice(step.first, body.length, ...body.sort((a, b) => key(a).localeCompare(key(b))));
      return;
    }
    case 'move-column':
      for (const row of below(step.top)) {
        while (row.length <= Math.max(step.from, step.to)) row.push(null);
        row.splice(step.to, 0, ...row.splice(step.from, 1));
      }
      return;
    case 'insert-column':
      for (const row of below(step.top)) {
        while (row.length < step.at) row.push(null);
        row.splice(step.at, 0, null);
      }
      return;
  }
}
