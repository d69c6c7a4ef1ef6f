import { NAMES } from '../../../scripts/corpus/words';
import { book, sheet, type Value } from '../../../test/support/grids';
import type { CellGrid } from '../../workbook/cell-grid';
import { readScores } from '../read-scores';

const AGENCY = 'อบต.ทุ่งสมมติ';
const indicators = (agency: string, year: number): CellGrid =>
  sheet(`คะแนน ${year}`, [
    [`ผลการประเมิน ITA ${agency} ปีงบประมาณ พ.ศ. ${year}`],
    ['ตัวชี้วัด', 'คะแนน'],
    ...NAMES.map((name, k) => [name, 80.25 + k]),
  ]);
const items = (title: string, scores: readonly Value[] = [100, 0, 100], tab = 'รายข้อ'): CellGrid =>
  sheet(tab, [[title], ['ข้อ', 'คะแนน'], ...scores.map((score, k) => [`o${k + 1}`, score])]);

const sets = (...grids: readonly CellGrid[]) =>
  readScores(book(...grids)).sets.map((set) => ({
    agency: set.agency,
    year: set.fiscalYear,
    scores: set.entries.filter(({ score }) => score !== null).length,
    items: set.items.map(({ score }) => score / 100),
    told: set.findings.map(({ message }) => message).filter((message) => !message.startsWith('missing')),
  }));

describe('items join the result', () => {
  test('of the same agency and year', () => {
    expect(
      sets(indicators(AGENCY, 2567), indicators(AGENCY, 2568), items(`คะแนนรายข้อ ${AGENCY} ปี 2567`)),
    ).toMatchObject([
      { year: 2567, scores: 10, items: [100, 0, 100] },
      { year: 2568, scores: 10, items: [] },
    ]);
  });

  test('that is the only one where they say nothing of whose they are', () => {
    expect(sets(indicators(AGENCY, 2567), items('คะแนนรายข้อ OIT'))).toMatchObject([
      { agency: AGENCY, scores: 10, items: [100, 0, 100] },
    ]);
  });

  test('of none where several fit, or none does: they are a result of their own', () => {
    expect(
      sets(indicators(AGENCY, 2567), indicators(AGENCY, 2568), items(`คะแนนรายข้อ ${AGENCY}`)),
    ).toMatchObject([{ items: [] }, { items: [] }, { year: null, scores: 0, items: [100, 0, 100] }]);
    expect(sets(indicators(AGENCY, 2567), items('คะแนนรายข้อ อบต.ดอนสมมติ ปี 2567'))).toMatchObject([
      { agency: AGENCY, items: [] },
      { agency: 'อบต.ดอนสมมติ', scores: 0, items: [100, 0, 100] },
    ]);
  });
});

describe('an item that is there twice', () => {
  const title = `คะแนนรายข้อ ${AGENCY} ปี 2567`;

  test('is one where both values are the same', () => {
    expect(sets(items(title), items(title, [100, 0, 100], 'สำเนา'))).toMatchObject([
      { items: [100, 0, 100], told: [] },
    ]);
  });

  test('is told where they differ, and the first is kept', () => {
    expect(sets(items(title), items(title, [100, 50, 100], 'สำเนา'))).toMatchObject([
      { items: [100, 0, 100], told: ['duplicate-item'] },
    ]);
  });

  test('is that of the sheet that a person sees', () => {
    const behind = { ...items(title, [0, 0, 0], 'ซ่อน'), hidden: true };
    expect(sets(behind, items(title))).toMatchObject([{ items: [100, 0, 100], told: [] }]);
  });
});

test('what cannot be used is told and left out', () => {
  expect(sets(items(`คะแนนรายข้อ ${AGENCY} ปี 2567`, [100, 'รอผล', 120, '-', null, 50]))).toMatchObject([
    { items: [100, 50], told: ['not-a-number.item', 'out-of-range.item'] },
  ]);
});
