import type { DigitStyle } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import type { FooterPart } from './printed-page';

/** The footer of one page in the digits of the documents: "หน้า ๑ จาก ๗". Excel's own footers know Arabic digits only. */
export function footerText(
  parts: readonly FooterPart[],
  numbers: Readonly<Record<'page' | 'pages', number>>,
  digits: DigitStyle,
): string {
  const text = parts.map((part) => ('text' in part ? part.text : String(numbers[part.count]))).join('');
  return withDigits(text, digits);
}
