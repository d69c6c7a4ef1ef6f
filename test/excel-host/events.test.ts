import { bootOffice, type OfficeSession } from './boot-office';
import { EmulatedWorkbook } from './emulated-workbook';

let office: OfficeSession;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

it('tells of changes by the add-in and by the user, until nobody listens', async () => {
  const book = office.use(new EmulatedWorkbook({ sheets: [{ name: 'Data' }, { name: 'Other' }] }));
  const heard: string[] = [];
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const other = worksheets.getItem('Other');
    other.load('id');
    await context.sync();
    const made = [
      worksheets.onChanged.add(async ({ address }) => void heard.push(`workbook ${address}`)),
      other.onChanged.add(async ({ address }) => void heard.push(`Other ${address}`)),
      worksheets.onAdded.add(async () => void heard.push('added')),
      worksheets.onDeleted.add(async () => void heard.push('deleted')),
      worksheets.onActivated.add(async () => void heard.push('activated')),
    ];
    await context.sync();
    return made;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]];
    context.workbook.worksheets.add('New').activate();
    await context.sync();
  });
  book.type('Other', 'B2', [[2]]);
  book.deleteSheet('New');
  office.deliverEvents();
  await office.settle();
  expect(heard).toEqual([
    'workbook A1',
    'added',
    'activated',
    'Other B2',
    'workbook B2',
    'activated',
    'deleted',
  ]);

  await Excel.run(handlers[0]!.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  book.type('Other', 'B2', [[3]]);
  office.deliverEvents();
  await office.settle();
  expect(heard).toHaveLength(7);
});
