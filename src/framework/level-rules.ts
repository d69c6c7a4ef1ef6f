import type { LevelBand } from './types';

/** Letter bands AA to F, in use up to the results of 2565. */
export const LETTER_BANDS: readonly LevelBand[] = [
  { level: 'AA', overallFrom: 95, everyInstrumentFrom: 0 },
  { level: 'A', overallFrom: 85, everyInstrumentFrom: 0 },
  { level: 'B', overallFrom: 75, everyInstrumentFrom: 0 },
  { level: 'C', overallFrom: 65, everyInstrumentFrom: 0 },
  { level: 'D', overallFrom: 55, everyInstrumentFrom: 0 },
  { level: 'E', overallFrom: 50, everyInstrumentFrom: 0 },
  { level: 'F', overallFrom: 0, everyInstrumentFrom: 0 },
];

/** The five levels in force since the results of 2566; they look at every instrument as well, at EIT in its two parts. */
export const FIVE_LEVEL_BANDS: readonly LevelBand[] = [
  { level: 'ผ่านดีเยี่ยม', overallFrom: 95, everyInstrumentFrom: 95 },
  { level: 'ผ่านดี', overallFrom: 85, everyInstrumentFrom: 85 },
  { level: 'ผ่าน', overallFrom: 85, everyInstrumentFrom: 0 },
  { level: 'ต้องปรับปรุง', overallFrom: 70, everyInstrumentFrom: 0 },
  { level: 'ต้องปรับปรุงโดยด่วน', overallFrom: 0, everyInstrumentFrom: 0 },
];
