/**
 * Small sheets as offices keep them, each different from the others for a reason. What is expected is what a clerk
 * who knows ITA reads from the sheet.
 */
import { readScores } from '../src/reading/read-scores';
import { toNumber } from '../src/scores/exact';
import type { FindingCode } from '../src/scores/types';
import { a1, cellAddress, type Workbook } from '../src/workbook/cell-grid';
import { book, sheet, type Value } from './support/grids';

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

const NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];

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

function seen(workbook: Workbook): object[] {
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
  const found = seen(workbook);
  expect(
    found.map((set, index) => {
      const wanted = expected[index];
      return {
        ...set,
        ...(wanted?.cells ? {} : { cells: undefined }),
        ...(wanted?.instruments ? {} : { instruments: undefined }),
      };
    }),
  ).toEqual(
    expected.map((set) => ({
      overall: undefined,
      level: undefined,
      ...set,
      findings: [...(set.findings ?? [])].sort(),
    })),
  );
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
