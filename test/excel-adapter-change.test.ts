import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { WorkbookSpec } from './excel-host/workbook-spec';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const WORKBOOK: WorkbookSpec = {
  sheets: [
    {
      name: 'คะแนน',
      blocks: [{ at: 'A1', values: [['ชื่อ', 'คะแนน', 'ระดับ', '=ITA.GRADE(B2) ข้อความ']] }],
      formulas: {
        C2: { formula: '=ITA.GRADE(B2)', shown: '#NAME?' },
        D2: { formula: '=IFERROR(Ita.Level(B2:B11),"")', shown: 'A' },
        E2: { formula: '=SUM(B2:B11)', shown: 5 },
      },
      spills: { D2: 'D2:E4' },
    },
    {
      name: 'ซ่อน',
      visibility: 'Hidden',
      formulas: { B3000: { formula: '=ITA.OVERALL(A1:A10)', shown: 92.01 } },
    },
  ],
};

test('finds formulas by a part of them, in any case of letters; a text that looks like one is none', async () => {
  office.use(new EmulatedWorkbook(WORKBOOK));
  const found = await EXCEL_WORKBOOK.formulas('ITA.');
  expect(found).toEqual([
    { sheet: 'คะแนน', row: 1, column: 2, formula: '=ITA.GRADE(B2)', shown: '#NAME?' },
    { sheet: 'คะแนน', row: 1, column: 3, formula: '=IFERROR(Ita.Level(B2:B11),"")', shown: 'A' },
    { sheet: 'ซ่อน', row: 2999, column: 1, formula: '=ITA.OVERALL(A1:A10)', shown: 92.01 },
  ]);
  // The cell in row 3000 lies beyond what is asked for at once.
  expect(office.host.log.cost.requests).toBe(3);
  expect(await EXCEL_WORKBOOK.formulas('nothing.of.that')).toEqual([]);
});

test('what formulas fill is asked for in one request, all cells of a spilled result', async () => {
  office.use(new EmulatedWorkbook(WORKBOOK));
  const cells = await EXCEL_WORKBOOK.formulas('ITA.');
  office.host.startJob();
  const results = await EXCEL_WORKBOOK.results(cells);
  expect(office.host.log.cost.requests).toBe(1);
  expect(results.map(({ cell }) => cell)).toEqual(cells);
  expect(results.map(({ area }) => area)).toEqual([
    { top: 1, left: 2, bottom: 1, right: 2 },
    { top: 1, left: 3, bottom: 3, right: 4 },
    { top: 2999, left: 1, bottom: 2999, right: 1 },
  ]);
  expect(results.map(({ values }) => values)).toEqual([
    [['#NAME?']],
    [
      ['A', 5],
      ['', ''],
      ['', ''],
    ],
    [[92.01]],
  ]);
  expect(await EXCEL_WORKBOOK.results([])).toEqual([]);
});

test('changes cells of several sheets in one request, text as text', async () => {
  const book = office.use(new EmulatedWorkbook({ ...WORKBOOK, evaluate: () => 7 }));
  await EXCEL_WORKBOOK.change([
    { sheet: 'คะแนน', row: 1, column: 2, content: { value: '=1+1' } },
    {
      sheet: 'คะแนน',
      row: 0,
      column: 5,
      content: { formula: '=B2*2' },
      style: { bold: true, fill: '#C6E0B4', border: 'thin', numberFormat: '0.00' },
    },
    { sheet: 'คะแนน', row: 0, column: 0, content: { value: null } },
    { sheet: 'ซ่อน', row: 2999, column: 1, content: { value: 92.01 } },
  ]);
  const { cells } = book.sheet('คะแนน');
  expect(cells.C2).toEqual({ value: '=1+1' });
  expect(cells.A1).toBeUndefined();
  expect(cells.F1).toEqual({
    value: 7,
    formula: '=B2*2',
    style: expect.objectContaining({
      NumberFormat: '0.00',
      'Font.Bold': true,
      'Fill.Color': '#C6E0B4',
      'Borders.EdgeBottom.Style': 'Continuous',
    }) as unknown,
  });
  expect(book.sheet('ซ่อน').cells.B3000).toEqual({ value: 92.01 });
  expect(office.host.log.cost.requests).toBe(2);
});

test('no changes, no request', async () => {
  office.use(new EmulatedWorkbook(WORKBOOK));
  await EXCEL_WORKBOOK.change([]);
  expect(office.host.log.cost.requests).toBe(0);
});

test('a column beside thousands of rows goes out in one request of less than 1 MB, and keeps the fonts of the sheet', async () => {
  const rows = Array.from({ length: 8300 }, (_, row) => row);
  const book = office.use(
    new EmulatedWorkbook({
      sheets: [
        {
          name: 'ก',
          blocks: [{ values: rows.map((row) => [row]) }],
          styles: { 'B1:B8300': { 'Font.Name': 'TH SarabunPSK' } },
        },
      ],
    }),
  );
  await EXCEL_WORKBOOK.change(
    rows.map((row) => ({
      sheet: 'ก',
      row,
      column: 1,
      content: { value: 'จุดแข็ง' },
      style: { horizontal: 'center' },
    })),
  );
  const { cells } = book.sheet('ก');
  expect(cells.B8300).toEqual({
    value: 'จุดแข็ง',
    style: { 'Font.Name': 'TH SarabunPSK', HorizontalAlignment: 'Center' },
  });
  expect(office.host.log.cost.requests).toBe(2);
  expect(office.host.log.cost.bytesUp).toBeLessThan(1_000_000);
});
