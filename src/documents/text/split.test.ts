import { metricsOf } from './metrics';
import * as fc from 'fast-check';
import { cellLines, linesHeight, type CellText } from './row-height';
import { splitText } from './split';

const NATIONAL = metricsOf({ font: 'TH SarabunPSK', fontMissing: false });

const cell = (text: string): CellText => ({
  text,
  width: 200,
  font: { metrics: NATIONAL, size: 16, bold: false },
  wrap: true,
});
const withoutSpaces = (text: string): string => text.replace(/\s/g, '');
const words = fc.constantFrom('จัดทำ', 'คู่มือ', 'การให้บริการ', 'ต่าง ๆ', ' ', '\n', 'เผยแพร่', '(E-Service)');

describe('splitText', () => {
  it('keeps every part within the limit and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), fc.integer({ min: 36, max: 400 }), (parts, limit) => {
        const text = parts.join('');
        const split = splitText(cell(text), limit);
        expect(withoutSpaces(split.join(''))).toBe(withoutSpaces(text));
        for (const part of split) {
          const { length } = cellLines(cell(part));
          expect(linesHeight(length, cell('').font)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('prefers to divide between the lines of the author', () => {
    expect(splitText(cell('๑. จัดทำแผน\n๒. เผยแพร่\n๓. รายงาน'), 70)).toEqual([
      '๑. จัดทำแผน\n๒. เผยแพร่',
      '๓. รายงาน',
    ]);
  });

  it('leaves a text that fits in one part', () => {
    expect(splitText(cell('จัดทำแผน'), 100)).toEqual(['จัดทำแผน']);
    expect(splitText(cell(''), 100)).toEqual(['']);
  });
});
