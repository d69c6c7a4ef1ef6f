import { analysisFixture, planFixture } from '../../../test/documents/fixtures';
import type { RegisterRow } from '../../planning/measure';
import { excelSerial } from '../../planning/register/due';
import { shownCell } from '../tables/cells';
import type { ReportPart } from './content-types';
import type { PlainTable } from '../tables/plain-table';
import { reportContent } from './report-content';
import type { ReportSources } from './sources';

const MARCH_31 = { year: 2025, month: 3, day: 31 };
const OCTOBER_1 = { year: 2025, month: 10, day: 1 };

/** Six measures of two indicators, changed one by one. */
const plan = (...changes: readonly Partial<RegisterRow>[]): ReportSources['plan'] => {
  const fixture = planFixture({ indicators: [6, 7], perIndicator: 3 });
  return {
    ...fixture,
    rows: fixture.rows.map((row, index) => ({ ...row, quarters: [2], ...changes[index] })),
  };
};

const sources = (own: Partial<ReportSources> = {}): ReportSources => ({
  plan: plan(),
  before: null,
  after: null,
  round: 6,
  asOf: MARCH_31,
  digits: 'arabic',
  ...own,
});

const headings = (own: Partial<ReportSources>): (string | null)[] =>
  reportContent(sources(own)).body.map(({ heading }) => heading);

const partsUnder = (name: string, own: Partial<ReportSources>, edits = {}): readonly ReportPart[] =>
  reportContent(sources(own), edits).body.find(({ heading }) => heading?.includes(name))?.parts ?? [];

const textsOf = (parts: readonly ReportPart[]): string[] =>
  parts.flatMap((part) => ('text' in part ? part.text : []));

const cellsOf = (parts: readonly ReportPart[]): string[][] =>
  parts
    .filter((part): part is PlainTable => part.kind === 'table')
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => shownCell(cell, 'arabic'))));

describe('the sections', () => {
  test('those without content are left out, and numbers close up', () => {
    expect(headings({ plan: plan(...Array.from({ length: 6 }, () => ({ status: 'แล้วเสร็จ' }))) })).toEqual([
      '1. ความเป็นมา',
      '2. สรุปผลการดำเนินการ',
      '3. ผลการดำเนินการรายมาตรการ',
    ]);
    const full = {
      plan: plan({ recommendation: 'ควรเริ่มเร็วขึ้น' }),
      round: 12,
      asOf: OCTOBER_1,
      after: analysisFixture({ year: 2568 }),
    } as const;
    expect(headings(full).slice(3)).toEqual([
      '4. มาตรการที่ยังไม่แล้วเสร็จ',
      '5. ผลที่เกิดขึ้น',
      '6. ข้อเสนอแนะสำหรับปีงบประมาณ พ.ศ. 2569',
    ]);
  });

  test.each([3, 9] as const)('round %s is the table alone', (round) => {
    expect(reportContent(sources({ round }))).toEqual({
      body: [{ heading: null, parts: [{ kind: 'measures' }] }],
      appendix: [],
    });
  });
});

describe('the summary', () => {
  test('counts by status, unit and issue, and says how many are not due yet', () => {
    const own = {
      plan: plan(
        { status: 'แล้วเสร็จ' },
        { status: 'ดำเนินการแล้วเสร็จ' },
        { status: 'อยู่ระหว่างดำเนินการ' },
        { status: '', quarters: [4] },
        { status: 'ยังไม่ดำเนินการ', quarters: [1] },
        { status: 'รอ' },
      ),
    };
    const [sentence] = textsOf(partsUnder('สรุปผล', own));
    expect(sentence).toBe(
      'จากมาตรการทั้งหมด 6 มาตรการ ดำเนินการแล้วเสร็จ 2 มาตรการ คิดเป็นร้อยละ 33.33 ' +
        'อยู่ระหว่างดำเนินการ 1 มาตรการ คิดเป็นร้อยละ 16.67 ' +
        'ยังไม่ดำเนินการ 2 มาตรการ คิดเป็นร้อยละ 33.33 (ในจำนวนนี้ยังไม่ถึงกำหนด 1 มาตรการ) ' +
        'และระบุสถานะเป็นอย่างอื่น 1 มาตรการ คิดเป็นร้อยละ 16.67',
    );
    const rows = cellsOf(partsUnder('สรุปผล', own));
    expect(rows.slice(0, 2)).toEqual([
      ['ภาพรวม', 'มาตรการทั้งหมด (6 มาตรการ)', '2', '1', '2', '0'],
      ['ภาพรวม', 'คิดเป็นร้อยละ', '33.33', '16.67', '33.33', '0.00'],
    ]);
    const counted = (by: string): number =>
      rows.filter(([first]) => first === by).reduce((sum, cells) => sum + Number(cells[2]), 0);
    expect([counted('ผู้รับผิดชอบหลัก'), counted('ประเด็น')]).toEqual([2, 2]);
  });
});

describe('what is not finished', () => {
  const own = {
    plan: plan(
      { status: 'แล้วเสร็จ' },
      { status: 'อยู่ระหว่างดำเนินการ', percent: 60, quarters: [1] },
      { status: 'ไม่ดำเนินการ', obstacle: 'ไม่มีงบประมาณ' },
      { status: 'ยังไม่ดำเนินการ', quarters: [4] },
      { status: 'ยังไม่ดำเนินการ', quarters: [4], newDeadline: excelSerial({ year: 2025, month: 8, day: 15 }) },
      { status: 'ยังไม่ดำเนินการ', quarters: [2], newDeadline: 'สิ้นปี' },
    ),
  };

  test('is told with its reason and new day, or with room to write them', () => {
    const parts = partsUnder('ยังไม่แล้วเสร็จ', own);
    expect(
      cellsOf(parts).map(([title, reason, , first, status, next]) => [
        title?.slice(0, 2),
        reason,
        first,
        status,
        next,
      ]),
    ).toEqual([
      ['2.', '', '31\u00A0ธ.ค.\u00A02567', 'อยู่ระหว่างดำเนินการ (ร้อยละ 60)', ''],
      ['3.', 'ไม่มีงบประมาณ', '31\u00A0มี.ค.\u00A02568', 'ไม่ดำเนินการ', ''],
      ['5.', '', '30\u00A0ก.ย.\u00A02568', 'ยังไม่ดำเนินการ', '15\u00A0ส.ค.\u00A02568'],
      ['6.', '', '31\u00A0มี.ค.\u00A02568', 'ยังไม่ดำเนินการ', 'สิ้นปี'],
    ]);
  });

  test('is counted alone where nobody expects it yet', () => {
    expect(textsOf(partsUnder('ยังไม่แล้วเสร็จ', own))).toEqual([
      'มาตรการที่ยังไม่ถึงกำหนดแล้วเสร็จมี 1 มาตรการ ได้แก่ มาตรการที่ 4',
    ]);
  });
});

describe('the change of scores', () => {
  const NAME = 'ผลที่เกิดขึ้น';
  const before = analysisFixture();
  const after = analysisFixture({
    year: 2568,
    scores: [92, 85.52, 88.96, 85.66, 86.63, 81.9, 60, 54.78, 81.92, 87.5],
  });
  const own = { round: 12, asOf: OCTOBER_1, before, after } as const;

  test('is exact, by indicator with its measures, and of the overall', () => {
    const rows = cellsOf(partsUnder(NAME, own));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(['1. การปฏิบัติหน้าที่', '–', '92.01', '92.00', '-0.01', 'ลดลง']);
    expect(rows[1]?.slice(4)).toEqual(['0.00', 'คงที่']);
    expect(rows[6]).toEqual(['7. ประสิทธิภาพการสื่อสาร', '4, 5, 6', '49.73', '60.00', '+10.27', 'เพิ่มขึ้น']);
    expect(rows[10]?.[0]).toBe('คะแนนภาพรวม');
  });

  test('stands at the end of the year alone, once the scores are known', () => {
    expect(partsUnder(NAME, { ...own, round: 6 })).toEqual([]);
    expect(partsUnder(NAME, { ...own, after: null })).toEqual([]);
  });

  test('without the scores of the year before nothing is compared', () => {
    const parts = partsUnder(NAME, { ...own, before: null });
    expect(textsOf(parts)[0]).toContain('โดยไม่มีคะแนนภาพรวมของปีงบประมาณ พ.ศ. 2567 ให้เปรียบเทียบ');
    expect(cellsOf(parts)[0]?.slice(2)).toEqual(['–', '92.00', '–', '–']);
  });

  test.each([
    [2565, 2566, true],
    [2564, 2565, false],
    [2566, 2567, false],
  ])('levels of %s and %s are told apart where their rules differ', (first, second, isTold) => {
    const fixture = planFixture({ planYear: second });
    const texts = textsOf(
      partsUnder(NAME, {
        ...own,
        plan: fixture,
        before: analysisFixture({ year: first }),
        after: analysisFixture({ year: second }),
      }),
    );
    expect(texts.some((text) => text.includes('เกณฑ์กำหนดระดับต่างกัน'))).toBe(isTold);
  });
});

describe('texts of a person', () => {
  test('stand in the place of ours, and an empty one leaves the paragraph out', () => {
    const background = textsOf(partsUnder('ความเป็นมา', {}));
    const changed = partsUnder('ความเป็นมา', {}, { 'report.6-background': 'ข้อความใหม่' });
    expect(textsOf(changed)).toEqual(['ข้อความใหม่', ...background.slice(1)]);
    expect(textsOf(partsUnder('ความเป็นมา', {}, { 'report.6-background': '' }))).toEqual(background.slice(1));
  });

  test('of one round do not change another', () => {
    const edits = { 'report.6-background': 'ข้อความใหม่' };
    const own = { round: 12, asOf: OCTOBER_1 } as const;
    expect(partsUnder('ความเป็นมา', own, edits)).toEqual(partsUnder('ความเป็นมา', own));
  });

  test('have keys that are kept', () => {
    const { body } = reportContent(
      sources({ plan: plan({ recommendation: 'ก' }, { recommendation: 'ข', id: null }) }),
    );
    const keys = body.flatMap(({ parts }) => parts.flatMap((part) => ('key' in part ? part.key : [])));
    expect(keys.length).toBeGreaterThan(4);
    for (const key of keys) expect(key).toMatch(/^[a-z]+\.[\w-]+$/);
  });
});

test('evidence that nobody gave leaves room to write it', () => {
  const { appendix } = reportContent(sources({ plan: plan({ proof: 'https://a.go.th/1.pdf' }) }));
  const [given, empty] = textsOf(appendix[0]?.parts ?? []);
  expect(given).toMatch(/^1\. .+ หลักฐานที่กำหนดไว้: .+\nหลักฐานการดำเนินการ: https:\/\/a\.go\.th\/1\.pdf$/);
  expect(empty).toMatch(/หลักฐานการดำเนินการ: \.{20,}$/);
});

test('a report that is made before its round is over says so', () => {
  const [early] = textsOf(partsUnder('ความเป็นมา', { asOf: { year: 2025, month: 3, day: 15 } }));
  expect(early).toContain('รอบ 6 เดือน ตามข้อมูล ณ วันที่ 15 มีนาคม 2568 ดังนี้');
  const [over] = textsOf(partsUnder('ความเป็นมา', {}));
  expect(over).toContain('บัดนี้ ครบรอบ 6 เดือนแล้ว');
});
