import { rangeAddress, type CellRange } from '../cell-grid';
import type { CellBorder, CellStyle, SheetDocument } from '../sheet-document';
import { rectangles } from './areas';
import { supports } from './supports';

/** Size of Excel's own default font, for a style that names none. */
const DEFAULT_SIZE = 11;

/** One setting and the ranges that take it. */
export interface LookPart {
  readonly addresses: readonly string[];
  /** How many properties `apply` sets. */
  readonly calls: number;
  readonly apply: (format: Excel.RangeFormat) => void;
}

type Edge = Parameters<Excel.RangeBorderCollection['getItem']>[0];
type Line = Excel.RangeBorder['style'];

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A setting of a cell, as text that tells equal ones, or null for what a new sheet has anyway. */
interface Setting {
  /** The property of a style that asks for it; none for the font, which the document names. */
  readonly key?: keyof CellStyle;
  readonly of: (style: CellStyle, font: string) => string | number | boolean | null;
  readonly set: (format: Excel.RangeFormat, style: CellStyle, font: string) => void;
  /** The version of the Excel API that it needs beyond those of every supported host. */
  readonly since?: string;
}

const SETTINGS: readonly Setting[] = [
  { of: (_, font) => font, set: (format, _, font) => (format.font.name = font) },
  {
    key: 'size',
    // The user's workbook may have another default.
    of: ({ size }) => size ?? DEFAULT_SIZE,
    set: (format, { size = DEFAULT_SIZE }) => (format.font.size = size),
  },
  {
    key: 'bold',
    of: ({ bold }) => (bold ? true : null),
    set: (format, { bold = false }) => (format.font.bold = bold),
  },
  {
    key: 'italic',
    of: ({ italic }) => (italic ? true : null),
    set: (format, { italic = false }) => (format.font.italic = italic),
  },
  {
    key: 'color',
    of: ({ color }) => color ?? null,
    set: (format, { color = '' }) => (format.font.color = color),
  },
  { key: 'fill', of: ({ fill }) => fill ?? null, set: (format, { fill = '' }) => (format.fill.color = fill) },
  {
    key: 'horizontal',
    // Excel indents only what is aligned to a side.
    of: ({ horizontal, indent }) => horizontal ?? (indent ? 'left' : null),
    set: (format, { horizontal = 'left' }) => (format.horizontalAlignment = HORIZONTAL[horizontal]),
  },
  {
    key: 'vertical',
    of: ({ vertical }) => (vertical === 'bottom' ? null : (vertical ?? null)),
    set: (format, { vertical = 'bottom' }) => (format.verticalAlignment = VERTICAL[vertical]),
  },
  {
    key: 'wrap',
    of: ({ wrap }) => (wrap ? true : null),
    set: (format, { wrap = false }) => (format.wrapText = wrap),
  },
  {
    key: 'indent',
    of: ({ indent }) => indent ?? null,
    set: (format, { indent = 0 }) => (format.indentLevel = indent),
    since: '1.9',
  },
];

const SIDES: Readonly<Record<CellBorder, readonly ('Top' | 'Bottom' | 'Left' | 'Right')[]>> = {
  thin: ['Top', 'Bottom', 'Left', 'Right'],
  'thin-open-bottom': ['Top', 'Left', 'Right'],
  'thin-open-top': ['Bottom', 'Left', 'Right'],
  'thin-sides': ['Left', 'Right'],
  'dotted-bottom': ['Bottom'],
};

/** The whole look of a document in as few settings as its look has; a merged title keeps it over its whole rectangle. */
export function lookOf(document: SheetDocument): readonly LookPart[] {
  const styles = styleGrid(document);
  const columns = styles.reduce((most, row) => Math.max(most, row.length), 0);
  const all = (wanted: (style: CellStyle) => boolean): readonly CellRange[] =>
    rectangles(styles.length, columns, (row, column) => {
      const style = styles[row]?.[column];
      return style !== undefined && wanted(style);
    });
  const settings = SETTINGS.filter(({ since }) => since === undefined || supports(since)).flatMap(
    ({ of, set }) =>
      distinct(styles, (style) => of(style, document.font)).map(([value, style]): LookPart => ({
        addresses: all((other) => of(other, document.font) === value).map(rangeAddress),
        calls: 1,
        apply: (format) => set(format, style, document.font),
      })),
  );
  const borders = distinct(styles, ({ border }) => border ?? null).flatMap(([, { border = 'thin' }]) =>
    bordersOf(
      border,
      all((style) => style.border === border),
    ),
  );
  return [...settings, ...borders];
}

/** Settings of cells below one another; what the style does not name stays as it is. */
export function cellLook(style: CellStyle, isTall: boolean): readonly LookPart['apply'][] {
  const settings = SETTINGS.filter(
    ({ key, since }) => key && style[key] !== undefined && (since === undefined || supports(since)),
  ).map(
    ({ set }): LookPart['apply'] =>
      (format) =>
        set(format, style, ''),
  );
  return style.border ? [...settings, bordered(style.border, isTall, false)] : settings;
}

type Styles = readonly (readonly (CellStyle | undefined)[])[];

function styleGrid(document: SheetDocument): Styles {
  const styleOf = (name: string): CellStyle => {
    const style = document.styles[name];
    if (!style) throw new Error(`the sheet document ${document.kind} has no style "${name}"`);
    return style;
  };
  const grid = document.rows.map(({ cells }) =>
    cells.map((cell) => (cell ? styleOf(cell.style) : undefined)),
  );
  for (const { top, left, bottom, right } of document.merges) {
    const style = grid[top]?.[left];
    if (!style) continue;
    for (let row = top; row <= bottom; row += 1) {
      const cells = (grid[row] ??= []);
      for (let column = left; column <= right; column += 1) cells[column] = style;
    }
  }
  return grid;
}

/** The values that occur, each with a style that has it. */
function distinct<T>(styles: Styles, of: (style: CellStyle) => T | null): (readonly [T, CellStyle])[] {
  const found = new Map<T, CellStyle>();
  for (const row of styles) {
    for (const style of row) {
      const value = style ? of(style) : null;
      if (style && value !== null && !found.has(value)) found.set(value, style);
    }
  }
  return [...found];
}

/** Excel has lines inside a range only where it has more than one row or column, so ranges go by their shape. */
function bordersOf(border: CellBorder, areas: readonly CellRange[]): LookPart[] {
  const parts: LookPart[] = [];
  for (const tall of [false, true]) {
    for (const wide of [false, true]) {
      const same = areas.filter(
        ({ top, left, bottom, right }) => bottom > top === tall && right > left === wide,
      );
      if (same.length === 0) continue;
      parts.push({ addresses: same.map(rangeAddress), calls: 6, apply: bordered(border, tall, wide) });
    }
  }
  return parts;
}

function bordered(border: CellBorder, tall: boolean, wide: boolean): LookPart['apply'] {
  const sides = SIDES[border];
  const line: Line = border === 'dotted-bottom' ? 'Dot' : 'Continuous';
  const edges: Edge[] = sides.map((side): Edge => `Edge${side}`);
  if (tall && (sides.includes('Top') || sides.includes('Bottom'))) edges.push('InsideHorizontal');
  if (wide && (sides.includes('Left') || sides.includes('Right'))) edges.push('InsideVertical');
  return ({ borders }) => {
    for (const edge of edges) borders.getItem(edge).style = line;
  };
}
