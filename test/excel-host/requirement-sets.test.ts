import { bootOffice } from './boot-office';
import { EmulatedWorkbook } from './emulated-workbook';
import { failureOfJob } from './failing';
import { requirementSets } from './host-options';

/** A member of Excel and the version of ExcelApi it came with. */
const MEMBERS: readonly (readonly [version: number, use: (sheet: Excel.Worksheet) => void])[] = [
  [1, (sheet) => sheet.getRange('A1').load('values')],
  [2, (sheet) => sheet.getRange('A1').merge()],
  [4, (sheet) => sheet.names.load('items')],
  [6, (sheet) => sheet.getRange('A1').conditionalFormats.load('items')],
  [7, (sheet) => sheet.freezePanes.freezeRows(1)],
  [8, (sheet) => sheet.getRange('A1').dataValidation.clear()],
  [9, (sheet) => sheet.pageLayout.load('orientation')],
  [13, (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address')],
];

describe.each(Array.from({ length: 17 }, (_, at) => at + 1))('with ExcelApi 1.%i', (version) => {
  it('members that came later are refused by the client, others work', async () => {
    const office = await bootOffice({ sets: requirementSets({ excelApi: version }), locale: 'en-US' });
    office.use(new EmulatedWorkbook());
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', `1.${version}`)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', `1.${version + 1}`)).toBe(false);
    for (const [since, use] of MEMBERS) {
      const job = async (context: Excel.RequestContext): Promise<void> => {
        use(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      };
      if (since <= version) await Excel.run(job);
      else expect((await failureOfJob(job)).code).toBe('ApiNotFound');
    }
    office.close();
  });
});

it.each([
  ['CustomFunctionsRuntime', { customFunctions: false }],
  ['SharedRuntime', { sharedRuntime: false }],
  ['RibbonApi', { ribbonApi: false }],
] as const)('an Excel without %s says so', async (set, options) => {
  const office = await bootOffice({ sets: requirementSets(options), sharedRuntime: false });
  expect(Office.context.requirements.isSetSupported(set)).toBe(false);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  office.close();
});

it('speaks the language of Excel', async () => {
  const office = await bootOffice({ sets: requirementSets({ excelApi: 8 }), locale: 'th-TH' });
  office.use(new EmulatedWorkbook());
  expect(Office.context.displayLanguage).toBe('th-TH');
  const error = await failureOfJob(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pageLayout.load('zoom');
    await context.sync();
  });
  expect(error.message).toContain('ชุดความต้องการ');
  office.close();
});
