import type { CellRef } from '../workbook/cell-grid';
import type { Candidate, Finding, FindingCode, Severity } from './types';

/** How grave each finding is; EIT item tables are the one case that is told apart at the place that finds it. */
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
    severity: SEVERITY[code],
    message: details.message ?? code,
    params: details.params ?? {},
    cells: (details.cells ?? []).filter((cell): cell is CellRef => cell != null),
    candidates: details.candidates ?? [],
  };
}
