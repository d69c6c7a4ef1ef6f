import { run } from './run';

/**
 * Deletes the sheets with these ids in one request and gives how many there were; Excel passes over one
 * that is gone already, as Microsoft's samples rely on (OfficeDev/office-js-snippets). Ids are the host's own, which stay when a sheet is renamed.
 * @throws HostError
 */
export function removeSheets(ids: readonly string[]): Promise<number> {
  return run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) {
      sheet.load('id');
      sheet.delete();
    }
    await context.sync();
    return sheets.filter(({ isNullObject }) => !isNullObject).length;
  });
}
