import { shownText } from './shown-text';

test.each([
  [92.01, '[$-D00041E]0.00', '๙๒.๐๑'],
  [92, '0.00', '92.00'],
  [7, '[$-D00041E]0', '๗'],
  [7, '0', '7'],
  [7, '[$-D00041E]0" จาก ๖๐"', '๗ จาก ๖๐'],
  [1.5, '[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00', '+๑.๕๐'],
  [-1.5, '+0.00;-0.00;0.00', '-1.50'],
  [0, '+0.00;-0.00;0.00', '0.00'],
  [45747, '[$-D07041E]d mmm yyyy', '๓๑ มี.ค. ๒๕๖๘'],
  [45747, '[$-107041E]d mmm yyyy', '31 มี.ค. 2568'],
  [0.5, undefined, '0.5'],
  ['=1+1', undefined, '=1+1'],
  [null, '0', ''],
])('%s in the format %s is shown as %s', (value, numberFormat, text) => {
  expect(shownText({ value, style: '' }, numberFormat === undefined ? {} : { numberFormat })).toBe(text);
});
