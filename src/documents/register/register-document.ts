import type { MeasureId } from '../../planning/measure-id';
import type { Plan } from '../../planning/types';
import { documentText } from '../../text/documents-th';
import type { CellRange } from '../../workbook/cell-grid';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { memoryText } from '../../planning/register/memory';
import type { RegisterField } from '../../planning/register/fields';
import { choicesOf } from '../choices';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { printSetup } from '../paper/print-setup';
import { cellText, SheetRows, type DrawnCell } from '../sheet-rows';
import { flexibleText } from '../text/line-counter';
import { MAXIMUM_ROW_HEIGHT, rowHeight } from '../text/row-height';
import { metricsOf } from '../text/metrics';
import { CLASS_RULES, DUE_RULES, STATUS_RULES, themeStyles } from '../theme';
import { addTitleBlock, agencyLine } from '../title-block';
import {
  REGISTER_COLUMNS,
  REGISTER_HEADER_ROW,
  registerCells,
  registerColumn,
  type RegisterCell,
  type RegisterDrawing,
} from './register-columns';

/** The last column of the printed page: what stands behind it is for work on the screen. */
const LAST_PRINTED: RegisterField = 'result12';

/** Excel's limit is 255 characters, about 1000 points in the smallest default font. */
const WIDEST_COLUMN: Points = 1000;

/** No word makes a column wider than this: an address without a space may break. */
const WIDEST_WORD: Points = 160;

/** The button of the filter stands in every header of a table, over its text if there is no room. */
const FILTER_BUTTON: Points = 18;

/** Factor by which a column widens until its longest text fits into one Excel row. */
const WIDENING = 1.1;

/** How a register is drawn. */
export interface RegisterOptions extends DocumentOptions, RegisterDrawing {
  /** Every measure that was ever offered in this register; those that it holds are added. */
  readonly offered?: readonly MeasureId[];
}

type Cells = Readonly<Record<RegisterField, RegisterCell>>;

const COLUMNS = new Map(REGISTER_COLUMNS.map(({ field }, index) => [field, index]));

/**
 * A measure is one table row, so a text too tall for Excel is met by a wider column, never cut. A row is as tall as
 * its tallest cell, so it is enough that every column fits by itself. No column is too narrow for a word or its header.
 */
function columnWidths(rows: readonly Cells[], options: DocumentOptions): Points[] {
  const styles = themeStyles(options);
  const metrics = metricsOf(options);
  return REGISTER_COLUMNS.map(({ field, header, width: usual, style }) => {
    const texts = rows.map((cells) => cells[field].value);
    const named = flexibleText({ ...cellText(header, 0, styles.headerSmall, metrics), heading: true });
    const words = texts.map((text) => cellText(text, 0, styles[style], metrics));
    const least = Math.max(
      named.least + FILTER_BUTTON,
      ...words.map((text) => Math.min(WIDEST_WORD, flexibleText(text).least)),
    );
    const tooTall = (width: Points): boolean =>
      texts.some((text) => rowHeight([cellText(text, width, styles[style], metrics)]) > MAXIMUM_ROW_HEIGHT);
    let width = Math.max(usual, least);
    while (tooTall(width) && width < WIDEST_COLUMN) width *= WIDENING;
    return Math.min(width, WIDEST_COLUMN);
  });
}

/** Height of a row that waits for text. */
const EMPTY_ROW: Points = 32;

/** What the hidden row says: the memory in the column of the ids, in every other the field of the column. */
function memoryCells(
  { planYear, agency, namedInScores, rows }: Plan,
  offered: readonly MeasureId[],
): DrawnCell[] {
  const ids = [...new Set([...offered, ...rows.flatMap(({ id }) => id ?? [])])];
  return REGISTER_COLUMNS.map(({ field }) => ({
    value: field === 'id' ? memoryText({ planYear, agency: namedInScores ?? agency, offered: ids }) : field,
    style: 'label',
  }));
}

function drawRows(plan: Plan, options: RegisterOptions, columns: readonly Points[]): SheetRows {
  const styles = themeStyles(options);
  const sheet = new SheetRows(columns, styles, metricsOf(options));
  addTitleBlock(
    sheet,
    [
      {
        text: documentText('register.title', { year: yearText(plan.planYear, options.digits) }),
        style: 'title',
      },
      agencyLine(plan),
    ],
    registerColumn(LAST_PRINTED) + 1,
  );
  sheet.hide(memoryCells(plan, options.offered ?? []));
  sheet.add(
    REGISTER_COLUMNS.map(({ header }) => ({ value: header, style: 'headerSmall' })),
    {
      minimum: rowHeight(
        REGISTER_COLUMNS.map(({ header }, index) =>
          cellText(header, (columns[index] ?? 0) - FILTER_BUTTON, styles.headerSmall, sheet.metrics),
        ),
      ),
    },
  );
  for (const row of plan.rows) {
    const cells = registerCells(row, COLUMNS, sheet.next, options);
    sheet.add(REGISTER_COLUMNS.map(({ field, style }) => ({ ...cells[field], style })));
  }
  // An Excel table has at least one row.
  if (plan.rows.length === 0) {
    sheet.add(
      REGISTER_COLUMNS.map(({ style }) => ({ value: null, style })),
      { minimum: EMPTY_ROW },
    );
  }
  return sheet;
}

/** The register sheet (ทะเบียนมาตรการ): one Excel table, one row per measure. From then on it is the plan, and people write in it. */
export function registerDocument(plan: Plan, options: RegisterOptions): SheetDocument {
  const cells = plan.rows.map((row, index) =>
    registerCells(row, COLUMNS, REGISTER_HEADER_ROW + 1 + index, options),
  );
  const columns = columnWidths(cells, options);
  const sheet = drawRows(plan, options, columns);
  const last = sheet.rows.length - 1;
  const below = (field: RegisterField): CellRange => {
    const column = registerColumn(field);
    return { top: REGISTER_HEADER_ROW + 1, bottom: last, left: column, right: column };
  };
  const { units, statuses } = choicesOf(plan);
  return {
    kind: 'register',
    name: sheetName('register', plan.planYear, options.digits),
    marker: sheetMarker('register', plan.planYear),
    font: options.font,
    styles: themeStyles(options),
    columns,
    hiddenColumns: [registerColumn('id')],
    rows: sheet.rows,
    merges: sheet.merges,
    tables: [
      {
        name: `ITA_Register${plan.planYear === null ? '' : `_${plan.planYear}`}`,
        range: { top: REGISTER_HEADER_ROW, left: 0, bottom: last, right: columns.length - 1 },
      },
    ],
    validations: [
      { range: below('lead'), source: units, strict: false },
      { range: below('status'), source: statuses, strict: true },
    ],
    conditionalFormats: [
      ...CLASS_RULES.map((rule) => ({ ...rule, range: below('class') })),
      ...STATUS_RULES.map((rule) => ({ ...rule, range: below('status') })),
      ...DUE_RULES.map((rule) => ({ ...rule, range: below('timeliness') })),
    ],
    charts: [],
    freeze: { rows: REGISTER_HEADER_ROW + 1, columns: registerColumn('title') + 1 },
    print: printSetup(
      options.font,
      'landscape',
      { top: 0, left: 0, bottom: last, right: registerColumn(LAST_PRINTED) },
      { first: REGISTER_HEADER_ROW, last: REGISTER_HEADER_ROW },
    ),
  };
}
