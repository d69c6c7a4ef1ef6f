import { annotateJob } from '../app/jobs/annotate-job';
import { analyseJob, makePlanJob, updateDocumentsJob } from '../app/jobs/document-jobs';
import { failureReport } from '../app/jobs/failure-report';
import { freezeJob, repairJob } from '../app/jobs/formula-jobs';
import type { HostJob } from '../app/jobs/host-job';
import { reportTexts } from '../app/jobs/job-report';
import { removeJob } from '../app/jobs/remove-job';
import { makeReportJob } from '../app/jobs/report-job';
import { templateJob } from '../app/jobs/template-job';
import { message, type Language } from '../text/message';
import { DOCUMENT_SETTINGS } from '../workbook/excel/document-settings';
import { EXCEL_WORKBOOK } from '../workbook/excel/excel-workbook';
import type { CommandName } from './command-names';
import type { CommandMessage } from './message-address';

/** What each button of the ribbon does in the open workbook. Help opens a page and has no job. */
const JOBS: Readonly<Record<Exclude<CommandName, 'showHelp'>, HostJob>> = {
  makePlan: makePlanJob,
  updateDocuments: updateDocumentsJob,
  makeReport: makeReportJob,
  analyse: analyseJob,
  annotate: annotateJob,
  insertTemplate: templateJob,
  repairFormulas: repairJob,
  freezeFormulas: freezeJob,
  removeLast: removeJob,
};

/** Does the job of a button and says in words what came of it, failures included. Never rejects. */
export async function runJob(name: keyof typeof JOBS, language: Language): Promise<CommandMessage> {
  const report = await JOBS[name]({ host: EXCEL_WORKBOOK, store: DOCUMENT_SETTINGS }).catch(failureReport);
  return { language, title: message(language, 'job.title'), texts: reportTexts(report, language) };
}

/** Removes what a job that was broken off left hidden; a host that refuses is asked again at the next start. */
export function cleanUp(): Promise<unknown> {
  return EXCEL_WORKBOOK.removeRemains().catch(() => 0);
}
