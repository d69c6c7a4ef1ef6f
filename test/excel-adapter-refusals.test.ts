/** Excel refuses a part that sheets can do without, or a name: the plan is made all the same, and what is missing is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlanJob } from '../src/app/jobs/document-jobs';
import { reportTexts } from '../src/app/jobs/job-report';
import { templateJob } from '../src/app/jobs/template-job';
import { message } from '../src/text/message';
import { DOCUMENT_SETTINGS } from '../src/workbook/excel/document-settings';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import type { LeftOut } from '../src/workbook/host-workbook';
import { openInExcel } from './excel-adapter/open-in-excel';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { SheetDump } from './excel-host/dump';
import { ANALYSIS, OWNERS } from './file-adapter/documents';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

beforeEach(() => Office.context.document.settings.remove('ita-planner.made'));

afterAll(() => {
  office.close();
});

const SAMPLE = openInExcel(readFileSync(join(__dirname, '..', 'samples', '004-ubon-2564.xlsx')));
const SHEETS = [
  'บทสรุป ๒๕๖๕',
  'วิเคราะห์ผล ๒๕๖๕',
  'แผนมาตรการ ๒๕๖๕',
  'ทะเบียนมาตรการ ๒๕๖๕',
  'ผู้รับผิดชอบ ๒๕๖๕',
  'ตรวจสอบข้อมูล ๒๕๖๕',
];

const CHECK = SHEETS.at(-1);

/** What stands on a sheet, whatever it looks like. */
const contents = ({ cells }: SheetDump): unknown =>
  Object.entries(cells).flatMap(([address, { value, formula }]) =>
    value === '' && formula === undefined ? [] : [[address, value, formula]],
  );

/** The sentence that tells what is missing. */
const toldOf = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text.startsWith('Excel เครื่องนี้ทำบางอย่างไม่ได้'));

const CASES: readonly (readonly [
  location: string,
  part: LeftOut,
  isMissing: (sheet: SheetDump) => boolean,
])[] = [
  ['PageLayout', 'page-layout', ({ printArea }) => printArea === null],
  ['PageLayout.paperSize', 'page-layout', ({ printArea }) => printArea === null],
  ['HeaderFooter', 'page-layout', ({ printArea }) => printArea === null],
  ['Chart', 'chart', ({ charts }) => charts.length === 0],
  ['ChartAxis.position', 'chart', ({ charts }) => charts.length === 0],
  ['ConditionalFormat', 'conditional-format', ({ conditionalFormats }) => conditionalFormats.length === 0],
  ['ConditionalRangeFont', 'conditional-format', ({ conditionalFormats }) => conditionalFormats.length === 0],
  [
    'CellValueConditionalFormat',
    'conditional-format',
    ({ conditionalFormats }) => conditionalFormats.length === 0,
  ],
  ['DataValidation', 'validation', ({ validations }) => validations.length === 0],
  ['WorksheetFreezePanes', 'freeze', ({ freeze }) => freeze.rows + freeze.columns === 0],
  ['RangeFormat.autofit', 'row-fit', ({ fitted }) => fitted.length === 0],
  ['RangeFont', 'look', ({ merges }) => merges.length === 0],
  ['RangeBorder', 'look', ({ merges }) => merges.length === 0],
  ['RangeFormat.columnWidth', 'look', ({ merges }) => merges.length === 0],
  ['Range.merge', 'look', ({ merges }) => merges.length === 0],
  ['Table.style', 'look', ({ merges }) => merges.length === 0],
];

/** One click in a workbook where the host refuses some members. */
async function planned(...locations: readonly string[]) {
  const book = office.use(new EmulatedWorkbook(SAMPLE));
  for (const location of locations) office.host.faults.refuse(location);
  const report = await makePlanJob({ host: EXCEL_WORKBOOK, store: DOCUMENT_SETTINGS });
  const made = book.dump().sheets.slice(SAMPLE.sheets?.length);
  return { book, report, made, texts: reportTexts(report, 'th') };
}

test.each(CASES)(
  'one click where %s is refused: the plan stands, without %s, which is told',
  async (location, part, isMissing) => {
    const whole = await planned();
    Office.context.document.settings.remove('ita-planner.made');
    const { book, report, made, texts } = await planned(location);
    expect(report.done).toBe(true);
    expect(made.map(({ name, visibility }) => [name, visibility])).toEqual(
      SHEETS.map((name) => [name, name === CHECK ? 'Hidden' : 'Visible']),
    );
    expect(made.map(contents)).toEqual(whole.made.map(contents));
    expect(made.every(isMissing)).toBe(true);
    expect(whole.made.every(isMissing)).toBe(false);
    expect(toldOf(texts)).toEqual([expect.stringContaining(message('th', `left-out.${part}`))]);
    expect(book.dump().activeSheet).toBe('แผนมาตรการ ๒๕๖๕');
  },
);

test('several parts refused one after the other are all told, in one sentence', async () => {
  const { made, texts } = await planned(
    'PageLayout',
    'Chart',
    'DataValidation',
    'WorksheetFreezePanes',
    'RangeFont',
  );
  expect(made).toHaveLength(SHEETS.length);
  expect(toldOf(texts)).toEqual([
    'Excel เครื่องนี้ทำบางอย่างไม่ได้ แผ่นงานจึงไม่มีการตั้งค่าหน้ากระดาษ, แผนภูมิ, รายการให้เลือก, การตรึงแถวหัวตาราง, ' +
      'รูปแบบเซลล์ (แบบอักษร สี เส้นขอบ และเซลล์ผสาน) โปรดตรวจสอบก่อนพิมพ์',
  ]);
});

test('a form to fill in tells it too', async () => {
  office.use(new EmulatedWorkbook());
  office.host.faults.refuse('PageLayout');
  const report = await templateJob({ host: EXCEL_WORKBOOK, store: DOCUMENT_SETTINGS });
  expect(reportTexts(report, 'en').at(-1)).toContain('page setup');
});

test.each(['Range.values', 'Range.formulas', 'TableCollection.add', 'Worksheet.visibility'])(
  'what the content needs is not left out: %s refused, nothing is made',
  async (location) => {
    const book = office.use(new EmulatedWorkbook(SAMPLE));
    const before = book.dump();
    office.host.faults.refuse(location);
    await expect(EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis')).rejects.toMatchObject({
      remains: 'nothing',
    });
    office.host.startJob();
    expect(book.dump()).toEqual(before);
  },
);

test('a person who types in a cell has refused nothing: the error is told', async () => {
  const book = office.use(new EmulatedWorkbook(SAMPLE));
  const before = book.dump();
  office.host.faults.refuse('PageLayout', 'InvalidOperationInCellEditMode');
  await expect(EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis')).rejects.toMatchObject({
    reason: 'editing',
  });
  expect(book.dump()).toEqual(before);
});

describe('one page wide, any height', () => {
  const zoomsOf = (book: EmulatedWorkbook) =>
    book
      .dump()
      .sheets.slice(1)
      .map(({ pageLayout }) => pageLayout.Zoom);
  const ONE_WIDE = { scale: null, horizontalFitToPages: 1, verticalFitToPages: null };

  test('is read back with the last request, and costs none where it is right', async () => {
    const book = office.use(new EmulatedWorkbook());
    const { leftOut } = await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis');
    expect([zoomsOf(book), leftOut, office.host.log.cost.requests]).toEqual([[ONE_WIDE, ONE_WIDE], [], 3]);
  });

  test('is put right where the host takes one page high for what was not given', async () => {
    const book = office.use(new EmulatedWorkbook({ ungivenPagesTall: 1 }));
    const { leftOut } = await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis');
    expect([zoomsOf(book), leftOut, office.host.log.cost.requests]).toEqual([[ONE_WIDE, ONE_WIDE], [], 4]);
  });

  test('is told where the host does not take it', async () => {
    const book = office.use(new EmulatedWorkbook({ ungivenPagesTall: 1 }));
    office.host.faults.at(4, { code: 'InvalidArgument' });
    const { leftOut } = await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis');
    expect(book.sheetNames()).toHaveLength(3);
    expect(leftOut).toEqual(['page-width']);
  });
});

describe('a chart sheet, which the API does not list, has the name', () => {
  test('the next name is taken, for each of several', async () => {
    const chartSheets = [ANALYSIS.name, OWNERS.name, `${OWNERS.name} (2)`];
    const book = office.use(new EmulatedWorkbook({ chartSheets }));
    const { sheets } = await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis');
    const names = [`${ANALYSIS.name} (2)`, `${OWNERS.name} (3)`];
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(book.sheetNames()).toEqual(['Sheet1', ...names]);
    expect(book.sheet(names[0]!).cells.A5?.formula).toContain(`'${names[1]!}'!$A$2:$A$3`);
  });
});
