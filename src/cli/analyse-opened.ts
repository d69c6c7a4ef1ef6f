import { analyseWorkbook, type AnalyseRequest, type AnalyseResult } from '../app/analyse-workbook';
import type { Workbook } from '../workbook/cell-grid';
import { UnreadableFileError } from '../workbook/file/errors';

/**
 * Analyses a workbook that was opened from a file.
 * @throws UnreadableFileError damaged, for whatever goes wrong: what no check foresaw is a file that is not as it should be
 */
export function analyseOpened(workbook: Workbook, request: AnalyseRequest): AnalyseResult {
  try {
    return analyseWorkbook(workbook, request);
  } catch (error) {
    throw new UnreadableFileError('damaged', error);
  }
}
