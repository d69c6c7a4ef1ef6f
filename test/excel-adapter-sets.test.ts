import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import type { LeftOut } from '../src/workbook/host-workbook';
import { arrivedInExcel } from './excel-adapter/arrived-in-excel';
import { openInExcel } from './excel-adapter/open-in-excel';
import { SAMPLES, sampleBytes, sampleDocuments } from './excel-adapter/sample-documents';
import { bootOffice } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { requirementSets } from './excel-host/host-options';
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
      ...(leftOut.includes('chart') ? { charts: [] } : {}),
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
  test('is asked for, and the work is done once more without where the host refuses', async () => {
    const office = await bootOffice({ sets: requirementSets({ excelApi: 20 }) });
    try {
      const run = jest.spyOn(Excel, 'run');
      const grouped = (): readonly boolean[] =>
        run.mock.calls.map(([options]) => typeof options === 'object' && 'mergeUndoGroup' in options);
      const book = office.use(new EmulatedWorkbook());
      office.host.faults.at(2, { code: 'UndoNotSupported', action: 5 });
      const { sheets } = await EXCEL_WORKBOOK.make(sampleDocuments(SAMPLES[0]!), 'plan');
      expect(book.sheetNames()).toEqual(['Sheet1', ...sheets.map(({ name }) => name)]);
      expect(grouped()).toEqual([true, false, false]);
      run.mockClear();
      await EXCEL_WORKBOOK.make(DOCUMENTS, 'analysis');
      expect(grouped()).toEqual([false]);
      run.mockRestore();
    } finally {
      office.close();
    }
  });
});
