import fc from 'fast-check';
import { BLANK } from '../../../test/file-adapter/documents';
import { sheet } from '../../../test/support/grids';
import { documentDigest, gridDigest } from './content-digest';

type Value = string | number | boolean;

const written = (value: Value): string =>
  documentDigest({ ...BLANK, rows: [{ height: 20, cells: [{ value, style: 'text' }] }] });
const found = (value: Value): string => gridDigest(sheet('ก', [[value]]), []);

describe('a person has edited the cell', () => {
  test.each<readonly [Value, Value]>([
    [92.01, 92.04],
    [92.01, 92.0100000001],
    [1_234_567_890_123, 1_234_567_890_124],
    [0.123456789012345, 0.123456789012346],
    [100, 99.9999999999999],
    [5, '5'],
    [true, 'true'],
    ['ดำเนินการแล้ว', 'ดำเนินการแล้ว '],
  ])('%j became %j', (before, after) => expect(found(after)).not.toBe(written(before)));

  test('whichever digit of a number it is', () => {
    const number = fc.tuple(
      fc.integer({ min: 1e14, max: 1e15 - 1 }),
      fc.nat(14),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(number, fc.nat(14), ([digits, at, by], point) => {
        const text = String(digits);
        const other = text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
        const placed = (all: string): number => Number(`${all.slice(0, point)}.${all.slice(point)}`);
        expect(found(placed(other))).not.toBe(written(placed(text)));
      }),
    );
  });
});

describe('the host has only saved the sheet', () => {
  test.each<readonly [Value, Value]>([
    [0.1 + 0.2, 0.3],
    [92.01, 92.01000000000001],
    ['บรรทัดหนึ่ง\r\nบรรทัดสอง', 'บรรทัดหนึ่ง\nบรรทัดสอง'],
    ['ก\u0000ข', 'กข'],
    ['ก'.repeat(40_000), 'ก'.repeat(32_767)],
  ])('%j is %j', (before, after) => expect(found(after)).toBe(written(before)));

  test('with the seventeen digits that a file holds', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(found(Number(value.toPrecision(17)))).toBe(written(value));
      }),
    );
  });
});
