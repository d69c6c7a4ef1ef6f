/** Random sheets: the reader never fails, and finds exactly the scores that were put into a layout it knows. */
import fc from 'fast-check';
import { INDICATOR_NUMBERS } from '../src/framework/types';
import { readScores } from '../src/reading/read-scores';
import { toNumber } from '../src/scores/exact';
import type { ScoreSet } from '../src/scores/types';
import type { Cell, CellGrid, CellRange } from '../src/workbook/cell-grid';
import { a1 } from '../src/workbook/cell-grid';
import { book, sheet, type Value } from './support/grids';
import { NAMES } from './support/indicator-names';

const WORDS = [
  ...NAMES,
  ...NAMES.map((name, index) => `${index + 1}. ${name} 92.01 คะแนน`),
  ...['ตัวชี้วัด', 'ตัวชี้วัดที่', 'ตัวชี้วัดที่ ๓', 'คะแนน', 'คะแนนเต็ม', 'น้ำหนัก', 'อันดับ', 'ลำดับ', 'รวม', 'เฉลี่ย'],
  ...['หน่วยงาน', 'อปท.', 'จังหวัด', 'อำเภอ', 'ปีงบประมาณ', 'ปี', 'ระดับ', 'หมายเหตุ', 'คะแนนรวม', 'มาตรการ'],
  ...['IIT', 'EIT', 'OIT', 'รวม IIT', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', 'i1', 'e๑๕', 'o35', 'O42'],
  ...['อบต.ทุ่งสมมติ', 'เทศบาลตำบลหนองสมมติ', 'องค์การบริหารส่วนตำบล', 'ทุ่งสมมติ', 'การทุจริต', 'การใช้'],
  ...['2567', 'ปี ๒๕๖๖', 'พ.ศ. 2565 - 2567', 'ปีงบประมาณ พ.ศ. ๒๕๖๘', '31 มีนาคม 2566', 'ค.ศ. 2024'],
  ...[
    '92.01',
    '๙๘.๙๑',
    'ร้อยละ ๘๕',
    '85.21%',
    '105',
    '-5',
    '92,01',
    '1,234.5',
    '-',
    'ไม่มีข้อมูล',
    'รอผล',
    '๘9.๑0',
  ],
  ...['AA', 'B', 'ผ่านดี', 'ต้องปรับปรุง', 'มีผลคะแนน 78.77 คะแนน อยู่ในระดับ B', '', ' ', '\n', '\u200b', '=1+1'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '\uFFFD',
    '\uD83D',
    'ก'.repeat(500),
    '('.repeat(60),
    '๑'.repeat(400),
  ],
];

const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((value): Cell => ({ value })) },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0, max: 10_000 }).map((value): Cell => ({ value: value / 100 })),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 10 }).map((value): Cell => ({ value })) },
  { weight: 1, arbitrary: fc.integer({ min: 2550, max: 2575 }).map((value): Cell => ({ value })) },
  { weight: 1, arbitrary: fc.double().map((value): Cell => ({ value, percent: true })) },
  { weight: 1, arbitrary: fc.double().map((value): Cell => ({ value })) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 80_000 }).map((value): Cell => ({ value, date: true })) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>({ value: null, error: '#N/A' }, { value: null }) },
  { weight: 1, arbitrary: fc.boolean().map((value): Cell => ({ value })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((value): Cell => ({ value })) },
);

/** Rectangles that may overlap each other or reach beyond the sheet, as damaged files have them. */
const merge: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(20), fc.nat(14), fc.nat(6), fc.nat(6))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

/** A layout puts ten scores (as cells) into rows, and says where each one stands. */
interface Layout {
  readonly rows: (scores: readonly Value[], order: readonly number[]) => Value[][];
  /** Row and column of an indicator's score (from 0), by its position in `order`. */
  readonly place: (indicator: number, position: number) => readonly [number, number];
}

const TITLE = 'ผลการประเมิน ITA อบต.ทุ่งสมมติ ปีงบประมาณ พ.ศ. 2567';

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'names down': {
    rows: (scores) => [[TITLE], ['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((name, k) => [name, scores[k]!])],
    place: (indicator) => [indicator + 1, 1],
  },
  'names across': {
    rows: (scores) => [[TITLE], ['ตัวชี้วัด', ...NAMES], ['คะแนน', ...scores]],
    place: (indicator) => [2, indicator],
  },
  'numbers down': {
    rows: (scores) => [[TITLE], ['ตัวชี้วัดที่', 'คะแนน'], ...scores.map((score, k) => [k + 1, score])],
    place: (indicator) => [indicator + 1, 1],
  },
  'ranking in any order': {
    rows: (scores, order) => [
      [TITLE],
      ['อันดับ', 'ตัวชี้วัด', 'คะแนน'],
      ...order.map((indicator, k) => [k + 1, NAMES[indicator - 1]!, scores[indicator - 1]!]),
    ],
    place: (_, position) => [position + 2, 2],
  },
  'sections of the instruments': {
    rows: (scores) => [
      [TITLE],
      ['ตัวชี้วัด', null, 'คะแนน'],
      ...NAMES.flatMap((name, k) => [
        ...(k === 0 ? [['แบบวัด IIT']] : k === 5 ? [['แบบวัด EIT']] : k === 8 ? [['แบบตรวจ OIT']] : []),
        [`${k + 1}. ${name}`, null, scores[k]!],
      ]),
    ],
    place: (indicator) => [indicator + (indicator <= 5 ? 2 : indicator <= 8 ? 3 : 4), 2],
  },
  'a row of an agency': {
    rows: (scores) => [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
      ['ที่', 'หน่วยงาน', ...NAMES],
      [1, 'อบต.ทุ่งสมมติ', ...scores],
    ],
    place: (indicator) => [2, indicator + 1],
  },
};

const toThai = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

/** The ways in which one score may be typed. */
const WRITTEN: readonly ((score: number) => Value)[] = [
  (score) => score,
  (score) => score.toFixed(2),
  (score) => toThai(score.toFixed(2)),
  (score) => `${score.toFixed(2)} คะแนน`,
  (score) => `ร้อยละ ${toThai(score.toFixed(2))}`,
  (score) => ({ value: Number((score / 100).toFixed(4)), percent: true }),
];

const tenScores = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 10, maxLength: 10 })
  .map((hundredths) => hundredths.map((score) => score / 100));

/** Scores as agencies have them; smaller ones may be points or lost fractions, and are told. */
const areOfAnAgency = (scores: readonly number[]): boolean =>
  scores.reduce((sum, score) => sum + score, 0) >= 300 &&
  scores.every((score) => score === 0 || score > 1) &&
  scores.some((score) => score > 40);

const grid: fc.Arbitrary<CellGrid> = fc.record({
  sheet: fc.constantFrom('Sheet1', '2567', 'อบต.ทุ่งสมมติ', "it's", 'คะแนน ปี ๒๕๖๖', ''),
  rows: fc.array(fc.option(fc.array(cell, { maxLength: 14 }), { nil: undefined }), { maxLength: 24 }),
  merges: fc.array(merge, { maxLength: 6 }),
  hidden: fc.boolean(),
  marker: fc.constantFrom(null, null, null, 'analysis'),
});

/** A good table into which anything has been typed: cells overwritten, rows lost, rectangles merged. */
const damaged: fc.Arbitrary<CellGrid> = fc
  .record({
    layout: fc.constantFrom(...Object.values(LAYOUTS)),
    scores: tenScores,
    write: fc.constantFrom(...WRITTEN),
    at: fc.tuple(fc.nat(4), fc.nat(4)),
    typed: fc.array(fc.tuple(fc.nat(20), fc.nat(14), cell), { maxLength: 12 }),
    lost: fc.array(fc.nat(16), { maxLength: 2 }),
    merges: fc.array(merge, { maxLength: 2 }),
  })
  .map(({ layout, scores, write, at: [top, left], typed, lost, merges }) => {
    const good = sheet('Sheet1', layout.rows(scores.map(write), INDICATOR_NUMBERS), { at: a1(top, left) });
    const rows = good.rows.map((row) => [...(row ?? [])]);
    for (const [row, column, value] of typed) (rows[row] ??= [])[column] = value;
    return { ...good, rows: rows.filter((_, row) => !lost.includes(row)), merges };
  });

function expectSound(set: ScoreSet): void {
  expect(set.entries.map(({ indicator }) => indicator)).toEqual([...INDICATOR_NUMBERS]);
  for (const { score, cell: place } of set.entries) {
    if (score === null) continue;
    expect(Number.isInteger(score) && score >= 0 && score <= 10_000).toBe(true);
    expect(place).not.toBeNull();
  }
  const unusable = set.entries.filter(({ score }) => score === null).length;
  const explained = set.findings.filter(({ code }) =>
    ['missing-indicator', 'not-a-number', 'out-of-range', 'ambiguous-name', 'duplicate-indicator'].includes(
      code,
    ),
  );
  if (unusable > 0) expect(explained.length).toBeGreaterThan(0);
}

describe('any sheet', () => {
  test('is read without failing, into sets of ten that say what is unusable', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(grid, damaged), { maxLength: 3 }), (sheets) => {
        const { sets, findings } = readScores({ sheets });
        sets.forEach(expectSound);
        expect(findings.some(({ code }) => code === 'no-scores')).toBe(sets.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  test('is read the same way twice', () => {
    fc.assert(
      fc.property(fc.oneof(grid, damaged), (one) => {
        expect(readScores({ sheets: [one] })).toEqual(readScores({ sheets: [one] }));
      }),
      { numRuns: 100 },
    );
  });
});

describe('ten scores in a layout', () => {
  test.each(Object.keys(LAYOUTS))('%s: exactly those are read, from their cells', (name) => {
    const layout = LAYOUTS[name]!;
    fc.assert(
      fc.property(
        tenScores.filter(areOfAnAgency),
        fc.constantFrom(...WRITTEN),
        fc.shuffledSubarray([...INDICATOR_NUMBERS], { minLength: 10 }),
        fc.nat(40),
        fc.nat(30),
        (scores, write, order, top, left) => {
          const one = sheet('Sheet1', layout.rows(scores.map(write), order), { at: a1(top, left) });
          const { sets } = readScores(book(one));
          expect(
            sets.map(({ agency, fiscalYear, entries, findings }) => ({
              agency,
              fiscalYear,
              scores: entries.map(({ score }) => score && toNumber(score)),
              cells: entries.map((entry) => entry.cell && a1(entry.cell.row, entry.cell.column)),
              findings,
            })),
          ).toEqual([
            {
              agency: 'อบต.ทุ่งสมมติ',
              fiscalYear: 2567,
              scores,
              cells: INDICATOR_NUMBERS.map((indicator) => {
                const [row, column] = layout.place(indicator, order.indexOf(indicator));
                return a1(top + row, left + column);
              }),
              findings: [],
            },
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
