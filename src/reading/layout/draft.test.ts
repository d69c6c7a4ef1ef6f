import { sheet } from '../../../test/support/grids';
import { SheetDraft } from './draft';

const GRID = sheet('คะแนน', [['ก', 'ข'], [], ['ค', 'ง', 'จ']], { merges: ['A3:B3'] });

test('a moved cell knows where it stood, also after a second move', () => {
  const draft = new SheetDraft(GRID);
  expect([draft.rowCount, draft.firstFree]).toEqual([3, 3]);
  draft.move({ row: 0, column: 1 }, 1, 3);
  draft.move({ row: 1, column: 3 }, 2, 4);
  expect([draft.at(0, 1), draft.at(1, 3), draft.at(2, 4)]).toEqual([undefined, undefined, { value: 'ข' }]);
  const { grid, origin } = draft.done();
  expect(grid.rows[2]?.[4]).toEqual({ value: 'ข' });
  expect(origin?.(2, 4)).toEqual({ row: 0, column: 1 });
  expect(origin?.(2, 2)).toEqual({ row: 2, column: 2 });
});

test('several cells may come from one, and a row may be new', () => {
  const draft = new SheetDraft(GRID);
  const from = { row: 0, column: 0 };
  draft.put(5, 0, { value: 'ฉ' }, from);
  draft.put(5, 1, { value: 'ช' }, from);
  const { grid, origin } = draft.done();
  expect(grid.rows[5]).toEqual([{ value: 'ฉ' }, { value: 'ช' }]);
  expect([origin?.(5, 0), origin?.(5, 1)]).toEqual([from, from]);
});

test('the sheet itself stays as it is', () => {
  const before = structuredClone(GRID);
  const draft = new SheetDraft(GRID);
  draft.clear(0, 0);
  draft.clear(9, 9);
  draft.merge({ top: 0, left: 0, bottom: 1, right: 0 });
  expect(GRID).toEqual(before);
  expect([draft.isMerged(1, 0), draft.isMerged(2, 1), draft.isMerged(0, 1)]).toEqual([true, true, false]);
  expect(draft.done().grid.merges).toHaveLength(2);
});
