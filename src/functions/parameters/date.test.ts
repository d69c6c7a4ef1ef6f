import { callFunction, errorOf, messageOf } from '../../../test/support/call-function';
import { fiscalYearOf, quarterOf, toThaiDigits, THAI_MONTHS, THAI_MONTHS_SHORT } from '../../framework';
import { Failure } from '../failure';
import { DATE } from './date';

const DAY_MS = 86_400_000;
/** Day number of Excel for days from 1 March 1900 on. */
const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS + 25569;

const days = (function* () {
  for (let time = Date.UTC(1957, 0, 1); time <= Date.UTC(2057, 11, 31); time += DAY_MS) {
    const date = new Date(time);
    yield { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
})();

test('every day of พ.ศ. 2500-2600, as a day number typed in ค.ศ. and in พ.ศ. and as text', () => {
  let seen = 0;
  for (const date of days) {
    const { year, month, day } = date;
    const thai = year + 543;
    const slashed = `${day}/${month}/${thai}`;
    const cells: unknown[] = [
      serialOf(year, month, day),
      serialOf(year, month, day) + 0.75,
      slashed,
      toThaiDigits(slashed),
      `${day} ${THAI_MONTHS[month - 1]} ${thai}`,
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    ];
    // 29 February of a leap year in ค.ศ. cannot be typed in พ.ศ.: Excel takes no such date.
    if (month !== 2 || day !== 29) cells.push(serialOf(thai, month, day));
    for (const cell of cells) {
      const read = DATE.read(cell);
      if (read instanceof Failure || read.year !== year || read.month !== month || read.day !== day) {
        throw new Error(`${String(cell)} was read as ${JSON.stringify(read)}`);
      }
    }
    const serial = serialOf(year, month, day);
    if (callFunction('FISCALYEAR', serial) !== fiscalYearOf(date))
      throw new Error(`fiscal year of ${slashed}`);
    if (callFunction('QUARTER', serial) !== quarterOf(date)) throw new Error(`quarter of ${slashed}`);
    seen += 1;
  }
  expect(seen).toBe(36_890);
});

test('a quarter holds exactly the days from the first to the last of its period', () => {
  for (let year = 2500; year <= 2600; year += 1) {
    for (const quarter of [1, 2, 3, 4]) {
      const text = callFunction('PERIOD', quarter, year);
      const match = /^๑ (\S+) – (\S+) (\S+) (\S+)$/.exec(typeof text === 'string' ? text : '');
      const [, first, lastDay, last, short] = match ?? [];
      const thaiYear = quarter === 1 ? year - 1 : year;
      expect(short).toBe(toThaiDigits(String(thaiYear % 100).padStart(2, '0')));
      for (const day of [`๑ ${first} ${thaiYear}`, `${lastDay} ${last} ${thaiYear}`]) {
        expect([callFunction('QUARTER', day), callFunction('FISCALYEAR', day)]).toEqual([quarter, year]);
      }
    }
  }
});

test.each([
  ['31/3/2568', [2025, 3, 31]],
  ['31-03-2568', [2025, 3, 31]],
  ['31.3.2568', [2025, 3, 31]],
  ['๓๑/๓/๒๕๖๘', [2025, 3, 31]],
  ['31/3/2025', [2025, 3, 31]],
  ['31/3/68', [2025, 3, 31]],
  ['2568-03-31', [2025, 3, 31]],
  ['2025-03-31T10:30:00', [2025, 3, 31]],
  ['31/3/2568 10:30', [2025, 3, 31]],
  ['31 มี.ค. 68', [2025, 3, 31]],
  ['31มีนาคม2568', [2025, 3, 31]],
  ['วันที่ ๓๑ มีนาคม พ.ศ. ๒๕๖๘', [2025, 3, 31]],
  ['วันจันทร์ที่ 31 มีนาคม 2568', [2025, 3, 31]],
  ['31 March 2025', [2025, 3, 31]],
  ['31-Mar-2025', [2025, 3, 31]],
  ['29/2/2567', [2024, 2, 29]],
  ['45747', [2025, 3, 31]],
])('text %s', (text, [year, month, day]) => {
  expect(DATE.read(text)).toEqual({ year, month, day });
});

test.each(THAI_MONTHS_SHORT.map((name, at) => [name, at + 1] as const))('month %s', (name, month) => {
  expect(DATE.read(`1 ${name} 2568`)).toMatchObject({ month });
  expect(DATE.read(`1 ${name.replace(/\./g, '')} 2568`)).toMatchObject({ month });
});

describe("Excel's year 1900, which has a day too many", () => {
  test.each([
    [1, [1900, 1, 1]],
    [59, [1900, 2, 28]],
    [60, [1900, 2, 29]],
    [61, [1900, 3, 1]],
    [2_958_465, [9999 - 543, 12, 31]],
  ])('day %i', (serial, [year, month, day]) => {
    expect(DATE.read(serial)).toEqual({ year, month, day });
  });
});

test.each([[1900], [2400], [2568], [2700], [2568.5], ['2568'], ['๒๕๖๘']])(
  '%j is a year and no date',
  (cell) => {
    const result = callFunction('FISCALYEAR', cell);
    expect(errorOf(result)).toBe('invalidValue');
    expect(messageOf(result)).toMatch(/เป็นปี ไม่ใช่วันที่/);
  },
);

test.each([
  ...[0, 0.5, -1, 2_958_466, NaN, Infinity, true, '31/4/2568', '29/2/2568', '0/1/2568', '1/13/2568'],
  ...['32/1/2568', 'มีนาคม 2568', '31 มีนาคม', '1/10/24', '31 มกรา 2568', 'x', '31/3/256', '31/3/1568'],
])('%j is no date', (cell) => {
  expect(errorOf(callFunction('QUARTER', cell))).toBe('invalidValue');
});

test('the days beside the numbers that are years', () => {
  expect(callFunction('FISCALYEAR', 1899)).toBe(2448);
  expect(callFunction('FISCALYEAR', 2701)).toBe(2450);
});
