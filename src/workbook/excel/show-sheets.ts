import { run } from './run';

/**
 * Shows the sheets with these ids in one request, selects the last of them, and gives how many there are; one that is gone is passed
 * over.
 * @throws HostError
 */
export function showSheets(ids: readonly string[]): Promise<number> {
  return run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) {
      sheet.load('id');
      sheet.visibility = 'Visible';
    }
    sheets.at(-1)?.activate();
    await context.sync();
    return sheets.filter(({ isNullObject }) => !isNullObject).length;
  });
}
