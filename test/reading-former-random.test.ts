/** Whatever stands in a sheet beside names of the five indices: reading never throws, and no result is of 2562 or later. */
import * as fc from 'fast-check';
import { FIRST_YEAR, INDICATORS } from '../src/framework';
import { FORMER_INDICES } from '../src/framework/former-indices';
import { readScores } from '../src/reading/read-scores';
import { book, sheet, type Value } from './support/grids';

const name = fc
  .tuple(
    fc.constantFrom('', '1. ', 'ดัชนี', 'ดัชนีที่ ๒ ', 'ด้าน'),
    fc.constantFrom(...FORMER_INDICES, ...FORMER_INDICES, ...INDICATORS.slice(0, 4)),
    fc.constantFrom('', ' (Transparency)', ' 87.62', ' ได้คะแนนร้อยละ ๙๒.๒๗ อยู่ในระดับสูงมาก', ' เพิ่มขึ้น'),
  )
  .map(([before, of, behind]) => `${before}${of.name}${behind}`);

const cell: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: name },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Value>(87.62, 0.8762, 100, 0, -4, 120, 26, 2560, 2561, 2564, null),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Value>(
      ...['คะแนน', 'ดัชนี', 'คะแนนรวม', 'ระดับ', 'สูงมาก', 'ต่ำ', 'หน่วยงาน', 'อบต.ก', 'ทต.ข', '-', '#N/A', true],
      ...['ปีงบประมาณ พ.ศ. 2561', 'ปี 2564', 'น้ำหนัก', 'ตัวชี้วัด'],
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

test('random grids with names of indices', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
      merges,
      fc.constantFrom('Sheet1', 'ปี 2561', 'อบต.ก', '2564'),
      (rows, merged, tab) => {
        const { former, sets } = readScores(book(sheet(tab, rows, { merges: merged })));
        found += former.length;
        for (const { fiscalYear, indices, statedOverall } of former) {
          expect(fiscalYear === null || fiscalYear < FIRST_YEAR).toBe(true);
          const names = indices.map((index) => index.name);
          expect(names).toEqual(
            FORMER_INDICES.flatMap((index) => (names.includes(index.name) ? index.name : [])),
          );
          const scores = [statedOverall?.value ?? 0, ...indices.map(({ score }) => score ?? 0)];
          expect(scores.every((score) => score >= 0 && score <= 10_000)).toBe(true);
        }
        for (const { fiscalYear } of sets) expect(fiscalYear === null || fiscalYear >= FIRST_YEAR).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(0);
});
