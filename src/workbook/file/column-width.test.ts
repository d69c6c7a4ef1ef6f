import { characterWidth, NEW_WORKBOOK_FONT } from './column-width';

test('a column is counted in digits of the default font', () => {
  expect(characterWidth(48, NEW_WORKBOOK_FONT)).toBeCloseTo(64 / 7, 2);
  expect(characterWidth(48, { name: 'Calibri', size: 11 })).toBeCloseTo(64 / 7, 2);
  expect(characterWidth(48, { name: 'Tahoma', size: 11 })).toBe(8);
  expect(characterWidth(48, { name: 'ไม่รู้จัก', size: 11 })).toBe(8);
});

test('Excel reads back the pixels that were meant', () => {
  for (let points = 3; points < 900; points += 0.75) {
    const width = characterWidth(points, NEW_WORKBOOK_FONT);
    expect(Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7)).toBe(Math.round((points * 96) / 72));
  }
});

test('no column is wider than Excel allows', () => {
  expect(characterWidth(5000, NEW_WORKBOOK_FONT)).toBe(255);
});
