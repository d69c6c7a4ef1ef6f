import type { Cell, CellGrid, CellRange, Workbook } from '../../src/workbook/cell-grid';
import type { DocumentStore } from '../../src/workbook/document-store';
import {
  HostError,
  type CellChange,
  type FormulaCell,
  type FormulaResult,
  type HostErrorReason,
  type HostWorkbook,
  type LeftOut,
  type MadeSheet,
  type MakeOptions,
  type MadeSheets,
  type Remains,
} from '../../src/workbook/host-workbook';
import type { SheetDocument } from '../../src/workbook/sheet-document';
import { evaluate } from '../documents/formulas';

type Call = keyof HostWorkbook;

/** A formula, and the cells that its result fills: its own when nothing is said. */
export type FakeFormula = FormulaCell & { readonly spill?: CellRange };

interface OpenSheet {
  readonly id: string;
  name: string;
  readonly grid: CellGrid;
  rows: (Cell | undefined)[][];
}

const cellOf = (value: Cell['value']): Cell | undefined => (value === null ? undefined : { value });

/**
 * A workbook in memory that keeps the promises of HostWorkbook, for tests of what the jobs decide. What office.js does
 * with it is proven on the emulated host.
 */
export class FakeHost implements HostWorkbook {
  readonly calls: Call[] = [];
  readonly formulaCells: FakeFormula[] = [];
  leftOut: readonly LeftOut[] = [];
  /** Sheets that should be replaced cannot be removed. */
  keepsReplaced = false;
  shown: string | null = null;
  private readonly sheets: OpenSheet[];
  private readonly failures = new Map<Call, Error>();

  constructor(workbook: Workbook) {
    this.sheets = workbook.sheets.map((grid, index) => ({
      id: `s${index}`,
      name: grid.sheet,
      grid,
      rows: Array.from(grid.rows, (cells) => [...(cells ?? [])]),
    }));
  }

  /** The next call of this kind fails as the host would. */
  failNext(call: Call, reason: HostErrorReason, remains: Remains = 'nothing'): void {
    this.failures.set(call, new HostError(reason, remains, `detail of ${reason}`));
  }

  get names(): string[] {
    return this.sheets.map(({ name }) => name);
  }

  get workbook(): Workbook {
    return { sheets: this.sheets.map(({ grid, name, rows }) => ({ ...grid, sheet: name, rows })) };
  }

  rename(from: string, to: string): void {
    this.sheetNamed(from).name = to;
  }

  /** As a person deletes a sheet. */
  delete(name: string): void {
    this.sheets.splice(this.sheets.indexOf(this.sheetNamed(name)), 1);
  }

  /** As a person types: over whatever is there. */
  type(sheet: string, row: number, column: number, value: Cell['value']): void {
    this.put(sheet, row, column, cellOf(value));
  }

  async read(): Promise<Workbook> {
    this.begin('read');
    return this.workbook;
  }

  async formulas(part: string): Promise<readonly FormulaCell[]> {
    this.begin('formulas');
    return this.formulaCells.filter(({ formula }) => formula.toLowerCase().includes(part.toLowerCase()));
  }

  async results(cells: readonly FormulaCell[]): Promise<readonly FormulaResult[]> {
    this.begin('results');
    return cells.map((cell) => {
      const { sheet, row, column } = cell;
      const own = { top: row, left: column, bottom: row, right: column };
      const area = this.formulaCells.find((one) => one.formula === cell.formula)?.spill ?? own;
      const { rows } = this.sheetNamed(sheet);
      const values = rows
        .slice(area.top, area.bottom + 1)
        .map((filled) =>
          filled.slice(area.left, area.right + 1).map((one) => one?.error ?? one?.value ?? ''),
        );
      return { cell, area, values };
    });
  }

  async make(
    documents: readonly SheetDocument[],
    show: string,
    { replaces = [] }: MakeOptions = {},
  ): Promise<MadeSheets> {
    this.begin('make');
    const replaced = this.keepsReplaced
      ? []
      : replaces.filter(({ id }) => this.sheets.some((one) => one.id === id));
    const sheets = documents.map((document): MadeSheet => {
      const { marker, merges, kind } = document;
      const places = replaced.map(({ id }) => this.sheets.findIndex((one) => one.id === id));
      const place =
        places.find((at) => at >= 0 && this.sheets[at]!.grid.marker === marker) ?? this.sheets.length;
      this.sheets.splice(place, place < this.sheets.length ? 1 : 0);
      const taken = new Set(this.names);
      let name = document.name;
      for (let copy = 2; taken.has(name); copy += 1) name = `${document.name} (${copy})`;
      const rows = document.rows.map(({ cells }) => cells.map((cell) => cellOf(cell?.value ?? null)));
      const id = `s${this.calls.length}-${name}`;
      this.sheets.splice(place, 0, {
        id,
        name,
        rows,
        grid: { sheet: name, rows, merges, hidden: false, marker },
      });
      return { kind, id, name };
    });
    this.shown = show;
    return { sheets, leftOut: this.leftOut, replaced };
  }

  async change(changes: readonly CellChange[]): Promise<void> {
    this.begin('change');
    for (const { sheet, row, column, content } of changes) {
      if ('value' in content) {
        this.put(sheet, row, column, cellOf(content.value));
        continue;
      }
      const home = { name: sheet, rows: this.sheetNamed(sheet).rows.map((cells) => ({ cells })) };
      const value = content.formula.includes('ITA.')
        ? 'computed'
        : evaluate(content.formula.slice(1), home, []);
      this.put(sheet, row, column, cellOf(value));
    }
  }

  async remove(sheets: readonly MadeSheet[]): Promise<number> {
    this.begin('remove');
    const before = this.sheets.length;
    const ids = new Set(sheets.map(({ id }) => id));
    this.sheets.splice(0, before, ...this.sheets.filter(({ id }) => !ids.has(id)));
    return before - this.sheets.length;
  }

  async removeRemains(): Promise<number> {
    this.begin('removeRemains');
    return 0;
  }

  private begin(call: Call): void {
    this.calls.push(call);
    const failure = this.failures.get(call);
    this.failures.delete(call);
    if (failure) throw failure;
  }

  private sheetNamed(name: string): OpenSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  private put(sheet: string, row: number, column: number, cell: Cell | undefined): void {
    const { rows } = this.sheetNamed(sheet);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cell;
  }
}

/** What is kept in a workbook, as JSON keeps it. */
export class FakeStore implements DocumentStore {
  private readonly values = new Map<string, string>();
  readOnly = false;

  read(key: string): unknown {
    const text = this.values.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  async write(key: string, value: unknown): Promise<void> {
    if (this.readOnly) throw new HostError('denied', 'nothing', 'read only');
    this.values.set(key, JSON.stringify(value));
  }
}
