import { sheet, type Value } from '../../test/support/grids';
import { NAMES } from '../../test/support/indicator-names';
import { blockOf } from '../../test/support/tables';
import { holdsItems } from './item-rows';

/** Indicators 1 to 5 over their questions: name, code or question, score. */
const overItems = (items: number, label: (number: number) => Value, gap = 0): Value[][] => {
  let number = 0;
  return NAMES.slice(0, 5).flatMap((name) =>
    Array.from({ length: items }, (_, k): Value[] => [
      k === 0 ? name : null,
      ...Array.from({ length: gap }, () => null),
      label((number += 1)),
      80 + number / 10,
    ]),
  );
};
const holds = (rows: readonly (readonly Value[])[], column: number): boolean =>
  holdsItems(blockOf(sheet('ข้อ', rows)), column);

test.each<[string, readonly (readonly Value[])[], number, boolean]>([
  ['codes of items beside each number', overItems(3, (number) => `i${number}`), 2, true],
  ['questions without codes', overItems(3, (number) => `คำถามที่ ${number} เจ้าหน้าที่`), 2, true],
  ['short marks beside each number', overItems(3, () => 'ก'), 2, false],
  ['one row for each name', overItems(1, (number) => `i${number}`), 2, false],
  ['codes six columns away', overItems(3, (number) => `i${number}`, 5), 7, true],
  ['codes seven columns away', overItems(3, (number) => `i${number}`, 6), 8, false],
  [
    'the mean of the items beside each name alone',
    overItems(3, (number) => `i${number}`).map(([name = null, code = null], row) => [
      name,
      code,
      row % 3 === 0 ? 80 + row : null,
    ]),
    2,
    false,
  ],
])('%s', (_, rows, column, expected) => {
  expect(holds(rows, column)).toBe(expected);
});

test('three numbers more than there are names are items, two may be totals', () => {
  const scored = (count: number): Value[][] =>
    overItems(2, (number) => `i${number}`).map(([name = null, code = null, score = null], row) => [
      name,
      code,
      row % 2 === 0 || row < count * 2 ? score : null,
    ]);
  expect(holds(scored(3), 2)).toBe(true);
  expect(holds(scored(2), 2)).toBe(false);
});
