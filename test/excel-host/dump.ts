import { formatArea } from './a1';
import type { Cell, CellValue } from './cells';
import { FreezePanesNode } from './nodes/freeze-panes';
import type { NodeContext } from './nodes/node';
import { PageLayoutNode } from './nodes/page-layout';
import { sheetsOf } from './nodes/references';
import { sizesByName, type Attached, type SheetNode } from './nodes/sheet-node';
import { TableNode } from './nodes/table-node';
import { selectedRange } from './nodes/workbook';
import type { HostNode } from './nodes/node';

type Plain = Readonly<Record<string, unknown>>;

export interface CellDump {
  readonly value: CellValue;
  readonly formula?: string;
  /** Properties that were set, as on the wire: { NumberFormat: '0.00', 'Font.Bold': true }. */
  readonly style?: Plain;
}

export interface NameDump {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface TableDump {
  readonly name: string;
  readonly area: string;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

/** A worksheet as plain data. Addresses are A1 without a sheet, sizes are points. */
export interface SheetDump {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  readonly cells: Readonly<Record<string, CellDump>>;
  /** Styles of whole rows and columns by address. */
  readonly bands: Readonly<Record<string, Plain>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** What was fitted: "rows A1:C4". */
  readonly fitted: readonly string[];
  readonly merges: readonly string[];
  readonly tables: readonly TableDump[];
  readonly names: readonly NameDump[];
  readonly validations: readonly (Plain & { readonly area: string })[];
  readonly conditionalFormats: readonly (Plain & { readonly area: string })[];
  readonly pageLayout: Plain;
  readonly printArea: string | null;
  readonly printTitleRows: string | null;
  readonly printTitleColumns: string | null;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly charts: readonly Plain[];
}

/** A workbook as plain data, to be compared before and after a job. */
export interface WorkbookDump {
  readonly sheets: readonly SheetDump[];
  readonly names: readonly NameDump[];
  readonly activeSheet: string;
  readonly selection: string;
  readonly calculationMode: string;
  readonly structureProtected: boolean;
}

function cellDump({ value, formula, style }: Cell): CellDump {
  return {
    value,
    ...(formula === '' ? {} : { formula }),
    ...(style.size === 0
      ? {}
      : { style: Object.fromEntries([...style].sort(([a], [b]) => (a < b ? -1 : 1))) }),
  };
}

function cells(sheet: SheetNode): Record<string, CellDump> {
  return Object.fromEntries(
    sheet.cells
      .entries()
      .filter(([, , cell]) => cell.value !== '' || cell.formula !== '' || cell.style.size > 0)
      .map(([row, column, cell]) => [formatArea({ row, column, rows: 1, columns: 1 }), cellDump(cell)]),
  );
}

const names = (list: HostNode): readonly NameDump[] =>
  list.items.map((name) => ({
    name: String(name.get('Name')),
    formula: String(name.get('Formula')),
    visible: name.get('Visible') === true,
    comment: String(name.get('Comment')),
  }));

const tables = (sheet: SheetNode): readonly TableDump[] =>
  sheet
    .ownChild('Tables')
    .items.filter((node) => node instanceof TableNode)
    .map((table) => ({
      name: table.name,
      area: formatArea(table.area),
      style: String(table.get('Style')),
      showHeaders: table.get('ShowHeaders') === true,
      showTotals: table.get('ShowTotals') === true,
      showFilterButton: table.get('ShowFilterButton') === true,
      showBandedRows: table.get('ShowBandedRows') === true,
    }));

const attached = (list: readonly Attached<HostNode>[]): readonly (Plain & { readonly area: string })[] =>
  list.map(({ area, node }) => ({ ...node.dump(), area: formatArea(area) }));

const numbers = (set: ReadonlySet<number>): readonly number[] => [...set].sort((a, b) => a - b);

/** Everything of one sheet. */
export function dumpSheet(sheet: SheetNode): SheetDump {
  const layout = sheet.ownChild('PageLayout');
  const print =
    layout instanceof PageLayoutNode ? layout.ranges() : { area: null, rows: null, columns: null };
  const panes = sheet.ownChild('FreezePanes');
  return {
    id: sheet.sheetId,
    name: sheet.name,
    visibility: String(sheet.get('Visibility')),
    tabColor: String(sheet.get('TabColor')),
    showGridlines: sheet.get('ShowGridlines') === true,
    protected: sheet.protection !== null,
    cells: cells(sheet),
    bands: sheet.cells.bandStyles(),
    columnWidths: sizesByName(sheet.columnWidths, true),
    rowHeights: sizesByName(sheet.rowHeights, false),
    hiddenColumns: numbers(sheet.hiddenColumns),
    hiddenRows: numbers(sheet.hiddenRows),
    fitted: [...sheet.fitted],
    merges: sheet.merges.map((merge) => formatArea(merge)),
    tables: tables(sheet),
    names: names(sheet.ownChild('Names')),
    validations: attached(sheet.validations),
    conditionalFormats: attached(sheet.conditionalFormats),
    pageLayout: layout.dump(),
    printArea: print.area,
    printTitleRows: print.rows,
    printTitleColumns: print.columns,
    freeze:
      panes instanceof FreezePanesNode
        ? { rows: panes.rows, columns: panes.columns }
        : { rows: 0, columns: 0 },
    charts: sheet.ownChild('Charts').items.map((chart) => chart.dump()),
  };
}

/** Everything a user could notice to have changed. */
export function dumpWorkbook(context: NodeContext): WorkbookDump {
  const selection = selectedRange(context);
  return {
    sheets: sheetsOf(context.root).map(dumpSheet),
    names: names(context.root.ownChild('Names')),
    activeSheet: selection.sheet.name,
    selection: selection.address,
    calculationMode: String(context.root.ownChild('Application').get('CalculationMode')),
    structureProtected: context.root.ownChild('Protection').get('Protected') === true,
  };
}
