import type { PlainDate } from '../../framework/calendar';
import { STATUS_WORDS } from '../status';
import { deadlineOf, dueOf, excelSerial } from './due';

const open = { status: STATUS_WORDS['in-progress'], quarters: [1, 2] } as const;
const on = (year: number, month: number, day: number): PlainDate => ({ year, month, day });

test.each([
  // The second quarter of 2568 ends on 31 March 2025; thirty days before is 1 March.
  [on(2025, 2, 28), 'ahead'],
  [on(2025, 3, 1), 'soon'],
  [on(2025, 3, 31), 'soon'],
  [on(2025, 4, 1), 'late'],
])('on %j a measure of the second quarter is %s', (day, due) => {
  expect(dueOf(open, 2568, day)).toBe(due);
});

test('what is finished or dropped is not late, nor what has no quarter or no year', () => {
  const late = on(2030, 1, 1);
  expect(dueOf({ ...open, status: 'แล้วเสร็จ' }, 2568, late)).toBe('done');
  expect(dueOf({ status: STATUS_WORDS.done, quarters: [] }, null, late)).toBe('done');
  expect(dueOf({ ...open, status: STATUS_WORDS.dropped }, 2568, late)).toBe('none');
  expect(dueOf({ ...open, quarters: [] }, 2568, late)).toBe('none');
  expect(dueOf(open, null, late)).toBe('none');
  // A word that nobody knows says nothing of its end.
  expect(dueOf({ ...open, status: 'กำลังทำ' }, 2568, late)).toBe('late');
});

test('a day that a person typed is the last one; a text names none', () => {
  const typed = { ...open, newDeadline: excelSerial(on(2025, 6, 15)) };
  expect(dueOf(typed, 2568, on(2025, 6, 15))).toBe('soon');
  expect(dueOf(typed, 2568, on(2025, 6, 16))).toBe('late');
  expect(dueOf({ ...typed, quarters: [] }, null, on(2025, 5, 1))).toBe('ahead');
  expect(dueOf({ ...open, newDeadline: 'ตุลาคม' }, 2568, on(2025, 4, 1))).toBe('late');
});

test('the last day is that of the last quarter, as Excel counts days', () => {
  expect(deadlineOf([4, 1], 2568)).toEqual(on(2025, 9, 30));
  expect(excelSerial(on(2025, 9, 30))).toBe(45930);
});
