import { analyseWorkbook } from '../analyse-workbook';
import { analyseRequestOf } from '../settings';
import { writeAnnotations } from './annotate/write-annotations';
import { loadSettings, type Job } from './job';

/** Writes class and level beside every score of the workbook, of all agencies and years. */
export const annotateJob: Job = async ({ host, store }) => {
  const settings = loadSettings(store);
  const workbook = await host.read();
  const { analyses, findings } = analyseWorkbook(workbook, analyseRequestOf(settings));
  if (analyses.length === 0) {
    return { done: false, sentences: findings.map((found) => ({ finding: found, sheet: '' })) };
  }
  return writeAnnotations(host, workbook, analyses, settings.digits);
};
