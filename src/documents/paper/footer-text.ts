import type { DigitStyle } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { PAGE_NUMBER, type FooterPart } from './printed-page';

/** The footer of a page, counted from 1, in the digits of the documents: "หน้า ๑". Excel's own footers know Arabic digits only. */
export function footerText(parts: readonly FooterPart[], page: number, digits: DigitStyle): string {
  return withDigits(parts.map((part) => (part === PAGE_NUMBER ? page : part.text)).join(''), digits);
}
