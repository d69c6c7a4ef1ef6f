import { isDrawn } from '../documents/kinds';
import { isOwnList, ownListsIn, type FoundLists } from '../planning/own/read-own-lists';
import { readRegister, registersOf, type SheetRegister } from '../planning/register/read-register';
import type { CellGrid, Workbook } from '../workbook/cell-grid';

/**
 * The sheets that may hold scores. What this product drew (the marker says so, or a register or a list of the agency its columns) is passed over, so that
 * analysing our output gives what analysing its input gives.
 */
export const sheetsToRead = ({ sheets }: Workbook): readonly CellGrid[] =>
  sheets.filter(
    (sheet) =>
      !isDrawn(sheet.marker) &&
      (sheet.marker !== null || (readRegister(sheet) === null && !isOwnList(sheet))),
  );

/** Whether the workbook holds a sheet that this product drew. */
export const holdsDrawings = ({ sheets }: Workbook): boolean => sheets.some(({ marker }) => isDrawn(marker));

/** Names of the sheets that this product did not draw. */
export const sheetsOfOthers = (workbook: Workbook): readonly string[] =>
  sheetsToRead(workbook).map(({ sheet }) => sheet);

/** Every register of a workbook, in the order of its tabs. */
export const registersIn = ({ sheets }: Workbook): readonly SheetRegister[] => registersOf(sheets);

/** What the agency listed of its own in a workbook. */
export const listsIn = ({ sheets }: Workbook): FoundLists => ownListsIn(sheets);
