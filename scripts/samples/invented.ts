import { NAMES } from '../../test/support/indicator-names';
import { thaiDigits } from './published';
import { row, type SampleCell, type SampleSheet } from './workbook';

/** Invented agencies: no place of these names is meant. */
const AGENCIES: readonly (readonly [district: string, names: readonly string[]])[] = [
  [
    'เมืองสมมติ',
    [
      'ทต.บึงจันทร์ฉาย',
      'ทต.คลองแสงเทียน',
      'อบต.ห้วยพิณแก้ว',
      'อบต.โคกดาวเรืองรอง',
      'อบต.นาฟ้าคราม',
      'อบต.ดงมณีรุ้ง',
      'อบต.หนองสายหมอก',
    ],
  ],
  [
    'ดาวเหนือ',
    ['ทต.ท่าเพลงไพร', 'อบต.ป่ารุ่งอรุณ', 'อบต.ไร่ลมเย็น', 'อบต.โนนดาวกระจาย', 'อบต.น้ำเพชรใส', 'อบต.สวนตะวันฉาย'],
  ],
  [
    'ธารทองคำ',
    ['ทต.ดอนแก้วฟ้า', 'ทต.เขารุ้งงาม', 'อบต.วังมุกดารา', 'อบต.ทุ่งแสนฝัน', 'อบต.สระบัวเพลิน', 'อบต.ห้วยหิ่งห้อย'],
  ],
  ['ลมหนาว', ['ทต.นาเมฆขาว', 'อบต.ปากธารใส', 'อบต.โพธิ์ลมพัด', 'อบต.หินดาวประกาย', 'อบต.เกาะไม้หอมเย็น']],
];

/** Whole hundredths, so that sums are exact. */
interface Result {
  readonly district: string;
  readonly agency: string;
  readonly scores: readonly number[];
}

/** The same figures at every run: a linear congruential generator (constants of Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Instrument by indicator: what is open to disclosure comes in steps, perceptions do not. */
function inventScores(random: () => number): number[] {
  const strength = 78 + 20 * random();
  const around = (spread: number): number =>
    Math.round(Math.min(99.9, Math.max(45, strength + spread * (random() - 0.5))) * 100);
  const survey = NAMES.slice(0, 8).map(() => around(12));
  const steps = (parts: number): number =>
    Math.round((10_000 * Math.ceil(parts * (strength / 100 - 0.02))) / parts);
  return [...survey, steps(23), steps(random() < 0.5 ? 5 : 10)];
}

/** 0.3 IIT + 0.3 EIT + 0.4 OIT in hundredths, rounded half up. */
function overallOf(scores: readonly number[]): number {
  const sum = (from: number, to: number): number => scores.slice(from, to).reduce((a, b) => a + b, 0);
  return Math.floor((6 * sum(0, 5) + 10 * sum(5, 8) + 20 * sum(8, 10) + 50) / 100);
}

function levelOf(scores: readonly number[]): string {
  const mean = (from: number, to: number): number =>
    scores.slice(from, to).reduce((a, b) => a + b, 0) / (to - from);
  const lowest = Math.min(mean(0, 5), mean(5, 8), mean(8, 10));
  const overall = overallOf(scores);
  if (overall >= 9500 && lowest >= 9500) return 'ผ่านดีเยี่ยม';
  if (overall >= 8500) return lowest >= 8500 ? 'ผ่านดี' : 'ผ่าน';
  return overall >= 7000 ? 'ต้องปรับปรุง' : 'ต้องปรับปรุงโดยด่วน';
}

function inventResults(): readonly Result[] {
  const random = generator(2567);
  return AGENCIES.flatMap(([district, names]) =>
    names.map((agency) => ({ district, agency, scores: inventScores(random) })),
  );
}

/** Slips of the pen in the matrix: a ๙ typed as 8 in a score, and two digits of a total exchanged. */
const MISREAD_SCORE = { agency: 'อบต.ดงมณีรุ้ง', indicator: 1 } as const;
const SWAPPED_TOTAL = 'อบต.สระบัวเพลิน';

const points = (hundredths: number): number => hundredths / 100;

function matrixRow({ district, agency, scores }: Result, index: number): SampleCell[] {
  const typed = scores.map((score, position) =>
    agency === MISREAD_SCORE.agency && position + 1 === MISREAD_SCORE.indicator ? score - 1000 : score,
  );
  const overall = overallOf(scores);
  const tens = Math.floor(overall / 10) % 10;
  const swapped = overall - (overall % 100) + (overall % 10) * 10 + tens;
  return [
    index + 1,
    district,
    agency,
    ...typed.map(points),
    points(agency === SWAPPED_TOTAL ? swapped : overall),
    { value: levelOf(scores), look: 'center' },
  ];
}

function provinceMatrix(): readonly SampleSheet[] {
  const results = inventResults();
  const first = 6;
  const last = first + results.length - 1;
  const mean = (values: readonly number[]): number =>
    points(Math.round(values.reduce((a, b) => a + b, 0) / values.length));
  let top = first;
  const districts = AGENCIES.map(([, names]) => {
    const range = `B${top}:B${top + names.length - 1}`;
    top += names.length;
    return range;
  });
  return [
    {
      font: 'TH SarabunPSK',
      size: 14,
      name: 'ผลคะแนนรายหน่วยงาน',
      widths: [5, 13, 22, ...NAMES.map(() => 11), 10, 16],
      landscape: true,
      freeze: 5,
      merges: [
        ...['A1:O1', 'A2:O2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:H4', 'I4:K4', 'L4:M4', 'N4:N5', 'O4:O5'],
        ...districts,
        `A${last + 1}:C${last + 1}`,
        `A${last + 3}:O${last + 3}`,
      ],
      blocks: [
        {
          at: [0, 0],
          looks: ['title'],
          rows: [
            ['ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ขององค์กรปกครองส่วนท้องถิ่นในจังหวัดสมมติ'],
            ['ประจำปีงบประมาณ พ.ศ. 2567'],
            [],
            row(
              'header',
              ...[
                'ที่',
                'อำเภอ',
                'หน่วยงาน',
                'IIT',
                null,
                null,
                null,
                null,
                'EIT',
                null,
                null,
                'OIT',
                null,
                'รวม',
                'ระดับ',
              ],
            ),
            row('header', null, null, null, ...NAMES, null, null),
          ],
        },
        {
          at: [first - 1, 0],
          looks: ['center', 'center', 'text', 'score'],
          rows: [
            ...results.map(matrixRow),
            row(
              'total',
              'เฉลี่ยทั้งจังหวัด',
              null,
              null,
              ...NAMES.map((_, index) => mean(results.map(({ scores }) => scores[index] ?? 0))),
              mean(results.map(({ scores }) => overallOf(scores))),
              null,
            ),
          ],
        },
        {
          at: [last + 2, 0],
          looks: ['note'],
          rows: [['หมายเหตุ : ชื่อหน่วยงานและคะแนนเป็นข้อมูลสมมติ']],
        },
      ],
    },
  ];
}

export const PROVINCE = provinceMatrix();

const THREE_YEARS: Readonly<Record<number, readonly number[]>> = {
  2565: [8812, 8245, 8530, 7968, 8324, 8471, 7839, 7752, 7911, 7500],
  2566: [9104, 8691, 8875, 8420, 8716, 8803, 8267, 8194, 9046, 8750],
  2567: [9438, 9120, 9285, 8967, 9071, 9152, 8834, 8790, 9623, 10_000],
};

/** One agency, names down, a column per year, each with its total and level. */
export const YEARS: readonly SampleSheet[] = [
  {
    font: 'TH Sarabun New',
    size: 16,
    name: 'เปรียบเทียบ 3 ปี',
    widths: [7, 40, 14, 14, 14],
    merges: ['A1:E1', 'A2:E2', 'A4:A5', 'B4:B5', 'C4:E4', 'A16:B16', 'A17:B17'],
    blocks: [
      {
        at: [0, 0],
        looks: ['title'],
        rows: [
          ['เปรียบเทียบผลการประเมินคุณธรรมและความโปร่งใส (ITA) ย้อนหลัง 3 ปี'],
          ['องค์การบริหารส่วนตำบลทุ่งแสนฝัน อำเภอธารทองคำ จังหวัดสมมติ'],
        ],
      },
      {
        at: [3, 0],
        looks: ['center', 'text', 'score'],
        rows: [
          row('header', 'ที่', 'ตัวชี้วัด', 'ปีงบประมาณ พ.ศ.', null, null),
          row('header', null, null, ...Object.keys(THREE_YEARS)),
          ...NAMES.map((name, index) => [
            index + 1,
            name,
            ...Object.values(THREE_YEARS).map((scores) => points(scores[index] ?? 0)),
          ]),
          row(
            'total',
            'คะแนนรวม',
            null,
            ...Object.values(THREE_YEARS).map((scores) => points(overallOf(scores))),
          ),
          row('total', 'ระดับ', null, 'B', 'ผ่าน', 'ผ่านดี'),
        ],
      },
    ],
  },
];

/** What a file looks like after several people kept it for years. */
export const MESSY: readonly SampleSheet[] = [
  {
    font: 'Cordia New',
    size: 14,
    name: 'อ่านก่อน',
    widths: [60],
    blocks: [
      {
        at: [1, 0],
        looks: ['plain'],
        rows: [
          ['ไฟล์กลางสำหรับงาน ITA กรุณาอย่าลบแผ่นงาน'],
          ['โทรศัพท์ภายใน 1205 เว็บไซต์ปรับปรุงครั้งสุดท้าย 15 มิถุนายน 2567'],
          ['คะแนนปีล่าสุดอยู่แผ่นงานถัดไป'],
        ],
      },
    ],
  },
  {
    font: 'AngsanaUPC',
    size: 16,
    name: 'คะแนน (แก้ไขล่าสุด)',
    widths: [3, 14, 3, 8, 40, 18, 26, 4, 22, 12],
    merges: ['D4:G4', 'D8:E8'],
    comments: [{ cell: 'F16', text: 'ตรวจกับระบบ ITAS อีกครั้ง' }],
    blocks: [
      { at: [0, 1], looks: ['note'], rows: [['สำเนา'], ['ร่าง ครั้งที่ ๓']] },
      {
        at: [3, 3],
        looks: ['title'],
        rows: [['ผลการประเมิน ITA  ประจำปีงบประมาณ พ.ศ. ๒๕๖7  องค์การบริหารส่วนตำบลไร่ลมเย็น  อำเภอดาวเหนือ']],
      },
      {
        at: [7, 3],
        looks: ['center', 'text', 'center', 'note'],
        rows: [
          row('header', 'ตัวชี้วัด', null, 'คะเเนนที่ได้', 'หมายเหตุ'),
          ['๑', 'การปฏิบัติหน้าที่', '๙๘.91', null],
          [2, 'การใช้งบประมาณ', { value: 0.9766, look: 'percent' }, 'พิมพ์เป็นร้อยละ'],
          ['3.', 'การใช้อํานาจ', 'ร้อยละ 98.11', null],
          ['๔', 'การใช้ทรัพย์\u200bสินของทางราชการ', null, 'รอหนังสือแจ้ง'],
          [5, 'การเเก้ไขปัญหาการทุจริต', '99.00 คะแนน', null],
          [6, 'คุณภาพการดาเนินงาน', 'รอผล', null],
          ['7', 'ประสิทธิภาพ\nการสื่อสาร', 105.36, 'เกินร้อย ?'],
          ['๘', 'การปรับปรุงการทํางาน', 95.13, null],
          ['8', 'การปรับปรุงระบบการทำงาน', 59.13, 'ของเดิม'],
          [9, 'การเปิดเผยข้อมูล', 100, null],
          ['๑๐', 'การป้องกันการทุจริต', '๑๐๐', null],
        ],
      },
      {
        at: [10, 8],
        looks: ['text', 'center'],
        rows: [row('header', 'ผู้ตอบแบบวัด', 'จำนวน (คน)'), ['IIT', 32], ['EIT ส่วนที่ 1', 61], ['EIT ส่วนที่ 2', 29]],
      },
      {
        at: [24, 1],
        looks: ['text', 'plain', 'center', 'text', 'text'],
        rows: [
          row('header', 'วันที่', null, 'ข้อ', 'เอกสารที่ต้องแก้บนเว็บไซต์', 'ผู้ดูแล'),
          ['1 ก.ค. 67', null, 'o7', 'แผนพัฒนาท้องถิ่น', 'สำนักปลัด'],
          ['8 ก.ค. 67', null, 'o13', 'ช่องทาง E-Service', 'กองช่าง'],
        ],
      },
    ],
  },
  {
    font: 'Tahoma',
    size: 10,
    name: '2566',
    widths: [2, 34, 12, 6, 34, 12],
    blocks: [
      {
        at: [5, 1],
        looks: ['plain'],
        rows: [['อบต.ไร่ลมเย็น', null, null, 'อบต.น้ำเพชรใส']],
      },
      {
        at: [6, 1],
        looks: ['text', 'score', 'plain', 'text', 'score'],
        rows: [
          [...row('header', 'ตัวชี้วัด', 'คะแนน'), null, ...row('header', 'ตัวชี้วัด', 'คะแนน')],
          ...NAMES.map((name, index): SampleCell[] => [
            `${thaiDigits(String(index + 1))}. ${name}`,
            points(THREE_YEARS[2565]?.[index] ?? 0),
            null,
            name,
            `${points(THREE_YEARS[2566]?.[index] ?? 0).toFixed(2)}%`,
          ]),
          [...row('total', 'คะแนนรวม', points(overallOf(THREE_YEARS[2565] ?? []))), null, null, null],
        ],
      },
    ],
  },
  { font: 'Tahoma', size: 10, name: 'Sheet3', widths: [], blocks: [] },
  {
    font: 'Tahoma',
    size: 10,
    name: 'รายการ',
    widths: [34, 20],
    hidden: true,
    blocks: [
      {
        at: [0, 0],
        looks: ['plain'],
        rows: [
          ['ตัวชี้วัด', 'หน่วยงานเจ้าของเรื่อง'],
          ...NAMES.map((name, index) => [name, index < 8 ? 'ทุกส่วนราชการ' : 'สำนักปลัด']),
        ],
      },
    ],
  },
];
