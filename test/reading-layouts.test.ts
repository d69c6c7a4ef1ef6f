/**
 * Small sheets as offices keep them, each different from the others for a reason. What is expected is what a clerk
 * who knows ITA reads from the sheet.
 */
import { readScores } from '../src/reading/read-scores';
import { toNumber } from '../src/scores/exact';
import type { FindingCode } from '../src/scores/types';
import { a1, cellAddress, type Workbook } from '../src/workbook/cell-grid';
import { book, sheet, type Value } from './support/grids';
import { NAMES } from '../scripts/corpus/words';

interface Expected {
  readonly agency: string | null;
  readonly year: number | null;
  readonly scores: readonly (number | null)[];
  readonly overall?: number;
  readonly level?: string;
  readonly instruments?: Readonly<Record<string, number>>;
  /** Addresses of the ten scores, where the test is about places. */
  readonly cells?: readonly string[];
  /** Codes of the reading findings; none by default. */
  readonly findings?: readonly FindingCode[];
}

/** Published results: their overalls are 78.85, 97.96, 87.57 and 81.52. */
const A = [92.01, 85.52, 88.96, 85.66, 86.63, 81.9, 49.73, 54.78, 81.92, 87.5];
const B = [98.91, 97.66, 98.11, 98.63, 99, 94.69, 94.36, 95.13, 100, 100];
const C = [94.97, 91.65, 90.55, 90.66, 92.13, 87.52, 79.63, 86.97, 85.28, 87.5];
const D = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67];

const IIT = 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)';
const EIT = 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)';
const OIT = 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function thaiDigits(text: string | number): string {
  return String(text).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`nothing at ${index}`);
  return value;
}

/** Rows of name and whatever stands in the other columns. */
function table(...columns: readonly (readonly Value[])[]): Value[][] {
  return NAMES.map((name, index) => [name, ...columns.map((column) => at(column, index))]);
}

/** Ten addresses from the given one down or to the right. */
function down(column: string, row: number, rows: readonly number[] = NUMBERS): string[] {
  return rows.map((number) => `${column}${row - 1 + number}`);
}

function across(column: number, row: number): string[] {
  return NUMBERS.map((number) => a1(row - 1, column - 2 + number));
}

const without = (list: readonly number[], ...indicators: readonly number[]): (number | null)[] =>
  list.map((score, index) => (indicators.includes(index + 1) ? null : score));

function seen(workbook: Workbook) {
  return readScores(workbook).sets.map((set) => ({
    agency: set.agency,
    year: set.fiscalYear,
    scores: set.entries.map(({ score }) => (score === null ? null : toNumber(score))),
    overall: set.statedOverall === null ? undefined : toNumber(set.statedOverall.value),
    level: set.statedLevel?.value,
    findings: set.findings.map(({ code }) => code).sort(),
    cells: set.entries.map(({ cell }) => (cell === null ? null : cellAddress(cell, set.sheet))),
    instruments: Object.fromEntries(
      Object.entries(set.statedInstruments).map(([key, stated]) => [key, toNumber(stated.value)]),
    ),
  }));
}

/** `overall` and `level` are compared always (absent means none is stated), `cells` and `instruments` when given. */
function expectSets(workbook: Workbook, expected: readonly Expected[]): void {
  const found = seen(workbook).map(({ cells, instruments, ...set }, index) => ({
    ...set,
    ...(expected[index]?.cells && { cells }),
    ...(expected[index]?.instruments && { instruments }),
  }));
  expect(found).toEqual(expected.map((set) => ({ ...set, findings: [...(set.findings ?? [])].sort() })));
}

function layout(name: string, workbook: Workbook, ...expected: readonly Expected[]): void {
  test(name, () => expectSets(workbook, expected));
}

describe('one agency, names down a column', () => {
  layout(
    'title line, name and score',
    book(
      sheet('Sheet1', [
        ['ผลการประเมิน ITA องค์การบริหารส่วนตำบลทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
        [],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(A),
      ]),
    ),
    { agency: 'องค์การบริหารส่วนตำบลทุ่งสมมติ', year: 2567, scores: A, cells: down('B', 4) },
  );

  layout(
    'number, name and score, everything in Thai digits',
    book(
      sheet('Sheet1', [
        ['เทศบาลตำบลหนองสมมติ อำเภอเมือง จังหวัดตัวอย่าง'],
        ['ผลคะแนนรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. ๒๕๖๖'],
        ['ที่', 'ตัวชี้วัด', 'คะแนนที่ได้'],
        ...NAMES.map((name, index) => [thaiDigits(index + 1), name, thaiDigits(at(B, index).toFixed(2))]),
      ]),
    ),
    { agency: 'เทศบาลตำบลหนองสมมติ', year: 2566, scores: B, cells: down('C', 4) },
  );

  layout(
    'numbers only: "ตัวชี้วัดที่ ๓"',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ปีงบประมาณ 2565'],
        ['ตัวชี้วัด', 'ร้อยละ'],
        ...C.map((score, index) => [`ตัวชี้วัดที่ ${thaiDigits(index + 1)}`, score]),
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2565, scores: C, cells: down('B', 3) },
  );

  layout(
    'plain 1 to 10 under a header ตัวชี้วัดที่',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ปีงบประมาณ 2565'],
        ['ตัวชี้วัดที่', 'คะแนน'],
        ...C.map((score, index) => [index + 1, score]),
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2565, scores: C, cells: down('B', 3) },
  );

  layout(
    'number and name together: "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่"',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ปีงบประมาณ 2567'],
        ['รายการ', 'คะแนน'],
        ...NAMES.map((name, index) => [`ตัวชี้วัดที่ ${index + 1} ${name}`, at(D, index)]),
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: D, cells: down('B', 3) },
  );

  layout(
    'sorted by score: the rank is not the number of the indicator',
    book(
      sheet('Sheet1', [
        ['เทศบาลตำบลหนองสมมติ'],
        ['ผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๕'],
        ['อันดับ', 'ตัวชี้วัด', 'คะแนน'],
        ...[9, 10, 5, 1, 4, 3, 2, 8, 6, 7].map((indicator, index) => [
          index + 1,
          at(NAMES, indicator - 1),
          at(B, indicator - 1),
        ]),
        ['คะแนนสูงสุด', 100, 'คะแนนต่ำสุด', 94.36],
      ]),
    ),
    {
      agency: 'เทศบาลตำบลหนองสมมติ',
      year: 2565,
      scores: B,
      cells: ['C7', 'C10', 'C9', 'C8', 'C6', 'C12', 'C13', 'C11', 'C4', 'C5'],
    },
  );

  layout(
    'the score inside the cell of the name',
    book(
      sheet('Sheet1', [
        ['องค์การบริหารส่วนตำบลทุ่งสมมติ ปีงบประมาณ พ.ศ. ๒๕๖๔'],
        ['ผลการประเมินรายตัวชี้วัด'],
        ...NAMES.map((name, index) => [
          `${thaiDigits(index + 1)}. ${name} ได้คะแนน ${thaiDigits(at(A, index).toFixed(2))} คะแนน`,
        ]),
      ]),
    ),
    { agency: 'องค์การบริหารส่วนตำบลทุ่งสมมติ', year: 2564, scores: A, cells: down('A', 3) },
  );

  layout(
    'the score to the left of the name',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ปีงบประมาณ 2567'],
        ['คะแนน', 'ตัวชี้วัด'],
        ...NAMES.map((name, index) => [at(D, index), name]),
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: D, cells: down('A', 3) },
  );

  layout(
    'far from the corner, at H40',
    book(
      sheet(
        'Sheet1',
        [
          ['ผลการประเมิน ITA อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
          [null, 'ตัวชี้วัด', null, 'คะแนน'],
          ...NAMES.map((name, index) => [index + 1, name, null, at(A, index)]),
        ],
        { at: 'H40' },
      ),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: A, cells: down('K', 42) },
  );

  layout(
    'a name merged over three columns, the score behind it',
    book(
      sheet(
        'Sheet1',
        [
          ['อบต.ทุ่งสมมติ ปีงบประมาณ 2567'],
          ['ตัวชี้วัด', null, null, 'คะแนน'],
          ...NAMES.map((name, index) => [name, null, null, at(C, index)]),
        ],
        { merges: ['A1:D1', 'A2:C2', ...NUMBERS.map((number) => `A${number + 2}:C${number + 2}`)] },
      ),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: C, cells: down('D', 3) },
  );

  layout(
    'the header comes again where the page breaks',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ปีงบประมาณ 2567'],
        ['ที่', 'ตัวชี้วัด', 'คะแนน'],
        ...NAMES.slice(0, 6).map((name, index) => [index + 1, name, at(C, index)]),
        ['- 2 -'],
        ['ที่', 'ตัวชี้วัด', 'คะแนน'],
        ...NAMES.slice(6).map((name, index) => [index + 7, name, at(C, index + 6)]),
      ]),
    ),
    {
      agency: 'อบต.ทุ่งสมมติ',
      year: 2567,
      scores: C,
      cells: down('C', 3, [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]),
    },
  );
});

describe('one agency, names across a row', () => {
  layout(
    'names in the header, scores below',
    book(
      sheet('Sheet1', [
        ['ผลการประเมิน ITA เทศบาลเมืองสมมติ ประจำปีงบประมาณ พ.ศ. 2566'],
        ['ตัวชี้วัด', ...NAMES],
        ['คะแนน', ...C],
      ]),
    ),
    { agency: 'เทศบาลเมืองสมมติ', year: 2566, scores: C, cells: across(2, 3) },
  );

  layout(
    'numbers in the header under merged instruments',
    book(
      sheet(
        'Sheet1',
        [
          ['อบต.ทุ่งสมมติ ปีงบประมาณ 2567'],
          ['IIT', null, null, null, null, 'EIT', null, null, 'OIT', null],
          NUMBERS.map((number) => `ตัวชี้วัดที่ ${number}`),
          D,
        ],
        { merges: ['A2:E2', 'F2:H2', 'I2:J2'] },
      ),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: D, cells: across(1, 4) },
  );
});

describe('many agencies', () => {
  layout(
    'one agency per row under หน่วยงาน, with อำเภอ, total and level',
    book(
      sheet('Sheet1', [
        ['ผลการประเมิน ITA ขององค์กรปกครองส่วนท้องถิ่น จังหวัดตัวอย่าง ประจำปีงบประมาณ พ.ศ. 2567'],
        ['ที่', 'หน่วยงาน', 'อำเภอ', ...NAMES, 'รวม', 'ระดับ'],
        [1, 'อบต.ทุ่งสมมติ', 'เมือง', ...D, 81.52, 'ต้องปรับปรุง'],
        [2, 'ทต.หนองสมมติ', 'เมือง', ...B, 97.96, 'ผ่านดี'],
      ]),
    ),
    {
      agency: 'อบต.ทุ่งสมมติ',
      year: 2567,
      scores: D,
      overall: 81.52,
      level: 'ต้องปรับปรุง',
      cells: across(4, 3),
    },
    { agency: 'ทต.หนองสมมติ', year: 2567, scores: B, overall: 97.96, level: 'ผ่านดี', cells: across(4, 4) },
  );

  layout(
    'one agency per column',
    book(
      sheet('Sheet1', [
        ['ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2565'],
        ['ตัวชี้วัด', 'อบต.ทุ่งสมมติ', 'ทต.หนองสมมติ', 'อบต.ดอนสมมติ'],
        ...table(A, B, C),
        ['คะแนนรวม', 78.85, 97.96, 87.57],
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2565, scores: A, overall: 78.85, cells: down('B', 3) },
    { agency: 'ทต.หนองสมมติ', year: 2565, scores: B, overall: 97.96, cells: down('C', 3) },
    { agency: 'อบต.ดอนสมมติ', year: 2565, scores: C, overall: 87.57, cells: down('D', 3) },
  );

  layout(
    'names without อบต. under a header อปท.',
    book(
      sheet('Sheet1', [
        ['คะแนน ITA ปี 2567 แยกตามตัวชี้วัด'],
        ['อปท.', ...NAMES],
        ['ทุ่งสมมติ', ...A],
        ['หนองสมมติ', ...B],
      ]),
    ),
    { agency: 'ทุ่งสมมติ', year: 2567, scores: A, cells: across(2, 3) },
    { agency: 'หนองสมมติ', year: 2567, scores: B, cells: across(2, 4) },
  );

  layout(
    'a header จังหวัด names the agency when there is no other',
    book(
      sheet('Sheet1', [
        ['ผลการประเมินรายจังหวัด ปีงบประมาณ พ.ศ. 2564'],
        ['จังหวัด', ...NAMES, 'คะแนนรวม'],
        ['ลำพูน', ...B, 97.96],
        ['มุกดาหาร', ...C, 87.57],
      ]),
    ),
    { agency: 'ลำพูน', year: 2564, scores: B, overall: 97.96 },
    { agency: 'มุกดาหาร', year: 2564, scores: C, overall: 87.57 },
  );

  layout(
    'beside หน่วยงาน a column จังหวัด only says where it lies',
    book(
      sheet('Sheet1', [
        ['ปีงบประมาณ 2566'],
        ['จังหวัด', 'หน่วยงาน', ...NAMES],
        ['ลำพูน', 'ทต.หนองสมมติ', ...B],
        ['ลำพูน', 'อบต.ทุ่งสมมติ', ...A],
      ]),
    ),
    { agency: 'ทต.หนองสมมติ', year: 2566, scores: B },
    { agency: 'อบต.ทุ่งสมมติ', year: 2566, scores: A },
  );

  layout(
    'a name merged over its years',
    book(
      sheet(
        'Sheet1',
        [
          ['เปรียบเทียบผลการประเมิน ITA'],
          ['หน่วยงาน', 'ปีงบประมาณ', ...NAMES],
          ['อบต.ทุ่งสมมติ', 2566, ...A],
          [null, 2567, ...B],
          ['ทต.หนองสมมติ', 2566, ...C],
          [null, 2567, ...D],
        ],
        { merges: ['A3:A4', 'A5:A6'] },
      ),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2566, scores: A },
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: B },
    { agency: 'ทต.หนองสมมติ', year: 2566, scores: C },
    { agency: 'ทต.หนองสมมติ', year: 2567, scores: D },
  );

  layout(
    'the rows for average, highest and lowest are no agencies',
    book(
      sheet('Sheet1', [
        ['คะแนน ITA ปีงบประมาณ พ.ศ. 2566'],
        ['ลำดับ', 'หน่วยงาน', ...NAMES, 'คะแนนรวม'],
        [1, 'อบต.ทุ่งสมมติ', ...A, 78.85],
        [2, 'อบต.ดอนสมมติ', ...C, 87.57],
        [null, 'ค่าเฉลี่ย', ...A.map((score, index) => (score + at(C, index)) / 2), 83.21],
        [null, 'สูงสุด', ...C, 87.57],
        [null, 'ต่ำสุด', ...A, 78.85],
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2566, scores: A, overall: 78.85 },
    { agency: 'อบต.ดอนสมมติ', year: 2566, scores: C, overall: 87.57 },
  );
});

describe('several years', () => {
  layout(
    'one column per year',
    book(
      sheet('Sheet1', [
        ['เปรียบเทียบผลการประเมิน ITA อบต.ทุ่งสมมติ ปีงบประมาณ พ.ศ. 2565 - 2567'],
        ['ตัวชี้วัด', 'ปี 2565', 'ปี 2566', 'ปี 2567'],
        ...table(A, C, D),
        ['คะแนนรวม', 78.85, 87.57, 81.52],
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2565, scores: A, overall: 78.85, cells: down('B', 3) },
    { agency: 'อบต.ทุ่งสมมติ', year: 2566, scores: C, overall: 87.57, cells: down('C', 3) },
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: D, overall: 81.52, cells: down('D', 3) },
  );

  layout(
    'year columns in Thai digits under one merged header คะแนน, with the change between them',
    book(
      sheet(
        'Sheet1',
        [
          ['เทศบาลตำบลหนองสมมติ'],
          ['ที่', 'ตัวชี้วัด', 'คะแนน', null, 'เพิ่มขึ้น/ลดลง'],
          [null, null, 'พ.ศ. ๒๕๖๖', 'พ.ศ. ๒๕๖๗', null],
          ...NAMES.map((name, index) => [
            index + 1,
            name,
            at(A, index),
            at(C, index),
            Number((at(C, index) - at(A, index)).toFixed(2)),
          ]),
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'] },
      ),
    ),
    { agency: 'เทศบาลตำบลหนองสมมติ', year: 2566, scores: A, cells: down('C', 4) },
    { agency: 'เทศบาลตำบลหนองสมมติ', year: 2567, scores: C, cells: down('D', 4) },
  );

  layout(
    'one row per year',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ'],
        ['ปี', ...NAMES, 'คะแนนรวม', 'ระดับ'],
        [2564, ...A, 78.85, 'B'],
        [2565, ...C, 87.57, 'A'],
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2564, scores: A, overall: 78.85, level: 'B', cells: across(2, 3) },
    { agency: 'อบต.ทุ่งสมมติ', year: 2565, scores: C, overall: 87.57, level: 'A', cells: across(2, 4) },
  );

  layout(
    'years as second headers under merged names of agencies',
    book(
      sheet(
        'Sheet1',
        [
          ['ตัวชี้วัด', 'อบต.ทุ่งสมมติ', null, 'ทต.หนองสมมติ', null],
          [null, 2566, 2567, 2566, 2567],
          ...table(A, B, C, D),
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2566, scores: A, cells: down('B', 3) },
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: B, cells: down('C', 3) },
    { agency: 'ทต.หนองสมมติ', year: 2566, scores: C, cells: down('D', 3) },
    { agency: 'ทต.หนองสมมติ', year: 2567, scores: D, cells: down('E', 3) },
  );

  layout(
    'one score per row with agency, year and indicator beside it',
    book(
      sheet('ข้อมูล', [
        ['หน่วยงาน', 'ปี', 'ตัวชี้วัด', 'คะแนน'],
        ...(
          [
            ['อบต.ทุ่งสมมติ', 2566, A],
            ['อบต.ทุ่งสมมติ', 2567, B],
            ['ทต.หนองสมมติ', 2567, C],
          ] as const
        ).flatMap(([agency, year, scores]) =>
          NAMES.map((name, index) => [agency, year, name, at(scores, index)]),
        ),
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2566, scores: A, cells: down('D', 2) },
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: B, cells: down('D', 12) },
    { agency: 'ทต.หนองสมมติ', year: 2567, scores: C, cells: down('D', 22) },
  );

  layout(
    'the name of the sheet gives the year',
    book(
      sheet('2566', [['ตัวชี้วัด', 'คะแนน'], ...table(A)]),
      sheet('ปี ๒๕๖๗', [['ตัวชี้วัด', 'คะแนน'], ...table(B)]),
    ),
    { agency: null, year: 2566, scores: A },
    { agency: null, year: 2567, scores: B },
  );

  layout(
    'measures of 2568 in the title, results of 2567 nearer to the table',
    book(
      sheet('Sheet1', [
        ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568'],
        ['องค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอตัวอย่าง จังหวัดตัวอย่าง'],
        ['สรุปผลการประเมินรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. 2567'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(D),
      ]),
    ),
    { agency: 'องค์การบริหารส่วนตำบลทุ่งสมมติ', year: 2567, scores: D },
  );

  layout(
    'a label ปีงบประมาณ with the year in the next cell',
    book(
      sheet('Sheet1', [
        ['หน่วยงาน', 'อบต.ทุ่งสมมติ'],
        ['ปีงบประมาณ', 2567],
        ['คะแนนรวม', 81.52],
        ['ระดับ', 'ต้องปรับปรุง'],
        [],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(D),
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: D, overall: 81.52, level: 'ต้องปรับปรุง', cells: down('B', 7) },
  );
});

describe('several tables on a sheet', () => {
  layout(
    'tables below each other, each with its own title lines',
    book(
      sheet('Sheet1', [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
        ['องค์การบริหารส่วนตำบลทุ่งสมมติ'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(A),
        [],
        ['เทศบาลตำบลหนองสมมติ'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(B),
        [],
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566'],
        ['องค์การบริหารส่วนตำบลทุ่งสมมติ'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(C),
      ]),
    ),
    { agency: 'องค์การบริหารส่วนตำบลทุ่งสมมติ', year: 2567, scores: A, cells: down('B', 4) },
    { agency: 'เทศบาลตำบลหนองสมมติ', year: 2567, scores: B, cells: down('B', 17) },
    { agency: 'องค์การบริหารส่วนตำบลทุ่งสมมติ', year: 2566, scores: C, cells: down('B', 31) },
  );

  layout(
    'tables side by side, each with its title above',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ปีงบประมาณ 2567', null, null, 'ทต.หนองสมมติ ปีงบประมาณ 2566'],
        ['ตัวชี้วัด', 'คะแนน', null, 'ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, index) => [name, at(A, index), null, name, at(B, index)]),
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: A, cells: down('B', 3) },
    { agency: 'ทต.หนองสมมติ', year: 2566, scores: B, cells: down('E', 3) },
  );

  layout(
    'one small table per instrument, below each other',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
        [IIT],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(D).slice(0, 5),
        ['เฉลี่ย', 89.59],
        [],
        [EIT],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(D).slice(5, 8),
        ['เฉลี่ย', 85.41],
        [],
        [OIT],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(D).slice(8),
        ['เฉลี่ย', 72.56],
      ]),
    ),
    {
      agency: 'อบต.ทุ่งสมมติ',
      year: 2567,
      scores: D,
      instruments: { IIT: 89.59, EIT: 85.41, OIT: 72.56 },
      cells: down('B', 4, [1, 2, 3, 4, 5, 10, 11, 12, 17, 18]),
    },
  );

  layout(
    'one small table per instrument, side by side',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
        ['IIT', null, null, 'EIT', null, null, 'OIT'],
        ['ตัวชี้วัด', 'คะแนน', null, 'ตัวชี้วัด', 'คะแนน', null, 'ตัวชี้วัด', 'คะแนน'],
        ...[0, 1, 2, 3, 4].map((index) => [
          NAMES[index] ?? null,
          D[index] ?? null,
          null,
          index < 3 ? at(NAMES, index + 5) : null,
          index < 3 ? at(D, index + 5) : null,
          null,
          index < 2 ? at(NAMES, index + 8) : null,
          index < 2 ? at(D, index + 8) : null,
        ]),
      ]),
    ),
    {
      agency: 'อบต.ทุ่งสมมติ',
      year: 2567,
      scores: D,
      cells: ['B4', 'B5', 'B6', 'B7', 'B8', 'E4', 'E5', 'E6', 'H4', 'H5'],
    },
  );

  layout(
    'the plan of measures below names indicators and holds no scores',
    book(
      sheet('Sheet1', [
        ['เทศบาลเมืองสมมติ ผลการประเมินปีงบประมาณ พ.ศ. 2564'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(A),
        [],
        ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2565'],
        ['ตัวชี้วัด', 'มาตรการ/แนวทาง', 'วิธีการดำเนินงาน', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ'],
        ['การใช้ทรัพย์สินของราชการ', 'จัดทำคู่มือการยืมทรัพย์สิน', '1. ทบทวนแบบยืม 2. แจ้งเวียน', 'กองคลัง', 'ต.ค. 2564'],
        ['ประสิทธิภาพการสื่อสาร', 'ปรับปรุงเว็บไซต์', 'เพิ่มหน้าถามตอบ', 'สำนักปลัด', 'ม.ค. - มี.ค. 2565'],
        ['การป้องกันการทุจริต', 'ประเมินความเสี่ยง', 'ประชุมปีละ 2 ครั้ง', 'ทุกส่วนราชการ', 'ตลอดปีงบประมาณ'],
      ]),
    ),
    { agency: 'เทศบาลเมืองสมมติ', year: 2564, scores: A, cells: down('B', 3) },
  );

  layout(
    'a table of items below the indicators is not taken for them',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(D),
        [],
        ['เครื่องมือการประเมิน', 'ข้อคำถาม', 'คะแนน'],
        ['IIT', 'i1 การปฏิบัติงานเป็นไปตามขั้นตอนและระยะเวลา', 86.88],
        [null, 'i2 การปฏิบัติงานอย่างเท่าเทียมกัน', 88.13],
        [null, 'i10 การยืมทรัพย์สินของราชการ', 46.88],
        ['EIT', 'e1 การให้บริการเป็นไปตามขั้นตอน', 86.21],
        ['OIT', 'o1 โครงสร้าง', 100],
        [null, 'o8 แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ', 0],
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: D, cells: down('B', 3) },
  );

  layout(
    'an item table alone is a result without indicators',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
        ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
        ['o1', 'โครงสร้าง', 100],
        ['o2', 'ข้อมูลผู้บริหาร', 100],
        ['o3', 'อำนาจหน้าที่', 0],
        ['o4', 'ข้อมูลการติดต่อ', 100],
      ]),
    ),
    {
      agency: 'อบต.ทุ่งสมมติ',
      year: 2567,
      scores: NAMES.map(() => null),
      findings: NAMES.map(() => 'missing-indicator'),
    },
  );

  layout(
    'one sheet per agency, named after it',
    book(
      sheet('อบต.ทุ่งสมมติ', [['ปีงบประมาณ 2567'], ['ตัวชี้วัด', 'คะแนน'], ...table(A)]),
      sheet('ทต.หนองสมมติ', [['ปีงบประมาณ 2567'], ['ตัวชี้วัด', 'คะแนน'], ...table(B)]),
      sheet('หมายเหตุ', [['ข้อมูลจากระบบ ITAS']]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: A },
    { agency: 'ทต.หนองสมมติ', year: 2567, scores: B },
  );
});

describe('instruments and totals', () => {
  layout(
    'section rows with the names of the instruments',
    book(
      sheet('Sheet1', [
        ['เทศบาลเมืองสมมติ ปีงบประมาณ พ.ศ.2564'],
        ['ตัวชี้วัดของการประเมิน ITA', null, 'ประเด็นที่ต้องแก้ไข'],
        [IIT],
        ...NAMES.slice(0, 5).map((name, index) => [
          `${index + 1}.${name}`,
          `${at(A, index).toFixed(2)} คะแนน`,
        ]),
        [EIT],
        ...NAMES.slice(5, 8).map((name, index) => [
          `${index + 6}.${name}`,
          `${at(A, index + 5).toFixed(2)} คะแนน`,
        ]),
        [OIT],
        ...NAMES.slice(8).map((name, index) => [
          `${index + 9}.${name}`,
          `${at(A, index + 8).toFixed(2)} คะแนน`,
        ]),
      ]),
    ),
    {
      agency: 'เทศบาลเมืองสมมติ',
      year: 2564,
      scores: A,
      cells: down('B', 4, [1, 2, 3, 4, 5, 7, 8, 9, 11, 12]),
    },
  );

  layout(
    'merged cells for the instruments at the left',
    book(
      sheet(
        'Sheet1',
        [
          ['อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'],
          ['แบบ', 'ลำดับ', 'รายละเอียดตัวชี้วัด', 'คะแนน'],
          ...NAMES.map((name, index) => [
            index === 0 ? 'IIT' : index === 5 ? 'EIT' : index === 8 ? 'OIT' : null,
            thaiDigits(index + 1),
            name,
            thaiDigits(at(D, index).toFixed(2)),
          ]),
        ],
        { merges: ['A1:D1', 'A3:A7', 'A8:A10', 'A11:A12'] },
      ),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: D, cells: down('D', 3) },
  );

  layout(
    'a row รวม after each section and one at the end',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(D).slice(0, 5),
        ['รวม IIT', 89.59],
        ...table(D).slice(5, 8),
        ['รวม EIT', 85.41],
        ...table(D).slice(8),
        ['รวม OIT', 72.56],
        ['คะแนนรวมทั้งสิ้น', 81.52],
      ]),
    ),
    {
      agency: 'อบต.ทุ่งสมมติ',
      year: 2567,
      scores: D,
      overall: 81.52,
      instruments: { IIT: 89.59, EIT: 85.41, OIT: 72.56 },
      cells: down('B', 3, [1, 2, 3, 4, 5, 7, 8, 9, 11, 12]),
    },
  );

  layout(
    'full marks, weights and weighted points beside the scores',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
        ['ตัวชี้วัด', 'คะแนนเต็ม', 'น้ำหนัก (ร้อยละ)', 'คะแนนที่ได้', 'คะแนนถ่วงน้ำหนัก'],
        ...NAMES.map((name, index) => {
          const weight = index < 5 ? 6 : index < 8 ? 10 : 20;
          return [name, 100, weight, at(D, index), Number(((at(D, index) * weight) / 100).toFixed(2))];
        }),
        ['รวม', null, 100, null, 81.52],
      ]),
    ),
    {
      agency: 'อบต.ทุ่งสมมติ',
      year: 2567,
      scores: D,
      overall: 81.52,
      cells: down('D', 3),
      findings: ['other-reading'],
    },
  );

  layout(
    'target, national average and the change from the year before are not scores',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'],
        ['ตัวชี้วัด', 'ค่าเป้าหมาย', 'คะแนน', 'ค่าเฉลี่ยประเทศ', 'ผลต่างจากปีก่อน'],
        ...table(
          NAMES.map(() => 85),
          C,
          NAMES.map(() => 93.05),
          C.map((score, index) => Number((score - at(A, index)).toFixed(2))),
        ),
      ]),
    ),
    {
      agency: 'อบต.ทุ่งสมมติ',
      year: 2567,
      scores: C,
      cells: down('C', 3),
      findings: ['other-reading'],
    },
  );

  layout(
    'a sentence states overall and level',
    book(
      sheet('Sheet1', [
        [
          'จากผลการประเมิน ITA ในปีงบประมาณ พ.ศ. ๒๕๖๕ ของเทศบาลตำบลหนองสมมติ พบว่า มีผลคะแนนภาพรวม ๙๗.๙๖ คะแนน อยู่ในระดับ AA ดังนี้',
        ],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(B),
      ]),
    ),
    { agency: 'เทศบาลตำบลหนองสมมติ', year: 2565, scores: B, overall: 97.96, level: 'AA' },
  );

  layout(
    'lines as the ITAS screen shows them: label above, value below',
    book(
      sheet('Sheet1', [
        ['ผลการประเมิน ปีงบประมาณ พ.ศ. 2565'],
        ['คะแนน องค์การบริหารส่วนตำบลทุ่งสมมติ'],
        ['87.57 คะแนน'],
        ['ระดับผลการประเมิน'],
        ['A'],
        ['อันดับ', 'ตัวชี้วัด', 'คะแนน'],
        ...[1, 5, 2, 4, 3, 6, 10, 8, 9, 7].map((indicator, index) => [
          index + 1,
          at(NAMES, indicator - 1),
          at(C, indicator - 1),
        ]),
        ['คะแนนสูงสุด 94.97 คะแนน'],
        ['คะแนนต่ำสุด 79.63 คะแนน'],
      ]),
    ),
    { agency: 'องค์การบริหารส่วนตำบลทุ่งสมมติ', year: 2565, scores: C, overall: 87.57, level: 'A' },
  );
});

describe('unusable, missing and doubled scores', () => {
  const oneTable = (rows: readonly (readonly Value[])[]): Workbook =>
    book(sheet('Sheet1', [['อบต.ทุ่งสมมติ ปีงบประมาณ 2567'], ['ตัวชี้วัด', 'คะแนน'], ...rows]));
  const withScore = (indicator: number, value: Value): Workbook =>
    oneTable(table(C.map((score, index) => (index + 1 === indicator ? value : score))));
  const agency = 'อบต.ทุ่งสมมติ';
  const year = 2567;

  layout('an indicator without a row is missing', oneTable(table(C).filter((_, index) => index !== 3)), {
    agency,
    year,
    scores: without(C, 4),
    findings: ['missing-indicator'],
  });

  for (const [what, value] of [
    ['an empty cell', null],
    ['a dash', '-'],
    ['the words ไม่มีข้อมูล', 'ไม่มีข้อมูล'],
  ] as const) {
    layout(`${what} is a missing indicator`, withScore(7, value), {
      agency,
      year,
      scores: without(C, 7),
      findings: ['missing-indicator'],
    });
  }

  layout('a written 0 is a score', withScore(9, 0), {
    agency,
    year,
    scores: C.map((score, index) => (index === 8 ? 0 : score)),
  });

  layout('105 is out of range', withScore(2, 105), {
    agency,
    year,
    scores: without(C, 2),
    findings: ['out-of-range'],
  });

  layout('a negative number is out of range', withScore(2, -5), {
    agency,
    year,
    scores: without(C, 2),
    findings: ['out-of-range'],
  });

  layout('"abc" is not a number', withScore(6, 'abc'), {
    agency,
    year,
    scores: without(C, 6),
    findings: ['not-a-number'],
  });

  layout('"92,01" is not a number', withScore(1, '92,01'), {
    agency,
    year,
    scores: without(C, 1),
    findings: ['not-a-number'],
  });

  test.each(['#N/A', '#DIV/0!'])('the error %s is no score, and one finding says so', (error) => {
    const [set, ...others] = readScores(withScore(5, error)).sets;
    expect(others).toEqual([]);
    expect(set?.entries.map(({ score }) => (score === null ? null : toNumber(score)))).toEqual(without(C, 5));
    expect(set?.findings).toHaveLength(1);
    expect(['missing-indicator', 'not-a-number']).toContain(set?.findings[0]?.code);
    expect(set?.findings[0]?.cells.map(({ row, column }) => a1(row, column))).toEqual(['B7']);
  });

  layout('the first of two rows for one indicator counts', oneTable([...table(C), [NAMES[2], 50]]), {
    agency,
    year,
    scores: C,
    findings: ['duplicate-indicator'],
  });

  test('the raw text of an unusable score is kept with its cell', () => {
    const [set] = readScores(withScore(6, 'abc')).sets;
    expect(set?.entries[5]).toMatchObject({ raw: 'abc', score: null, cell: { row: 7, column: 1 } });
  });

  layout(
    '"การทุจริต" alone may be indicator 5 or 10',
    oneTable([...table(C).filter((_, index) => index !== 4 && index !== 9), ['การทุจริต', 92.13]]),
    {
      agency,
      year,
      scores: without(C, 5, 10),
      findings: ['ambiguous-name', 'missing-indicator', 'missing-indicator'],
    },
  );

  test('a workbook without scores has one finding and no set', () => {
    const { sets, findings } = readScores(book(sheet('Sheet1', [['บันทึกข้อความ'], ['เรื่อง', 'ขออนุมัติโครงการ']])));
    expect(sets).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['no-scores']);
  });

  test('a workbook without any cell has one finding and no set', () => {
    expect(readScores(book(sheet('Sheet1', []))).findings.map(({ code }) => code)).toEqual(['no-scores']);
    expect(readScores(book()).findings.map(({ code }) => code)).toEqual(['no-scores']);
  });
});

describe('how numbers and names are written', () => {
  const titled = (rows: readonly (readonly Value[])[], options = {}): Workbook =>
    book(sheet('Sheet1', [['อบต.ทุ่งสมมติ ปีงบประมาณ 2567'], ['ตัวชี้วัด', 'คะแนน'], ...rows], options));
  const expected = (scores: readonly number[]): Expected => ({ agency: 'อบต.ทุ่งสมมติ', year: 2567, scores });

  layout(
    'percent cells hold fractions',
    titled(table(B.map((score) => Number((score / 100).toFixed(4)))), { percent: ['B3:B12'] }),
    expected(B),
  );

  layout(
    'percent cells among plain numbers',
    titled(table(B.map((score, index) => (index < 5 ? Number((score / 100).toFixed(4)) : score))), {
      percent: ['B3:B7'],
    }),
    expected(B),
  );

  layout(
    'every usual way to write a number as text',
    titled(
      table([
        '94.97',
        '๙๑.๖๕',
        'ร้อยละ ๙๐.๕๕',
        '90.66 คะแนน',
        '92.13%',
        ' 87.52 ',
        '๗๙.๖๓ คะแนน',
        '86.97/100',
        'ร้อยละ 85.28',
        '๘7.๕0',
      ]),
    ),
    expected(C),
  );

  layout(
    'names with breaks in them, spaces and numbers in Thai digits',
    titled([
      ['๑) การปฏิบัติหน้าที่', 94.97],
      ['2. การใช้งบประมาณ ', 91.65],
      [' ใช้อำนาจ', 90.55],
      ['การใช้ทรัพย์สิน\nของทางราชการ', 90.66],
      ['(5) การแก้ไขปัญหาทุจริต', 92.13],
      ['ตัวชี้วัดคุณภาพการดำเนินงาน', 87.52],
      ['ประสิทธิภาพ\nการสื่อสาร', 79.63],
      ['การปรับปรุงการทำงาน', 86.97],
      ['ตัวชี้วัดที่ ๙ : การเปิดเผยข้อมูล', 85.28],
      ['การป้องกันการ ทุจริต', 87.5],
    ]),
    expected(C),
  );

  layout(
    'names damaged by copying from a PDF',
    titled([
      ['การปฏิบัติหนาที่', 94.97],
      ['การใช้ออมงบประมาณ', 91.65],
      ['การใช้อํานาจ', 90.55],
      ['การใช้ทรัพย\u200bสินของราชการ', 90.66],
      ['การเเก้ไขปัญหาการทุจริต', 92.13],
      ['คุณภาพการดาเนินงาน', 87.52],
      ['ประสิทธิภาพการสื\uFFFDอสาร', 79.63],
      ['การปรับปรุงระบบการท\uFFFDำงาน', 86.97],
      ['กำรเปิดเผยข้อมูล', 85.28],
      ['การป\u0E49\u0E49องกันการทุจริต', 87.5],
    ]),
    expected(C),
  );

  layout(
    'indicators 5 and 10 are told apart by their verb, in any order',
    titled([
      ...table(C).filter((_, index) => index !== 4 && index !== 9),
      ['ป้องกันการทุจริต', 87.5],
      ['แก้ไขปัญหาทุจริต', 92.13],
    ]),
    expected(C),
  );

  layout(
    'whole numbers and one decimal',
    titled(table([95, 91.6, '100', 90, 92.1, '87.5', 80, 87, 85, 0])),
    expected([95, 91.6, 100, 90, 92.1, 87.5, 80, 87, 85, 0]),
  );

  layout(
    'binary noise in a calculated cell',
    titled(table([94.97000000000001, 91.64999999999999, ...C.slice(2)])),
    expected(C),
  );
});

describe('whose scores they are', () => {
  layout(
    'a name without อบต. alone on the line directly above the table',
    book(
      sheet('Sheet1', [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
        [],
        ['ทุ่งสมมติ'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(A),
        [],
        ['หนองสมมติ'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(B),
      ]),
    ),
    { agency: 'ทุ่งสมมติ', year: 2567, scores: A },
    { agency: 'หนองสมมติ', year: 2567, scores: B },
  );

  layout(
    'a heading directly above the table is no name',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ปีงบประมาณ 2567'],
        ['ตารางที่ 1 สรุปผลคะแนน'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(A),
      ]),
    ),
    { agency: 'อบต.ทุ่งสมมติ', year: 2567, scores: A },
  );

  layout('neither agency nor year anywhere', book(sheet('Sheet1', [['ตัวชี้วัด', 'คะแนน'], ...table(A)])), {
    agency: null,
    year: null,
    scores: A,
  });

  layout(
    'the year of a date or of a law is not the fiscal year',
    book(
      sheet('Sheet1', [
        ['เทศบาลตำบลหนองสมมติ'],
        ['ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540'],
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565'],
        ['ข้อมูล ณ วันที่ 31 มีนาคม 2566'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(B),
      ]),
    ),
    { agency: 'เทศบาลตำบลหนองสมมติ', year: 2565, scores: B },
  );
});

describe('what stands around the scores', () => {
  const agency = 'อบต.ทุ่งสมมติ';
  const year = 2567;
  const title = ['ผลการประเมิน ITA อบต.ทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. 2567'];

  layout(
    'a level beside each indicator is not the level of the agency',
    book(
      sheet('Sheet1', [
        title,
        ['ตัวชี้วัด', 'คะแนน', 'ระดับ'],
        ...table(
          C,
          C.map((score) => (score >= 85 ? 'ผ่าน' : 'ต้องปรับปรุง')),
        ),
        ['คะแนนรวม', 87.57, 'ผ่านดี'],
      ]),
    ),
    { agency, year, scores: C, overall: 87.57, level: 'ผ่านดี', cells: down('B', 3) },
  );

  layout(
    'a sentence about the target or the national average states no overall',
    book(
      sheet('Sheet1', [
        title,
        ['ค่าเป้าหมายคะแนน ITA ไม่น้อยกว่า 85.00 คะแนน'],
        ['คะแนนเฉลี่ยระดับประเทศ 93.05 คะแนน'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(C),
        ['คะแนนสูงสุด 94.97 คะแนน'],
        ['คะแนนต่ำสุด 79.63 คะแนน'],
      ]),
    ),
    { agency, year, scores: C, cells: down('B', 5) },
  );

  layout(
    'total and level in one row with their labels',
    book(
      sheet('Sheet1', [
        title,
        ['ที่', 'ตัวชี้วัด', 'คะแนน', 'ระดับ'],
        ...NAMES.map((name, index) => [index + 1, name, at(D, index)]),
        [null, 'ผลคะแนนภาพรวม', 81.52, 'ต้องปรับปรุง'],
      ]),
    ),
    { agency, year, scores: D, overall: 81.52, level: 'ต้องปรับปรุง', cells: down('C', 3) },
  );

  layout(
    'a short sentence that names the agency and states overall and level',
    book(
      sheet('Sheet1', [
        ['ปีงบประมาณ พ.ศ. 2567'],
        ['อบต.ทุ่งสมมติมีผลคะแนน 81.52 คะแนน อยู่ในระดับ ต้องปรับปรุง'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(D),
      ]),
    ),
    { agency, year, scores: D, overall: 81.52, level: 'ต้องปรับปรุง' },
  );

  layout(
    'subtotals, total, level and rank of each agency at the right',
    book(
      sheet(
        'Sheet1',
        [
          ['คะแนน ITA จังหวัดตัวอย่าง ปีงบประมาณ พ.ศ. 2567'],
          [
            ...['ที่', 'อำเภอ', 'หน่วยงาน', 'IIT', null, null, null, null, null],
            ...['EIT', null, null, null, 'OIT', null, null, 'คะแนนรวม', 'ระดับ', 'อันดับ'],
          ],
          [
            ...[null, null, null, ...NAMES.slice(0, 5), 'เฉลี่ย', ...NAMES.slice(5, 8), 'เฉลี่ย'],
            ...[...NAMES.slice(8), 'เฉลี่ย', null, null, null],
          ],
          [
            ...[
              1,
              'เมือง',
              'อบต.ทุ่งสมมติ',
              ...D.slice(0, 5),
              89.59,
              ...D.slice(5, 8),
              85.41,
              ...D.slice(8),
              72.56,
            ],
            ...[81.52, 'ต้องปรับปรุง', 2],
          ],
          [
            ...[
              2,
              null,
              'อบต.ดอนสมมติ',
              ...C.slice(0, 5),
              91.99,
              ...C.slice(5, 8),
              84.71,
              ...C.slice(8),
              86.39,
            ],
            ...[87.57, 'ผ่าน', 1],
          ],
          ['รวมเฉลี่ย', null, null, ...C.map(() => 90), 90, 85, 80, 85],
        ],
        {
          merges: [
            ...['D2:I2', 'J2:M2', 'N2:P2', 'Q2:Q3', 'R2:R3', 'S2:S3', 'A2:A3', 'B2:B3', 'C2:C3'],
            ...['B4:B5', 'A6:C6'],
          ],
        },
      ),
    ),
    {
      agency,
      year,
      scores: D,
      overall: 81.52,
      level: 'ต้องปรับปรุง',
      instruments: { IIT: 89.59, EIT: 85.41, OIT: 72.56 },
      cells: ['D4', 'E4', 'F4', 'G4', 'H4', 'J4', 'K4', 'L4', 'N4', 'O4'],
    },
    {
      agency: 'อบต.ดอนสมมติ',
      year,
      scores: C,
      overall: 87.57,
      level: 'ผ่าน',
      instruments: { IIT: 91.99, EIT: 84.71, OIT: 86.39 },
    },
  );

  layout(
    'numbers in a column of remarks are no scores',
    book(
      sheet('Sheet1', [
        title,
        ['ตัวชี้วัด', 'หมายเหตุ', 'คะแนน'],
        ...table(
          NAMES.map((_, index) => (index % 3 === 0 ? 50 : null)),
          A,
        ),
      ]),
    ),
    { agency, year, scores: A, cells: down('C', 3) },
  );

  layout(
    'a copy of the sheet is the same result, not a second one',
    book(
      sheet('ผลปี 2567', [title, ['ตัวชี้วัด', 'คะแนน'], ...table(A)]),
      sheet('ผลปี 2567 (2)', [title, ['ตัวชี้วัด', 'คะแนน'], ...table(A)]),
    ),
    { agency, year, scores: A },
  );

  layout(
    'agency and year together in the header of each column',
    book(
      sheet('Sheet1', [
        ['ตัวชี้วัด', 'อบต.ทุ่งสมมติ ปี 2566', 'อบต.ทุ่งสมมติ ปี 2567', 'ทต.หนองสมมติ ปี 2567'],
        ...table(A, C, B),
      ]),
    ),
    { agency, year: 2566, scores: A },
    { agency, year: 2567, scores: C },
    { agency: 'ทต.หนองสมมติ', year: 2567, scores: B },
  );

  layout(
    'one score per row, agency and year only in the first row of each group',
    book(
      sheet('ข้อมูล', [
        ['หน่วยงาน', 'ปีงบประมาณ', 'ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, index) => [
          index === 0 ? agency : null,
          index === 0 ? 2567 : null,
          name,
          at(A, index),
        ]),
        ...NAMES.map((name, index) => [
          index === 0 ? 'ทต.หนองสมมติ' : null,
          index === 0 ? 2567 : null,
          name,
          at(B, index),
        ]),
      ]),
    ),
    { agency, year, scores: A, cells: down('D', 2) },
    { agency: 'ทต.หนองสมมติ', year, scores: B, cells: down('D', 12) },
  );

  layout(
    'names that tell their number and the year that tells ค.ศ.',
    book(
      sheet('Sheet1', [
        ['อบต.ทุ่งสมมติ ITA ค.ศ. 2024'],
        NAMES.map((name, index) => `ตัวชี้วัดที่ ${index + 1} ${name}`),
        A,
      ]),
    ),
    { agency, year: 2567, scores: A, cells: across(1, 3) },
  );

  layout(
    'a heading row for measures between title and scores does not change the year',
    book(
      sheet('Sheet1', [
        ['แผนการขับเคลื่อนมาตรการ ประจำปีงบประมาณ พ.ศ. 2568 อบต.ทุ่งสมมติ'],
        ['จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567 เพื่อจัดทำมาตรการ ประจำปีงบประมาณ พ.ศ. 2568'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...table(A),
      ]),
    ),
    { agency, year: 2567, scores: A },
  );
});
