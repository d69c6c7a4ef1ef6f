import type { Evidence, LevelRule } from './types';

const LETTER_BANDS: LevelRule['bands'] = [
  { level: 'AA', overallFrom: 95, everyInstrumentFrom: 0 },
  { level: 'A', overallFrom: 85, everyInstrumentFrom: 0 },
  { level: 'B', overallFrom: 75, everyInstrumentFrom: 0 },
  { level: 'C', overallFrom: 65, everyInstrumentFrom: 0 },
  { level: 'D', overallFrom: 55, everyInstrumentFrom: 0 },
  { level: 'E', overallFrom: 50, everyInstrumentFrom: 0 },
  { level: 'F', overallFrom: 0, everyInstrumentFrom: 0 },
];

const FIVE_LEVEL_BANDS: LevelRule['bands'] = [
  { level: 'ผ่านดีเยี่ยม', overallFrom: 95, everyInstrumentFrom: 95 },
  { level: 'ผ่านดี', overallFrom: 85, everyInstrumentFrom: 85 },
  { level: 'ผ่าน', overallFrom: 85, everyInstrumentFrom: 0 },
  { level: 'ต้องปรับปรุง', overallFrom: 70, everyInstrumentFrom: 0 },
  { level: 'ต้องปรับปรุงโดยด่วน', overallFrom: 0, everyInstrumentFrom: 0 },
];

/** Letter bands AA to F, with the evidence for the year that uses them. */
export function letterLevels(evidence: Evidence): LevelRule {
  return { id: 'letters', bands: LETTER_BANDS, evidence };
}

/** The five levels in force since the results of 2566; they look at every instrument as well. */
export function fiveLevels(evidence: Evidence): LevelRule {
  return { id: 'five-levels', bands: FIVE_LEVEL_BANDS, evidence };
}

/** The same five levels for a year whose rule the NACC has not published yet. */
export function provisionalFiveLevels(evidence: Evidence): LevelRule {
  return { id: 'five-levels-provisional', bands: FIVE_LEVEL_BANDS, evidence };
}
