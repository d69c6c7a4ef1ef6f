import { RESULTS } from '../results';
import {
  formula,
  nulls,
  percent,
  shown,
  tall,
  thaiDigits,
  wide,
  type CorpusFile,
  type CorpusValue,
} from '../sheet';
import { AGENCIES, NAMES } from '../words';

const { r01, r03, r05, r08, r10, r14, r15, r21, r25, r29, r30, r32, r34 } = RESULTS;
const at = (scores: readonly number[], index: number): number => scores[index] ?? 0;

const hidden: CorpusFile = {
  file: 'hidden.xlsx',
  sheets: [
    {
      name: 'ปก',
      rows: [['เอกสารประกอบการประชุมผู้บริหาร'], ['เรื่อง ผลการประเมิน ITA']],
    },
    {
      name: 'ร่าง',
      hidden: true,
      rows: [
        [`ผลการประเมิน ITA ${AGENCIES.thung} ปีงบประมาณ พ.ศ. 2567`],
        ['ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, k) => [name, at(r30.scores, k)]),
      ],
    },
    {
      name: 'ฉบับจริง',
      hiddenRows: [3, 4],
      hiddenColumns: [2],
      rows: [
        [`ผลการประเมิน ITA ${AGENCIES.thung} ปีงบประมาณ พ.ศ. 2567`],
        ['ข้อ', 'ตัวชี้วัด', 'คะแนนเต็ม', 'คะแนน'],
        ...NAMES.map((name, k) => [k + 1, name, 100, at(r01.scores, k)]),
        [null, 'คะแนนรวม', 100, r01.overall],
      ],
    },
  ],
};

const notesAround: CorpusFile = {
  file: 'notes-around.xlsx',
  sheets: [
    {
      name: 'รายงาน',
      rows: [
        ['ที่ แดน 52001/1250', null, null, null, null, null, null, 'โทร. 0 4200 1234'],
        [null, null, null, null, null, null, 'วันที่', shown('date', 45_519)],
        [`ตามประกาศ ป.ป.ช. ลงวันที่ 15 สิงหาคม 2568 เรื่อง ผล ITA`],
        ['ข้อมูลพื้นฐาน', null, null, null, null, null, 'งบประมาณ', null],
        ['ประชากร (คน)', 6521, null, 'ตัวชี้วัด', 'คะแนน', null, 'รายรับ', 45_210_000],
        ['ครัวเรือน', 2145, null, ...[NAMES[0], at(r29.scores, 0)], null, 'รายจ่าย', 43_100_500.25],
        [
          'พื้นที่ (ตร.กม.)',
          78.5,
          null,
          ...[NAMES[1], at(r29.scores, 1)],
          null,
          'คงเหลือ',
          formula('[.H5]-[.H6]'),
        ],
        ['หมู่บ้าน', 12, null, ...[NAMES[2], at(r29.scores, 2)], null, 'ร้อยละที่เบิกจ่าย', 95.33],
        ...NAMES.slice(3).map((name, k): CorpusValue[] => [
          k === 0 ? 'ผู้ตอบ IIT (คน)' : k === 1 ? 'ผู้ตอบ EIT (คน)' : null,
          k === 0 ? 32 : k === 1 ? 61 : null,
          null,
          name,
          at(r29.scores, k + 3),
          null,
          k === 2 ? 'สำนักปลัด' : null,
          k === 2 ? 12 : null,
        ]),
        [null, null, null, 'คะแนนรวม', r29.overall],
        [],
        [`${AGENCIES.khok} ปีงบประมาณ พ.ศ. 2568`],
        [
          'ผู้จัดทำ ................................',
          null,
          null,
          null,
          'ผู้ตรวจ ................................',
        ],
        ['หมายเหตุ คะแนนปี 2567 ดูแฟ้มที่ 3 หน้า 12'],
      ],
    },
  ],
};

const labelAndValue: CorpusFile = {
  file: 'label-and-value.xlsx',
  sheets: [
    {
      name: 'แบบรายงาน',
      rows: [
        ['แบบรายงานผลการประเมิน ITA'],
        ['ชื่อหน่วยงาน :', AGENCIES.don],
        ['จังหวัด :', 'แดนสมมติ'],
        ['ปีงบประมาณ :', 'พ.ศ. ๒๕๖๗'],
        ['คะแนนภาพรวม :', r15.overall],
        ['ระดับผลการประเมิน :', r15.level],
        [],
        ['คะแนนรายตัวชี้วัด'],
        ...NAMES.map((name, k) => [`ตัวชี้วัดที่ ${k + 1} ${name} :`, at(r15.scores, k)]),
        ['ผู้รายงาน :', 'นักวิเคราะห์นโยบายและแผน'],
      ],
    },
  ],
};

const abbreviations: CorpusFile = {
  file: 'abbreviations.xlsx',
  sheets: [
    {
      name: 'ย่อ',
      rows: [
        ['ITA ปีงบฯ 67', 'อบต.ทุ่งสมมติ'],
        ['ที่', 'ตชว.', 'คะแนน'],
        ...[
          'ปฏิบัติหน้าที่',
          'การใช้งบฯ',
          'ใช้อำนาจ',
          'การใช้ทรัพย์สินฯ',
          'การแก้ไขปัญหาฯ',
          'คุณภาพฯ',
          'ประสิทธิภาพฯ',
          'การปรับปรุงฯ',
          'เปิดเผยข้อมูลฯ',
          'ป้องกันทุจริต',
        ].map((name, k) => [k + 1, name, at(r14.scores, k)]),
        [null, 'รวม', r14.overall],
      ],
    },
  ],
};

const damagedThai: CorpusFile = {
  file: 'damaged-thai.xlsx',
  sheets: [
    {
      name: 'จากPDF',
      rows: [
        ['ผลกำรประเมินคุณธรรมเเละควำมโปร่งใส (ITA) ประจ\uFFFDำปีงบประมาณ พ.ศ. ๒๕๖๗'],
        ['องค์กำรบริหำรส่วนต\uFFFDำบลทุ่งสมมติ'],
        ['ต\u0E31\u0E27ช\u0E49\u0E35ว\u0E31ด', 'คะเเนน'],
        ...[
          'กำรปฏิบ\u0E31ติหน\u0E49ำท\u0E48\u0E35',
          'การใช้งบประมำณ',
          'การใช้อ\u0E4D\u0E32นาจ',
          'การใช\u0E49ทร\u0E31พย\u0E4Cส\u0E34น ของราชการ',
          'การแก\u200Bไขปัญหา\u200Bการทุจริต',
          'คุณภาพการด\uFFFDำเนินงาน',
          'ประสิทธภาพการสือสาร',
          'การปรับปรุงระบบการทางาน',
          'การเปดเผยขอมูล',
          'การปองกันการทุจรต',
        ].map((name, k) => [name, at(r25.scores, k)]),
        ['คะเเนนรวม', r25.overall],
        ['ระดับ', 'ต้องปรับปรุง'],
      ],
    },
  ],
};

const lettersAsDigits: CorpusFile = {
  file: 'letters-as-digits.xlsx',
  sheets: [
    {
      name: 'สแกน',
      rows: [
        [`ผลการประเมิน ITA ${AGENCIES.huai} ปีงบประมาณ พ.ศ. 2566`],
        ['ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, k) => [
          name,
          k === 1
            ? at(r21.scores, k).toFixed(2).replace('1', 'l')
            : k === 2
              ? '9O.5O'
              : k === 6
                ? '8O.O1'
                : at(r21.scores, k),
        ]),
        ['คะแนนรวม', r21.overall],
      ],
    },
  ],
};

const itemRows = (code: string, count: number, seed: number): CorpusValue[][] =>
  Array.from({ length: count }, (_, k) => [
    `${code}${k + 1}`,
    code === 'o' ? ((k * 7 + seed) % 5 === 0 ? 0 : 100) : 60 + ((k * 13 + seed) % 40),
  ]);

const itemsBeside: CorpusFile = {
  file: 'items-beside.xlsx',
  sheets: [
    {
      name: 'รายข้อ',
      rows: (() => {
        const left: CorpusValue[][] = [
          [`${AGENCIES.nong} ปีงบประมาณ พ.ศ. 2567`],
          ['ตัวชี้วัด', 'คะแนน'],
          ...NAMES.map((name, k) => [`${k + 1} ${name}`, at(r10.scores, k)]),
          ['คะแนนรวม', r10.overall],
          ['ระดับ', r10.level],
        ];
        const [iit, eit, oit] = [itemRows('i', 15, 3), itemRows('e', 9, 5), itemRows('o', 35, 2)];
        return Array.from({ length: 37 }, (_, row) => [
          left[row]?.[0] ?? null,
          left[row]?.[1] ?? null,
          null,
          ...(row === 1 ? ['ข้อ', 'คะแนน', null, 'ข้อ', 'คะแนน', null, 'ข้อ', 'คะแนน', 'รายการ'] : []),
          ...(row > 1 ? [iit, eit, oit].flatMap((rows) => [...(rows[row - 2] ?? [null, null]), null]) : []),
        ]);
      })(),
    },
  ],
};

const planTables: CorpusFile = {
  file: 'plan-tables.xlsx',
  sheets: [
    {
      name: 'แผน',
      rows: [
        [`มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568 ${AGENCIES.ban}`],
        ['ตัวชี้วัด', 'มาตรการ', 'เป้าหมาย (ร้อยละ)', 'งบประมาณ (บาท)', 'ผู้รับผิดชอบ'],
        [NAMES[6], 'ปรับปรุงเว็บไซต์ให้ค้นหาข้อมูลได้ง่าย', 90, 15_000, 'สำนักปลัด'],
        [NAMES[7], 'พัฒนาระบบ E-Service', 88, 30_000, 'กองคลัง'],
        [NAMES[9], 'ประกาศนโยบาย No Gift Policy', 95, 0, 'สำนักปลัด'],
        [],
        ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567'],
        ['ตัวชี้วัด', 'คะแนนที่ได้', 'เป้าหมาย', 'ผลต่าง'],
        ...NAMES.map((name, k) => [
          name,
          at(r03.scores, k),
          85,
          formula(`[.B${k + 9}]-[.C${k + 9}]`, 'two-decimals'),
        ]),
        ['คะแนนรวม', r03.overall, 85, null],
        [],
        ['แผนการกำกับติดตาม'],
        ['ตัวชี้วัด', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'],
        ...[1, 4, 9].map((k) => [NAMES[k] ?? '', '/', null, '/', null]),
      ],
    },
  ],
};

const instrumentTables: CorpusFile = {
  file: 'instrument-tables.ods',
  sheets: [
    {
      name: 'แยกแบบ',
      rows: (() => {
        const parts = [
          ['IIT', 0, 5],
          ['EIT', 5, 8],
          ['OIT', 8, 10],
        ] as const;
        return [
          [`${AGENCIES.province} ผลการประเมินปีงบประมาณ พ.ศ. 2566`],
          parts.flatMap(([code]) => [...wide(`แบบวัด ${code}`, 2), null]),
          parts.flatMap(() => ['ตัวชี้วัด', 'คะแนน', null]),
          ...Array.from({ length: 5 }, (_, row) =>
            parts.flatMap(([, from, to]) =>
              from + row < to ? [NAMES[from + row] ?? '', at(r08.scores, from + row), null] : nulls(3),
            ),
          ),
          [],
          ['ผลการประเมินในภาพรวม', r08.overall, null, 'ระดับ', r08.level],
        ];
      })(),
    },
  ],
};

const swapped = (score: number): number =>
  Number(score.toFixed(2).replace(/[89]/g, (digit) => (digit === '8' ? '9' : '8')));
const misreadDigits: CorpusFile = {
  file: 'misread-digits.xlsx',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        [`ผลการประเมิน ITA ${AGENCIES.tha} ปีงบประมาณ พ.ศ. ๒๕๖๗`],
        ['ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, k) => [name, k === 3 ? swapped(at(r05.scores, k)) : at(r05.scores, k)]),
        ['คะแนนรวม', r05.overall],
      ],
    },
  ],
};

const missingScores: CorpusFile = {
  file: 'missing-scores.xlsx',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        [`ผลการประเมิน ITA ${AGENCIES.bueng} ปีงบประมาณ พ.ศ. 2568`],
        ['ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, k) => [
          name,
          k === 2 ? null : k === 6 ? 'รอประกาศผล' : k === 9 ? '-' : at(r29.scores, k),
        ]),
        ['คะแนนรวม', null],
      ],
    },
  ],
};

const bilingual: CorpusFile = {
  file: 'bilingual.xls',
  sheets: [
    {
      name: 'ITA 2024',
      rows: [
        ['Integrity and Transparency Assessment (ITA)', null, 'FY 2024'],
        ['เทศบาลเมืองบ้านจำลอง / Ban Chamlong Town Municipality'],
        ['No.', 'Indicator', 'Score'],
        ...[
          'การปฏิบัติหน้าที่ (Performance of duties)',
          'การใช้งบประมาณ (Use of budget)',
          'การใช้อำนาจ (Use of power)',
          'การใช้ทรัพย์สินของราชการ (Use of government assets)',
          'การแก้ไขปัญหาการทุจริต (Solving corruption problems)',
          'คุณภาพการดำเนินงาน (Quality of operations)',
          'ประสิทธิภาพการสื่อสาร (Communication efficiency)',
          'การปรับปรุงระบบการทำงาน (System improvement)',
          'การเปิดเผยข้อมูล (Information disclosure)',
          'การป้องกันการทุจริต (Corruption prevention)',
        ].map((name, k) => [k + 1, name, at(r32.scores, k)]),
        [null, 'Overall score', r32.overall],
      ],
    },
  ],
};

const twoColumns: CorpusFile = {
  file: 'before-and-after-review.xlsx',
  sheets: [
    {
      name: 'ทบทวนผล',
      rows: [
        [`คะแนน ITA ${AGENCIES.nong} ปี 2568`],
        [tall('ตัวชี้วัด', 2), ...wide('คะแนน', 2)],
        [null, 'ก่อนทบทวน', 'หลังทบทวน'],
        ...NAMES.map((name, k) => [name, k === 8 ? 83.33 : at(r21.scores, k), at(r21.scores, k)]),
      ],
    },
  ],
};

const percentColumns: CorpusFile = {
  file: 'percent-with-weights.ods',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        [`${AGENCIES.khok} ปีงบประมาณ พ.ศ. ${thaiDigits(2567)}`],
        ['ตัวชี้วัด', 'น้ำหนัก', 'ร้อยละที่ได้'],
        ...NAMES.map((name, k) => [name, percent(k < 5 ? 6 : k < 8 ? 10 : 20), percent(at(r34.scores, k))]),
        ['รวม', percent(100), percent(r34.overall)],
      ],
    },
  ],
};

/** What stands around the scores, and how names and numbers are written. */
export const AROUND: readonly CorpusFile[] = [
  hidden,
  notesAround,
  labelAndValue,
  abbreviations,
  damagedThai,
  lettersAsDigits,
  itemsBeside,
  planTables,
  instrumentTables,
  misreadDigits,
  missingScores,
  bilingual,
  twoColumns,
  percentColumns,
];
