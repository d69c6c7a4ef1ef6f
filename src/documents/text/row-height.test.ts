import { measure } from './measure';
import { metricsOf } from './metrics';
import { linesHeight, MAXIMUM_ROW_HEIGHT, rowHeight } from './row-height';

const NATIONAL = metricsOf({ font: 'TH SarabunPSK', fontMissing: false });

const BODY = { metrics: NATIONAL, size: 16, bold: false };
const cell = (text: string, width: number) => ({ text, width, font: BODY, wrap: true });

describe('rowHeight', () => {
  it('is that of the cell with the most lines', () => {
    const tall = cell('๑\n๒\n๓', 100);
    expect(rowHeight([cell('ก', 100), tall])).toBe(Math.ceil(linesHeight(3, BODY)));
  });

  it('grows when the column narrows', () => {
    const text = 'จัดทำคู่มือการปฏิบัติงานและเผยแพร่บนเว็บไซต์ของหน่วยงาน';
    expect(rowHeight([cell(text, 100)])).toBeGreaterThan(rowHeight([cell(text, 300)]));
  });

  it('keeps a reserve: a text that just fills the column is given a second line', () => {
    const text = 'มาตรการ มาตรการ';
    const width = measure(text, BODY);
    expect(rowHeight([cell(text, width + 6)])).toBeGreaterThan(rowHeight([cell(text, 1.08 * width + 6)]));
  });

  it('counts one line for text that runs over its neighbours', () => {
    const long = { ...cell('มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 50), wrap: false };
    expect(rowHeight([long])).toBe(Math.ceil(linesHeight(1, BODY)));
  });

  it('says when a row is too tall for Excel instead of cutting it', () => {
    expect(rowHeight([cell('ก\n'.repeat(40), 100)])).toBeGreaterThan(MAXIMUM_ROW_HEIGHT);
  });
});
