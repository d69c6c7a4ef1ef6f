import type { CellRef } from '../workbook/cell-grid';
import type { Candidate, Finding, FindingCode, Severity } from './types';

/** How grave each finding is, unless the place that finds it knows better. */
const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'missing-indicator': 'error',
  'duplicate-indicator': 'error',
  'out-of-range': 'error',
  'not-a-number': 'error',
  'ambiguous-name': 'error',
  'overall-mismatch': 'error',
  'instrument-mismatch': 'error',
  'level-mismatch': 'error',
  'no-scores': 'error',
  'not-calculated': 'error',
  'doubtful-scores': 'warning',
  'left-out': 'warning',
  'other-instrument': 'info',
  'unreadable-file': 'error',
  'item-mismatch': 'warning',
  'missing-item': 'warning',
  'duplicate-item': 'warning',
  'unknown-item-list': 'warning',
  'year-unknown': 'warning',
  'year-mismatch': 'warning',
  'other-reading': 'info',
  'digit-suggestion': 'info',
};

interface FindingDetails {
  /** Where it differs from what the code usually has. */
  readonly severity?: Severity;
  /** Which sentence of the catalogue, when the code has several. */
  readonly message?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly cells?: readonly (CellRef | null | undefined)[];
  readonly candidates?: readonly Candidate[];
}

/** A finding with the severity its code has; cells that are unknown are left out. */
export function finding(code: FindingCode, details: FindingDetails = {}): Finding {
  return {
    code,
    severity: details.severity ?? SEVERITY[code],
    message: details.message ?? code,
    params: details.params ?? {},
    cells: (details.cells ?? []).filter((cell): cell is CellRef => cell != null),
    candidates: details.candidates ?? [],
  };
}
