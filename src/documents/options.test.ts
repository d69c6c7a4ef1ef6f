import { sheetMarker, sheetName } from './options';

test('a sheet of a round says which one, in a name that Excel takes', () => {
  expect(sheetName('report', 2568, 'thai', 6)).toBe('รายงานผล ๒๕๖๘ รอบ ๖ เดือน');
  expect(sheetName('memo', 2568, 'thai', 12)).toBe('บันทึกข้อความ ๒๕๖๘ รอบ ๑๒ เดือน');
  expect(sheetName('memo', 2568, 'thai', 12).length).toBeLessThanOrEqual(31);
  expect(sheetName('report', null, 'arabic', 3)).toBe('รายงานผล รอบ 3 เดือน');
  expect(sheetMarker('report', 2568, 6)).toBe('report|2568|6');
  expect(sheetMarker('memo', null)).toBe('memo|');
});
