import { loadSheets, type ListedSheet } from './sheet-list';

/**
 * Deletes the sheets that `wanted` names and gives their names. Excel asks nobody, but refuses very hidden sheets
 * (OfficeDev/office-js issue 365), which ours never are.
 * @param selected id of the sheet that was selected before; it is selected again
 */
export async function deleteSheets(
  context: Excel.RequestContext,
  wanted: (sheet: ListedSheet) => boolean,
  selected: string | null = null,
): Promise<readonly string[]> {
  const listed = loadSheets(context);
  await context.sync();
  const sheets = listed();
  const doomed = sheets.filter(wanted);
  if (doomed.length === 0) return [];
  const { worksheets } = context.workbook;
  if (selected !== null && sheets.some(({ id }) => id === selected)) worksheets.getItem(selected).activate();
  for (const { id } of doomed) worksheets.getItem(id).delete();
  await context.sync();
  return doomed.map(({ name }) => name);
}
