import fc from 'fast-check';
import { uniqueSheetName } from './sheet-name';

test('keeps a good name', () => {
  expect(uniqueSheetName('แผนมาตรการ ๒๕๖๘', [])).toBe('แผนมาตรการ ๒๕๖๘');
});

test('replaces what Excel forbids', () => {
  expect(uniqueSheetName('ก:ข\\ค/ง?จ*ฉ[ช]', [])).toBe('ก-ข-ค-ง-จ-ฉ-ช-');
  expect(uniqueSheetName("'แผน'", [])).toBe('แผน');
  expect(uniqueSheetName(' \u0000 ', [])).toBe('Sheet');
  expect(uniqueSheetName('History', [])).toBe('History (2)');
});

test('counts upwards while the name is taken, whatever the letter case', () => {
  expect(uniqueSheetName('Plan', ['PLAN', 'plan (2)'])).toBe('Plan (3)');
});

test('cuts to 31 UTF-16 units between letters, leaving room for the count', () => {
  const long = 'ก'.repeat(29) + '😀ข';
  expect(uniqueSheetName(long, [])).toBe('ก'.repeat(29) + '😀');
  expect(uniqueSheetName(long, ['ก'.repeat(29) + '😀'])).toBe('ก'.repeat(27) + ' (2)');
  expect(uniqueSheetName('ก'.repeat(30) + 'นี้', [])).toBe('ก'.repeat(30));
});

test('is always a name that Excel accepts and that is free', () => {
  const name = fc.string({
    unit: fc.oneof(fc.constantFrom("'", ' ', '/', 'ก', 'ี', '้', '😀'), fc.string()),
    maxLength: 50,
  });
  fc.assert(
    fc.property(name, fc.array(name), (wished, others) => {
      const taken = others.map((other) => uniqueSheetName(other, []));
      const result = uniqueSheetName(wished, [...taken, uniqueSheetName(wished, taken)]);
      expect(result.length).toBeGreaterThan(0);
      expect(result.length).toBeLessThanOrEqual(31);
      expect(result).not.toMatch(/[:\\/?*[\]]|^'|'$|\p{Cc}/u);
      expect(taken.map((other) => other.toLowerCase())).not.toContain(result.toLowerCase());
    }),
  );
});
