import type { CellRange } from '../workbook/cell-grid';
import type { CellStyle, DocumentCell, DocumentRow, Points, SheetDocument } from '../workbook/sheet-document';
import { rowHeight, type CellText } from './text/row-height';

/** A cell to be drawn; `span` merges it with the columns to its right (titles and header rows only). */
export interface DrawnCell extends DocumentCell {
  readonly span?: number;
}

/** How a cell of this style and text is measured. */
export function cellText(
  value: DocumentCell['value'],
  width: Points,
  style: CellStyle | undefined,
): CellText {
  return {
    text: typeof value === 'string' ? value : '0',
    width,
    font: { size: style?.size ?? 11, bold: style?.bold ?? false },
    wrap: style?.wrap ?? false,
    indent: style?.indent ?? 0,
  };
}

/** Collects the rows of a sheet; heights come from the text metrics, merges from spans. */
export class SheetRows {
  readonly rows: DocumentRow[] = [];
  readonly merges: CellRange[] = [];

  constructor(
    private readonly columns: readonly Points[],
    private readonly styles: SheetDocument['styles'],
  ) {}

  /** Index of the row that is added next. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row from column `from`, no lower than `minimum`, and gives its index. */
  add(cells: readonly (DrawnCell | null)[], { from = 0, minimum = 0 } = {}): number {
    const row: (DocumentCell | null)[] = Array.from({ length: from }, () => null);
    const texts: CellText[] = [];
    for (const cell of cells) {
      const column = row.length;
      if (cell === null) {
        row.push(null);
        continue;
      }
      const { span = 1, ...content } = cell;
      texts.push(cellText(content.value, this.width(column, span), this.styles[content.style]));
      row.push(content);
      for (let next = 1; next < span; next++) row.push({ value: null, style: content.style });
      if (span > 1) this.merge({ left: column, right: column + span - 1 });
    }
    this.rows.push({ height: Math.max(minimum, rowHeight(texts)), cells: row });
    return this.rows.length - 1;
  }

  /** Adds an empty row. */
  gap(height: Points): void {
    this.rows.push({ height, cells: [] });
  }

  /** Merges within the rows from `top` to `bottom`; without them in the row that is added next. */
  merge(range: Partial<CellRange> & Pick<CellRange, 'left' | 'right'>): void {
    this.merges.push({ top: this.next, bottom: this.next, ...range });
  }

  private width(column: number, span: number): Points {
    return this.columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  }
}
