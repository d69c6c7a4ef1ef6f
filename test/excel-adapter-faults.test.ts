import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import {
  HostError,
  type CellChange,
  type HostErrorReason,
  type MadeSheet,
} from '../src/workbook/host-workbook';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { Fault, TransportFault } from './excel-host/faults';
import type { WorkbookSpec } from './excel-host/workbook-spec';
import { ANALYSIS, OWNERS } from './file-adapter/documents';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const WORKBOOK: WorkbookSpec = {
  sheets: [
    {
      name: 'คะแนน',
      blocks: [
        {
          values: [
            ['ตัวชี้วัด', 'คะแนน', ''],
            ['การปฏิบัติหน้าที่', 92.01, '=ไม่ใช่สูตร'],
          ],
        },
      ],
      formulas: { C1: { formula: '=ITA.GRADE(B2)', shown: 'A' } },
      numberFormats: { B2: '0.00' },
      styles: { B2: { 'Font.Bold': true, 'Fill.Color': '#FFFF00', 'Font.Name': 'TH SarabunPSK' } },
    },
    { name: 'ซ่อน', visibility: 'Hidden', blocks: [{ values: [[1]] }] },
    { name: 'กำลังดู', blocks: [{ values: [[2]] }] },
  ],
  activeSheet: 'กำลังดู',
  evaluate: () => 'A',
};

const TRANSPORT: Readonly<Record<TransportFault, HostErrorReason>> = {
  cellEditing: 'editing',
  sessionLost: 'session-lost',
  dialogOpen: 'dialog-open',
  activityLimit: 'busy',
  requestTooLarge: 'too-large',
  responseTooLarge: 'too-large',
  accessDenied: 'denied',
};

const CODES: Readonly<Record<string, HostErrorReason>> = {
  AccessDenied: 'denied',
  GeneralException: 'unknown',
  InvalidOperation: 'unknown',
  InvalidOperationInCellEditMode: 'editing',
  ItemAlreadyExists: 'changed',
  ItemNotFound: 'changed',
  NotImplemented: 'unsupported',
};

interface Case {
  readonly name: string;
  readonly fault: Fault;
  readonly reason: HostErrorReason;
}

/** Every error of the transport, before and after Excel has done the work, and every code at several places of a request. */
const CASES: readonly Case[] = [
  ...Object.entries(TRANSPORT).flatMap(([name, reason]) =>
    [false, true].map((carriedOut): Case => ({
      name: `${name}${carriedOut ? ' after the work was done' : ''}`,
      fault: { transport: name as TransportFault, carriedOut },
      reason,
    })),
  ),
  ...Object.entries(CODES).flatMap(([code, reason]) =>
    [0, 3, 11, 40, 200].map((action): Case => ({
      name: `${code} at action ${action}`,
      fault: { code, action },
      reason,
    })),
  ),
];

const CHANGES: readonly CellChange[] = [
  {
    sheet: 'คะแนน',
    row: 1,
    column: 1,
    content: { value: '=1+1' },
    style: { bold: false, fill: '#C6E0B4', border: 'thin', numberFormat: '@' },
  },
  {
    sheet: 'คะแนน',
    row: 2,
    column: 1,
    content: { value: 3 },
    style: { bold: false, fill: '#C6E0B4', border: 'thin', numberFormat: '@' },
  },
  { sheet: 'คะแนน', row: 0, column: 2, content: { value: 'A' } },
  { sheet: 'คะแนน', row: 1, column: 2, content: { formula: '=B2*2' } },
  {
    sheet: 'คะแนน',
    row: 3,
    column: 3,
    content: { value: 5 },
    style: { color: '#0B4A1B', wrap: true, fill: '#E2EFDA' },
  },
  { sheet: 'ซ่อน', row: 0, column: 0, content: { value: null } },
];

async function failureOf(job: () => Promise<unknown>): Promise<HostError | null> {
  try {
    await job();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** Runs a job with a fault at one of its requests; the fault is gone for whatever comes later. */
async function failing(
  job: () => Promise<unknown>,
  request: number,
  { fault, reason }: Case,
  check: (book: EmulatedWorkbook, before: ReturnType<EmulatedWorkbook['dump']>) => void,
): Promise<boolean> {
  const book = office.use(new EmulatedWorkbook(WORKBOOK));
  const before = book.dump();
  office.host.faults.at(request, fault);
  const error = await failureOf(job);
  // A place beyond the last action of the request: nothing has gone wrong.
  if (error === null && 'action' in fault) return false;
  expect({ reason: error?.reason, remains: error?.remains }).toEqual({ reason, remains: 'nothing' });
  check(book, before);
  return true;
}

const same = (book: EmulatedWorkbook, before: unknown): void => {
  expect(book.dump()).toEqual(before);
};

describe.each(CASES)('$name', (one) => {
  test.each([1, 2, 3])('at request %i of making sheets: everything is as it was', async (request) => {
    const failed = await failing(
      () => EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis'),
      request,
      one,
      same,
    );
    expect(failed || 'code' in one.fault).toBe(true);
  });

  test.each([1, 2, 3])('at request %i of changing cells: everything is as it was', async (request) => {
    await failing(
      () => EXCEL_WORKBOOK.change(CHANGES),
      request,
      one,
      (book, before) => {
        expect(withoutDefaults(book.dump())).toEqual(withoutDefaults(before));
      },
    );
  });

  test('at any request of reading: nothing is given', async () => {
    for (const job of [() => EXCEL_WORKBOOK.read(), () => EXCEL_WORKBOOK.formulas('ita.')]) {
      for (const request of [1, 2]) {
        const isSizeFirst =
          'transport' in one.fault && one.fault.transport === 'responseTooLarge' && request === 2;
        if (!isSizeFirst) await failing(job, request, one, same);
      }
    }
  });
});

/** Properties that are what every cell shows anyway: a restored cell has them in so many words. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'Fill.Color': '#FFFFFF',
  'Font.Bold': false,
  'Font.Color': '#000000',
  'Font.Italic': false,
  'Font.Name': 'Calibri',
  'Font.Size': 11,
  HorizontalAlignment: 'General',
  NumberFormat: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
};

function withoutDefaults({ sheets, ...rest }: ReturnType<EmulatedWorkbook['dump']>): unknown {
  return {
    ...rest,
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([address, { style = {}, ...cell }]) => {
          const set = Object.entries(style).filter(
            ([name, value]) => DEFAULTS[name] !== value && !(name.startsWith('Borders.') && value === 'None'),
          );
          return cell.value === '' && set.length === 0
            ? []
            : [[address, { ...cell, style: Object.fromEntries(set) }]];
        }),
      ),
    })),
  };
}

describe('the session is gone for good', () => {
  const lost = (carriedOut: boolean): Fault => ({ transport: 'sessionLost', forGood: true, carriedOut });

  test.each([
    [1, false],
    [1, true],
    [2, false],
    [2, true],
    [3, false],
  ])(
    'from request %i on (carried out: %s), the next start takes away what is left',
    async (request, carriedOut) => {
      const book = office.use(new EmulatedWorkbook(WORKBOOK));
      const before = book.dump();
      office.host.faults.at(request, lost(carriedOut));
      const error = await failureOf(() => EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis'));
      expect(error?.reason).toBe('session-lost');
      expect(error?.remains).toBe(request === 1 ? 'nothing' : 'hidden-sheets');
      const made = book.dump().sheets.slice(before.sheets.length);
      expect(made.map(({ visibility }) => visibility)).toEqual(
        request === 1 || (request === 2 && !carriedOut) ? [] : ['Hidden', 'Hidden'],
      );
      expect(book.dump().sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
      office.host.startJob();
      expect(await EXCEL_WORKBOOK.removeRemains()).toBe(made.length);
      same(book, before);
    },
  );

  test('after the last request was carried out, everything stands as if nothing had failed', async () => {
    const book = office.use(new EmulatedWorkbook(WORKBOOK));
    await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis');
    const whole = book.dump();
    const other = office.use(new EmulatedWorkbook(WORKBOOK));
    office.host.faults.at(3, lost(true));
    expect((await failureOf(() => EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis')))?.remains).toBe(
      'hidden-sheets',
    );
    same(other, whole);
    office.host.startJob();
    expect(await EXCEL_WORKBOOK.removeRemains()).toBe(0);
  });

  test('what a person has shown in the meantime stays', async () => {
    const book = office.use(new EmulatedWorkbook(WORKBOOK));
    office.host.faults.at(3, lost(false));
    await failureOf(() => EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis'));
    office.host.startJob();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(OWNERS.name).visibility = 'Visible';
      await context.sync();
    });
    expect(await EXCEL_WORKBOOK.removeRemains()).toBe(1);
    expect(book.sheetNames()).toEqual(['คะแนน', 'ซ่อน', 'กำลังดู', OWNERS.name]);
  });

  test('nothing is left to take away: one request', async () => {
    office.use(new EmulatedWorkbook(WORKBOOK));
    expect(await EXCEL_WORKBOOK.removeRemains()).toBe(0);
    expect(office.host.log.cost.requests).toBe(1);
  });

  test('changed cells that cannot be restored are told', async () => {
    office.use(new EmulatedWorkbook(WORKBOOK));
    office.host.faults.at(3, lost(true));
    expect((await failureOf(() => EXCEL_WORKBOOK.change(CHANGES)))?.remains).toBe('changed-cells');
  });
});

describe('a protected workbook', () => {
  test('sheets are not made, and nothing is tried', async () => {
    const book = office.use(new EmulatedWorkbook({ ...WORKBOOK, structureProtected: true }));
    const before = book.dump();
    const error = await failureOf(() => EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis'));
    expect([error?.reason, error?.remains]).toEqual(['protected', 'nothing']);
    expect(office.host.log.cost.requests).toBe(1);
    same(book, before);
  });

  test('a protected sheet is named when cells of it should be changed', async () => {
    const [first, ...others] = WORKBOOK.sheets ?? [];
    office.use(new EmulatedWorkbook({ sheets: [{ ...first!, protected: true }, ...others] }));
    const error = await failureOf(() => EXCEL_WORKBOOK.change(CHANGES));
    expect([error?.reason, error?.remains, error?.sheet]).toEqual(['protected', 'nothing', 'คะแนน']);
  });

  test('a sheet that is gone is told as changed', async () => {
    office.use(new EmulatedWorkbook({ sheets: [{ name: 'อื่น' }] }));
    expect((await failureOf(() => EXCEL_WORKBOOK.change(CHANGES)))?.reason).toBe('changed');
  });
});

describe('removing what was made', () => {
  const removed = async (sheets: readonly MadeSheet[]): Promise<number> => EXCEL_WORKBOOK.remove(sheets);

  test('gives the workbook as it was, renamed sheets included; those that are gone do not matter', async () => {
    const book = office.use(new EmulatedWorkbook(WORKBOOK));
    const before = book.dump();
    const { sheets } = await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis');
    book.rename(OWNERS.name, 'ชื่อใหม่');
    expect(await removed(sheets)).toBe(2);
    expect(book.dump().sheets).toEqual(before.sheets);
    expect(await removed(sheets)).toBe(0);
  });

  test.each(CASES)('fails with its reason: $name', async (one) => {
    for (const request of [1, 2]) {
      const book = office.use(new EmulatedWorkbook(WORKBOOK));
      const { sheets } = await EXCEL_WORKBOOK.make([ANALYSIS, OWNERS], 'analysis');
      office.host.startJob();
      office.host.faults.at(request, one.fault);
      const error = await failureOf(() => removed(sheets));
      if (error) expect(error.reason).toBe(one.reason);
      office.host.startJob();
      await removed(sheets);
      expect(book.sheetNames()).toEqual(['คะแนน', 'ซ่อน', 'กำลังดู']);
    }
  });
});
