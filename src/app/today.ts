import type { PlainDate } from '../framework';

/** The day it is where the program runs. */
export function today(now = new Date()): PlainDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
