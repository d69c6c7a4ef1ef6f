import { RowsRemoved, shiftedElsewhere, shiftedFormula } from './remove-rows';

const here = (sheet: string | undefined): boolean => sheet === undefined;

test.each([
  ['A2', 'A2'],
  ['A6', 'A5'],
  ['SUM(A3:A8)', 'SUM(A3:A7)'],
  ['SUM(A5:A5)', 'SUM(#REF!)'],
  ['$B$5', '#REF!'],
  ['$B6&"A6"&ITA.F6(C$9)', '$B5&"A6"&ITA.F6(C$8)'],
  ['IF(A6<>"",DATE(2025,9,30),"")', 'IF(A5<>"",DATE(2025,9,30),"")'],
  ["'อื่น'!A6+A6", "'อื่น'!A6+A5"],
  ['LOG10(A6)+Q1_2568', 'LOG10(A5)+Q1_2568'],
])('after row 5 is removed %s is %s', (formula, shifted) => {
  expect(shiftedFormula(formula, new RowsRemoved([4]), here)).toBe(shifted);
});

test('from elsewhere only places of that sheet move', () => {
  const formula = "COUNTIF('ทะเบียน ๒๕๖๘'!$F$6:$F$1000,B6)+ทะเบียน!A9";
  expect(shiftedElsewhere(formula, 'ทะเบียน ๒๕๖๘', [5, 6])).toBe(
    "COUNTIF('ทะเบียน ๒๕๖๘'!$F$6:$F$998,B6)+ทะเบียน!A9",
  );
});

test('a range that loses all its rows is gone', () => {
  expect(new RowsRemoved([2, 3]).reference('A3:C4')).toBeNull();
  expect(new RowsRemoved([2, 3]).reference('A1:C4')).toBe('A1:C2');
  expect(new RowsRemoved([2, 3]).reference('B9')).toBe('B7');
});
