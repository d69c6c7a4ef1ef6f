import type { PlainDate } from '../../framework/calendar';
import { readDate } from '../../scores/thai-dates';
import type { ValueParameter } from '../define';
import { invalid } from '../failure';
import { quoted } from '../values';

/** A calendar date. */
export const DATE: ValueParameter<PlainDate> = {
  name: 'date',
  optional: false,
  takes: 'value',
  read: (cell) => {
    const date = typeof cell === 'string' || typeof cell === 'number' ? readDate(cell) : 'not-a-date';
    return typeof date === 'string' ? invalid(date, { found: quoted(cell) }) : date;
  },
};
