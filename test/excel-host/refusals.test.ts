/** Calls that a real Excel refuses or takes otherwise than they look, and what the emulated host does with each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootOffice, type OfficeSession } from './boot-office';
import { EmulatedWorkbook } from './emulated-workbook';
import { failureOfJob } from './failing';
import type { WorkbookSpec } from './workbook-spec';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const SPEC: WorkbookSpec = {
  sheets: [
    {
      name: 'Data',
      blocks: [
        {
          values: [
            ['ชื่อ', 'คะแนน'],
            ['ก', 1],
            ['ข', 2],
          ],
        },
        {
          at: 'F1',
          values: [
            ['ก', 1],
            ['ข', 2],
          ],
        },
      ],
      tables: { Owners: 'A1:B3' },
      merges: ['H1:I1'],
    },
    { name: 'Hidden', visibility: 'Hidden' },
  ],
  chartSheets: ['แผนภูมิ'],
};

type Call = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

/** Types are left out on purpose: the product's own literal types would not let these words pass. */
const set = (target: object, property: string, value: unknown): void => {
  Object.assign(target, { [property]: value });
};
const long = (length: number): string => 'ก'.repeat(length);
const chart = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add('BarClustered', sheet.getRange('F1:G2'), 'Columns');
const radar = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add('RadarMarkers', sheet.getRange('F1:G2'), 'Columns');
const rule = (sheet: Excel.Worksheet): Excel.CellValueConditionalFormat =>
  sheet.getRange('D1').conditionalFormats.add('CellValue').cellValue;
const list =
  (source: string): Call =>
  (sheet) =>
    (sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source } });
const formula =
  (text: string): Call =>
  (sheet) =>
    (sheet.getRange('D1').formulas = [[text]]);

/** What Excel answers, by what is asked of it. */
const REFUSED: readonly (readonly [what: string, code: string, call: Call])[] = [
  ['a formula with open brackets', 'InvalidArgument', formula('=SUM((')],
  ['a formula with semicolons', 'InvalidArgument', formula('=IF(A2;1;2)')],
  ['a formula over a sheet that is not there', 'InvalidArgument', formula('=Missing!A1')],
  ['a formula over a table that is not there', 'InvalidArgument', formula('=ROWS(Missing[x])')],
  ['a formula over a column that is not there', 'InvalidArgument', formula('=ROWS(Owners[x])')],
  ['a formula with a text of 300 characters', 'InvalidArgument', formula(`="${long(300)}"`)],
  ['a formula of 9,000 characters', 'InvalidArgument', formula(`=1${'+1'.repeat(4500)}`)],
  ['a formula with too few arguments', 'InvalidArgument', formula('=ROUND(1)')],
  [
    'a text that begins as a formula and is none',
    'InvalidArgument',
    (sheet) => (sheet.getRange('D1').values = [['- ก )']]),
  ],
  [
    'a number format with an open quote',
    'InvalidArgument',
    (sheet) => (sheet.getRange('D1').numberFormat = [['0.00"ก']]),
  ],
  ['paper "A44"', 'InvalidArgument', (sheet) => set(sheet.pageLayout, 'paperSize', 'A44')],
  ['orientation "Sideways"', 'InvalidArgument', (sheet) => set(sheet.pageLayout, 'orientation', 'Sideways')],
  ['a scale of 5 percent', 'InvalidArgument', (sheet) => (sheet.pageLayout.zoom = { scale: 5 })],
  ['a margin of -5', 'InvalidArgument', (sheet) => (sheet.pageLayout.topMargin = -5)],
  [
    'a footer of 300 characters',
    'InvalidArgument',
    (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = long(300)),
  ],
  [
    'alignment "Middle"',
    'InvalidArgument',
    (sheet) => set(sheet.getRange('D1').format, 'horizontalAlignment', 'Middle'),
  ],
  [
    'border "Wavy"',
    'InvalidArgument',
    (sheet) => set(sheet.getRange('D1').format.borders.getItem('EdgeTop'), 'style', 'Wavy'),
  ],
  [
    'a font of 40 characters',
    'InvalidArgument',
    (sheet) => (sheet.getRange('D1').format.font.name = long(40)),
  ],
  ['letters of size 0', 'InvalidArgument', (sheet) => (sheet.getRange('D1').format.font.size = 0)],
  ['an indent of 300', 'InvalidArgument', (sheet) => (sheet.getRange('D1').format.indentLevel = 300)],
  [
    'a column of 256 characters',
    'InvalidArgument',
    (sheet) => (sheet.getRange('D:D').format.columnWidth = 1400),
  ],
  ['a row of 500 points', 'InvalidArgument', (sheet) => (sheet.getRange('1:1').format.rowHeight = 500)],
  ['a row of -1 point', 'InvalidArgument', (sheet) => (sheet.getRange('1:1').format.rowHeight = -1)],
  [
    'operator "Equals"',
    'InvalidArgument',
    (sheet) => set(rule(sheet), 'rule', { formula1: '=1', operator: 'Equals' }),
  ],
  [
    'a rule with a broken formula',
    'InvalidArgument',
    (sheet) => (rule(sheet).rule = { formula1: '="ก', operator: 'EqualTo' }),
  ],
  ['a list on a sheet that is not there', 'InvalidArgument', list('=Missing!$A$1:$A$3')],
  ['a typed list of 300 characters', 'InvalidArgument', list(long(300))],
  [
    'alert style "Loud"',
    'InvalidArgument',
    (sheet) =>
      set(sheet.getRange('D1').dataValidation, 'errorAlert', {
        showAlert: true,
        style: 'Loud',
        title: '',
        message: '',
      }),
  ],
  [
    'an alert of 300 characters',
    'InvalidArgument',
    (sheet) =>
      (sheet.getRange('D1').dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: '',
        message: long(300),
      }),
  ],
  [
    'an alert with a title of 40 characters',
    'InvalidArgument',
    (sheet) =>
      (sheet.getRange('D1').dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: long(40),
        message: '',
      }),
  ],
  [
    'chart "BarFoo"',
    'InvalidArgument',
    (sheet) => {
      (sheet.charts.add as (...args: readonly unknown[]) => void)('BarFoo', sheet.getRange('F1:G2'));
    },
  ],
  [
    'labels "Nowhere"',
    'InvalidArgument',
    (sheet) => set(chart(sheet).series.getItemAt(0).dataLabels, 'position', 'Nowhere'),
  ],
  [
    'the shape of points of a bar chart',
    'InvalidOperation',
    (sheet) => (chart(sheet).series.getItemAt(0).markerStyle = 'Circle'),
  ],
  [
    'points of the shape "Heart"',
    'InvalidArgument',
    (sheet) => set(radar(sheet).series.getItemAt(0), 'markerStyle', 'Heart'),
  ],
  [
    'a gap between the lines of a radar',
    'InvalidOperation',
    (sheet) => (radar(sheet).series.getItemAt(0).gapWidth = 50),
  ],
  [
    'an axis of categories of a radar',
    'InvalidOperation',
    (sheet) => (radar(sheet).axes.categoryAxis.tickLabelSpacing = 1),
  ],
  ['a gap of 900 percent', 'InvalidArgument', (sheet) => (chart(sheet).series.getItemAt(0).gapWidth = 900)],
  [
    'an axis that ends before it begins',
    'InvalidArgument',
    (sheet) => {
      const { valueAxis } = chart(sheet).axes;
      valueAxis.minimum = 100;
      valueAxis.maximum = 0;
    },
  ],
  ['a merge inside a table', 'InvalidOperation', (sheet) => sheet.getRange('A2:B2').merge()],
  [
    'a table over a merge',
    'InvalidOperation',
    (sheet) => void sheet.tables.add(sheet.getRange('H1:I3'), true),
  ],
  [
    'a table with the name of a cell',
    'InvalidArgument',
    (sheet) => (sheet.tables.getItem('Owners').name = 'AB12'),
  ],
  [
    'panes of a hidden sheet',
    'InvalidOperation',
    (_, { worksheets }) => worksheets.getItem('Hidden').freezePanes.freezeRows(1),
  ],
  ['a name with a broken formula', 'InvalidArgument', (_, { names }) => void names.add('ก', '=SUM((')],
  [
    'a name with a text of 300 characters',
    'InvalidArgument',
    (_, { names }) => void names.add('ก', `="${long(300)}"`),
  ],
  [
    'a sheet with the name of a chart sheet',
    'ItemAlreadyExists',
    (_, { worksheets }) => void worksheets.add('แผนภูมิ'),
  ],
];

test.each(REFUSED)('%s: %s', async (_, code, call) => {
  office.use(new EmulatedWorkbook(SPEC));
  const error = await failureOfJob(async (context) => {
    call(context.workbook.worksheets.getItem('Data'), context.workbook);
    await context.sync();
  });
  expect(error.code).toBe(code);
});

/** What Excel takes, but not as it was given; what it does follows for each. */
const OTHERWISE: readonly (readonly [
  what: string,
  call: Call,
  done: (book: EmulatedWorkbook) => unknown,
  expected: unknown,
])[] = [
  [
    'a text like a date becomes a day',
    (sheet) => (sheet.getRange('D1').values = [['1 ต.ค. 67']]),
    (book) => typeof book.sheet('Data').cells.D1?.value,
    'number',
  ],
  [
    'a value beside a table makes it wider',
    (sheet) => (sheet.getRange('C2').values = [['ค']]),
    (book) => book.sheet('Data').tables[0]?.area,
    'A1:C3',
  ],
  [
    'a formula in an empty column of a table fills it',
    (sheet) => (sheet.getRange('C2').formulas = [['=B2']]),
    (book) => book.sheet('Data').cells.C3?.formula,
    '=B2',
  ],
];

test.each(OTHERWISE)('%s', async (_, call, done, expected) => {
  const book = office.use(new EmulatedWorkbook(SPEC));
  await Excel.run(async (context) => {
    call(context.workbook.worksheets.getItem('Data'), context.workbook);
    await context.sync();
  });
  expect(done(book)).toEqual(expected);
});

test('in a group of undo steps the visibility of a sheet is refused on Windows, and a deletion everywhere', async () => {
  for (const call of [
    (sheet: Excel.Worksheet) => (sheet.visibility = 'Visible'),
    (sheet: Excel.Worksheet) => sheet.delete(),
  ]) {
    office.use(new EmulatedWorkbook(SPEC));
    const job = Excel.run({ mergeUndoGroup: true }, async (context) => {
      call(context.workbook.worksheets.getItem('Hidden'));
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'UndoNotSupported' });
  }
});

/** Two calls in a group of undo steps besides those of the tables. */
const IN_A_GROUP = 2;

test('README.md states how many they are', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
  const refused = REFUSED.length + IN_A_GROUP;
  expect(readme).toContain(`${refused} calls that Excel refuses are refused`);
  expect(readme).toContain(`${OTHERWISE.length} that it takes otherwise`);
});
