import { bootOffice, type OfficeSession } from './boot-office';
import { EmulatedWorkbook } from './emulated-workbook';

let office: OfficeSession;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

describe('a button of the ribbon', () => {
  it('runs its function and hears when it is done', async () => {
    const book = office.use(new EmulatedWorkbook());
    Office.actions.associate('write', (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
        await context.sync();
        event.completed();
      });
    });
    const outcome = await office.invokeRibbon('write', 'WriteButton');
    expect(outcome.code).toBe(0);
    expect(book.sheet('Sheet1').cells).toEqual({ A1: { value: 'WriteButton' } });
  });

  it('tells when event.completed() is never called', async () => {
    Office.actions.associate('forget', () => undefined);
    await expect(office.invokeRibbon('forget', 'Button', 50)).rejects.toThrow('event.completed()');
  });

  it('tells that a function is not there', async () => {
    const { code } = await office.invokeRibbon('nobody');
    expect(code).not.toBe(0);
  });
});
