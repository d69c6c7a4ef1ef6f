import type { WorkbookSpec } from '../excel-host/workbook-spec';

/** A workbook with formulas of ours: one that shows its result, one that is stuck, one of somebody else. */
export const STUCK_FORMULAS: WorkbookSpec = {
  sheets: [
    {
      name: 'ก',
      blocks: [{ values: [[92.01]] }],
      formulas: {
        B1: { formula: '=ITA.GRADE(A1)', shown: 'A' },
        C1: { formula: '=_xldudf_ITA_GRADE(A1)', shown: '#NAME?' },
        D1: { formula: '=SUM(A1)', shown: 92.01 },
      },
    },
  ],
  evaluate: (formula) => (formula.includes('ITA.GRADE') ? 'A' : 92.01),
};
