/** A job in Excel that the user stops: between two requests it ends and takes back what it did, later it is done. */
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { HostError } from '../src/workbook/host-workbook';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { ANALYSIS, OWNERS } from './file-adapter/documents';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterEach(() => jest.restoreAllMocks());

afterAll(() => {
  office.close();
});

/** A workbook, and a signal that comes while Excel does the request of this number. */
function stoppedAt(request: number): { readonly book: EmulatedWorkbook; readonly signal: AbortSignal } {
  const book = office.use(
    new EmulatedWorkbook({
      sheets: [{ name: 'คะแนน', blocks: [{ values: [['การใช้อำนาจ', 92.01]] }] }, { name: 'กำลังดู' }],
      activeSheet: 'กำลังดู',
    }),
  );
  const { host } = office;
  const controller = new AbortController();
  const answer = host.answer.bind(host);
  jest.spyOn(host, 'answer').mockImplementation((text) => {
    const given = answer(text);
    if (host.log.cost.requests === request) controller.abort(new Error('the user'));
    return given;
  });
  return { book, signal: controller.signal };
}

const make = (signal: AbortSignal) => EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis', { signal });

test.each([1, 2])('stopped at request %i of making sheets: everything is as it was', async (request) => {
  const { book, signal } = stoppedAt(request);
  const before = book.dump();
  await expect(make(signal)).rejects.toThrow('the user');
  expect(book.dump()).toEqual(before);
});

test('stopped at the last request of making sheets: they stand', async () => {
  const { book, signal } = stoppedAt(3);
  const { sheets } = await make(signal);
  expect(signal.aborted).toBe(true);
  expect(book.sheetNames()).toEqual(['คะแนน', 'กำลังดู', ...sheets.map(({ name }) => name)]);
});

test('what cannot be taken back is told', async () => {
  const { signal } = stoppedAt(2);
  office.host.faults.at(3, { transport: 'sessionLost', forGood: true });
  const error = await make(signal).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ remains: 'hidden-sheets' });
});

test('reading that is stopped asks for nothing more', async () => {
  const { signal } = stoppedAt(1);
  await expect(EXCEL_WORKBOOK.read(signal)).rejects.toThrow('the user');
  expect(office.host.log.cost.requests).toBe(1);
});
