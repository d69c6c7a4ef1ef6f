/** Buttons of the ribbon, pressed through the genuine office.js on the emulated host. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runJob } from '../src/commands/commands';
import { COMMAND_NAMES, type CommandName } from '../src/commands/command-names';
import { INDICATORS } from '../src/framework';
import { JOBS_THAI } from '../src/text/jobs-th';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { MARKER_NAME } from '../src/workbook/sheet-document';
import { openInExcel } from './excel-adapter/open-in-excel';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { Fault } from './excel-host/faults';
import type { WorkbookSpec } from './excel-host/workbook-spec';
import { DIALOG_ERROR, OfficeDialogs } from './support/office-dialogs';
import { STUCK_FORMULAS } from './support/stuck-formulas';

const SAMPLES = join(__dirname, '..', 'samples');
const SAMPLE = '004-ubon-2564.xlsx';
const openSample = (name: string): WorkbookSpec => openInExcel(readFileSync(join(SAMPLES, name)));

let office: OfficeSession;
let dialogs: OfficeDialogs;

beforeAll(async () => {
  office = await bootOffice();
  dialogs = new OfficeDialogs();
  dialogs.install();
  // As pages/start.js does before the commands are there.
  globalThis.window.itaPlannerCommands = (handler) => {
    for (const name of COMMAND_NAMES) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => handler(name, event));
    }
  };
  await import('../src/commands/start');
  await office.settle();
});

beforeEach(() => {
  jest.restoreAllMocks();
  dialogs.opened.length = 0;
  dialogs.answers = [];
  for (const key of ['ita-planner.settings', 'ita-planner.made'])
    Office.context.document.settings.remove(key);
});

afterAll(() => office.close());

const open = (spec: WorkbookSpec): EmulatedWorkbook => office.use(new EmulatedWorkbook(spec));

/** Presses a button and gives the sentences of the dialog that follows, without its title. */
async function press(name: CommandName): Promise<readonly string[]> {
  const { code } = await office.invokeRibbon(name);
  expect(code).toBe(0);
  const [title, ...texts] = dialogs.texts;
  expect(title).toBe('แผนมาตรการ ITA');
  return texts;
}

interface Requests {
  /** Before the job makes or changes anything. */
  read: number;
  write: number;
  bytes: number;
}

/** Counts what a job costs: Excel's jobs that write are told from those that read by the call of the port. */
async function counted(job: () => Promise<unknown>): Promise<Requests> {
  const { log } = office.host;
  office.host.startJob();
  let read: number | null = null;
  for (const method of ['make', 'change', 'remove'] as const) {
    const genuine = EXCEL_WORKBOOK[method] as (...args: readonly unknown[]) => Promise<unknown>;
    jest.spyOn(EXCEL_WORKBOOK, method).mockImplementation((...args: readonly unknown[]) => {
      read ??= log.job.length;
      return genuine(...args) as Promise<never>;
    });
  }
  await job();
  const { requests, bytesUp, bytesDown } = log.cost;
  read ??= requests;
  return { read, write: requests - read, bytes: bytesUp + bytesDown };
}

/** Asked by text, as versions are: 1.1 is not 1.10. */
interface Requirements {
  isSetSupported(name: string, version?: string): boolean;
}

const added = (book: EmulatedWorkbook, spec: WorkbookSpec): readonly string[] =>
  book.sheetNames().slice(spec.sheets?.length ?? 0);

describe('one click', () => {
  /** Sheets of the plan year, and what the message begins with; null where nothing can be made without a choice. */
  const EXPECTED: Readonly<Record<string, readonly [year: string, says: RegExp] | readonly [null, RegExp]>> =
    {
      '000-lamphun-2565.xlsx': ['๒๕๖๖', /^จัดทำแผนแล้ว \d+ มาตรการ จากคะแนนของ.*ปีงบประมาณ 2565/],
      '002-udon-2567-as-printed.xlsx': ['๒๕๖๘', /^จัดทำแผนแล้ว \d+ มาตรการ/],
      '002-udon-2567-corrected.xlsx': ['๒๕๖๘', /^จัดทำแผนแล้ว \d+ มาตรการ/],
      '002-udon-2567-items-as-printed.xlsx': ['๒๕๖๘', /^จัดทำแผนแล้ว \d+ มาตรการ/],
      '002-udon-2567-items-corrected.xlsx': ['๒๕๖๘', /^จัดทำแผนแล้ว \d+ มาตรการ/],
      '003-mukdahan-2565.xlsx': ['๒๕๖๖', /^จัดทำแผนแล้ว \d+ มาตรการ/],
      '004-ubon-2564.xlsx': ['๒๕๖๕', /^จัดทำแผนแล้ว \d+ มาตรการ/],
      'messy.xlsx': [null, /^สมุดงานนี้มีคะแนนของ \d+ หน่วยงาน.*โปรดเปิดหน้าต่างแผนมาตรการ ITA/],
      'province-matrix-2567.xlsx': [null, /^สมุดงานนี้มีคะแนนของ \d+ หน่วยงาน/],
      'three-years-2565-2567.xlsx': ['๒๕๖๘', /^จัดทำแผนแล้ว \d+ มาตรการ.*ปีงบประมาณ 2567/],
    };

  test('is tried on every sample', () => {
    expect(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'))).toEqual(Object.keys(EXPECTED));
  });

  test.each(Object.entries(EXPECTED))('%s', async (name, [year, says]) => {
    const spec = openSample(name);
    const book = open(spec);
    const before = book.dump().sheets;
    let first: string | undefined;
    const { read, write, bytes } = await counted(async () => {
      [first] = await press('makePlan');
    });
    expect(first).toMatch(says);
    expect(read).toBeLessThanOrEqual(2);
    expect(write).toBeLessThanOrEqual(year === null ? 0 : 4);
    expect(bytes).toBeLessThan(600_000);
    const stems = ['บทสรุป', 'วิเคราะห์ผล', 'แผนมาตรการ', 'ทะเบียนมาตรการ', 'ผู้รับผิดชอบ', 'ตรวจสอบข้อมูล'];
    expect(added(book, spec)).toEqual(year === null ? [] : stems.map((stem) => `${stem} ${year}`));
    if (year !== null) expect(book.dump().activeSheet).toBe(`แผนมาตรการ ${year}`);
    expect(book.dump().sheets.slice(0, before.length)).toEqual(before);
  });

  test('error findings of the scores stand in the message', async () => {
    open(openSample('002-udon-2567-as-printed.xlsx'));
    const texts = await press('makePlan');
    expect(texts[1]).toContain('ตรวจสอบข้อมูล ๒๕๖๘ ซึ่งซ่อนไว้');
    expect(texts[2]).toBe('พบข้อผิดพลาดในคะแนน 1 รายการ โปรดตรวจสอบก่อนนำเอกสารไปใช้');
    expect(texts[3]).toContain('81.52');
  });

  test('the agency that was saved is taken of many', async () => {
    const spec = openSample('province-matrix-2567.xlsx');
    const book = open(spec);
    const agency = book.sheet(book.sheetNames()[0]!).cells;
    const name = Object.values(agency).find(({ value }) =>
      /^(?:องค์การบริหาร|เทศบาล|อบต|ทต)/.test(String(value)),
    )!.value;
    Office.context.document.settings.set('ita-planner.settings', { agency: String(name), digits: 'arabic' });
    const [first] = await press('makePlan');
    expect(first).toContain(String(name));
    const visible = added(book, spec).filter((each) => book.sheet(each).visibility === 'Visible');
    expect(visible).toHaveLength(5);
    expect(visible[2]).toMatch(/^แผนมาตรการ \d{4}$/);
  });

  test('a second click goes on with what was typed in the register, and keeps another sheet that was edited', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    await press('makePlan');
    const register = 'ทะเบียนมาตรการ ๒๕๖๕';
    book.type(register, 'G6', [['หน่วยงานที่แก้ไขเอง']]);
    book.type('แผนมาตรการ ๒๕๖๕', 'B7', [['มาตรการที่แก้ไขเอง']]);
    const texts = (await press('makePlan')).join('\n');
    expect(texts).toContain(`ทะเบียน “${register}” มีแผนอยู่แล้ว คงไว้ 8 มาตรการ เพิ่มใหม่ 0 มาตรการ`);
    expect(texts).toContain('แผ่นงานฉบับก่อนที่มีผู้แก้ไขยังอยู่ครบ: แผนมาตรการ ๒๕๖๕ (เดิม)');
    expect(book.sheet(register).cells.G6?.value).toBe('หน่วยงานที่แก้ไขเอง');
    expect(book.sheet('แผนมาตรการ ๒๕๖๕ (เดิม)').cells.B7?.value).toBe('มาตรการที่แก้ไขเอง');
    expect(added(book, spec)).toHaveLength(7);
  });
});

describe('the documents drawn again', () => {
  test('follow register and scores at the cost of making them, and no measure is suggested', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    await press('makePlan');
    const register = 'ทะเบียนมาตรการ ๒๕๖๕';
    const [scores = ''] = book.sheetNames();
    const { printArea } = book.sheet(register);
    book.type(register, 'G6', [['หน่วยงานที่แก้ไขเอง']]);
    // The first indicator was a strength, and is the weakest now.
    book.type(scores, 'B9', [[40]]);
    let texts: readonly string[] = [];
    const { read, write } = await counted(async () => {
      texts = await press('updateDocuments');
    });
    expect([read, write]).toEqual([2, 4]);
    expect(texts[0]).toMatch(/^ปรับปรุงเอกสารให้ตรงกับทะเบียนและคะแนนปัจจุบันแล้ว 8 มาตรการ/);
    expect(texts[1]).toContain('คงไว้ 8 มาตรการ เพิ่มใหม่ 0 มาตรการ');
    expect(book.sheet(register).cells.G6?.value).toBe('หน่วยงานที่แก้ไขเอง');
    expect(book.sheet(register).printArea).toBe(printArea);
    expect(book.dump().activeSheet).toBe('แผนมาตรการ ๒๕๖๕');
    const cells = JSON.stringify(book.sheet('แผนมาตรการ ๒๕๖๕').cells);
    expect(cells).toContain('หน่วยงานที่แก้ไขเอง');
    expect(JSON.stringify(book.sheet('วิเคราะห์ผล ๒๕๖๕').cells)).toContain('"value":40');
    expect(added(book, spec)).toHaveLength(6);
    expect((await press('makePlan'))[1]).toMatch(/คงไว้ 8 มาตรการ เพิ่มใหม่ [1-9] มาตรการ/);
  });

  test('need a register: without one nothing is made, and the button to press is named', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    const before = book.dump();
    const { read, write } = await counted(async () => {
      expect((await press('updateDocuments'))[0]).toMatch(
        /^ไม่พบทะเบียนมาตรการของ.* ปีงบประมาณ 2565.*โปรดกด “จัดทำแผน”/,
      );
    });
    expect([read, write]).toEqual([2, 0]);
    expect(book.dump().sheets).toEqual(before.sheets);
  });
});

describe('the other buttons', () => {
  test('analyse makes the analysis, and hidden what was found', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    const [first] = await press('analyse');
    expect(first).toContain('คะแนนรวม 78.85 ระดับ B');
    expect(added(book, spec)).toEqual(['วิเคราะห์ผล ๒๕๖๕', 'ตรวจสอบข้อมูล ๒๕๖๕']);
    expect(book.sheet('ตรวจสอบข้อมูล ๒๕๖๕').visibility).toBe('Hidden');
    expect(book.dump().activeSheet).toBe('วิเคราะห์ผล ๒๕๖๕');
  });

  test('annotate writes beside the scores, over nothing', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    const [sheet] = book.sheetNames();
    const before = book.sheet(sheet!).cells;
    const [first] = await press('annotate');
    expect(first).toMatch(/^เพิ่มผลการจำแนกข้างคะแนนแล้ว 10 รายการ/);
    const after = book.sheet(sheet!).cells;
    expect(after).toMatchObject(before);
    const written = Object.entries(after).filter(([address]) => !(address in before));
    // A header and ten cells for each of class and letter.
    expect(written).toHaveLength(22);
    expect(written.filter(([, { value }]) => value === 'ผลการจำแนก ๒๕๖๔ (เกณฑ์ ๘๕)')).toHaveLength(1);
  });

  test('insertTemplate adds a sheet that is read once scores are typed', async () => {
    const book = open({});
    await press('insertTemplate');
    const name = book.sheetNames()[1]!;
    expect(name).toBe('คะแนน ITA');
    expect(book.sheet(name).names.find((one) => one.name === MARKER_NAME)?.formula).toContain('template|');
    const [empty] = await press('makePlan');
    expect(empty).toContain('ไม่พบตารางคะแนน ITA');
    const cells = Object.entries(book.sheet(name).cells);
    const row = (label: string): number =>
      Number(cells.find(([, { value }]) => value === label)![0].replace(/\D/g, ''));
    const first = row('การปฏิบัติหน้าที่');
    book.type(
      name,
      `C${first}:C${first + 9}`,
      Array.from({ length: 10 }, (_, index) => [80 + index]),
    );
    book.type(name, `C${row('หน่วยงาน')}`, [['เทศบาลตำบลตัวอย่าง']]);
    book.type(name, `C${row('ปีงบประมาณ')}`, [[2567]]);
    const [made] = await press('makePlan');
    expect(made).toMatch(/จากคะแนนของเทศบาลตำบลตัวอย่าง ปีงบประมาณ 2567/);
  });

  /** The emulated host does not spill, so it is taken for one of before ExcelApi 1.12. */
  function withoutSpilling(): void {
    const requirements: Requirements = Office.context.requirements;
    const asked = requirements.isSetSupported.bind(requirements);
    jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation(
        (name, version) => !(name === 'ExcelApi' && version === '1.12') && asked(name, version),
      );
  }

  test('repairFormulas enters stuck formulas again', async () => {
    withoutSpilling();
    const book = open(STUCK_FORMULAS);
    const [first] = await press('repairFormulas');
    expect(first).toContain('1 เซลล์');
    expect(book.sheet('ก').cells.C1).toMatchObject({ formula: '=ITA.GRADE(A1)', value: 'A' });
    expect(book.sheet('ก').cells.D1).toMatchObject({ formula: '=SUM(A1)' });
    expect(await press('repairFormulas')).toEqual(['ไม่มีสูตร ITA ที่ค้างเป็น #NAME? ในสมุดงานนี้']);
  });

  test('freezeFormulas leaves values, and formulas that are not ours or show an error', async () => {
    withoutSpilling();
    const book = open(STUCK_FORMULAS);
    const texts = await press('freezeFormulas');
    expect(texts[0]).toContain('1 เซลล์');
    expect(texts[1]).toContain("'ก'!C1");
    const { B1, C1, D1 } = book.sheet('ก').cells;
    expect(B1).toEqual({ value: 'A' });
    expect(C1).toMatchObject({ formula: '=_xldudf_ITA_GRADE(A1)' });
    expect(D1).toMatchObject({ formula: '=SUM(A1)' });
  });

  test('removeLast removes what was made, but no sheet that a person edited or renamed', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    await press('makePlan');
    book.type('ทะเบียนมาตรการ ๒๕๖๕', 'G6', [['มาตรการที่แก้ไขเอง']]);
    book.rename('แผนมาตรการ ๒๕๖๕', 'แผนฉบับลงนาม');
    const texts = await press('removeLast');
    expect(texts[0]).toContain('3 แผ่น');
    expect(texts[1]).toContain('ทะเบียนมาตรการ ๒๕๖๕');
    expect(added(book, spec)).toEqual(['แผนฉบับลงนาม', 'ทะเบียนมาตรการ ๒๕๖๕']);
    expect(await press('removeLast')).toEqual(['ไม่มีแผ่นงานที่จัดทำไว้ให้ลบ']);
  });

  test('removeLast removes everything that nobody touched', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    const before = book.dump();
    await press('makePlan');
    await press('removeLast');
    expect(book.dump().sheets).toEqual(before.sheets);
  });

  test('showHelp opens our own page', async () => {
    open({});
    expect((await office.invokeRibbon('showHelp')).code).toBe(0);
    expect(dialogs.opened).toEqual(['https://localhost/help.html']);
    expect(office.host.log.cost.requests).toBe(0);
  });
});

describe('failures are told, and Excel hears that the command has ended', () => {
  const UNCHANGED = 'ไม่มีสิ่งใดในสมุดงานเปลี่ยนแปลง';

  /** What goes wrong at which request, what the message begins with and what it says of the workbook. */
  const FAULTS: Readonly<
    Record<string, readonly [request: number, fault: Fault, says: string, left?: string]>
  > = {
    'a cell is being edited': [1, { transport: 'cellEditing' }, 'ยังพิมพ์ค้างอยู่ในเซลล์'],
    'the document is denied': [1, { transport: 'accessDenied' }, 'Excel ไม่อนุญาตให้เข้าถึงสมุดงานนี้'],
    'Excel is busy': [1, { transport: 'activityLimit' }, 'Excel กำลังทำงานอื่นอยู่'],
    'the request is too large': [4, { transport: 'requestTooLarge' }, 'สมุดงานนี้ใหญ่เกินกว่า'],
    'another dialog is open': [3, { transport: 'dialogOpen' }, 'มีหน้าต่างอื่นของโปรแกรมเปิดอยู่'],
    'a sheet is gone': [2, { code: 'ItemNotFound' }, 'สมุดงานเปลี่ยนไประหว่างทำงาน'],
    'this Excel cannot do it': [3, { code: 'ApiNotFound' }, 'Excel รุ่นนี้ทำงานนี้ไม่ได้'],
    'nobody knows why': [4, { code: 'GeneralException' }, 'Excel ทำงานไม่สำเร็จ (GeneralException'],
    'the session is gone': [
      4,
      { transport: 'sessionLost', forGood: true },
      'การเชื่อมต่อกับสมุดงานขาดหาย',
      'อาจมีแผ่นงานที่ซ่อนอยู่',
    ],
  };

  test.each(Object.entries(FAULTS))('%s', async (_, [request, fault, says, left = UNCHANGED]) => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    const before = book.dump();
    office.host.faults.at(request, fault);
    const [first, second] = await press('makePlan');
    expect(first).toContain(says);
    expect(first).toMatch(/โปรด|ลองใหม่/);
    expect(second).toContain(left);
    if (left === UNCHANGED) expect(book.dump().sheets).toEqual(before.sheets);
    office.host.faults.clear();
  });

  test('a protected workbook', async () => {
    const spec = { ...openSample(SAMPLE), structureProtected: true };
    const book = open(spec);
    const [first, second] = await press('makePlan');
    expect(first).toContain('ถูกป้องกันไว้ โปรดยกเลิกการป้องกัน');
    expect(second).toContain(UNCHANGED);
    expect(added(book, spec)).toEqual([]);
  });

  test('every reason of the port has been provoked', () => {
    const told = Object.values(FAULTS).map(([, , says]) => says);
    const others = Object.entries(JOBS_THAI).filter(
      ([key, text]) =>
        /^host\.[a-z-]+$/.test(key) && !told.some((says) => text.startsWith(says.replace(/\(.*/, ''))),
    );
    expect(others.map(([key]) => key)).toEqual(['host.protected']);
  });

  test('a second click while one runs ends at once and does nothing', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    const outcomes = await Promise.all([office.invokeRibbon('makePlan'), office.invokeRibbon('makePlan')]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(outcomes[1].milliseconds).toBeLessThan(outcomes[0].milliseconds);
    expect(added(book, spec)).toHaveLength(6);
    expect(dialogs.opened).toHaveLength(1);
  });

  test('in English the whole message is English', async () => {
    open(openSample(SAMPLE));
    await expect(runJob('analyse', 'en')).resolves.toMatchObject({
      language: 'en',
      title: 'ITA Planner',
      texts: expect.arrayContaining([
        expect.stringContaining('are analysed: overall 78.85, level B'),
        expect.stringContaining('The scores have 1 errors'),
      ]) as unknown,
    });
  });

  test('text of a sheet is shown as it is', async () => {
    const agency = '<img src=x onerror=alert(1)>&"\'%23#?_host_Info=๙';
    const rows = INDICATORS.map(({ name }, index) => [name, 80 + index]);
    open({
      sheets: [
        {
          name: 'ก',
          blocks: [
            { values: [['หน่วยงาน', agency], ['ปีงบประมาณ พ.ศ. 2567', null], ['ตัวชี้วัด', 'คะแนน'], ...rows] },
          ],
        },
      ],
    });
    const [first] = await press('makePlan');
    expect(first).toContain(`จากคะแนนของ${agency} ปีงบประมาณ`);
  });
});

describe('where the message is shown', () => {
  const shownAsPane = (): number =>
    office.host.services.calls.filter(({ method }) => /SetAppRuntimeState/i.test(method)).length;
  let place: { children: readonly { textContent: string }[] } | null = null;

  beforeEach(() => {
    const element = {
      children: [] as readonly { textContent: string }[],
      replaceChildren: (...children: readonly { textContent: string }[]) => {
        element.children = children;
      },
    };
    place = element;
    const page = document as unknown as { getElementById: (id: string) => unknown };
    page.getElementById = (id) => (id === 'message' ? element : null);
  });

  test('the dialog before is closed before the next is opened', async () => {
    open(openSample(SAMPLE));
    await press('analyse');
    const { closed } = dialogs;
    await press('removeLast');
    expect(dialogs.closed).toBe(closed + 1);
    expect(dialogs.opened).toHaveLength(2);
  });

  test.each(Object.entries(DIALOG_ERROR))(
    'no dialog (%s): above the pane, which is then opened',
    async (_, error) => {
      open(openSample(SAMPLE));
      dialogs.answers = [error];
      const before = shownAsPane();
      const { code } = await office.invokeRibbon('analyse');
      expect(code).toBe(0);
      // The pane follows after Excel has heard that the command ended.
      for (let wait = 0; wait < 200 && shownAsPane() === before; wait += 1) await pause(5);
      expect(dialogs.opened).toEqual([]);
      expect(place?.children[1]?.textContent).toContain('คะแนนรวม 78.85');
      expect(shownAsPane()).toBe(before + 1);
    },
  );

  test('neither dialog nor a shared pane: the job is done all the same, and Excel hears of its end', async () => {
    const spec = openSample(SAMPLE);
    const book = open(spec);
    dialogs.answers = [DIALOG_ERROR.blocked];
    const requirements: Requirements = Office.context.requirements;
    jest.spyOn(requirements, 'isSetSupported').mockImplementation((name) => name !== 'SharedRuntime');
    const before = shownAsPane();
    const { code } = await office.invokeRibbon('analyse');
    expect(code).toBe(0);
    expect(added(book, spec)).toHaveLength(2);
    expect([shownAsPane(), place?.children]).toEqual([before, []]);
  });
});
