import type { Meeting } from '../documents/analysis/meeting';
import { dateInFull } from '../framework';
import { cleanText } from '../scores/thai-text';
import { parseDate } from './parse-option';

export { NO_MEETING } from '../documents/analysis/meeting';
export type { Meeting };

/** Behind a time, where the sentence has it: "13.30 น." */
const HOURS = /\s*(?:น\.?|นาฬิกา)$/u;

/**
 * A meeting as documents print it, from what a person typed: a date in full whatever form it was typed in, a time with a point and
 * without น. A date that is none stays as it was typed. {date: '2024-11-12', time: '13:30 น.'} → {date: '12 พฤศจิกายน 2567', time: '13.30'}.
 */
export function printedMeeting({ date, time, place }: Meeting): Meeting {
  const day = parseDate(date);
  return {
    date: day ? dateInFull(day) : cleanText(date),
    time: cleanText(time)
      .replace(HOURS, '')
      .replace(/^([0-9๐-๙]{1,2}):([0-9๐-๙]{2})$/u, '$1.$2'),
    place: cleanText(place),
  };
}
