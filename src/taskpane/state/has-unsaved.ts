import { NO_EDITS, type SetEdits } from '../../app/set-edits';
import type { PaneState } from './pane-state';

/** Refused suggestions and targets stand in no document. */
const shown = ({ year, agency, corrections, plan }: SetEdits): string =>
  JSON.stringify([year, agency, corrections, plan]);

/** The user did something to the scores or measures of a file that is in no downloaded file yet, or a form is open. */
export function hasUnsaved({ open, edits, drafts, saved }: PaneState): boolean {
  return (
    open?.behind.kind === 'file' &&
    (Object.entries(edits).some(([key, own]) => shown(own) !== shown(saved[key] ?? NO_EDITS)) ||
      Object.values(drafts).some((forms) => Object.keys(forms).length > 0))
  );
}
