import { NO_MEETING, printedMeeting } from './printed-meeting';

test.each([
  ['2024-11-12', '12 พฤศจิกายน 2567'],
  ['12 พ.ย. 67', '12 พฤศจิกายน 2567'],
  ['๑๒ พฤศจิกายน ๒๕๖๗', '12 พฤศจิกายน 2567'],
  ['12/11/2567', '12 พฤศจิกายน 2567'],
  ['กลางเดือน พฤศจิกายน', 'กลางเดือน พฤศจิกายน'],
  [' ', ''],
])('the date %p is printed as %p', (date, printed) => {
  expect(printedMeeting({ ...NO_MEETING, date }).date).toBe(printed);
});

test.each([
  ['13.30', '13.30'],
  ['13:30 น.', '13.30'],
  ['๑๓:๓๐น.', '๑๓.๓๐'],
  ['9.00 นาฬิกา', '9.00'],
  ['บ่าย', 'บ่าย'],
])('the time %p is printed as %p', (time, printed) => {
  expect(printedMeeting({ ...NO_MEETING, time }).time).toBe(printed);
});

test('nothing stays nothing; the place is folded', () => {
  expect(printedMeeting(NO_MEETING)).toEqual(NO_MEETING);
  expect(printedMeeting({ ...NO_MEETING, place: ' ห้องประชุม  สภา ' }).place).toBe('ห้องประชุม สภา');
});
