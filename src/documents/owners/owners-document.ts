import type { Plan } from '../../planning/types';
import { documentText } from '../../text/documents-th';
import { a1 } from '../../workbook/cell-grid';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { STATUSES, STATUS_WORDS, statusOf } from '../../planning/status';
import { FIRST_LIST_ROW, OWNERS_COLUMNS, unitsOf } from '../choices';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { printSetup } from '../paper/print-setup';
import { REGISTER_COLUMNS, REGISTER_HEADER_ROW, type RegisterPlace } from '../register/register-columns';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { themeStyles } from '../theme';
import { addTitleBlock, agencyText } from '../title-block';

/** By OWNERS_COLUMNS: number, unit, measures led, gap, status, measures. */
const COLUMNS: readonly Points[] = [38, 221, 107, 16, 168, 76];

/** Measures that people add to the register below the drawn ones are counted as well, up to here. */
const LAST_COUNTED_ROW = 1000;

/** COUNTIF over a column of the register, for the text in a cell of this sheet; nothing where the register has no such column. */
function countIf(
  { sheet, headerRow, columns }: RegisterPlace,
  field: 'lead' | 'status',
  row: number,
  column: number,
): Pick<DrawnCell, 'formula'> {
  const counted = columns.get(field);
  if (counted === undefined) return {};
  const [letters = ''] = a1(0, counted).split(/\d/);
  const cells = `'${sheet.replaceAll("'", "''")}'!$${letters}$${headerRow + 2}:$${letters}$${LAST_COUNTED_ROW}`;
  return { formula: `COUNTIF(${cells},${a1(row, column)})` };
}

const NEW_COLUMNS: RegisterPlace['columns'] = new Map(
  REGISTER_COLUMNS.map(({ field }, index) => [field, index]),
);

const HEADERS: readonly (string | null)[] = [
  documentText('column.number'),
  documentText('owners.unit'),
  documentText('owners.led'),
  null,
  documentText('column.status'),
  documentText('owners.count'),
];

/**
 * The owners sheet (ผู้รับผิดชอบ): who leads how many measures, and the choices of the drop-downs.
 * @param place where the register stands; it is drawn with this sheet where nothing is said
 */
export function ownersDocument(
  plan: Plan,
  options: DocumentOptions,
  place: RegisterPlace | null = null,
): SheetDocument {
  const register = place ?? {
    sheet: sheetName('register', plan.planYear, options.digits),
    headerRow: REGISTER_HEADER_ROW,
    columns: NEW_COLUMNS,
  };
  const styles = themeStyles(options.digits);
  const sheet = new SheetRows(COLUMNS, styles, options.font);
  addTitleBlock(
    sheet,
    [
      {
        text: documentText('owners.title', { year: yearText(plan.planYear, options.digits) }),
        style: 'title',
      },
      { text: agencyText(plan.agency), style: 'subtitle' },
    ],
    COLUMNS.length,
  );
  sheet.add(HEADERS.map((value) => (value === null ? null : { value, style: 'header' })));

  const units = unitsOf(plan);
  const unitCells = (index: number): (DrawnCell | null)[] => {
    const unit = units[index];
    if (unit === undefined) return [null, null, null];
    const led = plan.rows.filter(({ owners }) => owners[0] === unit).length;
    const formula = countIf(register, 'lead', FIRST_LIST_ROW + index, OWNERS_COLUMNS.unit);
    return [
      { value: index + 1, style: 'integer' },
      { value: unit, style: 'text' },
      { value: led, ...formula, style: 'integer' },
    ];
  };
  const statusCells = (index: number): (DrawnCell | null)[] => {
    const status = STATUSES[index];
    if (status === undefined) return [null, null];
    const count = plan.rows.filter((row) => statusOf(row.status) === status).length;
    const formula = countIf(register, 'status', FIRST_LIST_ROW + index, OWNERS_COLUMNS.status);
    return [
      { value: STATUS_WORDS[status], style: 'text' },
      { value: count, ...formula, style: 'integer' },
    ];
  };
  for (let index = 0; index < Math.max(units.length, STATUSES.length); index++) {
    sheet.add([...unitCells(index), null, ...statusCells(index)]);
  }

  return {
    kind: 'owners',
    name: sheetName('owners', plan.planYear, options.digits),
    marker: sheetMarker('owners', plan.planYear),
    font: options.font,
    styles,
    columns: COLUMNS,
    rows: sheet.rows,
    merges: sheet.merges,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: FIRST_LIST_ROW, columns: 0 },
    print: printSetup(
      options.font,
      'portrait',
      { top: 0, left: 0, bottom: sheet.next - 1, right: COLUMNS.length - 1 },
      { first: FIRST_LIST_ROW - 1, last: FIRST_LIST_ROW - 1 },
    ),
  };
}
