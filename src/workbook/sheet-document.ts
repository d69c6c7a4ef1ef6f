import type { CellRange } from './cell-grid';

/** A length in typographic points (1/72 inch), for widths and heights on a sheet. */
export type Points = number;

export type CellBorder = 'thin' | 'thin-open-bottom' | 'thin-open-top' | 'thin-sides' | 'dotted-bottom';

/** Look of a cell. Colours are "#RRGGBB"; a missing property means Excel's default. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: Points;
  readonly color?: string;
  readonly fill?: string;
  /**
   * Thin border on all four sides, or without its bottom, its top, or both (a long table row drawn as several
   * sheet rows), or a dotted line below only (a place to sign).
   */
  readonly border?: CellBorder;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
}

/**
 * A cell to be written. Text is always written as text: a leading "=" never becomes a formula.
 * With `formula` (no leading "="), `value` is the result our core computed; it is stored as the cached result.
 * A formula refers to another sheet of the same set by its wished name in quotes ('ชื่อ'!A1); an adapter that
 * gives that sheet another name puts the other name there.
 */
export interface DocumentCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** Key in `SheetDocument.styles`. */
  readonly style: string;
  /** Says again what stands above it in its box, for a page that begins here. */
  readonly repeats?: boolean;
}

export interface DocumentRow {
  readonly height: Points;
  /** Height that its content needs, where `height` is more so that a page ends before or after it. */
  readonly needed?: Points;
  /** Belongs on the page of the row below it; for programs that decide themselves where a page ends. */
  readonly withNext?: boolean;
  /** A page begins with it, for programs that heed page breaks in a sheet that is fitted to the page's width. */
  readonly beginsPage?: true;
  /** It is not shown; its height is 0. */
  readonly hidden?: true;
  /** By column, from the left; null leaves the cell untouched. */
  readonly cells: readonly (DocumentCell | null)[];
}

export interface DocumentTable {
  /** A valid Excel table name, unique in the workbook once the adapter has made it so. */
  readonly name: string;
  /** Header row included; every header cell holds non-empty, unique text. */
  readonly range: CellRange;
}

/** A drop-down whose choices stand in cells (a typed list breaks at 255 characters). */
export interface DocumentValidation {
  readonly range: CellRange;
  /** A range of this document, or of another document of the same set named by its kind. */
  readonly source: { readonly kind: string; readonly range: CellRange };
  /** Other values are allowed when false: the list is then help, not a rule. */
  readonly strict: boolean;
}

/** Colours the cells of `range` whose text equals `text`. */
export interface DocumentConditionalFormat {
  readonly range: CellRange;
  readonly text: string;
  readonly color: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** Cells of one row or one column that a chart draws under one name. */
export interface ChartSeries {
  readonly name: string;
  /**
   * A missing value is an empty cell, which leaves a gap. Excel draws every text of a line or radar chart, a dash or the '' of a
   * formula too, as 0; so does it with bars, where 0 has no length: there a dash may stand.
   */
  readonly values: CellRange;
  readonly color: string;
  /** What the others are held against: a threshold, a mean of all. */
  readonly dashed?: true;
}

/**
 * A native chart over cells of the same sheet: bars lie below one another with their value behind them, lines have the categories as
 * their time, a radar has a corner for each. Series are told apart without colours by the shape of their points (`chart-series`); of
 * several a legend tells which is which.
 * @example the overall of three years, of which the second is missing
 * { kind: 'lines', categories: B1:D1 (2565, 2566, 2567), series: [{ name: 'คะแนนรวม', values: B2:D2 (84.21, nothing, 92.05), color }] }
 */
export interface DocumentChart {
  readonly kind: 'bars' | 'lines' | 'radar';
  readonly title: string;
  /** Texts or numbers, as many as every series has values. */
  readonly categories: CellRange;
  /** At least one, the first with a value. */
  readonly series: readonly ChartSeries[];
  readonly axisMinimum: number;
  readonly axisMaximum: number;
  /** Top left cell of the chart. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly width: Points;
  readonly height: Points;
}

export interface PrintSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** One page wide, as many pages high as needed. */
  readonly area: CellRange;
  /** Rows repeated at the top of every page, zero-based and inclusive; null when there are none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Excel header/footer codes, for example "&C&P/&N". */
  readonly header: string;
  readonly footer: string;
  /** Margins in points. */
  readonly margins: {
    readonly top: Points;
    readonly right: Points;
    readonly bottom: Points;
    readonly left: Points;
  };
  readonly centerHorizontally: boolean;
}

/** A worksheet as plain data: it can be previewed, printed, tested and replayed by any adapter. */
export interface SheetDocument {
  /** What kind of sheet it is, by the names that who draws it gives. Of several of one kind in a set nothing of another sheet may be taken. */
  readonly kind: string;
  /** Wished name; adapters make it valid and unique in the workbook. */
  readonly name: string;
  /**
   * Written as a hidden name of the sheet, so that we know our own sheets again: see `markerOf`. '' for a sheet that is read like any
   * sheet of a person: it has no such name.
   */
  readonly marker: string;
  /** Name of the sheet of which it is drawn anew: it stands in its place and under its name, whatever marker that sheet has. */
  readonly inPlaceOf?: string;
  /** Names of sheets with the same marker that are of something else: it takes the place of none of them. */
  readonly spares?: readonly string[];
  /** The sheet is not shown. */
  readonly hidden?: true;
  readonly font: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Column widths in points, from column A. */
  readonly columns: readonly Points[];
  /** Zero-based places of columns that are not shown. */
  readonly hiddenColumns?: readonly number[];
  readonly rows: readonly DocumentRow[];
  /** Titles, paragraphs and header rows only. */
  readonly merges: readonly CellRange[];
  readonly tables: readonly DocumentTable[];
  readonly validations: readonly DocumentValidation[];
  readonly conditionalFormats: readonly DocumentConditionalFormat[];
  readonly charts: readonly DocumentChart[];
  /** Rows and columns kept in view; 0 for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
}

/** The hidden, sheet-scoped defined name that holds a sheet's marker. */
export const MARKER_NAME = '_ITA_PLANNER';
