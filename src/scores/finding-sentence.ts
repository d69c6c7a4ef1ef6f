import { cellAddress } from '../workbook/cell-grid';
import { isMessageKey, message, type Language } from '../text/message';
import { cellRuns } from './cell-runs';
import { changesText } from './change-text';
import type { Finding } from './types';

const MOST_CELLS = 12;

/** The sentence of a finding in the user's language, without cell addresses (digit changes name theirs). */
export function findingSentence(finding: Finding, sheet: string, language: Language = 'th'): string {
  const wanted = `finding.${finding.message}`;
  const key = isMessageKey(wanted) ? wanted : `finding.${finding.code}`;
  if (!isMessageKey(key)) throw new Error(`no sentence for the finding ${finding.message}`);
  const changes = changesText(
    finding.candidates,
    (cell) => cellAddress(cell, sheet),
    (part, params) => message(language, part, params),
  );
  return message(language, key, { ...finding.params, changes });
}

/** The cells of a finding as "B4, B9:B13" (other sheets by name), a long list shortened. */
export function findingCells(finding: Finding, sheet: string, language: Language = 'th'): string {
  const cells = cellRuns(finding.cells, sheet);
  if (cells.length <= MOST_CELLS) return cells.join(', ');
  return message(language, 'cells.more', {
    cells: cells.slice(0, MOST_CELLS).join(', '),
    count: cells.length - MOST_CELLS,
  });
}
