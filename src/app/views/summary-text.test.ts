import { AS_OF, DOCUMENT_002, OPTIONS, points, setOf, statedAt } from '../../../test/support/scores';
import { ITEMS_002, itemsOf } from '../../../test/support/items';
import { RESULT } from '../../../test/support/score-sheets';
import { analyse } from '../../scores/analyse';
import { finding } from '../../scores/findings';
import type { AnalysisOptions, Hundredths, ScoreSet } from '../../scores/types';
import type { Language } from '../../text/message';
import { DEFAULT_DOCUMENT_OPTIONS, planFrom, type PlanRequest } from '../plan-workbook';
import { analysisSummary, fileFindingSummary, planSummary } from './summary-text';
import { unreadableFile } from '../unreadable-file';

const SCORES = RESULT.map(points);
const summary = (
  scores: readonly (Hundredths | null)[] = SCORES,
  set: Partial<ScoreSet> = {},
  options: Partial<AnalysisOptions> = {},
  language: Language = 'en',
): string[] => analysisSummary(analyse(setOf(scores, set), { ...OPTIONS, ...options }), language);

/** Columns that a text fills on a terminal. */
const width = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;

/** The eleven lines of the table: header and ten indicators. */
function tableOf(lines: readonly string[]): string[] {
  const header = lines.findIndex((line) => /^ +(?:No\.|ที่) {2}/.test(line));
  return lines.slice(header, header + 11);
}

test('heading, overall and level, ten rows, nothing unusual', () => {
  expect(summary()).toEqual([
    'เทศบาลตำบลตัวอย่าง, fiscal year 2567 · sheet คะแนน',
    'Overall 78.85, level ต้องปรับปรุง',
    'By the five levels, which look at the overall score, IIT, EIT part 1, EIT part 2 and OIT',
    'The bounds of the levels come from published sources other than the announcement; compare them with that of the NACC',
    'The overall score must rise by at least 6.15 to reach the level “ผ่าน”',
    '  No.  Indicator             Score  Rank  Class     Gain  Cell',
    '    1  การปฏิบัติหน้าที่           92.01     1  strength  0.48  C4',
    '    2  การใช้งบประมาณ         85.52     6  strength  0.87  C5',
    '    3  การใช้อำนาจ            88.96     2  strength  0.66  C6',
    '    4  การใช้ทรัพย์สินของราชการ  85.66     5  strength  0.86  C7',
    '    5  การแก้ไขปัญหาการทุจริต    86.63     4  strength  0.80  C8',
    '    6  คุณภาพการดำเนินงาน      81.90     8  weakness  1.81  C9',
    '    7  ประสิทธิภาพการสื่อสาร     49.73    10  weakness  5.03  C10',
    '    8  การปรับปรุงการทำงาน     54.78     9  weakness  4.52  C11',
    '    9  การเปิดเผยข้อมูล         81.92     7  weakness  3.62  C12',
    '   10  การป้องกันการทุจริต       87.50     3  strength  2.50  C13',
    'Nothing unusual was found in the scores',
  ]);
});

test.each(['th', 'en'] as const)('columns stand below each other (%s)', (language) => {
  for (const scores of [SCORES, SCORES.map(() => points(100)), [null, ...SCORES.slice(1)]]) {
    const rows = tableOf(summary(scores, {}, { urgentBelow: points(60) }, language));
    expect(rows).toHaveLength(11);
    const starts = rows.map((row) => width(row.slice(0, row.lastIndexOf('  ') + 2)));
    expect(new Set(starts).size).toBe(1);
    const scoreEnds = rows.slice(1).map((row) => width(/^.*?(?:\d+\.\d\d|–)(?= )/.exec(row)?.[0] ?? ''));
    expect(new Set(scoreEnds).size).toBe(1);
  }
});

test('a missing score is a dash, the overall is said to be unknown', () => {
  const lines = summary([null, ...SCORES.slice(1)]);
  expect(lines[1]).toBe('Overall: cannot be computed, scores are missing');
  expect(tableOf(lines)[1]).toMatch(/^ +1 {2}การปฏิบัติหน้าที่ +– +– {2}–/);
  expect(lines.join('\n')).not.toMatch(/must rise|null|undefined|NaN/);
});

test('what the file states, what held the level back, and under which rules', () => {
  const scores = [97, 97, 97, 97, 97, 84, 84, 84, 99, 99].map(points);
  const stated = { statedOverall: statedAt(points(93.9), 14), statedLevel: statedAt('ระดับผ่าน', 15) };
  expect(summary(scores, { fiscalYear: 2569, ...stated }).slice(1, 8)).toEqual([
    'Overall 93.90, level ผ่าน',
    'By the five levels of the year before, which look at the overall score, IIT, EIT part 1, EIT part 2 and OIT',
    'Overall stated in the file: 93.90',
    'Level stated in the file: ผ่าน',
    'EIT is below its bound, so a higher level is not reached',
    'The rules of this fiscal year are not announced yet; check them against the announcement',
    'The overall score must rise by at least 0.30 to reach the level “ผ่านดี”',
  ]);
  expect(summary(scores, { fiscalYear: 2562 })).toContain(
    'The rules of this fiscal year are assumed from its neighbours; check them against the announcement',
  );
  expect(summary(scores, {}, { rulesOf: 2565 })).toContain('Rules of fiscal year 2565, as chosen');
});

describe('the parts of EIT', () => {
  const scores = Array.from({ length: 10 }, () => points(90));
  const part = (score: number, row: number) => statedAt(points(score), row);

  test('not stated: at most this level, what it depends on and what to do', () => {
    expect(summary(scores).slice(1, 4)).toEqual([
      'Overall 90.00, level at most “ผ่านดี” (depends on EIT parts 1 and 2)',
      'By the five levels, which look at the overall score, IIT, EIT part 1, EIT part 2 and OIT',
      'The file does not state both part 1 and part 2 of EIT, so the level is the highest possible; with both in the table it is certain',
    ]);
    expect(summary(scores, {}, {}, 'th')[1]).toBe(
      'คะแนนรวม 90.00 ระดับ ไม่เกิน “ผ่านดี” (ขึ้นกับคะแนน EIT ส่วนที่ 1 และส่วนที่ 2)',
    );
  });

  test('the stated level confirms it, and letters know no parts', () => {
    expect(summary(scores, { statedLevel: statedAt('ผ่านดี', 15) })[1]).toBe('Overall 90.00, level ผ่านดี');
    expect(summary(scores, { fiscalYear: 2565 })[1]).toBe('Overall 90.00, level A');
  });

  test('stated: the part that held the level is named', () => {
    const lines = summary(scores, { eitParts: { 1: part(83.12, 20), 2: part(96.88, 21) } });
    expect(lines[1]).toBe('Overall 90.00, level ผ่าน');
    expect(lines).toContain('EIT part 1 is below its bound, so a higher level is not reached');
    expect(lines.join()).not.toContain('at most');
    const second = summary(scores, { eitParts: { 2: part(83.12, 20) } }, {}, 'th');
    expect(second).toContain('คะแนน EIT ส่วนที่ 2 ยังไม่ถึงเกณฑ์ จึงยังไม่ได้ระดับที่สูงกว่านี้');
  });

  test('a lower stated level is a warning that says what may explain it', () => {
    const lines = summary(scores, { statedLevel: statedAt('ผ่าน', 15) });
    expect(lines.at(-1)).toMatch(
      /^ {2}\[warning\] The stated level “ผ่าน” is lower .*“ผ่านดี”\. Part 1 or part 2 of EIT/,
    );
  });
});

test('nothing is promised at the top, nothing graded without a year', () => {
  const top = summary(SCORES.map(() => points(100))).join('\n');
  expect(top).not.toContain('must rise');
  const unknown = summary(SCORES, { agency: null, fiscalYear: null });
  expect(unknown.slice(0, 2)).toEqual([
    '(agency not named), fiscal year (year unknown) · sheet คะแนน',
    'Overall 78.85, level (not given)',
  ]);
});

test('findings with their severity, sentence and cells', () => {
  const findings = [
    finding('ambiguous-name', {
      params: { first: 'ก', second: 'ข' },
      cells: [{ sheet: 'อื่น', row: 0, column: 0 }],
    }),
  ];
  const lines = summary(SCORES, { fiscalYear: null, findings });
  expect(lines.slice(-3)).toEqual([
    'Findings: 2',
    "  [error] The indicator named in this cell may be “ก” or “ข”. Type the full name. (cells 'อื่น'!A1)",
    '  [warning] The fiscal year of the scores was not found, so no level is given. State the year or type it above the table.',
  ]);
});

test('digits to correct name their own cells, once', () => {
  const lines = summary(DOCUMENT_002, { statedOverall: statedAt(points(81.52), 14) });
  const suggestion = lines.at(-1)!;
  expect(suggestion).toMatch(/^ {2}\[note\] .*indicator 1 from 81\.67 to 91\.67 \(cell C4\)/);
  expect(suggestion.match(/C4/g)).toHaveLength(1);
});

test('a file that could not be opened', () => {
  expect(fileFindingSummary('ก.xlsx', unreadableFile('missing'), 'en')).toBe(
    'ก.xlsx: There is no such file. Check the name and the folder.',
  );
});

test('a plan, indicator by indicator', () => {
  const request: PlanRequest = {
    planYear: null,
    top: 5,
    layout: 'quarter',
    documents: DEFAULT_DOCUMENT_OPTIONS,
    asOf: AS_OF,
  };
  const plan = planFrom(analyse(setOf(SCORES), OPTIONS), request, []);
  const lines = planSummary(plan, 'en');
  const count = (indicator: number): number =>
    plan.plan.rows.filter((row) => row.indicator === indicator).length;
  expect(lines).toEqual([
    'Fiscal year of the measures: 2568',
    `${plan.plan.rows.length} measures for 5 indicators`,
    `  ประสิทธิภาพการสื่อสาร (49.73) weakness: ${count(7)} measures`,
    `  การปรับปรุงการทำงาน (54.78) weakness: ${count(8)} measures`,
    `  คุณภาพการดำเนินงาน (81.90) weakness: ${count(6)} measures`,
    `  การเปิดเผยข้อมูล (81.92) weakness: ${count(9)} measures`,
    `  การใช้งบประมาณ (85.52) continuous development: ${count(2)} measures`,
  ]);
  const unknown = planFrom(analyse(setOf(SCORES, { fiscalYear: null }), OPTIONS), request, []);
  expect(planSummary(unknown, 'th')[0]).toBe('ปีงบประมาณของมาตรการ (ไม่ทราบปี)');
});

describe('items', () => {
  const CORRECTED = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67].map(points);
  const lines = summary(CORRECTED, { items: itemsOf(ITEMS_002) });
  const from = lines.findIndex((line) => line.startsWith('Items that can still win'));

  test('what lost points, the largest gain first, then what follows from all of them', () => {
    expect(lines.slice(from, from + 4)).toEqual([
      'Items that can still win points: 31 of 58',
      expect.stringMatching(/^ +Item +Subject +Score +Gain +Cell$/) as string,
      expect.stringMatching(
        /^ +o34 +มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน +0.00 +3.33\* +F57$/,
      ) as string,
      expect.stringMatching(/^ +e9 .* 48.28 +1.72 +F24$/) as string,
    ]);
    expect(lines).toContain('The fewest items to ผ่าน: o34, o28 (overall 4.67 more)');
    expect(lines).toContain(
      'From their items, indicators 1 = 91.67, 2 = 93.13, 3 = 99.17, 4 = 72.71, 5 = 91.25, 6 = 92.87*, 7 = 91.58*, 8 = 75.18*, 10 = 76.67*',
    );
    expect(lines.some((line) => line.startsWith('* How items are put together is assumed'))).toBe(true);
  });

  test('not a word of them where none were read, none of gains where nothing is lost', () => {
    expect(summary(CORRECTED).some((line) => line.includes('Items'))).toBe(false);
    const full = summary(CORRECTED, { items: itemsOf({ i1: 100 }) });
    expect(full).toContain('Items that can still win points: 0 of 1');
    expect(full.some((line) => line.includes('Subject'))).toBe(false);
  });

  test('items of an unknown list are shown without a gain', () => {
    const shown = summary(CORRECTED, { items: itemsOf({ o1: 0, o43: 50 }) });
    expect(shown.some((line) => /^ +o43 +– +50.00 +– +F2$/.test(line))).toBe(true);
  });
});
