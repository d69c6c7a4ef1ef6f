import type { Analysis, AnalysisOptions } from '../../scores/types';
import type { Workbook } from '../../workbook/cell-grid';
import { analyseSet } from '../analyse-set';
import { openScores } from '../open-scores';
import type { Memory } from './memory';
import { restoreWork } from './restore-work';
import { NO_EDITS, printedIdentity, type SetEdits } from './set-edits';

/** An analysis with what a person did to its scores on another way in. */
export interface RememberedAnalysis {
  readonly analysis: Analysis;
  readonly edits: SetEdits;
}

/**
 * Gives analyses of a workbook with what a person corrected and typed for their scores, as it remembers them.
 * @param memory of the workbook; null where it remembers nothing
 */
export function rememberedWork(
  workbook: Workbook,
  memory: Memory | null,
): (analysis: Analysis, options: AnalysisOptions, named: boolean) => RememberedAnalysis {
  const scores = memory && openScores(workbook);
  const edits = memory && scores ? restoreWork(memory.work, scores).edits : {};
  const editsFor = ({ set }: Analysis): SetEdits => {
    const own = scores?.sets.find(({ set: { sheet, entries } }) =>
      entries.every(({ cell }, index) => {
        const other = set.entries[index]?.cell ?? null;
        return sheet === set.sheet && cell?.row === other?.row && cell?.column === other?.column;
      }),
    );
    return (own && edits[own.key]) ?? NO_EDITS;
  };
  return (analysis, options, named) => {
    const own = editsFor(analysis);
    const { corrections, year } = own;
    // A name that is asked for now goes before one that was typed then.
    const printed = { ...printedIdentity(own), ...(named && { agency: null }) };
    const isTouched =
      Object.keys(corrections).length > 0 ||
      year !== null ||
      Object.values(printed).some((part) => part !== null);
    return {
      edits: own,
      analysis: isTouched ? analyseSet(analysis.set, { ...options, corrections, year, printed }) : analysis,
    };
  };
}
