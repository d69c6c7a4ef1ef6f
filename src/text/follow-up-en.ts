import type { FOLLOW_UP_THAI } from './follow-up-th';

/** What is said of a plan under way, in English; part of the catalogue in en.ts. */
export const FOLLOW_UP_ENGLISH: Readonly<Record<keyof typeof FOLLOW_UP_THAI, string>> = {
  'pane.heading.follow-up': 'Follow up the measures',
  'pane.undo.status': 'Status changed',
  'pane.undo.answered': 'Answers of units taken in',
  'pane.follow.summary':
    'The plan for {year} has {count} measures: {done} finished, {late} late, {now} due this quarter',
  'pane.follow.summary.other-year': 'The plan for {year} has {count} measures: {done} finished, {late} late',
  'pane.follow.plan-year': 'Follow up the plan for',
  'pane.follow.next-year': 'This file has the scores of {scores}: the plan for {plan} can be made',
  'pane.follow.next-year.go': 'Go to the plan for {plan}',
  'pane.follow.in-cells': 'What you change goes into the sheet “{sheet}” when you leave the field',
  'pane.follow.drawn-anew':
    'The register “{sheet}” cannot be changed in its place: what you change goes into the register that is made next',
  'pane.follow.not-in-file':
    'What you changed is on this page and in no file yet. Download the new file before you stop.',
  'pane.follow.save': 'Download the updated file',
  'pane.follow.save.what':
    'The register in the file is brought up to what this page says; other sheets stay as they are',
  'pane.register-made.file': 'The register is up to date in the file {file}',
  'pane.register-made.sheets': 'The register is up to date',
  'pane.follow.to-documents': 'Make other documents too',
  'pane.follow.empty': 'This register has no measures yet. Add some in the step “Measures”.',

  'pane.follow.calendar': 'Quarters of {year}',
  'pane.follow.calendar.quarter': '{count} measures due, {done} finished',
  'pane.follow.calendar.none': 'none',
  'pane.follow.calendar.done': '{done}/{count} done',
  'pane.follow.today': 'Today',

  'pane.follow.filter': 'Choose the measures to show',
  'pane.follow.unit': 'Unit',
  'pane.follow.unit.all': 'All units ({count})',
  'pane.follow.unit.one': '{unit} ({count})',
  'pane.follow.unit.none': 'Nobody in charge ({count})',
  'pane.follow.wanted': 'Show',
  'pane.follow.wanted.all': 'All ({count})',
  'pane.follow.wanted.late': 'Late ({count})',
  'pane.follow.wanted.quarter': 'Due this quarter ({count})',
  'pane.follow.wanted.unfinished': 'Unfinished ({count})',
  'pane.follow.wanted.quarter-1': 'Quarter 1 ({count})',
  'pane.follow.wanted.quarter-2': 'Quarter 2 ({count})',
  'pane.follow.wanted.quarter-3': 'Quarter 3 ({count})',
  'pane.follow.wanted.quarter-4': 'Quarter 4 ({count})',
  'pane.follow.hidden': '{shown} of {count} measures are shown',
  'pane.follow.show-all': 'Show all',

  'pane.follow.group.late': 'Late ({count})',
  'pane.follow.group.quarter': 'Due this quarter ({count})',
  'pane.follow.group.rest': 'Other measures ({count})',
  'pane.follow.measure': 'Measure {number} {title}',
  'pane.follow.deadline': 'Due {date}',
  'pane.follow.deadline.none': 'No quarter given',
  'pane.follow.due.late': 'Late',
  'pane.follow.due.soon': 'Due soon',
  'pane.follow.due.ahead': 'Not due yet',

  'pane.follow.status': 'Status',
  'pane.follow.status.not-started': 'Not started',
  'pane.follow.status.in-progress': 'Under way',
  'pane.follow.status.done': 'Finished',
  'pane.follow.status.dropped': 'Dropped',
  'pane.follow.status.typed': 'The register says “{status}”: choose a status',
  'pane.follow.full': 'Set 100 %',
  'pane.follow.reason.late': 'This measure is late: say why, so that the report can',
  'pane.follow.reason.dropped': 'This measure was dropped: say why, so that the report can',
  'pane.follow.more': 'Progress, evidence, reporter',
  'pane.follow.percent': 'Progress (%)',
  'pane.follow.percent.wrong': 'Progress is a number from 0 to 100; it is kept as typed',
  'pane.follow.reporter': 'Reported by',
  'pane.follow.reported-on': 'Reported on',
  'pane.follow.new-deadline': 'New deadline, if any',
  'pane.follow.date-wrong': 'This is no date that can be read; it is kept as typed. Example: 31 Mar 2026',

  'pane.follow.progress': 'Measures finished, in per cent',
  'pane.follow.progress.all': '{done} of {count} measures finished ({share} %)',
  'pane.follow.progress.share': '{done} of {count} ({share} %)',
  'pane.follow.progress.owners': 'By unit',
  'pane.follow.progress.issues': 'By issue',
  'pane.follow.progress.quarters': 'By the quarter in which they are due',
  'pane.follow.progress.no-owner': 'Nobody in charge',
  'pane.follow.progress.no-issue': 'No issue given',
  'pane.follow.progress.no-quarter': 'No quarter given',

  'pane.report': 'Report on the results',
  'pane.report.due.published':
    'To be reported now: {round} months of the plan for {year}, to be published under the OIT list',
  'pane.report.due.inside':
    'To be reported now: {round} months of the plan for {year}, for use inside the agency',
  'pane.report.round': 'Round',
  'pane.report.round.one': '{round} months',
  'pane.report.checks': '{count} points to check first',
  'pane.report.checks.how': 'Choose one to go to its measure',
  'pane.report.clear': 'Checked: nothing has to be mended first',
  'pane.report.will-make': 'The report and the cover memo for {round} months will be added as sheets',
  'pane.report.will-download':
    'You get a new file with the report and the cover memo for {round} months; other sheets stay as they are',
  'pane.report.make': 'Make the report for {round} months',
  'pane.report.word': 'Download the report for Word',
  'pane.report.word.what': 'The same memo and report as a .docx file, to edit their text',
  'pane.report.preview': 'Preview the report',

  'pane.answers': 'Answers of units',
  'pane.answers.found':
    'This file holds sheets that units filled in: {count} fields are not in the register yet',
  'pane.answers.take': 'Take them into the register',
  'pane.answers.told': '{count} points to look at',
  'pane.answers.told.how': 'What units wrote and what was not taken as they wrote it',
  'pane.answers.choose': 'Choose files of units',
  'pane.answers.choose.what': 'Choose the files that units gave back, one or several, or drop them here',
  'pane.answers.nothing-new': 'The answers are in the register already: there is nothing to take in',
  'pane.answers.no-form': 'The file {file} holds no sheet of a unit',
  'pane.answers.unreadable': 'The file {file} cannot be read. Save it as .xlsx and choose it again.',

  'remark.unknown-status': 'Measure {number} {title}: the status “{status}” is not understood. Choose one.',
  'remark.done-without-result':
    'Measure {number} {title}: finished, but without a result. Say what was done.',
  'remark.dropped-without-reason':
    'Measure {number} {title}: dropped without a reason. Say why in “Problems and obstacles”.',
  'remark.late-without-reason':
    'Measure {number} {title}: late without a reason. Say why in “Problems and obstacles”.',
  'remark.done-below-100': 'Measure {number} {title}: finished, but progress is {percent} %. Check it.',
  'remark.full-not-done':
    'Measure {number} {title}: progress is 100 %, but the status is not “finished”. Check it.',
  'remark.odd-percent': 'Measure {number} {title}: progress “{percent}” is not 0 to 100 %. Correct it.',
};
