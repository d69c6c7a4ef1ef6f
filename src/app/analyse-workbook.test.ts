import { book, sheet, type Value } from '../../test/support/grids';
import { RESULT, scoreSheet } from '../../test/support/score-sheets';
import { OPTIONS } from '../../test/support/scores';
import { FRAMEWORK_YEARS } from '../framework';
import { findingSentence } from '../scores/finding-sentence';
import { THAI } from '../text/th';
import type { CellGrid, Workbook } from '../workbook/cell-grid';
import { analyseWorkbook, type AnalyseRequest, type AnalyseResult } from './analyse-workbook';
import { unreadableFile } from './unreadable-file';

const run = (workbook: Workbook, request: Partial<AnalyseRequest> = {}): AnalyseResult =>
  analyseWorkbook(workbook, { ...OPTIONS, sheet: null, year: null, ...request });
const years = ({ analyses }: AnalyseResult) => analyses.map(({ set }) => set.fiscalYear);
const messages = ({ analyses, findings }: AnalyseResult): string[] =>
  [...analyses.flatMap((analysis) => analysis.findings), ...findings].map(({ message }) => message);

/** The same agency in three years, one sheet each. */
const THREE_YEARS = book(
  ...[2565, 2566, 2567].map((year) =>
    scoreSheet({ name: `ปี ${year}`, year, scores: RESULT.map((score) => score - (2567 - year)) }),
  ),
);

test('one analysis per agency and year, with the options asked for', () => {
  const result = run(THREE_YEARS, { rulesOf: 2565 });
  expect(years(result)).toEqual([2565, 2566, 2567]);
  expect(result.analyses.map(({ level }) => level?.rule)).toEqual(['letters', 'letters', 'letters']);
  expect(messages(result)).toEqual([]);
});

describe('the year that the user gives', () => {
  test('chooses among several', () => {
    for (const year of [2565, 2566, 2567]) {
      const result = run(THREE_YEARS, { year });
      expect([years(result), messages(result)]).toEqual([[year], []]);
    }
  });

  test('is supplied where the sheet has none', () => {
    const result = run(book(scoreSheet({ year: null })), { year: 2565 });
    expect([years(result), messages(result)]).toEqual([[2565], []]);
    expect(result.analyses[0]?.level?.level).toBe('B');
  });

  test('never overrides the sheet: the contradiction is told', () => {
    const result = run(book(scoreSheet({ year: 2567 })), { year: 2565 });
    expect([years(result), messages(result)]).toEqual([[2567], ['year-mismatch']]);
    expect(result.analyses[0]?.findings[0]).toMatchObject({
      code: 'year-mismatch',
      severity: 'warning',
      params: { requested: 2565, found: 2567 },
    });
    expect(result.analyses[0]?.level?.rule).toBe('five-levels');
  });

  test('without it an unknown year is told, and no level is given', () => {
    const result = run(book(scoreSheet({ year: null })));
    expect([years(result), messages(result)]).toEqual([[null], ['year-unknown']]);
  });
});

test('only the sheet that was asked for', () => {
  expect(years(run(THREE_YEARS, { sheet: 'ปี 2566' }))).toEqual([2566]);
  expect(run(THREE_YEARS, { sheet: 'ไม่มี' })).toMatchObject({
    analyses: [],
    findings: [{ code: 'no-scores' }],
  });
});

test('a workbook without scores says so and belongs to no analysis', () => {
  for (const workbook of [book(), book(sheet('ว่าง', [])), book(sheet('ข้อความ', [['รายงานการประชุม', 12]]))]) {
    expect(run(workbook)).toMatchObject({ analyses: [], findings: [{ code: 'no-scores', cells: [] }] });
  }
});

/** The ten indicators with the columns that stand beside their names. */
const columns = (
  headers: readonly Value[],
  ofIndicator: (score: number, index: number) => readonly Value[],
  below: readonly (readonly Value[])[] = [],
): CellGrid =>
  sheet('ก', [
    ['เทศบาลตำบลตัวอย่าง'],
    ['ผลคะแนน ITA ปี 2567'],
    ['ตัวชี้วัด', ...headers],
    ...RESULT.map((score, index): Value[] => [
      FRAMEWORK_YEARS[0]!.indicators[index]!.name,
      ...ofIndicator(score, index),
    ]),
    ...below,
  ]);

const UNCALCULATED: Value = { value: null, uncalculated: true };

/** Each kind of finding from a sheet that provokes it. */
const PROVOKED: Readonly<Record<string, Workbook>> = {
  'missing-indicator': book(
    sheet('ก', [
      ['ตัวชี้วัด', 'คะแนน'],
      ...RESULT.slice(0, 9).map((score, index) => [FRAMEWORK_YEARS[0]!.indicators[index]!.name, score]),
    ]),
  ),
  'missing-indicator.empty': book(scoreSheet({ scores: [null, ...RESULT.slice(1)] })),
  'missing-indicator.mark': book(scoreSheet({ scores: ['–', ...RESULT.slice(1)] })),
  'duplicate-indicator': book(scoreSheet({ below: [['การใช้อำนาจ', 70]] })),
  'out-of-range': book(scoreSheet({ scores: [920.1, ...RESULT.slice(1)] })),
  'not-a-number': book(scoreSheet({ scores: ['92,01', ...RESULT.slice(1)] })),
  'ambiguous-name': book(
    sheet('ก', [
      ['ตัวชี้วัด', 'คะแนน'],
      ...RESULT.map((score, index) => [
        index === 9 ? 'การทุจริต' : FRAMEWORK_YEARS[0]!.indicators[index]!.name,
        score,
      ]),
    ]),
  ),
  'overall-mismatch': book(scoreSheet({ below: [['คะแนนรวม', 79.9]] })),
  'instrument-mismatch': book(
    scoreSheet({
      below: [
        ['IIT', 90],
        ['คะแนนรวม', 78.85],
      ],
    }),
  ),
  'level-mismatch': book(scoreSheet({ below: [['ระดับ', 'ผ่านดี']] })),
  'level-mismatch.eit-parts': book(
    scoreSheet({ scores: [99, 99, 99, 99, 99, 92, 92, 92, 99, 99], below: [['ระดับ', 'ผ่าน']] }),
  ),
  'digit-suggestion': book(scoreSheet({ below: [['คะแนนรวม', 78.77]] })),
  'year-unknown': book(scoreSheet({ year: null })),
  'year-unknown.outside': book(scoreSheet({ year: 2571 })),
  'no-scores': book(),
  'not-calculated': book(scoreSheet({ scores: [UNCALCULATED, ...RESULT.slice(1)] })),
  'not-calculated.total': book(scoreSheet({ below: [['คะแนนรวม', UNCALCULATED]] })),
  'doubtful-scores': book(columns(['คะแนน'], (score) => [score / 3])),
  'doubtful-scores.far': book(
    scoreSheet(),
    scoreSheet({ name: 'ปีก่อน', year: 2566, scores: RESULT.map((score) => score - 40) }),
  ),
  'left-out': book(columns(['เทศบาลตำบลตัวอย่าง', 'โครงการ'], (score) => [score, score - 3])),
  'other-instrument': book(
    scoreSheet(),
    sheet('LPA', [['ผลการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น (LPA)'], ['ด้านที่ 1', 88.5]]),
  ),
  'other-reading': book(
    sheet('ก', [
      ['ปี 2567'],
      ['ตัวชี้วัด', 'คะแนน'],
      ...RESULT.map((score, index) => [FRAMEWORK_YEARS[0]!.indicators[index]!.name, score, 95 - index]),
    ]),
  ),
  'other-reading.hidden': book({
    ...columns(['คะแนน', 'คะแนน'], (score, index) => [score, 95 - index]),
    hiddenColumns: new Set([2]),
  }),
  'other-reading.version': book(columns(['คะแนนก่อนอุทธรณ์', 'คะแนนหลังอุทธรณ์'], (score) => [score - 2, score])),
  'other-reading.overall': book(
    columns([null, null], (score, index) => [95 - index, score], [['คะแนนรวม', null, 78.85]]),
  ),
  'other-reading.undecided': book(columns([null, null], (score, index) => [score, 95 - index])),
  'other-reading.role': book(columns(['คะแนน', 'ค่าเป้าหมาย'], (score) => [score, 95])),
  'other-reading.no-scores': book(
    sheet('ก', [
      ['มาตรการส่งเสริมคุณธรรม ปี 2567'],
      ['ตัวชี้วัด', null],
      ...RESULT.map((_, index): Value[] => [FRAMEWORK_YEARS[0]!.indicators[index]!.name, 95 - index]),
    ]),
  ),
  'other-reading.lost-fraction': book(scoreSheet({ scores: [0.9201, ...RESULT.slice(1)] })),
  'other-reading.plain-mean': book(scoreSheet({ below: [['คะแนนเฉลี่ย', 79.46]] })),
  'other-reading.fractions': book(scoreSheet({ scores: RESULT.map((score) => score / 100) })),
  'other-reading.twice': book(
    scoreSheet(),
    scoreSheet({ name: 'สำเนา', scores: RESULT.map((score) => score - 5) }),
  ),
};

describe('every finding is told in whole sentences', () => {
  const sentences = (result: AnalyseResult): string[] =>
    (['th', 'en'] as const).flatMap((language) => [
      ...result.analyses.flatMap(({ set, findings }) =>
        findings.map((found) => findingSentence(found, set.sheet, language)),
      ),
      ...result.findings.map((found) => findingSentence(found, '', language)),
    ]);

  test.each(Object.entries(PROVOKED))('%s', (wanted, workbook) => {
    const result = run(workbook);
    expect(messages(result)).toContain(wanted);
    for (const text of sentences(result)) expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test('no year, but the rules of one that the user chose', () => {
    const result = run(book(scoreSheet({ year: null })), { rulesOf: 2566 });
    expect(messages(result)).toEqual(['year-unknown.rules-of']);
    for (const text of sentences(result)) expect(text).toContain('2566');
  });

  test('a year that contradicts', () => {
    for (const text of sentences(run(book(scoreSheet()), { year: 2560 }))) expect(text).toMatch(/2560.*2567/);
  });

  test('a file that cannot be opened, for each reason', () => {
    const reasons = ['missing', 'access', 'not-a-workbook', 'encrypted', 'damaged', 'too-large'] as const;
    const told = reasons.map((reason) => findingSentence(unreadableFile(reason), '', 'en'));
    expect(new Set(told).size).toBe(reasons.length);
    expect(unreadableFile('access')).toMatchObject({ code: 'unreadable-file', severity: 'error' });
  });

  test('no sentence of the catalogue is left untried', () => {
    // Findings of item tables and of lists have their own tests; 'unreadable-file' alone stands behind its reasons.
    const elsewhere =
      /^(?:unreadable-file|year-mismatch$|year-unknown.rules-of$|other-reading.corrected$|left-out.far$|left-out.own-|.*-item|.*\.item$|item-|unknown-item|missing-indicator.from-items)/;
    const untried = Object.keys(THAI)
      .flatMap((key) => (key.startsWith('finding.') ? [key.slice('finding.'.length)] : []))
      .filter((key) => !Object.hasOwn(PROVOKED, key) && !elsewhere.test(key));
    expect(untried).toEqual([]);
  });
});
