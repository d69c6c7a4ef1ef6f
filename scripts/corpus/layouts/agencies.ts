import { RESULTS, type Result } from '../results';
import { nulls, tall, thaiDigits, transposed, wide, type CorpusFile, type CorpusValue } from '../sheet';
import { AGENCIES, EIT, IIT, INSTRUMENTS, NAMES, OIT, instrumentMeans, twoDecimals } from '../words';

const R = RESULTS;
const at = (result: Result, index: number): number => result.scores[index] ?? 0;
const mean = (results: readonly Result[], index: number): number =>
  twoDecimals(results.reduce((total, result) => total + at(result, index), 0) / results.length);

const SEVERAL = [
  [AGENCIES.thung, R.r01],
  [AGENCIES.nong, R.r02],
  [AGENCIES.ban, R.r03],
  [AGENCIES.khok, R.r04],
] as const;

const agenciesAcross: CorpusFile = {
  file: 'agencies-across.xlsx',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['คะแนน ITA ปีงบประมาณ พ.ศ. 2567 จำแนกรายตัวชี้วัด'],
        ['ตัวชี้วัด', ...SEVERAL.map(([agency]) => agency), 'ค่าเฉลี่ยจังหวัด'],
        ...NAMES.map((name, k) => [
          name,
          ...SEVERAL.map(([, result]) => at(result, k)),
          mean(
            SEVERAL.map(([, result]) => result),
            k,
          ),
        ]),
        ['คะแนนรวม', ...SEVERAL.map(([, { overall }]) => overall)],
        ['ระดับ', ...SEVERAL.map(([, { level }]) => level)],
      ],
    },
  ],
};

const stackedTables: CorpusFile = {
  file: 'stacked-tables.xlsx',
  sheets: [
    {
      name: 'รายหน่วยงาน',
      rows: [
        ['รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566'],
        ...(
          [
            [AGENCIES.huai, R.r05],
            [AGENCIES.don, R.r06],
            [AGENCIES.bueng, R.r07],
          ] as const
        ).flatMap(([agency, result]): CorpusValue[][] => [
          [],
          [`หน่วยงาน: ${agency}`],
          ['ที่', 'ตัวชี้วัด', 'คะแนน'],
          ...NAMES.map((name, k) => [k + 1, name, at(result, k)]),
          [null, 'รวม', result.overall],
          [null, 'ระดับ', result.level],
        ]),
      ],
    },
  ],
};

const sheetPerAgency: CorpusFile = {
  file: 'sheet-per-agency.ods',
  sheets: (
    [
      ['อบต.ทุ่งสมมติ', R.r08],
      ['ทต.หนองตัวอย่าง', R.r09],
      ['บ้านจำลอง', R.r10],
    ] as const
  ).map(([name, result]) => ({
    name,
    rows: [
      ['คะแนน ITA ปี 2567'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...NAMES.map((indicator, k) => [indicator, at(result, k)]),
      ['ภาพรวม', result.overall],
    ],
  })),
};

const twoHeaderRows: CorpusFile = {
  file: 'two-header-rows.xlsx',
  sheets: [
    {
      name: 'อำเภอเมือง',
      rows: [
        wide('ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2567', 14),
        [
          tall('ลำดับ', 2),
          tall('หน่วยงาน', 2),
          ...wide('IIT', 5),
          ...wide('EIT', 3),
          ...wide('OIT', 2),
          tall('รวม', 2),
          tall('ระดับ', 2),
        ],
        [null, null, ...NAMES.map((_, k) => `ตัวชี้วัดที่ ${k + 1}`), null, null],
        ...SEVERAL.map(([agency, result], index) => [
          index + 1,
          agency,
          ...result.scores,
          result.overall,
          result.level,
        ]),
      ],
    },
  ],
};

const threeHeaderRows: CorpusFile = {
  file: 'three-header-rows.xls',
  sheets: [
    {
      name: 'ภาพรวมจังหวัด',
      rows: [
        wide('แบบสรุปผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ จังหวัดแดนสมมติ', 19),
        [
          tall('ลำดับที่', 3),
          tall('ชื่อหน่วยงาน', 3),
          tall('ประเภท', 3),
          ...wide('ผลการประเมินรายเครื่องมือ', 13),
          tall('คะแนนรวม', 3),
          tall('ระดับ', 3),
        ],
        [null, null, null, ...wide(IIT, 6), ...wide(EIT, 4), ...wide(OIT, 3)],
        [
          ...nulls(3),
          ...INSTRUMENTS.flatMap(({ from, to }) => [
            ...NAMES.slice(from, to).map((name) => name.replace('การ', 'การ\n')),
            'เฉลี่ย',
          ]),
          null,
          null,
        ],
        Array.from({ length: 18 }, (_, k) => `(${k + 1})`),
        ...(
          [
            [AGENCIES.province, 'อบจ.', R.r18],
            [AGENCIES.nong, 'เทศบาล', R.r20],
            [AGENCIES.khok, 'อบต.', R.r21],
          ] as const
        ).map(([agency, kind, result], index) => [
          thaiDigits(index + 1),
          agency,
          kind,
          ...INSTRUMENTS.flatMap(({ from, to }, part) => [
            ...result.scores.slice(from, to),
            instrumentMeans(result.scores)[part] ?? 0,
          ]),
          result.overall,
          result.letter,
        ]),
      ],
    },
  ],
};

const ALL = Object.values(R);
/** Names for a long list: "อบต.นาสมมติ 7" would be unusual, so place names are put together. */
const FIRST = ['นา', 'หนอง', 'บ้าน', 'โคก', 'ดง', 'วัง'];
const SECOND = ['สมมติ', 'จำลอง', 'ตัวอย่าง', 'ทดลอง'];
/** Twenty-four invented agencies. */
export const LISTED: readonly string[] = FIRST.flatMap((first, a) =>
  SECOND.map((second, b) => `${(a + b) % 3 === 0 ? 'เทศบาลตำบล' : 'องค์การบริหารส่วนตำบล'}${first}${second}`),
);
const resultOf = (index: number): Result => ALL[index % ALL.length] ?? R.r01;

const listRow = (agency: string, index: number): CorpusValue[] => [
  index + 1,
  agency,
  ...resultOf(index).scores,
  resultOf(index).overall,
];
const LIST_HEADER = ['ที่', 'อปท.', ...NAMES, 'รวม'];
const PAGE = 8;

const printedList: CorpusFile = {
  file: 'printed-list.xls',
  sheets: [
    {
      name: 'พิมพ์',
      rows: LISTED.flatMap((agency, index) => [
        ...(index % PAGE === 0
          ? [
              ...(index > 0 ? [nulls(13)] : []),
              [...wide('รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567', 12), `หน้า ${index / PAGE + 1}/3`],
              LIST_HEADER,
            ]
          : []),
        listRow(agency, index),
      ]),
    },
  ],
};

const DISTRICTS = ['อำเภอเมืองสมมติ', 'อำเภอจำลองพัฒนา', 'อำเภอตัวอย่างชัย'];
const PER_DISTRICT = 4;

const districtGroups: CorpusFile = {
  file: 'district-groups.xlsx',
  sheets: [
    {
      name: 'รายอำเภอ',
      rows: [
        ['ผลการประเมิน ITA ปี 2566 จังหวัดแดนสมมติ'],
        ['ที่', 'หน่วยงาน', ...NAMES.map((_, k) => `ตชว.${k + 1}`), 'คะแนนรวม'],
        ...DISTRICTS.flatMap((district, group) => {
          const members = LISTED.slice(group * PER_DISTRICT, (group + 1) * PER_DISTRICT);
          const results = members.map((_, k) => resultOf(group * PER_DISTRICT + k));
          return [
            wide(district, 13),
            ...members.map((agency, k) => listRow(agency, group * PER_DISTRICT + k)),
            [null, `เฉลี่ย${district}`, ...NAMES.map((_, k) => mean(results, k))],
          ];
        }),
        [
          null,
          'เฉลี่ยทั้งจังหวัด',
          ...NAMES.map((_, k) =>
            mean(
              LISTED.slice(0, 12).map((_agency, n) => resultOf(n)),
              k,
            ),
          ),
        ],
      ],
    },
  ],
};

const CSV_ROWS: CorpusValue[][] = [
  [
    'ลำดับ',
    'จังหวัด',
    'อำเภอ',
    'หน่วยงาน',
    ...NAMES.map((name, k) => `${k + 1}.${name}`),
    'คะแนนรวม',
    'ระดับ',
    'ปี',
  ],
  ...LISTED.slice(0, 8).map((agency, index) => [
    index + 1,
    'แดนสมมติ',
    index < 4 ? 'เมืองสมมติ' : 'จำลองพัฒนา',
    // Two agencies of one name in two districts are common.
    index === 6 ? (LISTED[1] ?? '') : agency,
    ...resultOf(index + 8).scores,
    resultOf(index + 8).overall,
    resultOf(index + 8).level,
    2567,
  ]),
];

const provinceCsv: CorpusFile = {
  file: 'province-utf8.csv',
  sheets: [{ name: 'Sheet1', rows: CSV_ROWS }],
  csv: { encoding: 'utf-8-bom', delimiter: ',' },
};

const unicodeText: CorpusFile = {
  file: 'unicode-text.csv',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        [`ผลการประเมิน ITA ${AGENCIES.ban}`],
        ['ประจำปีงบประมาณ 2568'],
        [],
        ['ตัวชี้วัด', 'คะแนน'],
        ...NAMES.map((name, k) => [name, at(R.r29, k)]),
        ['คะแนนรวม', R.r29.overall],
      ],
    },
  ],
  csv: { encoding: 'utf-16le', delimiter: '\t' },
};

const windows874: CorpusFile = {
  file: 'windows-874.csv',
  sheets: [
    {
      name: 'Sheet1',
      rows: transposed([
        ['หน่วยงาน', ...SEVERAL.map(([agency]) => agency)],
        ['ปี', ...SEVERAL.map(() => 'ปีงบประมาณ ๒๕๖๖')],
        ...NAMES.map((name, k) => [name, ...[R.r13, R.r14, R.r15, R.r16].map((result) => at(result, k))]),
      ]),
    },
  ],
  csv: { encoding: 'windows-874', delimiter: ';' },
};

const databaseExport: CorpusFile = {
  file: 'database-export.csv',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['year', 'agency', 'indicator', 'score'],
        ...SEVERAL.slice(0, 2).flatMap(([agency, result]) =>
          [2566, 2567].flatMap((year) =>
            NAMES.map((name, k) => [year, agency, name, at(year === 2566 ? R.r12 : result, k)]),
          ),
        ),
      ],
    },
  ],
  csv: { encoding: 'utf-8', delimiter: ',' },
};

/** Several agencies of one year, and text files. */
export const SEVERAL_AGENCIES: readonly CorpusFile[] = [
  agenciesAcross,
  stackedTables,
  sheetPerAgency,
  twoHeaderRows,
  threeHeaderRows,
  printedList,
  districtGroups,
  provinceCsv,
  unicodeText,
  windows874,
  databaseExport,
];
