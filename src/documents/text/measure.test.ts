import { lineHeight, measure } from './measure';

const em = (text: string, bold = false): number => measure(text, { family: 'TH SarabunPSK', size: 1, bold });

describe('measure', () => {
  it('covers the longest usual indicator phrase in every Sarabun', () => {
    const phrase = 'ประสิทธิภาพการสื่อสารกับผู้รับบริการ';
    expect(em(phrase)).toBeGreaterThan(15.2);
    expect(em(phrase)).toBeLessThan(15.5);
    expect(em(phrase, true)).toBeGreaterThan(15.75);
    expect(em(phrase, true)).toBeLessThan(16.1);
  });

  it('gives marks above and below no width', () => {
    expect(em('กี่')).toBe(em('ก'));
    expect(em('ผู้')).toBe(em('ผ'));
    expect(em('น้ำ')).toBeCloseTo(em('นำ'), 9);
  });

  it('knows Thai and Arabic digits and takes an unknown character as one em', () => {
    expect(em('๓')).toBeCloseTo(0.694, 3);
    expect(em('5')).toBeCloseTo(0.553, 3);
    expect(em('漢')).toBe(1);
    expect(em('\u200b')).toBe(0);
  });

  it('grows with the size', () => {
    expect(measure('ตัวชี้วัด', { family: 'TH SarabunPSK', size: 16, bold: false })).toBeCloseTo(
      16 * em('ตัวชี้วัด'),
      9,
    );
  });

  it('has lines as high as LibreOffice draws Laksaman in place of TH SarabunPSK', () => {
    expect(lineHeight({ family: 'TH SarabunPSK', size: 16, bold: true })).toBeGreaterThan(26.5);
    expect(lineHeight({ family: ' th sarabunpsk ', size: 16, bold: false })).toBeLessThan(28);
  });

  it('takes the highest lines of all Sarabun fonts for any other family', () => {
    expect(lineHeight({ family: 'TH Sarabun New', size: 16, bold: false })).toBeGreaterThan(31.1);
    expect(lineHeight({ family: 'Tahoma', size: 16, bold: true })).toBeGreaterThan(32.1);
  });
});
