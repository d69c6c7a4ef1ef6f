import type { LeftOutAgency, ManyPlans } from '../../app/plans-of-many';
import { indexOfMany, planningMany } from '../../app/plans-of-many';
import type { SummaryRow } from '../../app/province';
import { withScoresSentences } from '../../text/message';
import { NAMES_THAI } from '../../text/names-th';
import { drawInto } from '../../workbook/file/draw-into';
import { stored, writeZip, type PackedFile } from '../../workbook/file/zip-writer';
import type { SheetDocument } from '../../workbook/sheet-document';

/** How far the making of plans is. */
export interface PlansProgress {
  /** From 1. */
  readonly done: number;
  readonly of: number;
  /** Of the agency that is planned. */
  readonly name: string;
}

/** Plans of many agencies in one file. */
export interface WrittenPlans {
  /** An archive of workbooks, or one workbook; null where no agency has scores to plan from. */
  readonly bytes: Uint8Array | null;
  readonly made: number;
  readonly leftOut: readonly LeftOutAgency[];
}

const written = (documents: readonly SheetDocument[]): Uint8Array =>
  drawInto(null, { documents }, NAMES_THAI['sheet.kept']).bytes;

/** Lets the page do something else, where it does all this itself. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes plans of many agencies; of each no more than its bytes, or its one sheet, is kept.
 * @param tell called before each agency; what it throws ends the making
 */
export async function writePlans(
  many: ManyPlans,
  tell: (progress: PlansProgress) => void,
): Promise<WrittenPlans> {
  const files: [name: string, file: PackedFile][] = [];
  const sheets: SheetDocument[] = [];
  const rows: SummaryRow[] = [];
  const leftOut: LeftOutAgency[] = [];
  // The sheets of what was found in the scores say them.
  const plan = await withScoresSentences(Promise.resolve(planningMany(many)));
  for (const [index, { name }] of many.agencies.entries()) {
    tell({ done: index + 1, of: many.agencies.length, name });
    await pause();
    const one = plan(index);
    if (!one) continue;
    rows.push(one.row);
    if (one.kind === 'left-out') leftOut.push(one.agency);
    else if (one.place.kind === 'file') files.push([one.place.path, stored(written(one.documents))]);
    else sheets.push(...one.documents);
  }
  const made = rows.length - leftOut.length;
  if (made === 0) return { bytes: null, made, leftOut };
  const index = indexOfMany(rows, many);
  if (many.as === 'sheets') return { bytes: written([...index, ...sheets]), made, leftOut };
  // Workbooks are packed already.
  files.push([`${NAMES_THAI['file.summary']}.xlsx`, stored(written(index))]);
  return { bytes: writeZip(files, many.asOf), made, leftOut };
}
