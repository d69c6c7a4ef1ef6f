import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import type { LeftOut } from '../src/workbook/host-workbook';
import { arrivedInExcel } from './excel-adapter/arrived-in-excel';
import { madeAgain } from './excel-adapter/made-again';
import { openInExcel } from './excel-adapter/open-in-excel';
import { SAMPLES, sampleBytes } from './excel-adapter/sample-documents';
import { bootOffice } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import type { Fault } from './excel-host/faults';
import { requirementSets } from './excel-host/host-options';
import type { Platform } from './excel-host/undo';
import { ANALYSIS, OWNERS } from './file-adapter/documents';

const DOCUMENTS = [ANALYSIS, OWNERS];
const NEWEST = 17;

/** Editions of Excel by their version of the API, and what they cannot be given. */
const EDITIONS: readonly (readonly [excelApi: number, leftOut: readonly LeftOut[]])[] = [
  [7, ['page-layout', 'chart', 'validation']],
  [8, ['page-layout']],
  [9, []],
  [13, []],
  [NEWEST, []],
];

async function arrived(
  excelApi: number,
): Promise<{ leftOut: readonly LeftOut[]; sheets: readonly object[] }> {
  const office = await bootOffice({ sets: requirementSets({ excelApi }) });
  try {
    const book = office.use(new EmulatedWorkbook());
    const { sheets, leftOut } = await EXCEL_WORKBOOK.make(DOCUMENTS, 'analysis');
    expect(office.host.log.cost.requests).toBe(3);
    const { drawn } = await EXCEL_WORKBOOK.read();
    expect(drawn.map(({ then, now }) => then === now)).toEqual([true, true]);
    return { leftOut, sheets: sheets.map(({ name }) => arrivedInExcel(book.sheet(name))) };
  } finally {
    office.close();
  }
}

test.each(EDITIONS)(
  'ExcelApi 1.%i gets everything it can hold, and is told what it cannot',
  async (excelApi, leftOut) => {
    const old = await arrived(excelApi);
    expect(old.leftOut).toEqual(leftOut);
    const missing = {
      ...(leftOut.includes('page-layout') ? { page: expect.anything() as unknown } : {}),
      // What a sheet held when it was drawn tells of charts as well.
      ...(leftOut.includes('chart') ? { charts: [], marker: expect.anything() as unknown } : {}),
      ...(leftOut.includes('validation') ? { validations: [] } : {}),
      // An indent came with the same version as page layout.
      ...(excelApi < 9 ? { looks: expect.anything() as unknown } : {}),
    };
    const { sheets } = await arrived(NEWEST);
    expect(old.sheets).toEqual(sheets.map((sheet) => ({ ...sheet, ...missing })));
  },
);

test.each(EDITIONS)('ExcelApi 1.%i reads; merged cells are known from 1.13 on', async (excelApi) => {
  const office = await bootOffice({ sets: requirementSets({ excelApi }) });
  try {
    for (const name of SAMPLES) {
      office.use(new EmulatedWorkbook(openInExcel(sampleBytes(name))));
      const { sheets } = await EXCEL_WORKBOOK.read();
      const merged = sheets.some(({ merges }) => merges.length > 0);
      expect(merged && excelApi < 13).toBe(false);
      expect(sheets.some(({ rows }) => rows.length > 5)).toBe(true);
    }
  } finally {
    office.close();
  }
});

describe('undo as one step, from ExcelApi 1.20', () => {
  const DELETED = 'Worksheet.delete';

  /** Makes sheets, and tells for each attempt whether Excel was asked for a group. */
  async function grouped(platform: Platform, fault?: Fault) {
    const office = await bootOffice({ sets: requirementSets({ excelApi: 20 }), platform });
    try {
      const run = jest.spyOn(Excel, 'run');
      const asked = (): readonly boolean[] =>
        run.mock.calls.map(([options]) => typeof options === 'object' && 'mergeUndoGroup' in options);
      const book = office.use(new EmulatedWorkbook());
      if (fault) office.host.faults.at(2, fault);
      const { sheets } = await EXCEL_WORKBOOK.make(DOCUMENTS, 'analysis');
      expect(book.sheetNames()).toEqual(['Sheet1', ...sheets.map(({ name }) => name)]);
      const first = asked();
      run.mockClear();
      const { replaced } = await EXCEL_WORKBOOK.make(DOCUMENTS, 'analysis', madeAgain(DOCUMENTS, sheets));
      expect(replaced).toHaveLength(DOCUMENTS.length);
      return { first, replacing: asked(), undo: office.host.undo.steps };
    } finally {
      office.close();
    }
  }

  test('is not asked for on Windows and Mac, which refuse the visibility of a sheet in a group', async () => {
    expect((await grouped('PC')).first).toEqual([false]);
    expect((await grouped('Mac')).first).toEqual([false]);
  });

  test('is asked for on the web, but not where sheets are deleted, which empties the list anyway', async () => {
    const { first, replacing, undo } = await grouped('OfficeOnline');
    expect(first).toEqual([true]);
    expect(replacing).not.toContain(true);
    expect(undo).not.toContain(DELETED);
    expect(undo).toContain('Worksheet.name');
  });

  test('where the web refuses after all, the work is done once more without and the group not asked for again', async () => {
    const refused = { code: 'UndoNotSupported', action: 5 };
    expect((await grouped('OfficeOnline', refused)).first).toEqual([true, false, false]);
    expect((await grouped('OfficeOnline')).first).toEqual([false]);
  });
});

describe('the emulated undo list', () => {
  test.each([
    ['PC', 'UndoNotSupported'],
    ['Mac', 'UndoNotSupported'],
    ['OfficeOnline', null],
  ] as const)('visibility in a group on %s: %s', async (platform, code) => {
    const office = await bootOffice({ platform });
    try {
      office.use(new EmulatedWorkbook({ sheets: [{ name: 'ก' }, { name: 'ข' }] }));
      const hiding = Excel.run({ mergeUndoGroup: true }, async (context) => {
        context.workbook.worksheets.getItem('ข').visibility = 'Hidden';
        await context.sync();
      });
      await (code === null ? hiding : expect(hiding).rejects.toMatchObject({ code }));
    } finally {
      office.close();
    }
  });
});
