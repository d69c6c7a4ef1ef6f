import { withDigits } from './digits';

describe('withDigits', () => {
  it('writes every digit in the style asked for, whichever it was', () => {
    expect(withDigits('ปี 2568 ข้อ ๓๔', 'thai')).toBe('ปี ๒๕๖๘ ข้อ ๓๔');
    expect(withDigits('ปี 2568 ข้อ ๓๔', 'arabic')).toBe('ปี 2568 ข้อ 34');
  });

  it('leaves other text alone', () => {
    expect(withDigits('E-Service ฯลฯ', 'thai')).toBe('E-Service ฯลฯ');
    expect(withDigits('', 'arabic')).toBe('');
  });
});
