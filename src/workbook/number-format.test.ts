import { classOfFormat, classOfShown } from './number-format';

test.each([
  ['General', 'number'],
  ['0.00', 'number'],
  ['[$-D00041E]0.00', 'number'],
  ['[Red]0.00;[Blue]-0.00', 'number'],
  ['0.00E+00', 'number'],
  ['0.00" days"', 'number'],
  ['0.00\\d', 'number'],
  ['_-* #,##0.00_-', 'number'],
  ['@', 'number'],
  ['0%', 'percent'],
  ['[$-D00041E]0.00%', 'percent'],
  ['0.00" %"', 'number'],
  ['0.00\\%', 'number'],
  ['0;0%', 'number'],
  ['d/m/yyyy', 'date'],
  ['[$-D07041E]d mmmm yyyy', 'date'],
  ['[$-107041E]d\\ mmm\\ yy;@', 'date'],
  ['B1d mmm yy', 'date'],
  ['[h]:mm:ss', 'date'],
  ['h:mm AM/PM', 'date'],
  ['";"0.00', 'number'],
])('the format %s is a %s', (code, expected) => {
  expect(classOfFormat(code)).toBe(expected);
});

test.each([
  ['50.00%', 'percent'],
  ['1/31/25', 'date'],
  ['31-Jan-25', 'date'],
  ['12:00', 'date'],
  ['1,234.50', 'number'],
  ['1/2', 'number'],
  ['-3', 'number'],
])('%s is shown by a %s format', (text, expected) => {
  expect(classOfShown(text)).toBe(expected);
});
