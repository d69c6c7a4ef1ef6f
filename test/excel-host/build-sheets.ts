import { parseArea, type Area } from './a1';
import { notEmulated } from './host-failure';
import type { NodeContext, HostNode } from './nodes/node';
import { rangeArgument } from './nodes/references';
import { SheetNode } from './nodes/sheet-node';
import { isValidSheetName } from './nodes/worksheets';
import type { NameSpec, SheetSpec, WorkbookSpec } from './workbook-spec';

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`Not an address: ${address}`);
  return parsed;
}

function fillCells(sheet: SheetNode, spec: SheetSpec): void {
  for (const { at = 'A1', values } of spec.blocks ?? []) {
    const { row, column } = area(at);
    for (const [down, line] of values.entries()) {
      for (const [across, value] of line.entries()) {
        if (value !== null) sheet.cells.edit(row + down, column + across).value = value;
      }
    }
  }
  for (const [at, { formula, shown = 0 }] of Object.entries(spec.formulas ?? {})) {
    const { row, column } = area(at);
    Object.assign(sheet.cells.edit(row, column), { formula, value: shown });
  }
  for (const [at, range] of Object.entries(spec.spills ?? {})) sheet.spills.set(at, area(range));
}

function fillLook(sheet: SheetNode, spec: SheetSpec): void {
  for (const [address, format] of Object.entries(spec.numberFormats ?? {})) {
    const { area: where, isWhole } = rangeArgument(sheet, address, 'numberFormats');
    sheet.cells.setStyle(where, 'NumberFormat', format, isWhole);
  }
  for (const [address, style] of Object.entries(spec.styles ?? {})) {
    const { area: where, isWhole } = rangeArgument(sheet, address, 'styles');
    for (const [property, value] of Object.entries(style))
      sheet.cells.setStyle(where, property, value, isWhole);
  }
  sheet.merges.push(...(spec.merges ?? []).map(area));
  for (const [letters, width] of Object.entries(spec.columnWidths ?? {})) {
    sheet.columnWidths.set(area(`${letters}1`).column, width);
  }
  for (const [number, height] of Object.entries(spec.rowHeights ?? {})) {
    sheet.rowHeights.set(Number(number) - 1, height);
  }
  for (const number of spec.hiddenRows ?? []) sheet.hiddenRows.add(number - 1);
  for (const letters of spec.hiddenColumns ?? []) sheet.hiddenColumns.add(area(`${letters}1`).column);
}

function addNames(list: HostNode, names: Readonly<Record<string, NameSpec>> = {}): void {
  for (const [name, { formula, visible = true }] of Object.entries(names)) {
    list.call('Add', [name, formula]);
    list.item(name).set('Visible', visible);
  }
}

function addTables(sheet: SheetNode, tables: Readonly<Record<string, string>> = {}): void {
  const list = sheet.ownChild('Tables');
  for (const [name, address] of Object.entries(tables)) {
    list.call('Add', [address, true]);
    list.items.at(-1)?.set('Name', name);
  }
}

/** Fills a new workbook. Sheets come first, then what may refer to any of them, protection last. */
export function buildSheets(context: NodeContext, spec: WorkbookSpec): void {
  const list = context.root.ownChild('Worksheets');
  const specs = spec.sheets ?? [{ name: 'Sheet1' }];
  const made = specs.map((sheetSpec) => {
    if (!isValidSheetName(sheetSpec.name)) throw new Error(`Not a name of a sheet: ${sheetSpec.name}`);
    const sheet = new SheetNode(context, list, sheetSpec.name);
    list.items.push(sheet);
    return { sheet, sheetSpec };
  });
  for (const { sheet, sheetSpec } of made) {
    fillCells(sheet, sheetSpec);
    fillLook(sheet, sheetSpec);
    addTables(sheet, sheetSpec.tables);
    addNames(sheet.ownChild('Names'), sheetSpec.names);
    for (const source of sheetSpec.charts ?? []) {
      sheet.ownChild('Charts').call('Add', ['BarClustered', rangeArgument(sheet, source, 'charts'), 'Auto']);
    }
    sheet.properties.set('Visibility', sheetSpec.visibility ?? 'Visible');
  }
  addNames(context.root.ownChild('Names'), spec.names);
  const active = made.find(({ sheet }) =>
    spec.activeSheet ? sheet.name === spec.activeSheet : sheet.isVisible,
  );
  if (!active) throw notEmulated('a workbook without a visible sheet');
  context.activeSheet = active.sheet;
  if (spec.selection !== undefined) {
    context.selection = rangeArgument(active.sheet, spec.selection, 'selection');
  }
  for (const { sheet, sheetSpec } of made) {
    if (sheetSpec.protected === true)
      sheet.protection = { password: sheetSpec.password ?? null, options: null };
  }
  if (spec.structureProtected === true) context.root.ownChild('Protection').properties.set('Protected', true);
  if (spec.calculationMode) {
    context.root.ownChild('Application').properties.set('CalculationMode', spec.calculationMode);
  }
}
