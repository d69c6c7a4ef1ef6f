import { metricsOf } from './metrics';
import * as fc from 'fast-check';
import { fitColumns, type FreeRow } from './fit-columns';
import type { FreeText } from './line-counter';
import { cellLines, rowHeight } from './row-height';

const NATIONAL = metricsOf({ font: 'TH SarabunPSK', fontMissing: false });

const FONT = { metrics: NATIONAL, size: 16, bold: false };
const free = (text: string): FreeText => ({ text, font: FONT, wrap: true });
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

const heightOf = (rows: readonly FreeRow[], widths: readonly number[]): number =>
  sum(
    rows.map((row) =>
      rowHeight(
        row.flatMap((text, index) => (text === null ? [] : [{ ...text, width: widths[index] ?? 0 }])),
      ),
    ),
  );

const LONG = 'จัดทำคู่มือการปฏิบัติงานและเผยแพร่บนเว็บไซต์ของหน่วยงานให้ประชาชนทราบ';

describe('fitColumns', () => {
  it('gives most of the sheet to the column with most text', () => {
    const [narrow = 0, wide = 0] = fitColumns([[free('กองคลัง'), free(LONG.repeat(4))]], 600);
    expect(narrow + wide).toBe(600);
    expect(wide).toBeGreaterThan(500);
  });

  it('breaks no word, and no header but at a space or a stroke', () => {
    const header: FreeText = { ...free('ผู้รับผิดชอบ'), heading: true };
    const widths = fitColumns(
      [
        [free('งานประชาสัมพันธ์'), header, free(LONG)],
        [free(''), free('ก'), free(LONG.repeat(6))],
      ],
      500,
    );
    const lines = (text: string, column: number): string[] =>
      cellLines({ ...free(text), width: widths[column] ?? 0 });
    expect(lines('งานประชาสัมพันธ์', 0)).toEqual(['งาน', 'ประชาสัมพันธ์']);
    expect(lines('ผู้รับผิดชอบ', 1)).toEqual(['ผู้รับผิดชอบ']);
  });

  it('lets an address that nobody can break have a quarter of the sheet at most', () => {
    const [address = 0] = fitColumns([[free('x'.repeat(300)), free(LONG)]], 600);
    expect(address).toBeLessThan(450);
  });

  it('narrows all columns when their words alone need more than there is', () => {
    const word = free('ประชาสัมพันธ์');
    const widths = fitColumns([[word, word, word]], 120);
    expect(widths).toEqual([40, 40, 40]);
  });

  it('is never higher than columns of equal width, and always the same', () => {
    const words = fc.constantFrom('จัดทำ', 'คู่มือ', 'การให้บริการ', 'ต่าง ๆ', ' ', '\n', 'เผยแพร่', '๑. ');
    const texts = fc.array(words, { maxLength: 60 }).map((parts) => free(parts.join('')));
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts, texts), { minLength: 1, maxLength: 5 }), (rows) => {
        const widths = fitColumns(rows, 600);
        expect(sum(widths)).toBe(600);
        expect(heightOf(rows, widths)).toBeLessThanOrEqual(heightOf(rows, [200, 200, 200]) + 1);
        expect(fitColumns(rows, 600)).toEqual(widths);
      }),
      { numRuns: 40 },
    );
  });
});
