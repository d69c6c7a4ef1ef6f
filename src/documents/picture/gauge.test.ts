import { FIVE_LEVEL_BANDS, LETTER_BANDS } from '../../framework/level-rules';
import { standingOf } from './gauge';

const FIVE = 5;
const SEVEN = 7;

describe('the five levels since 2566', () => {
  const at = (level: Parameters<typeof standingOf>[1], overall: number) =>
    standingOf(FIVE_LEVEL_BANDS, level, overall);

  it.each([
    ['ต้องปรับปรุงโดยด่วน', 0, 0, 0],
    ['ต้องปรับปรุงโดยด่วน', 69.99, 0, 69.99 / 70],
    ['ต้องปรับปรุง', 70, 1, 0],
    ['ต้องปรับปรุง', 84.99, 1, 14.99 / 15],
    ['ผ่าน', 85, 2, 0],
    ['ผ่าน', 95.5, 2, 0.7],
    ['ผ่านดี', 85, 3, 0],
    ['ผ่านดี', 97.9, 3, 12.9 / 15],
    ['ผ่านดีเยี่ยม', 95, 4, 0],
    ['ผ่านดีเยี่ยม', 100, 4, 1],
  ] as const)('%s with %d stands on step %d', (level, overall, step, within) => {
    const standing = at(level, overall);
    expect(standing?.step).toBe(step);
    expect(standing?.at).toBeCloseTo((step + within) / FIVE, 9);
  });

  it('keeps what was announced otherwise at the edge of its level', () => {
    expect(at('ผ่าน', 81)).toEqual({ step: 2, at: 2 / FIVE });
    expect(at('ต้องปรับปรุง', 99)).toEqual({ step: 1, at: 2 / FIVE });
  });
});

describe('the seven letters', () => {
  it.each([
    ['F', 0, 0, 0],
    ['F', 49.99, 0, 49.99 / 50],
    ['E', 50, 1, 0],
    ['D', 64.99, 2, 9.99 / 10],
    ['A', 85, 5, 0],
    ['AA', 100, 6, 1],
  ] as const)('%s with %d stands on step %d', (level, overall, step, within) => {
    expect(standingOf(LETTER_BANDS, level, overall)?.step).toBe(step);
    expect(standingOf(LETTER_BANDS, level, overall)?.at).toBeCloseTo((step + within) / SEVEN, 9);
  });

  it('do not know a level of another rule', () => {
    expect(standingOf(LETTER_BANDS, 'ผ่านดี', 90)).toBeNull();
  });
});
