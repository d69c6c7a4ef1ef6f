import type { Instrument } from '../../framework/types';
import { isPair, readItemScore, readPair } from './item-values';

const read = (value: string | number | boolean, instrument: Instrument = 'OIT', words = true) => {
  const reading = readItemScore({ value }, instrument, words);
  return reading.kind === 'score' ? reading.score / 100 : reading.kind;
};

test.each([
  ['มี', 100],
  ['ไม่มี', 0],
  ['✓', 100],
  ['✔️', 100],
  ['☑', 100],
  ['✗', 0],
  ['☐', 0],
  ['ผ่าน', 100],
  ['ไม่ผ่าน', 0],
  ['ครบถ้วน', 100],
  [true, 100],
  ['๙๑.๖๗', 91.67],
  ['100 คะแนน', 100],
  [50, 50],
  ['-', 'empty'],
  ['บางส่วน', 'not-a-number'],
  ['ไม่ครบ', 'not-a-number'],
  [120, 'out-of-range'],
])('%s of a disclosure item is %s', (value, expected) => {
  expect(read(value)).toBe(expected);
});

test('questions of a survey are never there or not there', () => {
  expect(read('ผ่าน', 'IIT')).toBe('not-a-number');
});

test('among numbers ไม่มี says that there is no score', () => {
  expect(read('ไม่มี', 'OIT', false)).toBe('empty');
});

test('a mark in one of two columns is yes or no, in both it is neither', () => {
  const pair = (yes: string, no: string) => readPair({ value: yes }, { value: no });
  expect(isPair('มี', 'ไม่มี')).toBe(true);
  expect(isPair('มี', 'หมายเหตุ')).toBe(false);
  expect(pair('/', '')).toMatchObject({ score: 10_000 });
  expect(pair('', 'x')).toMatchObject({ score: 0 });
  expect(pair('', '')).toMatchObject({ kind: 'empty' });
  expect(pair('/', '/')).toMatchObject({ kind: 'not-a-number' });
});
