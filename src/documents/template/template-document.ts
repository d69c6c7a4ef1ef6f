import { INDICATORS } from '../../framework';
import { documentText } from '../../text/documents-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { withDigits } from '../../framework/with-digits';
import { sheetMarker, sheetName, type DocumentOptions } from '../options';
import { printSetup } from '../paper/print-setup';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { themeStyles } from '../theme';
import { addTitleBlock } from '../title-block';

/** Number, name of the indicator, score. The last column also takes the agency's name. */
const COLUMNS: readonly Points[] = [38, 250, 210];

/**
 * A sheet in which scores can be typed: agency, year and the ten indicators in order. It is read back like any sheet
 * of scores, because its kind is one that people fill in.
 */
export function templateDocument(
  agency: string | null,
  options: Pick<DocumentOptions, 'digits' | 'font'>,
): SheetDocument {
  const styles = themeStyles(options.digits);
  const sheet = new SheetRows(COLUMNS, styles, options.font);
  addTitleBlock(sheet, [{ text: documentText('template.title'), style: 'title' }], COLUMNS.length);
  const field = (label: string, value: string | null, style: DrawnCell['style']): void => {
    sheet.add([null, { value: label, style: 'textBold' }, { value, style }]);
  };
  field(documentText('agency'), agency, 'text');
  field(documentText('column.fiscal-year'), null, 'integer');
  sheet.gap(6);
  const header = sheet.add(
    (['column.number', 'column.indicator', 'column.score'] as const).map((key) => ({
      value: documentText(key),
      style: 'header',
    })),
  );
  for (const { number, name } of INDICATORS) {
    sheet.add([
      { value: number, style: 'integer' },
      { value: name, style: 'text' },
      { value: null, style: 'score' },
    ]);
  }
  field(documentText('column.overall'), null, 'score');
  field(documentText('column.level'), null, 'center');
  sheet.gap(6);
  sheet.add([
    { value: withDigits(documentText('template.note'), options.digits), style: 'note', span: COLUMNS.length },
  ]);
  return {
    kind: 'template',
    name: sheetName('template', null, options.digits),
    marker: sheetMarker('template', null),
    font: options.font,
    styles,
    columns: COLUMNS,
    rows: sheet.rows,
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: header + 1, columns: 0 },
    print: printSetup(
      options.font,
      'portrait',
      { top: 0, left: 0, bottom: sheet.next - 1, right: COLUMNS.length - 1 },
      { first: header, last: header },
    ),
  };
}
