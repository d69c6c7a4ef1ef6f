import { metricsOf } from './metrics';
import * as fc from 'fast-check';
import { flexibleText, type FreeText } from './line-counter';
import { rowHeight } from './row-height';

const NATIONAL = metricsOf({ font: 'TH SarabunPSK', fontMissing: false });

const FONT = { metrics: NATIONAL, size: 16, bold: false };
const free = (text: string): FreeText => ({ text, font: FONT, wrap: true });

describe('flexibleText', () => {
  it('is as high as the text really is, in any cell that breaks no word', () => {
    const words = fc.constantFrom('จัดทำ', 'คู่มือ', 'การให้บริการ', 'ต่าง ๆ', ' ', '\n', 'เผยแพร่', '(E-Service)');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), fc.integer({ min: 0, max: 300 }), (parts, more) => {
        const text = free(parts.join(''));
        const flexible = flexibleText(text);
        const width = flexible.least + more;
        expect(Math.ceil(flexible.height(width))).toBe(rowHeight([{ ...text, width }]));
      }),
    );
  });

  it('needs room for the widest word, in a header for what stands between spaces and strokes', () => {
    const text = 'ขั้นตอน/วิธีการปฏิบัติ';
    const body = flexibleText(free(text)).least;
    const heading = flexibleText({ ...free(text), heading: true }).least;
    expect(heading).toBeGreaterThan(body);
    expect(heading).toBe(flexibleText({ ...free('วิธีการปฏิบัติ'), heading: true }).least);
  });

  it('counts the lines of the author where the text does not wrap', () => {
    const text = { ...free('ลงชื่อ ผู้อนุมัติ\nตำแหน่ง'), wrap: false };
    expect(flexibleText(text).height(10)).toBe(flexibleText(free('ก\nข')).height(300));
  });
});
