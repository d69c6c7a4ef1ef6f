/** The register in Excel: changed where it stands, whatever people did to it, in the requests that making has anyway. */
import * as fc from 'fast-check';
import { registerFor } from '../src/app/agency-register';
import { registersIn } from '../src/app/drawn-sheets';
import { editPlan, NO_PLAN_EDITS, type PlanEdits } from '../src/app/edit-plan';
import { makePlanJob } from '../src/app/jobs/document-jobs';
import type { JobReport } from '../src/app/jobs/job-report';
import { removeJob } from '../src/app/jobs/remove-job';
import { DEFAULT_DOCUMENT_OPTIONS } from '../src/documents';
import { registerDocument } from '../src/documents/register/register-document';
import { registerUpdate } from '../src/documents/register/register-update';
import type { RegisterField } from '../src/planning/register/fields';
import type { SheetRegister } from '../src/planning/register/read-register';
import type { PlanOptions } from '../src/planning/types';
import { analyse } from '../src/scores/analyse';
import { a1 } from '../src/workbook/cell-grid';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { HostError } from '../src/workbook/host-workbook';
import type { TableUpdate } from '../src/workbook/table-update';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { FakeStore } from './support/fake-host';
import { timeFor } from './support/runs';
import { applyUpdate, copyOf, gridOf, typedSheet, type TypedSheet } from './support/register-sheet';
import { RESULT } from './support/score-sheets';
import { OPTIONS, points, setOf } from './support/scores';
import { INDICATORS } from '../src/framework';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const NAME = 'ทะเบียนมาตรการ ๒๕๖๘';

const register = async (): Promise<SheetRegister> => {
  const [found, ...others] = registersIn(await EXCEL_WORKBOOK.read());
  if (!found || others.length > 0) throw new Error('not one register');
  return found;
};

const texts = ({ rows }: SheetRegister, field: RegisterField): readonly unknown[] =>
  rows.map(({ values }) => values[field] ?? null);

const keys = (report: JobReport): readonly string[] =>
  report.sentences.map((sentence) => ('key' in sentence ? sentence.key : sentence.finding.code));

/** Types into a field of a row of the register, as a person does. */
function put(
  book: EmulatedWorkbook,
  found: SheetRegister,
  row: number,
  field: RegisterField,
  text: string,
): void {
  book.type(found.sheet, a1(row, found.columns.get(field) ?? 0), [[text]]);
}

const inSheet = (name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

describe('the button of the ribbon', () => {
  const SCORES = 'คะแนน';

  function opened() {
    const values = [
      ['เทศบาลตำบลตัวอย่าง ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567', null],
      ['ตัวชี้วัด', 'คะแนน'],
      ...INDICATORS.map(({ name }, index) => [name, RESULT[index] ?? 0]),
    ];
    const book = office.use(
      new EmulatedWorkbook({ sheets: [{ name: SCORES, blocks: [{ values }] }], evaluate: () => 'สูตร' }),
    );
    const store = new FakeStore();
    const click = async (refused?: string): Promise<JobReport> => {
      office.host.startJob();
      if (refused !== undefined) office.host.faults.refuse(refused);
      return makePlanJob({ host: EXCEL_WORKBOOK, store });
    };
    const remove = (): Promise<JobReport> => removeJob({ host: EXCEL_WORKBOOK, store });
    /** Indicator 1 becomes weak as well. */
    const worse = (): void => book.type(SCORES, 'B3', [[40]]);
    return { book, click, remove, worse };
  }

  test('goes on with what people made of the register, in two requests of reading and four of making', async () => {
    const { book, click, remove, worse } = opened();
    await click();
    const first = await register();
    const [top = 0, second = 0] = first.rows.map(({ row }) => row);
    put(book, first, top, 'result6', '1-2 ครั้ง');
    put(book, first, second, 'title', 'มาตรการของเรา');
    // A row directly below the table, a column of one's own beside it, and a note some rows further down.
    put(book, first, first.lastRow + 1, 'title', 'มาตรการใต้ตาราง');
    book.type(NAME, a1(first.headerRow, first.right + 1), [['ของเรา']]);
    book.type(NAME, a1(top, first.right + 1), [['ค่าของเรา']]);
    book.type(NAME, a1(first.lastRow + 4, 4), [['หมายเหตุท้ายตาราง']]);
    book.rename(NAME, 'ทะเบียนของกอง');
    await inSheet(
      'ทะเบียนของกอง',
      (sheet) => (sheet.getRange(`${second + 1}:${second + 1}`).rowHidden = true),
    );

    for (const count of [0, 1, 2]) {
      if (count === 1) worse();
      const report = await click();
      expect(keys(report)).toEqual(['job.plan-made', 'job.register', 'job.check-hidden', 'job.replaced']);
      expect(office.host.log.cost.requests).toBeLessThanOrEqual(2 + 4);
    }
    const last = await register();
    expect(book.sheetNames()).toEqual([
      SCORES,
      'บทสรุป ๒๕๖๘',
      'วิเคราะห์ผล ๒๕๖๘',
      'แผนมาตรการ ๒๕๖๘',
      'ทะเบียนของกอง',
      'ผู้รับผิดชอบ ๒๕๖๘',
      'ตรวจสอบข้อมูล ๒๕๖๘',
    ]);
    expect(last.sheet).toBe('ทะเบียนของกอง');
    expect(texts(last, 'title')).toEqual(expect.arrayContaining(['มาตรการของเรา', 'มาตรการใต้ตาราง']));
    expect(texts(last, 'result6')[0]).toBe('1-2 ครั้ง');
    expect(last.rows.length).toBeGreaterThan(first.rows.length + 1);
    const { cells, tables, validations } = book.sheet('ทะเบียนของกอง');
    expect(tables.map(({ area }) => area)).toEqual([
      `A${first.headerRow + 1}:${a1(last.lastRow, first.right + 1)}`,
    ]);
    expect(Object.values(cells).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['ของเรา', 'ค่าของเรา', 'หมายเหตุท้ายตาราง']),
    );
    expect(new Set(texts(last, 'id')).size).toBe(last.rows.length);
    // The drop-downs look at the choices that are there now.
    expect(JSON.stringify(validations)).toContain("'ผู้รับผิดชอบ ๒๕๖๘'!");
    expect(JSON.stringify(validations)).not.toContain('#REF!');

    for (let time = 1; time <= 3; time += 1) await remove();
    expect(book.sheetNames()).toEqual([SCORES, 'ทะเบียนของกอง']);
  });

  test('writes nothing while the sheet of the register is protected', async () => {
    const { book, click } = opened();
    await click();
    await inSheet(NAME, (sheet) => sheet.protection.protect());
    const before = book.dump();
    await expect(click()).rejects.toMatchObject({ reason: 'protected', remains: 'nothing', sheet: NAME });
    expect(book.dump()).toEqual(before);
  });

  test('where Excel refuses the table the documents stand, and one more click completes it', async () => {
    const { book, click, worse } = opened();
    await click();
    const before = await register();
    worse();
    const refused = await click('TableRowCollection.add');
    expect(keys(refused)).toEqual([
      'job.plan-made',
      'job.register.not-written',
      'job.check-hidden',
      'job.replaced',
    ]);
    expect(texts(await register(), 'title')).toEqual(texts(before, 'title'));
    expect(book.sheetNames()).toHaveLength(7);
    expect(keys(await click())).toContain('job.register');
    const after = await register();
    expect(after.rows.length).toBeGreaterThan(before.rows.length);
    expect(book.sheet(NAME).printArea).toMatch(new RegExp(`${after.lastRow + 1}$`));
  });

  test('without Excel’s table new rows stand below the last one, or the register is drawn anew', async () => {
    const { book, click, worse } = opened();
    await click();
    await inSheet(NAME, (sheet) => sheet.tables.getItemAt(0).convertToRange());
    const before = await register();
    worse();
    expect(keys(await click())).toEqual([
      'job.plan-made',
      'job.register',
      'job.check-hidden',
      'job.replaced',
    ]);
    const after = await register();
    expect(after.rows.length).toBeGreaterThan(before.rows.length);

    book.type(SCORES, 'B5', [[30]]);
    book.type(NAME, a1(after.lastRow + 1, 0), [['ลงชื่อ']]);
    expect(keys(await click())).toContain('job.register.redrawn');
  });
});

describe('changed by itself', () => {
  const PLANNING: PlanOptions = { planYear: 2568, top: 3, digits: 'thai' };
  const DRAWING = { ...DEFAULT_DOCUMENT_OPTIONS, asOf: { year: 2025, month: 3, day: 1 } };
  const SCORES = [92, 85.5, 88.9, 85.6, 86.6, 81.9, 49.7, 54.7, 81.9, 87.5];
  const PROSE = ['title', 'person', 'result6', 'obstacle', 'proof'] as const;
  /** Whatever Excel calculates; the sheet that is compared with holds the results. */
  const FORMULAS: readonly RegisterField[] = ['deadline', 'timeliness'];

  const planned = (scores: readonly number[], edits: PlanEdits, registers: readonly SheetRegister[]) =>
    editPlan(
      analyse(setOf(scores.map(points)), OPTIONS),
      PLANNING,
      edits,
      registerFor(registers, null, 2568),
    );

  const FIRST = registerDocument(planned(SCORES, NO_PLAN_EDITS, []).plan, DRAWING);

  function updateOf(found: SheetRegister, scores: readonly number[], edits: PlanEdits): TableUpdate {
    const { plan, offered, register: own } = planned(scores, edits, [found]);
    if (!own) throw new Error('another register was taken');
    return registerUpdate(found, plan.rows, own.kept, offered, DRAWING);
  }

  type Operation =
    | { readonly kind: 'again'; readonly scores: readonly number[] }
    | {
        readonly kind: 'type';
        readonly row: number;
        readonly field: (typeof PROSE)[number];
        readonly text: string;
      }
    | { readonly kind: 'pane' | 'pane-delete' | 'delete-row' | 'filter' | 'copy-row'; readonly row: number }
    | { readonly kind: 'add-row' | 'sort' | 'own-column' | 'unfilter' };

  /** The same work in Excel and on a sheet of plain cells, as `applyUpdate` writes it. */
  class Twins {
    readonly book: EmulatedWorkbook;
    readonly plain: TypedSheet = copyOf(typedSheet(FIRST));
    scores: readonly number[] = SCORES;
    isFiltered = false;
    count = 0;

    constructor() {
      this.book = office.use(new EmulatedWorkbook({ sheets: [{ name: 'อื่น' }], evaluate: () => 'สูตร' }));
    }

    async start(): Promise<void> {
      await EXCEL_WORKBOOK.make([{ ...FIRST, validations: [] }], 'register');
    }

    twin(): SheetRegister {
      const [found] = registersIn({ sheets: [gridOf(this.plain)] });
      if (!found) throw new Error('not found');
      return found;
    }

    async write(edits: PlanEdits): Promise<void> {
      const update = updateOf(await register(), this.scores, edits);
      if (this.isFiltered && update.removed.length > 0) {
        await expect(EXCEL_WORKBOOK.update(update)).rejects.toBeInstanceOf(HostError);
        await this.unfilter();
        await EXCEL_WORKBOOK.update(updateOf(await register(), this.scores, edits));
      } else await EXCEL_WORKBOOK.update(update);
      applyUpdate(this.plain, updateOf(this.twin(), this.scores, edits));
    }

    put(row: number, column: number, value: string): void {
      this.book.type(NAME, a1(row, column), [[`'${value}`]]);
      const line = (this.plain.rows[row] ??= []);
      while (line.length <= column) line.push(null);
      line[column] = value;
    }

    async unfilter(): Promise<void> {
      const { headerRow, lastRow } = this.twin();
      await inSheet(NAME, (sheet) => (sheet.getRange(`${headerRow + 2}:${lastRow + 2}`).rowHidden = false));
      this.isFiltered = false;
    }

    async run(operation: Operation): Promise<void> {
      const { rows, columns, headerRow, lastRow, right } = this.twin();
      const title = columns.get('title') ?? 0;
      const own = 'row' in operation ? rows[operation.row % Math.max(1, rows.length)] : undefined;
      const id = own?.measure.id ?? null;
      switch (operation.kind) {
        case 'again':
          this.scores = operation.scores;
          return this.write(NO_PLAN_EDITS);
        case 'type':
          if (own) this.put(own.row, columns.get(operation.field) ?? 0, operation.text);
          return;
        case 'pane':
          if (id)
            await this.write({
              ...NO_PLAN_EDITS,
              changed: { [id]: { followUp: `=1 ${(this.count += 1)}` } },
            });
          return;
        case 'pane-delete':
          if (id) await this.write({ ...NO_PLAN_EDITS, chosen: { [id]: false } });
          return;
        case 'delete-row':
          if (!own || rows.length < 2) return;
          await this.unfilter();
          await inSheet(NAME, (sheet) =>
            sheet.tables
              .getItemAt(0)
              .rows.getItemAt(own.row - headerRow - 1)
              .delete(),
          );
          this.plain.rows.splice(own.row, 1);
          return;
        case 'add-row':
          this.put(lastRow + 1, title, `มาตรการที่ ${(this.count += 1)}`);
          return;
        case 'copy-row':
          if (!own) return;
          this.plain.rows[own.row]?.forEach((value, column) => {
            if (typeof value === 'string' && value !== '') this.put(lastRow + 1, column, value);
          });
          return;
        case 'own-column':
          this.put(headerRow, right + 1, `ของเรา ${(this.count += 1)}`);
          if (rows[0]) this.put(rows[0].row, right + 1, `ค่า ${this.count}`);
          return;
        case 'sort': {
          await this.unfilter();
          const order = Array.from({ length: lastRow - headerRow }, (_, at) => headerRow + 1 + at).reverse();
          const lines = order.map((row) => this.plain.rows[row] ?? []);
          lines.forEach((line, at) => {
            for (let column = 0; column <= right; column += 1) {
              const value = line[column] ?? null;
              const cell = a1(headerRow + 1 + at, column);
              this.book.type(NAME, cell, [
                [typeof value === 'string' && value !== '' ? `'${value}` : (value ?? '')],
              ]);
            }
            this.plain.rows[headerRow + 1 + at] = [...line];
          });
          return;
        }
        case 'filter':
          if (!own) return;
          await inSheet(NAME, (sheet) => (sheet.getRange(`${own.row + 1}:${own.row + 1}`).rowHidden = true));
          this.isFiltered = true;
          return;
        case 'unfilter':
          return this.unfilter();
      }
    }

    async check(): Promise<void> {
      const found = await register();
      const twin = this.twin();
      expect([...found.columns]).toEqual([...twin.columns]);
      const shown = ({ rows }: SheetRegister) =>
        rows.map(({ row, values }) => [
          row,
          ...Object.entries(values).map(([field, value]) =>
            FORMULAS.includes(field as RegisterField) || value === '' ? null : (value ?? null),
          ),
        ]);
      expect(shown(found)).toEqual(shown(twin));
      expect([found.memory, found.lastRow]).toEqual([twin.memory, twin.lastRow]);
      const { tables } = this.book.sheet(NAME);
      expect(tables[0]?.area).toBe(`A${found.headerRow + 1}:${a1(found.lastRow, found.right)}`);
    }
  }

  const score = fc.integer({ min: 3000, max: 10000 }).map((value) => value / 100);
  const row = fc.nat(20);
  const text = fc.constantFrom('1-2', '=1+1', '๑๒', '-5', 'TRUE', '@x', "'ก", 'ทำแล้ว', '081-234', '50%');
  const operations: fc.Arbitrary<Operation> = fc.oneof(
    fc.record({
      kind: fc.constant('again' as const),
      scores: fc.array(score, { minLength: 10, maxLength: 10 }),
    }),
    fc.record({ kind: fc.constant('type' as const), row, field: fc.constantFrom(...PROSE), text }),
    fc.record({
      kind: fc.constantFrom(
        'pane' as const,
        'pane-delete' as const,
        'delete-row' as const,
        'filter' as const,
        'copy-row' as const,
      ),
      row,
    }),
    fc.record({
      kind: fc.constantFrom('add-row' as const, 'sort' as const, 'own-column' as const, 'unfilter' as const),
    }),
  );

  /** Sequences in a run of the tests; more are run by FC_RUNS. */
  const RUNS = Number(process.env.FC_RUNS ?? 60);

  test(
    'Excel holds after any sequence what the cells of a plain sheet hold',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(operations, { minLength: 1, maxLength: 8 }), async (sequence) => {
          const twins = new Twins();
          await twins.start();
          for (const operation of sequence) await twins.run(operation);
          await twins.write(NO_PLAN_EDITS);
          await twins.check();
        }),
        { numRuns: RUNS },
      );
    },
    timeFor(RUNS),
  );
});
