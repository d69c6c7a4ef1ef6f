import type { SummaryRow } from '../../src/app/province';
import { hundredths } from '../../src/scores/exact';
import { agencyOf } from './agency-scores';

/** A summary of a province: agencies with plans, one of them of two years, and a file that could not be read. */
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
  {
    kind: 'agency',
    summary: {
      ...agencyOf({ name: 'ทต.บึงใส', agency: 'ทต.บึงใส', district: 'ปาย', overall: hundredths(9120) }),
      scores: Array.from({ length: 10 }, (_, index) => hundredths(8000 + 150 * index)),
      earlier: [agencyOf({ fiscalYear: 2565, overall: hundredths(9650), level: 'AA', rule: 'letters' })],
      planYear: 2568,
      findings: { error: 0, warning: 0, info: 0 },
      worst: null,
      level: 'ผ่านดี',
      rule: 'five-levels',
    },
    file: 'บึงใส.ods',
    plan: { kind: 'sheet', name: 'แผนมาตรการ ๒๕๖๘' },
  },
  { kind: 'failed', file: 'เสีย 2.xlsx', reason: 'ไฟล์นี้เสียหายหรือไม่สมบูรณ์' },
];
