import * as fc from 'fast-check';
import {
  applyUpdate,
  copyOf,
  gridOf,
  typedSheet,
  type TypedSheet,
} from '../../../test/support/register-sheet';
import { OPTIONS, points, setOf } from '../../../test/support/scores';
import { registerFor } from '../../app/agency-register';
import { editPlan, NO_PLAN_EDITS, type PlanEdits } from '../../app/edit-plan';
import { DEFAULT_DOCUMENT_OPTIONS } from '../../documents/options';
import { registerDocument } from '../../documents/register/register-document';
import { registerUpdate } from '../../documents/register/register-update';
import { analyse } from '../../scores/analyse';
import { REGISTER_HEADERS, type RegisterField } from './fields';
import { readRegister, registersOf, type SheetRegister } from './read-register';
import type { PlanOptions } from '../types';

const PLAN_YEAR = 2568;
const PLANNING: PlanOptions = { planYear: PLAN_YEAR, top: 3, digits: 'thai' };
const DRAWING = { ...DEFAULT_DOCUMENT_OPTIONS, asOf: { year: 2025, month: 3, day: 1 } };

/** Fields in which people write prose. */
const PROSE = [
  'title',
  'person',
  'result6',
  'result12',
  'obstacle',
  'evidence',
  'proof',
] as const satisfies readonly RegisterField[];

type Operation =
  | { readonly kind: 'again'; readonly scores: readonly number[] }
  | { readonly kind: 'type'; readonly row: number; readonly field: (typeof PROSE)[number] }
  | { readonly kind: 'pane'; readonly row: number }
  | { readonly kind: 'add-row'; readonly titleOnly: boolean }
  | { readonly kind: 'delete-row'; readonly row: number }
  | { readonly kind: 'copy-row'; readonly row: number }
  | { readonly kind: 'blank-row'; readonly row: number }
  | { readonly kind: 'pane-delete'; readonly row: number }
  | { readonly kind: 'sort'; readonly by: (typeof PROSE)[number] }
  | { readonly kind: 'move-column'; readonly field: RegisterField; readonly to: number }
  | { readonly kind: 'reword'; readonly field: RegisterField }
  | { readonly kind: 'add-column'; readonly at: number }
  | { readonly kind: 'rename-sheet' }
  | { readonly kind: 'lose-marker' }
  | { readonly kind: 'other-program'; readonly scores: readonly number[] };

const FIRST: { sheet?: TypedSheet } = {};

/** A workbook that people and programs go on with, and what a person may rely on. */
class Model {
  sheet: TypedSheet | null = null;
  scores: readonly number[] = [92, 85.5, 88.9, 85.6, 86.6, 81.9, 49.7, 54.7, 81.9, 87.5];
  typed = 0;
  /** Texts that a person typed and nobody has replaced or deleted since. */
  readonly texts = new Set<string>();
  /** Measures that a person deleted. */
  readonly deleted = new Set<string>();

  register(): SheetRegister {
    const register = this.sheet && readRegister(gridOf(this.sheet));
    if (!register) throw new Error('the register is not found');
    return register;
  }

  make(edits: PlanEdits = NO_PLAN_EDITS): void {
    const analysis = analyse(setOf(this.scores.map(points)), OPTIONS);
    const chosen = registerFor(this.sheet ? registersOf([gridOf(this.sheet)]) : [], null, PLAN_YEAR);
    const { plan, offered, register } = editPlan(analysis, PLANNING, edits, chosen);
    if (register === null || this.sheet === null) {
      // Drawing takes the time of a hundred merges, and the first plan is always the same.
      FIRST.sheet ??= typedSheet(registerDocument(plan, DRAWING));
      this.sheet ??= copyOf(FIRST.sheet);
      return;
    }
    const { kept } = register;
    applyUpdate(this.sheet, registerUpdate(register.register, plan.rows, kept, offered, DRAWING));
  }

  cell(row: number, column: number): unknown {
    return this.sheet?.rows[row]?.[column] ?? null;
  }

  put(row: number, column: number, text: string): void {
    const before = this.cell(row, column);
    if (typeof before === 'string') this.texts.delete(before);
    const own = this.sheet?.rows[row];
    if (own) own[column] = text;
    this.texts.add(text);
  }

  newText(): string {
    this.typed += 1;
    return `ข้อความที่ ${this.typed} ของผู้ใช้ 081-${this.typed} https://a.th/${this.typed}`;
  }

  run(operation: Operation): void {
    if (this.sheet === null) this.make();
    const { sheet } = this;
    const register = this.register();
    const { rows, columns } = register;
    const pick = (index: number) => rows[index % Math.max(1, rows.length)];
    switch (operation.kind) {
      case 'again':
        this.scores = operation.scores;
        this.make();
        break;
      case 'other-program': {
        // Another program reads what the first one wrote, and writes by itself.
        const other = new Model();
        other.sheet = sheet && copyOf(sheet);
        other.scores = operation.scores;
        other.make();
        this.sheet = other.sheet;
        break;
      }
      case 'type': {
        const own = pick(operation.row);
        const column = columns.get(operation.field);
        if (own && column !== undefined) this.put(own.row, column, this.newText());
        break;
      }
      case 'pane': {
        this.make();
        const own = this.register().rows[operation.row % Math.max(1, rows.length)];
        if (!own?.measure.id) break;
        this.texts.delete(own.measure.content.followUp);
        const text = this.newText();
        this.texts.add(text);
        this.make({ ...NO_PLAN_EDITS, changed: { [own.measure.id]: { followUp: text } } });
        break;
      }
      case 'pane-delete': {
        this.make();
        const now = this.register();
        const own = now.rows[operation.row % Math.max(1, now.rows.length)];
        if (!own?.measure.id) break;
        this.forget(own.row);
        this.deleted.add(own.measure.id);
        this.make({ ...NO_PLAN_EDITS, chosen: { [own.measure.id]: false } });
        break;
      }
      case 'add-row': {
        const title = columns.get('title');
        if (!sheet || title === undefined) break;
        const row = register.lastRow + 1;
        sheet.rows[row] = [];
        this.put(row, title, this.newText());
        const result = columns.get('result6');
        if (!operation.titleOnly && result !== undefined) this.put(row, result, this.newText());
        break;
      }
      case 'delete-row': {
        const own = pick(operation.row);
        if (!own || !sheet || rows.length < 2) break;
        this.forget(own.row);
        if (own.measure.id) this.deleted.add(own.measure.id);
        sheet.rows.splice(own.row, 1);
        break;
      }
      case 'copy-row': {
        this.make();
        const own = this.register().rows[operation.row % Math.max(1, rows.length)];
        const copied = own && this.sheet?.rows[own.row];
        if (!copied || !this.sheet) break;
        this.sheet.rows[this.register().lastRow + 1] = [...copied];
        this.make();
        break;
      }
      case 'blank-row': {
        const own = pick(operation.row);
        if (own) sheet?.rows.splice(own.row, 0, []);
        break;
      }
      case 'sort': {
        const by = columns.get(operation.by);
        if (!sheet || by === undefined) break;
        const first = register.headerRow + 1;
        const body = sheet.rows.slice(first, register.lastRow + 1);
        body.sort((a, b) => String(a[by] ?? '').localeCompare(String(b[by] ?? '')));
        sheet.rows.splice(first, body.length, ...body);
        break;
      }
      case 'move-column': {
        const from = columns.get(operation.field);
        if (!sheet || from === undefined) break;
        for (const row of sheet.rows.slice(register.memoryRow ?? register.headerRow)) {
          while (row.length <= Math.max(from, operation.to)) row.push(null);
          row.splice(operation.to, 0, ...row.splice(from, 1));
        }
        break;
      }
      case 'reword': {
        const column = columns.get(operation.field);
        const header = sheet?.rows[register.headerRow];
        if (column !== undefined && header)
          header[column] = `${REGISTER_HEADERS[operation.field]} ของเรา ${this.typed}`;
        break;
      }
      case 'add-column':
        for (const row of sheet?.rows.slice(register.memoryRow ?? register.headerRow) ?? []) {
          while (row.length < operation.at) row.push(null);
          row.splice(operation.at, 0, null);
        }
        if (sheet) {
          const header = sheet.rows[register.headerRow];
          const [first] = rows;
          if (header) header[operation.at] = `คอลัมน์ของเรา ${(this.typed += 1)}`;
          if (first) this.put(first.row, operation.at, this.newText());
        }
        break;
      case 'rename-sheet':
        if (sheet) sheet.name = `แผ่นงาน ${(this.typed += 1)}`;
        break;
      case 'lose-marker':
        if (sheet) sheet.marker = null;
        break;
    }
  }

  /** A row goes with all that was typed in it. */
  forget(row: number): void {
    for (const value of this.sheet?.rows[row] ?? []) if (typeof value === 'string') this.texts.delete(value);
  }

  check(): void {
    this.make();
    const before = JSON.stringify(this.sheet);
    this.make();
    // Making again what was just made changes nothing.
    expect(JSON.stringify(this.sheet)).toBe(before);
    const cells = new Set(this.sheet?.rows.flat());
    for (const text of this.texts) expect(cells).toContain(text);
    const ids = this.register().rows.map(({ measure }) => measure.id);
    expect(ids).not.toContain(null);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of this.deleted) expect(ids).not.toContain(id);
  }
}

const score = fc.integer({ min: 3000, max: 10000 }).map((value) => value / 100);
const scores = fc.array(score, { minLength: 10, maxLength: 10 });
const row = fc.nat(20);
const prose = fc.constantFrom(...PROSE);
const field = fc.constantFrom<RegisterField>(
  'title',
  'status',
  'result6',
  'number',
  'id',
  'quarter-2',
  'steps',
);
const operations: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('again' as const), scores }),
  fc.record({ kind: fc.constant('other-program' as const), scores }),
  fc.record({ kind: fc.constant('type' as const), row, field: prose }),
  fc.record({ kind: fc.constant('pane' as const), row }),
  fc.record({ kind: fc.constant('pane-delete' as const), row }),
  fc.record({ kind: fc.constant('add-row' as const), titleOnly: fc.boolean() }),
  fc.record({ kind: fc.constant('delete-row' as const), row }),
  fc.record({ kind: fc.constant('copy-row' as const), row }),
  fc.record({ kind: fc.constant('blank-row' as const), row }),
  fc.record({ kind: fc.constant('sort' as const), by: prose }),
  fc.record({ kind: fc.constant('move-column' as const), field, to: fc.nat(30) }),
  fc.record({ kind: fc.constant('reword' as const), field }),
  fc.record({ kind: fc.constant('add-column' as const), at: fc.nat(32) }),
  fc.constant({ kind: 'rename-sheet' as const }),
  fc.constant({ kind: 'lose-marker' as const }),
);

/** Sequences in a run of the tests; more are run by FC_RUNS. */
const RUNS = Number(process.env.FC_RUNS ?? 150);

test('whatever people and programs do one after the other: no text is lost, nothing deleted comes back', () => {
  fc.assert(
    fc.property(fc.array(operations, { minLength: 1, maxLength: 12 }), (sequence) => {
      const model = new Model();
      for (const operation of sequence) model.run(operation);
      model.check();
    }),
    { numRuns: RUNS },
  );
});
