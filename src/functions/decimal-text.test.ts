import * as fc from 'fast-check';
import { decimalText } from './decimal-text';

test.each([
  [92.5, null, '92.5'],
  [92.5, 2, '92.50'],
  [94.995, 2, '95.00'],
  [1.005, 2, '1.01'],
  [-94.995, 2, '-95.00'],
  [0.1 + 0.2, null, '0.3'],
  [99.995, 2, '100.00'],
  [9.5, 0, '10'],
  [0.4, 0, '0'],
  [-0.4, 0, '0'],
  [0, null, '0'],
  [0, 2, '0.00'],
  [1e21, null, '1000000000000000000000'],
  [1.5e-7, null, '0.00000015'],
  [1.5e-7, 3, '0.000'],
  [0.05, 1, '0.1'],
  [123456789.125, 2, '123456789.13'],
])('%d with %j decimals is %s', (value, decimals, text) => {
  expect(decimalText(value, decimals)).toBe(text);
});

test('whatever Excel can hold comes back from its digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
      expect(Number(decimalText(value, null))).toBe(Number(value.toPrecision(15)) + 0);
    }),
  );
});

test('two decimals of hundredths are those hundredths', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (units) => {
      const digits = String(units).padStart(3, '0');
      expect(decimalText(units / 100, 2)).toBe(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
    }),
  );
});
