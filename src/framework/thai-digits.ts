const THAI_ZERO = 0x0e50;

/** Arabic digits of a text as Thai digits; every other character stays. '31 ธ.ค. 67' → '๓๑ ธ.ค. ๖๗'. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
