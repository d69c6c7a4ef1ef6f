import { bootOffice, type OfficeSession } from './boot-office';
import { EmulatedWorkbook } from './emulated-workbook';
import { failureOfJob } from './failing';

let office: OfficeSession;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

const open = (...names: readonly string[]): EmulatedWorkbook =>
  office.use(new EmulatedWorkbook({ sheets: names.map((name) => ({ name })) }));

describe('the genuine client', () => {
  it('sends what was queued with the next sync, in one request', async () => {
    const book = open('Data');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:B1').values = [['ก', 1]];
      expect(book.sheet('Data').cells).toEqual({});
      await context.sync();
    });
    expect(book.sheet('Data').cells).toEqual({ A1: { value: 'ก' }, B1: { value: 1 } });
    expect(office.host.log.cost.requests).toBe(1);
  });

  it('refuses to read what was not loaded', async () => {
    open('Data');
    const error = await failureOfJob(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
      expect(range.text).toEqual([['']]);
    });
    expect(error.code).toBe('PropertyNotLoaded');
    expect(error).toBeInstanceOf(Error);
  });

  it('knows null objects', async () => {
    open('Data');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [none, data] = [worksheets.getItemOrNullObject('X'), worksheets.getItemOrNullObject('data')];
      none.load('name');
      data.load('name');
      await context.sync();
      expect([none.isNullObject, data.isNullObject, data.name]).toEqual([true, false, 'Data']);
    });
  });

  it('deletes a null object without an error, but calls nothing else on one', async () => {
    const book = open('Data');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItemOrNullObject('X').delete();
      worksheets.add('X');
      await context.sync();
    });
    expect(book.sheetNames()).toEqual(['Data', 'X']);
    const error = await failureOfJob(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Y').activate();
      await context.sync();
    });
    expect(error.code).toBe('InvalidObjectPath');
  });

  it('tells which statement failed', async () => {
    open('Data');
    const error = await failureOfJob(async (context) => {
      context.workbook.worksheets.getItem('X').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect((error.debugInfo as { statement?: string }).statement).toContain('getItem');
  });

  it('loads members of collections and of what they lead to', async () => {
    open('Data', 'Other');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').tables.add('A1:B3', true).name = 'Scores';
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      expect(
        worksheets.items.map(({ name, tables }) => [name, tables.items.map((table) => table.name)]),
      ).toEqual([
        ['Data', []],
        ['Other', ['Scores']],
      ]);
    });
  });

  it('splits large arrays and stays one request', async () => {
    const book = open('Data');
    await Excel.run(async (context) => {
      const values = Array.from({ length: 5000 }, (_, at) => [at, `a${at}`, at / 2]);
      context.workbook.worksheets.getItem('Data').getRange('A1:C5000').values = values;
      await context.sync();
    });
    expect(book.sheet('Data').cells.B5000).toEqual({ value: 'a4999' });
    expect(office.host.log.cost.requests).toBe(1);
  });
});
