/** New sheets in the place of old ones: their tabs, names and references, and what is left when something is refused. */
import { strFromU8, unzipSync } from 'fflate';
import { earlierDrawings } from '../src/app/jobs/earlier-drawings';
import { makePlanJob } from '../src/app/jobs/document-jobs';
import { removeJob } from '../src/app/jobs/remove-job';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { a1 } from '../src/workbook/cell-grid';
import { stampedMarker } from '../src/workbook/earlier-drawings';
import { drawSheets } from '../src/workbook/file/write';
import type { DrawnSheet, EarlierSheet, MadeSheet } from '../src/workbook/host-workbook';
import type { SheetDocument } from '../src/workbook/sheet-document';
import { madeAgain } from './excel-adapter/made-again';
import { openInExcel } from './excel-adapter/open-in-excel';
import { sampleBytes, sampleDocuments, SAMPLES } from './excel-adapter/sample-documents';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { WorkbookSpec } from './excel-host/workbook-spec';
import { ANALYSIS, OWNERS } from './file-adapter/documents';
import { FakeStore } from './support/fake-host';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const SPEC: WorkbookSpec = { sheets: [{ name: 'คะแนน' }, { name: 'ของเรา' }] };

const SET = [ANALYSIS, OWNERS];

const make = (sheets: readonly MadeSheet[] = [], edited: readonly string[] = []) =>
  EXCEL_WORKBOOK.make(SET, 'analysis', madeAgain(SET, sheets, edited));

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

test('the new ones stand under the same names in the same places, however often they are made again', async () => {
  const { book, sheets } = await madeBefore();
  const first = book.dump();
  let last = sheets;
  for (let round = 1; round <= 3; round += 1) {
    const made = await make(last);
    expect(made).toMatchObject({ replaced: last.map(({ name }) => name), kept: [] });
    expect(made.sheets.some(({ id }) => last.some((one) => one.id === id))).toBe(false);
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

test('a replaced sheet hands on the name that its user gave it', async () => {
  const { book, sheets } = await madeBefore();
  book.rename(OWNERS.name, 'กองของเรา');
  const made = await make(sheets);
  expect(made.replaced).toEqual([ANALYSIS.name, 'กองของเรา']);
  expect(book.sheetNames()).toEqual(['คะแนน', ANALYSIS.name, 'ของเรา', 'กองของเรา', 'ท้าย']);
  expect(book.sheet(ANALYSIS.name).cells.A5?.formula).toContain("กองของเรา'!$A$2:$A$3");
});

describe('a sheet that a person edited', () => {
  const KEPT = `${ANALYSIS.name} (เดิม)`;

  test('is kept under another name behind the others, and the new one takes its place and name', async () => {
    const { book, sheets } = await madeBefore();
    const made = await make(sheets, [ANALYSIS.name]);
    expect(made).toMatchObject({ replaced: [OWNERS.name], kept: [{ from: ANALYSIS.name, to: KEPT }] });
    expect(book.sheetNames()).toEqual([...PLACES, KEPT]);
    expect(made.sheets.map(({ name }) => name)).toEqual([ANALYSIS.name, OWNERS.name]);
    const kept = book.sheet(KEPT);
    expect(kept.id).toBe(sheets[0]!.id);
    expect(kept.names).toEqual([
      expect.objectContaining({ name: '_ITA_PLANNER', formula: '="analysis|2567|kept"', visible: false }),
    ]);
    expect(JSON.stringify(kept.validations)).toContain(`'${KEPT}'!$A$2:$D$2`);
    expect(office.host.log.cost.requests).toBe(4);
  });

  test('keeps its table; the new one has another', async () => {
    const { book, sheets } = await madeBefore();
    await make(sheets, [OWNERS.name]);
    const tablesOf = (name: string) => book.sheet(name).tables.map((table) => table.name);
    expect([tablesOf(`${OWNERS.name} (เดิม)`), tablesOf(OWNERS.name)]).toEqual([['Owners'], ['Owners_2']]);
  });

  test('keeps a name of its own where the new one does not need it', async () => {
    const { book, sheets } = await madeBefore();
    book.rename(ANALYSIS.name, 'ผลของเรา');
    const made = await make(
      sheets.map((sheet) => ({ ...sheet, name: sheet.kind === 'analysis' ? 'ผลของเรา' : sheet.name })),
      ['ผลของเรา'],
    );
    expect(made.kept).toEqual([{ from: 'ผลของเรา', to: 'ผลของเรา' }]);
    expect(book.sheetNames()).toEqual(['คะแนน', 'ผลของเรา', 'ของเรา', OWNERS.name, 'ท้าย', ANALYSIS.name]);
    expect(book.sheet('ผลของเรา').names[0]?.formula).toBe('="analysis|2567|kept"');
  });

  test('is kept beside those that were kept before', async () => {
    const { book, sheets } = await madeBefore();
    const second = await make(sheets, [ANALYSIS.name]);
    const third = await make(second.sheets, [ANALYSIS.name]);
    expect(third.kept).toEqual([{ from: ANALYSIS.name, to: `${ANALYSIS.name} (เดิม 2)` }]);
    expect(book.sheetNames()).toEqual([...PLACES, KEPT, `${ANALYSIS.name} (เดิม 2)`]);
  });
});

test('one click three times, with an edit before the last: all sheets under their names, the edited one kept', async () => {
  const [sample = ''] = SAMPLES;
  const book = office.use(new EmulatedWorkbook(openInExcel(sampleBytes(sample))));
  const input = book.sheetNames();
  const names = sampleDocuments(sample).map(({ name }) => name);
  const context = { host: EXCEL_WORKBOOK, store: new FakeStore() };
  const click = async (): Promise<number> => {
    office.host.startJob();
    expect((await makePlanJob(context)).done).toBe(true);
    return office.host.log.cost.requests;
  };
  expect([await click(), await click()]).toEqual([2 + 3, 2 + 4]);
  const plan = names.find((name) => name.startsWith('แผนมาตรการ')) ?? '';
  book.type(plan, 'B6', [['มาตรการของเรา']]);
  expect(await click()).toBe(2 + 4);
  expect(book.sheetNames()).toEqual([...input, ...names, `${plan} (เดิม)`]);
  expect(book.sheet(`${plan} (เดิม)`).cells.B6?.value).toBe('มาตรการของเรา');
  expect((await removeJob(context)).done).toBe(true);
  // The register was made by the first click.
  const register = names.find((name) => name.startsWith('ทะเบียนมาตรการ')) ?? '';
  expect(book.sheetNames()).toEqual([...input, register, `${plan} (เดิม)`]);
});

describe('what a person has edited', () => {
  /** The sheets of ours that are edited, by name, as they are read now. */
  const edited = async (documents: readonly SheetDocument[] = SET): Promise<readonly string[]> =>
    earlierDrawings(await EXCEL_WORKBOOK.read(), documents)
      .filter((sheet: EarlierSheet) => sheet.edited)
      .map(({ name }) => name);

  const inSheet = (name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem(name));
      await context.sync();
    });

  test('is nothing after making, and making again', async () => {
    const { sheets } = await madeBefore();
    expect(await edited()).toEqual([]);
    await make(sheets);
    office.host.startJob();
    expect(await edited()).toEqual([]);
    expect(office.host.log.cost.requests).toBe(2);
  });

  test('is nothing where a sheet was renamed, moved or hidden, or its look was changed', async () => {
    const { book } = await madeBefore();
    book.rename(OWNERS.name, 'กองของเรา');
    await inSheet(ANALYSIS.name, (sheet) => {
      sheet.position = 0;
      sheet.getRange('A1:C3').format.columnWidth = 200;
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.visibility = 'Hidden';
    });
    expect(await edited()).toEqual([]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a digit', (sheet) => (sheet.getRange('C3').values = [[81.68]])],
    ['a text', (sheet) => (sheet.getRange('B3').values = [['การใช้อำนาจ.']])],
    ['a cell beside it', (sheet) => (sheet.getRange('F20').values = [['ของเรา']])],
    ['a cell that was emptied', (sheet) => sheet.getRange('C3').clear('Contents')],
    ['a formula', (sheet) => (sheet.getRange('C5').formulas = [['=AVERAGE(C3:C3)']])],
    ['a formula that became its result', (sheet) => (sheet.getRange('C5').values = [[0]])],
    ['a comment', (sheet) => sheet.comments.add(sheet.getRange('A1'), 'ตรวจแล้ว')],
    ['a picture', (sheet) => sheet.shapes.addGeometricShape('Rectangle')],
    ['a chart that was taken away', (sheet) => sheet.charts.getItemAt(0).delete()],
  ])('is %s', async (_, change) => {
    await madeBefore();
    await inSheet(ANALYSIS.name, change);
    expect(await edited()).toEqual([ANALYSIS.name]);
  });

  test('is told by a table that had to get another name all the same', async () => {
    const { sheets } = await madeBefore();
    await make(sheets, [OWNERS.name]);
    expect(await edited()).toEqual([]);
  });

  test('cannot be told where something beyond what is read is used: then it is edited', async () => {
    const { book } = await madeBefore();
    for (let at = 0; at < 80; at += 1) book.type(OWNERS.name, a1(3000 + at * 12_000, 60 + at * 200), [['x']]);
    const { drawn, sheets } = await EXCEL_WORKBOOK.read();
    expect(sheets.find(({ sheet }) => sheet === OWNERS.name)?.unread).toBeDefined();
    expect(drawn.find(({ name }) => name === OWNERS.name)?.now).toBeNull();
    expect(await edited()).toEqual([OWNERS.name]);
  });

  test('is everything where the host does not tell what lies on a sheet, and the workbook is read all the same', async () => {
    await madeBefore();
    office.host.faults.refuse('ChartCollection');
    const { sheets } = await EXCEL_WORKBOOK.read();
    expect(sheets).toHaveLength(5);
    expect(await edited()).toEqual([ANALYSIS.name, OWNERS.name]);
  });

  test.each(SAMPLES)(
    '%s: drawn in a file and in Excel, a sheet carries the same digest and is judged alike',
    async (name) => {
      const documents = sampleDocuments(name);
      const written = drawSheets(sampleBytes(name), { documents }, 'เดิม');
      const file = openInExcel(written.bytes);
      const charts = new Map(
        documents.map((document) => [document.name, document.charts.map(() => 'A1:B2')]),
      );
      office.use(
        new EmulatedWorkbook({
          sheets: file.sheets!.map((sheet) => ({ ...sheet, charts: charts.get(sheet.name) ?? [] })),
        }),
      );
      const { drawn } = await EXCEL_WORKBOOK.read();
      expect(drawn.map((sheet) => [sheet.name, sheet.then])).toEqual(
        drawn.map((sheet) => [sheet.name, sheet.now]),
      );
      expect(drawn.map((sheet) => sheet.name)).toEqual(written.names);

      office.use(new EmulatedWorkbook(openInExcel(sampleBytes(name))));
      await EXCEL_WORKBOOK.make(documents, 'plan');
      const inExcel = await EXCEL_WORKBOOK.read();
      const digests = (sheets: readonly DrawnSheet[]) =>
        sheets.map((sheet) => [sheet.marker, sheet.then, sheet.now]);
      expect(digests(inExcel.drawn)).toEqual(digests(drawn));
      expect(strFromU8(unzipSync(written.bytes)['xl/workbook.xml']!)).toContain(drawn[0]!.then);
    },
  );
});

test('sheets of a batch are replaced as others are', async () => {
  const documents = sampleDocuments(SAMPLES[0]!).map((document) => ({ ...document, charts: [] }));
  const marked = documents.map((document) => ({
    ...document,
    marker: stampedMarker(document.marker, 'batch'),
  }));
  const { bytes } = drawSheets(sampleBytes(SAMPLES[0]!), { documents: marked }, 'เดิม');
  const book = office.use(new EmulatedWorkbook(openInExcel(bytes)));
  const tabs = book.sheetNames();
  const sheets = earlierDrawings(await EXCEL_WORKBOOK.read(), documents);
  const made = await EXCEL_WORKBOOK.make(documents, 'plan', { earlier: { keptWord: 'เดิม', sheets } });
  expect(made).toMatchObject({ replaced: documents.map(({ name }) => name), kept: [] });
  expect(book.sheetNames()).toEqual(tabs);
});

test('a sheet that the user deleted meanwhile is passed over', async () => {
  const { book, sheets } = await madeBefore();
  book.deleteSheet(OWNERS.name);
  const { replaced } = await make(sheets);
  expect(replaced).toEqual([ANALYSIS.name]);
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

  /** Makes again while Excel refuses a member from the last request on. */
  async function makeRefused(location: string, sheets: readonly MadeSheet[], edited?: readonly string[]) {
    const { host } = office;
    const answer = host.answer.bind(host);
    const refusing = jest.spyOn(host, 'answer').mockImplementation((text) => {
      if (host.log.cost.requests === 3) host.faults.refuse(location);
      return answer(text);
    });
    try {
      return await make(sheets, edited);
    } finally {
      refusing.mockRestore();
    }
  }

  test.each([
    ['Worksheet.position', false],
    ['Worksheet.delete', false],
    ['Table.name', true],
    ['Worksheet.name', true],
  ])('with %s refused, the new sheets stand and are told by the names they have', async (location, gone) => {
    const { book, sheets } = await madeBefore();
    const made = await makeRefused(location, sheets);
    expect(made.replaced).toEqual(gone ? sheets.map(({ name }) => name) : []);
    const ids = new Map(book.dump().sheets.map(({ id, name }) => [id, name]));
    for (const { id, name } of [...made.sheets, ...(gone ? [] : sheets)]) expect(ids.get(id)).toBe(name);
  });

  test.each([
    ['Worksheet.position', false],
    ['Worksheet.name', false],
    ['Worksheet.delete', false],
    ['Table.name', true],
    ['NamedItem.delete', true],
  ])('with %s refused, all names change hands or none (%s)', async (location, changed) => {
    const { book, sheets } = await madeBefore();
    const made = await makeRefused(location, sheets, [ANALYSIS.name]);
    const to = changed ? `${ANALYSIS.name} (เดิม)` : ANALYSIS.name;
    expect(made.kept).toEqual([{ from: ANALYSIS.name, to }]);
    expect(made.replaced).toEqual(changed ? [OWNERS.name] : []);
    expect(made.sheets.map(({ name }) => name)).toEqual(
      changed ? [ANALYSIS.name, OWNERS.name] : [`${ANALYSIS.name} (2)`, `${OWNERS.name} (2)`],
    );
    const ids = new Map(book.dump().sheets.map(({ id, name }) => [id, name]));
    expect(ids.get(sheets[0]!.id)).toBe(to);
    for (const { id, name } of made.sheets) expect(ids.get(id)).toBe(name);
  });

  test('a plain name that a chart sheet has cannot be had: the name of the old sheet is taken again', async () => {
    const { book, sheets } = await madeBefore({ ...SPEC, chartSheets: [OWNERS.name] });
    const names = ['คะแนน', ANALYSIS.name, 'ของเรา', `${OWNERS.name} (2)`, 'ท้าย'];
    expect(book.sheetNames()).toEqual(names);
    const again = await make(sheets);
    expect(book.sheetNames()).toEqual(names);
    expect(again.sheets[1]!.name).toBe(`${OWNERS.name} (2)`);
  });
});
