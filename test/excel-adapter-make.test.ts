import fc from 'fast-check';
import { PLAN_LAYOUT_KEYS } from '../src/app/plan-layout-keys';
import { a1 } from '../src/workbook/cell-grid';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { drawSheets } from '../src/workbook/file/write';
import type { SheetDocument } from '../src/workbook/sheet-document';
import { xmlSafe } from '../src/workbook/xml-safe';
import type { ArrivedSheet } from './excel-adapter/arrived';
import { arrivedInExcel } from './excel-adapter/arrived-in-excel';
import { arrivedInFile } from './excel-adapter/arrived-in-file';
import { openInExcel } from './excel-adapter/open-in-excel';
import { SAMPLES, sampleBytes, sampleDocuments } from './excel-adapter/sample-documents';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { WorkbookSpec } from './excel-host/workbook-spec';
import { ANALYSIS, BLANK, CHARTS, OWNERS } from './file-adapter/documents';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

/** Rows that Excel fits to their text have no height of ours any more. */
function withoutFitted(sheet: ArrivedSheet, heights: ArrivedSheet['heights']): ArrivedSheet {
  return {
    ...sheet,
    heights: sheet.heights.map((height, row) => (heights[row] === undefined ? undefined : height)),
  };
}

describe.each([
  ['every feature at once', () => [ANALYSIS, OWNERS]],
  ['charts of every kind', () => [CHARTS]],
  ...SAMPLES.map((name) => [name, () => sampleDocuments(name)] as const),
  ...PLAN_LAYOUT_KEYS.map((key) => [`layout ${key}`, () => sampleDocuments('messy.xlsx', key)] as const),
] as const)('%s', (_, documentsOf) => {
  let documents: readonly SheetDocument[];

  beforeAll(() => {
    documents = documentsOf();
  });

  test('arrives in Excel as it arrives in a file', async () => {
    const book = office.use(new EmulatedWorkbook());
    const made = await EXCEL_WORKBOOK.make(documents, 'plan');
    const inExcel = made.sheets.map(({ name }) => arrivedInExcel(book.sheet(name)));
    const inFile = arrivedInFile(drawSheets(null, { documents }, 'เดิม').bytes);
    expect(inExcel).toEqual(inFile.map((sheet, index) => withoutFitted(sheet, inExcel[index]!.heights)));
    expect(made.leftOut).toEqual([]);
  });
});

describe('in a workbook with sheets of its own', () => {
  const SHEETS: WorkbookSpec = {
    sheets: [
      { name: 'คะแนน', blocks: [{ at: 'B2', values: [['ตัวชี้วัด', 92.01]] }] },
      {
        name: 'OWNERS 2568',
        blocks: [
          {
            values: [
              ['ก', 'ข'],
              [1, 2],
            ],
          },
        ],
        tables: { owners: 'A1:B2' },
        visibility: 'Hidden',
      },
    ],
    names: { Owners_2: { formula: '=1' } },
    selection: "'คะแนน'!B2",
  };

  test('new sheets stand behind the others, which stay as they are, and the wanted one is shown', async () => {
    const book = office.use(new EmulatedWorkbook(SHEETS));
    const before = book.dump();
    const made = await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'owners');
    const after = book.dump();
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.sheets.slice(2).map(({ name, visibility }) => [name, visibility])).toEqual([
      ['วิเคราะห์ผล ๒๕๖๗', 'Visible'],
      ['Owners 2568 (2)', 'Visible'],
    ]);
    expect(made.sheets).toEqual(
      after.sheets.slice(2).map(({ id, name }, index) => ({ kind: ['analysis', 'owners'][index], id, name })),
    );
    expect(after.activeSheet).toBe('Owners 2568 (2)');
  });

  test('sheets and tables whose names are taken get others, and formulas and drop-downs follow', async () => {
    const book = office.use(new EmulatedWorkbook(SHEETS));
    await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'owners');
    const { cells, validations } = book.sheet('วิเคราะห์ผล ๒๕๖๗');
    expect(cells.A5?.formula).toBe(`=COUNTA('Owners 2568 (2)'!$A$2:$A$3)&"'Owners 2568'!"`);
    expect(cells.B5?.formula).toBe('=ROWS(Owners_3[สำนัก/กอง])');
    expect(book.sheet('Owners 2568 (2)').tables.map(({ name }) => name)).toEqual(['Owners_3']);
    expect(JSON.stringify(validations)).toContain(`='Owners 2568 (2)'!$A$2:$A$3`);
  });

  test.each(SAMPLES)('%s: three requests, and less than 500 KB', async (name) => {
    const documents = sampleDocuments(name);
    office.use(new EmulatedWorkbook(openInExcel(sampleBytes(name))));
    await EXCEL_WORKBOOK.make(documents, 'plan');
    await office.settle();
    const { requests, bytesUp } = office.host.log.cost;
    expect(requests).toBe(3);
    expect(bytesUp).toBeLessThan(500_000);
    expect(office.host.log.requests.filter(({ kind }) => kind === 'clean-up')).toEqual([]);
  });

  test('what is larger than a request may be goes out in several, and all of it arrives', async () => {
    const text = 'ข้อความยาวของมาตรการ '.repeat(80);
    const rows = Array.from({ length: 2400 }, (_, row) => ({
      height: 24,
      cells: [
        { value: `${text}${row}`, style: 'text' },
        { value: row, style: 'score' },
      ],
    }));
    const book = office.use(new EmulatedWorkbook());
    await EXCEL_WORKBOOK.make([{ ...BLANK, columns: [300, 60], rows }], 'plan');
    const { job } = office.host.log;
    expect(job.length).toBeGreaterThan(3);
    expect(Math.max(...job.map(({ bytesUp }) => bytesUp))).toBeLessThan(5_000_000);
    const { cells } = book.sheet('แผน');
    expect([cells.A1?.value, cells.A2400?.value, cells.B2400?.value]).toEqual([
      `${text}0`,
      `${text}2399`,
      2399,
    ]);
  });
});

test('rows are fitted to their text where no page end depends on them', async () => {
  const book = office.use(new EmulatedWorkbook());
  const wrapped = { border: 'thin', wrap: true } as const;
  const row = { height: 30, cells: [{ value: 'ขั้นตอน', style: 'text' }] };
  const rows = [
    row,
    { ...row, height: 90, needed: 30 },
    { ...row, beginsPage: true as const },
    row,
    { ...row, height: 90, needed: 30 },
  ];
  const pages = { ...BLANK, kind: 'pages', name: 'หน้า', styles: { text: wrapped }, rows };
  const screen = { ...pages, kind: 'screen', name: 'จอ', rows: [row, row] };
  const made = await EXCEL_WORKBOOK.make([pages, screen], 'pages');
  const fitted = made.sheets.map(({ name }) =>
    book.sheet(name).fitted.map((area) => area.replace(/[A-Z]+/g, '')),
  );
  expect(fitted).toEqual([['rows 3:4'], ['rows 1:2']]);
});

test('whatever a text holds, it arrives as that text and never as a formula', async () => {
  const difficult = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      "'",
      '+1',
      '-1',
      '@SUM(A1)',
      '1/2',
      '๑๒',
      'TRUE',
      'มกราคม',
      '5%',
      '1e5',
      '\t=1',
      '#N/A',
    ),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', ' '), fc.string())
      .map(([a, b]) => a + b),
  );
  const grid = fc.array(fc.array(fc.option(difficult, { nil: null }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(grid, async (texts) => {
      const book = office.use(new EmulatedWorkbook());
      const rows = texts.map((row) => ({
        height: 20,
        cells: row.map((value) => (value === null ? null : { value, style: 'text' })),
      }));
      await EXCEL_WORKBOOK.make([{ ...BLANK, rows }], 'plan');
      const { cells } = book.sheet('แผน');
      texts.forEach((row, r) =>
        row.forEach((value, c) => {
          const cell = cells[a1(r, c)];
          expect(cell?.formula).toBeUndefined();
          if (value !== null) expect(cell?.value).toBe(xmlSafe(value));
        }),
      );
    }),
    { numRuns: 60 },
  );
});
