import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { addSheets } from '../src/workbook/file/write';
import type { SheetDocument } from '../src/workbook/sheet-document';
import type { ArrivedSheet } from './excel-adapter/arrived';
import { arrivedInExcel } from './excel-adapter/arrived-in-excel';
import { arrivedInFile } from './excel-adapter/arrived-in-file';
import { SAMPLES, sampleDocuments } from './excel-adapter/sample-documents';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { ANALYSIS, OWNERS } from './file-adapter/documents';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

/** Rows that Excel fits to their text have no height of ours any more. */
function withoutFitted(sheet: ArrivedSheet, heights: ArrivedSheet['heights']): ArrivedSheet {
  return {
    ...sheet,
    heights: sheet.heights.map((height, row) => (heights[row] === undefined ? undefined : height)),
  };
}

describe.each([
  ['every feature at once', () => [ANALYSIS, OWNERS]],
  ...SAMPLES.map((name) => [name, () => sampleDocuments(name)] as const),
] as const)('%s', (_, documentsOf) => {
  let documents: readonly SheetDocument[];

  beforeAll(() => {
    documents = documentsOf();
  });

  test('arrives in Excel as it arrives in a file', async () => {
    const book = office.use(new EmulatedWorkbook());
    const made = await EXCEL_WORKBOOK.make(documents, 'plan');
    const inExcel = made.sheets.map(({ name }) => arrivedInExcel(book.sheet(name)));
    const inFile = arrivedInFile((await addSheets(null, documents)).bytes);
    expect(inExcel).toEqual(inFile.map((sheet, index) => withoutFitted(sheet, inExcel[index]!.heights)));
    expect(made.leftOut).toEqual([]);
  });
});
