export { changeCells } from './change-cells';
export { updateTable } from './change-table';
export { makeSheets } from './make-sheets';
export { openNewWorkbook } from './open-new-workbook';
