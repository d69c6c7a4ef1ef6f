import { readDate } from './thai-dates';

const FIRST_OF_OCTOBER = { year: 2024, month: 10, day: 1 };

test.each([
  45566,
  '45566',
  '๑ ต.ค. ๒๕๖๗',
  '1 ตุลาคม 67',
  '1/10/2567',
  '2024-10-01',
  'วันที่ 1 ต.ค. 2567 เวลา 10.30 น.',
])('%s is the first of October 2567', (written) => {
  expect(readDate(written)).toEqual(FIRST_OF_OCTOBER);
});

test('a year alone is no date, and says so', () => {
  expect([readDate(2567), readDate('๒๕๖๗'), readDate(2700)]).toEqual(Array(3).fill('only-a-year'));
});

test.each(['', 'พรุ่งนี้', '31/2/2567', '1/10/49', 0, -1, 2_958_466])('%s is no date', (written) => {
  expect(readDate(written)).toBe('not-a-date');
});

test.each([
  ['15 มกราคม 2568', 1],
  ['15 ม.ค. 68', 1],
  ['15/12/2567', 12],
])('%s lies in month %i', (written, month) => {
  expect(readDate(written)).toMatchObject({ month, day: 15 });
});

test.each(['15/0/2567', '15/13/2567'])('%s has no month', (written) => {
  expect(readDate(written)).toBe('not-a-date');
});

test('the years that stand alone end on both sides', () => {
  expect([1899, 1900, 2700, 2701].map((number) => readDate(number) === 'only-a-year')).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
