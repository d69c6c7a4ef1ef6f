import { lineHeight, measure } from '../../src/documents/text/measure';
import { metricsOf } from '../../src/documents/text/metrics';
import { a1 } from '../../src/workbook/cell-grid';
import type { CellStyle, DocumentCell, SheetDocument } from '../../src/workbook/sheet-document';
import { evaluate } from './formulas';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: DocumentCell;
  readonly style: CellStyle;
}

/** Every cell that is written, with its place and look. */
export function cellsOf(document: SheetDocument): PlacedCell[] {
  return document.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell === null ? [] : [{ row, column, cell, style: document.styles[cell.style] ?? {} }],
    ),
  );
}

/** Every text of a sheet. */
export function textsOf(document: SheetDocument): string[] {
  return cellsOf(document).flatMap(({ cell }) => (typeof cell.value === 'string' ? [cell.value] : []));
}

const A4 = { portrait: 595, landscape: 842 };

/** Part of its size at which a sheet is printed one page wide. */
export function scaleOf({ columns, print }: SheetDocument): number {
  const width = columns.reduce((sum, each) => sum + each, 0);
  return Math.min(1, (A4[print.orientation] - print.margins.left - print.margins.right) / width);
}

/**
 * What holds for every sheet that we draw.
 * @param lastPrinted column at which the printed page ends
 * @param lastPrintedRow row at which its last one ends
 */
export function checkStructure(
  document: SheetDocument,
  lastHeaderRow: number,
  lastPrinted = document.columns.length - 1,
  lastPrintedRow = document.rows.length - 1,
): void {
  for (const { cell } of cellsOf(document)) expect(document.styles).toHaveProperty([cell.style]);
  for (const row of document.rows) {
    if (row.hidden !== true) expect(row.height).toBeGreaterThan(0);
    expect(row.height).toBeLessThanOrEqual(409);
    expect(row.cells.length).toBeLessThanOrEqual(document.columns.length);
  }
  // Below the headers only a row that names what follows may be merged, over all columns.
  for (const { top, bottom, left, right } of document.merges) {
    if (bottom > lastHeaderRow)
      expect([bottom - top, left, right]).toEqual([0, 0, document.columns.length - 1]);
  }
  expect(document.name.length).toBeLessThanOrEqual(31);
  expect(document.print.area.bottom).toBe(lastPrintedRow);
  expect(document.print.area.right).toBe(lastPrinted);
  expect(document.print.footer).toContain('&P');
}

/**
 * Every wrapped text has room in the narrowest sense: its letters, laid end to end line by line of its own, fill no
 * more lines than the row holds.
 */
export function checkRoom(document: SheetDocument): void {
  for (const { row, column, cell, style } of cellsOf(document)) {
    if (typeof cell.value !== 'string' || style.wrap !== true) continue;
    const merge = document.merges.find(({ top, left }) => top === row && left === column);
    const width = document.columns
      .slice(column, (merge?.right ?? column) + 1)
      .reduce((sum, each) => sum + each, 0);
    const height = document.rows
      .slice(row, (merge?.bottom ?? row) + 1)
      .reduce((sum, each) => sum + each.height, 0);
    const font = {
      metrics: metricsOf({ font: document.font, fontMissing: false }),
      size: style.size ?? 11,
      bold: style.bold ?? false,
    };
    const lines = cell.value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line, font) / (width - 4))), 0);
    expect({ at: a1(row, column), room: height >= lines * lineHeight(font) }).toEqual({
      at: a1(row, column),
      room: true,
    });
  }
}

/** Every formula gives the value that is stored with it; gives how many there are. */
export function checkFormulas(document: SheetDocument, documents: readonly SheetDocument[]): number {
  const formulas = cellsOf(document).filter(({ cell }) => cell.formula !== undefined);
  for (const { row, column, cell } of formulas) {
    const result = evaluate(cell.formula ?? '', document, documents);
    const rounded = (value: DocumentCell['value']): unknown =>
      typeof value === 'number' ? Number(value.toFixed(9)) : value;
    expect([a1(row, column), rounded(result)]).toEqual([a1(row, column), rounded(cell.value)]);
  }
  return formulas.length;
}
