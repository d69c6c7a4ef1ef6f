import fc from 'fast-check';
import { rowsOfText } from './rows-of-text';

test('lines count, long ones more than once, and there are never fewer than asked for', () => {
  expect(rowsOfText('', 2)).toBe(2);
  expect(rowsOfText('ก\nข\nค', 2)).toBe(3);
  expect(rowsOfText('ก'.repeat(36), 1)).toBe(1);
  expect(rowsOfText('ก'.repeat(37), 1)).toBe(2);
});

test('vowels and marks above and below take no room', () => {
  expect(rowsOfText('ที่'.repeat(36), 1)).toBe(1);
});

test('more text never needs fewer lines', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, more) => rowsOfText(text + more, 1) >= rowsOfText(text, 1)),
  );
});
