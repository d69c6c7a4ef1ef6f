import { quarterMonthNames } from './quarter-months';

test('a fiscal year begins in October, in both languages', () => {
  expect(([1, 2, 3, 4] as const).map((quarter) => quarterMonthNames(quarter, 'th'))).toEqual([
    'ต.ค.–ธ.ค.',
    'ม.ค.–มี.ค.',
    'เม.ย.–มิ.ย.',
    'ก.ค.–ก.ย.',
  ]);
  expect(([1, 2, 3, 4] as const).map((quarter) => quarterMonthNames(quarter, 'en'))).toEqual([
    'Oct–Dec',
    'Jan–Mar',
    'Apr–Jun',
    'Jul–Sep',
  ]);
});
