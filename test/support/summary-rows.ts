import type { SummaryRow } from '../../src/app/province';
import { hundredths } from '../../src/scores/exact';
import { agencyOf } from './agency-scores';

/** A summary of a province: an agency with a plan, and a file that could not be read. */
export const SUMMARY_ROWS: readonly SummaryRow[] = [
  {
    kind: 'agency',
    summary: {
      ...agencyOf({ overall: hundredths(8412), level: 'ต้องปรับปรุง' }),
      earlier: [],
      planYear: 2568,
      findings: { error: 1, warning: 0, info: 2 },
      worst: 'คะแนนไม่ตรงกัน',
      weakest: [{ indicator: 9, name: 'การเปิดเผยข้อมูล', score: hundredths(6250), class: 'urgent' }],
    },
    file: 'นาดี.ods',
    plan: { kind: 'file', path: 'อำเภอ/อบต.นาดี.xlsx' },
  },
  { kind: 'failed', file: 'เสีย 2.xlsx', reason: 'ไฟล์นี้เสียหายหรือไม่สมบูรณ์' },
];
