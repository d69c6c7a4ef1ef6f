/** Several sheets of one kind in Excel: each has its own drop-down and is known again by its own marker. */
import { answersOf } from '../src/app/answers';
import { DEFAULT_DOCUMENT_OPTIONS, leadingUnits, memoDocument, unitDocuments } from '../src/documents';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { planFixture } from './documents/fixtures';
import { bootOffice } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';

const plan = planFixture();
const documents = [
  memoDocument({ plan, analysis: null, report: null, texts: {} }, DEFAULT_DOCUMENT_OPTIONS),
  ...unitDocuments(plan, DEFAULT_DOCUMENT_OPTIONS),
];

test('a memo and forms of units are made, and each is known again', async () => {
  const office = await bootOffice();
  try {
    office.use(new EmulatedWorkbook());
    await EXCEL_WORKBOOK.make(documents, 'memo');
    const { sheets, drawn } = await EXCEL_WORKBOOK.read();
    expect(drawn.map(({ then, now }) => then === now)).toEqual(documents.map(() => true));
    expect(answersOf({ sheets }).map(({ unit }) => unit)).toEqual(leadingUnits(plan));
    expect(new Set(drawn.map(({ marker }) => marker)).size).toBe(documents.length);
  } finally {
    office.close();
  }
});
