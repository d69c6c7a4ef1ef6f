import { measurePeriod, quartersText } from './period';
import type { Quarter } from '../framework';

test.each<[readonly Quarter[], string]>([
  [[], ''],
  [[2], 'ไตรมาส 2'],
  [[2, 1], 'ไตรมาส 1, 2'],
  [[3, 1, 2], 'ไตรมาส 1 – 3'],
  [[4, 1, 2], 'ไตรมาส 1, 2, 4'],
  [[4, 3, 2, 1], 'ตลอดปีงบประมาณ'],
])('%j are written as “%s”', (quarters, text) => {
  expect(quartersText(quarters)).toBe(text);
});

test('a measure has dates of the fiscal year, quarters where none is known', () => {
  expect([measurePeriod([1], 2568), measurePeriod([1], null)]).toEqual(['1 ต.ค. – 31 ธ.ค. 67', 'ไตรมาส 1']);
});
