import { formatHundredths } from '../scores/exact';
import type { Candidate } from '../scores/types';
import { message, type Language } from '../text/message';
import { cellAddress } from '../workbook/cell-grid';

/** The changes of one set of digits, a text for each; addresses without a sheet name are on `sheet`. */
export function candidateChanges(candidate: Candidate, sheet: string, language: Language): readonly string[] {
  return candidate.changes.map(({ indicator, from, to, cell }) => {
    const change = message(language, 'change.one', {
      indicator,
      from: formatHundredths(from),
      to: formatHundredths(to),
    });
    return cell === null
      ? change
      : message(language, 'change.cell', { change, cell: cellAddress(cell, sheet) });
  });
}
