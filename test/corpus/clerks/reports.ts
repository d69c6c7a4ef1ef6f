import { instrumentMeans, NAMES } from '../../../scripts/corpus/words';
import { sheet, type Value } from '../../support/grids';
import { points, R, rows, set, thaiDigits, type ClerkBook } from './types';

const at = (scores: readonly number[], k: number): number => scores[k] ?? 0;
const thai = (score: number): string => thaiDigits(score.toFixed(2));

const PERCENT: readonly ((score: string) => string)[] = [
  (score) => `${score} %`,
  (score) => `ร้อยละ  ${score}`,
  (score) => ` ${score.replace('.', ' . ')} %`,
  (score) => `${score}\u00A0 ％`,
  (score) => `(${score} %)`,
  (score) => `% ${score}`,
];

const CAUSES = [
  'บุคลากรปฏิบัติงานตามขั้นตอนและระยะเวลาที่กำหนด',
  'มีการชี้แจงแผนการใช้จ่ายให้บุคลากรทราบปีละ 2 ครั้ง',
  'การมอบหมายงานเป็นไปตามคำสั่งแบ่งงาน',
] as const;

const narrative = (k: number, score: number): string =>
  `๑.${thaiDigits(String(k + 1))} ตัวชี้วัด${NAMES[k] ?? ''} ได้คะแนน ${thai(score)} คะแนน ${CAUSES[k % CAUSES.length] ?? ''}`;

/** Reports, prints and pastes: the scores stand in the middle of something else. */
export const REPORTS: readonly ClerkBook[] = [
  {
    title: 'names of agencies merged over their ten indicators, two years across',
    sheets: [
      sheet(
        'สรุปสองปี',
        [
          ['ผลการประเมิน ITA ย้อนหลัง 2 ปี อำเภอเมืองสมมติ'],
          ['ที่', 'อปท.', 'ตัวชี้วัด', 'ปี ๒๕๖๖', 'ปี ๒๕๖๗', 'ผลต่าง'],
          ...(
            [
              ['อบต.เขาจำลอง', R.r01, R.r02],
              ['ทต.ปากคลองสมมติ', R.r03, R.r05],
              ['อบต.ลานสมมติ', R.r06, R.r07],
            ] as const
          ).flatMap(([agency, early, late], index) => [
            ...NAMES.map((name, k): Value[] => [
              k === 0 ? index + 1 : null,
              k === 0 ? agency : null,
              name,
              at(early.scores, k),
              at(late.scores, k),
              Math.round((at(late.scores, k) - at(early.scores, k)) * 100) / 100,
            ]),
            [null, null, 'คะแนนรวม', early.overall, late.overall, null],
          ]),
        ],
        { merges: ['A3:A13', 'B3:B13', 'A14:A24', 'B14:B24', 'A25:A35', 'B25:B35'] },
      ),
    ],
    sets: [
      set('อบต.เขาจำลอง', 2566, R.r01, R.r01.overall),
      set('อบต.เขาจำลอง', 2567, R.r02, R.r02.overall),
      set('ทต.ปากคลองสมมติ', 2566, R.r03, R.r03.overall),
      set('ทต.ปากคลองสมมติ', 2567, R.r05, R.r05.overall),
      set('อบต.ลานสมมติ', 2566, R.r06, R.r06.overall),
      set('อบต.ลานสมมติ', 2567, R.r07, R.r07.overall),
    ],
  },
  {
    title: 'weighted points before the scores, one heading above both and none of their own',
    sheets: [
      sheet(
        'Sheet1',
        [
          ['เทศบาลตำบลปากคลองสมมติ ปีงบประมาณ พ.ศ. 2567'],
          ['ที่', 'ตัวชี้วัด', 'ผลการประเมิน', null],
          ...NAMES.map((name, k): Value[] => [k + 1, name, at(points(R.r05), k), at(R.r05.scores, k)]),
          [null, 'รวม', R.r05.overall, null],
        ],
        { merges: ['C2:D2'] },
      ),
    ],
    sets: [set('เทศบาลตำบลปากคลองสมมติ', 2567, R.r05, R.r05.overall)],
  },
  {
    title: 'percent text in Thai digits with spaces in many places',
    sheets: [
      sheet('ร้อยละ', [
        ['องค์การบริหารส่วนตำบลเขาจำลอง ปี ๒๕๖๖'],
        ['ตัวชี้วัด', 'ร้อยละ'],
        ...rows(R.r06.scores.map((score, k) => PERCENT[k % PERCENT.length]?.(thai(score)) ?? '')),
        ['รวม', `${thai(R.r06.overall)} %`],
      ]),
    ],
    sets: [set('องค์การบริหารส่วนตำบลเขาจำลอง', 2566, R.r06, R.r06.overall)],
  },
  {
    title: 'a title with the year of the plan before the year of the scores',
    sheets: [
      sheet('วิเคราะห์', [
        ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
        ['(อ้างอิงคะแนน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗)'],
        ['เทศบาลตำบลปากคลองสมมติ'],
        ['ตัวชี้วัด', 'คะแนน', 'มาตรการปี ๒๕๖๘'],
        ...rows(
          R.r07.scores,
          NAMES.map(() => 'กำกับติดตามทุกไตรมาส'),
        ),
      ]),
      sheet('แผน', [
        ['แผนยกระดับคะแนน ITA ปี ๒๕๖๘ จากผลการประเมินปี ๒๕๖๗ ของเทศบาลตำบลปากคลองสมมติ'],
        ['ตัวชี้วัด', 'คะแนนที่ได้', 'คะแนนเป้าหมาย'],
        ...rows(
          R.r07.scores,
          NAMES.map(() => 95),
        ),
      ]),
    ],
    sets: [set('เทศบาลตำบลปากคลองสมมติ', 2567, R.r07)],
  },
  {
    title: 'a long narrative in one column, the scores in the middle of its sentences',
    sheets: [
      sheet('รายงาน', [
        ['รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ'],
        ['องค์การบริหารส่วนตำบลลานสมมติ อำเภอเมืองสมมติ จังหวัดแดนสมมติ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'],
        [
          'ตามที่สำนักงาน ป.ป.ช. กำหนดให้หน่วยงานภาครัฐเข้ารับการประเมินเป็นประจำทุกปี องค์การบริหารส่วนตำบลลานสมมติได้นำผลมาวิเคราะห์เพื่อกำหนดมาตรการ โดยผู้ตอบแบบวัดมีจำนวน ๙๓ คน คิดเป็นร้อยละ ๙๕.๐๐ ของเป้าหมาย',
        ],
        [`ผลการประเมินในภาพรวมได้คะแนน ${thai(R.r09.overall)} คะแนน รายละเอียดดังนี้`],
        ...NAMES.map((_, k) => [narrative(k, at(R.r09.scores, k))]),
        ['จุดที่ต้องพัฒนา'],
        ['การเปิดเผยข้อมูลต้องปรับปรุงให้เป็นปัจจุบัน และควรได้คะแนนเพิ่มขึ้นอย่างน้อย ๕.๐๐ คะแนนในปีถัดไป'],
        ['การป้องกันการทุจริตต้องดำเนินการตามแผนปฏิบัติการให้ครบทุกกิจกรรม'],
        ['จึงเรียนมาเพื่อโปรดพิจารณา'],
      ]),
    ],
    sets: [set('องค์การบริหารส่วนตำบลลานสมมติ', 2567, R.r09, R.r09.overall)],
  },
  {
    title: 'numbers of indicators without names, under rows of their instruments',
    sheets: [
      sheet('สรุป', [
        ['อบต.เขาจำลอง ปีงบประมาณ พ.ศ. 2567'],
        ['ตัวชี้วัดที่', 'คะแนน'],
        ...(
          [
            ['IIT', 0, 5],
            ['EIT', 5, 8],
            ['OIT', 8, 10],
          ] as const
        ).flatMap(([code, from, to], index) => [
          [code, at(instrumentMeans(R.r10.scores), index)],
          ...R.r10.scores
            .slice(from, to)
            .map((score, k): Value[] => [thaiDigits(String(from + k + 1)), score]),
        ]),
        ['รวม', R.r10.overall],
      ]),
    ],
    sets: [set('อบต.เขาจำลอง', 2567, R.r10, R.r10.overall)],
  },
  {
    title: 'the name of the agency in the last column, the year in the first',
    sheets: [
      sheet('ทะเบียน', [
        ['ปี', ...NAMES, 'คะแนนรวม', 'หน่วยงาน'],
        [2567, ...R.r11.scores, R.r11.overall, 'เขาจำลอง'],
        [2567, ...R.r12.scores, R.r12.overall, 'ปากคลองสมมติ'],
        [2566, ...R.r13.scores, R.r13.overall, 'เขาจำลอง'],
        [2566, ...R.r14.scores, R.r14.overall, 'ปากคลองสมมติ'],
      ]),
    ],
    sets: [
      set('เขาจำลอง', 2567, R.r11, R.r11.overall),
      set('ปากคลองสมมติ', 2567, R.r12, R.r12.overall),
      set('เขาจำลอง', 2566, R.r13, R.r13.overall),
      set('ปากคลองสมมติ', 2566, R.r14, R.r14.overall),
    ],
  },
  {
    title: 'empty score cells in the middle of a list and of a table',
    sheets: [
      sheet('รายการ', [
        ['ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2567'],
        ['หน่วยงาน', ...NAMES],
        ['อบต.เขาจำลอง', ...R.r15.scores.map((score, k) => (k >= 3 && k <= 6 ? null : score))],
        ['ทต.ปากคลองสมมติ', ...Array<null>(10).fill(null)],
        ['อบต.ลานสมมติ', ...R.r16.scores],
      ]),
      sheet('อบต.ดอนจำลอง', [
        ['ปีงบประมาณ 2567'],
        ['ตัวชี้วัด', 'คะแนน'],
        ...rows(R.r17.scores.map((score, k) => (k >= 4 && k <= 5 ? null : score))),
      ]),
    ],
    sets: [
      {
        agency: 'อบต.เขาจำลอง',
        year: 2567,
        scores: R.r15.scores.map((score, k) => (k >= 3 && k <= 6 ? null : score)),
        overall: null,
        findings: Array<'missing-indicator'>(4).fill('missing-indicator'),
      },
      {
        agency: 'ทต.ปากคลองสมมติ',
        year: 2567,
        scores: Array<null>(10).fill(null),
        overall: null,
        findings: Array<'missing-indicator'>(10).fill('missing-indicator'),
      },
      set('อบต.ลานสมมติ', 2567, R.r16),
      {
        agency: 'อบต.ดอนจำลอง',
        year: 2567,
        scores: R.r17.scores.map((score, k) => (k >= 4 && k <= 5 ? null : score)),
        overall: null,
        findings: ['missing-indicator', 'missing-indicator'],
      },
    ],
  },
  {
    title: 'a table cut in two by the header of the next page',
    sheets: [
      sheet('พิมพ์', [
        ['รายงานผล ITA เทศบาลตำบลปากคลองสมมติ ปีงบประมาณ พ.ศ. ๒๕๖๗', null, 'หน้า ๑/๒'],
        ['ลำดับ', 'ตัวชี้วัด', 'คะแนนที่ได้'],
        ...NAMES.slice(0, 6).map((name, k): Value[] => [k + 1, name, at(R.r18.scores, k)]),
        ['พิมพ์เมื่อ ๑๕ สิงหาคม ๒๕๖๘'],
        [],
        ['รายงานผล ITA เทศบาลตำบลปากคลองสมมติ ปีงบประมาณ พ.ศ. ๒๕๖๗', null, 'หน้า ๒/๒'],
        ['ลำดับ', 'ตัวชี้วัด', 'คะแนนที่ได้'],
        ...NAMES.slice(6).map((name, k): Value[] => [k + 7, name, at(R.r18.scores, k + 6)]),
        [null, 'คะแนนรวม', R.r18.overall],
      ]),
    ],
    sets: [set('เทศบาลตำบลปากคลองสมมติ', 2567, R.r18, R.r18.overall)],
  },
  {
    title: 'text pasted from a PDF: number, name, score and verdict in one cell',
    sheets: [
      sheet('Sheet1', [
        ['ผลการประเมิน ITA อบต.เขาจำลอง ปีงบประมาณ พ.ศ. 2567'],
        ['ที่ ตัวช ้ีวัด คะแนน ผล'],
        ...NAMES.map((name, k) => [
          `${k + 1} ${name.replace('ำ', k % 2 === 0 ? 'า' : '\uFFFDำ')} ${at(R.r19.scores, k).toFixed(2)} ${at(R.r19.scores, k) >= 85 ? 'ผ่าน' : 'ไม่ผ่าน'}`,
        ]),
        [`รวม ${R.r19.overall}`],
      ]),
    ],
    sets: [set('อบต.เขาจำลอง', 2567, R.r19, R.r19.overall)],
  },
];
