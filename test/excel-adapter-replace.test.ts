/** New sheets in the place of old ones: their tabs, names and references, and what is left when something is refused. */
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import type { MadeSheet } from '../src/workbook/host-workbook';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { WorkbookSpec } from './excel-host/workbook-spec';
import { ANALYSIS, OWNERS } from './file-adapter/documents';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const SPEC: WorkbookSpec = { sheets: [{ name: 'คะแนน' }, { name: 'ของเรา' }] };

const make = (replaces?: readonly MadeSheet[]) =>
  EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis', replaces && { replaces });

/** A workbook in which both sheets were made, with a sheet of the user between them and one behind. */
async function madeBefore(spec: WorkbookSpec = SPEC) {
  const book = office.use(new EmulatedWorkbook(spec));
  const { sheets } = await make();
  await Excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.getItem('ของเรา').position = 2;
    worksheets.add('ท้าย');
  });
  office.host.startJob();
  return { book, sheets };
}

const PLACES = ['คะแนน', ANALYSIS.name, 'ของเรา', OWNERS.name, 'ท้าย'];
const idsOf = (sheets: readonly MadeSheet[]): readonly string[] => sheets.map(({ id }) => id);

test('the new ones stand under the same names in the same places, however often they are made again', async () => {
  const { book, sheets } = await madeBefore();
  const first = book.dump();
  let last = sheets;
  for (let round = 1; round <= 3; round += 1) {
    const made = await make(last);
    expect(idsOf(made.replaced)).toEqual(idsOf(last));
    expect(book.sheetNames()).toEqual(PLACES);
    expect(made.sheets.map(({ name }) => name)).toEqual([ANALYSIS.name, OWNERS.name]);
    last = made.sheets;
  }
  const withoutIds = (dump: typeof first): string =>
    JSON.stringify(dump.sheets).replace(/\{0{8}-[-\dA-F]*\}/g, 'an id');
  expect(withoutIds(book.dump())).toEqual(withoutIds(first));
  expect(book.dump().activeSheet).toBe(ANALYSIS.name);
});

test('costs one request more than making', async () => {
  const { sheets } = await madeBefore();
  await make(sheets);
  expect(office.host.log.cost.requests).toBe(4);
});

test('formulas, drop-downs and tables between the sheets name each other as before', async () => {
  const { book, sheets } = await madeBefore();
  await make(sheets);
  const { cells, validations } = book.sheet(ANALYSIS.name);
  expect(cells.A5?.formula).toContain(`'${OWNERS.name}'!$A$2:$A$3`);
  expect(cells.B5?.formula).toBe('=ROWS(Owners[สำนัก/กอง])');
  expect(JSON.stringify(validations)).toContain(`='${OWNERS.name}'!$A$2:$A$3`);
  expect(book.sheet(OWNERS.name).tables.map(({ name }) => name)).toEqual(['Owners']);
});

test('one that stays keeps its name and its table; the new one gets another name, the same every time', async () => {
  const { book, sheets } = await madeBefore();
  const [analysis, owners] = sheets;
  const second = await make([analysis!]);
  expect(book.sheetNames()).toEqual([...PLACES, `${OWNERS.name} (2)`]);
  const third = await make(second.sheets);
  expect(book.sheetNames()).toEqual([...PLACES, `${OWNERS.name} (2)`]);
  expect(third.sheets.map(({ name }) => name)).toEqual([ANALYSIS.name, `${OWNERS.name} (2)`]);
  expect(book.sheet(OWNERS.name)).toMatchObject({ id: owners!.id, tables: [{ name: 'Owners' }] });
});

test('sheets that were made beside one another under "(2)" come back to their plain names', async () => {
  const { book, sheets } = await madeBefore();
  const beside = await make();
  await make([...sheets, ...beside.sheets]);
  expect(book.sheetNames()).toEqual(PLACES);
});

test('a sheet that the user deleted meanwhile is passed over', async () => {
  const { book, sheets } = await madeBefore();
  book.deleteSheet(OWNERS.name);
  const { replaced } = await make(sheets);
  expect(idsOf(replaced)).toEqual([sheets[0]!.id]);
  expect(book.sheetNames()).toEqual(['คะแนน', ANALYSIS.name, 'ของเรา', 'ท้าย', OWNERS.name]);
});

describe('when it fails', () => {
  test.each([1, 2, 3])('at request %i of making, the old sheets are as they were', async (request) => {
    const { book, sheets } = await madeBefore();
    const before = book.dump();
    office.host.faults.at(request, { transport: 'activityLimit' });
    await expect(make(sheets)).rejects.toMatchObject({ reason: 'busy', remains: 'nothing' });
    expect(book.dump()).toEqual(before);
  });

  test('before the places change hands, both stand and nothing of the old is lost', async () => {
    const { book, sheets } = await madeBefore();
    const before = book.dump().sheets;
    office.host.faults.at(4, { transport: 'activityLimit' });
    const made = await make(sheets);
    expect(made.replaced).toEqual([]);
    expect(book.dump().sheets.slice(0, before.length)).toEqual(before);
    expect(book.sheetNames().slice(before.length)).toEqual(made.sheets.map(({ name }) => name));
  });

  test.each(['Worksheet.position', 'Worksheet.delete', 'Table.name', 'Worksheet.name'])(
    'with %s refused, the new sheets stand and are told by the names they have',
    async (location) => {
      const { book, sheets } = await madeBefore();
      // Making itself gives a table its name.
      const { host } = office;
      const answer = host.answer.bind(host);
      const refusing = jest.spyOn(host, 'answer').mockImplementation((text) => {
        if (host.log.cost.requests === 3) host.faults.refuse(location);
        return answer(text);
      });
      const made = await make(sheets);
      refusing.mockRestore();
      const kept = location === 'Worksheet.position' || location === 'Worksheet.delete' ? sheets : [];
      expect(made.replaced).toEqual(
        sheets.filter(({ id }) => !kept.some((one) => one.id === id)).map(expectedOld),
      );
      const ids = new Map(book.dump().sheets.map(({ id, name }) => [id, name]));
      for (const { id, name } of [...made.sheets, ...kept]) expect(ids.get(id)).toBe(name);
    },
  );

  const expectedOld = ({ id, name, kind }: MadeSheet): unknown => expect.objectContaining({ id, name, kind });

  test('a plain name that a chart sheet has cannot be had: the name of the old sheet is taken again', async () => {
    const { book, sheets } = await madeBefore({ ...SPEC, chartSheets: [OWNERS.name] });
    const names = ['คะแนน', ANALYSIS.name, 'ของเรา', `${OWNERS.name} (2)`, 'ท้าย'];
    expect(book.sheetNames()).toEqual(names);
    const again = await make(sheets);
    expect(book.sheetNames()).toEqual(names);
    expect(again.sheets[1]!.name).toBe(`${OWNERS.name} (2)`);
  });
});
