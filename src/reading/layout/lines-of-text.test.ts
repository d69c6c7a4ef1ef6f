import type { Value } from '../../../test/support/grids';
import { NAMES } from '../../../test/support/indicator-names';
import { laidOut } from '../../../test/support/laid-out';

const lines = (count: number, values = '92.01 90.11'): Value[][] =>
  NAMES.slice(0, count).map((name): Value[] => [`${name} ${values}`]);
const cut = (rows: readonly (readonly Value[])[]): readonly Value[][] => laidOut(rows).rows;

test('a line of a name and its values becomes cells, each of which came from that line', () => {
  const { rows, from } = laidOut(lines(3, '๙๒.๐๑ 90.11% +0.98 ผ่านดี'));
  expect(rows).toEqual(NAMES.slice(0, 3).map((name) => [name, '92.01', '90.11%', '+0.98', 'ผ่านดี']));
  expect([from(1, 0), from(1, 1), from(1, 4)]).toEqual(['A2', 'A2', 'A2']);
});

test.each<[string, readonly (readonly Value[])[]]>([
  ['two names', lines(2)],
  ['one value', lines(3, '(ข้อ 1 2 ก) 92.01')],
  ['whole numbers', lines(3, '92 90')],
  ['other cells beside it', lines(3).map(([text = null]): Value[] => [text, 'ก'])],
  ['other names', ['ก', 'ข', 'ค'].map((name): Value[] => [`${name} 92.01 90.11`])],
])('nothing is cut: %s', (_, rows) => {
  expect(cut(rows)).toEqual(rows);
});

test('the header stands up to three rows above and has as many words', () => {
  const headed = (rows: number, header = 'ตัวชี้วัด 2566 2567'): Value =>
    cut([[header], ...Array.from({ length: rows - 1 }, (): Value[] => []), ...lines(3)])[0]?.[0] ?? null;
  expect([headed(1), headed(3), headed(4)]).toEqual(['ตัวชี้วัด', 'ตัวชี้วัด', 'ตัวชี้วัด 2566 2567']);
  expect(headed(1, 'ตัวชี้วัด คะแนน ก')).toBe('ตัวชี้วัด คะแนน ก');
});

test('totals stand up to six rows below the last line', () => {
  const total = (rows: number): Value[] =>
    cut([...lines(3), ...Array.from({ length: rows - 1 }, (): Value[] => []), ['คะแนนรวม 88.10 -']]).at(-1) ??
    [];
  expect([total(1), total(6), total(7)]).toEqual([
    ['คะแนนรวม', '88.10', '-'],
    ['คะแนนรวม', '88.10', '-'],
    ['คะแนนรวม 88.10 -'],
  ]);
});

test('a line with another number of values stays', () => {
  const rows = [...lines(3), [`${NAMES[3]} 92.01 90.11 88.10`]];
  expect(cut(rows)[3]).toEqual(rows[3]);
});
