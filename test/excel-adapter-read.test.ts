import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { readWorkbook } from '../src/workbook/file/read';
import { openInExcel } from './excel-adapter/open-in-excel';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';

const SAMPLES = join(__dirname, '..', 'samples');
const FILES = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

test.each(FILES)('%s reads in Excel as it reads from its file, in two requests', async (name) => {
  const bytes = readFileSync(join(SAMPLES, name));
  office.use(new EmulatedWorkbook(openInExcel(bytes)));
  const open = await EXCEL_WORKBOOK.read();
  expect(open).toEqual(readWorkbook(bytes));
  expect(office.host.log.cost.requests).toBe(2);
});
