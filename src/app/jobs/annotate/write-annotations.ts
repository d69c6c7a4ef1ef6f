import type { DigitStyle } from '../../../framework';
import type { Analysis } from '../../../scores/types';
import type { Workbook } from '../../../workbook/cell-grid';
import type { HostWorkbook } from '../../../workbook/host-workbook';
import type { JobReport, JobSentence } from '../job-report';
import { annotations } from './annotations';

/**
 * Writes class and level beside the scores of the analyses and tells where.
 * @param workbook as it is now: what stands beside the scores is not touched
 * @throws HostError
 */
export async function writeAnnotations(
  host: HostWorkbook,
  workbook: Workbook,
  analyses: readonly Analysis[],
  digits: DigitStyle,
): Promise<JobReport> {
  const formulas = await host.formulas('=');
  const { changes, scores, sheets, already, full } = annotations(workbook, formulas, analyses, digits);
  if (changes.length > 0) await host.change(changes);
  const sentences: JobSentence[] = [];
  if (changes.length > 0) {
    sentences.push({ key: 'job.annotated', params: { count: scores, sheets: sheets.join(', ') } });
  }
  if (already.length > 0) {
    sentences.push({ key: 'job.annotated-already', params: { sheets: already.join(', ') } });
  }
  if (full.length > 0) sentences.push({ key: 'job.no-room-beside', params: { sheets: full.join(', ') } });
  if (sentences.length === 0) sentences.push({ key: 'job.nothing-to-annotate' });
  return { done: changes.length > 0, sentences };
}
