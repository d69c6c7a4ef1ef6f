import { book } from '../../../test/support/grids';
import { RESULT, scoreSheet } from '../../../test/support/score-sheets';
import { DOCUMENT_002, OPTIONS, points, setOf, SHEET, statedAt } from '../../../test/support/scores';
import { analyse } from '../../scores/analyse';
import { finding } from '../../scores/findings';
import type { AnalysisOptions, ScoreSet } from '../../scores/types';
import { analyseWorkbook } from '../analyse-workbook';
import { fileFindingJson, resultJson } from './analysis-json';
import { unreadableFile } from '../unreadable-file';

const SCORES = RESULT.map(points);
const json = (set: ScoreSet, options: Partial<AnalysisOptions> = {}) =>
  resultJson('ผล.xlsx', analyse(set, { ...OPTIONS, ...options }), 'th');

test('a result has the keys of the contract, in its order', () => {
  const result = json(setOf(SCORES));
  expect(Object.keys(result)).toEqual([
    'file',
    'sheet',
    'agency',
    'district',
    'province',
    'fiscalYear',
    'scores',
    'instruments',
    'overall',
    'statedOverall',
    'level',
    'statedLevel',
    'levelRule',
    'priorities',
    'items',
    'findings',
  ]);
  expect(result).toMatchObject({
    file: 'ผล.xlsx',
    sheet: SHEET,
    agency: 'เทศบาลตำบลตัวอย่าง',
    fiscalYear: 2567,
    instruments: { IIT: 87.756, EIT: 18_641 / 300, OIT: 84.71 },
    overall: 78.85,
    statedOverall: null,
    level: 'ต้องปรับปรุง',
    statedLevel: null,
    levelRule: 'five-levels',
    findings: [],
  });
});

test('ten scores, 1 to 10, with class, rank and cell', () => {
  const result = json(setOf(SCORES), { urgentBelow: points(50) });
  expect(result.scores).toHaveLength(10);
  expect(result.scores.map(({ indicator }) => indicator)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(result.scores[0]).toEqual({
    indicator: 1,
    name: 'การปฏิบัติหน้าที่',
    instrument: 'IIT',
    score: 92.01,
    class: 'strength',
    rank: 1,
    cell: 'C4',
  });
  expect(result.scores.map((entry) => entry.class)).toEqual([
    ...Array.from({ length: 5 }, () => 'strength'),
    'weakness',
    'urgent',
    'weakness',
    'weakness',
    'strength',
  ]);
  expect(result.scores.map(({ rank }) => rank)).toEqual([1, 6, 2, 5, 4, 8, 10, 9, 7, 3]);
});

test('all ten priorities, largest gain first, even those that win nothing', () => {
  const result = json(setOf(SCORES), { target: points(85) });
  expect(result.priorities).toHaveLength(10);
  expect(result.priorities.slice(0, 3)).toEqual([
    { indicator: 7, gain: 3.527 },
    { indicator: 8, gain: 3.022 },
    { indicator: 9, gain: 0.616 },
  ]);
  expect(result.priorities.at(-1)).toEqual({ indicator: 10, gain: 0 });
});

test('unknowns are null: agency, year, level, a missing score and what depends on it', () => {
  const entries = setOf([null, ...SCORES.slice(1)]).entries.map((entry) =>
    entry.indicator === 1 ? { ...entry, cell: null } : entry,
  );
  const result = json(setOf(SCORES, { entries, agency: null, fiscalYear: null }));
  expect(result).toMatchObject({
    agency: null,
    fiscalYear: null,
    instruments: { IIT: null, EIT: 18_641 / 300 },
    overall: null,
    level: null,
    levelRule: null,
  });
  expect(result.scores[0]).toMatchObject({ indicator: 1, score: null, class: null, rank: null, cell: null });
  expect(result.scores).toHaveLength(10);
  expect(result.priorities.map(({ indicator }) => indicator)).toEqual([7, 8, 9, 10, 6, 2, 4, 5, 3]);
  expect(JSON.stringify(result)).not.toMatch(/undefined|NaN/);
});

test('a stated zero is a value, a stated level is given by its usual name', () => {
  const stated = json(
    setOf(SCORES, { statedOverall: statedAt(points(0), 14), statedLevel: statedAt('ระดับ  aa', 15) }),
  );
  expect(stated).toMatchObject({ statedOverall: 0, statedLevel: 'AA' });
  expect(json(setOf(SCORES, { statedLevel: statedAt('ดีมาก', 15) })).statedLevel).toBe('ดีมาก');
  expect(json(setOf(Array.from({ length: 10 }, () => points(0)))).overall).toBe(0);
});

test('cells on another sheet carry its name', () => {
  const cell = { sheet: "ราย 'ชื่อ'", row: 3, column: 1 };
  const entries = setOf(SCORES).entries.map((entry) => (entry.indicator === 2 ? { ...entry, cell } : entry));
  const result = json(setOf(SCORES, { entries, findings: [finding('other-reading', { cells: [cell] })] }));
  expect(result.scores.map((score) => score.cell).slice(0, 3)).toEqual(['C4', "'ราย ''ชื่อ'''!B4", 'C6']);
  expect(result.findings[0]?.cells).toEqual(["'ราย ''ชื่อ'''!B4"]);
});

test('a finding has its sentence, cells, and one suggestion with whole scores', () => {
  const result = json(setOf(DOCUMENT_002, { statedOverall: statedAt(points(81.52), 14) }));
  expect(result.findings.map((found) => Object.keys(found))).toEqual(
    Array.from({ length: 2 }, () => ['code', 'severity', 'message', 'cells', 'candidates']),
  );
  const [mismatch, suggestion] = result.findings;
  expect(mismatch).toMatchObject({ code: 'overall-mismatch', severity: 'error', candidates: [] });
  expect(mismatch?.cells).toEqual(['C14', ...Array.from({ length: 10 }, (_, index) => `C${index + 4}`)]);
  expect(suggestion).toMatchObject({ code: 'digit-suggestion', severity: 'info' });
  expect(suggestion?.candidates).toHaveLength(1);
  expect(suggestion?.candidates[0]?.overall).toBe(81.52);
  expect(suggestion?.candidates[0]?.changes).toHaveLength(6);
  expect(suggestion?.candidates[0]?.changes[0]).toEqual({ indicator: 1, from: 81.67, to: 91.67, cell: 'C4' });
  expect(suggestion?.message).toContain('81.52');
});

test('another year’s rules are named by their rule', () => {
  expect(json(setOf(SCORES), { rulesOf: 2565 })).toMatchObject({
    fiscalYear: 2567,
    level: 'B',
    levelRule: 'letters',
  });
  expect(json(setOf(SCORES, { fiscalYear: 2569 })).levelRule).toBe('five-levels-provisional');
});

test('from a sheet as it was read', () => {
  const { analyses } = analyseWorkbook(
    book(
      scoreSheet({
        below: [
          ['คะแนนรวม', 78.85],
          ['ระดับ', 'ต้องปรับปรุง'],
        ],
      }),
    ),
    {
      ...OPTIONS,
      sheet: null,
      year: null,
    },
  );
  const result = resultJson('a.xlsx', analyses[0]!, 'en');
  expect(result).toMatchObject({
    sheet: 'ผลคะแนน',
    statedOverall: 78.85,
    statedLevel: 'ต้องปรับปรุง',
    findings: [],
  });
  expect(result.scores.map(({ cell }) => cell)).toEqual(
    Array.from({ length: 10 }, (_, index) => `B${index + 4}`),
  );
});

test('a finding of a file names the file', () => {
  expect(fileFindingJson('x.xlsx', unreadableFile('encrypted'), 'en')).toEqual({
    code: 'unreadable-file',
    severity: 'error',
    message: 'The file has a password. Open it in Excel and save it without one.',
    cells: [],
    candidates: [],
    file: 'x.xlsx',
  });
});
