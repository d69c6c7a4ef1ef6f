import { withDigits } from '../../framework/with-digits';
import type { Points } from '../../workbook/sheet-document';
import type { CellLook, TextCell, TextRow, TextTable } from '../../workbook/text-document';
import type { DocumentOptions } from '../options';
import { shownCell, styleOf } from '../tables/cells';
import type { PlainCell, PlainTable } from '../tables/plain-table';
import { cellText } from '../sheet-rows';
import { fitColumns } from '../text/fit-columns';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';

const lookOf = ({ look }: PlainCell): CellLook => (look === 'text' ? 'text' : 'center');

export const headerCell = (text: string): TextCell => ({ text, look: 'header' });

/** Widths, together `width`, with which the rows of a table are lowest. */
export function fittedColumns(
  { headers, rows }: PlainTable,
  options: DocumentOptions,
  width: Points,
): readonly Points[] {
  const { digits } = options;
  const metrics = metricsOf(options);
  const styles = themeStyles(options);
  return fitColumns(
    [
      headers.map((text) => ({
        ...cellText(withDigits(text, digits), 0, styles.header, metrics),
        heading: true,
      })),
      ...rows.map(({ cells }) =>
        cells.map((cell) => cellText(shownCell(cell, digits), 0, styles[styleOf(cell)], metrics)),
      ),
    ],
    width,
  );
}

/** A table of `fewest` rows at least on each page. */
export function tableBlock(
  { headers, rows, fewest }: PlainTable,
  { digits }: DocumentOptions,
  columns: readonly Points[],
): TextTable {
  return {
    kind: 'table',
    lines: 'all',
    columns,
    headers: [{ cells: headers.map((text) => headerCell(withDigits(text, digits))) }],
    rows: rows.map(({ cells }, row): TextRow => ({
      cells: cells.map((cell) => ({ text: shownCell(cell, digits), look: lookOf(cell) })),
      ...((row < fewest - 1 || (row >= rows.length - fewest && row < rows.length - 1)) && {
        withNext: true as const,
      }),
    })),
  };
}
