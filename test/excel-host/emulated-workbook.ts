import { buildSheets } from './build-sheets';
import type { CellValue } from './cells';
import { dumpSheet, dumpWorkbook, type SheetDump, type WorkbookDump } from './dump';
import { Events, type EventMessage } from './events';
import { BEHAVIOURS } from './nodes/behaviours';
import { HostNode, type HostEvent, type NodeContext } from './nodes/node';
import { rangeArgument, sheetNamed, sheetsOf } from './nodes/references';
import type { SheetNode } from './nodes/sheet-node';
import { excelSchema } from './schema';
import type { WorkbookSpec } from './workbook-spec';

/** A workbook that is open in the emulated Excel: made from plain data, looked at as plain data. */
export class EmulatedWorkbook implements NodeContext {
  readonly schema = excelSchema();
  readonly behaviours = BEHAVIOURS;
  readonly references = new Map<string, HostNode>();
  readonly structureRefusal: 'AccessDenied' | 'InvalidOperation';
  readonly mostValues: number;
  readonly openedBeside: string[] = [];
  readonly chartSheets: readonly string[];
  readonly ungivenPagesTall: number | null;
  readonly root: HostNode;
  activeSheet: HostNode;
  selection: HostNode | null = null;
  private readonly events = new Events();
  private readonly evaluator: WorkbookSpec['evaluate'];
  private ids = 0;

  constructor(spec: WorkbookSpec = {}) {
    this.structureRefusal = spec.structureRefusal ?? 'InvalidOperation';
    this.evaluator = spec.evaluate;
    this.mostValues = spec.mostValues ?? Infinity;
    this.chartSheets = spec.chartSheets ?? [];
    this.ungivenPagesTall = spec.ungivenPagesTall ?? null;
    this.root = new HostNode(this, 'Workbook', null, '');
    this.activeSheet = this.root;
    buildSheets(this, spec);
    this.takeEvents();
  }

  newId(): string {
    this.ids += 1;
    return `{00000000-0001-0000-${this.ids.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  }

  raise(event: HostEvent): void {
    this.events.raise(event);
  }

  subscribe(node: HostNode, method: string): void {
    this.events.subscribe(node, method);
  }

  evaluate(formula: string, sheet: string, address: string): CellValue {
    return this.evaluator?.(formula, sheet, address) ?? 0;
  }

  takeEvents(): readonly EventMessage[] {
    return this.events.take('ThisLocalAddin');
  }

  /** All of it as plain data. */
  dump(): WorkbookDump {
    return dumpWorkbook(this);
  }

  /** One sheet as plain data. */
  sheet(name: string): SheetDump {
    return dumpSheet(this.node(name));
  }

  sheetNames(): readonly string[] {
    return sheetsOf(this.root).map((sheet) => sheet.name);
  }

  /** What a user does meanwhile: types into cells. */
  type(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void {
    rangeArgument(this.node(sheet), address, 'type').set('Values', values);
  }

  /** What a user does meanwhile: gives a sheet another name. */
  rename(sheet: string, name: string): void {
    this.node(sheet).set('Name', name);
  }

  /** What a user does meanwhile: deletes a sheet. */
  deleteSheet(sheet: string): void {
    this.node(sheet).call('Delete', []);
  }

  private node(name: string): SheetNode {
    const sheet = sheetNamed(this.root, name);
    if (!sheet) throw new Error(`No sheet ${name} in ${this.sheetNames().join(', ')}`);
    return sheet;
  }
}
