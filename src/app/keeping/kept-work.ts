import type { FiscalYear } from '../../framework';
import type { Hundredths } from '../../scores/types';
import type { SetKey } from '../open-scores';
import type { Order } from '../order';
import type { SetEdits } from './set-edits';

/** What a person did to one set of scores, with what is needed to find the set again and to see whether it changed. */
export interface KeptSet {
  readonly key: SetKey;
  /** Name of its sheet. */
  readonly sheet: string;
  /** พ.ศ., as the workbook told it. */
  readonly fiscalYear: FiscalYear | null;
  /** The ten scores as they were read, in indicator order: what the corrections correct. */
  readonly scores: readonly (Hundredths | null)[];
  readonly edits: SetEdits;
}

/** Everything a person did that no sheet of the workbook shows. */
export interface KeptWork {
  /** The set he worked on. */
  readonly selected: SetKey | null;
  /** The first version kept one year of measures (พ.ศ.) here: that of the selected set, where it has none of its own. */
  readonly order: Order & { readonly planYear?: FiscalYear };
  readonly sets: readonly KeptSet[];
  /** Work on scores that were not in the workbook any more when it was last read; they may come back. */
  readonly adrift: readonly KeptSet[];
}

/** The shape that is written; readers take from any other version what they understand. */
const VERSION = 2;

/**
 * The most that is kept, in characters. Office documents 2 MB for all settings of an add-in and was seen to fail above
 * about 1 MB (OfficeDev/office-js issues 621 and 3957); a Thai character may take six bytes on the way there.
 */
export const MOST_KEPT_CHARACTERS = 150_000;

/** Work as it is kept in the workbook, as JSON text; null when it is more than can be kept. */
export function keptWorkText(work: KeptWork): string | null {
  const text = JSON.stringify({ version: VERSION, ...work });
  return text.length <= MOST_KEPT_CHARACTERS ? text : null;
}
