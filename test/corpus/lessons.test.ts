/** What mutated sheets of the corpus taught: each of these was once read wrongly or lost without a finding. */
import { readScores } from '../../src/reading/read-scores';
import { toNumber } from '../../src/scores/exact';
import type { CellGrid } from '../../src/workbook/cell-grid';
import { book, sheet, type Value } from '../support/grids';
import { NAMES } from '../../scripts/corpus/words';
import { RESULTS } from '../../scripts/corpus/results';

const { r01, r05, r06 } = RESULTS;

const rows = (...columns: readonly (readonly Value[])[]): Value[][] =>
  NAMES.map((name, k) => [name, ...columns.map((column) => column[k] ?? null)]);

function read(...sheets: readonly CellGrid[]) {
  return readScores(book(...sheets)).sets.map((set) => ({
    agency: set.agency,
    year: set.fiscalYear,
    scores: set.entries.map(({ score }) => score && toNumber(score)),
    overall: set.statedOverall && toNumber(set.statedOverall.value),
    findings: set.findings.map(({ message }) => message),
  }));
}

const result = (agency: string, year: number, scores: readonly number[], findings: readonly string[] = []) =>
  expect.objectContaining({ agency, year, scores, findings }) as unknown;

test('a note above a column of an agency does not take the agency away', () => {
  const found = read(
    sheet('Sheet1', [
      ['คะแนน ITA ปีงบประมาณ พ.ศ. 2567', null, 'เป้าหมายร้อยละ 85 ตามแผนแม่บทฯ'],
      ['ตัวชี้วัด', 'อบต.ทุ่งสมมติ', 'อบต.โคกสมมติ'],
      ...rows(r01.scores, r05.scores),
    ]),
  );
  expect(found).toEqual([result('อบต.ทุ่งสมมติ', 2567, r01.scores), result('อบต.โคกสมมติ', 2567, r05.scores)]);
});

test('a lone เป้าหมาย above the only column still says that these are no scores', () => {
  expect(read(sheet('Sheet1', [[null, 'เป้าหมาย'], ...rows(r01.scores)]))).toEqual([]);
});

test('a remark beside the name of an agency does not take its row away', () => {
  const found = read(
    sheet('Sheet1', [
      ['ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2567'],
      ['ที่', null, 'หน่วยงาน', ...NAMES],
      [1, 'หมายเหตุ : ข้อมูล ณ วันที่ 31 สิงหาคม 2568', 'อบต.ทุ่งสมมติ', ...r01.scores],
      [2, null, 'อบต.โคกสมมติ', ...r05.scores],
    ]),
  );
  expect(found).toEqual([result('อบต.ทุ่งสมมติ', 2567, r01.scores), result('อบต.โคกสมมติ', 2567, r05.scores)]);
});

test('tables side by side never use the scores of each other', () => {
  const halves = (k: number): Value[] => [NAMES[k] ?? '', r01.scores[k] ?? 0, null, NAMES[k + 5] ?? '', null];
  const [found] = read(sheet('Sheet1', [['อบต.ทุ่งสมมติ ปี 2567'], ...[0, 1, 2, 3, 4].map(halves)]));
  expect(found?.scores.slice(5)).toEqual([null, null, null, null, null]);
});

test('scores before the names, in two tables side by side', () => {
  const halves = (k: number): Value[] => [
    r01.scores[k] ?? 0,
    NAMES[k] ?? '',
    r01.scores[k + 5] ?? 0,
    NAMES[k + 5] ?? '',
  ];
  const found = read(sheet('Sheet1', [['อบต.ทุ่งสมมติ ปี 2567'], ...[0, 1, 2, 3, 4].map(halves)]));
  expect(found).toEqual([result('อบต.ทุ่งสมมติ', 2567, r01.scores)]);
});

test('a column without a header beside one with its year is another reading, not another result', () => {
  const found = read(
    sheet('Sheet1', [['อบต.ทุ่งสมมติ', 'ปี 2567'], ['ตัวชี้วัด', 'คะแนน'], ...rows(r01.scores, r05.scores)]),
  );
  expect(found).toEqual([result('อบต.ทุ่งสมมติ', 2567, r01.scores, ['other-reading'])]);
});

test('two columns under the one name of an agency are two readings', () => {
  const found = read(
    sheet(
      'Sheet1',
      [
        ['ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2567'],
        ['ตัวชี้วัด', 'อบต.ทุ่งสมมติ', null, 'อบต.โคกสมมติ'],
        [null, 'ก่อนทบทวน', 'หลังทบทวน', null],
        ...rows(r01.scores, r05.scores, r06.scores),
      ],
      { merges: ['A2:A3', 'B2:C2', 'D2:D3'] },
    ),
  );
  expect(found).toEqual([
    result('อบต.ทุ่งสมมติ', 2567, r05.scores, ['other-reading.version']),
    result('อบต.โคกสมมติ', 2567, r06.scores),
  ]);
});

test('a total that is a mean without weights is told, because nothing was checked with it', () => {
  const mean = r01.scores.reduce((sum, score) => sum + score, 0) / 10;
  const [found] = read(
    sheet('Sheet1', [
      ['อบต.ทุ่งสมมติ ปี 2567'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...rows(r01.scores),
      ['คะแนนเฉลี่ย', Math.round(mean * 100) / 100],
    ]),
  );
  expect(found).toMatchObject({ overall: null, findings: ['other-reading.plain-mean'] });
});

test('a note above the table is no agency where a title names one', () => {
  const found = read(
    sheet('Sheet1', [
      ['ผลการประเมิน ITA อบต.ทุ่งสมมติ ปีงบประมาณ พ.ศ. 2567'],
      ['ตรวจแล้วครบถ้วน'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...rows(r01.scores),
    ]),
  );
  expect(found).toEqual([result('อบต.ทุ่งสมมติ', 2567, r01.scores)]);
});

test('titles that lost their marks give the same agency and year', () => {
  const found = read(
    sheet('Sheet1', [
      ['ผลการประเมน ITA องคการบรหารสวนตาบลทุ่งสมมติ ปงบประมาณ พ.ศ. 2567 ณ วนท 31 สงหาคม 2568'],
      ['ตวชวด', 'คะแนน'],
      ...rows(r01.scores),
    ]),
  );
  expect(found).toEqual([result('องค์การบริหารส่วนตำบลทุ่งสมมติ', 2567, r01.scores)]);
});

test('the word สรุป before a number is no damaged ปี', () => {
  const found = read(sheet('Sheet1', [['อบต.ทุ่งสมมติ สรุป 67 หมู่บ้าน'], ['ตัวชี้วัด', 'คะแนน'], ...rows(r01.scores)]));
  expect(found[0]?.year).toBeNull();
});

test('the words ส่วนท้องถิ่น before a year are no damaged วันที่', () => {
  const found = read(
    sheet('Sheet1', [
      ['ผลการประเมินขององค์กรปกครองส่วนท้องถิ่น ปีงบประมาณ พ.ศ. 2567'],
      ['ตัวชี้วัด', 'อบต.ทุ่งสมมติ', 'อบต.โคกสมมติ'],
      ...rows(r01.scores, r05.scores),
    ]),
  );
  expect(found).toEqual([result('อบต.ทุ่งสมมติ', 2567, r01.scores), result('อบต.โคกสมมติ', 2567, r05.scores)]);
});

test.each(['ณ วนที่ประกาศ พ.ศ. 2568', 'ลงวันที่ 2568', 'ณ ว\uFFFDนที่ 2568'])(
  'the year of a date is not that of the scores: %s',
  (date) => {
    const found = read(sheet('Sheet1', [['อบต.ทุ่งสมมติ', date], ['ตัวชี้วัด', 'คะแนน'], ...rows(r01.scores)]));
    expect(found[0]?.year).toBeNull();
  },
);

const yearly = (tab: string, year: number, scores: readonly number[]): CellGrid =>
  sheet(tab, [['ปีงบประมาณ', year], ['ตัวชี้วัด', 'คะแนน'], ...rows(scores)]);

test('a tab becomes an agency only when it is named like one, like a place, or stands among agencies', () => {
  const agencies = (...tabs: readonly string[]) =>
    read(
      ...tabs.map((tab, k) =>
        yearly(
          tab,
          2565 + k,
          r01.scores.map((score) => score - k),
        ),
      ),
    ).map(({ agency }) => agency);
  expect(agencies('คะแนน', 'ข้อมูลดิบ', 'ล่าสุด', 'แม่แบบ')).toEqual([null, null, null, null]);
  expect(agencies('อบต.ทุ่งสมมติ', 'ล่าสุด')).toEqual(['อบต.ทุ่งสมมติ', null]);
  expect(agencies('โคกสมมติ', 'ล่าสุด')).toEqual(['โคกสมมติ', null]);
  expect(agencies('อบต.ทุ่งสมมติ', 'ทต.โคกสมมติ', 'สมมติพัฒนา')).toEqual(['อบต.ทุ่งสมมติ', 'ทต.โคกสมมติ', 'สมมติพัฒนา']);
});

test('a summary in fewer digits is the same result, and the full digits are read', () => {
  const rounded = r01.scores.map((score) => Math.round(score * 10) / 10);
  const titled = (tab: string, scores: readonly number[]): CellGrid =>
    sheet(tab, [['อบต.ทุ่งสมมติ ปี 2567'], ['ตัวชี้วัด', 'คะแนน'], ...rows(scores)]);
  const whole = [result('อบต.ทุ่งสมมติ', 2567, r01.scores)];
  expect(read(titled('ก', rounded), titled('ข', r01.scores))).toEqual(whole);
  expect(read(titled('ก', r01.scores), titled('ข', rounded))).toEqual(whole);
  const other = rounded.map((score, k) => (k === 3 ? score + 0.1 : score));
  expect(read(titled('ก', r01.scores), titled('ข', other))).toEqual([
    result('อบต.ทุ่งสมมติ', 2567, r01.scores, ['other-reading.twice']),
  ]);
});

test('a heading over columns of scores and notes leaves the row below it a header', () => {
  const [found] = read(
    sheet(
      'Sheet1',
      [
        ['อบต.ทุ่งสมมติ ปี 2567'],
        ['ตัวชี้วัด', 'คะแนน'],
        [null, 'ก่อนทบทวน', 'จัดทำโดย งานนโยบายและแผน สำนักปลัด', null, 'หลังทบทวน'],
        ...rows(r05.scores, [], [], r01.scores),
      ],
      { merges: ['A2:A3', 'B2:E2'] },
    ),
  );
  expect(found).toEqual(result('อบต.ทุ่งสมมติ', 2567, r01.scores, ['other-reading.version']));
});

test.each(['หมายเหตุ : ข้อมูล ณ วันที่ 31 สิงหาคม 2568', 'เป้าหมายร้อยละ 85 ตามแผนแม่บทฯ', 'เห็นชอบ'])(
  'a remark between the label of the total and its value is passed over: %s',
  (remark) => {
    const titled = (...title: readonly Value[]) =>
      read(sheet('Sheet1', [title, ['อบต.ทุ่งสมมติ', 'ปี 2567'], ['ตัวชี้วัด', 'คะแนน'], ...rows(r01.scores)]));
    expect(titled('คะแนนภาพรวม', remark, r01.overall)[0]?.overall).toBe(r01.overall);
    expect(titled('คะแนนภาพรวม', 'เป้าหมาย', 90)[0]?.overall).toBeNull();
  },
);

test('agencies and years behind the scores of a list, under headers of their own', () => {
  const found = read(
    sheet('Sheet1', [
      [...NAMES, 'ปี', 'หน่วยงาน', 'ผู้รายงาน'],
      [...r01.scores, 2566, 'ทุ่งสมมติ', 'อบต.โคกสมมติ'],
      [...r05.scores, 2567, 'ทุ่งสมมติ', 'อบต.โคกสมมติ'],
    ]),
  );
  expect(found).toEqual([result('ทุ่งสมมติ', 2566, r01.scores), result('ทุ่งสมมติ', 2567, r05.scores)]);
});

const NONE = Array<null>(10).fill(null);

test('an agency without any score among others is told, a footer of the list is not one', () => {
  const found = read(
    sheet('Sheet1', [
      ['ปีงบประมาณ พ.ศ. 2567'],
      ['หน่วยงาน', ...NAMES],
      ['อบต.ทุ่งสมมติ', ...r01.scores],
      ['อบต.ห้วยสมมติ', ...NONE.map(() => '-')],
      ['อบต.โคกสมมติ', ...r05.scores],
      ['อบต.ดอนสมมติ', ...NONE],
      [],
      ['อบต.บึงสมมติ ขอเลื่อนการประเมิน'],
    ]),
  );
  expect(found.map(({ agency }) => agency)).toEqual([
    'อบต.ทุ่งสมมติ',
    'อบต.ห้วยสมมติ',
    'อบต.โคกสมมติ',
    'อบต.ดอนสมมติ',
  ]);
  expect(found[1]).toMatchObject({ scores: NONE, findings: NONE.map(() => 'missing-indicator.mark') });
  expect(found[3]).toMatchObject({ scores: NONE, findings: NONE.map(() => 'missing-indicator.empty') });
});

test('an agency without scores in one list is read from another', () => {
  const list = (tab: string, scores: readonly (number | null)[], hidden = false): CellGrid =>
    sheet(
      tab,
      [['ปีงบประมาณ 2567'], ['หน่วยงาน', ...NAMES], ['อบต.โคกสมมติ', ...r05.scores], ['อบต.ทุ่งสมมติ', ...scores]],
      { hidden },
    );
  const both = [result('อบต.โคกสมมติ', 2567, r05.scores), result('อบต.ทุ่งสมมติ', 2567, r01.scores)];
  expect(read(list('ก', NONE), list('ข', r01.scores))).toEqual(both);
  expect(read(list('ก', r01.scores), list('ข', NONE))).toEqual(both);
  expect(read(list('ก', NONE), list('ข', r01.scores, true))).toEqual(both);
});

const numbered = (between: string): Value[][] => [
  ['อบต.ทุ่งสมมติ ปี 2567'],
  ['ตัวชี้วัดที่', 'คะแนน'],
  ...r01.scores.slice(0, 5).map((score, k) => [k + 1, score]),
  [between, null],
  ...r01.scores.slice(5).map((score, k) => [k + 6, score]),
];

test('numbers alone go on below the row of an instrument, and below nothing else', () => {
  expect(read(sheet('Sheet1', numbered('EIT')))).toEqual([result('อบต.ทุ่งสมมติ', 2567, r01.scores)]);
  expect(read(sheet('Sheet1', numbered('โครงการปี 2568')))).toEqual([]);
});

test('a total with its label in one cell', () => {
  const overall = (total: string) =>
    read(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ปี 2567'],
        ...NAMES.map((name, k) => [`${name} ${r01.scores[k]} คะแนน`]),
        [total],
      ]),
    )[0]?.overall;
  expect(overall(`รวม ${r01.overall}`)).toBe(r01.overall);
  expect(overall(`รวมงบประมาณ ${r01.overall}`)).toBeNull();
});

test('a total beside the scores of a title row heads no column', () => {
  const [found] = read(
    sheet('Sheet1', [
      ['คะแนนภาพรวม', 'หมายเหตุ', r01.overall],
      ['อบต.ทุ่งสมมติ', 'ปี 2567'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...rows(r01.scores),
    ]),
  );
  expect(found).toEqual(result('อบต.ทุ่งสมมติ', 2567, r01.scores));
});

test('a remark in the rows above a table does not take its only column away', () => {
  const target = sheet('Sheet1', [
    ['อบต.ทุ่งสมมติ ปี 2567'],
    ['รายการ', 'คะแนน'],
    [null, 'เป้าหมายร้อยละ 85 ตามแผนแม่บทฯ'],
    ...rows(r01.scores),
  ]);
  const note = sheet('Sheet1', [
    ['ITA ปีงบฯ 67', 'อบต.ทุ่งสมมติ', 'หมายเหตุ : ข้อมูล ณ วันที่ 31 สิงหาคม 2568'],
    ['ที่', 'ตชว.', 'คะแนน'],
    ...NAMES.map((name, k): Value[] => [k + 1, name, r01.scores[k] ?? null]),
  ]);
  const notes = sheet('Sheet1', [
    ['ITA ปีงบฯ 67', 'อบต.ทุ่งสมมติ', 'หมายเหตุ : ข้อมูล ณ วันที่ 31 สิงหาคม 2568', 'ระดับ', 'ผ่าน'],
    ['ที่', 'ตชว.', 'คะแนน'],
    ...NAMES.map((name, k): Value[] => [k + 1, name, r01.scores[k] ?? null]),
  ]);
  for (const one of [target, note, notes])
    expect(read(one)).toEqual([result('อบต.ทุ่งสมมติ', 2567, r01.scores)]);
});
