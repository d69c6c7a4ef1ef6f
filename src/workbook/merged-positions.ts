import type { Workbook } from './cell-grid';

/** Positions in merged ranges, as far as their sheet has cells. */
export function mergedPositions({ sheets }: Workbook): number {
  let positions = 0;
  for (const { rows, merges } of sheets.filter((sheet) => sheet.merges.length > 0)) {
    const widest = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    for (const { top, left, bottom, right } of merges) {
      const height = Math.max(0, Math.min(bottom, rows.length - 1) - top + 1);
      positions += height * Math.max(0, Math.min(right, widest - 1) - left + 1);
    }
  }
  return positions;
}
