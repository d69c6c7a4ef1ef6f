/** Digits that Excel keeps of a number. */
const SIGNIFICANT = 15;

/**
 * A number as its decimal digits, never in powers of ten: 92.5 is "92.5", 1e21 is "1000000000000000000000". With
 * `decimals` it is rounded half away from zero in decimal, as Excel's ROUND does: (94.995, 2) is "95.00".
 */
export function decimalText(value: number, decimals: number | null): string {
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT - 1)
    .split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const text = decimals === null ? trimmed(whole, fraction) : rounded(whole, fraction, decimals);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function trimmed(whole: string, fraction: string): string {
  const kept = fraction.replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}

function rounded(whole: string, fraction: string, decimals: number): string {
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, '0');
  const digits = fraction.charAt(decimals) >= '5' ? nextUp(kept) : kept;
  const point = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The digits of the next whole number: "0999" is "1000", "999" is "1000". */
function nextUp(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const raised = head === '' ? '1' : head.slice(0, -1) + String(Number(head.slice(-1)) + 1);
  return raised + '0'.repeat(nines);
}
