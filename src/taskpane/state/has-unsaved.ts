import { NO_EDITS, type SetEdits } from '../../app/keeping/set-edits';
import { touchedForms } from './open-forms';
import type { PaneState } from './pane-state';

/** Refused suggestions stand in no document. */
const shown = (edits: SetEdits): string => JSON.stringify({ ...edits, refused: [] });

/**
 * The user did something that goes with the workbook that is open: scores or measures of a file that are in no downloaded
 * file yet, or what he typed in a form and did not save. What he did in Excel is kept by `WorkKeeper`; the sample is nobody's work.
 */
export function hasUnsaved({ open, edits, forms, saved, restored }: PaneState): boolean {
  if (open === null || open.source.kind === 'sample') return false;
  if (Object.values(forms).some((own) => touchedForms(own).length > 0)) return true;
  return (
    open.source.kind === 'file' &&
    Object.entries(edits).some(([key, own]) => shown(own) !== shown(saved[key] ?? restored[key] ?? NO_EDITS))
  );
}
