import { isSheetKind } from '../../documents/kinds';
import type { Workbook } from '../../workbook/cell-grid';
import type { MadeSheet, MadeSheets } from '../../workbook/host-workbook';
import type { SheetDocument } from '../../workbook/sheet-document';
import { documentDigest, formulaCells, gridDigest } from './content-digest';

/** A sheet that was made, with what is needed to tell whether a person has edited it since. */
export interface RememberedSheet extends MadeSheet {
  readonly marker: string;
  readonly digest: string;
  /** Cells left out of the digest, as `content-digest` names them. */
  readonly formulas: readonly string[];
}

/** The sheets of one job. */
export type MadeBatch = readonly RememberedSheet[];

/** Under this key the batches are kept in the workbook, the latest last. */
export const MADE_KEY = 'ita-planner.made';

/** Older batches are forgotten: their sheets stay, and the user deletes them like any other. */
const MOST_BATCHES = 10;

const isText = (value: unknown): value is string => typeof value === 'string';

function isRemembered(value: unknown): value is RememberedSheet {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, name, marker, digest, formulas } = value as Readonly<Record<string, unknown>>;
  return (
    isText(kind) &&
    isSheetKind(kind) &&
    [id, name, marker, digest].every(isText) &&
    Array.isArray(formulas) &&
    formulas.every(isText)
  );
}

/** Batches from whatever was stored; what is damaged is forgotten. */
export function readBatches(stored: unknown): readonly MadeBatch[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .map((batch: unknown) => (Array.isArray(batch) ? batch.filter(isRemembered) : []))
    .filter((batch) => batch.length > 0);
}

/** What to remember of a job. The documents are those that the sheets were made from, in the same order. */
export function batchOf(documents: readonly SheetDocument[], { sheets }: MadeSheets): MadeBatch {
  return sheets.flatMap((sheet, index) => {
    const document = documents[index];
    if (!document) return [];
    const { marker } = document;
    return [{ ...sheet, marker, digest: documentDigest(document), formulas: formulaCells(document) }];
  });
}

/** The batches with one more, none of them empty, the oldest forgotten when they are many. */
export function withBatch(batches: readonly MadeBatch[], batch: MadeBatch): readonly MadeBatch[] {
  return [...batches, batch].filter((each) => each.length > 0).slice(-MOST_BATCHES);
}

/** The batches without some sheets. */
export function withoutSheets(
  batches: readonly MadeBatch[],
  gone: readonly MadeSheet[],
): readonly MadeBatch[] {
  const ids = new Set(gone.map(({ id }) => id));
  return batches.map((batch) => batch.filter(({ id }) => !ids.has(id))).filter((batch) => batch.length > 0);
}

/** What became of sheets that were made. */
export interface MadeSheetStates {
  /** As they were made: they can be removed or made again without a loss. */
  readonly untouched: readonly RememberedSheet[];
  /** Edited by a person. */
  readonly edited: readonly RememberedSheet[];
  /** Under another name now, which is given: the user's own since. */
  readonly renamed: readonly string[];
}

/**
 * Compares what was made with what the workbook holds now. What was deleted is in no list.
 * @param all every sheet that is remembered: a sheet that has its name still is none of the others under a new name
 */
export function statesOf(
  sheets: readonly RememberedSheet[],
  workbook: Workbook,
  all: readonly RememberedSheet[],
): MadeSheetStates {
  const grids = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const names = new Set(all.map(({ name }) => name));
  const untouched: RememberedSheet[] = [];
  const edited: RememberedSheet[] = [];
  const renamed = new Set<string>();
  for (const made of sheets) {
    const grid = grids.get(made.name);
    if (grid) (gridDigest(grid, made.formulas) === made.digest ? untouched : edited).push(made);
    else {
      const same = workbook.sheets.filter(({ marker, sheet }) => marker === made.marker && !names.has(sheet));
      for (const { sheet } of same) renamed.add(sheet);
    }
  }
  return { untouched, edited, renamed: [...renamed] };
}
