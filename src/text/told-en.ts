import type { TOLD_THAI } from './told-th';

/** What is told of work that is done, and of work that was kept, in English; part of the catalogue in en.ts. */
export const TOLD_ENGLISH: Readonly<Record<keyof typeof TOLD_THAI, string>> = {
  'summary.finding': '[{severity}] {sentence}',
  'summary.hospital':
    'This agency is a hospital or health centre, which the Ministry of Public Health judges by another instrument (MOIT). Make sure that these are ITA scores.',
  'summary.issues-by-indicators':
    'There are no scores of single questions, so the seven issues are judged by indicators. With them the analysis names what lost points.',
  'summary.neutral-units':
    'This agency is not a local government, so the units in charge are named by their tasks. Put the names of your own units in their place.',
  'summary.plan': '{count} measures for {indicators} indicators',
  'job.replaced': 'Earlier sheets that nobody had edited were replaced: {sheets}.',
  'job.edited-not-replaced': 'Earlier sheets that somebody had edited are still there: {sheets}.',
  'job.check-hidden':
    'What was found in the scores, and why the level is what it is, stands on the sheet {sheet}, which is hidden. To see it in Excel, right-click any sheet tab and choose Unhide.',
  'left-out.page-layout': 'page setup',
  'left-out.page-width': 'the fit to one page width',
  'left-out.chart': 'the chart',
  'left-out.conditional-format': 'colours of classes',
  'left-out.validation': 'drop-downs',
  'left-out.freeze': 'frozen header rows',
  'left-out.row-fit': 'row heights fitted to the text',
  'left-out.look': 'the look of cells (fonts, colours, borders and merged cells)',
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
  'job.register': 'The register “{sheet}” holds the plan: {stay} measures stay, {added} are new.',
  'job.earlier.unfinished':
    '{count} measures of the plan of {year} that were not finished go on in this one.',
  'job.earlier.worked':
    '{count} measures of the plan of {year} that were finished, and whose indicator has risen, are used again.',
  'job.earlier.left':
    '{count} more unfinished measures of the plan of {year} are not in this one ({titles}). To go on with them, choose them in the measures step or copy their rows into the new register. The register of {year} stays as it is.',
  'answers.taken': 'Took {count} cells of the report of {unit} into the register.',
  'answers.both':
    '{unit} and the register both changed “{field}” of “{measure}”. Both texts are kept, that of {unit} below. Read them once more.',
  'answers.kept':
    '{unit} and the register both changed “{field}” of “{measure}”. The register stays as it is (register: {register} · {unit}: {answer}). Change it there to use the other.',
  'answers.unknown-status':
    '{unit} gave “{answer}” as the status of “{measure}”, which is none. The register stays as it is ({register}). Choose a status there.',
  'answers.emptied':
    '{unit} deleted the text in “{field}” of “{measure}”. The register keeps it. Delete it there if that is meant.',
  'answers.error-cell':
    '“{field}” of “{measure}” in the form of {unit} holds the error of a formula. The register stays as it is. Mend the form and take it in again.',
  'answers.not-asked':
    '{unit} changed “{field}” of “{measure}” to “{answer}”. It is not taken from a form. Change it in the register if you agree.',
  'answers.gone':
    '{unit} reported on “{measure}”, which is not in the register, so it was not taken ({field}: {answer}). Add the measure to the register and take the form in again if you want it.',
  'answers.other-agency': 'The form of {unit} is of {agency}, not of this agency, and was not taken.',
  'answers.other-year': 'The form of {unit} is of the plan of {year}, not of this one, and was not taken.',
  'answers.unreadable':
    'The form of {unit} has lost its headers, cannot be read, and was not taken. Put the headers back as they were.',
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
  'job.check-shown': 'The sheet {sheets} is shown now.',
  'job.no-check': 'This workbook has no data check sheet.',
  'job.removed': 'The {count} sheets that were made last were removed.',
  'job.edited-not-removed':
    'These sheets were edited or renamed, so they stay. Delete them yourself if you no longer need them: {sheets}.',
  'job.nothing-to-remove': 'There are no sheets of ours to remove.',
  'job.left-out':
    'Excel on this computer cannot do everything, so the sheets lack: {parts}. Check before you print.',
  'pane.register.overtaken':
    'Your edit of “{title}” is not written yet: somebody changed the same text on the sheet, which now says “{text}”. Press “Original text” at the measure to take it; otherwise your text replaces it with your next edit or when documents are made.',
  'pane.register.row-gone':
    'Your edit of “{title}” is not written: the row of this measure is no longer in the register.',
  'pane.doubt.mark': 'perhaps no ITA scores',
  'pane.annotate.title': 'Classes on the score sheet',
  'pane.annotate.what':
    'Classes go into the free columns right of the scores on {sheet} (with the level of each score for 2562 to 2565). Nothing is overwritten.',
  'pane.annotate.corrected': 'The scores on the sheet are used, not those that you corrected here.',
  'pane.choose-any': 'Choose {choose} of these {count}; compare them with the official result',
  'pane.accept-chosen': 'Use the chosen ones',
  'pane.kept': 'Your changes of last time are back: {what}',
  'pane.kept.facts': 'year, name or place of the agency',
  'pane.kept.meeting': 'the meeting',
  'pane.kept.scores': 'scores: {count}',
  'pane.kept.measures': 'measures: {count}',
  'pane.kept.targets': 'targets: {count}',
  'pane.kept.items': 'items to win: {count}',
  'pane.kept.refused': 'suggestions not used: {count}',
  'pane.kept.discard': 'Discard these changes',
  'pane.kept.discarded': 'The changes are discarded: scores are as in the sheet, measures as suggested.',
  'pane.kept.undo': 'Bring them back',
  'pane.kept.changed': 'Scores in the workbook are not what they were when you made your changes.',
  'pane.kept.failed':
    'Your changes could not be kept in this workbook ({detail}) and are lost when this page is closed. Make the sheets before you close it.',
  'pane.kept.too-large':
    'There are more changes than can be kept in the workbook. What you change from now on is lost when this page is closed: make the sheets before you close it.',
  'pane.close-question': 'What you edited is in no document yet. If you close the file, it is lost.',
  'pane.tab.choose-again':
    'The file {file} is too large for the browser to keep while this page is loaded again. Choose it once more: what you edited is still there.',
  'pane.replace': 'Your changes are in no document yet. If you open another file, they are lost.',
  'pane.replace.stay': 'Go back',
  'pane.replace.open': 'Open the other file',
};
