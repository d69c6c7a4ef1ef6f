import type { CellChange } from '../host-workbook';
import { HostError } from '../host-workbook';
import { Batch } from './batch';
import { cellInput } from './cell-input';
import { cellsOf, changeBlocks, type ChangeBlock } from './change-blocks';
import { hostError } from './host-error';
import { CALLS_PER_LOOK, saveLook, type SavedLook } from './saved-look';
import { cellLook } from './look';
import { rangeAt } from './range-at';
import { run } from './run';

/** A block of cells and what they held before. */
interface Kept {
  readonly block: ChangeBlock;
  /** What has to be entered to have the same contents again. */
  readonly inputs: unknown[][];
  readonly numberFormat: unknown[][];
  readonly look: SavedLook | null;
}

/**
 * Changes cells of sheets that were there: what they hold is kept in one request, everything is changed in a second, below
 * the host's payload limit. After an error all of them are given what they held.
 * @throws HostError
 */
export async function changeCells(changes: readonly CellChange[]): Promise<void> {
  if (changes.length === 0) return;
  let kept: readonly Kept[] = [];
  try {
    await Excel.run(async (context) => {
      kept = await keepAll(context, changeBlocks(changes));
      const batch = new Batch(context);
      for (const { block } of kept) await apply(batch, block);
      await batch.send();
    });
  } catch (error) {
    if (kept.length === 0) throw hostError(error, 'nothing');
    throw hostError(error, (await restored(kept)) ? 'nothing' : 'changed-cells');
  }
}

/** Anew for each request: a range that is not tracked ends with the request it was made for. */
function rangeOf({ context }: Batch, { sheet, area }: ChangeBlock): Excel.Range {
  return rangeAt(context.workbook.worksheets.getItem(sheet), area);
}

/** Blocks whose cells look different are kept cell by cell. */
async function keepAll(
  context: Excel.RequestContext,
  blocks: readonly ChangeBlock[],
): Promise<readonly Kept[]> {
  const kept = await keep(context, blocks, true);
  const mixed = kept.filter(({ look, block }) => look?.isMixed && block.contents.length > 1);
  if (mixed.length === 0) return kept;
  const cells = await keep(
    context,
    mixed.flatMap(({ block }) => cellsOf(block)),
    false,
  );
  return [...kept.filter((one) => !mixed.includes(one)), ...cells];
}

async function keep(
  context: Excel.RequestContext,
  blocks: readonly ChangeBlock[],
  isFirst: boolean,
): Promise<readonly Kept[]> {
  const batch = new Batch(context);
  const { worksheets } = context.workbook;
  const names = isFirst ? [...new Set(blocks.map(({ sheet }) => sheet))] : [];
  const protections = names.map((name) => {
    const { protection } = worksheets.getItem(name);
    protection.load('protected');
    return { name, protection };
  });
  const asked: (() => Kept)[] = [];
  for (const block of blocks) {
    await batch.room(block.style ? CALLS_PER_LOOK : 3);
    const range = rangeOf(batch, block);
    range.load('values,formulas,numberFormat');
    const look = block.style && saveLook(range, block.style);
    asked.push(() => ({
      block,
      inputs: inputsOf(range.values, range.formulas),
      numberFormat: range.numberFormat,
      look: look?.() ?? null,
    }));
  }
  await batch.send();
  const locked = protections.find(({ protection }) => protection.protected);
  if (locked) throw new HostError('protected', 'nothing', 'the sheet is protected', locked.name);
  return asked.map((answer) => answer());
}

/** A text that begins with "=" is given as its own formula, without the apostrophe before it (office-js issue 6687). */
function inputsOf(values: readonly unknown[][], formulas: readonly unknown[][]): unknown[][] {
  return formulas.map((row, r) =>
    row.map((formula, c) => {
      const value = values[r]?.[c] as string | number | boolean;
      return typeof formula === 'string' && formula.startsWith('=') && formula !== value
        ? formula
        : cellInput(value);
    }),
  );
}

async function apply(batch: Batch, block: ChangeBlock): Promise<void> {
  const { contents, style } = block;
  const inputs = contents.map((content) => [
    'formula' in content ? content.formula : cellInput(content.value ?? ''),
  ]);
  await batch.room(style ? CALLS_PER_LOOK : 3, JSON.stringify(inputs));
  const range = rangeOf(batch, block);
  if (style?.numberFormat !== undefined) range.numberFormat = contents.map(() => [style.numberFormat]);
  range.formulas = inputs;
  for (const set of style ? cellLook(style, contents.length > 1) : []) set(range.format);
}

/** Two attempts, because the reason of the failure may be over by now. */
async function restored(kept: readonly Kept[]): Promise<boolean> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      await run(async (context) => {
        const batch = new Batch(context);
        for (const { block, inputs, numberFormat, look } of kept) {
          await batch.room(look ? CALLS_PER_LOOK : 3, JSON.stringify(inputs));
          const range = rangeOf(batch, block);
          if (block.style?.numberFormat !== undefined) range.numberFormat = numberFormat;
          range.formulas = inputs;
          look?.restore(range);
        }
        await batch.send();
      });
      return true;
    } catch {
      // What remains is told with the error that led here.
    }
  }
  return false;
}
