import { dateInShort, type PlainDate } from '../framework/calendar';
import { percentOf } from '../planning/follow-up/percent';
import type { Progress } from '../planning/measure';
import { excelSerial } from '../planning/register/due';
import { dateOfSerial, readDate } from '../scores/thai-dates';
import type { Language } from '../text/message';

export { FULL_PERCENT, isOddPercent, percentOf } from '../planning/follow-up/percent';

/** A day in short, as it can be typed: "31 มี.ค. 2569", in English "31 Mar 2026". */
export function dateWords(date: PlainDate, language: Language): string {
  if (language === 'th') return dateInShort(date);
  const { year, month, day } = date;
  const words = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return words.format(Date.UTC(year, month - 1, day));
}

/** The day of a cell as a field shows it; a text that was typed stays as it is; '' for an empty cell. */
export function dateField(value: Progress['reportedOn'], language: Language): string {
  const date = typeof value === 'number' ? dateOfSerial(value) : null;
  return date ? dateWords(date, language) : String(value ?? '');
}

/** What a text means in the cell of a day: a day number, null when nothing is typed, else the text itself. */
export function dateTyped(text: string): Progress['reportedOn'] {
  const typed = text.trim();
  if (typed === '') return null;
  const date = readDate(typed);
  return typeof date === 'string' ? typed : excelSerial(date);
}

/** What a text means in the cell of a progress: a number ("๖๒.๕" → 62.5), null when nothing is typed, else the text itself. */
export function percentTyped(text: string): Progress['percent'] {
  const typed = text.trim();
  return typed === '' ? null : (percentOf(typed) ?? typed);
}
