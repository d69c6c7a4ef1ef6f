import { dateInFull, type PlainDate } from '../framework';
import { parseDate } from './parse-option';

export { columnsOf, wordingsOf } from '../documents/plan/layouts';

/** A day as a field shows it, '31 มีนาคม 2569'; '' for none. */
export const dayText = (day: PlainDate | null): string => (day === null ? '' : dateInFull(day));

/** What was typed as a field shows it; '' when it is no day: '31/3/69' → '31 มีนาคม 2569'. */
export const dayTyped = (text: string): string => dayText(parseDate(text));
