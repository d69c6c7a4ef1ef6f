import type { CellGrid, CellRange } from '../cell-grid';
import { hostError } from './host-error';
import { rangeAt } from './range-at';
import { supports } from './supports';
import type { UsedCells } from './used-cells';

/** Rows and columns that a person does not see; a part is absent when all are shown, or when it is not known. */
export type HiddenParts = Pick<CellGrid, 'hiddenRows' | 'hiddenColumns'>;

/** Rows of all sheets together that are asked one by one: each costs some 25 bytes of the 5 MB that Excel on the web gives. */
const MOST_ROWS = 50_000;

/** Reasons for which a workbook is read without knowing what is hidden. */
const DO_WITHOUT: ReadonlySet<string> = new Set(['unknown', 'unsupported', 'too-large']);

type Answer = () => ReadonlySet<number>;

const numbersFrom = (first: number, last: number): ReadonlySet<number> =>
  new Set(Array.from({ length: last - first + 1 }, (_, at) => first + at));

const without = (answer: readonly (boolean | undefined)[], first: number): ReadonlySet<number> =>
  new Set(answer.flatMap((isHidden, at) => (isHidden === true ? [first + at] : [])));

/** Rows are told by a column of cells, and columns by a row of them. */
function askRows(sheet: Excel.Worksheet, area: CellRange): Answer {
  const asked = rangeAt(sheet, { ...area, right: area.left }).getRowProperties({ rowHidden: true });
  return () =>
    without(
      asked.value.map(({ rowHidden }) => rowHidden),
      area.top,
    );
}

function askColumns(sheet: Excel.Worksheet, area: CellRange): Answer {
  const asked = rangeAt(sheet, { ...area, bottom: area.top }).getColumnProperties({ columnHidden: true });
  return () =>
    without(
      asked.value.map(({ columnHidden }) => columnHidden),
      area.left,
    );
}

const parts = (
  rows: ReadonlySet<number> | undefined,
  columns: ReadonlySet<number> | undefined,
): HiddenParts => ({
  ...(rows && rows.size > 0 ? { hiddenRows: rows } : {}),
  ...(columns && columns.size > 0 ? { hiddenColumns: columns } : {}),
});

/**
 * What is hidden on each sheet. The used range told already whether all, none or some of it is, so only a workbook that
 * hides some rows or columns costs one more request.
 */
export async function readHidden(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  read: readonly UsedCells[],
): Promise<readonly HiddenParts[]> {
  let room = MOST_ROWS;
  let pending = 0;
  const asked = sheets.map((sheet, index): { rows?: Answer; columns?: Answer } => {
    const { used, rowsHidden, columnsHidden } = read[index] ?? {};
    if (!used) return {};
    const rows = used.bottom - used.top + 1;
    const canAsk = supports('1.9');
    const someRows = rowsHidden === null && canAsk && rows <= room;
    const someColumns = columnsHidden === null && canAsk;
    if (someRows) room -= rows;
    pending += Number(someRows) + Number(someColumns);
    return {
      ...(rowsHidden === true && rows <= MOST_ROWS && { rows: () => numbersFrom(used.top, used.bottom) }),
      ...(columnsHidden === true && { columns: () => numbersFrom(used.left, used.right) }),
      ...(someRows && { rows: askRows(sheet, used) }),
      ...(someColumns && { columns: askColumns(sheet, used) }),
    };
  });
  try {
    if (pending > 0) await context.sync();
    return asked.map(({ rows, columns }) => parts(rows?.(), columns?.()));
  } catch (error) {
    if (!DO_WITHOUT.has(hostError(error, 'nothing').reason)) throw error;
    return sheets.map(() => ({}));
  }
}
