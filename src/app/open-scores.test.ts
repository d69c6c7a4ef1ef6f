import { openScores } from './open-scores';
import { sampleWorkbook } from './sample-workbook';

test('the sample is read as one agency with ten scores and without any doubt', () => {
  const { sets, findings } = openScores(sampleWorkbook());
  expect(findings).toEqual([]);
  expect(sets).toHaveLength(1);
  const { key, set } = sets[0]!;
  expect(key).toMatch(/^agency\|.*\|2568$/);
  expect(set.entries.map(({ score }) => score)).not.toContain(null);
  expect(set.statedOverall?.value).toBe(8285);
  expect(set.findings).toEqual([]);
});

test('keys stay when a sheet of a named agency is renamed, and tell sheets of nameless scores apart', () => {
  const [sheet] = sampleWorkbook().sheets;
  const renamed = { sheets: [{ ...sheet!, sheet: 'ชื่อใหม่' }] };
  expect(openScores(renamed).sets[0]!.key).toBe(openScores(sampleWorkbook()).sets[0]!.key);
  const nameless = { ...sheet!, rows: sheet!.rows.slice(2) };
  const other = { ...nameless, sheet: 'อื่น', rows: sheet!.rows.slice(2, -2) };
  const keys = openScores({ sheets: [nameless, other] }).sets.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys[0]).toMatch(/^sheet\|/);
});
