import type { CellRange } from '../workbook/cell-grid';
import type { CellStyle, DocumentCell, DocumentRow, Points, SheetDocument } from '../workbook/sheet-document';
import type { FontMetrics } from './text/metrics';
import { cellLines, MAXIMUM_ROW_HEIGHT, rowHeight, type CellText } from './text/row-height';
import { splitText } from './text/split';

/** A cell to be drawn (titles, paragraphs and header rows only: merged with columns to its right or rows below). */
export interface DrawnCell extends DocumentCell {
  /** Columns, its own included. */
  readonly span?: number;
  /** Rows, its own included; each gives an equal part of the height. The rows below hold empty cells of the same style. */
  readonly down?: number;
}

/** How a cell of this style and text is measured. */
export function cellText(
  value: DocumentCell['value'],
  width: Points,
  style: CellStyle | undefined,
  metrics: FontMetrics,
): CellText {
  return {
    text: typeof value === 'string' ? value : '0',
    width,
    font: { metrics, size: style?.size ?? 11, bold: style?.bold ?? false },
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
    readonly metrics: FontMetrics,
  ) {}

  /** Index of the row that is added next. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row from column `from`, no lower than `minimum`, and gives its index. */
  add(cells: readonly (DrawnCell | null)[], { from = 0, minimum = 0 } = {}): number {
    const row: (DocumentCell | null)[] = Array.from({ length: from }, () => null);
    const heights: Points[] = [minimum];
    for (const cell of cells) {
      const column = row.length;
      if (cell === null) {
        row.push(null);
        continue;
      }
      const { span = 1, down = 1, ...content } = cell;
      if (content.value !== null) {
        const text = cellText(
          content.value,
          this.width(column, span),
          this.styles[content.style],
          this.metrics,
        );
        heights.push(Math.ceil(rowHeight([text]) / down));
      }
      row.push(content);
      for (let next = 1; next < span; next++) row.push({ value: null, style: content.style });
      if (span > 1 || down > 1) {
        this.merges.push({
          top: this.next,
          bottom: this.next + down - 1,
          left: column,
          right: column + span - 1,
        });
      }
    }
    // Text that can be long is split before it comes here; what is left is a name nobody would write.
    this.rows.push({ height: Math.min(MAXIMUM_ROW_HEIGHT, Math.max(...heights)), cells: row });
    return this.rows.length - 1;
  }

  /** Whether a text stands on one line over the first `span` columns. */
  fits(text: string, style: string, span: number): boolean {
    return cellLines(cellText(text, this.width(0, span), this.styles[style], this.metrics)).length === 1;
  }

  /** Divides a text into parts that are no higher than `limit` in a cell of this style over `span` columns from this one. */
  split(text: string, column: number, style: string, limit: Points, span = 1): string[] {
    return splitText(cellText(text, this.width(column, span), this.styles[style], this.metrics), limit);
  }

  /** Adds a row that is not shown. */
  hide(cells: readonly DrawnCell[]): void {
    this.rows.push({ height: 0, cells, hidden: true });
  }

  /** Adds an empty row. */
  gap(height: Points): void {
    this.rows.push({ height, cells: [] });
  }

  private width(column: number, span: number): Points {
    return this.columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  }
}
