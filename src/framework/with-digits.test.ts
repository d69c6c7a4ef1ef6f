import { withDigits } from './with-digits';

describe('withDigits', () => {
  it('writes every digit in the style asked for, whichever it was', () => {
    expect(withDigits('ปี 2568 ข้อ ๓๔', 'thai')).toBe('ปี ๒๕๖๘ ข้อ ๓๔');
    expect(withDigits('ปี 2568 ข้อ ๓๔', 'arabic')).toBe('ปี 2568 ข้อ 34');
  });

  it.each([
    'https://www.abt-nadee.go.th/ita/o34?y=2568',
    'www.example.go.th/2568',
    'saraban_06470501@dla.go.th',
    'OIT ข้อ o12 และ O-35',
    'ISO9001:2015',
    'เซลล์ C4, D12:E20',
  ])('leaves addresses and codes as they are: %s', (text) => {
    expect(withDigits(text, 'thai')).toBe(text);
  });

  it('changes the digits around them', () => {
    expect(withDigits('ปี 2568 ตาม https://a.go.th/o1?y=2568 ภายใน 30 วัน', 'thai')).toBe(
      'ปี ๒๕๖๘ ตาม https://a.go.th/o1?y=2568 ภายใน ๓๐ วัน',
    );
    expect(withDigits('ISO 9001 วันที่ 1/10/2567 เวลา 08.30-16.30 ITA', 'thai')).toBe(
      'ISO ๙๐๐๑ วันที่ ๑/๑๐/๒๕๖๗ เวลา ๐๘.๓๐-๑๖.๓๐ ITA',
    );
  });

  it('leaves other text alone', () => {
    expect(withDigits('E-Service ฯลฯ', 'thai')).toBe('E-Service ฯลฯ');
    expect(withDigits('', 'arabic')).toBe('');
  });
});
