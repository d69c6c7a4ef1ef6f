import { RESULTS } from '../results';
import {
  formula,
  nulls,
  percent,
  shown,
  tall,
  thaiDigits,
  thaiScore,
  wide,
  type CorpusFile,
  type CorpusValue,
} from '../sheet';
import { AGENCIES, INSTRUMENTS, NAMES, instrumentMeans, twoDecimals } from '../words';

const { r01, r02, r03, r04, r05, r06, r07, r10, r11, r13, r14, r19, r21, r26 } = RESULTS;

const WEIGHTS = [6, 6, 6, 6, 6, 10, 10, 10, 20, 20];
const rowsOf = (
  scores: readonly number[],
  row: (name: string, score: number, index: number) => CorpusValue[],
) => NAMES.map((name, index) => row(name, scores[index] ?? 0, index));
const points = (score: number, index: number): number => twoDecimals((score * (WEIGHTS[index] ?? 0)) / 100);

const weightedPointsBeside: CorpusFile = {
  file: 'weighted-points-beside.xlsx',
  sheets: [
    {
      name: 'ผลประเมิน',
      rows: [
        wide(`ผลการประเมินคุณธรรมและความโปร่งใส ${AGENCIES.thung}`, 5),
        wide('ประจำปีงบประมาณ พ.ศ. 2567', 5),
        [],
        ['ที่', 'ตัวชี้วัด', 'ค่าน้ำหนัก (ร้อยละ)', 'คะแนนถ่วงน้ำหนัก', 'คะแนนที่ได้'],
        ...INSTRUMENTS.flatMap(({ code, from, to, weight }, part) => [
          ...rowsOf(r01.scores, (name, score, k) => [
            k + 1,
            name,
            WEIGHTS[k] ?? 0,
            points(score, k),
            score,
          ]).slice(from, to),
          [
            null,
            `รวม ${code}`,
            weight,
            twoDecimals(((instrumentMeans(r01.scores)[part] ?? 0) * weight) / 100),
            null,
          ],
        ]),
        [null, 'คะแนนรวมทั้งสิ้น', 100, r01.overall, null],
      ],
    },
  ],
};

const weightedSubtotals: CorpusFile = {
  file: 'weighted-subtotals.xls',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        [`หน่วยงาน ${AGENCIES.nong} อำเภอเมืองสมมติ จังหวัดแดนสมมติ`],
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๖'],
        ['รายการ', 'คะแนน'],
        ...INSTRUMENTS.flatMap(({ name, from, to, weight }, part) => [
          [
            `${part + 1}. ${name} (${weight} คะแนน)`,
            twoDecimals(((instrumentMeans(r05.scores)[part] ?? 0) * weight) / 100),
          ],
          ...rowsOf(r05.scores, (indicator, score, k) => [`     ตัวชี้วัดที่ ${k + 1} ${indicator}`, score]).slice(
            from,
            to,
          ),
        ]),
        ['รวมคะแนน (100 คะแนน)', r05.overall],
        ['ระดับผลการประเมิน', r05.level],
      ],
    },
  ],
};

const onlyWeightedPoints: CorpusFile = {
  file: 'only-weighted-points.xlsx',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        [`คะแนน ITA ${AGENCIES.khok} ปี 2567`],
        ['ตัวชี้วัด', 'คะแนนเต็ม', 'คะแนนที่ได้'],
        ...rowsOf(r03.scores, (name, score, k) => [name, WEIGHTS[k] ?? 0, points(score, k)]),
      ],
    },
  ],
};

const subtotalsBetween: CorpusFile = {
  file: 'subtotals-between.ods',
  sheets: [
    {
      name: 'สรุปคะแนน',
      rows: [
        [`${AGENCIES.huai} ปีงบประมาณ 2568`],
        ['ลำดับ', 'ตัวชี้วัด', 'คะแนน', 'ผลการวิเคราะห์'],
        ...INSTRUMENTS.flatMap(({ code, from, to }, part) => [
          ...rowsOf(r10.scores, (name, score, k) => [
            k + 1,
            name,
            score,
            score >= 85 ? 'จุดแข็ง' : 'จุดอ่อน',
          ]).slice(from, to),
          [null, `คะแนนเฉลี่ย ${code}`, instrumentMeans(r10.scores)[part] ?? 0, null],
        ]),
        [null, 'คะแนนภาพรวม', r10.overall, r10.level],
      ],
    },
  ],
};

const sectionRows: CorpusFile = {
  file: 'section-rows.xlsx',
  sheets: [
    {
      name: 'ITA66',
      rows: [
        wide(`ตารางแสดงผลการประเมิน ITA ของ${AGENCIES.ban} ประจำปีงบประมาณ พ.ศ. ๒๕๖๖`, 3),
        ['ตัวชี้วัดที่', 'ประเด็นการประเมิน', 'ร้อยละ'],
        ...INSTRUMENTS.flatMap(({ name, from, to }) => [
          wide(name, 3),
          ...rowsOf(r11.scores, (indicator, score, k) => [thaiDigits(k + 1), indicator, score]).slice(
            from,
            to,
          ),
        ]),
        [...wide('คะแนนเฉลี่ยรวม', 2), r11.overall],
      ],
    },
  ],
};

const mergedInstruments: CorpusFile = {
  file: 'merged-instruments.xls',
  sheets: [
    {
      name: 'ผลคะแนน',
      rows: [
        [AGENCIES.don],
        ['สรุปผลคะแนน ITA ปี 2567'],
        ['เครื่องมือ', 'ตัวชี้วัด', 'คะแนน', 'เฉลี่ยรายเครื่องมือ', 'คะแนนภาพรวม'],
        ...INSTRUMENTS.flatMap(({ name, from, to }, part) =>
          rowsOf(r13.scores, (indicator, score, k) => [
            k === from ? tall(name, to - from) : null,
            `${k + 1}. ${indicator}`,
            score,
            k === from ? { value: instrumentMeans(r13.scores)[part] ?? 0, span: [to - from, 1] } : null,
            k === 0 ? { value: r13.overall, span: [10, 1] } : null,
          ]).slice(from, to),
        ),
      ],
    },
  ],
};

const byScore = (scores: readonly number[]): number[] =>
  scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));

const sortedByScore: CorpusFile = {
  file: 'sorted-by-score.xlsx',
  sheets: [
    {
      name: 'เรียงคะแนน',
      rows: [
        ['ผลการประเมิน ITA เรียงตามคะแนนจากมากไปน้อย'],
        [`${AGENCIES.bueng} พ.ศ. 2566`],
        ['อันดับ', 'คะแนน', 'ตัวชี้วัด', 'เครื่องมือ'],
        ...byScore(r14.scores).map((k, rank) => [
          rank + 1,
          r14.scores[k] ?? 0,
          NAMES[k] ?? '',
          k < 5 ? 'IIT' : k < 8 ? 'EIT' : 'OIT',
        ]),
        [null, r14.overall, 'คะแนนรวม', null],
      ],
    },
  ],
};

const farOffset: CorpusFile = {
  file: 'far-offset.ods',
  sheets: [
    {
      name: 'งานนโยบาย',
      offset: [117, 54],
      rows: [
        ['ส่วนที่ ๔ ผล ITA ของ', AGENCIES.tha, 'ปีงบประมาณ', 2566],
        ['ตัวชี้วัด', null, null, 'คะแนน'],
        ...rowsOf(r19.scores, (name, score) => [...wide(name, 3), score]),
        [...wide('รวม', 3), r19.overall],
      ],
    },
  ],
};

const percentCells: CorpusFile = {
  file: 'percent-cells.xlsx',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        [`ผลการประเมิน ITA ${AGENCIES.thung}`],
        ['ตัวชี้วัด', 'ปี 2566', 'ปี 2567'],
        ...rowsOf(r01.scores, (name, score, k) => [
          name,
          `${(r04.scores[k] ?? 0).toFixed(2)}%`,
          percent(score),
        ]),
        ['เฉลี่ยรวม', `${r04.overall.toFixed(2)}%`, percent(r01.overall)],
      ],
    },
  ],
};

const ITEM_NOISE = [0, 4.17, -4.17];
const formulas: CorpusFile = {
  file: 'formulas.xlsx',
  sheets: [
    {
      name: 'สรุป',
      rows: [
        [`ผลการประเมิน ITA ${AGENCIES.nong} ปีงบประมาณ พ.ศ. 2567`],
        ['ตัวชี้วัด', 'คะแนน', 'แบบ'],
        ...NAMES.map((name, k) => [
          name,
          k % 2 === 0
            ? formula(`AVERAGE([$ข้อมูลดิบ.B${k + 2}:.D${k + 2}])`, 'two-decimals')
            : formula(`VLOOKUP("${name}";[$ข้อมูลดิบ.A1:.E11];5;0)`),
          k < 5 ? 'IIT' : k < 8 ? 'EIT' : 'OIT',
        ]),
        [
          'คะแนนรวม',
          formula('ROUND(0.3*AVERAGE([.B3:.B7])+0.3*AVERAGE([.B8:.B10])+0.4*AVERAGE([.B11:.B12]);2)'),
        ],
        ['ระดับ', formula('IF([.B13]>=85;"ผ่าน";IF([.B13]>=70;"ต้องปรับปรุง";"ต้องปรับปรุงโดยด่วน"))')],
      ],
    },
    {
      name: 'ข้อมูลดิบ',
      rows: [
        ['ตัวชี้วัด', 'ส่วนที่ 1', 'ส่วนที่ 2', 'ส่วนที่ 3', 'เฉลี่ย'],
        ...rowsOf(r06.scores, (name, score, k) => [
          name,
          ...ITEM_NOISE.map((noise) => twoDecimals(score + noise)),
          formula(`ROUND(AVERAGE([.B${k + 2}:.D${k + 2}]);2)`),
        ]),
      ],
    },
  ],
};

const WAYS: readonly ((score: number) => string)[] = [
  (score) => score.toFixed(2),
  (score) => ` ${score.toFixed(2)} `,
  (score) => `${score.toFixed(2)} คะแนน`,
  (score) => `ร้อยละ ${score.toFixed(2)}`,
  (score) => `${score.toFixed(2)}%`,
  (score) => `${score.toFixed(2)}\u00A0`,
  (score) => `${score.toFixed(2)}/100`,
  (score) => `= ${score.toFixed(2)}`,
  (score) => `ได้ ${score.toFixed(2)} คะแนน`,
  (score) => `${thaiScore(score)} คะแนน`,
];

const numbersAsText: CorpusFile = {
  file: 'numbers-as-text.xlsx',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['ชื่อหน่วยงาน', AGENCIES.khok],
        ['ปีงบประมาณ', '2567'],
        ['ตัวชี้วัด', 'ผลคะแนน'],
        ...rowsOf(r26.scores, (name, score, k) => [name, (WAYS[k] ?? String)(score)]),
        ['คะแนน ITA', `${r26.overall} คะแนน`],
        ['ระดับ', `ระดับ ${r26.level}`],
      ],
    },
  ],
};

const thaiDigitFormat: CorpusFile = {
  file: 'thai-digit-format.xlsx',
  sheets: [
    {
      name: 'ผลคะแนน ๒๕๖๖',
      rows: [
        [`ผลการประเมินคุณธรรมและความโปร่งใสฯ ของ ${AGENCIES.huai}`],
        ['ที่', 'ตัวชี้วัด', 'คะแนน'],
        ...rowsOf(r21.scores, (name, score, k) => [
          shown('thai-digits', k + 1),
          name,
          shown('thai-digits', score),
        ]),
        [null, 'ค่าคะแนนรวม', shown('thai-digits', r21.overall)],
      ],
    },
  ],
};

const thaiDigitText: CorpusFile = {
  file: 'thai-digit-text.xls',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['บันทึกผลการประเมิน ITA'],
        [`${AGENCIES.tha} อ.เมือง จ.แดนสมมติ`],
        ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'],
        ['ตัวชี้วัดที่', 'คะแนน (ร้อยละ)'],
        ...rowsOf(r02.scores, (_, score, k) => [`ตัวชี้วัดที่ ${thaiDigits(k + 1)}`, thaiScore(score)]),
        ['รวม', thaiScore(r02.overall)],
        ['ระดับ', r02.letter],
      ],
    },
  ],
};

const titleSentence: CorpusFile = {
  file: 'title-sentence.xlsx',
  sheets: [
    {
      name: 'วิเคราะห์',
      rows: [
        [
          `ในปีงบประมาณ พ.ศ. 2567 ${AGENCIES.ban} มีผลการประเมิน ITA ในภาพรวม ${r07.overall.toFixed(2)} คะแนน อยู่ในระดับ ${r07.level} โดยมีรายละเอียดดังนี้`,
        ],
        [],
        ...rowsOf(r07.scores, (name, score, k) => [`${k + 1}) ${name} ได้คะแนน ${score.toFixed(2)}`]),
        [],
        ['ทั้งนี้ ค่าเป้าหมายของประเทศกำหนดให้หน่วยงานผ่านเกณฑ์ 85 คะแนนขึ้นไป ภายในปี 2570'],
      ],
    },
  ],
};

const cards: CorpusFile = {
  file: 'cards.ods',
  sheets: [
    {
      name: 'หน้าจอระบบ',
      rows: [
        ['คะแนนภาพรวม', r05.overall, null, 'ระดับ', r05.level],
        ['หน่วยงาน', AGENCIES.province, null, 'ปีงบประมาณ', 2567],
        nulls(5),
        ...[0, 5].flatMap((from) => [
          NAMES.slice(from, from + 5),
          r05.scores.slice(from, from + 5).map((score) => `${score.toFixed(2)} คะแนน`),
          nulls(5),
        ]),
      ],
    },
  ],
};

/** One agency, one year. */
export const ONE_AGENCY: readonly CorpusFile[] = [
  weightedPointsBeside,
  weightedSubtotals,
  onlyWeightedPoints,
  subtotalsBetween,
  sectionRows,
  mergedInstruments,
  sortedByScore,
  farOffset,
  percentCells,
  formulas,
  numbersAsText,
  thaiDigitFormat,
  thaiDigitText,
  titleSentence,
  cards,
];
