import type { REPORT_THAI } from './report-th';

/** What is told of a report on results, in English. */
export const REPORT_ENGLISH: Readonly<Record<keyof typeof REPORT_THAI, string>> = {
  'report.made':
    'The report of {round} months of fiscal year {year} of {agency} was made from the register “{sheet}”: {count} measures.',
  'report.no-agency': 'an agency without a name',
  'report.tally':
    'Finished {done} · under way {running} · not started {waiting} · not carried out {dropped} · overdue {late}',
  'report.several-years': 'This file has registers of several years; the report is on that of {year}.',
  'report.no-after':
    'No scores of {year} were found, so the report does not compare scores. Once they are known, add them to the file and make the report again.',
  'report.other-registers':
    'There are other registers of the same plan ({sheets}). The report is made from “{sheet}”; see whether something has to be moved there.',
  'report.checks':
    '{count} things in the register to look at before the report is handed in. Mend them and make the report again.',
  'report.remark.unknown-status':
    'Measure {number} {title}: the status “{status}” is not understood, so it is counted under none. Choose one from the list in the register.',
  'report.remark.done-without-result':
    'Measure {number} {title}: finished, but without a result. Write the result of this round in the register.',
  'report.remark.dropped-without-reason':
    'Measure {number} {title}: not carried out, but without a reason. Write it in the column of obstacles.',
  'report.remark.late-without-reason':
    'Measure {number} {title}: overdue, but without a reason. Write it in the column of obstacles, or change the deadline.',
  'report.remark.done-below-100':
    'Measure {number} {title}: finished, but its progress is {percent} %. Check the status or the progress.',
  'report.remark.full-not-done':
    'Measure {number} {title}: its progress is 100 %, but it is not finished. Check the status or the progress.',
  'report.remark.odd-percent':
    'Measure {number} {title}: the progress “{percent}” is no number from 0 to 100. Correct it in the register.',
  'job.report.published':
    'The report that the OIT list of this year asks for was made. New sheets: {sheets}.',
  'job.report.inside': 'The report for inside use was made. New sheets: {sheets}.',
  'job.report.several-agencies':
    'This workbook has registers of {count} agencies ({agencies}). Choose one in the pane and make the report again.',
  'job.report.no-register':
    'There is no register for the reports that are due (months/year: {reports}). Press “Make plan” to make one first, or choose the round in the follow-up step of the pane.',
};
