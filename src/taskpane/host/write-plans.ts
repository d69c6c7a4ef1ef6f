import { Zip, ZipPassThrough } from 'fflate';
import type { LeftOutAgency, ManyPlans } from '../../app/plans-of-many';
import { indexOfMany, planningMany } from '../../app/plans-of-many';
import type { SummaryRow } from '../../app/province';
import { NAMES_THAI } from '../../text/names-th';
import { drawSheets } from '../../workbook/file/write';
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
  drawSheets(null, { documents }, NAMES_THAI['sheet.kept']).bytes;

/** An archive that grows file by file; workbooks are packed already, so they are put in as they are. */
class Archive {
  readonly #parts: Uint8Array[] = [];
  #failure: Error | null = null;
  readonly #zip = new Zip((error, part) => {
    if (error) this.#failure = error;
    else this.#parts.push(part);
  });

  add(name: string, bytes: Uint8Array): void {
    const file = new ZipPassThrough(name);
    this.#zip.add(file);
    file.push(bytes, true);
  }

  /** @throws Error when a file could not be added */
  async toBytes(): Promise<Uint8Array> {
    this.#zip.end();
    if (this.#failure) throw this.#failure;
    return new Uint8Array(await new Blob(this.#parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  }
}

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
  const archive = new Archive();
  const sheets: SheetDocument[] = [];
  const rows: SummaryRow[] = [];
  const leftOut: LeftOutAgency[] = [];
  const plan = planningMany(many);
  for (const [index, { name }] of many.agencies.entries()) {
    tell({ done: index + 1, of: many.agencies.length, name });
    await pause();
    const one = plan(index);
    if (!one) continue;
    rows.push(one.row);
    if (one.kind === 'left-out') leftOut.push(one.agency);
    else if (one.place.kind === 'file') archive.add(one.place.path, written(one.documents));
    else sheets.push(...one.documents);
  }
  const made = rows.length - leftOut.length;
  if (made === 0) return { bytes: null, made, leftOut };
  const index = indexOfMany(rows, many);
  if (many.as === 'sheets') return { bytes: written([...index, ...sheets]), made, leftOut };
  archive.add(`${NAMES_THAI['file.summary']}.xlsx`, written(index));
  return { bytes: await archive.toBytes(), made, leftOut };
}
