import type { Area } from './areas';
import { blocksOf, type Block } from './blocks';
import type { Line } from './lines';
import { seriesOf, type FoundSeries } from './series';

/** Names of indicators with the columns of numbers beside them. */
export interface Table extends FoundSeries {
  readonly block: Block;
  readonly area: Area;
}

/** The cells of the sheet that a block and its scores fill, without the header. */
function areaOf(block: Block, { series }: FoundSeries): Area {
  const { line } = block;
  const columns = [line.column, ...series.map(({ column }) => column)];
  const rows = block.mentions.map(({ row }) => row);
  const box = {
    top: rows.reduce((highest, row) => Math.min(highest, row), Infinity),
    bottom: rows.reduce((lowest, row) => Math.max(lowest, row), 0),
    left: columns.reduce((least, column) => Math.min(least, column), line.column),
    right: columns.reduce((most, column) => Math.max(most, column), line.column),
  };
  return line.turned ? { top: box.left, bottom: box.right, left: box.top, right: box.bottom } : box;
}

/** All tables of a sheet, from the top down; one whose columns were all left out is there to be told. */
export function tablesOf(lines: readonly Line[]): readonly Table[] {
  return lines
    .flatMap((line) =>
      blocksOf(line).flatMap((block): Table[] => {
        const found = seriesOf(block, lines);
        return found.series.length + found.leftOut.length === 0
          ? []
          : [{ ...found, block, area: areaOf(block, found) }];
      }),
    )
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
