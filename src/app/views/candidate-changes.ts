import { formatHundredths } from '../../scores/exact';
import type { DigitChange } from '../../scores/types';
import { message, type Language } from '../../text/message';
import { cellAddress } from '../../workbook/cell-grid';

const FORMS = {
  full: { change: 'change.one', cell: 'change.cell' },
  short: { change: 'pane.change', cell: 'pane.change.cell' },
} as const;

/** Changes of digits, a text for each, in full or for a narrow line; addresses without a sheet name are on `sheet`. */
export function candidateChanges(
  changes: readonly DigitChange[],
  sheet: string,
  language: Language,
  form: keyof typeof FORMS,
): readonly string[] {
  const keys = FORMS[form];
  return changes.map(({ indicator, from, to, cell }) => {
    const change = message(language, keys.change, {
      indicator,
      from: formatHundredths(from),
      to: formatHundredths(to),
    });
    return cell === null ? change : message(language, keys.cell, { change, cell: cellAddress(cell, sheet) });
  });
}
