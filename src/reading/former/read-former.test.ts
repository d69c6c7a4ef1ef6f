import { book, sheet, type Value } from '../../../test/support/grids';
import { NAMES } from '../../../test/support/indicator-names';
import { RESULT, scoreSheet } from '../../../test/support/score-sheets';
import { FORMER_INDICES } from '../../framework/former-indices';
import { toNumber } from '../../scores/exact';
import type { FormerResult } from '../../scores/types';
import type { CellGrid } from '../../workbook/cell-grid';
import { readScores } from '../read-scores';

const FIVE = FORMER_INDICES.map(({ name }) => name);
/** A published result of 2561, of 86.50 overall. */
const SCORES = [87.62, 92.27, 93.36, 90.94, 66.79] as const;

interface Read {
  readonly agency: string | null;
  readonly year: number | null;
  readonly overall: number | null;
  readonly level: string | null;
  readonly scores: readonly (number | null)[];
}

const shown = ({ agency, fiscalYear, statedOverall, statedLevel, indices }: FormerResult): Read => ({
  agency,
  year: fiscalYear,
  overall: statedOverall && toNumber(statedOverall.value),
  level: statedLevel?.value ?? null,
  scores: indices.map(({ score }) => score && toNumber(score)),
});
const read = (...grids: readonly CellGrid[]): readonly Read[] => readScores(book(...grids)).former.map(shown);

const down = (...columns: readonly (readonly Value[])[]): Value[][] =>
  FIVE.map((name, at) => [`${at + 1}. ${name}`, ...columns.map((column) => column[at] ?? null)]);

const WHOLE: Read = { agency: 'อบต.นาสมมติ', year: 2561, overall: 86.5, level: 'สูงมาก', scores: SCORES };

/** The same result as agencies keep it. */
const LAYOUTS: Readonly<Record<string, readonly CellGrid[]>> = {
  'names down a column': [
    sheet('2561', [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2561'],
      ['อบต.นาสมมติ'],
      ['ดัชนี', 'คะแนน'],
      ...down(SCORES),
      ['คะแนนภาพรวม', 86.5],
      ['ระดับ', 'สูงมาก'],
    ]),
  ],
  'Thai digits, a level beside each index': [
    sheet(
      'ผล',
      [
        [
          'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๑ องค์การบริหารส่วนตำบลนาสมมติ'.replace(
            'องค์การบริหารส่วนตำบล',
            'อบต.',
          ),
        ],
        ['ที่', 'ดัชนี', 'ร้อยละ', 'ระดับ'],
        ['๑', 'ดัชนีความโปร่งใส', '๘๗.๖๒', 'สูงมาก'],
        ['๒', 'ดัชนีความพร้อมรับผิด', '๙๒.๒๗', 'สูงมาก'],
        ['๓', 'ดัชนีความปลอดจากการทุจริตในการปฏิบัติงาน', '๙๓.๓๖', 'สูงมาก'],
        ['๔', 'ดัชนีวัฒนธรรมคุณธรรมในองค์กร', '๙๐.๙๔', 'สูงมาก'],
        ['๕', 'ดัชนีคุณธรรมการทํางานในหน่วยงาน', '๖๖.๗๙', 'สูง'],
        [null, 'คะแนนรวม', '๘๖.๕๐', 'สูงมาก'],
      ],
      { at: 'C4' },
    ),
  ],
  'cells of per cent': [
    sheet(
      '2561',
      [
        ['หน่วยงาน', 'อบต.นาสมมติ'],
        ['ปีงบประมาณ', 2561],
        ['ดัชนี', 'ผลคะแนน'],
        ...down(SCORES.map((score) => score / 100)),
        ['คะแนนรวม', 0.865],
        ['ระดับ', 'สูงมาก'],
      ],
      { percent: ['B4:B9'] },
    ),
  ],
  'names across a row': [
    sheet('ITA', [
      ['ผลการประเมินคุณธรรมและความโปร่งใส ปี 2561'],
      ['หน่วยงาน', ...FIVE, 'คะแนนรวม', 'ระดับ'],
      ['อบต.นาสมมติ', ...SCORES, 86.5, 'สูงมาก'],
    ]),
  ],
  'shares beside the scores': [
    sheet('2561', [
      ['อบต.นาสมมติ ปีงบประมาณ 2561'],
      ['ดัชนี', 'น้ำหนัก (ร้อยละ)', 'คะแนนที่ได้'],
      ...down([26, 18, 22, 16, 18], SCORES),
      ['คะแนนรวม', 100, 86.5],
      ['ระดับ', null, 'สูงมาก'],
    ]),
  ],
  'the score behind each name': [
    sheet('2561', [
      [
        'อบต.นาสมมติ ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2561 โดยภาพรวมได้คะแนนเท่ากับร้อยละ 86.50 อยู่ในระดับ “สูงมาก”',
      ],
      ...FIVE.map((name, at) => [`${at + 1}) ดัชนี${name} ได้คะแนนเท่ากับร้อยละ ${SCORES[at]} อยู่ในระดับสูงมาก`]),
    ]),
  ],
  'the score in the row below each name': [
    sheet('2561', [
      ['อบต.นาสมมติ ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2561'],
      ['คะแนนภาพรวม', 86.5],
      ['ระดับ', 'สูงมาก'],
      [],
      ...FIVE.flatMap((name, at): Value[][] => [[`ดัชนี${name}`], [SCORES[at] ?? null]]),
    ]),
  ],
  'English names, agency and year on the tab': [
    sheet('อบต.นาสมมติ ปี 2561', [
      ['ผลการประเมิน ITA'],
      ['ดัชนี', 'คะแนน (ร้อยละ)'],
      ['ความโปร่งใส (Transparency)', 87.62],
      ['ความพร้อมรับผิด (Accountability)', 92.27],
      ['ความปลอดจากการทุจริตในการปฏิบัติงาน (Corruption-Free)', 93.36],
      ['วัฒนธรรมคุณธรรมในองค์กร (Integrity Culture)', 90.94],
      ['คุณธรรมการทำงานในหน่วยงาน (Work Integrity)', 66.79],
      ['คะแนนเฉลี่ย', 86.5],
      ['ระดับ', 'ระดับสูงมาก'],
    ]),
  ],
  'sorted by score': [
    sheet('2561', [
      ['อบต.นาสมมติ พ.ศ. 2561'],
      ['ดัชนี', 'คะแนน'],
      ...down(SCORES).sort((a, b) => Number(b[1]) - Number(a[1])),
      ['รวม', 86.5],
      ['ระดับ', 'สูงมาก'],
    ]),
  ],
  'with lost marks': [
    sheet('2561', [
      ['อบต.นาสมมติ ปีงบประมาณ พ.ศ. 2561'],
      ['ดชน', 'คะเเนน'],
      ['ความโปรงใส', 87.62],
      ['ความพรอมรบผิด', 92.27],
      ['ความปลอดจากการทุจริตในการปฏิบัติงาน', 93.36],
      ['วัฒนธรรมคุณธรรมในองคกร', 90.94],
      ['คุณธรรมการทางานในหน่วยงาน', 66.79],
      ['คะแนนรวม', 86.5],
      ['ระดับ', 'สูงมาก'],
    ]),
  ],
  'two sheets that each know a part': [
    sheet('2561', [['อบต.นาสมมติ ปีงบประมาณ พ.ศ. 2561'], ['ดัชนี', 'คะแนน'], ...down(SCORES)]),
    sheet('2561 ภาพรวม', [
      ['อบต.นาสมมติ ปีงบประมาณ พ.ศ. 2561'],
      ['ดัชนี', 'คะแนน'],
      ...down(SCORES).slice(0, 4),
      ['คะแนนรวม', 86.5],
      ['ระดับ', 'สูงมาก'],
    ]),
  ],
};

test.each(Object.entries(LAYOUTS))('%s', (_, grids) => {
  expect(read(...grids)).toEqual([
    { ...WHOLE, level: expect.stringContaining('สูงมาก') as string, scores: [...SCORES] },
  ]);
  expect(readScores(book(...grids)).sets).toEqual([]);
});

test('years side by side are a result each, with their cells', () => {
  const grid = sheet('ย้อนหลัง', [
    ['ผลการประเมิน ITA อบต.นาสมมติ'],
    ['ดัชนี', 2559, 2560, 2561],
    ...down(
      SCORES.map((score) => score - 9),
      SCORES.map((score) => score - 4),
      SCORES,
    ),
    ['คะแนนรวม', 77.5, 82.5, 86.5],
    ['ระดับ', 'สูง', 'สูงมาก', 'สูงมาก'],
  ]);
  expect(read(grid).map(({ year, overall, level }) => [year, overall, level])).toEqual([
    [2559, 77.5, 'สูง'],
    [2560, 82.5, 'สูงมาก'],
    [2561, 86.5, 'สูงมาก'],
  ]);
  const [first] = readScores(book(grid)).former;
  expect(first?.indices[1]?.cell).toEqual({ sheet: 'ย้อนหลัง', row: 3, column: 1 });
});

test('several agencies in rows', () => {
  const grid = sheet('2561', [
    ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2561'],
    ['ที่', 'หน่วยงาน', ...FIVE, 'คะแนนรวม'],
    [1, 'อบต.นาสมมติ', ...SCORES, 86.5],
    [2, 'ทต.บ้านสมมติ', ...SCORES.map((score) => score - 5), 81.5],
    [3, 'อบต.หนองสมมติ', ...SCORES.map((score) => score - 10), 76.5],
  ]);
  expect(read(grid).map(({ agency, year, overall }) => [agency, year, overall])).toEqual([
    ['อบต.นาสมมติ', 2561, 86.5],
    ['ทต.บ้านสมมติ', 2561, 81.5],
    ['อบต.หนองสมมติ', 2561, 76.5],
  ]);
});

describe('beside the ten indicators of later years', () => {
  const ten = (scores: readonly Value[]): Value[][] => NAMES.map((name, at) => [name, scores[at] ?? null]);
  const both = (...grids: readonly CellGrid[]) => {
    const { sets, former } = readScores(book(...grids));
    return {
      sets: sets.map(({ agency, fiscalYear, statedOverall, entries }) => [
        agency,
        fiscalYear,
        statedOverall && toNumber(statedOverall.value),
        entries.map(({ score }) => score && toNumber(score)),
      ]),
      findings: sets.flatMap(({ findings }) => findings.map(({ code }) => code)),
      former: former.map(shown),
    };
  };
  const LATER = ['อบต.นาสมมติ', 2564, 78.85, [...RESULT]];

  test('above them on one sheet', () => {
    const grid = sheet('ย้อนหลัง', [
      ['ผลการประเมิน ITA อบต.นาสมมติ'],
      ['ปีงบประมาณ พ.ศ. 2561'],
      ['ดัชนี', 'คะแนน'],
      ...down(SCORES),
      ['คะแนนรวม', 86.5],
      ['ระดับ', 'สูงมาก'],
      [],
      ['ปีงบประมาณ พ.ศ. 2564'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...ten(RESULT),
      ['คะแนนรวม', 78.85],
    ]);
    expect(both(grid)).toEqual({ sets: [LATER], findings: [], former: [{ ...WHOLE, scores: [...SCORES] }] });
  });

  test('above them, none with its total', () => {
    const grid = sheet('ย้อนหลัง', [
      ['ผลการประเมิน ITA อบต.นาสมมติ'],
      ['ปีงบประมาณ พ.ศ. 2561'],
      ['ดัชนี', 'คะแนน'],
      ...down(SCORES),
      ['ปีงบประมาณ พ.ศ. 2564'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...ten(RESULT),
      ['คะแนนรวม', 78.85],
    ]);
    expect(both(grid)).toEqual({
      sets: [LATER],
      findings: [],
      former: [{ ...WHOLE, overall: null, level: null, scores: [...SCORES] }],
    });
  });

  test('the total of 2561 is not that of later scores which state none', () => {
    const grid = sheet('ย้อนหลัง', [
      ['ผลการประเมิน ITA อบต.นาสมมติ'],
      ['ปีงบประมาณ พ.ศ. 2561'],
      ['ดัชนี', 'คะแนน'],
      ...down(SCORES),
      ['คะแนนรวม', 86.5],
      ['ปีงบประมาณ พ.ศ. 2564'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...ten(RESULT),
    ]);
    expect(both(grid).sets).toEqual([['อบต.นาสมมติ', 2564, null, [...RESULT]]]);
    expect(both(grid).findings).toEqual([]);
  });

  test('below them', () => {
    const grid = sheet('ย้อนหลัง', [
      ['ผลการประเมิน ITA อบต.นาสมมติ'],
      ['ปีงบประมาณ พ.ศ. 2564'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...ten(RESULT),
      ['คะแนนรวม', 78.85],
      [],
      ['ปีงบประมาณ พ.ศ. 2561'],
      ['ดัชนี', 'คะแนน'],
      ...down(SCORES),
      ['คะแนนรวม', 86.5],
      ['ระดับ', 'สูงมาก'],
    ]);
    expect(both(grid)).toEqual({ sets: [LATER], findings: [], former: [{ ...WHOLE, scores: [...SCORES] }] });
  });

  test('beside them', () => {
    const left = [['ดัชนี', 'คะแนน'], ...down(SCORES), ['คะแนนรวม', 86.5], ['ระดับ', 'สูงมาก']];
    const right = [['ตัวชี้วัด', 'คะแนน'], ...ten(RESULT), ['คะแนนรวม', 78.85]];
    const grid = sheet('ย้อนหลัง', [
      ['ผลการประเมิน ITA อบต.นาสมมติ'],
      ['ปีงบประมาณ พ.ศ. 2561', null, null, 'ปีงบประมาณ พ.ศ. 2564'],
      ...right.map((row, at): Value[] => [...(left[at] ?? [null, null]), null, ...row]),
    ]);
    expect(both(grid)).toEqual({ sets: [LATER], findings: [], former: [{ ...WHOLE, scores: [...SCORES] }] });
  });

  test('under one header of years', () => {
    const grid = sheet('ย้อนหลัง', [
      ['ผลการประเมิน ITA อบต.นาสมมติ'],
      ['ตัวชี้วัด', 2561, 2564],
      ...down(SCORES, []),
      ...NAMES.map((name, at) => [name, null, RESULT[at] ?? null]),
      ['คะแนนรวม', 86.5, 78.85],
      ['ระดับ', 'สูงมาก', 'B'],
    ]);
    expect(both(grid)).toEqual({ sets: [LATER], findings: [], former: [{ ...WHOLE, scores: [...SCORES] }] });
  });

  test('on a sheet of its own without a name it is of the only agency', () => {
    const grids = [
      scoreSheet({ agency: 'อบต.นาสมมติ', year: 2564, below: [['คะแนนรวม', 78.85]] }),
      sheet('2561', [['ดัชนี', 'คะแนน'], ...down(SCORES), ['คะแนนรวม', 86.5], ['ระดับ', 'สูงมาก']]),
    ];
    expect(both(...grids)).toEqual({
      sets: [LATER],
      findings: [],
      former: [{ ...WHOLE, scores: [...SCORES] }],
    });
  });
});

describe('no result', () => {
  test.each<[string, readonly (readonly Value[])[]]>([
    ['names without scores', down([])],
    ['shares of the indices', [['ดัชนี', 'น้ำหนัก'], ...down([26, 18, 22, 16, 18])]],
    ['two of the names', [['ดัชนี', 'คะแนน'], ...down(SCORES).slice(0, 2)]],
    ['under a year that had other indicators', [['ดัชนี', 2563], ...down(SCORES)]],
  ])('%s', (_, rows) => {
    expect(read(sheet('ก', [...rows.map((row) => [...row])]))).toEqual([]);
  });

  test('ten indicators under a year that had none are told, and nothing is made of them', () => {
    const result = readScores(book(scoreSheet({ year: 2560, below: [['คะแนนรวม', 78.85]] })));
    expect([result.sets, result.former]).toEqual([[], []]);
    expect(result.findings.map(({ code }) => code)).toContain('other-instrument');
  });
});

test('a missing score keeps its index and its cell', () => {
  const grid = sheet('2561', [
    ['อบต.นาสมมติ ปี 2561'],
    ['ดัชนี', 'คะแนน'],
    ...down([87.62, '-', 93.36, 90.94, 66.79]),
  ]);
  const [result] = readScores(book(grid)).former;
  expect(result?.indices[1]).toMatchObject({
    name: 'ความพร้อมรับผิด',
    score: null,
    cell: { row: 3, column: 1 },
  });
});
