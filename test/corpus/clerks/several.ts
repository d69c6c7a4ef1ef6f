import { NAMES } from '../../../scripts/corpus/words';
import { sheet, type Value } from '../../support/grids';
import { R, rows, set, thaiDigits, type ClerkBook } from './types';

const percent = (scores: readonly number[]): number[] =>
  scores.map((score) => Number((score / 100).toFixed(4)));
const change = (late: readonly number[], early: readonly number[]): number[] =>
  late.map((score, k) => Math.round((score - (early[k] ?? 0)) * 100) / 100);

export const SEVERAL: readonly ClerkBook[] = [
  {
    title: 'a list of a province: weights in the heads, numbered names, averages below',
    sheets: [
      sheet(
        'สรุป อปท.',
        [
          ['สรุปผลการประเมิน ITA ขององค์กรปกครองส่วนท้องถิ่นในจังหวัดแดนสมมติ ปีงบประมาณ พ.ศ. 2567'],
          [
            'ลำดับ',
            'อำเภอ',
            'ชื่อ อปท.',
            'IIT (ร้อยละ 30)',
            ...[null, null, null, null],
            'EIT (ร้อยละ 30)',
            ...[null, null],
            'OIT (ร้อยละ 40)',
            null,
            'คะแนนรวม',
            'ระดับ',
          ],
          [null, null, null, ...NAMES.map((name, k) => `${name}\n(ตัวชี้วัดที่ ${k + 1})`)],
          [1, 'เมืองสมมติ', 'อบต.เขาจำลอง', ...R.r01.scores, R.r01.overall, R.r01.level],
          [2, null, 'ทต.ปากคลองสมมติ', ...R.r02.scores, R.r02.overall, R.r02.level],
          [3, 'ท่าตัวอย่าง', 'อบต.ลานสมมติ', ...R.r03.scores, R.r03.overall, R.r03.level],
          [null, null, 'ค่าเฉลี่ยรวมทั้งจังหวัด', ...R.r08.scores, R.r08.overall],
        ],
        {
          merges: ['A1:O1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:H2', 'I2:K2', 'L2:M2', 'N2:N3', 'O2:O3', 'B4:B5'],
        },
      ),
    ],
    sets: [
      set('อบต.เขาจำลอง', 2567, R.r01, R.r01.overall),
      set('ทต.ปากคลองสมมติ', 2567, R.r02, R.r02.overall),
      set('อบต.ลานสมมติ', 2567, R.r03, R.r03.overall),
    ],
  },
  {
    title: 'years side by side in two digits, changes between, one year in percent cells',
    sheets: [
      sheet(
        'เทียบปี',
        [
          ['เทศบาลตำบลปากคลองสมมติ'],
          ['ตัวชี้วัด', 'ปี 65', 'ปี 66', 'เพิ่ม/ลด', 'ปี 67', 'เพิ่ม/ลด'],
          ...rows(
            R.r12.scores,
            percent(R.r17.scores),
            change(R.r17.scores, R.r12.scores),
            R.r22.scores,
            change(R.r22.scores, R.r17.scores),
          ),
          ['รวม', R.r12.overall, Number((R.r17.overall / 100).toFixed(4)), null, R.r22.overall, null],
        ],
        { percent: ['C3:C13'] },
      ),
    ],
    sets: [
      set('เทศบาลตำบลปากคลองสมมติ', 2565, R.r12, R.r12.overall),
      set('เทศบาลตำบลปากคลองสมมติ', 2566, R.r17, R.r17.overall),
      set('เทศบาลตำบลปากคลองสมมติ', 2567, R.r22, R.r22.overall),
    ],
  },
  {
    title: 'numbered names of agencies above stacked tables',
    sheets: [
      sheet('รวม', [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
        ['1) อบต.เขาจำลอง'],
        ['ตัวชี้วัด', 'คะแนน', 'หมายเหตุ'],
        ...rows(R.r01.scores),
        ['2) ทต.ปากคลองสมมติ'],
        ['ตัวชี้วัด', 'คะแนน', 'หมายเหตุ'],
        ...rows(R.r05.scores),
        ['3) โรงเรียนบ้านลานสมมติ ๒'],
        ['ตัวชี้วัด', 'คะแนน', 'หมายเหตุ'],
        ...rows(R.r06.scores),
      ]),
    ],
    sets: [
      set('อบต.เขาจำลอง', 2567, R.r01),
      set('ทต.ปากคลองสมมติ', 2567, R.r05),
      set('โรงเรียนบ้านลานสมมติ ๒', 2567, R.r06),
    ],
  },
  {
    title: 'a year in a title line holds for both tables below it, then the next year',
    sheets: [
      sheet('สองปี', [
        ['ปีงบประมาณ พ.ศ. ๒๕๖๖'],
        ['องค์การบริหารส่วนตำบลเขาจำลอง'],
        ...rows(R.r01.scores.map((score) => thaiDigits(score.toFixed(2)))),
        ['องค์การบริหารส่วนตำบลลานสมมติ'],
        ...rows(R.r02.scores.map((score) => thaiDigits(score.toFixed(2)))),
        [],
        ['ปีงบประมาณ พ.ศ. ๒๕๖๗'],
        ['องค์การบริหารส่วนตำบลเขาจำลอง'],
        ...rows(R.r03.scores),
        ['องค์การบริหารส่วนตำบลลานสมมติ'],
        ...rows(R.r04.scores),
      ]),
    ],
    sets: [
      set('องค์การบริหารส่วนตำบลเขาจำลอง', 2566, R.r01),
      set('องค์การบริหารส่วนตำบลลานสมมติ', 2566, R.r02),
      set('องค์การบริหารส่วนตำบลเขาจำลอง', 2567, R.r03),
      set('องค์การบริหารส่วนตำบลลานสมมติ', 2567, R.r04),
    ],
  },
  {
    title: 'tabs that are no agencies: คะแนน, ปี 2566, Sheet1',
    sheets: [
      sheet('คะแนน', [['ปีงบประมาณ 2567'], ['ตัวชี้วัด', 'คะแนน'], ...rows(R.r01.scores)]),
      sheet('ปี 2566', [['ตัวชี้วัด', 'คะแนน'], ...rows(R.r02.scores)]),
      sheet('Sheet1', [['ปีงบประมาณ 2565'], ['ตัวชี้วัด', 'คะแนน'], ...rows(R.r03.scores)]),
    ],
    sets: [set(null, 2567, R.r01), set(null, 2566, R.r02), set(null, 2565, R.r03)],
  },
  {
    title: 'tabs that are no agencies: ผลการประเมิน, ข้อมูลดิบ, แบบ IIT, ล่าสุด',
    sheets: [
      sheet('ผลการประเมิน', [['ปีงบประมาณ 2567'], ['ตัวชี้วัด', 'คะแนน'], ...rows(R.r01.scores)]),
      sheet('ข้อมูลดิบ', [['ปีงบประมาณ 2566'], ['ตัวชี้วัด', 'คะแนน'], ...rows(R.r02.scores)]),
      sheet('ประเมินปีที่แล้ว', [['ปีงบประมาณ 2565'], ['ตัวชี้วัด', 'คะแนน'], ...rows(R.r03.scores)]),
      sheet('ล่าสุด', [['ปีงบประมาณ 2568'], ['ตัวชี้วัด', 'คะแนน'], ...rows(R.r05.scores)]),
    ],
    sets: [set(null, 2567, R.r01), set(null, 2566, R.r02), set(null, 2565, R.r03), set(null, 2568, R.r05)],
  },
  {
    title: 'agencies across, each with its score and its rank',
    sheets: [
      sheet(
        'เทียบ อปท.',
        [
          ['ตารางเปรียบเทียบคะแนน ITA ปี 2567 อำเภอเมืองสมมติ'],
          ['ตัวชี้วัด', 'อบต.เขาจำลอง', null, 'ทต.ปากคลองสมมติ', null, 'อบต.ลานสมมติ', null],
          [null, 'คะแนน', 'อันดับ', 'คะแนน', 'อันดับ', 'คะแนน', 'อันดับ'],
          ...NAMES.map((name, k): Value[] => [
            name,
            ...[R.r01, R.r02, R.r03].flatMap(({ scores }, rank) => [scores[k] ?? 0, ((k + rank) % 3) + 1]),
          ]),
          ['คะแนนรวม', R.r01.overall, 3, R.r02.overall, 1, R.r03.overall, 2],
        ],
        { merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'] },
      ),
    ],
    sets: [
      set('อบต.เขาจำลอง', 2567, R.r01, R.r01.overall),
      set('ทต.ปากคลองสมมติ', 2567, R.r02, R.r02.overall),
      set('อบต.ลานสมมติ', 2567, R.r03, R.r03.overall),
    ],
  },
  {
    title: 'one score per row; agency and year only in the first row of each',
    sheets: [
      sheet(
        'data',
        [
          ['ปี', 'หน่วยงาน', 'เครื่องมือ', 'ตัวชี้วัด', 'คะแนน'],
          ...(
            [
              ['อบต.เขาจำลอง', R.r05],
              ['ทต.ปากคลองสมมติ', R.r06],
            ] as const
          ).flatMap(([agency, result]) =>
            NAMES.map((name, k): Value[] => [
              k === 0 ? '๒๕๖๗' : null,
              k === 0 ? agency : null,
              k < 5 ? 'IIT' : k < 8 ? 'EIT' : 'OIT',
              name,
              result.scores[k] ?? 0,
            ]),
          ),
        ],
        { merges: ['A2:A11', 'A12:A21', 'B2:B11', 'B12:B21'] },
      ),
    ],
    sets: [set('อบต.เขาจำลอง', 2567, R.r05), set('ทต.ปากคลองสมมติ', 2567, R.r06)],
  },
  {
    title: 'two years of ten indicators in one row per agency',
    sheets: [
      sheet(
        'สองปี',
        [
          ['ผลคะแนน ITA อำเภอเมืองสมมติ'],
          ['หน่วยงาน', 'ปีงบประมาณ 2566', ...Array<null>(9).fill(null), 'ปีงบประมาณ 2567'],
          [null, ...NAMES, ...NAMES],
          ['อบต.เขาจำลอง', ...R.r01.scores, ...R.r02.scores],
          ['ทต.ปากคลองสมมติ', ...R.r03.scores, ...R.r05.scores],
          ['อบต.ลานสมมติ', ...R.r06.scores, ...R.r07.scores],
        ],
        { merges: ['A2:A3', 'B2:K2', 'L2:U2'] },
      ),
    ],
    sets: [
      set('อบต.เขาจำลอง', 2566, R.r01),
      set('ทต.ปากคลองสมมติ', 2566, R.r03),
      set('อบต.ลานสมมติ', 2566, R.r06),
      set('อบต.เขาจำลอง', 2567, R.r02),
      set('ทต.ปากคลองสมมติ', 2567, R.r05),
      set('อบต.ลานสมมติ', 2567, R.r07),
    ],
  },
  {
    title: 'names of agencies merged over their years, with their district in the same cell',
    sheets: [
      sheet(
        'ย้อนหลัง',
        [
          ['ที่', 'อปท.', 'ปี', ...NAMES, 'รวม'],
          [1, 'เทศบาลตำบลปากคลองสมมติ อำเภอเมืองสมมติ', 'พ.ศ. ๒๕๖๖', ...R.r09.scores, R.r09.overall],
          [null, null, 'พ.ศ. ๒๕๖๗', ...R.r10.scores, R.r10.overall],
          [2, 'องค์การบริหารส่วนตำบลลานสมมติ อำเภอท่าตัวอย่าง', 'พ.ศ. ๒๕๖๖', ...R.r11.scores, R.r11.overall],
          [null, null, 'พ.ศ. ๒๕๖๗', ...R.r13.scores, R.r13.overall],
        ],
        { merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'], at: 'C4' },
      ),
    ],
    sets: [
      set('เทศบาลตำบลปากคลองสมมติ', 2566, R.r09, R.r09.overall),
      set('เทศบาลตำบลปากคลองสมมติ', 2567, R.r10, R.r10.overall),
      set('องค์การบริหารส่วนตำบลลานสมมติ', 2566, R.r11, R.r11.overall),
      set('องค์การบริหารส่วนตำบลลานสมมติ', 2567, R.r13, R.r13.overall),
    ],
  },
  {
    title: 'years down with a row of targets and one of changes, agency in the tab',
    sheets: [
      sheet('อบต.เขาจำลอง', [
        ['พ.ศ.', ...NAMES, 'คะแนนเฉลี่ย'],
        ['๒๕๖๕', ...R.r14.scores, R.r14.overall],
        ['๒๕๖๖', ...R.r15.scores, R.r15.overall],
        ['๒๕๖๗', ...R.r16.scores, R.r16.overall],
        ['เพิ่ม/ลด', ...change(R.r16.scores, R.r15.scores), null],
        ['เป้าหมาย ๒๕๖๘', ...R.r16.scores.map(() => 90), 90],
      ]),
    ],
    sets: [
      set('อบต.เขาจำลอง', 2565, R.r14, R.r14.overall),
      set('อบต.เขาจำลอง', 2566, R.r15, R.r15.overall),
      set('อบต.เขาจำลอง', 2567, R.r16, R.r16.overall),
    ],
  },
  {
    title: 'a summary with one decimal beside the full table on another sheet',
    sheets: [
      sheet('สรุปผู้บริหาร', [
        ['เทศบาลตำบลปากคลองสมมติ ปี 2567'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...rows(R.r17.scores.map((score) => Math.round(score * 10) / 10)),
      ]),
      sheet('รายละเอียด', [
        ['เทศบาลตำบลปากคลองสมมติ ปี 2567'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...rows(R.r17.scores),
        ['คะแนนรวม', R.r17.overall],
      ]),
    ],
    sets: [set('เทศบาลตำบลปากคลองสมมติ', 2567, R.r17, R.r17.overall)],
  },
];
