import { quarterMonths, type Quarter } from '../../framework';
import type { Language } from '../../text/message';

/** The months of a quarter of the fiscal year in short: quarter 1 is "ต.ค.–ธ.ค.", in English "Oct–Dec". */
export function quarterMonthNames(quarter: Quarter, language: Language): string {
  const [first, , last] = quarterMonths(quarter);
  const names = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return [first, last].map((month) => names.format(Date.UTC(2000, month - 1, 1))).join('–');
}
