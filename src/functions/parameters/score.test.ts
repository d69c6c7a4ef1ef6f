import * as fc from 'fast-check';
import { anyScore } from '../../../test/support/scores';
import { toThaiDigits } from '../../framework';
import { formatHundredths } from '../../scores/exact';
import { Failure } from '../failure';
import { readScore } from './score';

const read = (cell: unknown) => readScore(cell, 'score');
const messageOf = (cell: unknown): string => {
  const result = read(cell);
  return result instanceof Failure ? result.message : '';
};

test.each([
  [92.01, 9201],
  [94.995, 9500],
  [0, 0],
  [100, 10000],
  [100.00000000000001, 10000],
  [1.01, 101],
  ['92.01', 9201],
  ['๙๒.๐๑', 9201],
  ['85.21%', 8521],
  ['ร้อยละ ๘๕.๒๑', 8521],
  ['0.5%', 50],
  ['92.01 คะแนน', 9201],
  [' 92.01 ', 9201],
  ['84.995', 8500],
])('%j is %i hundredths', (cell, hundredths) => {
  expect(read(cell)).toBe(hundredths);
});

test.each([[0.85], [1], [0.0001], ['0.85'], ['๑'], [1.00000000000001]])(
  '%j is a percent cell: the message says so and no more',
  (cell) => {
    expect(messageOf(cell)).toBe('ดูเหมือนเป็นเซลล์เปอร์เซ็นต์ ให้คูณด้วย 100');
  },
);

test.each([[-0.01], [100.001], [815], ['100.01'], [1e300], [Infinity], [-Infinity]])(
  '%j is out of range',
  (cell) => {
    expect(messageOf(cell)).toMatch(/^score ต้องอยู่ระหว่าง 0 ถึง 100/);
  },
);

test.each([['ไม่มี'], ['92,01'], ['92 93'], [true], [false], [NaN], [{}], ['#N/A']])(
  '%j is no number',
  (cell) => {
    expect(messageOf(cell)).toMatch(/^score ต้องเป็นตัวเลข/);
  },
);

test('every score, as a number and in both kinds of digits', () => {
  fc.assert(
    fc.property(anyScore, (score) => {
      fc.pre(score > 100 || score === 0);
      const text = formatHundredths(score);
      expect([score / 100, text, toThaiDigits(text), `${text}%`].map(read)).toEqual([
        score,
        score,
        score,
        score,
      ]);
    }),
  );
});
