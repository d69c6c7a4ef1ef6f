import { measureOf } from './values';

const named = (subject: string, planYear = 2568, others: Parameters<typeof measureOf>[0] = {}) => {
  const { indicator, items, issue } = measureOf({ title: 'มาตรการของเรา', subject, planYear, ...others });
  return { indicator, items, issue };
};

test.each([
  ['๗ ประสิทธิภาพการสื่อสาร', { indicator: 7, items: '', issue: null }],
  ['o12', { indicator: 9, items: 'o12', issue: 5 }],
  ['ข้อ i๑๐ การขอยืมทรัพย์สิน', { indicator: 4, items: 'i10', issue: 4 }],
  ['O27 มาตรการ', { indicator: 10, items: 'o27', issue: 7 }],
  ['ประเด็นที่ ๓ ช่องทางและรูปแบบการประชาสัมพันธ์', { indicator: null, items: '', issue: 3 }],
  ['o99', { indicator: null, items: '', issue: null }],
  ['012', { indicator: null, items: '', issue: null }],
  ['เรื่องอื่น', { indicator: null, items: '', issue: null }],
] as const)('a row for “%s” is for what it names', (subject, expected) => {
  expect(named(subject)).toEqual(expected);
});

test('an item is one of the list of the plan year, of a later year one of the last list', () => {
  expect(named('o21', 2567).indicator).toBe(9);
  expect(named('o21', 2568).indicator).toBe(10);
  expect(named('o26', 2571)).toMatchObject({ indicator: 10, items: 'o26' });
  expect(named('o27', 2571).indicator).toBeNull();
});

test('what stands in the columns of issue and items goes before it', () => {
  expect(named('o12', 2568, { issue: 'เรื่องเร่งด่วน', items: 'o1, o2' })).toEqual({
    indicator: 9,
    items: 'o1, o2',
    issue: 'เรื่องเร่งด่วน',
  });
});

test.each([
  // A formula says 30 September of the last quarter that is marked, in a row of people also without a year.
  [{ 'quarter-4': '√', deadline: 45_930, planYear: 2568 }, null],
  [{ 'quarter-4': '√', deadline: 45_930 }, null],
  [{ 'quarter-4': '√', deadline: '' }, null],
  [{ 'quarter-1': '√', deadline: 45_930, planYear: 2568 }, 45_930],
  [{ 'quarter-4': '√', deadline: 46_295, planYear: 2568 }, 46_295],
  [{ 'quarter-4': '√', deadline: 45_931 }, 45_931],
  [{ deadline: 'สิ้นปี' }, 'สิ้นปี'],
] as const)('in %j the day that a person typed is %j', (values, expected) => {
  expect(measureOf({ title: 'ก', ...values }).progress.newDeadline).toBe(expected);
});
