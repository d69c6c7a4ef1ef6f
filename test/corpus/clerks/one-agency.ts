import { EIT, IIT, instrumentMeans, NAMES, OIT, twoDecimals } from '../../../scripts/corpus/words';
import { sheet, type Value } from '../../support/grids';
import { points, R, rows, set, thaiDigits, WORTH, type ClerkBook } from './types';

const at = (scores: readonly number[], k: number): number => scores[k] ?? 0;

/** Rows of sections: a title row, the indicators numbered anew, and what closes the section. */
const sections = (
  row: (k: number) => Value[],
  open: (code: string, name: string) => Value[],
  close: (index: number) => Value[][],
): Value[][] =>
  (
    [
      ['IIT', IIT, 0, 5],
      ['EIT', EIT, 5, 8],
      ['OIT', OIT, 8, 10],
    ] as const
  ).flatMap(([code, name, from, to], index) => [
    open(code, name),
    ...NAMES.slice(from, to).map((_, k) => row(from + k)),
    ...close(index),
  ]);

const WEIGHTS = [0.3, 0.3, 0.4] as const;

export const ONE_AGENCY: readonly ClerkBook[] = [
  {
    title: 'weights, scores and points under one heading; means and points close each section',
    sheets: [
      sheet('Sheet1', [
        ['แบบสรุปผลการประเมิน ITA ของ ทต.ปากคลองสมมติ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'],
        ['ที่', 'ตัวชี้วัด', 'ผลการประเมิน', null, null],
        [null, null, 'ค่าน้ำหนัก', 'คะแนนที่ได้', 'คะแนนถ่วงน้ำหนัก'],
        ...sections(
          (k) => [k + 1, NAMES[k] ?? '', WORTH[k] ?? 0, at(R.r03.scores, k), at(points(R.r03), k)],
          (_, name) => [null, name, null, null, null],
          (index) => [
            [null, 'เฉลี่ย', null, at(instrumentMeans(R.r03.scores), index), null],
            [
              null,
              'คะแนนที่ได้ตามน้ำหนัก',
              null,
              null,
              twoDecimals(at(instrumentMeans(R.r03.scores), index) * at(WEIGHTS, index)),
            ],
          ],
        ),
        [null, 'รวมคะแนนทั้งสิ้น', 100, null, R.r03.overall],
      ]),
    ],
    sets: [{ ...set('ทต.ปากคลองสมมติ', 2567, R.r03, R.r03.overall), findings: ['other-reading'] }],
  },
  {
    title: 'ำ for every า, เเ for แ, U+FFFD and zero-width spaces',
    sheets: [
      sheet('ตาราง', [
        ['ผลกำรประเมินคุณธรรมเเละควำมโปร่งใส'],
        ['องค์กำรบริหำรส่วนต\uFFFDบลเขำจ\u200Bำลอง  ปีงบประมำณ พ.ศ. 2566'],
        ['ตัวช้ีวัด', 'คะเเนน'],
        ...NAMES.map((name, k) => [
          name.replaceAll('า', 'ำ').replaceAll('แ', 'เเ').replaceAll('ป', 'ป\u200B'),
          `${at(R.r05.scores, k).toFixed(2)}\u200B`,
        ]),
        ['คะเเนนเฉลี่ยรวม', R.r05.overall],
      ]),
    ],
    // Nobody can know which letters of a place's name a PDF exchanged.
    sets: [set('องค์การบริหารส่วนตำบลเขำจำลอง', 2566, R.r05, R.r05.overall)],
  },
  {
    title: 'a written 0, an empty cell and a dash',
    sheets: [
      sheet('ITA 67', [
        ['ชื่อหน่วยงาน', 'องค์การบริหารส่วนตำบลลานสมมติ'],
        ['ปีงบประมาณ', 2567],
        ['ตัวชี้วัด', 'คะแนน'],
        ...rows([90.01, 80.02, '-', 84.4, 85.5, null, 77.77, 78.88, 0, '0.00']),
      ]),
    ],
    sets: [
      {
        agency: 'องค์การบริหารส่วนตำบลลานสมมติ',
        year: 2567,
        scores: [90.01, 80.02, null, 84.4, 85.5, null, 77.77, 78.88, 0, 0],
        overall: null,
        findings: ['missing-indicator', 'missing-indicator'],
      },
    ],
  },
  {
    title: 'items with scores at the left, indicators at the right, in the same rows',
    sheets: [
      sheet('ผล', [
        ['ผลการประเมิน ITA เทศบาลตำบลปากคลองสมมติ ปีงบประมาณ พ.ศ. 2568'],
        ['ข้อ', 'ข้อคำถาม', 'คะแนน', null, 'ตัวชี้วัด', 'คะแนน'],
        ...Array.from({ length: 15 }, (_, k): Value[] => [
          `i${k + 1}`,
          `ข้อคำถามภายในที่ ${k + 1}`,
          61.5 + k * 2.25,
          null,
          ...(k < 10 ? [`${k + 1}. ${NAMES[k] ?? ''}`, at(R.r10.scores, k)] : []),
        ]),
        ...Array.from({ length: 9 }, (_, k): Value[] => [`e${k + 1}`, `ข้อคำถามภายนอกที่ ${k + 1}`, 70 + k]),
      ]),
    ],
    sets: [set('เทศบาลตำบลปากคลองสมมติ', 2568, R.r10)],
  },
  {
    title: 'cards of one cell each: number, name and score on three lines',
    sheets: [
      sheet('Dashboard', [
        ['ITA 2567', null, 'เทศบาลเมืองปากคลองสมมติ', null, 'คะแนนภาพรวม 81.59 คะแนน'],
        [],
        ...[0, 5].map((from): Value[] =>
          NAMES.slice(from, from + 5).map(
            (name, k) => `ตัวชี้วัดที่ ${from + k + 1}\n${name}\n${at(R.r03.scores, from + k).toFixed(2)} คะแนน`,
          ),
        ),
      ]),
    ],
    sets: [set('เทศบาลเมืองปากคลองสมมติ', 2567, R.r03, R.r03.overall)],
  },
  {
    title: 'sorted by score, Thai digits with ร้อยละ before the numbered names',
    sheets: [
      sheet(
        'เรียงคะแนน',
        [
          ['ผลคะแนน ITA องค์การบริหารส่วนตำบลเขาจำลอง ปี ๖๖'],
          ['อันดับ', 'ผลคะแนน', 'ชื่อตัวชี้วัด'],
          ...NAMES.map((name, k) => ({ name, k, score: at(R.r07.scores, k) }))
            .toSorted((a, b) => b.score - a.score)
            .map(({ name, k, score }, rank): Value[] => [
              thaiDigits(String(rank + 1)),
              `ร้อยละ ${thaiDigits(score.toFixed(2))}`,
              `ตัวชี้วัดที่ ${thaiDigits(String(k + 1))} ${name}`,
            ]),
        ],
        { at: 'D7' },
      ),
    ],
    sets: [set('องค์การบริหารส่วนตำบลเขาจำลอง', 2566, R.r07)],
  },
  {
    title: 'letters among the digits are told',
    sheets: [
      sheet('Sheet1', [
        ['อบต.เขาจำลอง', 'ปีงบประมาณ 2567'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...rows(R.r05.scores.map((score, k) => (k === 1 ? '87.S5' : k === 7 ? '88.B4' : score.toFixed(2)))),
      ]),
    ],
    sets: [
      {
        agency: 'อบต.เขาจำลอง',
        year: 2567,
        scores: R.r05.scores.map((score, k) => (k === 1 || k === 7 ? null : score)),
        overall: null,
        findings: ['not-a-number', 'not-a-number'],
      },
    ],
  },
  {
    title: 'population at the left, another assessment above, the table far down',
    sheets: [
      sheet(
        'ข้อมูลพื้นฐาน',
        [
          ['ข้อมูลพื้นฐาน องค์การบริหารส่วนตำบลลานสมมติ อำเภอเมืองสมมติ จังหวัดแดนสมมติ'],
          ['ผลการประเมิน LPA ปี 2566'],
          ['ด้านที่ 1 การบริหารจัดการ', 91.25],
          ['ด้านที่ 2 การบริหารงานบุคคลและกิจการสภา', 88.4],
          ['ด้านที่ 3 การบริหารงานการเงินและการคลัง', 95],
          ['ด้านที่ 4 การบริการสาธารณะ', 87.6],
          ['ด้านที่ 5 ธรรมาภิบาล', 93.1],
          ['รวม', 91.07],
          [],
          ['ผลการประเมิน ITA ปี 2567'],
          ['หมู่ที่', 'ประชากร', null, 'ตัวชี้วัด', 'คะแนน ITA'],
          ...NAMES.map((name, k): Value[] => [k + 1, 321 + 17 * k, null, name, at(R.r21.scores, k)]),
          ['รวม', 3975, null, 'คะแนน ITA รวม', R.r21.overall],
        ],
        { at: 'C31' },
      ),
    ],
    sets: [set('องค์การบริหารส่วนตำบลลานสมมติ', 2567, R.r21, R.r21.overall)],
  },
  {
    title: 'one sentence per indicator in a single column',
    sheets: [
      sheet('บันทึก', [
        ['ตามที่เทศบาลตำบลปากคลองสมมติ ได้รับผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567 นั้น'],
        ...NAMES.map((name, k): Value[] => [
          `${k + 1}) ตัวชี้วัด${name} ได้ ${at(R.r14.scores, k).toFixed(2)} คะแนน`,
        ]),
        [`คะแนนภาพรวมหน่วยงาน ${R.r14.overall} คะแนน`],
      ]),
    ],
    sets: [set('เทศบาลตำบลปากคลองสมมติ', 2567, R.r14, R.r14.overall)],
  },
  {
    title: 'mean and weighted mean below each section, in the column of the scores',
    sheets: [
      sheet('คะแนน', [
        ['ผลคะแนน ITA อบต.เขาจำลอง ปีงบประมาณ พ.ศ. 2567'],
        ['รายการ', 'คะแนน'],
        ...sections(
          (k) => [NAMES[k] ?? '', at(R.r22.scores, k)],
          (code) => [`ส่วนของ ${code}`, null],
          (index) => {
            const code = ['IIT', 'EIT', 'OIT'][index] ?? '';
            const mean = at(instrumentMeans(R.r22.scores), index);
            return [
              [`ค่าเฉลี่ย ${code}`, mean],
              [`${code} x ร้อยละ ${[30, 30, 40][index] ?? 0}`, twoDecimals(mean * at(WEIGHTS, index))],
            ];
          },
        ),
        ['คะแนนรวมทั้งหมด', R.r22.overall],
      ]),
    ],
    sets: [set('อบต.เขาจำลอง', 2567, R.r22, R.r22.overall)],
  },
  {
    title: 'own scores beside averages of district, province and country',
    sheets: [
      sheet('เปรียบเทียบ', [
        ['เปรียบเทียบผลคะแนน ITA ปีงบประมาณ พ.ศ. 2568'],
        ['หน่วยงาน :', 'เทศบาลตำบลปากคลองสมมติ'],
        ['ตัวชี้วัด', 'ค่าเฉลี่ยประเทศ', 'ค่าเฉลี่ยจังหวัด', 'คะแนนหน่วยงาน', 'ค่าเฉลี่ยอำเภอ', 'สูงกว่า/ต่ำกว่า'],
        ...NAMES.map((name, k): Value[] => [
          name,
          90.1 + k * 0.13,
          88.2 + k * 0.21,
          at(R.r29.scores, k),
          87.4 + k * 0.17,
          'สูงกว่า',
        ]),
      ]),
    ],
    sets: [set('เทศบาลตำบลปากคลองสมมติ', 2568, R.r29)],
  },
  {
    title: 'last results, results and target in one table, targets of the plan year first',
    sheets: [
      sheet('แผน', [
        ['ค่าเป้าหมายตามแผนยกระดับ ITA ปี 2568 องค์การบริหารส่วนตำบลลานสมมติ'],
        ['ตัวชี้วัด', 'เป้าหมายปี 2568', 'ผลปี 2567', 'ผลปี 2566'],
        ...rows(
          R.r05.scores.map(() => 95),
          R.r05.scores,
          R.r03.scores,
        ),
      ]),
    ],
    sets: [
      { ...set('องค์การบริหารส่วนตำบลลานสมมติ', 2567, R.r05), findings: ['other-reading'] },
      set('องค์การบริหารส่วนตำบลลานสมมติ', 2566, R.r03),
    ],
  },
  {
    title: 'English names, a score out of 100 beside the points',
    sheets: [
      sheet('ITA', [
        ['Integrity and Transparency Assessment, FY 2024'],
        ['Organization', 'เทศบาลเมืองปากคลองสมมติ'],
        ['No.', 'Indicator', 'Weight', 'Score (100)', 'Weighted score'],
        ...[
          'Performance of duties',
          'Budget utilization',
          'Exercise of power',
          'Use of government property',
          'Corruption problem solving',
          'Quality of operations',
          'Communication efficiency',
          'Improvement of work system',
          'Information disclosure',
          'Corruption prevention',
        ].map((name, k): Value[] => [k + 1, name, WORTH[k] ?? 0, at(R.r13.scores, k), at(points(R.r13), k)]),
        [null, 'Total', 100, null, R.r13.overall],
      ]),
    ],
    sets: [{ ...set('เทศบาลเมืองปากคลองสมมติ', 2567, R.r13, R.r13.overall), findings: ['other-reading'] }],
  },
];
