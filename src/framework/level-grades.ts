import { FIVE_LEVEL_BANDS, LETTER_BANDS } from './level-rules';
import type { Level } from './types';

/** How good a level is, whatever its rule: 1 is the best, 5 the worst. */
export type LevelGrade = 1 | 2 | 3 | 4 | 5;

/** Of the letters AA and A met the national target of 85. */
const GRADES: Readonly<Record<Level, LevelGrade>> = {
  ผ่านดีเยี่ยม: 1,
  ผ่านดี: 2,
  ผ่าน: 3,
  ต้องปรับปรุง: 4,
  ต้องปรับปรุงโดยด่วน: 5,
  AA: 1,
  A: 2,
  B: 4,
  C: 4,
  D: 5,
  E: 5,
  F: 5,
};

/** How good a level is: ผ่าน → 3, A → 2. */
export const levelGrade = (level: Level): LevelGrade => GRADES[level];

/** Every level, those of today first, each rule from its best. */
export const LEVELS: readonly Level[] = [...FIVE_LEVEL_BANDS, ...LETTER_BANDS].map(({ level }) => level);
