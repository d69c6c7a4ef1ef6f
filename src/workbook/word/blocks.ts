import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { Points } from '../sheet-document';
import type { CellLook, TextBlock, TextCell, TextRow, TextSignatures, TextTable } from '../text-document';
import { xmlSafe } from '../xml-safe';
import { STYLE_IDS } from './style-part';

/** Twentieths of a point, in which Word measures. */
export const twips = (points: Points): number => Math.round(points * 20);

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
/** Between bars, which would be one without it. */
const GAP = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const allSides = (line: typeof LINE | typeof NO_LINE): ITableBordersOptions => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});

/** Text does not touch the lines beside it. */
const CELL_MARGINS = {
  marginUnitType: WidthType.DXA,
  left: twips(3),
  right: twips(3),
  top: twips(1),
  bottom: twips(1),
};

/** Below what is filled in on a form. */
const DOTS = { style: BorderStyle.DOTTED, size: 4, color: '000000' };

const ALIGNS: Readonly<Partial<Record<CellLook, (typeof VerticalAlign)['CENTER' | 'BOTTOM']>>> = {
  header: VerticalAlign.CENTER,
  label: VerticalAlign.BOTTOM,
  field: VerticalAlign.BOTTOM,
};

/** Greys that stay apart on any printer. */
const FILLS: Readonly<Partial<Record<CellLook, string>>> = {
  header: 'E7E7E7',
  section: 'F2F2F2',
  mark: 'BFBFBF',
  bar: '7F7F7F',
};

type StyleKey = keyof typeof STYLE_IDS;

function paragraph(text: string, style: StyleKey, keepNext = false): Paragraph {
  const children = xmlSafe(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  return new Paragraph({ style: STYLE_IDS[style], children, ...(keepNext && { keepNext }) });
}

/** A line so low that nobody sees it: tables that follow one another would be one, and none may end a section. */
const end = (): Paragraph => paragraph('', 'end');

function cell({ text, look, span = 1, down = 1 }: TextCell, width: Points, withNext: boolean): TableCell {
  const fill = FILLS[look];
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    columnSpan: span,
    rowSpan: down,
    verticalAlign: ALIGNS[look] ?? VerticalAlign.TOP,
    ...(look === 'bar' && { borders: { top: GAP, bottom: GAP } }),
    ...(look === 'field' && { borders: { bottom: DOTS } }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: text.split('\n').map((line) => paragraph(line, `cell.${look}`, withNext)),
  });
}

/** Columns at which the cells of each row begin, past those that cells above cover. */
function starts(rows: readonly TextRow[]): readonly (readonly number[])[] {
  const covered = new Map<number, Set<number>>();
  return rows.map(({ cells }, row) => {
    let column = 0;
    return cells.map(({ span = 1, down = 1 }) => {
      while (covered.get(row)?.has(column)) column += 1;
      const start = column;
      for (let below = row + 1; below < row + down; below += 1) {
        const taken = covered.get(below) ?? new Set();
        for (let each = start; each < start + span; each += 1) taken.add(each);
        covered.set(below, taken);
      }
      column += span;
      return start;
    });
  });
}

/** Columns that one, two, three or four persons can share out evenly. */
const SIGNING_COLUMNS = 12;

/** A table without lines, so that a long post takes more lines in its own place, and rows that stay together. */
function signatures({ rows }: TextSignatures, width: Points): Table {
  const column = width / SIGNING_COLUMNS;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: Array.from({ length: SIGNING_COLUMNS }, () => twips(column)),
    borders: allSides(NO_LINE),
    rows: rows.map((persons, row) => {
      const span = SIGNING_COLUMNS / persons.length;
      const isLast = row === rows.length - 1;
      return new TableRow({
        cantSplit: true,
        children: persons.map(
          (lines) =>
            new TableCell({
              columnSpan: span,
              width: { size: twips(span * column), type: WidthType.DXA },
              // Room above, also between rows.
              children: ['', ...lines].map((line) => paragraph(line, 'sign', !isLast)),
            }),
        ),
      });
    }),
  });
}

/** Places to sign as the last row of a table: Word and LibreOffice both keep rows together, only Word a table with what follows it. */
function signatureRow(block: TextSignatures, columns: number, width: Points): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        width: { size: twips(width), type: WidthType.DXA },
        borders: { bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
        children: [signatures(block, width), end()],
      }),
    ],
  });
}

function table({ columns, headers, rows, lines }: TextTable, signed: TextSignatures | null): Table {
  const all = [...headers, ...rows];
  const begins = starts(all);
  const width = columns.reduce((sum, each) => sum + each, 0);
  const drawn = all.map(({ cells, splits, withNext }, row) => {
    const isHeader = row < headers.length;
    return new TableRow({
      ...(isHeader && { tableHeader: true }),
      ...(!splits && { cantSplit: true }),
      children: cells.map((each, index) => {
        const start = begins[row]?.[index] ?? 0;
        const wide = columns.slice(start, start + (each.span ?? 1)).reduce((sum, one) => sum + one, 0);
        return cell(each, wide, isHeader || withNext === true);
      }),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: columns.map(twips),
    margins: CELL_MARGINS,
    borders: allSides(lines === 'all' ? LINE : NO_LINE),
    rows: signed ? [...drawn, signatureRow(signed, columns.length, width)] : drawn,
  });
}

/** The blocks of a section as the library draws them, `width` being what the page has between its margins. */
export function drawBlocks(blocks: readonly TextBlock[], width: Points): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const [next, before] = [blocks[index + 1], blocks[index - 1]];
    if (block.kind === 'paragraph') return [paragraph(block.text, block.look, block.withNext)];
    if (block.kind === 'table') return [table(block, next?.kind === 'signatures' ? next : null), end()];
    return before?.kind === 'table' ? [] : [signatures(block, width), end()];
  });
}
