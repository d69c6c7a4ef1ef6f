import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { a1 } from '../src/workbook/cell-grid';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { readWorkbook } from '../src/workbook/file/read';
import { drawSheets } from '../src/workbook/file/write';
import { HostError } from '../src/workbook/host-workbook';
import { openInExcel } from './excel-adapter/open-in-excel';
import { SAMPLES, sampleBytes } from './excel-adapter/sample-documents';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { SheetSpec } from './excel-host/workbook-spec';
import { ANALYSIS, OWNERS } from './file-adapter/documents';

const CORPUS = join(__dirname, 'corpus', 'files');

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const open = (...sheets: readonly SheetSpec[]): EmulatedWorkbook =>
  office.use(new EmulatedWorkbook({ sheets }));

async function expectSameGrids(bytes: Uint8Array): Promise<void> {
  office.use(new EmulatedWorkbook(openInExcel(bytes)));
  const { sheets } = await EXCEL_WORKBOOK.read();
  expect(sheets.map(sortedMerges)).toEqual(
    readWorkbook(bytes).sheets.map(withoutEmptyText).map(sortedMerges),
  );
}

type Grid = Awaited<ReturnType<typeof EXCEL_WORKBOOK.read>>['sheets'][number];

/** Excel gives an empty text for an empty cell; a file tells the two apart, and nothing depends on it. */
function withoutEmptyText(grid: Grid): Grid {
  return {
    ...grid,
    rows: Array.from(
      grid.rows,
      (row) => row && Array.from(row, (cell) => (cell?.value === '' ? undefined : cell)),
    ),
  };
}

function sortedMerges(grid: Grid): Grid {
  return { ...grid, merges: grid.merges.toSorted((a, b) => a.top - b.top || a.left - b.left) };
}

test.each(SAMPLES)('%s reads in Excel as it reads from its file, in two requests', async (name) => {
  await expectSameGrids(sampleBytes(name));
  expect(office.host.log.cost.requests).toBe(2);
});

test.each(readdirSync(CORPUS).filter((name) => name.endsWith('.xlsx')))(
  'corpus file %s reads in Excel as it reads from its file',
  (name) => expectSameGrids(readFileSync(join(CORPUS, name))),
);

test('our own sheets are known by their marker, written by either adapter', async () => {
  const { bytes } = drawSheets(null, { documents: [ANALYSIS, OWNERS] }, 'เดิม');
  const markers = ['analysis|2567', 'owners|"2568"'];
  office.use(new EmulatedWorkbook(openInExcel(bytes)));
  expect((await EXCEL_WORKBOOK.read()).sheets.map(({ marker }) => marker)).toEqual(markers);
  office.use(new EmulatedWorkbook());
  await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis');
  expect((await EXCEL_WORKBOOK.read()).sheets.map(({ marker }) => marker)).toEqual([null, ...markers]);
});

test('percentages, dates, errors, truth values, and what is hidden', async () => {
  open(
    {
      name: 'ก',
      blocks: [{ at: 'C3', values: [[0.92, 45_000, '#N/A', true, '#ก', 'ก'.repeat(9)]] }],
      numberFormats: { C3: '0.00%', D3: '[$-D07041E]d mmmm yyyy' },
    },
    { name: 'ข', visibility: 'VeryHidden' },
  );
  expect(await EXCEL_WORKBOOK.read()).toEqual({
    drawn: [],
    sheets: [
      {
        sheet: 'ก',
        rows: [
          undefined,
          undefined,
          [
            undefined,
            undefined,
            { value: 0.92, percent: true },
            { value: 45_000, date: true },
            { value: null, error: '#N/A' },
            { value: true },
            { value: '#ก' },
            { value: 'ก'.repeat(9) },
          ],
        ],
        merges: [],
        hidden: false,
        marker: null,
      },
      { sheet: 'ข', rows: [], merges: [], hidden: true, marker: null },
    ],
  });
});

describe('large workbooks', () => {
  const column = (rows: number, text: string): string[][] =>
    Array.from({ length: rows }, (_, row) => [`${text}${row}`]);
  const texts = (grid: Grid | undefined): unknown[] =>
    Array.from(grid?.rows ?? [], (row) => row?.find(Boolean)?.value);

  test('what lies beyond the window is read by further requests', async () => {
    const values = column(9000, 'อปท. ');
    open({ name: 'ก', blocks: [{ values }, { at: 'BZ7', values: [['ไกล']] }] });
    const [grid] = (await EXCEL_WORKBOOK.read()).sheets;
    expect(texts(grid)).toEqual(values.flat());
    expect(grid?.rows[6]?.[77]).toEqual({ value: 'ไกล' });
  });

  test('more than the host gives at once is read in pieces', async () => {
    const values = column(1900, 'ข้อความยาว '.repeat(150));
    open({ name: 'ก', blocks: [{ values }] }, { name: 'ข', blocks: [{ values: [[1]] }] });
    const { sheets } = await EXCEL_WORKBOOK.read();
    expect(texts(sheets[0])).toEqual(values.flat());
    expect(sheets[1]?.rows).toEqual([[{ value: 1 }]]);
    const answers = office.host.log.job.filter(({ error }) => error === null);
    expect(Math.max(...answers.map(({ bytesDown }) => bytesDown))).toBeLessThan(5_242_880);
  });

  test('more merged ranges than Excel gives at once are read in parts', async () => {
    const rows = Array.from({ length: 1500 }, (_, row) => [`อปท. ${row}`, '', row]);
    const merges = rows.map((_, row) => `A${row + 1}:B${row + 1}`);
    open(
      { name: 'ก', blocks: [{ values: rows }], merges },
      { name: 'ข', blocks: [{ values: [['ก', '']] }], merges: ['A1:B1'] },
    );
    const { sheets } = await EXCEL_WORKBOOK.read();
    expect(sheets.map((grid) => sortedMerges(grid).merges)).toEqual([
      rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 })),
      [{ top: 0, left: 0, bottom: 0, right: 1 }],
    ]);
    expect(texts(sheets[0])).toEqual(rows.map(([name]) => name));
  });

  test('where Excel refuses to tell merged ranges at all, the rest is read', async () => {
    open(
      ...['ก', 'ข'].map((name) => ({
        name,
        blocks: [{ values: Array.from({ length: 200 }, () => [name]) }],
      })),
    );
    for (let request = 2; request <= 12; request += 1) {
      if (request !== 3) office.host.faults.at(request, { code: 'GeneralException' });
    }
    const { sheets } = await EXCEL_WORKBOOK.read();
    expect(sheets.map(({ merges, rows }) => [merges, rows.length])).toEqual([
      [[], 200],
      [[], 200],
    ]);
    expect(office.host.log.cost.requests).toBe(10);
  });

  test('a sheet that is formatted to its end is no larger than what it holds', async () => {
    open({
      name: 'ก',
      blocks: [{ values: [['ก', 1]] }],
      styles: { 'A1048576:D1048576': { 'Fill.Color': '#FFFF00' } },
    });
    expect((await EXCEL_WORKBOOK.read()).sheets[0]?.rows).toEqual([[{ value: 'ก' }, { value: 1 }]]);
    expect(office.host.log.cost.requests).toBe(2);
  });

  /** A sheet of scores, and one with single cells far away. */
  const strewn = (cells: Readonly<Record<string, string>>): void => {
    open(
      { name: 'ก', blocks: [{ values: [['ก', 1]] }] },
      {
        name: 'ไกล',
        blocks: [
          { values: [['ข']] },
          ...Object.entries(cells).map(([at, value]) => ({ at, values: [[value]] })),
        ],
      },
    );
  };
  const contents = (grid: Grid | undefined): readonly unknown[] =>
    (grid?.rows ?? []).flatMap((row) => row?.flatMap((cell) => cell?.value ?? []) ?? []);

  test.each([
    ['in the last row', { A1048576: 'ท้าย' }],
    ['in row 300,000', { K300000: 'ท้าย' }],
    ['in row 100,000', { Z100000: 'ท้าย' }],
    ['in the last cell', { XFD1048576: 'ท้าย' }],
    ['here and there', { D5000: 'หนึ่ง', XFD20: 'สอง', K300000: 'สาม', AA900000: 'สี่' }],
  ])('a cell %s is read with the rest', async (_, cells) => {
    strewn(cells);
    const { sheets } = await EXCEL_WORKBOOK.read();
    expect(sheets[0]?.rows).toEqual([[{ value: 'ก' }, { value: 1 }]]);
    expect([...contents(sheets[1])].sort()).toEqual(['ข', ...Object.values(cells)].sort());
    expect(sheets[1]).not.toHaveProperty('unread');
    expect(office.host.log.cost.requests).toBeLessThanOrEqual(4);
    expect(office.host.log.cost.bytesDown).toBeLessThan(200_000);
  });

  test('a sheet strewn with cells gives its first part, and what was left out is named', async () => {
    const diagonal = Array.from({ length: 80 }, (_, index) => ({
      at: a1(3000 + index * 12_000, 60 + index * 200),
      values: [[1]],
    }));
    open(
      { name: 'ก', blocks: [{ values: [['ก']] }, { at: 'A70000', values: [['ท้าย']] }] },
      { name: 'โปรย', blocks: [{ values: [['ข']] }, ...diagonal] },
    );
    const { sheets } = await EXCEL_WORKBOOK.read();
    expect(sheets.map(contents)).toEqual([['ก', 'ท้าย'], ['ข']]);
    expect(sheets[0]).not.toHaveProperty('unread');
    expect(sheets[1]?.unread).toEqual([
      { top: 2000, left: 0, bottom: 951_000, right: 15_860 },
      { top: 0, left: 50, bottom: 1999, right: 15_860 },
    ]);
    expect(office.host.log.cost.requests).toBeLessThanOrEqual(5);
    // Formulas that were not looked at would be left as they are in a file that is sent away.
    const error = await EXCEL_WORKBOOK.formulas('ITA').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ reason: 'too-large', remains: 'nothing', sheet: 'โปรย' });
  });

  test('more large sheets than are read are refused by name', async () => {
    const corners = [{ values: [[1]] }, { at: 'AX2000', values: [[1]] }];
    open(...Array.from({ length: 11 }, (_, index) => ({ name: `แผ่น ${index}`, blocks: corners })));
    const error = await EXCEL_WORKBOOK.read().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ reason: 'too-large', remains: 'nothing', sheet: 'แผ่น 10' });
  });

  test('a host that gives nothing in the place of an error is asked for less', async () => {
    const values = column(3000, 'อปท. ');
    office.use(
      new EmulatedWorkbook({
        mostValues: 700,
        sheets: [
          { name: 'ก', blocks: [{ values }] },
          { name: 'ข', blocks: [{ values: [[1]] }] },
        ],
      }),
    );
    const { sheets } = await EXCEL_WORKBOOK.read();
    expect(texts(sheets[0])).toEqual(values.flat());
    expect(sheets[1]?.rows).toEqual([[{ value: 1 }]]);
  });

  test('a row that is never given is too large', async () => {
    const wide = [Array.from({ length: 40 }, () => 1)];
    office.use(new EmulatedWorkbook({ mostValues: 30, sheets: [{ name: 'ก', blocks: [{ values: wide }] }] }));
    const error = await EXCEL_WORKBOOK.read().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ reason: 'too-large', remains: 'nothing' });
  });
});

describe('rows and columns that a person does not see', () => {
  const values = Array.from({ length: 6 }, (_, row) => [`แถว ${row}`, row, row + 1]);
  const hiddenParts = ({ hiddenRows, hiddenColumns }: Grid) => [
    [...(hiddenRows ?? [])],
    [...(hiddenColumns ?? [])],
  ];

  test('are told, which costs one request more; where all is shown nothing is asked', async () => {
    open(
      { name: 'ก', blocks: [{ at: 'B3', values }], hiddenRows: [1, 4, 5], hiddenColumns: ['A', 'C'] },
      { name: 'ข', blocks: [{ values }] },
      { name: 'ว่าง' },
      { name: 'ทั้งหมด', blocks: [{ values: [['ก']] }], hiddenColumns: ['A'] },
    );
    const { sheets } = await EXCEL_WORKBOOK.read();
    expect(sheets.map(hiddenParts)).toEqual([
      [[3, 4], [2]],
      [[], []],
      [[], []],
      [[], [0]],
    ]);
    expect(office.host.log.cost.requests).toBe(3);
    open({ name: 'ข', blocks: [{ values }] });
    const [shown] = (await EXCEL_WORKBOOK.read()).sheets;
    expect(shown).not.toHaveProperty('hiddenRows');
    expect(office.host.log.cost.requests).toBe(2);
  });

  test('are done without where the host refuses to tell', async () => {
    open({ name: 'ก', blocks: [{ values }], hiddenRows: [2] });
    office.host.faults.at(3, { code: 'GeneralException' });
    const [grid] = (await EXCEL_WORKBOOK.read()).sheets;
    office.host.faults.clear();
    expect(grid?.rows).toHaveLength(6);
    expect(grid).not.toHaveProperty('hiddenRows');
  });
});
