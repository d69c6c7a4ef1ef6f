/** Whatever stands in a sheet beside codes of items: reading never throws, and each item is read once and in order. */
import * as fc from 'fast-check';
import { itemId } from '../src/framework/item-id';
import { INSTRUMENTS } from '../src/framework/types';
import { mayHoldItems } from '../src/reading/may-hold-items';
import { readScores } from '../src/reading/read-scores';
import { book, sheet, type Value } from './support/grids';

const code = fc
  .tuple(
    fc.constantFrom('i', 'e', 'o', 'O', 'ข้อ o', 'OIT', 'IIT ', '๐', '0', '1', 'ข้อ ', ''),
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom('', ' โครงสร้าง', ' Q&A', '.1', ' - o6', ' การใช้งบประมาณ'),
  )
  .map(([before, number, behind]) => `${before}${number}${behind}`);

const cell: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: code },
  { weight: 4, arbitrary: fc.constantFrom<Value>(0, 50, 100, 91.67, 0.5, 120, -3, 7, null) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Value>(
      ...['คะแนน', 'ข้อ', 'IIT', 'OIT', 'มี', 'ไม่มี', '✓', '/', '-', 'หน่วยงาน', 'อบต.ก', 'ปี 2567', '9.1'],
      ...['ตัวชี้วัด', 'การใช้งบประมาณ', 'ประเด็นที่ 1', '#N/A', true],
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);

const merges = fc.array(
  fc.tuple(fc.nat(7), fc.nat(11), fc.nat(3), fc.nat(3)).map(([column, row, width, height]) => {
    const letter = (at: number): string => String.fromCharCode(65 + at);
    return `${letter(column)}${row + 1}:${letter(column + width)}${row + 1 + height}`;
  }),
  { maxLength: 3 },
);

const place = { IIT: 0, EIT: 100, OIT: 200 } as const;

test('random grids with codes of items', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
      merges,
      fc.constantFrom('Sheet1', 'OIT', 'อบต.ก', 'IIT 2567'),
      (rows, merged, tab) => {
        const workbook = book(sheet(tab, rows, { merges: merged }));
        for (const { items, entries, statedSubIndicators } of readScores(workbook).sets) {
          // What reads items is loaded for such books alone.
          expect(items.length === 0 || mayHoldItems(workbook)).toBe(true);
          const places = items.map(({ instrument, number }) => place[instrument] + number);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          expect(items.every(({ score }) => score >= 0 && score <= 10_000)).toBe(true);
          expect(items.every(({ instrument }) => INSTRUMENTS.includes(instrument))).toBe(true);
          expect(items.map(itemId)).not.toContain(undefined);
          expect(entries).toHaveLength(10);
          expect(Object.keys(statedSubIndicators).every((id) => /^(?:9|10)\.[1-9]$/.test(id))).toBe(true);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
