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
  type DrawnSheet,
  type MadeSheet,
  type MakeOptions,
  type MadeSheets,
  type OpenedWorkbook,
  type Remains,
} from '../../src/workbook/host-workbook';
import { keptMarker, sharedNames } from '../../src/workbook/earlier-drawings';
import type { SheetDocument } from '../../src/workbook/sheet-document';
import { drawnDigest } from '../../src/workbook/sheet-content';
import { uniqueSheetName } from '../../src/workbook/sheet-name';
import type { TableUpdate } from '../../src/workbook/table-update';
import { applyUpdate } from './register-sheet';
import { evaluate } from '../documents/formulas';

type Call = keyof HostWorkbook;

/** A formula, and the cells that its result fills: its own when nothing is said. */
export type FakeFormula = FormulaCell & { readonly spill?: CellRange };

interface OpenSheet {
  readonly id: string;
  name: string;
  grid: CellGrid;
  rows: (Cell | undefined)[][];
  /** Digest of what was drawn on it. */
  readonly then: string | null;
  /** A person typed into it since. */
  edited: boolean;
}

const cellOf = (value: Cell['value']): Cell | undefined => (value === null ? undefined : { value });

/**
 * A workbook in memory that keeps the promises of HostWorkbook, for tests of what the jobs decide. What office.js does
 * with it is proven on the emulated host.
 */
export class FakeHost implements HostWorkbook {
  readonly openNew = null;
  readonly calls: Call[] = [];
  readonly formulaCells: FakeFormula[] = [];
  leftOut: readonly LeftOut[] = [];
  /** Earlier sheets cannot be removed or renamed. */
  keepsEarlier = false;
  /** The table that people write in cannot be changed. */
  refusesTable = false;
  shown: string | null = null;
  private readonly sheets: OpenSheet[];
  private readonly failures = new Map<Call, Error>();

  constructor(workbook: Workbook) {
    this.sheets = workbook.sheets.map((grid, index) => ({
      id: `s${index}`,
      name: grid.sheet,
      grid,
      rows: Array.from(grid.rows, (cells) => [...(cells ?? [])]),
      then: null,
      edited: false,
    }));
  }

  /** The next call of this kind fails as the host would. */
  failNext(call: Call, reason: HostErrorReason, remains: Remains = 'nothing'): void {
    this.failures.set(call, new HostError(reason, remains, `detail of ${reason}`));
  }

  get names(): string[] {
    return this.sheets.map(({ name }) => name);
  }

  get workbook(): OpenedWorkbook {
    return {
      sheets: this.sheets.map(({ grid, name, rows }) => ({ ...grid, sheet: name, rows })),
      drawn: this.sheets.flatMap(({ id, name, grid: { marker }, then, edited }): DrawnSheet[] =>
        marker === null ? [] : [{ id, name, marker, then, now: edited ? `not ${then}` : then }],
      ),
    };
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
    this.sheetNamed(sheet).edited = true;
    this.put(sheet, row, column, cellOf(value));
  }

  async read(): Promise<OpenedWorkbook> {
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

  async show(wanted: readonly Pick<DrawnSheet, 'id'>[]): Promise<number> {
    this.begin('show');
    const found = this.sheets.filter(({ id }) => wanted.some((each) => each.id === id));
    this.shown = found.at(-1)?.name ?? this.shown;
    return found.length;
  }

  async make(
    documents: readonly SheetDocument[],
    show: string,
    { earlier = { sheets: [], keptWord: '' }, tables = [] }: MakeOptions = {},
  ): Promise<MadeSheets> {
    this.begin('make');
    const old = new Map(
      documents.flatMap(({ marker }, index) => {
        const known = this.keepsEarlier ? undefined : earlier.sheets.find((one) => one.marker === marker);
        const sheet = this.sheets.find(({ id }) => id === known?.id);
        return known && sheet ? [[index, { sheet, name: sheet.name, edited: known.edited }] as const] : [];
      }),
    );
    const olds = new Set([...old.values()].map(({ sheet }) => sheet));
    const others = this.sheets.filter((sheet) => !olds.has(sheet)).map(({ name }) => name);
    const { own, kept, taken } = sharedNames(documents, old, others, earlier.keptWord);
    const sheets = documents.map((document, index): MadeSheet => {
      const { marker, merges, kind } = document;
      const before = own.has(index) ? old.get(index)?.sheet : undefined;
      const name = own.get(index) ?? uniqueSheetName(document.name, [...taken, ...own.values()]);
      const rows = document.rows.map(({ cells }) => cells.map((cell) => cellOf(cell?.value ?? null)));
      const id = `s${this.calls.length}-${name}`;
      const grid = { sheet: name, rows, merges, hidden: false, marker };
      const then = drawnDigest(document);
      const place = before ? this.sheets.indexOf(before) : this.sheets.length;
      this.sheets.splice(place, before ? 1 : 0, { id, name, rows, grid, then, edited: false });
      return { kind, id, name };
    });
    for (const { sheet: one, to, gaveWay } of kept) {
      const { sheet } = one;
      sheet.name = to;
      sheet.grid = { ...sheet.grid, marker: keptMarker(sheet.grid.marker ?? '') };
      if (gaveWay) this.sheets.push(sheet);
    }
    const replaced = [...old.values()].filter(({ edited }) => !edited).map(({ name }) => name);
    this.shown = show;
    const changed = this.refusesTable ? [] : tables.map(({ update }) => update);
    for (const update of changed) this.apply(update);
    return {
      sheets,
      leftOut: this.leftOut,
      replaced,
      kept: kept.map(({ from, to }) => ({ from, to })),
      updated: changed.map(({ sheet }) => sheet),
    };
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

  async update(update: TableUpdate): Promise<void> {
    this.begin('update');
    this.apply(update);
  }

  /** Changes a table, whose sheet is not as it was drawn any more. */
  private apply(update: TableUpdate): void {
    const sheet = this.sheetNamed(update.sheet);
    sheet.edited ||= update.cells.length + update.added.length + update.removed.length > 0;
    const typed = {
      name: sheet.name,
      marker: null,
      rows: sheet.rows.map((row) => row.map((cell) => cell?.value ?? null)),
    };
    applyUpdate(typed, update);
    const bottom = update.lastRow + update.added.length - update.removed.length;
    sheet.rows = Array.from(typed.rows, (row) => Array.from(row, (value) => cellOf(value ?? null)));
    const { tables } = sheet.grid;
    if (tables) sheet.grid = { ...sheet.grid, tables: tables.map((each) => ({ ...each, bottom })) };
  }

  async remove(sheets: readonly Pick<DrawnSheet, 'id'>[]): Promise<number> {
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
