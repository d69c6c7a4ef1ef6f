import { excelSerial } from '../planning/register/due';
import { dateField, dateTyped, percentTyped } from './progress-values';

const MARCH = { year: 2026, month: 3, day: 31 };

test.each(['31 มี.ค. 2569', '๓๑ มีนาคม ๒๕๖๙', '31/3/2569', '2026-03-31', '31 Mar 2026'])(
  '“%s” is a day',
  (text) => {
    expect(dateTyped(text)).toBe(excelSerial(MARCH));
  },
);

test('what is no day stays as it was typed, nothing typed is an empty cell', () => {
  expect(dateTyped('สิ้นเดือน')).toBe('สิ้นเดือน');
  expect(dateTyped('2569')).toBe('2569');
  expect(dateTyped(' ')).toBeNull();
});

test.each(['th', 'en'] as const)('a field shows a day so that it is read again (%s)', (language) => {
  for (let month = 1; month <= 12; month += 1) {
    const serial = excelSerial({ year: 2026, month, day: 9 });
    expect(dateTyped(dateField(serial, language))).toBe(serial);
  }
  expect(dateField('สิ้นเดือน', language)).toBe('สิ้นเดือน');
  expect(dateField(null, language)).toBe('');
});

test('a progress is a number in any digits, any other text stays', () => {
  expect(percentTyped('๖๒.๕')).toBe(62.5);
  expect(percentTyped('100%')).toBe(100);
  expect(percentTyped('เกือบเสร็จ')).toBe('เกือบเสร็จ');
  expect(percentTyped('')).toBeNull();
});
