/** A person's table beside scores: it is read with its place, and annotating leaves it as it is. */
import { annotateJob } from '../src/app/jobs/annotate-job';
import { DOCUMENT_SETTINGS } from '../src/workbook/excel/document-settings';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { WorkbookSpec } from './excel-host/workbook-spec';
import { RESULT } from './support/score-sheets';
import { INDICATORS } from '../src/framework';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const ROWS = INDICATORS.map(({ name }, index) => [name, RESULT[index] ?? 0]);
const SPEC: WorkbookSpec = {
  sheets: [
    { name: 'ว่าง' },
    {
      name: 'คะแนน',
      blocks: [{ values: [['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2564', null], ['ตัวชี้วัด', 'คะแนน'], ...ROWS] }],
      tables: { คะแนนของเรา: 'A2:B12' },
    },
  ],
};

test('tables are read with the sheets, without a request more', async () => {
  office.use(new EmulatedWorkbook(SPEC));
  const { sheets } = await EXCEL_WORKBOOK.read();
  expect(sheets[0]).not.toHaveProperty('tables');
  expect(sheets[1]?.tables).toMatchObject([{ top: 1, left: 0, bottom: 11, right: 1 }]);
  expect(office.host.log.cost.requests).toBe(2);
});

test('a host that gives the cells only after a refusal is asked for the tables again', async () => {
  office.use(new EmulatedWorkbook(SPEC));
  office.host.faults.at(2, { code: 'GeneralException' });
  const { sheets } = await EXCEL_WORKBOOK.read();
  expect(sheets[1]!.tables).toHaveLength(1);
});

test('annotating leaves the table as it is, with an empty column between', async () => {
  const book = office.use(new EmulatedWorkbook(SPEC));
  const before = book.sheet('คะแนน').tables;
  const report = await annotateJob({ host: EXCEL_WORKBOOK, store: DOCUMENT_SETTINGS });
  expect(report.done).toBe(true);
  const { tables, cells } = book.sheet('คะแนน');
  expect(tables).toEqual(before);
  const columns = new Set(Object.keys(cells).map((address) => address.replace(/\d+/, '')));
  expect([...columns].sort()).toEqual(['A', 'B', 'D', 'E']);
});

test('written directly beside the table, it would become a part of it', async () => {
  const book = office.use(new EmulatedWorkbook(SPEC));
  await EXCEL_WORKBOOK.change([{ sheet: 'คะแนน', row: 2, column: 2, content: { formula: '=B3' } }]);
  expect(book.sheet('คะแนน').tables[0]!.area).toBe('A2:C12');
  expect(book.sheet('คะแนน').cells.C12?.formula).toBe('=B3');
});
