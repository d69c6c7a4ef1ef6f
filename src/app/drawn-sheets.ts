import { isDrawn } from '../documents/kinds';
import type { CellGrid, Workbook } from '../workbook/cell-grid';

/**
 * The sheets that may hold scores. What this product drew (the marker says so) is passed over, so that analysing our
 * output gives what analysing its input gives.
 */
export const sheetsToRead = ({ sheets }: Workbook): readonly CellGrid[] =>
  sheets.filter(({ marker }) => !isDrawn(marker));

/** Whether the workbook holds a sheet that this product drew. */
export const holdsDrawings = ({ sheets }: Workbook): boolean => sheets.some(({ marker }) => isDrawn(marker));
