import type { Pasted } from '../../src/workbook/file/pasted';
import { NAMES } from './indicator-names';

/** What is found in a pasted text: of each result the agency, the year, the ten scores and the stated overall. */
export interface Expected {
  readonly results: readonly (readonly [
    agency: string | null,
    year: number | null,
    scores: readonly (number | null)[],
    overall: number | null,
  ])[];
  readonly numbers?: readonly number[];
}

export interface PastedText extends Pasted {
  readonly name: string;
  readonly expected: Expected;
}

const SCORES = [88.12, 79.4, 91.05, 84.66, 76.98, 90.31, 82.07, 78.5, 94.2, 87.5] as const;
const OVERALL = 86.64;
const BEFORE = [80.5, 71.25, 85, 80.1, 70.02, 85.44, 77.3, 70.99, 62.5, 75] as const;
const AGENCY = 'องค์การบริหารส่วนตำบลหนองไผ่';
const two = (score: number): string => score.toFixed(2);
const thai = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
const text = (name: string, lines: readonly string[], expected: Expected): PastedText => ({
  name,
  text: lines.join('\n'),
  html: '',
  expected,
});
const whole: Expected = { results: [[AGENCY, 2568, SCORES, OVERALL]] };
const nameless: Expected = { results: [[null, null, SCORES, null]] };
const TITLE = `ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568 ${AGENCY} อำเภอเมือง จังหวัดเลย`;

/** A name as a narrow column of a PDF wraps it. */
const wrapped = (name: string): readonly string[] =>
  name.length > 14 ? [name.slice(0, 11), name.slice(11)] : [name];

export const PASTED_TEXTS: readonly PastedText[] = [
  text(
    'a page of results: heading, overall, level, names and scores on lines of their own',
    [
      'หน้าหลัก',
      'ค้นหาผลการประเมิน',
      TITLE,
      'คะแนนรวม',
      two(OVERALL),
      'ระดับผลการประเมิน',
      'ผ่าน',
      ...NAMES.flatMap((name, index) => [name, two(SCORES[index]!)]),
      'พิมพ์หน้านี้',
    ],
    whole,
  ),
  text(
    'text of a PDF: a name over two lines, its score behind it',
    [
      TITLE,
      'ที่ ตัวชี้วัด คะแนน',
      ...NAMES.flatMap((name, index) => {
        const lines = wrapped(name);
        return lines.map((line, at) =>
          at === lines.length - 1
            ? `${at === 0 ? `${index + 1} ` : ''}${line} ${two(SCORES[index]!)}`
            : `${index + 1} ${line}`,
        );
      }),
      `คะแนนรวม ${two(OVERALL)}`,
    ],
    whole,
  ),
  text(
    'text of a PDF: all on one line',
    [
      `${TITLE} ${NAMES.map((name, index) => `${index + 1}. ${name} ${two(SCORES[index]!)}`).join(' ')} คะแนนรวม ${two(OVERALL)}`,
    ],
    whole,
  ),
  text(
    'two columns of Excel: names and scores',
    NAMES.map((name, index) => `${name}\t${SCORES[index]!}`),
    nameless,
  ),
  text('a row of Excel: heads and scores', [NAMES.join('\t'), SCORES.join('\t')], nameless),
  text('ten numbers below each other', SCORES.map(two), { results: [], numbers: SCORES }),
  text('ten numbers beside each other, in Thai digits', [thai(SCORES.map(two).join('\t'))], {
    results: [],
    numbers: SCORES,
  }),
  text('ten numbers and the overall', [...SCORES.map((score) => two(score)), two(OVERALL)], {
    results: [],
    numbers: [...SCORES, OVERALL],
  }),
  text(
    'numbers of the indicators and scores, under a head',
    ['ข้อ\tคะแนน', ...SCORES.map((score, index) => `${index + 1}\t${two(score)}`)],
    { results: [], numbers: SCORES },
  ),
  text(
    'Thai digits, a sentence for each',
    [
      thai(TITLE),
      ...NAMES.map((name, index) => thai(`${index + 1}) ${name} ได้คะแนน ${two(SCORES[index]!)}`)),
      thai(`คะแนนรวม ${two(OVERALL)}`),
    ],
    whole,
  ),
  text(
    'scores with their unit, codes before names',
    [
      AGENCY,
      'ITA 2568',
      ...NAMES.map((name, index) => `ตัวชี้วัดที่ ${index + 1} ${name}\n${two(SCORES[index]!)} คะแนน`),
    ],
    { results: [[AGENCY, 2568, SCORES, null]] },
  ),
  text(
    'a table sorted by score',
    [
      `${AGENCY} ปีงบประมาณ 2568`,
      'ลำดับ\tตัวชี้วัด\tคะแนน',
      ...SCORES.map((score, index) => [score, NAMES[index]!] as const)
        .sort(([left], [right]) => right - left)
        .map(([score, name], rank) => `${rank + 1}\t${name}\t${two(score)}`),
    ],
    { results: [[AGENCY, 2568, SCORES, null]] },
  ),
  text(
    'two years side by side',
    [
      AGENCY,
      'ตัวชี้วัด\tปี 2567\tปี 2568',
      ...NAMES.map((name, index) => `${name}\t${two(BEFORE[index]!)}\t${two(SCORES[index]!)}`),
    ],
    {
      results: [
        [AGENCY, 2567, BEFORE, null],
        [AGENCY, 2568, SCORES, null],
      ],
    },
  ),
  text(
    'a ranking of agencies, a row each',
    [
      'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568',
      `ที่\tหน่วยงาน\t${NAMES.join('\t')}\tคะแนนรวม`,
      `1\t${AGENCY}\t${SCORES.map(two).join('\t')}\t${two(OVERALL)}`,
      `2\tเทศบาลตำบลนาโป่ง\t${BEFORE.map(two).join('\t')}\t73.61`,
    ],
    {
      results: [
        [AGENCY, 2568, SCORES, OVERALL],
        ['เทศบาลตำบลนาโป่ง', 2568, BEFORE, 73.61],
      ],
    },
  ),
  {
    name: 'a table of a page with merged cells',
    text: NAMES.join('\n'),
    html:
      `<html><body><!--StartFragment--><h3>${AGENCY}</h3><p>ปีงบประมาณ พ.ศ. 2568</p><table>` +
      '<tr><th>แบบวัด</th><th>ตัวชี้วัด</th><th>คะแนน</th></tr>' +
      NAMES.map((name, index) => {
        const first: Readonly<Record<number, string>> = {
          0: '<td rowspan="5">IIT</td>',
          5: '<td rowspan="3">EIT</td>',
          8: '<td rowspan="2">OIT</td>',
        };
        return `<tr>${first[index] ?? ''}<td><span>${name}</span></td><td><b>${two(SCORES[index]!)}</b></td></tr>`;
      }).join('') +
      `<tr><td colspan="2">คะแนนรวม</td><td>${two(OVERALL)}</td></tr></table><!--EndFragment--></body></html>`,
    expected: whole,
  },
  text(
    'columns of a PDF one below the other, the scores last',
    [TITLE, ...NAMES, 'คะแนนรวม', ...SCORES.map(two), two(OVERALL)],
    whole,
  ),
  text(
    'cards of a page: each score above its name, the overall tells so',
    [
      AGENCY,
      'ปีงบประมาณ 2568',
      'คะแนนภาพรวม',
      two(OVERALL),
      'ผ่าน',
      ...NAMES.flatMap((name, index) => [two(SCORES[index]!), `${index + 1}. ${name}`]),
      'พิมพ์หน้านี้',
    ],
    whole,
  ),
  text('ten numbers in brackets', [`[${SCORES.map(two).join(', ')}]`], { results: [], numbers: SCORES }),
  text(
    'cells that another program parted by commas',
    ['ที่,ตัวชี้วัด,คะแนน', ...NAMES.map((name, index) => `${index + 1},${name},${two(SCORES[index]!)}`)],
    nameless,
  ),
  text(
    'scores that are missing are marked',
    [
      `${AGENCY} ปีงบประมาณ พ.ศ. 2568`,
      ...NAMES.map((name, index) => `${name}\t${index === 6 || index === 9 ? '-' : two(SCORES[index]!)}`),
    ],
    {
      results: [
        [AGENCY, 2568, SCORES.map((score, index) => (index === 6 || index === 9 ? null : score)), null],
      ],
    },
  ),
];
