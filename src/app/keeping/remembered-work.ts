import type { Analysis, AnalysisOptions } from '../../scores/types';
import type { Workbook } from '../../workbook/cell-grid';
import { analyseSet } from '../analyse-set';
import { memoryOf, type Memory } from './memory';
import { openScores } from '../open-scores';
import { parseName } from '../parse-option';
import { restoreWork } from './restore-work';
import { NO_EDITS, type SetEdits } from './set-edits';

/** What a person did to the scores of an analysis on another way in, as the workbook remembers it. */
function editsFor({ set }: Analysis, workbook: Workbook, { work }: Memory): SetEdits {
  const scores = openScores(workbook);
  const { edits } = restoreWork(work, scores);
  const own = scores.sets.find(({ set: { sheet, entries } }) =>
    entries.every(({ cell }, index) => {
      const other = set.entries[index]?.cell ?? null;
      return sheet === set.sheet && cell?.row === other?.row && cell?.column === other?.column;
    }),
  );
  return (own && edits[own.key]) ?? NO_EDITS;
}

/**
 * An analysis with what a person corrected and typed for these scores, where the workbook remembers it.
 * @param named the name to print was asked for by whoever plans now
 */
export function withRememberedWork(
  analysis: Analysis,
  workbook: Workbook,
  options: AnalysisOptions,
  named: boolean,
): { readonly analysis: Analysis; readonly edits: SetEdits } {
  const memory = memoryOf(workbook);
  const edits = memory ? editsFor(analysis, workbook, memory) : NO_EDITS;
  const { corrections, year } = edits;
  const agency = named ? null : parseName(edits.agency);
  const isTouched = Object.keys(corrections).length > 0 || year !== null || agency !== null;
  return {
    edits,
    analysis: isTouched ? analyseSet(analysis.set, { ...options, corrections, year, agency }) : analysis,
  };
}
