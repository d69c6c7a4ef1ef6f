import { ITEMS_002, itemsOf } from '../../../test/support/items';
import { points, setOf, statedAt } from '../../../test/support/scores';
import { readScores } from '../../reading/read-scores';
import { NOTHING_TYPED } from '../../scores/typed-scores';
import type { ItemEntry } from '../../scores/types';
import type { Cell, CellGrid } from '../../workbook/cell-grid';
import { DEFAULT_DOCUMENT_OPTIONS } from '../options';
import { scoresDocument, templateDocument } from './template-document';

const SCORES = [92.01, 85.52, 88.96, 85.66, 86.63, 81.9, 49.73, 54.78, 81.92, 87.5];

/** The sheet as a host gives it back, with what a clerk typed beside the labels. */
function filled(agency: string | null, typed: Readonly<Record<string, string | number>>): CellGrid {
  const document = templateDocument({ ...NOTHING_TYPED, agency }, DEFAULT_DOCUMENT_OPTIONS);
  const rows = document.rows.map(({ cells }) =>
    cells.map((cell): Cell | undefined => (cell && cell.value !== null ? { value: cell.value } : undefined)),
  );
  for (const row of rows) {
    const label = row[1]?.value;
    if (typeof label === 'string' && typed[label] !== undefined) row[2] = { value: typed[label] };
  }
  return { sheet: document.name, rows, merges: document.merges, hidden: false, marker: document.marker };
}

const NAMES = templateDocument(NOTHING_TYPED, DEFAULT_DOCUMENT_OPTIONS)
  .rows.filter(({ cells }) => typeof cells[0]?.value === 'number')
  .map(({ cells }) => String(cells[1]?.value));

const withScores = (scores: readonly (string | number)[]): Record<string, string | number> =>
  Object.fromEntries(NAMES.map((name, index) => [name, scores[index] ?? '']));

test('lists the ten indicators in order', () => {
  expect(NAMES).toHaveLength(10);
  expect(NAMES[0]).toBe('การปฏิบัติหน้าที่');
  expect(NAMES[9]).toBe('การป้องกันการทุจริต');
});

test('what is typed is read back: agency, year, scores, stated overall and level', () => {
  const typed = { ...withScores(SCORES), หน่วยงาน: 'เทศบาลตำบลตัวอย่าง', ปีงบประมาณ: 2567 };
  const { sets } = readScores({
    sheets: [filled(null, { ...typed, คะแนนรวม: 78.85, ระดับ: 'ต้องปรับปรุง' })],
  });
  expect(sets).toHaveLength(1);
  expect(sets[0]).toMatchObject({
    agency: 'เทศบาลตำบลตัวอย่าง',
    fiscalYear: 2567,
    statedOverall: { value: 7885 },
    statedLevel: { value: 'ต้องปรับปรุง' },
    findings: [],
  });
  expect(sets[0]!.entries.map(({ score }) => score)).toEqual(SCORES.map((score) => Math.round(score * 100)));
});

test('Thai digits and a saved agency are read as well; without stated results there are none', () => {
  const { sets } = readScores({
    sheets: [filled('องค์การบริหารส่วนตำบลนาดี', { ...withScores(SCORES), ปีงบประมาณ: '๒๕๖๘' })],
  });
  expect(sets[0]).toMatchObject({
    agency: 'องค์การบริหารส่วนตำบลนาดี',
    fiscalYear: 2568,
    statedOverall: null,
    statedLevel: null,
    findings: [],
  });
});

test('until a score is typed it holds no result', () => {
  expect(readScores({ sheets: [filled('เทศบาลตำบลตัวอย่าง', {})] })).toMatchObject({
    sets: [],
    findings: [{ code: 'no-scores' }],
  });
});

test('a sheet of scores holds the items as well, and all of it is read back', () => {
  const set = setOf(SCORES.map(points), {
    items: itemsOf(ITEMS_002),
    statedOverall: statedAt(points(78.85), 14),
  });
  const document = scoresDocument(set, DEFAULT_DOCUMENT_OPTIONS);
  const rows = document.rows.map(({ cells }) =>
    cells.map((cell): Cell | undefined => (cell && cell.value !== null ? { value: cell.value } : undefined)),
  );
  const grid: CellGrid = { sheet: document.name, rows, merges: document.merges, hidden: false, marker: null };
  const { sets } = readScores({ sheets: [grid] });
  expect(sets).toHaveLength(1);
  const [read] = sets;
  expect(read?.entries.map(({ score }) => score)).toEqual(set.entries.map(({ score }) => score));
  const bare = (items: readonly ItemEntry[] = []) =>
    items.map(({ instrument, number, score }) => [instrument, number, score]);
  expect(bare(read?.items)).toEqual(bare(set.items));
  expect(read).toMatchObject({
    agency: set.agency,
    fiscalYear: 2567,
    statedOverall: { value: 7885 },
    findings: [],
  });
});

test.each([
  ['scores', { IIT: 92, EIT: 90, OIT: 95 }],
  ['weighted points', { IIT: 27.6, EIT: 27, OIT: 38 }],
])('what the instruments (%s) and the parts of EIT were stated as is read back', (_, instruments) => {
  const set = setOf([92, 92, 92, 92, 92, 90, 90, 90, 95, 95].map(points), {
    statedInstruments: {
      IIT: statedAt(points(instruments.IIT), 15),
      EIT: statedAt(points(instruments.EIT), 16),
      OIT: statedAt(points(instruments.OIT), 17),
    },
    eitParts: { 1: statedAt(points(84), 18), 2: statedAt(points(96), 19) },
  });
  const document = scoresDocument(set, DEFAULT_DOCUMENT_OPTIONS);
  const rows = document.rows.map(({ cells }) =>
    cells.map((cell): Cell | undefined => (cell && cell.value !== null ? { value: cell.value } : undefined)),
  );
  const grid: CellGrid = { sheet: document.name, rows, merges: document.merges, hidden: false, marker: null };
  const [read] = readScores({ sheets: [grid] }).sets;
  expect(read?.eitParts).toMatchObject({ 1: { value: 8400 }, 2: { value: 9600 } });
  for (const instrument of ['IIT', 'EIT', 'OIT'] as const)
    expect(read?.statedInstruments[instrument]?.value).toBe(points(instruments[instrument]));
  expect(read?.findings).toEqual([]);
});
