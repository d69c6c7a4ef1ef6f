import { analyseWorkbook } from '../analyse-workbook';
import { analyseRequestOf } from '../settings';
import { annotations } from './annotate/annotations';
import { loadSettings, type Job } from './job';
import type { JobSentence } from './job-report';

/** Writes class and level beside every score of the workbook, of all agencies and years. */
export const annotateJob: Job = async ({ host, store }) => {
  const settings = loadSettings(store);
  const workbook = await host.read();
  const { analyses, findings } = analyseWorkbook(workbook, analyseRequestOf(settings));
  if (analyses.length === 0) {
    return { done: false, sentences: findings.map((found) => ({ finding: found, sheet: '' })) };
  }
  const formulas = await host.formulas('=');
  const { changes, scores, sheets, already } = annotations(workbook, formulas, analyses, settings.digits);
  if (changes.length > 0) await host.change(changes);
  const sentences: JobSentence[] = [];
  if (changes.length > 0) {
    sentences.push({ key: 'job.annotated', params: { count: scores, sheets: sheets.join(', ') } });
  }
  if (already.length > 0) {
    sentences.push({ key: 'job.annotated-already', params: { sheets: already.join(', ') } });
  }
  if (sentences.length === 0) sentences.push({ key: 'job.nothing-to-annotate' });
  return { done: changes.length > 0, sentences };
};
