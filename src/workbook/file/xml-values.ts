import { UnreadableFileError } from './errors';

const NUMBER = /^[ \t\r\n]*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[ \t\r\n]*$/;

/**
 * A number as XML writes it: "92.01", "9.201E1". Whatever else stands where a number is promised ("0x5C", "92,01", "92.01abc", "1e999") is
 * no other number.
 * @throws UnreadableFileError damaged
 */
export function numberOf(text: string): number {
  const value = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw new UnreadableFileError('damaged', `no number: ${text.slice(0, 40)}`);
  return value;
}

const BOOLEANS: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };

/** "1", "true", "0" or "false". @throws UnreadableFileError damaged for anything else */
export function booleanOf(text: string): boolean {
  const value = BOOLEANS[text.trim().toLowerCase()];
  if (value === undefined) throw new UnreadableFileError('damaged', `no truth: ${text.slice(0, 40)}`);
  return value;
}

/** Whether an attribute is set; false when it is absent or holds anything else. */
export function isSet(attribute: string | undefined): boolean {
  return attribute !== undefined && BOOLEANS[attribute.trim().toLowerCase()] === true;
}

/**
 * A whole number in an attribute, `absent` when there is none.
 * @throws UnreadableFileError damaged for what is no whole number from 0 on
 */
export function countOf(attribute: string | undefined, absent: number): number {
  if (attribute === undefined) return absent;
  const digits = attribute.trim();
  if (!/^\d{1,15}$/.test(digits))
    throw new UnreadableFileError('damaged', `no count: ${digits.slice(0, 40)}`);
  return Number(digits);
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

const MOMENT = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?\s*$/;

/** Days of the 1900 system for "2024-01-31" or "2024-01-31T12:00:00". @throws UnreadableFileError damaged */
export function daysOf(text: string): number {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = MOMENT.exec(text) ?? [];
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH_1900) / DAY;
  if (!Number.isFinite(days)) throw new UnreadableFileError('damaged', `no date: ${text.slice(0, 40)}`);
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

const DURATION = /^\s*-?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?\s*$/;

/** Days for "PT12H30M00S". @throws UnreadableFileError damaged */
export function daysOfDuration(text: string): number {
  const found = DURATION.exec(text);
  if (!found) throw new UnreadableFileError('damaged', `no duration: ${text.slice(0, 40)}`);
  const [, days = 0, hours = 0, minutes = 0, seconds = '0'] = found;
  const part =
    Number(days) + Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds.replace(',', '.')) / 86_400;
  return text.includes('-') ? -part : part;
}
