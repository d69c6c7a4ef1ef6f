import { withDigits } from '../../framework/with-digits';
import type { CellRange } from '../../workbook/cell-grid';
import type { DocumentValidation, Points, SheetDocument } from '../../workbook/sheet-document';
import { sheetMarker, sheetName, type Look } from '../options';
import { printSetup } from '../paper/print-setup';
import { SheetRows } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { themeStyles } from '../theme';
import { addTitleBlock, agencyLine } from '../title-block';
import type { AgencyIdentity } from '../title-agency';

/** A column of a list that people fill in. */
export interface ListColumn {
  readonly header: string;
  readonly width: Points;
  /** What may be chosen in its cells; anything else can be typed unless `strict`. */
  readonly choices?: readonly string[];
  readonly strict?: boolean;
  /** Cells are text whatever is typed: Excel would take "1,2" for twelve and "1-2" for a day. */
  readonly asText?: true;
}

/** A list that people fill in. */
export interface ListSheet {
  readonly kind: 'own-units' | 'own-measures';
  readonly title: string;
  /** What is to be typed, a line each. */
  readonly how: readonly string[];
  readonly columns: readonly ListColumn[];
  /** Rows with words of ours, by column. */
  readonly rows: readonly (readonly string[])[];
  /** Rows below them that are free. */
  readonly free: number;
}

/** Of the columns that hold the choices; they are not shown. */
const CHOICE_WIDTH: Points = 60;
const FREE_ROW: Points = 26;

/** Draws a list: title, what is to be typed, headers, rows. It bears no year, because it holds for all of them. */
export function listDocument(
  { kind, title, how, columns, rows, free }: ListSheet,
  agency: AgencyIdentity,
  options: Look,
): SheetDocument {
  const theme = themeStyles(options);
  const styles = { ...theme, listText: { ...theme.dense, numberFormat: '@' } };
  const chosen = columns.flatMap(({ choices }, column) =>
    choices === undefined ? [] : [{ column, choices }],
  );
  const widths = [...columns.map(({ width }) => width), ...chosen.map(() => CHOICE_WIDTH)];
  const sheet = new SheetRows(widths, styles, metricsOf(options));
  addTitleBlock(
    sheet,
    [
      { text: title, style: 'title' },
      agencyLine(agency),
      ...how.map((line) => ({ text: withDigits(line, options.digits), style: 'note' }) as const),
    ],
    columns.length,
  );
  const header = sheet.add(columns.map((column) => ({ value: column.header, style: 'headerSmall' })));
  const count = rows.length + free;
  for (let index = 0; index < Math.max(count, ...chosen.map(({ choices }) => choices.length)); index += 1) {
    sheet.add(
      [
        ...columns.map(({ asText }, column) =>
          index < count
            ? { value: rows[index]?.[column] ?? null, style: asText ? 'listText' : 'dense' }
            : null,
        ),
        ...chosen.map(({ choices }) => {
          const choice = choices[index];
          return choice === undefined ? null : { value: choice, style: 'choice' };
        }),
      ],
      { minimum: FREE_ROW },
    );
  }
  const below = (column: number, length: number): CellRange => ({
    top: header + 1,
    bottom: header + length,
    left: column,
    right: column,
  });
  return {
    kind,
    name: sheetName(kind, null, options.digits),
    marker: sheetMarker(kind, null),
    font: options.font,
    styles,
    columns: widths,
    hiddenColumns: chosen.map((_, place) => columns.length + place),
    rows: sheet.rows,
    merges: sheet.merges,
    tables: [],
    validations: chosen.map(({ column, choices }, place): DocumentValidation => ({
      range: below(column, count),
      source: { kind, range: below(columns.length + place, choices.length) },
      strict: columns[column]?.strict === true,
    })),
    conditionalFormats: [],
    charts: [],
    freeze: { rows: header + 1, columns: 0 },
    print: printSetup(
      options.font,
      'landscape',
      { top: 0, left: 0, bottom: header + count, right: columns.length - 1 },
      { first: header, last: header },
    ),
  };
}
