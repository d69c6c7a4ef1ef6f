import { measureId } from './measure-id';
import { servedItems, servesEveryItem } from './served-items';

const ours = { id: measureId('m10-3'), items: 'o27', planYear: 2568 };
const own = (items: string, planYear: number | null = 2568) => ({
  id: measureId('u-7k3f9q2ab'),
  items,
  planYear,
});

test.each([
  [2567, ['o34']],
  [2568, ['o27']],
  [2569, ['o25']],
  [2565, ['o42']],
  [2563, []],
])('a measure of ours serves what the list of %i calls it', (year, expected) => {
  expect(servedItems(ours, year)).toEqual(expected);
});

test('questions of the surveys were others until 2566', () => {
  const leader = { id: measureId('m05-2'), items: '', planYear: 2567 };
  expect(servedItems(leader, 2567)).toEqual(['i13']);
  expect(servedItems(leader, 2566)).toEqual([]);
});

test('one of a person’s own serves what its row names, in the numbers of the year of the measures', () => {
  expect(servedItems(own('o27, O๒๘'), 2567)).toEqual(['o34', 'o35']);
  expect(servedItems(own('หน้าเว็บไซต์ ข้อ o1'), 2567)).toEqual(['o1', 'o3']);
  expect(servedItems(own('ข้อ I๓'), 2567)).toEqual(['i3']);
  expect(servedItems(own('photo 12, 35'), 2567)).toEqual([]);
  expect(servedItems(own('ทั้งหมด'), 2567)).toEqual([]);
  expect(servedItems(own('o27', null), 2567)).toEqual([]);
});

test('some see to all items of their indicator', () => {
  expect(servesEveryItem({ id: measureId('m09-1') })).toBe(true);
  expect(servesEveryItem(ours)).toBe(false);
  expect(servesEveryItem({ id: null })).toBe(false);
});
