import type { JOBS_THAI } from './jobs-th';

/** What the jobs in an open workbook tell, in English. */
export const JOBS_ENGLISH: Readonly<Record<keyof typeof JOBS_THAI, string>> = {
  'job.title': 'ITA Planner',
  'job.plan-made':
    'The plan is made: {count} measures, from the scores of {agency}, fiscal year {year}. New sheets: {sheets}.',
  'job.plan-updated':
    'The documents follow the register and the scores as they are now: {count} measures, from the scores of {agency}, fiscal year {year}. Sheets drawn again: {sheets}.',
  'job.no-register':
    'This workbook has no register of measures of {agency} for fiscal year {year}, so no documents were updated. Choose “Make plan” first: it makes the register and the documents of the plan.',
  'job.no-register.others':
    'This workbook has registers of another year or agency ({sheets}). To update their documents, choose the agency and the year in the ITA Planner pane, then choose “Update documents” again.',
  'job.analysis-made':
    'The scores of {agency}, fiscal year {year}, are analysed: overall {overall}, level {level}. New sheets: {sheets}.',
  'job.analysis-made.at-most':
    'The scores of {agency}, fiscal year {year}, are analysed: overall {overall}, level at most “{level}” (depends on EIT parts 1 and 2). New sheets: {sheets}.',
  'job.replaced': 'Earlier sheets that nobody had edited were replaced: {sheets}.',
  'job.register': 'The register “{sheet}” holds the plan: {stay} measures stay, {added} are new.',
  'job.register.removed': 'Measures taken out of the register because they were deleted: {count}.',
  'job.register.redrawn': 'The register was drawn anew from everything in “{sheet}”.',
  'job.register.not-written':
    'Excel did not change the register “{sheet}”. Nothing in it is lost, but the changed measures do not all stand in it yet. Clear its filter if rows are filtered, then make the documents again.',
  'job.register.taken':
    'The measures that you edited in the pane stand in the register now; from here on what is typed there counts.',
  'job.register.others':
    'There are other registers of the same plan ({sheets}). This plan is made from “{sheet}”; the others stay as they are. Check whether they hold text that should be moved.',
  'job.register.copied-row':
    '“{sheet}”, row {rows}: copied from another measure, so it counts as a new one. Delete the row if you do not want it.',
  'job.register.untitled-row':
    '“{sheet}”, row {rows}: no measure is named, so it is not in the documents. Fill in the column “{column}”.',
  'job.register.error-cell':
    '“{sheet}”, row {rows}: a cell cannot be calculated (such as #REF!) and is left as it is. Type the right value.',
  'job.register.missing-column':
    '“{sheet}” has no column “{column}”, so its measures cannot be read. Name the column “{column}” and try again.',
  'job.edited-not-replaced': 'Earlier sheets that somebody had edited are still there: {sheets}.',
  'job.other-years': 'The workbook has scores of several years; the latest was used: {year}.',
  'job.later-year':
    'The workbook has scores of {later} too; {year} was used, as chosen in the ITA Planner pane. To use {later}, choose it there.',
  'job.edited': 'As you edited them in the ITA Planner pane: {parts}.',
  'job.edited.facts': 'year or agency',
  'job.edited.scores': 'scores',
  'job.edited.texts': 'texts of the documents',
  'job.edited.measures': 'measures',
  'job.outdated-correction':
    'The score of indicator {indicator} on {sheet} changed from {from} to {to} after you corrected it to {corrected} in the ITA Planner pane, so {to} was used.',
  'job.no-measures':
    'No measure is chosen, so no plan was made. Open the ITA Planner pane and choose some in the step “Measures”.',
  'job.errors': 'The scores have {count} errors. Check them before you use the documents.',
  'job.more-errors': 'and {count} more: see the analysis sheet, or open the ITA Planner pane.',
  'job.several-agencies':
    'This workbook has scores of {count} agencies ({agencies}). Open the ITA Planner pane, choose one, then try again.',
  'job.unknown-agency':
    'The agency “{agency}” that was chosen is not here. This workbook has {agencies}. Open the ITA Planner pane and choose again.',
  'job.same-name':
    'This workbook has {count} agencies called “{agency}” ({agencies}). Open the ITA Planner pane, choose one, then try again.',
  'job.doubtful':
    'The scores on {sheets} are perhaps no ITA scores, so they were not used. Open the ITA Planner pane, check them, and make the documents there.',
  'job.passed-over':
    'Some scores on {sheets} were not used: they are perhaps no ITA scores. Check them in the ITA Planner pane.',
  'job.annotated': 'Classes were added beside {count} scores on {sheets}.',
  'job.annotated-already':
    '{sheets} has classes already, so none were added. To make them again, delete those columns first.',
  'job.no-room-beside':
    'There is no empty column beside the scores on {sheets}, so no classes were added. Insert one, then try again.',
  'job.nothing-to-annotate':
    'There is no score to add a class to. Check that the scores are numbers from 0 to 100.',
  'job.template-made':
    'The sheet {sheets} was added. Fill in the agency, the fiscal year and all 10 scores, then make the plan, or choose “Read again” in the ITA Planner pane.',
  'job.repaired':
    'The formulas of {count} cells that were stuck at #NAME? were entered again. If they still show no result, open the ITA Planner pane and try once more.',
  'job.nothing-to-repair': 'No ITA formula in this workbook is stuck at #NAME?.',
  'job.frozen':
    '{count} cells with ITA formulas now hold values. Recipients see the same results without this add-in.',
  'job.not-frozen':
    '{count} more cells with ITA formulas show errors and keep their formulas: {cells}. Correct or repair them, then freeze again.',
  'job.nothing-to-freeze': 'This workbook has no ITA formulas; the file can be sent as it is.',
  'job.check-hidden':
    'What was found in the scores, and why the level is what it is, stands on the sheet {sheet}, which is hidden. To see it in Excel, right-click any sheet tab and choose Unhide.',
  'job.check-shown': 'The sheet {sheets} is shown now.',
  'job.no-check': 'This workbook has no data check sheet.',
  'job.removed': 'The {count} sheets that were made last were removed.',
  'job.edited-not-removed':
    'These sheets were edited or renamed, so they stay. Delete them yourself if you no longer need them: {sheets}.',
  'job.nothing-to-remove': 'There are no sheets of ours to remove.',
  'job.left-out':
    'Excel on this computer cannot do everything, so the sheets lack: {parts}. Check before you print.',
  'left-out.page-layout': 'page setup',
  'left-out.page-width': 'the fit to one page width',
  'left-out.chart': 'the chart',
  'left-out.conditional-format': 'colours of classes',
  'left-out.validation': 'drop-downs',
  'left-out.freeze': 'frozen header rows',
  'left-out.row-fit': 'row heights fitted to the text',
  'left-out.look': 'the look of cells (fonts, colours, borders and merged cells)',
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
  'job.failed':
    'Something unexpected happened ({detail}). Try again; if it happens once more, please report this text.',
};
