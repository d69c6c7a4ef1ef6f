import type { JOBS_THAI } from './jobs-th';

/** What the jobs in an open workbook tell, in English. */
export const JOBS_ENGLISH: Readonly<Record<keyof typeof JOBS_THAI, string>> = {
  'job.title': 'ITA Planner',
  'job.failed':
    'Something unexpected happened ({detail}). Try again; if it happens once more, please report this text.',
  'host.protected':
    'This workbook or a sheet of it is protected. Unprotect it on the Review tab, then try again.',
  'host.protected.sheet': 'The sheet “{sheet}” is protected. Unprotect it on the Review tab, then try again.',
  'host.editing': 'A cell is being edited. Press Enter or Esc, then try again.',
  'host.too-large':
    'This workbook is too large to be handled at once. Copy the sheet with the scores into a new workbook, then try again.',
  'host.too-large.sheet':
    'The sheet “{sheet}” is too large to be read. Delete rows and columns that are not used, or copy only the table of scores into a new workbook, then try again.',
  'host.busy': 'Excel is busy. Wait a moment, then try again.',
  'host.denied':
    'Excel denies access to this workbook. Choose Enable Editing or save it as a new file, then try again.',
  'host.dialog-open': 'Another dialog of the add-in is open. Close it, then try again.',
  'host.session-lost':
    'The connection with the workbook is lost. Close and reopen this workbook, then try again.',
  'host.changed': 'The workbook changed in the meantime. Try again.',
  'host.unsupported': 'This version of Excel cannot do this. Use a newer one, or ITA Planner in the browser.',
  'host.unknown':
    'Excel could not finish ({detail}). Try again; if it happens once more, please report this text.',
  'host.remains.nothing': 'Nothing in the workbook was changed.',
  'host.remains.hidden-sheets':
    'Unfinished hidden sheets may be left; they are removed when the workbook is opened next. Your data is as it was.',
  'host.remains.changed-cells':
    'Some cells have changed already. Press Ctrl+Z to undo, then check those cells.',
};
