import { a1 } from '../../src/workbook/cell-grid';
import { Package } from '../../src/workbook/file/package';
import { ensure, type Excelize, type ExcelizeFile } from './excelize';

/** How a cell of a sample looks; the keys of `LOOKS`. */
export type Look =
  'title' | 'line' | 'note' | 'header' | 'text' | 'center' | 'score' | 'thai' | 'percent' | 'total' | 'plain';

export type SampleValue = string | number | null;
/** A value in the look of its column, or in its own look. */
export type SampleCell = SampleValue | { readonly value: SampleValue; readonly look: Look };

/** A rectangle of cells with the address of its first one. */
export interface SampleBlock {
  readonly at: readonly [row: number, column: number];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Look of each column where a cell has none of its own; the last one also holds for the columns after it. */
  readonly looks: readonly Look[];
}

export interface SampleSheet {
  readonly name: string;
  readonly font: string;
  readonly size: number;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  readonly blocks: readonly SampleBlock[];
  /** "A1:C1". */
  readonly merges?: readonly string[];
  readonly comments?: readonly { readonly cell: string; readonly text: string }[];
  readonly landscape?: boolean;
  /** Rows kept in view. */
  readonly freeze?: number;
  readonly hidden?: boolean;
}

type ExcelizeStyle = Parameters<ExcelizeFile['NewStyle']>[0];

const BORDER = (['left', 'right', 'top', 'bottom'] as const).map((Type) => ({
  Type,
  Style: 1,
  Color: '000000',
}));
const HEADER_FILL = { Type: 'pattern', Pattern: 1, Color: ['DDEBF7'] };
const TOTAL_FILL = { Type: 'pattern', Pattern: 1, Color: ['F2F2F2'] };
const CENTER = { Horizontal: 'center', Vertical: 'center', WrapText: true };
const LEFT = { Horizontal: 'left', Vertical: 'center', WrapText: true };

interface LookStyle extends Omit<ExcelizeStyle, 'Font'> {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const LOOKS: Readonly<Record<Look, LookStyle>> = {
  title: { bold: true, Alignment: CENTER },
  line: { Alignment: LEFT },
  note: { italic: true, Alignment: LEFT },
  header: { bold: true, Alignment: CENTER, Border: BORDER, Fill: HEADER_FILL },
  text: { Alignment: LEFT, Border: BORDER },
  center: { Alignment: CENTER, Border: BORDER },
  score: { Alignment: CENTER, Border: BORDER, CustomNumFmt: '0.00' },
  thai: { Alignment: CENTER, Border: BORDER, CustomNumFmt: '[$-D00041E]0.00' },
  percent: { Alignment: CENTER, Border: BORDER, CustomNumFmt: '0.00%' },
  total: { bold: true, Alignment: CENTER, Border: BORDER, Fill: TOTAL_FILL, CustomNumFmt: '0.00' },
  plain: {},
};

/** Samples are made at this moment, whenever they are made. */
const MADE_AT = '2024-08-01T02:00:00Z';

const A4 = 9;

/** Height of a line of Thai text, as a multiple of the size of its font. */
const LINE_HEIGHT = 1.9;
/** Width of a Thai letter in the unit of column widths, with room to spare. */
const LETTER_WIDTH = 1.7;

/** The bytes of an .xlsx file with the sheets, the same at every run. */
export function sampleBytes(excelize: Excelize, sheets: readonly SampleSheet[]): Uint8Array {
  const file = excelize.NewFile();
  ensure(file);
  ensure(
    file.SetDocProps({
      Creator: 'ITA Planner',
      LastModifiedBy: 'ITA Planner',
      Created: MADE_AT,
      Modified: MADE_AT,
    }),
  );
  sheets.forEach((sheet, index) => {
    if (index === 0) ensure(file.SetSheetName('Sheet1', sheet.name));
    else ensure(file.NewSheet(sheet.name));
  });
  for (const sheet of sheets) fill(file, sheet);
  return inOrder(ensure(file.WriteToBuffer()).buffer as Uint8Array);
}

/** Children of a font as the schema orders them: the library writes them in an order of its own, which a validator refuses. */
const FONT_ORDER = ['b', 'i', 'u', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function inOrder(bytes: Uint8Array): Uint8Array {
  const book = Package.open(bytes);
  const path = book.related(book.workbookPath, 'styles') ?? '';
  const child = new RegExp(`<(${FONT_ORDER.join('|')})(?=[ />])[^>]*>(?:</\\1>)?`, 'g');
  const sorted = book
    .text(path)
    .replace(/(<font>)([\s\S]*?)(<\/font>)/g, (_, open: string, inside: string, close: string) => {
      const children = [...inside.matchAll(child)].map(([text, name = '']) => ({ text, name }));
      const rank = ({ name }: { readonly name: string }): number => FONT_ORDER.indexOf(name);
      return (
        open +
        children
          .sort((a, b) => rank(a) - rank(b))
          .map(({ text }) => text)
          .join('') +
        close
      );
    });
  book.setText(path, sorted);
  return book.toBytes();
}

function fill(file: ExcelizeFile, sheet: SampleSheet): void {
  const styleOf = styleNumbers(file, sheet);
  sheet.widths.forEach((width, column) => {
    const letters = a1(0, column).slice(0, -1);
    ensure(file.SetColWidth(sheet.name, letters, letters, width));
  });
  for (const block of sheet.blocks) fillBlock(file, sheet.name, block, styleOf);
  for (const merge of sheet.merges ?? []) {
    const [from = merge, to = from] = merge.split(':');
    const { style } = ensure(file.GetCellStyle(sheet.name, from));
    ensure(file.SetCellStyle(sheet.name, from, to, style));
    ensure(file.MergeCell(sheet.name, from, to));
  }
  for (const [row, lines] of linesByRow(sheet)) {
    ensure(file.SetRowHeight(sheet.name, row + 1, lines * sheet.size * LINE_HEIGHT));
  }
  for (const { cell, text } of sheet.comments ?? []) {
    ensure(file.AddComment(sheet.name, { Cell: cell, Author: 'งานนโยบายและแผน', Text: text }));
  }
  ensure(file.SetSheetProps(sheet.name, { FitToPage: true }));
  ensure(
    file.SetPageLayout(sheet.name, {
      Size: A4,
      Orientation: sheet.landscape ? 'landscape' : 'portrait',
      FitToWidth: 1,
      FitToHeight: 0,
    }),
  );
  if (sheet.freeze !== undefined) {
    const corner = `A${sheet.freeze + 1}`;
    ensure(
      file.SetPanes(sheet.name, {
        Freeze: true,
        YSplit: sheet.freeze,
        TopLeftCell: corner,
        ActivePane: 'bottomLeft',
      }),
    );
  }
  if (sheet.hidden) ensure(file.SetSheetVisible(sheet.name, false));
}

/** Lines that the wrapped text of each row needs, by row from 0; cells merged downwards have room enough. */
function linesByRow(sheet: SampleSheet): ReadonlyMap<number, number> {
  const needed = new Map<number, number>();
  for (const {
    at: [top, left],
    rows,
  } of sheet.blocks) {
    rows.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        const width = widthOf(sheet, top + r, left + c);
        const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
        const lines =
          typeof value === 'string' && width !== null
            ? value.split('\n').reduce((sum, part) => sum + Math.ceil(lettersOf(part) / width), 0)
            : 1;
        needed.set(top + r, Math.max(needed.get(top + r) ?? 1, lines));
      }),
    );
  }
  return needed;
}

/** Thai vowels and tones above and below take no width. */
function lettersOf(text: string): number {
  return text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u200B]/g, '').length * LETTER_WIDTH;
}

/** Width of a cell or of the cells merged with it to the right; null when it is merged downwards. */
function widthOf({ merges = [], widths }: SampleSheet, row: number, column: number): number | null {
  const address = a1(row, column);
  const [from = address, to = from] = (
    merges.find((merge) => merge.startsWith(`${address}:`)) ?? address
  ).split(':');
  const rowOf = (cell: string): string => cell.replace(/[A-Z]/g, '');
  if (rowOf(from) !== rowOf(to)) return null;
  let sum = 0;
  for (let k = column; ; k += 1) {
    sum += widths[k] ?? 9;
    if (a1(row, k) === to) return sum;
  }
}

function styleNumbers(file: ExcelizeFile, { font, size }: SampleSheet): (look: Look) => number {
  const known = new Map<Look, number>();
  return (look) => {
    const { bold = false, italic = false, ...style } = LOOKS[look];
    const number =
      known.get(look) ??
      ensure(file.NewStyle({ ...style, Font: { Family: font, Size: size, Bold: bold, Italic: italic } }))
        .style;
    known.set(look, number);
    return number;
  };
}

function fillBlock(
  file: ExcelizeFile,
  sheet: string,
  { at: [top, left], rows, looks }: SampleBlock,
  styleOf: (look: Look) => number,
): void {
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const own = typeof cell === 'object' && cell !== null ? cell : null;
      const value = own ? own.value : (cell as SampleValue);
      const look = own?.look ?? looks[Math.min(c, looks.length - 1)] ?? 'plain';
      const address = a1(top + r, left + c);
      ensure(file.SetCellStyle(sheet, address, address, styleOf(look)));
      if (typeof value === 'string') ensure(file.SetCellStr(sheet, address, value));
      else if (value !== null) ensure(file.SetCellValue(sheet, address, value));
    }),
  );
}

/** The same look for every cell of a row. */
export function row(look: Look, ...values: readonly SampleValue[]): SampleCell[] {
  return values.map((value) => ({ value, look }));
}
