import type { CellValue } from './cells';

/** A rectangle of values from a cell on; null leaves a cell empty. */
export interface BlockSpec {
  /** Top left cell, "A1" when left out. */
  readonly at?: string;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/** A worksheet of a workbook to be opened in the emulated host. Addresses are as in Excel. */
export interface SheetSpec {
  readonly name: string;
  /** Written as they are: a text with "=" stays a text. */
  readonly blocks?: readonly BlockSpec[];
  /** By cell: a formula with "=", and what it shows (0 when left out). */
  readonly formulas?: Readonly<Record<string, { readonly formula: string; readonly shown?: CellValue }>>;
  /** By range. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** By range: properties as on the wire, for example { 'Font.Bold': true }. */
  readonly styles?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By cell with a formula: the range over which its result spills. */
  readonly spills?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly columnWidths?: Readonly<Record<string, number>>;
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly hiddenRows?: readonly number[];
  /** By letters. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Tables by name, over their range with the header row. */
  readonly tables?: Readonly<Record<string, string>>;
  /** The ranges that its charts show. */
  readonly charts?: readonly string[];
  readonly names?: Readonly<Record<string, NameSpec>>;
  readonly protected?: boolean;
  readonly password?: string;
}

/** A defined name: its formula with "=", and whether people see it. */
export interface NameSpec {
  readonly formula: string;
  readonly visible?: boolean;
}

export interface WorkbookSpec {
  /** One empty "Sheet1" when left out. */
  readonly sheets?: readonly SheetSpec[];
  /** Sheets that are a chart: they take their names, and the API does not list them. */
  readonly chartSheets?: readonly string[];
  readonly names?: Readonly<Record<string, NameSpec>>;
  readonly activeSheet?: string;
  readonly selection?: string;
  readonly calculationMode?: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly structureProtected?: boolean;
  /** What a protected structure answers; InvalidOperation when left out. */
  readonly structureRefusal?: 'AccessDenied' | 'InvalidOperation';
  /** For a range of more cells the host gives null in the place of values and formats, and no error. */
  readonly mostValues?: number;
  /** What becomes of a page's height in pages that nobody gave; null, when left out, as many as needed. */
  readonly ungivenPagesTall?: number | null;
  /** Gives formulas their values; without it every formula that is written shows 0. */
  readonly evaluate?: (formula: string, sheet: string, address: string) => CellValue;
}
