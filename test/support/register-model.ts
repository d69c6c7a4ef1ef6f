import * as fc from 'fast-check';
import { registerFor } from '../../src/app/agency-register';
import { NO_PLAN_EDITS, type PlanEdits } from '../../src/app/edit-plan';
import { REGISTER_HEADERS, type RegisterField } from '../../src/planning/register/fields';
import { registersOf, type SheetRegister } from '../../src/planning/register/read-register';
import type { CellGrid } from '../../src/workbook/cell-grid';
import type { Step } from './register-steps';

export const PLAN_YEAR = 2568;
export const FIRST_SCORES: readonly number[] = [92, 85.5, 88.9, 85.6, 86.6, 81.9, 49.7, 54.7, 81.9, 87.5];

/** Where a register lives: cells in memory, a file, another program. It is made once before anything else is done. */
export interface World {
  /** The sheets with registers, those that were kept beside a newer one included. */
  readonly sheets: () => readonly CellGrid[];
  readonly make: (scores: readonly number[], edits: PlanEdits) => void;
  readonly act: (sheet: string, step: Step) => void;
}

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

type Prose = (typeof PROSE)[number];

export type Operation =
  | { readonly kind: 'again'; readonly scores: readonly number[] }
  | { readonly kind: 'type'; readonly row: number; readonly field: Prose }
  | { readonly kind: 'add-row'; readonly titleOnly: boolean }
  | {
      readonly kind: 'pane' | 'pane-delete' | 'delete-row' | 'copy-row' | 'blank-row';
      readonly row: number;
    }
  | { readonly kind: 'sort'; readonly by: Prose }
  | { readonly kind: 'move-column'; readonly field: RegisterField; readonly to: number }
  | { readonly kind: 'reword'; readonly field: RegisterField }
  | { readonly kind: 'add-column'; readonly at: number }
  | { readonly kind: 'copy-sheet'; readonly inFront: boolean }
  | { readonly kind: 'rename-sheet' | 'lose-marker' };

/** A workbook that people and programs go on with, and what a person may rely on. */
class RegisterModel {
  scores = FIRST_SCORES;
  count = 0;
  /** The sheet with which the plan goes on. */
  sheet = '';
  /** Texts that a person typed and nobody has replaced or deleted since. */
  readonly texts = new Set<string>();
  /** Measures that a person deleted. */
  readonly deleted = new Set<string>();
  /** Titles of measures by their ids, as they were made last. */
  readonly titles = new Map<string, string>();

  constructor(private readonly world: World) {
    this.make();
  }

  register(): SheetRegister {
    const registers = registersOf(this.world.sheets());
    const register = registerFor(registers, null, PLAN_YEAR)?.register;
    if (!register) throw new Error('the register is not found');
    // Of two registers the other one is the plan now, with all that it holds; one that was drawn anew holds what the old one held.
    if (register.sheet !== this.sheet && registers.some(({ sheet }) => sheet === this.sheet)) {
      this.deleted.clear();
      this.titles.clear();
    }
    this.sheet = register.sheet;
    return register;
  }

  make(edits: PlanEdits = NO_PLAN_EDITS): void {
    this.world.make(this.scores, edits);
    const ids = new Map(this.register().rows.map(({ measure: { id, content } }) => [id, content.title]));
    for (const id of this.deleted) expect([...ids.keys()]).not.toContain(id);
    for (const [id, title] of this.titles) expect([id, ids.get(id as never)]).toEqual([id, title]);
    for (const [id, title] of ids) if (id !== null) this.titles.set(id, title);
  }

  newText(): string {
    this.count += 1;
    return `ข้อความที่ ${this.count} ของผู้ใช้ 081-${this.count} https://a.th/${this.count}`;
  }

  act(step: Step): void {
    this.world.act(this.sheet, step);
  }

  cellsOf(row: number): CellGrid['rows'][number] {
    return this.world.sheets().find(({ sheet }) => sheet === this.sheet)?.rows[row];
  }

  put(row: number, column: number): string {
    const before = this.cellsOf(row)?.[column]?.value;
    if (typeof before === 'string') this.texts.delete(before);
    const text = this.newText();
    this.texts.add(text);
    this.act({ kind: 'type', row, column, text });
    return text;
  }

  /** A row goes with all that was typed in it. */
  forget({ row, measure: { id } }: SheetRegister['rows'][number]): void {
    for (const cell of this.cellsOf(row) ?? []) {
      if (typeof cell?.value === 'string') this.texts.delete(cell.value);
    }
    if (id === null) return;
    this.deleted.add(id);
    this.titles.delete(id);
  }

  run(operation: Operation): void {
    const register = this.register();
    const { rows, columns, headerRow, lastRow } = register;
    const top = register.memoryRow ?? headerRow;
    const pick = (index: number, from = rows) => from[index % Math.max(1, from.length)];
    switch (operation.kind) {
      case 'again':
        this.scores = operation.scores;
        {
          this.make();
          return;
        }
      case 'type': {
        const own = pick(operation.row);
        const column = columns.get(operation.field);
        if (!own || column === undefined) return;
        const text = this.put(own.row, column);
        const { id } = own.measure;
        if (operation.field === 'title' && id !== null) this.titles.set(id, text);
        return;
      }
      case 'pane': {
        this.make();
        const own = pick(operation.row, this.register().rows);
        if (!own?.measure.id) return;
        this.texts.delete(own.measure.content.followUp);
        const text = this.newText();
        this.texts.add(text);
        this.make({ ...NO_PLAN_EDITS, changed: { [own.measure.id]: { followUp: text } } });
        return;
      }
      case 'pane-delete': {
        this.make();
        const own = pick(operation.row, this.register().rows);
        if (!own?.measure.id) return;
        this.forget(own);
        this.make({ ...NO_PLAN_EDITS, chosen: { [own.measure.id]: false } });
        return;
      }
      case 'add-row': {
        const title = columns.get('title');
        const result = columns.get('result6');
        if (title === undefined) return;
        this.put(lastRow + 1, title);
        if (!operation.titleOnly && result !== undefined) this.put(lastRow + 1, result);
        return;
      }
      case 'delete-row': {
        const own = pick(operation.row);
        if (!own || rows.length < 2) return;
        this.forget(own);
        this.act({ kind: 'delete-row', row: own.row });
        return;
      }
      case 'copy-row': {
        this.make();
        const now = this.register();
        const own = pick(operation.row, now.rows);
        if (!own) return;
        this.act({ kind: 'copy-row', from: own.row, to: now.lastRow + 1 });
        this.make();
        return;
      }
      case 'blank-row': {
        const own = pick(operation.row);
        if (own) this.act({ kind: 'insert-row', row: own.row });
        return;
      }
      case 'sort': {
        const by = columns.get(operation.by);
        if (by !== undefined) this.act({ kind: 'sort', by, first: headerRow + 1, last: lastRow });
        return;
      }
      case 'move-column': {
        const from = columns.get(operation.field);
        if (from !== undefined && from !== operation.to) {
          this.act({ kind: 'move-column', from, to: operation.to, top });
        }
        return;
      }
      case 'reword': {
        const column = columns.get(operation.field);
        const text = `${REGISTER_HEADERS[operation.field]} ของเรา ${(this.count += 1)}`;
        if (column !== undefined) this.act({ kind: 'type', row: headerRow, column, text });
        return;
      }
      case 'add-column': {
        const { at } = operation;
        this.act({ kind: 'insert-column', at, top });
        const text = `คอลัมน์ของเรา ${(this.count += 1)}`;
        this.act({ kind: 'type', row: headerRow, column: at, text });
        if (rows[0]) this.put(rows[0].row, at);
        return;
      }
      case 'rename-sheet': {
        const name = `แผ่นงาน ${(this.count += 1)}`;
        this.act({ kind: 'rename-sheet', name });
        this.sheet = name;
        return;
      }
      case 'copy-sheet': {
        const name = `สำเนา ${(this.count += 1)}`;
        this.act({ kind: 'copy-sheet', name, inFront: operation.inFront });
        return;
      }
      case 'lose-marker': {
        this.act({ kind: 'lose-marker' });
        return;
      }
    }
  }

  check(): void {
    this.make();
    const before = JSON.stringify(this.world.sheets());
    this.make();
    // Making again what was just made changes nothing.
    expect(JSON.stringify(this.world.sheets())).toBe(before);
    const cells = new Set(
      this.world.sheets().flatMap(({ rows }) => rows.flatMap((row) => row?.map((cell) => cell?.value))),
    );
    for (const text of this.texts) expect(cells).toContain(text);
    const ids = this.register().rows.map(({ measure }) => measure.id);
    expect(ids).not.toContain(null);
    expect(new Set(ids).size).toBe(ids.length);
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

const OPERATIONS: Readonly<Record<Operation['kind'], fc.Arbitrary<Operation>>> = {
  again: fc.record({ kind: fc.constant('again' as const), scores }),
  type: fc.record({ kind: fc.constant('type' as const), row, field: prose }),
  pane: fc.record({ kind: fc.constant('pane' as const), row }),
  'pane-delete': fc.record({ kind: fc.constant('pane-delete' as const), row }),
  'add-row': fc.record({ kind: fc.constant('add-row' as const), titleOnly: fc.boolean() }),
  'delete-row': fc.record({ kind: fc.constant('delete-row' as const), row }),
  'copy-row': fc.record({ kind: fc.constant('copy-row' as const), row }),
  'blank-row': fc.record({ kind: fc.constant('blank-row' as const), row }),
  sort: fc.record({ kind: fc.constant('sort' as const), by: prose }),
  'move-column': fc.record({ kind: fc.constant('move-column' as const), field, to: fc.nat(30) }),
  reword: fc.record({ kind: fc.constant('reword' as const), field }),
  'add-column': fc.record({ kind: fc.constant('add-column' as const), at: fc.nat(32) }),
  'rename-sheet': fc.constant({ kind: 'rename-sheet' as const }),
  'copy-sheet': fc.record({ kind: fc.constant('copy-sheet' as const), inFront: fc.boolean() }),
  'lose-marker': fc.constant({ kind: 'lose-marker' as const }),
};

const sequencesWithout = (without: readonly Operation['kind'][]): fc.Arbitrary<Operation[]> => {
  const kinds = (Object.keys(OPERATIONS) as Operation['kind'][]).filter((kind) => !without.includes(kind));
  return fc.array(fc.oneof(...kinds.map((kind) => OPERATIONS[kind])), { minLength: 1, maxLength: 12 });
};

function checkSequence(world: World, sequence: readonly Operation[]): void {
  const model = new RegisterModel(world);
  for (const operation of sequence) model.run(operation);
  model.check();
}

/**
 * Random sequences of what people and programs do to a register, in a world of their own each: no typed text is lost, nothing deleted
 * comes back, ids stay with their measures, and making again changes nothing.
 * @param without kinds of steps that the world cannot do
 */
export function checkSequences(
  newWorld: () => World,
  runs: number,
  without: readonly Operation['kind'][] = [],
): void {
  fc.assert(
    fc.property(sequencesWithout(without), (sequence) => checkSequence(newWorld(), sequence)),
    { numRuns: runs },
  );
}

/** The same in a world too slow to look for the shortest failure: gives every sequence that failed, and what was not as expected. */
export function failingSequences(
  newWorld: () => World,
  runs: number,
  without: readonly Operation['kind'][],
): readonly string[] {
  return fc.sample(sequencesWithout(without), runs).flatMap((sequence, index) => {
    try {
      checkSequence(newWorld(), sequence);
      return [];
    } catch (error) {
      return [`${index + 1}. ${JSON.stringify(sequence)}\n${String(error)}`];
    }
  });
}
