import type { CellRange } from '../cell-grid';
import type { CellChange } from '../host-workbook';
import type { CellStyle } from '../sheet-document';

/** Changes of cells below one another that get the same look: one range. */
export interface ChangeBlock {
  readonly sheet: string;
  readonly area: CellRange;
  readonly style: CellStyle | undefined;
  /** From the top down. */
  readonly contents: readonly CellChange['content'][];
}

/** Joins changes that follow one another down a column; each change stays in its place. */
export function changeBlocks(changes: readonly CellChange[]): readonly ChangeBlock[] {
  const blocks: ChangeBlock[] = [];
  for (const { sheet, row, column, content, style } of changes) {
    const last = blocks.at(-1);
    const joins =
      last?.sheet === sheet &&
      last.area.left === column &&
      last.area.bottom + 1 === row &&
      JSON.stringify(last.style) === JSON.stringify(style);
    if (last && joins) {
      blocks[blocks.length - 1] = {
        ...last,
        area: { ...last.area, bottom: row },
        contents: [...last.contents, content],
      };
    } else {
      blocks.push({
        sheet,
        area: { top: row, left: column, bottom: row, right: column },
        style,
        contents: [content],
      });
    }
  }
  return blocks;
}

/** The same block cell by cell. */
export function cellsOf({ sheet, area, style, contents }: ChangeBlock): readonly ChangeBlock[] {
  return contents.map((content, index) => ({
    sheet,
    area: { ...area, top: area.top + index, bottom: area.top + index },
    style,
    contents: [content],
  }));
}
