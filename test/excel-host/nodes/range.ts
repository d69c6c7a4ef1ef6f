import { formatArea, intersection, MAX_COLUMNS, MAX_ROWS, parseArea, sameArea, union } from '../a1';
import type { CellValue } from '../cells';
import { HostFailure, invalidArgument, invalidOperation, itemNotFound, notEmulated } from '../host-failure';
import { behaviour } from './behaviour';
import { enter, type FormulaHost } from './cell-input';
import { growTables, hidesRows, tablesTouching } from './table-growth';
import { assertFormula } from './surroundings';
import type { HostNode } from './node';
import { isNumberFormat } from './number-format';
import { AreasNode } from './areas-node';
import { RangeNode } from './range-node';
import { shownText } from './shown-text';

const NUMBER_FORMAT = 'NumberFormat';

function numberFormat(range: RangeNode, row: number, column: number): string {
  const format = range.sheet.cells.style(row, column, NUMBER_FORMAT);
  return typeof format === 'string' ? format : 'General';
}

const valueType = (value: CellValue): string => {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z/0-9]+[!?A]?$/.test(value) ? 'Error' : 'String';
};

/**
 * Several rows of a filtered table are not written as they are given: values go astray (OfficeDev/office-js issue 224), how is not known.
 */
function assertOneRowOrAll({ sheet, area }: RangeNode, location: string): void {
  const isHidden = [...sheet.hiddenRows].some((at) => at >= area.row && at < area.row + area.rows);
  if (area.rows > 1 && isHidden && tablesTouching(sheet, area).some(hidesRows)) {
    throw notEmulated(`${location} over hidden rows`);
  }
}

/** Moves up what stands below; not allowed where a table would be torn. */
function removeCells(range: RangeNode, shift: unknown): void {
  const { sheet, area } = range;
  const location = 'Range.delete';
  if (shift !== 'Up') throw notEmulated(`${location} ${String(shift)}`);
  sheet.assertUnprotected(location);
  const column = { ...area, rows: MAX_ROWS - area.row };
  if (tablesTouching(sheet, column).length > 0) {
    throw new HostFailure('InsertDeleteConflict', 'This would move cells in a table.', location);
  }
  for (const [row, at] of sheet.cells.within(area)) sheet.cells.remove(row, at);
  const below = { ...column, row: area.row + area.rows, rows: column.rows - area.rows };
  for (const [row, at, cell] of sheet.cells.within(below)) {
    sheet.cells.remove(row, at);
    Object.assign(sheet.cells.edit(row - area.rows, at), cell);
  }
  range.changed();
}

function write(range: RangeNode, input: unknown, location: string): void {
  const { cells, name } = range.sheet;
  assertOneRowOrAll(range, location);
  range.each(input, location, (row, column, value) => {
    const address = formatArea({ row, column, rows: 1, columns: 1 });
    const host: FormulaHost = {
      evaluate: (formula) => range.context.evaluate(formula, name, address),
      assertFormula: (formula) => assertFormula(range.context.root, formula, location),
    };
    enter(cells.edit(row, column), value, numberFormat(range, row, column), host, location);
    growTables(range, row, column, host);
  });
  range.changed();
}

function writeNumberFormat(range: RangeNode, input: unknown): void {
  const { cells } = range.sheet;
  if (!Array.isArray(input) && range.isWhole) {
    if (typeof input !== 'string' || !isNumberFormat(input)) throw invalidArgument('Range.numberFormat');
    range.sheet.assertUnprotected('Range.numberFormat');
    cells.setStyle(range.area, NUMBER_FORMAT, input, true);
    return;
  }
  range.each(input, 'Range.numberFormat', (row, column, format) => {
    if (typeof format !== 'string' || !isNumberFormat(format)) throw invalidArgument('Range.numberFormat');
    cells.edit(row, column).style.set(NUMBER_FORMAT, format);
  });
}

/** An argument that is a range or an address on the same sheet. */
function areaOf(range: RangeNode, value: unknown, location: string): RangeNode {
  if (value instanceof RangeNode) return value;
  const area = typeof value === 'string' ? parseArea(value) : null;
  if (!area) throw invalidArgument(location);
  return range.other(area);
}

function intersected(range: RangeNode, value: unknown): RangeNode | null {
  const other = areaOf(range, value, 'Range.getIntersection');
  const common = other.sheet === range.sheet ? intersection(range.area, other.area) : null;
  return common && range.other(common);
}

function orNotFound<T>(found: T | null, location: string): T {
  if (found === null) throw itemNotFound(location);
  return found;
}

function usedRange(range: RangeNode, valuesOnly: unknown): RangeNode | null {
  const used = range.usedPart(valuesOnly === true);
  return used && range.other(used);
}

/** The whole rows or columns behind a range. */
const wholeRows = (range: RangeNode): RangeNode => range.shifted(0, 0, { column: 0, columns: MAX_COLUMNS });
const wholeColumns = (range: RangeNode): RangeNode => range.shifted(0, 0, { row: 0, rows: MAX_ROWS });

function clear(range: RangeNode, applyTo: unknown): void {
  const { sheet, area } = range;
  sheet.assertEditable(range.isLarge ? { ...area, rows: 1, columns: 1 } : area, 'Range.clear');
  if (applyTo !== 'Formats') {
    for (const [, , cell] of sheet.cells.within(area)) Object.assign(cell, { value: '', formula: '' });
  }
  if (applyTo !== 'Contents') {
    sheet.cells.clearStyle(area);
    for (const list of [sheet.conditionalFormats, sheet.validations]) {
      list.splice(0, list.length, ...list.filter((entry) => !intersection(entry.area, area)));
    }
    sheet.unmerge(area);
  }
  range.changed();
}

/** A merged area keeps the content of its first cell only, and two of them may not overlap. */
function merge(range: RangeNode, across: unknown): void {
  const { sheet, area } = range;
  sheet.assertUnprotected('Range.merge');
  const parts =
    across === true
      ? Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }))
      : [area];
  if (tablesTouching(sheet, area).length > 0) throw invalidOperation('Range.merge');
  for (const part of parts) {
    const others = sheet.mergesIn(part).filter((other) => !sameArea(other, part));
    if (others.length > 0) throw invalidOperation('Range.merge');
    sheet.unmerge(part);
    if (part.rows * part.columns === 1) continue;
    sheet.merges.push(part);
    for (const [row, column, cell] of sheet.cells.within(part)) {
      if (row !== part.row || column !== part.column) Object.assign(cell, { value: '', formula: '' });
    }
  }
}

function select(range: RangeNode): void {
  const { sheet } = range;
  if (!sheet.isVisible) throw invalidOperation('Range.select');
  sheet.call('Activate', []);
  range.context.selection = range;
  range.context.raise({
    name: 'SelectionChanged',
    sheetId: sheet.sheetId,
    details: { address: formatArea(range.area) },
  });
}

function hidden(range: RangeNode, ofColumns: boolean): boolean | null {
  const [set, start, count] = ofColumns
    ? [range.sheet.hiddenColumns, range.area.column, range.area.columns]
    : [range.sheet.hiddenRows, range.area.row, range.area.rows];
  const found = [...set].filter((at) => at >= start && at < start + count).length;
  if (found === 0) return false;
  return found === count ? true : null;
}

function hide(range: RangeNode, ofColumns: boolean, value: unknown): void {
  range.sheet.assertUnprotected('Range.hidden');
  const [set, start, count] = ofColumns
    ? [range.sheet.hiddenColumns, range.area.column, range.area.columns]
    : [range.sheet.hiddenRows, range.area.row, range.area.rows];
  for (let at = start; at < start + count; at++) {
    if (value === true) set.add(at);
    else set.delete(at);
  }
}

/** What of a row or a column can be asked for, one by one. */
const LINE_PROPERTIES = ['rowHidden', 'rowIndex', 'columnHidden', 'columnIndex'];

/** The properties of each row or column of a range that were asked for; others are not emulated. */
function lineProperties(range: RangeNode, ofColumns: boolean, wanted: unknown): readonly object[] {
  const names = Object.entries(Object(wanted) as object).flatMap(([name, isWanted]) =>
    isWanted ? [name] : [],
  );
  const own = ofColumns ? 'column' : 'row';
  for (const name of names) {
    if (!LINE_PROPERTIES.includes(name) || !name.startsWith(own))
      throw notEmulated(`${own} property ${name}`);
  }
  const { area, sheet } = range;
  const [start, count] = ofColumns ? [area.column, area.columns] : [area.row, area.rows];
  return Array.from({ length: count }, (_, at) => {
    const values: Readonly<Record<string, unknown>> = {
      [`${own}Hidden`]: (ofColumns ? sheet.hiddenColumns : sheet.hiddenRows).has(start + at),
      [`${own}Index`]: start + at,
    };
    return Object.fromEntries(names.map((name) => [name, values[name]]));
  });
}

/** A child that belongs to these cells, wherever the client took the range from. */
const kept =
  (name: string) =>
  (range: RangeNode): HostNode =>
    range.ownChild(name);

export const rangeBehaviour = behaviour(RangeNode, {
  get: {
    Address: (range) => range.address,
    AddressLocal: (range) => range.address,
    CellCount: (range) => {
      const count = range.area.rows * range.area.columns;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    ColumnCount: (range) => range.area.columns,
    ColumnHidden: (range) => hidden(range, true),
    ColumnIndex: (range) => range.area.column,
    Formulas: (range) => range.grid((cell) => cell.formula || cell.value),
    FormulasLocal: (range) => range.grid((cell) => cell.formula || cell.value),
    HasSpill: () => false,
    Hidden: (range) => (hidden(range, true) ?? true) || (hidden(range, false) ?? true),
    IsEntireColumn: (range) => range.area.rows === MAX_ROWS,
    IsEntireRow: (range) => range.area.columns === MAX_COLUMNS,
    NumberFormat: (range) => range.grid((_, row, column) => numberFormat(range, row, column)),
    NumberFormatLocal: (range) => range.grid((_, row, column) => numberFormat(range, row, column)),
    RowCount: (range) => range.area.rows,
    RowHidden: (range) => hidden(range, false),
    RowIndex: (range) => range.area.row,
    Text: (range) =>
      range.grid((cell, row, column) => shownText(cell.value, numberFormat(range, row, column))),
    Values: (range) => range.grid((cell) => cell.value),
    ValueTypes: (range) => range.grid((cell) => valueType(cell.value)),
  },
  set: {
    ColumnHidden: (range, value) => hide(range, true, value),
    Formulas: (range, value) => write(range, value, 'Range.formulas'),
    FormulasLocal: (range, value) => write(range, value, 'Range.formulasLocal'),
    NumberFormat: writeNumberFormat,
    NumberFormatLocal: writeNumberFormat,
    RowHidden: (range, value) => hide(range, false, value),
    Values: (range, value) => write(range, value, 'Range.values'),
  },
  navigate: {
    Worksheet: (range) => range.sheet,
    Format: kept('Format'),
    ConditionalFormats: kept('ConditionalFormats'),
    DataValidation: kept('DataValidation'),
  },
  call: {
    Clear: (range, [applyTo]) => clear(range, applyTo),
    GetAbsoluteResizedRange: (range, [rows, columns]) =>
      range.shifted(0, 0, { rows: Number(rows), columns: Number(columns) }),
    GetBoundingRect: (range, [other]) =>
      range.other(union(range.area, areaOf(range, other, 'Range.getBoundingRect').area)),
    GetCell: (range, [row, column]) => range.shifted(Number(row), Number(column), { rows: 1, columns: 1 }),
    GetColumnProperties: (range, [wanted]) => lineProperties(range, true, wanted),
    GetRowProperties: (range, [wanted]) => lineProperties(range, false, wanted),
    GetColumn: (range, [at]) => {
      if (!(Number(at) < range.area.columns)) throw invalidArgument('Range.getColumn');
      return range.shifted(0, Number(at), { columns: 1 });
    },
    GetEntireColumn: wholeColumns,
    GetEntireRow: wholeRows,
    GetIntersection: (range, [other]) => orNotFound(intersected(range, other), 'Range.getIntersection'),
    GetIntersectionOrNullObject: (range, [other]) => intersected(range, other),
    GetLastCell: (range) =>
      range.shifted(range.area.rows - 1, range.area.columns - 1, { rows: 1, columns: 1 }),
    GetLastColumn: (range) => range.shifted(0, range.area.columns - 1, { columns: 1 }),
    GetLastRow: (range) => range.shifted(range.area.rows - 1, 0, { rows: 1 }),
    GetMergedAreasOrNullObject: (range) => mergedAreas(range),
    GetOffsetRange: (range, [rows, columns]) => range.shifted(Number(rows), Number(columns)),
    GetResizedRange: (range, [rows, columns]) =>
      range.shifted(0, 0, {
        rows: range.area.rows + Number(rows),
        columns: range.area.columns + Number(columns),
      }),
    GetRow: (range, [at]) => {
      if (!(Number(at) < range.area.rows)) throw invalidArgument('Range.getRow');
      return range.shifted(Number(at), 0, { rows: 1 });
    },
    GetSpillingToRangeOrNullObject: (range) => {
      const spill = range.sheet.spills.get(formatArea(range.area));
      return spill ? range.other(spill) : null;
    },
    GetUsedRange: (range, [valuesOnly]) =>
      usedRange(range, valuesOnly) ?? range.shifted(0, 0, { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => usedRange(range, valuesOnly),
    Delete: (range, [shift]) => removeCells(range, shift),
    Merge: (range, [across]) => merge(range, across),
    Select: (range) => select(range),
    Unmerge: (range) => {
      range.sheet.assertUnprotected('Range.unmerge');
      range.sheet.unmerge(range.area);
      return null;
    },
    _ValidateArraySize: (range, [rows, columns]) => range.assertSize(rows, columns, 'Range.values'),
  },
});

/** Excel gives no more at once (documentation of the method). */
const MOST_MERGED_AREAS = 512;

function mergedAreas(range: RangeNode): HostNode | null {
  const merges = range.sheet.mergesIn(range.area);
  if (merges.length > MOST_MERGED_AREAS) {
    throw new HostFailure(
      'GeneralException',
      'Too many merged areas.',
      'Range.getMergedAreasOrNullObject',
      500,
    );
  }
  return merges.length === 0 ? null : new AreasNode(range.sheet, merges);
}
