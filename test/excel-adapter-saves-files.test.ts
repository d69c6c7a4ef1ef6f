/** Where a page inside of Excel can hand the user a file. */
import { savesFiles } from '../src/workbook/excel/saves-files';
import { bootOffice } from './excel-host/boot-office';

test.each([
  ['OfficeOnline', true],
  ['PC', true],
  ['Mac', false],
] as const)('%s: %s', async (platform, saves) => {
  const office = await bootOffice({ platform });
  expect(savesFiles()).toBe(saves);
  office.close();
});
