import { RESULTS, type Result } from '../../../scripts/corpus/results';
import { AGENCIES } from '../../../scripts/corpus/words';
import type { TrueFile, TrueSet } from './types';

const R = RESULTS;

const only = (
  agency: string,
  year: number,
  result: Result,
  level: string | null = null,
): readonly TrueSet[] => [{ agency, year, scores: result.scores, overall: result.overall, level }];
const withScores = (result: Result, changed: Readonly<Record<number, number | null>>): (number | null)[] =>
  result.scores.map((score, index) => (index + 1 in changed ? (changed[index + 1] ?? null) : score));

export const ONE_AGENCY: readonly TrueFile[] = [
  {
    file: 'weighted-points-beside.xlsx',
    layout: 'weighted points beside scores',
    reason:
      'Weights and weighted points stand before the scores; subtotals (0-30, 0-40) and total stand only in the points.',
    sets: [{ ...only(AGENCIES.thung, 2567, R.r01)[0]!, findings: ['other-reading'] }],
  },
  {
    file: 'weighted-subtotals.xls',
    layout: 'weighted points in section rows',
    reason:
      'Section rows state 0-30 and 0-40 points in the column of the scores, which only the sums explain.',
    sets: only(AGENCIES.nong, 2566, R.r05, R.r05.level),
  },
  {
    file: 'only-weighted-points.xlsx',
    layout: 'weighted points instead of scores',
    reason:
      'Full marks of 6, 10 and 20: the numbers are no scores 0-100, and two decimals of points cannot give these back.',
    sets: [],
    findings: ['no-scores'],
  },
  {
    file: 'subtotals-between.ods',
    layout: 'subtotal rows between indicators',
    reason:
      'The mean of each instrument stands as a row of the same shape as an indicator, with its class beside each score.',
    sets: only(AGENCIES.huai, 2568, R.r10, R.r10.level),
  },
  {
    file: 'section-rows.xlsx',
    layout: 'instruments as section rows',
    reason:
      'Merged rows name the instruments, numbers are Thai digit text, and the only year is in Thai digits.',
    sets: only(AGENCIES.ban, 2566, R.r11),
  },
  {
    file: 'merged-instruments.xls',
    layout: 'instruments, means and total in merged cells',
    reason:
      'Each mean is merged over its indicators and the total over all ten rows, so both look like scores of row one.',
    sets: only(AGENCIES.don, 2567, R.r13),
  },
  {
    file: 'sorted-by-score.xlsx',
    layout: 'sorted by score',
    reason: 'The number beside a name is its rank, and the scores stand before the names.',
    sets: only(AGENCIES.bueng, 2566, R.r14),
  },
  {
    file: 'far-offset.ods',
    layout: 'far from the corner',
    reason:
      'The table starts at BC118, each name merged over three columns, agency and year in cells of the title line.',
    sets: only(AGENCIES.tha, 2566, R.r19),
  },
  {
    file: 'percent-cells.xlsx',
    layout: 'percent cells and percent text',
    reason: 'One year is typed as text with %, the other as fractions that the cell shows as a percentage.',
    sets: [...only(AGENCIES.thung, 2566, R.r04), ...only(AGENCIES.thung, 2567, R.r01)],
  },
  {
    file: 'percent-with-weights.ods',
    layout: 'percent cells with weights',
    reason: 'The weights are percentages as well, in the column next to the names.',
    sets: only(AGENCIES.khok, 2567, R.r34),
  },
  {
    file: 'formulas.xlsx',
    layout: 'formulas as scores',
    reason:
      'Every score is AVERAGE or VLOOKUP on another sheet, which names the indicators too, without agency and year.',
    sets: only(AGENCIES.nong, 2567, R.r06, R.r06.level),
  },
  {
    file: 'numbers-as-text.xlsx',
    layout: 'numbers stored as text',
    reason:
      'Ten ways to type a score as text: spaces, units, %, no-break space, /100, an equals sign, Thai digits.',
    sets: only(AGENCIES.khok, 2567, R.r26, 'ระดับ ผ่าน'),
  },
  {
    file: 'thai-digit-format.xlsx',
    layout: 'Thai digits by number format',
    reason: 'Numbers that only look like Thai digits; the year stands nowhere but in the name of the sheet.',
    sets: only(AGENCIES.huai, 2566, R.r21),
  },
  {
    file: 'thai-digit-text.xls',
    layout: 'Thai digits as text',
    reason:
      'Indicators are given by number only (ตัวชี้วัดที่ ๑), scores are Thai digit text, and the level is a letter.',
    sets: only(AGENCIES.tha, 2565, R.r02, R.r02.letter),
  },
  {
    file: 'title-sentence.xlsx',
    layout: 'title sentence, scores inside the names',
    reason: 'Agency, year, overall and level stand in one sentence; name and score share a cell.',
    sets: only(AGENCIES.ban, 2567, R.r07, R.r07.level),
  },
  {
    file: 'cards.ods',
    layout: 'cards in two bands',
    reason: 'Five names across with their scores below, twice, as the assessment system shows them.',
    sets: only(AGENCIES.province, 2567, R.r05, R.r05.level),
  },
  {
    file: 'hidden.xlsx',
    layout: 'hidden rows, column and sheet',
    reason:
      'A hidden sheet with an older draft stands before the real one, in which two rows of scores are hidden.',
    sets: [{ ...only(AGENCIES.thung, 2567, R.r01)[0]!, findings: ['other-reading'] }],
  },
  {
    file: 'notes-around.xlsx',
    layout: 'other tables and notes around',
    reason:
      'Population at the left and budget at the right share the rows of the scores; agency and year stand below.',
    sets: only(AGENCIES.khok, 2568, R.r29),
  },
  {
    file: 'label-and-value.xlsx',
    layout: 'label and value pairs',
    reason: 'A form without headers: every line is a label with a colon and its value.',
    sets: only(AGENCIES.don, 2567, R.r15, R.r15.level),
  },
  {
    file: 'abbreviations.xlsx',
    layout: 'abbreviated names',
    reason: 'Names are cut with ฯ, the header is ตชว., the year ปีงบฯ 67, the agency อบต.',
    sets: only('อบต.ทุ่งสมมติ', 2567, R.r14),
  },
  {
    file: 'damaged-thai.xlsx',
    layout: 'Thai damaged by a PDF',
    reason:
      'Lost ำ, ำ for า, ํ+า, เเ, marks out of order or lost, U+FFFD, zero-width spaces: in names, headers and title.',
    sets: only(AGENCIES.thung, 2567, R.r25, 'ต้องปรับปรุง'),
  },
  {
    file: 'letters-as-digits.xlsx',
    layout: 'letters read as digits',
    reason: 'O for 0 and l for 1 in three scores: each is told, none is guessed.',
    sets: [
      {
        ...only(AGENCIES.huai, 2566, R.r21)[0]!,
        scores: withScores(R.r21, { 2: null, 3: null, 7: null }),
        findings: ['not-a-number', 'not-a-number', 'not-a-number'],
      },
    ],
  },
  {
    file: 'items-beside.xlsx',
    layout: 'item tables beside the indicators',
    reason:
      'i1-i15, e1-e9 and o1-o35 with scores stand in the same rows as the indicators; their scores are invented and give others.',
    sets: [
      {
        ...only(AGENCIES.nong, 2567, R.r10, R.r10.level)[0]!,
        findings: Array.from({ length: 10 }, () => 'item-mismatch' as const),
      },
    ],
  },
  {
    file: 'plan-tables.xlsx',
    layout: 'plans above and below',
    reason: 'Tables of measures name indicators beside targets, budgets and quarters; their year is another.',
    findings: ['other-reading'],
    sets: [{ ...only(AGENCIES.ban, 2567, R.r03)[0]!, findings: ['other-reading'] }],
  },
  {
    file: 'instrument-tables.ods',
    layout: 'one table per instrument, side by side',
    reason: 'Three short tables make one result.',
    sets: only(AGENCIES.province, 2566, R.r08, R.r08.level),
  },
  {
    file: 'misread-digits.xlsx',
    layout: 'a digit misread',
    reason: '83.61 became 93.61; the stated overall gives it away.',
    sets: [
      {
        ...only(AGENCIES.tha, 2567, R.r05)[0]!,
        scores: withScores(R.r05, { 4: 93.61 }),
        findings: ['overall-mismatch', 'digit-suggestion'],
      },
    ],
  },
  {
    file: 'missing-scores.xlsx',
    layout: 'scores that are not there yet',
    reason: 'An empty cell, a dash and รอประกาศผล: three ways to have no score, none of them 0.',
    sets: [
      {
        agency: AGENCIES.bueng,
        year: 2568,
        scores: withScores(R.r29, { 3: null, 7: null, 10: null }),
        overall: null,
        level: null,
        findings: ['missing-indicator', 'not-a-number', 'missing-indicator'],
      },
    ],
  },
  {
    file: 'bilingual.xls',
    layout: 'Thai and English',
    reason: 'English names in brackets, English headers, and the year as FY 2024.',
    sets: only(AGENCIES.ban, 2567, R.r32),
  },
  {
    file: 'before-and-after-review.xlsx',
    layout: 'two columns of scores',
    reason:
      'Scores before and after the review differ in one indicator: the later are used, the others told.',
    sets: [
      {
        agency: AGENCIES.nong,
        year: 2568,
        scores: R.r21.scores,
        overall: null,
        level: null,
        findings: ['other-reading'],
      },
    ],
  },
];
