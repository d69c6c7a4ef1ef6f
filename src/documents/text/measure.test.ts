import { lineHeight, measure } from './measure';
import { isNationalFont, metricsOf } from './metrics';

const NATIONAL = metricsOf({ font: 'TH SarabunPSK', fontMissing: false });
const SUBSTITUTE = metricsOf({ font: 'TH SarabunPSK', fontMissing: true });
const UNKNOWN = metricsOf({ font: 'Tahoma', fontMissing: false });

const em = (text: string, metrics = NATIONAL, bold = false): number =>
  measure(text, { metrics, size: 1, bold });

const PHRASE = 'ประสิทธิภาพการสื่อสารกับผู้รับบริการ';

describe('measure', () => {
  it('knows the font of Thai offices, regular and bold', () => {
    expect(em('0')).toBe(0.362);
    expect(em('ก')).toBe(0.386);
    expect(em('ม', NATIONAL, true)).toBe(0.417);
    expect(em('๓')).toBe(0.449);
  });

  it('takes a third more for a font that stands in its place, as LibreOffice draws it', () => {
    expect(em(PHRASE, SUBSTITUTE)).toBeGreaterThan(15.2);
    expect(em(PHRASE, SUBSTITUTE)).toBeLessThan(15.5);
    expect(em(PHRASE) / em(PHRASE, SUBSTITUTE)).toBeCloseTo(0.65, 2);
    expect(em(PHRASE, UNKNOWN)).toBe(em(PHRASE, SUBSTITUTE));
  });

  it('gives marks above and below no width', () => {
    expect(em('กี่')).toBe(em('ก'));
    expect(em('ผู้')).toBe(em('ผ'));
    expect(em('น้ำ')).toBeCloseTo(em('นำ'), 9);
  });

  it('takes a character that the font does not have as wide as another font draws it', () => {
    expect(em('é')).toBe(em('é', SUBSTITUTE));
    expect(em('漢')).toBe(1);
    expect(em('\u200b')).toBe(0);
    expect(em('\u00a0')).toBe(em(' '));
  });

  it('grows with the size', () => {
    expect(measure('ตัวชี้วัด', { metrics: NATIONAL, size: 16, bold: false })).toBeCloseTo(16 * em('ตัวชี้วัด'), 9);
  });
});

describe('lineHeight', () => {
  const height = (metrics: typeof NATIONAL, bold = false): number => lineHeight({ metrics, size: 16, bold });

  it('is that of a row that Excel gives the font of Thai offices', () => {
    expect([height(NATIONAL), height(NATIONAL, true)]).toEqual([24, 24]);
  });

  it('is what LibreOffice draws where that font is missing', () => {
    expect(height(SUBSTITUTE, true)).toBeGreaterThan(26.5);
    expect(height(SUBSTITUTE)).toBeLessThan(28);
  });

  it('is the highest of all Sarabun fonts for any other family', () => {
    expect(height(UNKNOWN)).toBeGreaterThan(31.1);
    expect(height(UNKNOWN, true)).toBeGreaterThan(32.1);
  });
});

describe('isNationalFont', () => {
  it.each([
    'TH SarabunPSK',
    'TH Sarabun PSK',
    'th sarabunpsk ',
    'THSarabunNew',
    'TH Sarabun New',
    'TH SarabunIT๙',
    'TH SarabunIT9',
    'TH Sarabun',
  ])('knows %s', (name) => expect(isNationalFont(name)).toBe(true));

  it.each(['Sarabun', 'Laksaman', 'TH Niramit AS', 'TH SarabunX', 'Tahoma', ''])(
    'does not take %s for it',
    (name) => expect(isNationalFont(name)).toBe(false),
  );
});
