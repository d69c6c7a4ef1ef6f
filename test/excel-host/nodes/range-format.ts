import { formatArea, type Area } from '../a1';
import { invalidArgument } from '../host-failure';
import { rangesBehind } from './areas-node';
import { behaviour } from './behaviour';
import { HostNode } from './node';
import type { RangeNode } from './range-node';
import type { SheetNode } from './sheet-node';

/** Sizes of a new workbook in points. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

/** 255 characters of 7 pixels and 5 pixels beside them; the highest row. */
const WIDEST_COLUMN = ((255 * 7 + 5) * 72) / 96;
const HIGHEST_ROW = 409.5;

/** What Excel takes of numbers and lengths. */
const BOUNDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Font.Name': (value) => typeof value === 'string' && value.length <= 31,
  'Font.Size': (value) => typeof value === 'number' && value >= 1 && value <= 409,
  IndentLevel: (value) => typeof value === 'number' && value >= 0 && value <= 250,
};

/** What Excel answers for a property nobody has set. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'Fill.Color': '#FFFFFF',
  'Font.Bold': false,
  'Font.Color': '#000000',
  'Font.Italic': false,
  'Font.Name': 'Calibri',
  'Font.Size': 11,
  'Font.Strikethrough': false,
  'Font.Underline': 'None',
  HorizontalAlignment: 'General',
  IndentLevel: 0,
  'Protection.FormulaHidden': false,
  'Protection.Locked': true,
  ShrinkToFit: false,
  TextOrientation: 0,
  VerticalAlignment: 'Bottom',
  WrapText: false,
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
const BORDERS = [...EDGES, 'DiagonalDown', 'DiagonalUp'];

/** "Font.Bold" for the property Bold of the font of a range. */
function path(node: HostNode, property: string): string {
  const names = [property];
  for (let at: HostNode | null = node; at && at.className !== 'RangeFormat'; at = at.parent) {
    names.unshift(at.key);
  }
  return names.join('.');
}

const fallback = (property: string): unknown =>
  DEFAULTS[property] ?? (property.endsWith('.Style') ? 'None' : null);

/** The value that all cells share, otherwise null. */
function common(values: readonly unknown[]): unknown {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function read(node: HostNode, property: string): unknown {
  return readCells(rangesBehind(node), path(node, property));
}

function readCells(ranges: readonly RangeNode[], name: string): unknown {
  const values: unknown[] = [];
  for (const range of ranges) {
    const area = range.isWhole ? { ...range.area, rows: 1, columns: 1 } : range.area;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        values.push(range.sheet.cells.style(row, column, name) ?? fallback(name));
      }
    }
  }
  return common(values);
}

/** The cells of an area that an edge belongs to, and the edge of each that it is. */
type EdgeCells = (area: Area) => readonly (readonly [area: Area, edge: string])[];

/** A border of a range is a border of its cells: an inner one lies between two of them and is an edge of both. */
const EDGE_CELLS: Readonly<Record<string, EdgeCells>> = {
  EdgeTop: (area) => [[{ ...area, rows: 1 }, 'EdgeTop']],
  EdgeBottom: (area) => [[{ ...area, row: area.row + area.rows - 1, rows: 1 }, 'EdgeBottom']],
  EdgeLeft: (area) => [[{ ...area, columns: 1 }, 'EdgeLeft']],
  EdgeRight: (area) => [[{ ...area, column: area.column + area.columns - 1, columns: 1 }, 'EdgeRight']],
  InsideHorizontal: (area) =>
    area.rows === 1
      ? []
      : [
          [{ ...area, rows: area.rows - 1 }, 'EdgeBottom'],
          [{ ...area, row: area.row + 1, rows: area.rows - 1 }, 'EdgeTop'],
        ],
  InsideVertical: (area) =>
    area.columns === 1
      ? []
      : [
          [{ ...area, columns: area.columns - 1 }, 'EdgeRight'],
          [{ ...area, column: area.column + 1, columns: area.columns - 1 }, 'EdgeLeft'],
        ],
};

function write(node: HostNode, property: string, value: unknown): void {
  if (BOUNDS[path(node, property)]?.(value) === false) throw invalidArgument(`${node.className}.${property}`);
  for (const range of rangesBehind(node)) {
    range.sheet.assertUnprotected(`${node.className}.${property}`);
    range.sheet.cells.setStyle(range.area, path(node, property), value, range.isWhole);
  }
}

/** Cells that have the border, as paths of their own edges. */
function edges(border: HostNode, property: string): readonly (readonly [RangeNode, Area, string])[] {
  const cells: EdgeCells = EDGE_CELLS[border.key] ?? ((area) => [[area, border.key]]);
  return rangesBehind(border).flatMap((range) =>
    cells(range.area).map(([area, edge]) => [range, area, `Borders.${edge}.${property}`] as const),
  );
}

function writeBorder(border: HostNode, property: string, value: unknown): void {
  for (const [range, area, name] of edges(border, property)) {
    range.sheet.assertUnprotected(`RangeBorder.${property}`);
    range.sheet.cells.setStyle(area, name, value, range.isWhole);
  }
}

function readBorder(border: HostNode, property: string): unknown {
  if (property === 'SideIndex' || property === 'Id') return border.key;
  const [first] = edges(border, property);
  if (!first) return null;
  const [range, area, name] = first;
  return readCells([range.other(area)], name);
}

const size =
  (ofColumns: boolean) =>
  (node: HostNode): unknown =>
    common(
      rangesBehind(node).flatMap(({ sheet, area }) => {
        const [sizes, start, count] = ofColumns
          ? [sheet.columnWidths, area.column, area.columns]
          : [sheet.rowHeights, area.row, area.rows];
        const standard = ofColumns ? COLUMN_WIDTH : ROW_HEIGHT;
        return Array.from({ length: Math.min(count, 4096) }, (_, at) => sizes.get(start + at) ?? standard);
      }),
    );

const resize =
  (ofColumns: boolean) =>
  (node: HostNode, value: unknown): void => {
    const location = ofColumns ? 'RangeFormat.columnWidth' : 'RangeFormat.rowHeight';
    const most = ofColumns ? WIDEST_COLUMN : HIGHEST_ROW;
    if (typeof value !== 'number' || value < 0 || value > most) throw invalidArgument(location);
    for (const { sheet, area } of rangesBehind(node)) {
      sheet.assertUnprotected(location);
      const [sizes, start, count] = ofColumns
        ? [sheet.columnWidths, area.column, area.columns]
        : [sheet.rowHeights, area.row, area.rows];
      for (let at = start; at < start + count; at++) sizes.set(at, value);
    }
  };

/** Fitted sizes are not known here: the sizes set before are forgotten and the address is noted. */
const fit =
  (ofColumns: boolean) =>
  (node: HostNode): null => {
    for (const { sheet, area } of rangesBehind(node)) {
      sheet.assertUnprotected('RangeFormat.autofit');
      forget(sheet, area, ofColumns);
      const whole = ofColumns ? 'columns' : 'rows';
      sheet.fitted.push(`${whole} ${formatArea(area)}`);
    }
    return null;
  };

function forget(sheet: SheetNode, area: Area, ofColumns: boolean): void {
  const sizes = ofColumns ? sheet.columnWidths : sheet.rowHeights;
  const [start, count] = ofColumns ? [area.column, area.columns] : [area.row, area.rows];
  for (const at of [...sizes.keys()]) if (at >= start && at < start + count) sizes.delete(at);
}

/** RangeFont, RangeBorder, FormatProtection: every property is one of the cells. */
export const cellStyleBehaviour = behaviour(HostNode, { getAny: read, setAny: write });

export const rangeFormatBehaviour = behaviour(HostNode, {
  getAny: read,
  setAny: write,
  get: { ColumnWidth: size(true), RowHeight: size(false) },
  set: { ColumnWidth: resize(true), RowHeight: resize(false) },
  call: { AutofitColumns: fit(true), AutofitRows: fit(false) },
});

export const rangeFillBehaviour = behaviour(HostNode, {
  getAny: read,
  setAny: write,
  call: { Clear: (fill) => write(fill, 'Color', '#FFFFFF') },
});

export const rangeBorderBehaviour = behaviour(HostNode, { getAny: readBorder, setAny: writeBorder });

function borderOf(borders: HostNode, edge: unknown): HostNode {
  const key = BORDERS.find((name) => name === edge);
  if (key === undefined) throw invalidArgument('RangeBorderCollection.getItem');
  let border = borders.children.get(key);
  if (!border) {
    border = new HostNode(borders.context, 'RangeBorder', borders, key);
    borders.children.set(key, border);
  }
  return border;
}

export const rangeBordersBehaviour = behaviour(HostNode, {
  list: (borders) => EDGES.map((edge) => borderOf(borders, edge)),
  find: borderOf,
});
