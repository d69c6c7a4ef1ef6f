import { a1 } from '../cell-grid';
import type { CellChange } from '../host-workbook';
import { HostError } from '../host-workbook';
import { cellInput } from './cell-input';
import { hostError } from './host-error';
import { cellLook } from './look';
import { run } from './run';

const FONT = ['name', 'size', 'bold', 'italic', 'color'] as const;
const FORMAT = ['horizontalAlignment', 'verticalAlignment', 'wrapText'] as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const NO_FILL = '#FFFFFF';

/** A cell and everything a change may alter. */
interface Kept {
  readonly change: CellChange;
  readonly range: Excel.Range;
  readonly edges: readonly Excel.RangeBorder[];
}

/** What has to be written to give a cell its old content again, look included. */
type Undo = (range: Excel.Range) => void;

/**
 * Changes cells of sheets that were there: what they hold is kept in one request, everything is changed in a second. After
 * an error all of them are given what they held.
 * @throws HostError
 */
export async function changeCells(changes: readonly CellChange[]): Promise<void> {
  if (changes.length === 0) return;
  let undo: readonly Undo[] = [];
  try {
    await Excel.run(async (context) => {
      const kept = await keep(context, changes);
      const undos = kept.map(undoOf);
      const font = kept.map(({ range }) => range.format.font.name);
      undo = undos;
      changes.forEach((change, index) => apply(change, rangeOf(context, change), font[index] ?? ''));
      await context.sync();
    });
  } catch (error) {
    if (undo.length === 0) throw hostError(error, 'nothing');
    throw hostError(error, (await restored(changes, undo)) ? 'nothing' : 'changed-cells');
  }
}

/** Anew for each request: a range that is not tracked ends with the request it was made for. */
function rangeOf(context: Excel.RequestContext, { sheet, row, column }: CellChange): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRange(a1(row, column));
  range.untrack();
  return range;
}

async function keep(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<readonly Kept[]> {
  const { worksheets } = context.workbook;
  const protections = [...new Set(changes.map(({ sheet }) => sheet))].map((name) => {
    const { protection } = worksheets.getItem(name);
    protection.load('protected');
    return { name, protection };
  });
  const kept = changes.map((change): Kept => {
    const range = rangeOf(context, change);
    const format = ['fill/color', ...FORMAT, ...FONT.map((property) => `font/${property}`)];
    range.load(['values', 'formulas', 'numberFormat', ...format.map((path) => `format/${path}`)].join(','));
    const edges = EDGES.map((edge) => range.format.borders.getItem(edge));
    for (const edge of change.style?.border ? edges : []) edge.load('style,color,weight');
    return { change, range, edges: change.style?.border ? edges : [] };
  });
  await context.sync();
  const locked = protections.find(({ protection }) => protection.protected);
  if (locked) throw new HostError('protected', 'nothing', 'the sheet is protected', locked.name);
  return kept;
}

function apply({ content, style }: CellChange, range: Excel.Range, font: string): void {
  if (style?.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
  if ('formula' in content) range.formulas = [[content.formula]];
  else range.values = [[cellInput(content.value ?? '')]];
  for (const set of style ? cellLook(style, font) : []) set(range.format);
}

function undoOf({ change: { style }, range, edges }: Kept): Undo {
  const { values, formulas, numberFormat, format } = range.toJSON();
  const value: unknown = values?.[0]?.[0];
  const formula: unknown = formulas?.[0]?.[0];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const lines = edges.map((edge) => edge.toJSON());
  return (old) => {
    if (style?.numberFormat !== undefined && numberFormat) old.numberFormat = numberFormat;
    if (isFormula) old.formulas = [[formula]];
    else old.values = [[cellInput(value as string | number | boolean)]];
    if (!style || !format) return;
    const { font, fill, ...rest } = format;
    old.format.set({
      ...Object.fromEntries(FORMAT.map((property) => [property, rest[property]])),
      font: Object.fromEntries(FONT.map((property) => [property, font?.[property]])),
    });
    // A cell without a fill is told as white.
    if (fill?.color && fill.color !== NO_FILL) old.format.fill.color = fill.color;
    else old.format.fill.clear();
    lines.forEach(({ style: line, color, weight }, index) => {
      const edge = old.format.borders.getItem(EDGES[index] ?? 'EdgeTop');
      edge.style = line ?? 'None';
      if (line !== undefined && line !== 'None') edge.set({ color: color ?? '', weight: weight ?? 'Thin' });
    });
  };
}

/** Two attempts, because the reason of the failure may be over by now. */
async function restored(changes: readonly CellChange[], undo: readonly Undo[]): Promise<boolean> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      await run(async (context) => {
        changes.forEach((change, index) => undo[index]?.(rangeOf(context, change)));
        await context.sync();
      });
      return true;
    } catch {
      // What remains is told with the error that led here.
    }
  }
  return false;
}
