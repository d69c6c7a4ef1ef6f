import { rangeAddress } from '../cell-grid';
import type { DocumentTable, SheetDocument } from '../sheet-document';
import { MAIN_NAMESPACE } from './office-names';
import { cellText } from './string-table';
import { escapeAttribute } from '../escape-xml';

/** Lines above and below the table only: documents bring their own fills and borders. */
const TABLE_STYLE = 'TableStyleLight1';

/**
 * The part of a table. Its columns are called as their header cells, line breaks as Excel writes them, or it repairs the file.
 * @param id unique in the workbook
 */
export function tablePart({ name, range }: DocumentTable, { rows }: SheetDocument, id: number): string {
  const width = range.right - range.left + 1;
  const headers = Array.from({ length: width }, (_, at) => rows[range.top]?.cells[range.left + at]?.value);
  if (headers.some((header) => !header)) throw new Error(`the header of table ${name} has an empty cell`);
  const columns = headers.map((header, index) => {
    const text = escapeAttribute(cellText(String(header))).replaceAll('&#10;', '_x000a_');
    return `<tableColumn id="${index + 1}" name="${text}"/>`;
  });
  const reference = rangeAddress(range);
  return (
    `<table xmlns="${MAIN_NAMESPACE}" id="${id}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${width}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
}
