/** How a number is shown; General when nothing is said. */
export type Shown = 'two-decimals' | 'thai-digits' | 'percent' | 'date';

/** A cell of a corpus sheet. A formula is written in OpenFormula ("SUM([.B3:.B7])"); LibreOffice computes it. */
export interface CorpusCell {
  readonly value?: string | number;
  readonly formula?: string;
  readonly shown?: Shown;
  /** Rows and columns that the cell covers. */
  readonly span?: readonly [rows: number, columns: number];
}

export type CorpusValue = string | number | null | CorpusCell;

export interface CorpusSheet {
  readonly name: string;
  readonly rows: readonly (readonly CorpusValue[])[];
  /** Empty rows above and empty columns before the first cell. */
  readonly offset?: readonly [rows: number, columns: number];
  readonly hidden?: boolean;
  /** Rows and columns that are not shown, counted from 0 from the first cell of `rows`. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** How the bytes of a .csv file are written. */
export type CsvEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-874';

/** One file of the corpus: what a clerk would keep. What is to be read from it stands in test/corpus/truth. */
export interface CorpusFile {
  readonly file: string;
  readonly sheets: readonly CorpusSheet[];
  readonly csv?: { readonly encoding: CsvEncoding; readonly delimiter: string };
}

export const shown = (as: Shown, value: number): CorpusCell => ({ value, shown: as });
/** 92.01 as a cell that holds 0.9201 and shows 92.01%. */
export const percent = (score: number): CorpusCell => ({
  value: Number((score / 100).toFixed(4)),
  shown: 'percent',
});
export const formula = (text: string, as?: Shown): CorpusCell => ({
  formula: text,
  ...(as && { shown: as }),
});
/** A text over several columns of its row; the covered cells follow as null. */
export const wide = (value: string | number, columns: number): CorpusValue[] => [
  { value, span: [1, columns] },
  ...nulls(columns - 1),
];
/** A text over several rows. */
export const tall = (value: string | number, rows: number): CorpusCell => ({ value, span: [rows, 1] });
export const nulls = (count: number): null[] => Array.from({ length: count }, () => null);

export const thaiDigits = (text: string | number): string =>
  String(text).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
export const thaiScore = (score: number): string => thaiDigits(score.toFixed(2));

/** Rows and columns exchanged. */
export function transposed(rows: readonly (readonly CorpusValue[])[]): CorpusValue[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}
