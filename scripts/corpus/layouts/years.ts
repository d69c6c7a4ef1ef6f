import { RESULTS, type Result } from '../results';
import {
  formula,
  nulls,
  shown,
  tall,
  thaiDigits,
  thaiScore,
  wide,
  type CorpusFile,
  type CorpusValue,
} from '../sheet';
import { AGENCIES, EIT, IIT, NAMES, OIT } from '../words';

const { r01, r04, r06, r09, r12, r17, r20, r22, r23, r25, r27, r28, r30, r31, r33 } = RESULTS;
const at = (result: Result, index: number): number => result.scores[index] ?? 0;

const sheetPerYear: CorpusFile = {
  file: 'sheet-per-year.xlsx',
  sheets: (
    [
      ['ปี 65', r04],
      ['ปี 66', r06],
      ['ปี 67', r01],
    ] as const
  ).map(([name, result]) => ({
    name,
    rows: [
      ['หน่วยงาน', AGENCIES.thung],
      ['ข้อ', 'ตัวชี้วัด', 'คะแนน'],
      ...NAMES.map((indicator, k) => [k + 1, indicator, at(result, k)]),
      [null, 'รวม', result.overall],
    ],
  })),
};

const yearsSideBySide: CorpusFile = {
  file: 'years-side-by-side.xlsx',
  sheets: [
    {
      name: 'เปรียบเทียบ',
      rows: [
        wide(`เปรียบเทียบผลการประเมิน ITA ${AGENCIES.nong} ปีงบประมาณ พ.ศ. 2565 - 2567`, 6),
        [tall('ที่', 2), tall('ตัวชี้วัด', 2), ...wide('คะแนน', 3), tall('เพิ่ม/ลด', 2)],
        [null, null, 'พ.ศ. 2565', 'พ.ศ. 2566', 'พ.ศ. 2567', null],
        ...NAMES.map((name, k) => [
          k + 1,
          name,
          at(r12, k),
          at(r17, k),
          at(r22, k),
          formula(`[.E${k + 4}]-[.D${k + 4}]`, 'two-decimals'),
        ]),
        [null, 'คะแนนรวม', r12.overall, r17.overall, r22.overall, null],
        [null, 'ระดับ', r12.letter, r17.level, r22.level, null],
      ],
    },
  ],
};

const tableOf = (title: CorpusValue[], result: Result): CorpusValue[][] => [
  title,
  ['ตัวชี้วัด', 'คะแนน', 'ระดับผล'],
  ...NAMES.map((name, k) => [`${k + 1}. ${name}`, at(result, k), at(result, k) >= 85 ? 'ผ่าน' : 'ไม่ผ่าน']),
  ['คะแนนเฉลี่ย', result.overall],
  [],
];

const stackedYears: CorpusFile = {
  file: 'stacked-years.xls',
  sheets: [
    {
      name: 'รวมทุกปี',
      rows: [
        [`สรุปผล ITA ย้อนหลัง ${AGENCIES.ban}`],
        [],
        ...tableOf(['ปีงบประมาณ พ.ศ. 2564'], r20),
        ...tableOf(['ปีงบประมาณ พ.ศ. 2565'], r23),
        ...tableOf(['ปีงบประมาณ พ.ศ. 2566'], r25),
      ],
    },
  ],
};

const rowPerYear: CorpusFile = {
  file: 'row-per-year.ods',
  sheets: [
    {
      name: 'แนวโน้ม',
      rows: [
        [`แนวโน้มผลการประเมิน ${AGENCIES.khok}`],
        ['ปีงบประมาณ', ...NAMES, 'คะแนนรวม', 'ระดับ'],
        ...(
          [
            [2565, r09, r09.letter],
            [2566, r27, r27.level],
            [2567, r28, r28.level],
          ] as const
        ).map(([year, result, level]) => [year, ...result.scores, result.overall, level]),
        [
          'ค่าเฉลี่ย 3 ปี',
          ...NAMES.map((_, k) =>
            formula(
              `AVERAGE([.${String.fromCharCode(66 + k)}3:.${String.fromCharCode(66 + k)}5])`,
              'two-decimals',
            ),
          ),
        ],
      ],
    },
  ],
};

const mergedAgenciesYears: CorpusFile = {
  file: 'merged-agencies-years.xlsx',
  sheets: [
    {
      name: 'อปท.',
      rows: [
        wide('ผลการประเมิน ITA ขององค์กรปกครองส่วนท้องถิ่น อำเภอเมืองสมมติ', 14),
        ['ที่', 'ชื่อ อปท.', 'ปี', ...NAMES, 'คะแนนรวม'],
        ...(
          [
            [AGENCIES.thung, [r30, r31, r33]],
            [AGENCIES.nong, [r04, r06, r09]],
            ['อบต.หนองน้ำใส', [r12, r17, r01]],
          ] as const
        ).flatMap(([agency, results], index) =>
          results.map((result, k) => [
            k === 0 ? tall(String(index + 1), 3) : null,
            k === 0 ? tall(agency, 3) : null,
            2565 + k,
            ...result.scores,
            result.overall,
          ]),
        ),
      ],
    },
  ],
};

const agenciesAcrossYears: CorpusFile = {
  file: 'agencies-across-years.xlsx',
  sheets: [
    {
      name: 'เปรียบเทียบ อปท.',
      rows: [
        ['เปรียบเทียบคะแนน ITA ของ อปท. ข้างเคียง'],
        [
          tall('ตัวชี้วัด', 2),
          ...[AGENCIES.huai, AGENCIES.don, AGENCIES.tha].flatMap((agency) => wide(agency, 2)),
        ],
        [null, 2566, 2567, 2566, 2567, 2566, 2567],
        ...NAMES.map((name, k) => [name, ...[r20, r22, r23, r25, r27, r28].map((result) => at(result, k))]),
        ['คะแนนรวม', ...[r20, r22, r23, r25, r27, r28].map(({ overall }) => overall)],
      ],
    },
  ],
};

const everythingMixed: CorpusFile = {
  file: 'everything-mixed.xlsx',
  sheets: [
    {
      name: 'บันทึกข้อความ',
      rows: [
        ['ส่วนราชการ', 'สำนักปลัด'],
        ['ที่', 'มท ๐๐๒๓/๒๕๖๘', 'วันที่', shown('date', 45_700)],
        ['เรื่อง', 'รายงานผลการประเมิน ITA'],
      ],
    },
    {
      name: 'ข้อมูล',
      offset: [4, 3],
      hiddenRows: [3],
      hiddenColumns: [2],
      rows: [
        wide('ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)', 17),
        [
          tall('ที่', 3),
          tall('หน่วยงาน', 3),
          tall('อำเภอ', 3),
          tall('ปีงบประมาณ', 3),
          ...wide('คะแนนรายตัวชี้วัด', 10),
          tall('คะแนนรวม', 3),
          tall('อันดับ', 3),
          tall('หมายเหตุ', 3),
        ],
        [...nulls(4), ...wide(IIT, 5), ...wide(EIT, 3), ...wide(OIT, 2), ...nulls(3)],
        [...nulls(4), ...NAMES.map((name, k) => `${thaiDigits(k + 1)}. ${name}`), ...nulls(3)],
        ...(
          [
            [AGENCIES.bueng, [r31, r33]],
            [AGENCIES.tha, [r17, r30]],
          ] as const
        ).flatMap(([agency, results], index) =>
          results.map((result, k) => [
            k === 0 ? tall(thaiDigits(index + 1), 2) : null,
            k === 0 ? tall(agency, 2) : null,
            k === 0 ? tall('เมืองสมมติ', 2) : null,
            `พ.ศ. ${thaiDigits(2566 + k)}`,
            ...result.scores.map((score, n) =>
              n % 2 === 0 ? thaiScore(score) : shown('thai-digits', score),
            ),
            thaiScore(result.overall),
            index + 1,
            k === 0 ? 'คะแนนลดลง 2 ตัวชี้วัด' : null,
          ]),
        ),
        [
          ...wide('ค่าเฉลี่ยทุก อปท.', 4),
          ...NAMES.map((_, k) => thaiScore((at(r31, k) + at(r33, k) + at(r17, k) + at(r30, k)) / 4)),
        ],
        [],
        ['หมายเหตุ : เป้าหมายร้อยละ 85 ภายในปี 2570 ตามแผนแม่บทฯ'],
      ],
    },
  ],
};

/** Several years. */
export const YEARS: readonly CorpusFile[] = [
  sheetPerYear,
  yearsSideBySide,
  stackedYears,
  rowPerYear,
  mergedAgenciesYears,
  agenciesAcrossYears,
  everythingMixed,
];
