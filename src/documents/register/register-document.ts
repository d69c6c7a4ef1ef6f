import type { Plan } from '../../planning/types';
import { documentText } from '../../text/documents-th';
import type { CellRange } from '../../workbook/cell-grid';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { choicesOf } from '../choices';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { printSetup } from '../paper/print-setup';
import { cellText, SheetRows } from '../sheet-rows';
import { flexibleText } from '../text/line-counter';
import { MAXIMUM_ROW_HEIGHT, rowHeight } from '../text/row-height';
import { CLASS_RULES, STATUS_RULES, themeStyles } from '../theme';
import { addTitleBlock, agencyText } from '../title-block';
import {
  REGISTER_COLUMNS,
  REGISTER_HEADER_ROW,
  registerColumn,
  type RegisterColumnKey,
} from './register-columns';

/** Columns over which the title stands: what a screen shows without scrolling. */
const TITLE_COLUMNS = 9;

/** Excel's limit is 255 characters, about 1000 points in the smallest default font. */
const WIDEST_COLUMN: Points = 1000;

/** No word makes a column wider than this: an address without a space may break. */
const WIDEST_WORD: Points = 160;

/** Factor by which a column widens until its longest text fits into one Excel row. */
const WIDENING = 1.1;

/**
 * A measure is one table row, so a text too tall for Excel is met by a wider column, never cut. A row is as tall as
 * its tallest cell, so it is enough that every column fits by itself. No column is too narrow for a word or its header.
 */
function columnWidths(plan: Plan, options: DocumentOptions): Points[] {
  const styles = themeStyles(options.digits);
  const { font } = options;
  return REGISTER_COLUMNS.map(({ header, width: usual, style, draw }) => {
    const texts = plan.rows.map((row) => draw(row, options.digits));
    const words = [
      { ...cellText(header, 0, styles.headerSmall, font), heading: true },
      ...texts.map((text) => cellText(text, 0, styles[style], font)),
    ];
    const least = Math.max(...words.map((text) => Math.min(WIDEST_WORD, flexibleText(text).least)));
    const tooTall = (width: Points): boolean =>
      texts.some(
        (text) => rowHeight([cellText(text, width, styles[style], options.font)]) > MAXIMUM_ROW_HEIGHT,
      );
    let width = Math.max(usual, least);
    while (tooTall(width) && width < WIDEST_COLUMN) width *= WIDENING;
    return Math.min(width, WIDEST_COLUMN);
  });
}

/** Height of a row that waits for text. */
const EMPTY_ROW: Points = 32;

function drawRows(plan: Plan, options: DocumentOptions, columns: readonly Points[]): SheetRows {
  const sheet = new SheetRows(columns, themeStyles(options.digits), options.font);
  addTitleBlock(
    sheet,
    [
      {
        text: documentText('register.title', { year: yearText(plan.planYear, options.digits) }),
        style: 'title',
      },
      { text: agencyText(plan.agency), style: 'subtitle' },
    ],
    TITLE_COLUMNS,
  );
  sheet.add(REGISTER_COLUMNS.map(({ header }) => ({ value: header, style: 'headerSmall' })));
  for (const row of plan.rows) {
    sheet.add(REGISTER_COLUMNS.map(({ draw, style }) => ({ value: draw(row, options.digits), style })));
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

/** The register sheet (ทะเบียนมาตรการ): one Excel table, one row per measure, which people then fill in. */
export function registerDocument(plan: Plan, options: DocumentOptions): SheetDocument {
  const columns = columnWidths(plan, options);
  const sheet = drawRows(plan, options, columns);
  const last = sheet.rows.length - 1;
  const below = (key: RegisterColumnKey): CellRange => {
    const column = registerColumn(key);
    return { top: REGISTER_HEADER_ROW + 1, bottom: last, left: column, right: column };
  };
  const { units, statuses } = choicesOf(plan);
  return {
    kind: 'register',
    name: sheetName('register', plan.planYear, options.digits),
    marker: sheetMarker('register', plan.planYear),
    font: options.font,
    styles: themeStyles(options.digits),
    columns,
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
    ],
    charts: [],
    freeze: { rows: REGISTER_HEADER_ROW + 1, columns: 1 },
    print: printSetup(
      options.font,
      'landscape',
      { top: 0, left: 0, bottom: last, right: columns.length - 1 },
      { first: REGISTER_HEADER_ROW, last: REGISTER_HEADER_ROW },
    ),
  };
}
