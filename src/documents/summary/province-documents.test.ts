import { checkRoom, checkStructure, textsOf } from '../../../test/documents/checks';
import { agencyOf } from '../../../test/support/agency-scores';
import { hundredths } from '../../scores/exact';
import type { AgencyScores } from '../../scores/province/agency-scores';
import type { Hundredths } from '../../scores/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { isDrawn } from '../kinds';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { provinceSheets } from './province-documents';
import { roundAxis } from './round-axis';
import type { AgencySummary, SummaryRow } from './summary-row';

/** Ten equal scores. */
const equal = (score: number, details: Partial<AgencyScores> = {}): AgencyScores =>
  agencyOf({
    scores: Array(10).fill(hundredths(score)),
    overall: hundredths(score),
    level: 'ต้องปรับปรุง',
    rule: 'five-levels',
    ...details,
  });

const row = (scores: AgencyScores, details: Partial<AgencySummary> = {}, file = 'รวม.xlsx'): SummaryRow => ({
  kind: 'agency',
  summary: {
    ...scores,
    earlier: [],
    planYear: 2568,
    findings: { error: 0, warning: 0, info: 0 },
    worst: null,
    ...details,
  },
  file,
  plan: null,
});
const FAILED: SummaryRow = { kind: 'failed', file: 'เสีย.xlsx', reason: 'ไฟล์นี้เสียหายหรือไม่สมบูรณ์' };

const draw = (rows: readonly SummaryRow[], urgentBelow: number | null = null): readonly SheetDocument[] =>
  provinceSheets(
    rows,
    { threshold: hundredths(8500), urgentBelow: urgentBelow === null ? null : hundredths(urgentBelow) },
    DEFAULT_DOCUMENT_OPTIONS,
  );

const sheetOf = (kind: string, rows: readonly SummaryRow[], urgentBelow?: number): SheetDocument =>
  draw(rows, urgentBelow).find((sheet) => sheet.kind === kind)!;

const valuesOf = ({ rows }: SheetDocument): unknown[][] =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value));

describe('which sheets are made', () => {
  const kindsOf = (...rows: SummaryRow[]): string[] => draw(rows).map(({ kind }) => kind);

  test('only those with something to tell', () => {
    expect(kindsOf(row(equal(8000)))).toEqual(['summary', 'summary-scores']);
    expect(kindsOf(row(equal(8000)), row(equal(9000)))).toEqual([
      'summary',
      'summary-overview',
      'summary-scores',
    ]);
    expect(kindsOf(row(equal(8000), { earlier: [equal(7000, { fiscalYear: 2566 })] }))).toEqual([
      'summary',
      'summary-scores',
      'summary-years',
    ]);
    expect(kindsOf(row(equal(8000), { worst: 'คะแนนรวมไม่ตรงกัน' })).at(-1)).toBe('summary-findings');
    expect(kindsOf(row(equal(8000)), row(equal(8000), {}, 'อื่น.xlsx')).at(-1)).toBe('summary-findings');
    expect(kindsOf(FAILED)).toEqual(['summary-findings']);
  });

  test('each is ours, whatever is read from it, and has a name of its own', () => {
    const sheets = draw([
      row(equal(8000), { earlier: [equal(7000, { fiscalYear: 2566 })] }),
      row(equal(9000)),
      FAILED,
    ]);
    expect(sheets.every(({ marker }) => isDrawn(marker))).toBe(true);
    expect(sheets.map(({ name }) => name)).toEqual([
      'สรุป ๒๕๖๘',
      'ภาพรวม ๒๕๖๗',
      'คะแนนรายตัวชี้วัด ๒๕๖๗',
      'คะแนนรายปี',
      'ข้อค้นพบ ๒๕๖๗',
    ]);
    for (const sheet of sheets) {
      if (sheet.tables.length > 0) checkStructure(sheet, sheet.tables[0]!.range.top);
      checkRoom(sheet);
    }
  });
});

describe('scores of all agencies', () => {
  const scores = [9000, 8499, 7000, null].map((score) =>
    row(
      equal(8000, {
        scores: [score === null ? null : hundredths(score), ...Array<Hundredths>(9).fill(hundredths(8500))],
      }),
    ),
  );

  test('each score has the look of its class, which black and white tells as well', () => {
    const { rows, styles, tables } = sheetOf('summary-scores', scores, 7500);
    const { top } = tables[0]!.range;
    const looks = rows.slice(top + 1, top + 5).map(({ cells }) => {
      const { value, style } = cells[2]!;
      const { bold = false, color = '#000000', fill = 'none' } = styles[style]!;
      return [value, bold, color, fill];
    });
    expect(looks).toEqual([
      [90, false, '#000000', 'none'],
      [84.99, true, '#5F3700', '#FCE9D0'],
      [70, true, '#FFFFFF', '#8B1A1A'],
      ['–', false, '#000000', 'none'],
    ]);
    expect(textsOf(sheetOf('summary-scores', scores, 7500)).join()).toContain(
      'ต้องแก้ไขเร่งด่วน (ต่ำกว่า ๗๕.๐๐ คะแนน)',
    );
    expect(textsOf(sheetOf('summary-scores', scores)).join()).not.toContain('ต้องแก้ไขเร่งด่วน');
  });

  test('the last rows are means, those of each year apart', () => {
    expect(valuesOf(sheetOf('summary-scores', scores)).at(-1)!.slice(1, 4)).toEqual(['ค่าเฉลี่ย', 81.66, 85]);
    const years = [row(equal(8000)), row(equal(9000, { fiscalYear: 2566 })), row(equal(8001))];
    const means = valuesOf(sheetOf('summary-scores', years)).slice(-2);
    expect(means.map((cells) => [cells[1], cells[3]])).toEqual([
      ['ค่าเฉลี่ย ปี ๒๕๖๗', 80.01],
      ['ค่าเฉลี่ย ปี ๒๕๖๖', 90],
    ]);
  });
});

describe('the agencies together', () => {
  const agencies = [
    row(equal(8000, { district: 'ปาย' })),
    row(equal(9000, { district: 'อ.ปาย', level: 'ผ่านดี' })),
    row(equal(7000, { district: 'เมือง' })),
  ];

  test('levels are counted with a chart of the counts', () => {
    const sheet = sheetOf('summary-overview', agencies);
    const [chart] = sheet.charts;
    const column = ({ top, bottom, left }: { top: number; bottom: number; left: number }): unknown[] =>
      sheet.rows.slice(top, bottom + 1).map(({ cells }) => cells[left]?.value);
    expect(column(chart!.categories)).toEqual(['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน']);
    expect(column(chart!.series[0]!.values)).toEqual([0, 1, 0, 2, 0]);
    expect([chart!.axisMinimum, chart!.axisMaximum]).toEqual([0, 10]);
  });

  test('spread, common weaknesses and districts are tables', () => {
    const values = valuesOf(sheetOf('summary-overview', agencies));
    expect(values).toContainEqual([null, 'คะแนนรวม', 80, 80, 90, 70]);
    expect(values).toContainEqual([1, '๑. การปฏิบัติหน้าที่', 2, 3, 66.67, 80]);
    expect(values).toContainEqual([1, 'ปาย', 2, 85, 90, 80]);
    expect(values).toContainEqual([2, 'เมือง', 1, 70, 70, 70]);
    expect(values.flat()).not.toContain('ผลการประเมินรายจังหวัด');
  });

  test('years are told apart, and so are districts of one name in two provinces', () => {
    const mixed = [
      row(equal(8000, { district: 'เมือง', province: 'น่าน' })),
      row(equal(9000, { district: 'เมือง', province: 'เลย' })),
      row(equal(9900, { fiscalYear: 2565, level: 'AA', rule: 'letters' })),
    ];
    const sheet = sheetOf('summary-overview', mixed);
    const values = valuesOf(sheet);
    const texts = values.flat();
    expect(texts).toContain('ปีงบประมาณ พ.ศ. ๒๕๖๗ (๒ หน่วยงาน)');
    expect(texts).toContain('ปีงบประมาณ พ.ศ. ๒๕๖๕ (๑ หน่วยงาน)');
    expect(values).toContainEqual([1, 'เลย', 1, 90, 90, 90]);
    expect(values).toContainEqual([2, 'เมือง จังหวัดน่าน', 1, 80, 80, 80]);
    expect(texts).toContain('ไม่มีตัวชี้วัดใดของหน่วยงานใดต่ำกว่า ๘๕.๐๐ คะแนน');
    expect(sheet.charts).toHaveLength(2);
  });
});

describe('agencies over the years', () => {
  const history = row(equal(9100, { fiscalYear: 2566, level: 'ผ่านดี' }), {
    earlier: [equal(9650, { fiscalYear: 2565, level: 'AA', rule: 'letters' })],
  });
  const young = row(equal(8000, { fiscalYear: 2566 }));

  test('overall and level of each year, oldest first, and what changed; means below', () => {
    const values = valuesOf(sheetOf('summary-years', [history, young]));
    expect(values.at(-3)!.slice(2)).toEqual([96.5, 'AA', 91, 'ผ่านดี', -5.5]);
    expect(values.at(-2)!.slice(2)).toEqual(['–', '–', 80, 'ต้องปรับปรุง', '–']);
    expect(values.at(-1)!.slice(1)).toEqual(['ค่าเฉลี่ย', 96.5, null, 85.5, null, null]);
  });

  test('both rules are told where both are met', () => {
    const told = 'เกณฑ์เปลี่ยนตั้งแต่ปี ๒๕๖๖';
    expect(textsOf(sheetOf('summary-years', [history])).join()).toContain(told);
    const one = row(equal(9100, { fiscalYear: 2567 }), { earlier: [equal(9000, { fiscalYear: 2566 })] });
    expect(textsOf(sheetOf('summary-years', [one])).join()).not.toContain(told);
  });
});

test('what was found stands under the number of its agency, then the files that could not be read', () => {
  const worst = 'คะแนนรวมที่ระบุไว้ 84.21 ไม่ตรงกัน';
  const found = row(equal(8000), { worst, findings: { error: 1, warning: 0, info: 2 } });
  const values = valuesOf(sheetOf('summary-findings', [FAILED, row(equal(9000)), found]));
  expect(values.slice(-3)).toEqual([
    [1, 'อบต.นาดี', 0, 0, 0, '–', 'รวม.xlsx'],
    [2, 'อบต.นาดี', 1, 0, 2, 'คะแนนรวมที่ระบุไว้ ๘๔.๒๑ ไม่ตรงกัน', 'รวม.xlsx'],
    [3, 'อ่านไม่ได้', 1, 0, 0, 'ไฟล์นี้เสียหายหรือไม่สมบูรณ์', 'เสีย.xlsx'],
  ]);
});

test('an axis ends at a round number that is high enough', () => {
  expect([0, 1, 10, 11, 34, 61, 99, 100, 101, 8300].map(roundAxis)).toEqual([
    10, 10, 10, 20, 40, 80, 100, 100, 200, 10_000,
  ]);
});
