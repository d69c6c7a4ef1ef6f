/** The register in a file: changed where it stands, or drawn anew with the old sheet kept. */
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { planFrom, type PlanRequest } from '../src/app/plan-workbook';
import { registersIn } from '../src/app/drawn-sheets';
import { NO_PLAN_EDITS, type PlanEdits } from '../src/app/edit-plan';
import { DEFAULT_DOCUMENT_OPTIONS } from '../src/documents';
import type { SheetRegister } from '../src/planning/register/read-register';
import { analyse } from '../src/scores/analyse';
import type { CellContent } from '../src/workbook/table-update';
import { toPackage } from '../src/workbook/file/convert';
import { readWorkbook } from '../src/workbook/file/read';
import { WorkbookFile } from '../src/workbook/file/workbook-file';
import type { WrittenWorkbook } from '../src/workbook/file/draw-into';
import { drawSheets } from '../src/workbook/file/write';
import { renamed, withoutMarkers } from './support/register-file';
import { OPTIONS, points, setOf } from './support/scores';

const KEPT = 'เดิม';
const NAME = 'ทะเบียนมาตรการ ๒๕๖๘';
const REQUEST: PlanRequest = {
  planYear: null,
  top: 3,
  layout: 'quarter',
  documents: DEFAULT_DOCUMENT_OPTIONS,
  asOf: { year: 2025, month: 3, day: 1 },
};
const SCORES = [92, 85.5, 88.9, 85.6, 86.6, 81.9, 49.7, 54.7, 81.9, 87.5];
/** Indicator 2 became weak as well. */
const WORSE = SCORES.map((score, index) => (index === 1 ? 60 : score));

const registerOf = (bytes: Uint8Array): SheetRegister => {
  const [register, ...others] = registersIn(readWorkbook(bytes));
  if (!register || others.length > 0) throw new Error('not one register');
  return register;
};

function make(
  input: Uint8Array | null,
  scores = SCORES,
  edits: PlanEdits = NO_PLAN_EDITS,
): WrittenWorkbook & { readonly added: number | undefined } {
  const registers = input ? registersIn(readWorkbook(input)) : [];
  const result = planFrom(analyse(setOf(scores.map(points)), OPTIONS), REQUEST, registers, edits);
  return { ...drawSheets(input, result, KEPT), added: result.planned?.added };
}

function typed(input: Uint8Array, row: number, column: number, value: string | number): Uint8Array {
  const file = new WorkbookFile(toPackage(input).book);
  file.change([{ sheet: NAME, row, column, content: { value } }]);
  return file.toBytes();
}

const titles = ({ rows }: SheetRegister): readonly string[] =>
  rows.map(({ measure }) => measure.content.title);
const sheetsOf = (bytes: Uint8Array): readonly string[] =>
  readWorkbook(bytes).sheets.map(({ sheet }) => sheet);

/** The XML of the part that holds a table, and of the table. */
function partsOf(bytes: Uint8Array): {
  readonly sheet: string;
  readonly table: string;
  readonly book: string;
} {
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)] as const);
  const find = (test: RegExp, text: RegExp): string =>
    parts.find(([path, xml]) => test.test(path) && text.test(xml))?.[1] ?? '';
  return {
    sheet: find(/worksheets\/sheet\d+\.xml$/, /<tablePart /),
    table: find(/tables\//, /ITA_Register/),
    book: find(/workbook\.xml$/, /<sheets>/),
  };
}

const FIRST = make(null).bytes;

test('a plan that is made again keeps its register byte for byte when nothing is new', () => {
  const again = make(FIRST);
  expect(again.updated).toEqual([NAME]);
  expect(again.kept).toEqual([]);
  expect(partsOf(again.bytes).sheet).toBe(partsOf(FIRST).sheet);
});

test('a plan made three times and more has four sheets under their names, whatever the register is called', () => {
  const names = sheetsOf(FIRST);
  const input = renamed(FIRST, NAME, 'งานของเรา');
  const again = make(make(make(input).bytes, WORSE).bytes, SCORES);
  expect(again.kept).toEqual([]);
  expect(sheetsOf(again.bytes)).toEqual(names.map((name) => (name === NAME ? 'งานของเรา' : name)));
});

test('what is new stands below; the table, its lists, its colours and the printed range grow with it', () => {
  const before = registerOf(FIRST);
  const again = make(FIRST, WORSE);
  const after = registerOf(again.bytes);
  const added = after.rows.length - before.rows.length;
  expect(again.added).toBe(added);
  expect(added).toBeGreaterThan(0);
  expect(titles(after).slice(0, before.rows.length)).toEqual(titles(before));
  expect(new Set(after.rows.slice(before.rows.length).map(({ measure }) => measure.indicator))).toEqual(
    new Set([2]),
  );
  const [old, now] = [partsOf(FIRST), partsOf(again.bytes)];
  const [from, to] = [before.lastRow + 1, after.lastRow + 1];
  expect(old.table).toContain(`ref="A5:AF${from}"`);
  expect([...now.table.matchAll(/ref="([^"]*)"/g)].map(([, ref]) => ref)).toEqual([
    `A5:AF${to}`,
    `A5:AF${to}`,
  ]);
  const ranges = (xml: string): readonly (string | undefined)[] =>
    [...xml.matchAll(/sqref="([A-Z]+6:[A-Z]+\d+)"/g)].map(([, ref]) => ref);
  expect(ranges(now.sheet)).toEqual(
    ranges(old.sheet).map((ref) => ref?.replace(new RegExp(`${from}$`), String(to))),
  );
  // Lists in two columns, colours in three.
  expect(ranges(now.sheet)).toHaveLength(5);
  expect(now.book).toContain(`!$A$1:$R$${to}<`);
});

test('a row that a person typed below belongs to the table and gets an id; the text stays', () => {
  const { lastRow, columns } = registerOf(FIRST);
  const title = columns.get('title') ?? 0;
  const input = typed(FIRST, lastRow + 1, title, 'มาตรการของเรา 081-234-5678');
  expect(registerOf(input).rows.at(-1)?.measure.id).toBeNull();
  const again = make(input);
  const row = registerOf(again.bytes).rows.at(-1);
  expect(row?.measure.id).toMatch(/^u-[0-9a-z]{9}$/);
  expect(row?.measure.content.title).toBe('มาตรการของเรา 081-234-5678');
  expect(partsOf(again.bytes).table).toContain(`ref="A5:AF${lastRow + 2}"`);
});

test('texts, numbers and dates that were typed stay in their cells, in a column of one’s own too', () => {
  const { columns, rows } = registerOf(FIRST);
  const [first] = rows;
  const at = (field: Parameters<typeof columns.get>[0]): number => columns.get(field) ?? 0;
  let input = typed(FIRST, first?.row ?? 0, at('result6'), '=ดำเนินการแล้ว 12 ครั้ง\nhttps://a.go.th/1');
  input = typed(input, first?.row ?? 0, at('percent'), 62.5);
  input = typed(input, first?.row ?? 0, at('status'), 'กำลังทำ');
  input = typed(input, first?.row ?? 0, 32, 'ช่องของเรา');
  const again = make(input, WORSE).bytes;
  const [row] = registerOf(again).rows;
  expect(row?.measure.progress).toMatchObject({
    result6: '=ดำเนินการแล้ว 12 ครั้ง\nhttps://a.go.th/1',
    percent: 62.5,
    status: 'กำลังทำ',
  });
  const grid = readWorkbook(again).sheets.find(({ sheet }) => sheet === NAME);
  expect(grid?.rows[first?.row ?? 0]?.[32]?.value).toBe('ช่องของเรา');
});

test('where somebody has something below the table the register is drawn anew and the old sheet kept', () => {
  const { lastRow } = registerOf(FIRST);
  const input = typed(FIRST, lastRow + 3, 4, 'หมายเหตุของสำนักปลัด');
  const again = make(input, WORSE);
  expect(again.updated).toEqual([]);
  expect(again.kept).toEqual([{ from: NAME, to: `${NAME} (เดิม)` }]);
  expect(sheetsOf(again.bytes)).toContain(NAME);
  expect(registerOf(again.bytes).rows.length).toBeGreaterThan(registerOf(FIRST).rows.length);
  expect(JSON.stringify(readWorkbook(again.bytes).sheets)).toContain('หมายเหตุของสำนักปลัด');
});

test('a register that is drawn anew takes the name of its sheet, whatever that is called and whoever forgot its marker', () => {
  const { lastRow } = registerOf(FIRST);
  const input = withoutMarkers(renamed(typed(FIRST, lastRow + 3, 4, 'หมายเหตุ'), NAME, 'งานของเรา'));
  const again = make(input, WORSE);
  expect(again.kept).toEqual([{ from: 'งานของเรา', to: 'งานของเรา (เดิม)' }]);
  expect(registerOf(again.bytes).sheet).toBe('งานของเรา');
  expect(make(again.bytes).updated).toEqual(['งานของเรา']);
});

test('what a person deleted in the pane leaves the register and does not come back', () => {
  const [first] = registerOf(FIRST).rows;
  const id = first?.measure.id ?? '';
  const without = make(FIRST, SCORES, { ...NO_PLAN_EDITS, chosen: { [id]: false } });
  const ids = (bytes: Uint8Array) => registerOf(bytes).rows.map(({ measure }) => measure.id);
  expect(ids(without.bytes)).toEqual(ids(FIRST).slice(1));
  expect(without.updated).toEqual([NAME]);
  expect(without.kept).toEqual([]);
  const { sheet, table, book } = partsOf(without.bytes);
  const last = registerOf(FIRST).lastRow;
  expect(table).toContain(`ref="A5:AF${last}"`);
  expect(book).toContain(`!$A$1:$R$${last}<`);
  // Formulas and drop-downs of the rows that moved up look at their own row.
  expect(sheet).toContain('IF(NOT(OR(TRIM($L6)=');
  expect(sheet).not.toContain('#REF!');
  expect(ids(make(without.bytes, WORSE).bytes)).not.toContain(id);
});

test('a row beside which somebody has something outside the table does not leave with it', () => {
  const [first] = registerOf(FIRST).rows;
  const input = typed(FIRST, first?.row ?? 0, 40, 'เบอร์โทรของผู้รับผิดชอบ');
  const without = make(input, SCORES, { ...NO_PLAN_EDITS, chosen: { [first?.measure.id ?? '']: false } });
  expect(without.updated).toEqual([]);
  expect(JSON.stringify(readWorkbook(without.bytes).sheets)).toContain('เบอร์โทรของผู้รับผิดชอบ');
});

/** A content as a reader finds it. */
const shown = (content: CellContent | null): unknown =>
  content === null || content.value === '' ? null : content.value;

const prose = fc.constantFrom('ก', 'ผลงาน ๑๒', '=1+1', "'นำ", '_x0041_', ' ว่าง ', 'บรรทัด\nสอง', '<&">');

test('a file holds what the update says, cell by cell, and what it does not name stays', () => {
  const { columns, rows } = registerOf(FIRST);
  const fields = ['person', 'result6', 'evidence', 'title'] as const;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(rows.length - 1), fc.constantFrom(...fields), prose), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.array(fc.integer({ min: 30, max: 100 }), { minLength: 10, maxLength: 10 }),
      (typing, scores) => {
        const file = new WorkbookFile(toPackage(FIRST).book);
        const cells = new Map(
          typing.map(([row, field, value]) => {
            const place = { row: rows[row]?.row ?? 0, column: columns.get(field) ?? 0 };
            return [`${place.row},${place.column}`, { ...place, value }] as const;
          }),
        );
        file.change(
          [...cells.values()].map(({ row, column, value }) => ({
            sheet: NAME,
            row,
            column,
            content: { value },
          })),
        );
        const input = file.toBytes();
        const registers = registersIn(readWorkbook(input));
        const result = planFrom(analyse(setOf(scores.map(points)), OPTIONS), REQUEST, registers);
        const written = drawSheets(input, result, KEPT);
        const update = result.table?.update;
        expect(written.updated).toEqual([NAME]);
        const before = readWorkbook(input).sheets.find(({ sheet }) => sheet === NAME)?.rows ?? [];
        const after = readWorkbook(written.bytes).sheets.find(({ sheet }) => sheet === NAME)?.rows ?? [];
        const expected = new Map<string, unknown>();
        before.forEach((row, at) =>
          row?.forEach((cell, column) => expected.set(`${at},${column}`, cell?.value ?? null)),
        );
        for (const { row, column, content } of update?.cells ?? [])
          expected.set(`${row},${column}`, shown(content));
        update?.added.forEach((line, index) =>
          line.forEach((content, column) =>
            expected.set(`${update.lastRow + 1 + index},${column}`, shown(content)),
          ),
        );
        for (const [place, value] of expected) {
          const [row = 0, column = 0] = place.split(',').map(Number);
          expect([place, after[row]?.[column]?.value ?? null]).toEqual([place, value]);
        }
      },
    ),
    { numRuns: 25 },
  );
});
