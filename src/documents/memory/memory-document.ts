import { documentText } from '../../text/documents-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { sheetMarker, sheetName, type Look } from '../options';
import { printSetup } from '../paper/print-setup';
import { SheetRows } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';

/** Wide enough to read the sentence, should somebody show the sheet. */
const COLUMNS: readonly Points[] = [480];

/** A cell takes 32,767 characters. */
const PIECE = 30_000;

/**
 * A hidden sheet with what belongs to the workbook and stands in no other cell: corrections of scores, settings. Cells survive every
 * program that saves a workbook; settings of an add-in do not.
 */
export function memoryDocument(text: string, options: Look): SheetDocument {
  const styles = themeStyles(options);
  const sheet = new SheetRows(COLUMNS, styles, metricsOf(options));
  sheet.add([{ value: documentText('memory.note'), style: 'note' }]);
  for (let from = 0; from < text.length; from += PIECE) {
    sheet.rows.push({ height: 15, cells: [{ value: text.slice(from, from + PIECE), style: 'label' }] });
  }
  return {
    kind: 'memory',
    name: sheetName('memory', null, options.digits),
    marker: sheetMarker('memory', null),
    hidden: true,
    font: options.font,
    styles,
    columns: COLUMNS,
    rows: sheet.rows,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: printSetup(
      options.font,
      'portrait',
      { top: 0, left: 0, bottom: sheet.rows.length - 1, right: 0 },
      null,
    ),
  };
}
